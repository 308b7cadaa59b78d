import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { run } from '../../src/cli/main.ts'
import { createProgram } from '../../src/cli/program.ts'
import { textsOf } from '../../src/cli/session.ts'
import { ROOT, thidua } from './exec.ts'

const SILENT = { env: {}, stdout: { write: () => true }, stderr: { write: () => true } }
const COMMAND_NAMES = createProgram(textsOf('vi'), SILENT, () => undefined).commands.map(each => each.name())

describe.concurrent('help', () => {
  test.for([
    ['help.vi.txt', ['--help']],
    ['help.en.txt', ['--help', '--lang', 'en']],
    ['help-check.vi.txt', ['check', '--help']],
    ['help-init.en.txt', ['init', '--help', '--lang', 'en']],
    ['short-help.vi.txt', []],
  ] as const)('%s is what the user sees', async ([file, args], { expect }) => {
    const path = join(ROOT, 'test', 'cli', file)
    const { exitCode, stdout, stderr } = await thidua(args)
    if (process.env.UPDATE_GOLDEN === '1') await writeFile(path, stdout)
    expect(stdout).toBe(await readFile(path, 'utf8'))
    expect([exitCode, stderr]).toEqual([0, ''])
  })

  test.for([
    [['help'], ['--help']],
    [
      ['help', 'score'],
      ['score', '--help'],
    ],
    [
      ['help', 'cham-diem'],
      ['score', '--help'],
    ],
    [['-h'], ['--help']],
  ])('%j is the same as %j', async ([one = [], other = []], { expect }) => {
    expect(await inProcess(one)).toBe(await inProcess(other))
  })

  test.for(COMMAND_NAMES.flatMap(name => [[name, 'vi'] as const, [name, 'en'] as const]))(
    'the help of %s fits a terminal of 80 columns (%s)',
    async ([name, lang], { expect }) => {
      const lines = (await inProcess([name, '--help', '--lang', lang])).split('\n')
      expect(lines.filter(line => stringWidth(line) > 80)).toEqual([])
      expect(lines.length).toBeGreaterThan(10)
    },
  )

  test.for(['vi', 'en'])(
    'the help of all commands fits a terminal of 80 columns (%s)',
    async (lang, { expect }) => {
      const lines = (await inProcess(['--help', '--lang', lang])).split('\n')
      expect(lines.filter(line => stringWidth(line) > 80)).toEqual([])
    },
  )

  test('THIDUA_LANG chooses the language, --lang wins over it', async ({ expect }) => {
    const env = { THIDUA_LANG: 'en' }
    expect((await thidua(['--help'], { env })).stdout).toContain('Usage: thidua')
    expect((await thidua(['--help', '--lang=vi'], { env })).stdout).toContain('Cách dùng: thidua')
  })

  test('--version prints the version alone', async ({ expect }) => {
    const expected = { exitCode: 0, stdout: `${packageJson.version}\n`, stderr: '' }
    expect(await thidua(['--version'])).toEqual(expected)
    expect(await thidua(['-V'])).toEqual(expected)
  })
})

async function inProcess(args: readonly string[]): Promise<string> {
  let written = ''
  const write = (text: string) => (written += text)
  await run(args, { env: {}, stdout: { write }, stderr: { write } })
  return written
}
