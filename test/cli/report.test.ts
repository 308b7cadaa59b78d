import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, test } from 'vitest'
import type { Results } from '../../src/model/results.ts'
import { EXAMPLE, ROOT, smallCampaign, thidua } from './exec.ts'

interface Envelope {
  readonly format: string
  readonly version: number
  readonly ok: boolean
  readonly diagnostics: readonly Readonly<Record<string, unknown>>[]
  readonly result: unknown
}

/** The small campaign in which one unit gives itself points that its criterion does not have. */
async function campaignWithAnError(): Promise<string> {
  const folder = await smallCampaign()
  await replaceIn(join(folder, 'reports', 'bv-phoi.yaml'), 'claimed: 4.5', 'claimed: 7')
  return folder
}

/** The small campaign in which a claim differs from what the facts give: a warning. */
async function campaignWithAWarning(): Promise<string> {
  const folder = await smallCampaign()
  await replaceIn(
    join(folder, 'reports', 'bv-phoi.yaml'),
    '{ luot_kham: 9800 }',
    '{ luot_kham: 9800 }\n    claimed: 7',
  )
  return folder
}

async function replaceIn(path: string, from: string, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
}

describe.concurrent('--json', () => {
  test.for(['build', 'check', 'dispatch', 'score', 'sheets'])(
    '%s prints one document and nothing else',
    async (name, { expect }) => {
      const { exitCode, stdout, stderr } = await thidua([name, '--json'], { cwd: await smallCampaign() })
      const { format, version, ok, diagnostics, ...rest } = JSON.parse(stdout) as Envelope
      expect({ exitCode, stderr, format, version, ok, diagnostics }).toEqual({
        exitCode: 0,
        stderr: '',
        format: `thidua/${name}`,
        version: 1,
        ok: true,
        diagnostics: [],
      })
      expect(Object.keys(rest)).toEqual(['summary', 'result'])
    },
  )

  test('errors in the data come in the document, with file, line and column', async ({ expect }) => {
    const { exitCode, stdout, stderr } = await thidua(['score', '--json'], {
      cwd: await campaignWithAnError(),
    })
    const { ok, diagnostics } = JSON.parse(stdout) as Envelope
    expect([exitCode, stderr, ok]).toEqual([1, '', false])
    expect(diagnostics).toEqual([
      {
        code: 'TD1411',
        severity: 'error',
        message: 'điểm 7 vượt mức tối đa 6 của tiêu chí "2.2"',
        reason: expect.any(String),
        remedy: 'Sửa điểm cho không quá 6.',
        file: 'reports/bv-phoi.yaml',
        line: 8,
        column: 14,
        end_line: 8,
        end_column: 15,
        pointer: '/entries/1/claimed',
      },
    ])
  })

  test.for([
    ['check', 'campaign.yaml', 'TD1601', null],
    ['score', 'units.yaml', 'TD1603', null],
    ['sheets', 'criteria.yaml', 'TD1603', { written: [] }],
  ] as const)(
    '%s without %s is a document too, with exit code 3',
    async ([name, missing, code, made], { expect }) => {
      const folder = await smallCampaign()
      await rm(join(folder, missing))
      const { exitCode, stdout, stderr } = await thidua([name, '--json'], { cwd: folder })
      const { format, ok, diagnostics, result } = JSON.parse(stdout) as Envelope
      expect({ exitCode, stderr, format, ok, result }).toEqual({
        exitCode: 3,
        stderr: '',
        format: `thidua/${name}`,
        ok: false,
        result: made,
      })
      expect(diagnostics.map(each => each.code)).toEqual([code])
    },
  )

  test.for(['score', 'build'])('the results of %s follow their schema', async (name, { expect }) => {
    const { stdout } = await thidua([name, '--json'], { cwd: await smallCampaign() })
    const { result } = JSON.parse(stdout) as { result: { results?: unknown } }
    expect(await problemsOfResults(result.results ?? result)).toBeNull()
  })

  test('the results of the example follow their schema, and exact numbers are strings', async ({
    expect,
  }) => {
    const { stdout } = await thidua(['score', '--json', '-C', EXAMPLE])
    const { result } = JSON.parse(stdout) as Envelope
    expect(await problemsOfResults(result)).toBeNull()
    expect([...keysOfNumbers(result)].sort()).toEqual(['rank', 'year'])
  })

  // Worked out by hand, criterion by criterion, in test/scoring/example.test.ts.
  test('the results of the example are those of the hand calculation', async ({ expect }) => {
    const { stdout } = await thidua(['score', '--json', '-C', EXAMPLE])
    const { result } = JSON.parse(stdout) as { result: Results }
    const units = new Map(result.clusters.flatMap(cluster => cluster.units).map(unit => [unit.id, unit]))
    const printed = ['bvdk-tinh', 'bv-mat', 'ttkn'].map(id => {
      const unit = units.get(id)
      return [unit?.verified.total, unit?.assigned, unit?.percent, unit?.rank]
    })
    expect(printed).toEqual([
      ['96.76', '100', '96.76', 1],
      ['93.05', '100', '93.05', 3],
      ['88.71', '95', '93.38', 2],
    ])
  })
})

