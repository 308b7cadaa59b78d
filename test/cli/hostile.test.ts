import { spawnSync } from 'node:child_process'
import { mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { smallCampaign, thidua } from './exec.ts'

/** Memory that any of these inputs may take, in MB: a file of the largest size that is read, all of it mistakes. */
const MEMORY = 400
const REPORT = join('reports', 'bv-phoi.yaml')

const head = 'version: 1\nunit: bv-phoi\nsubmitted: 2026-11-13\n'
const text = (content: string) => (path: string) => writeFile(path, content)
const bomb = Array.from({ length: 9 }, (_, level) => {
  const below = level === 0 ? '"x"' : `*a${level - 1}`
  return `a${level}: &a${level} [${Array(9).fill(below).join(', ')}]\n`
}).join('')
const entries = (count: number, entry: (index: number) => string) =>
  `${head}entries:\n${Array.from({ length: count }, (_, index) => `  - ${entry(index)}\n`).join('')}`

const HOSTILE: readonly (readonly [what: string, code: string, make: (path: string) => Promise<unknown>])[] =
  [
    ['a bomb of aliases', 'TD1005', text(`${head}${bomb}`)],
    ['a hundred thousand open brackets', 'TD1014', text(`${head}entries: ${'['.repeat(100_000)}`)],
    [
      'two hundred thousand levels of block lists',
      'TD1014',
      text(`${head}entries:\n  ${'- '.repeat(200_000)}x`),
    ],
    ['a file of 200 MB', 'TD1003', path => writeFile(path, '').then(() => truncate(path, 200_000_000))],
    [
      'ten thousand entries with an error each',
      'TD1207',
      text(entries(10_000, i => `{ code: "9.${i}", claimd: 1 }`)),
    ],
    [
      'a map of twenty thousand keys',
      'TD1201',
      text(Array.from({ length: 20_000 }, (_, i) => `k${i}: ${i}\n`).join('')),
    ],
    ['a key twenty thousand times', 'TD1006', text(head + 'by: Phòng Kế hoạch\n'.repeat(20_000))],
    [
      'the keys of every object',
      'TD1201',
      text(`${head}__proto__: { polluted: true }\nconstructor: 1\nentries: []\n`),
    ],
    ['a line of 900 KB', 'TD1210', text(`${head}by: ${'thi đua '.repeat(100_000)}\nentries: []\n`)],
    ['900 KB of NUL bytes', 'TD1004', text('\0'.repeat(900_000))],
    ['half a million asterisks and colons', 'TD1005', text(`${head}by: *${'*: '.repeat(160_000)}`)],
    ['twenty thousand equal items', 'TD1201', text(`${head}entries:\n${'  - {a: 1}\n'.repeat(20_000)}`)],
    ['twenty thousand items on one line', 'TD1203', text(`${head}entries: [${'x, '.repeat(20_000)}]`)],
    ['a directive for YAML 1.1', 'TD1010', text(`%YAML 1.1\n---\n${head}entries: []\n`)],
    ['a folder', 'TD1007', path => mkdir(path)],
    ['a link to nowhere', 'TD1007', path => symlink('/khong/co', path)],
    ['a link out of the folder', 'TD1016', path => symlink('/etc/hostname', path)],
    ['a link to an endless device', 'TD1016', path => symlink('/dev/zero', path)],
    ['a pipe that nobody writes to', 'TD1007', async path => spawnSync('mkfifo', [path])],
  ]

describe.concurrent('whatever stands where a report should be', () => {
  test.for(HOSTILE)('%s ends in little memory with %s', async ([, code, make], { expect }) => {
    const cwd = await smallCampaign()
    await rm(join(cwd, REPORT))
    await make(join(cwd, REPORT))
    const env = { NODE_OPTIONS: `--max-old-space-size=${MEMORY}` }
    const { exitCode, stdout, stderr } = await thidua(['check', '--max', '5'], { cwd, env })
    expect(stderr).toContain(`[${code}]`)
    expect(stderr).not.toMatch(/^\s+at .*:\d+|FATAL|heap/m)
    expect(exitCode).toBe(1)
    // The other units go on.
    expect(stdout).toContain('Bệnh viện Phổi')
  })
})

test('a letter that opens a quotation thousands of times is looked through soon', async ({ expect }) => {
  const cwd = await smallCampaign()
  const campaign = join(cwd, 'campaign.yaml')
  const theme = `theme: Kỷ cương\n`
  const paragraph = `    - ${'chủ đề “ '.repeat(2000)}\n`
  const sound = await readFile(campaign, 'utf8')
  await writeFile(campaign, theme + sound.replace('  preamble:\n', `  preamble:\n${paragraph}`))
  const { exitCode, stderr } = await thidua(['check'], { cwd })
  expect([exitCode, stderr.includes('TD1607')]).toEqual([0, false])
})

test('fifty thousand mistakes fit into one JSON document', async ({ expect }) => {
  const cwd = await smallCampaign()
  const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 0\n`).join('')
  await writeFile(join(cwd, REPORT), keys.slice(0, 990_000))
  const { exitCode, stdout } = await thidua(['check', '--json'], { cwd })
  const { summary } = JSON.parse(stdout) as { summary: { errors: number } }
  expect(exitCode).toBe(1)
  expect(summary.errors).toBeGreaterThan(49_000)
})