describe.concurrent('messages', () => {
  test('data goes to stdout, messages go to stderr', async ({ expect }) => {
    const { stdout, stderr } = await thidua(['score'], { cwd: await campaignWithAnError() })
    expect(stdout).toMatch(/^Cụm thi đua các bệnh viện tuyến tỉnh/)
    expect(stdout).not.toContain('TD1411')
    expect(stderr).toMatch(/^reports\/bv-phoi\.yaml:8:14: lỗi\[TD1411\]: /)
  })

  test('-q leaves the errors alone', async ({ expect }) => {
    const clean = await thidua(['build', '-q'], { cwd: await campaignWithAWarning() })
    expect(clean).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    const { stderr } = await thidua(['check', '--quiet'], { cwd: await campaignWithAnError() })
    expect(stderr.match(/TD\d{4}/g)).toEqual(['TD1411'])
    expect(stderr).not.toContain('1 lỗi')
  })

  test('--strict turns warnings into exit code 1', async ({ expect }) => {
    const folder = await campaignWithAWarning()
    const lenient = await thidua(['check'], { cwd: folder })
    const strict = await thidua(['check', '--strict'], { cwd: folder })
    expect([lenient.exitCode, strict.exitCode]).toEqual([0, 1])
    expect(strict.stderr).toBe(lenient.stderr)
    expect(strict.stderr).toContain('cảnh báo[TD1413]')
    const clean = await thidua(['check', '--strict'], { cwd: await smallCampaign() })
    expect(clean.exitCode).toBe(0)
  })

  test('--max shows the errors first and says how many are left', async ({ expect }) => {
    const folder = await campaignWithAWarning()
    await replaceIn(join(folder, 'reports', 'ttyt-nam.yaml'), 'claimed: 6', 'claimed: 7')
    const { stderr } = await thidua(['check', '--max', '1'], { cwd: folder })
    expect(stderr.match(/\[TD\d{4}\]/g)).toEqual(['[TD1411]'])
    expect(stderr).toContain('… còn 1 thông báo nữa; dùng --max 2 để xem hết')
  })

  test('THIDUA_LANG=en gives English messages, --lang vi wins over it', async ({ expect }) => {
    const cwd = await campaignWithAnError()
    const env = { THIDUA_LANG: 'en' }
    expect((await thidua(['check'], { cwd, env })).stderr).toContain('error[TD1411]: ')
    expect((await thidua(['check', '--lang', 'vi'], { cwd, env })).stderr).toContain('lỗi[TD1411]: ')
  })
})

describe.concurrent('colour', () => {
  test.for([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  ] as const)('into a pipe with %j and %j: %s', async ([env, args, coloured], { expect }) => {
    const { stdout, stderr } = await thidua(['score', ...args], { cwd: await campaignWithAnError(), env })
    expect(stdout.includes('\u001b[')).toBe(coloured)
    expect(stderr.includes('\u001b[')).toBe(coloured)
  })

  test('a JSON document never has any', async ({ expect }) => {
    const { stdout } = await thidua(['check', '--json'], {
      cwd: await campaignWithAnError(),
      env: { FORCE_COLOR: '1' },
    })
    expect(stdout).not.toContain('\\u001b')
    expect(JSON.parse(stdout)).toMatchObject({ ok: false })
  })
})

async function problemsOfResults(results: unknown): Promise<unknown> {
  const schema: object = JSON.parse(await readFile(join(ROOT, 'schemas', 'results.schema.json'), 'utf8'))
  const validate = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    keywords: ['enumDescriptions'],
  }).compile(schema)
  validate(results)
  return validate.errors ?? null
}

function keysOfNumbers(value: unknown, key = '', found = new Set<string>()): Set<string> {
  if (typeof value === 'number') found.add(key)
  if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value))
      keysOfNumbers(item, Array.isArray(value) ? key : name, found)
  }
  return found
}
