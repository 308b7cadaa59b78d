import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { hashesIn, ROOT, smallCampaign, temporaryFolder, thidua as thiduaBuilt } from './exec.ts'

/** Runs the command inside this process: a campaign is closed and opened here a hundred times. */
async function thidua(args: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  const exitCode = await run(args, {
    cwd: ROOT,
    env: {},
    today: () => '2026-12-31',
    stdout: { write: text => (written.stdout += text) },
    stderr: { write: text => (written.stderr += text) },
  })
  return { exitCode, ...written }
}

const COUNCIL = ['--by', 'Hội đồng Thi đua - Khen thưởng']
const WHY = ['--reason', 'Kết luận thanh tra số 45']

const close = (folder: string, ...more: readonly string[]) =>
  thidua(['close', '-C', folder, ...COUNCIL, ...more])
const reopen = (folder: string, ...more: readonly string[]) =>
  thidua(['reopen', '-C', folder, ...COUNCIL, ...WHY, ...more])
const kept = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'history', '2026.json'), 'utf8'))
const json = async (folder: string, command = 'score') =>
  JSON.parse((await thidua([command, '-C', folder, '--json'])).stdout)

/** Bệnh viện Phổi did much more than it had reported: it becomes second. */
async function edit(folder: string, from = '9800', to = '21000'): Promise<void> {
  const file = join(folder, 'reports', 'bv-phoi.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace(`luot_kham: ${from}`, `luot_kham: ${to}`))
}

describe.concurrent('thidua close', () => {
  test('keeps the results with tables, who, when and the files, and changes nothing else', async ({
    expect,
  }) => {
    const folder = await smallCampaign()
    const before = await hashesIn(folder)
    const open = (await json(folder)).result
    const { exitCode, stdout } = await close(folder, '--date', '15/12/2026', '--note', '  Biên bản\nsố 12 ')
    expect([exitCode, stdout]).toEqual([0, `Đã chốt  ${join(folder, 'history', '2026.json')}\n`])
    const { closed, ...results } = await kept(folder)
    expect(closed).toEqual({
      by: 'Hội đồng Thi đua - Khen thưởng',
      date: '2026-12-15',
      note: 'Biên bản số 12',
      files: expect.arrayContaining([
        { file: 'reviews/bv-mat.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ]),
    })
    expect(closed.files).toHaveLength(9)
    expect({ ...results, closed: null }).toEqual(open)
    const after = await hashesIn(folder)
    after.delete(join(folder, 'history', '2026.json'))
    expect(after).toEqual(before)
    expect(await readdir(join(folder, 'history'))).toEqual(['2026.json'])
  })

  test('keeps what the schema of results describes', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder)
    await reopen(folder)
    await close(folder)
    const schema = JSON.parse(await readFile(join(ROOT, 'schemas', 'results.schema.json'), 'utf8'))
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate(await kept(folder)) || validate.errors).toBe(true)
  })

  test('takes the day of today where none is said', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder)
    expect((await kept(folder)).closed).toMatchObject({ date: '2026-12-31', note: null })
  })

  test('knows that day from the clock of the machine, as the built command', async ({ expect }) => {
    const folder = await smallCampaign()
    const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10)
    const { exitCode } = await thiduaBuilt(['close', '-C', folder, ...COUNCIL])
    const { date } = (await kept(folder)).closed
    expect([exitCode, date >= day(-1) && date <= day(1)]).toEqual([0, true])
  })

  test('does the same twice: the same files, the same day, the same bytes', async ({ expect }) => {
    const [one, other] = await Promise.all([smallCampaign(), smallCampaign()])
    await Promise.all([one, other].map(folder => close(folder, '--date', '2026-12-15')))
    const bytes = (folder: string) => readFile(join(folder, 'history', '2026.json'), 'utf8')
    expect(await bytes(one)).toBe(await bytes(other))
  })

  test('keeps nothing while there are errors, or warnings with --strict', async ({ expect }) => {
    const folder = await smallCampaign()
    await edit(folder, '9800', '-1')
    const { exitCode, stderr } = await close(folder)
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('TD1309')])
    expect(await readdir(folder)).not.toContain('history')
    await edit(folder, '-1', '9800')
    const criteria = join(folder, 'criteria.yaml')
    await writeFile(criteria, (await readFile(criteria, 'utf8')).replace(', cap: 5', ''))
    expect((await close(folder, '--strict')).exitCode).toBe(1)
    expect(await readdir(folder)).not.toContain('history')
    expect((await close(folder)).exitCode).toBe(0)
  })

  test('keeps nothing without a file that scoring needs', async ({ expect }) => {
    const folder = await smallCampaign()
    await rm(join(folder, 'units.yaml'))
    const { exitCode, stderr } = await close(folder)
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('TD1603')])
  })

  test('keeps provisional ranks only where that is said', async ({ expect }) => {
    const folder = await smallCampaign()
    await rm(join(folder, 'reports', 'bv-phoi.yaml'))
    const refused = await close(folder)
    expect([refused.exitCode, refused.stderr]).toEqual([3, expect.stringContaining('TD1611')])
    expect((await close(folder, '--provisional')).exitCode).toBe(0)
    expect((await kept(folder)).clusters[0].provisional).toBe(true)
  })

  test('never overwrites what was closed', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder, '--date', '2026-12-15')
    const before = await kept(folder)
    await edit(folder)
    expect((await close(folder, '--replace', '--provisional')).exitCode).toBe(3)
    expect(await kept(folder)).toEqual(before)
  })

  test('writes into no folder elsewhere', async ({ expect }) => {
    const [folder, elsewhere] = await Promise.all([smallCampaign(), temporaryFolder()])
    await symlink(elsewhere, join(folder, 'history'))
    const { exitCode, stderr } = await close(folder)
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('TD1016')])
    expect(await readdir(elsewhere)).toEqual([])
  })

  test('says when the system does not let it write', async ({ expect }) => {
    const folder = await smallCampaign()
    await mkdir(join(folder, 'history'))
    await symlink('2026.json', join(folder, 'history', '2026.json'))
    const { exitCode, stderr } = await close(folder)
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('TD1007')])
  })

  test.for([
    [['close'], 'TD1709'],
    [['close', '--by', '  '], 'TD1704'],
    [['close', '--by', 'x'.repeat(501)], 'TD1704'],
    [['close', '--by', 'Hội đồng', '--date', '31/02/2026'], 'TD1704'],
    [['close', '--by', 'Hội đồng', '--date', 'hôm nay'], 'TD1704'],
    [['close', '--by'], 'TD1703'],
    [['reopen', '--by', 'Hội đồng'], 'TD1709'],
    [['reopen', '--reason', 'Đính chính'], 'TD1709'],
    [['mo-lai', '--by', 'Hội đồng', '--reason', '\u001b'], 'TD1704'],
    [['score', '--by', 'Hội đồng'], 'TD1702'],
  ] as const)('%j is no command line', async ([args, code], { expect }) => {
    const { exitCode, stderr } = await thidua(args)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`[${code}]`)])
  })
})

describe.concurrent('closed results', () => {
  test('are what score prints, whatever became of the files', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder, '--date', '2026-12-15')
    const closed = await thidua(['score', '-C', folder])
    expect(closed.stdout).toMatch(/^Kết quả đã chốt ngày 15\/12\/2026 \(Hội đồng Thi đua - Khen thưởng\)\n\n/)
    expect([closed.exitCode, closed.stderr]).toEqual([0, ''])
    await edit(folder)
    const edited = await thidua(['score', '-C', folder])
    expect(edited.stdout).toBe(closed.stdout)
    expect(edited.exitCode).toBe(0)
    expect((await thidua(['score', '-C', folder, '--strict'])).exitCode).toBe(1)
    const { result, diagnostics } = await json(folder)
    expect(result).toEqual(await kept(folder))
    expect(new Set(diagnostics.map(({ code }: { code: string }) => code))).toEqual(
      new Set(['TD1492', 'TD1493']),
    )
    expect(diagnostics.map(({ message }: { message: string }) => message)).toContain(
      'Bệnh viện Phổi, điểm mục 2.10: khi chốt là 3, theo các tệp hiện nay là 10',
    )
  })

  test('are printed even where the files give no results any more', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder, '--date', '2026-12-15')
    const closed = await thidua(['score', '-C', folder])
    await writeFile(join(folder, 'criteria.yaml'), 'version: 1\ntables: []\n')
    const broken = await thidua(['score', '-C', folder])
    expect([broken.exitCode, broken.stdout]).toEqual([1, closed.stdout])
    await rm(join(folder, 'criteria.yaml'))
    const missing = await thidua(['score', '-C', folder])
    expect([missing.exitCode, missing.stdout]).toEqual([3, closed.stdout])
  })

  test('let the workbook be written while the files agree, and never another one', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder, '--date', '2026-12-15')
    expect((await thidua(['sheets', '-C', folder])).exitCode).toBe(0)
    const written = await hashesIn(join(folder, 'out'))
    await edit(folder)
    for (const command of ['sheets', 'build']) {
      const { exitCode, stderr } = await thidua([command, '-C', folder])
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining('TD1612')])
    }
    const after = await hashesIn(join(folder, 'out'))
    const workbook = join(folder, 'out', 'bang-tong-hop-diem.xlsx')
    expect(after.get(workbook)).toBe(written.get(workbook))
    await edit(folder, '21000', '9800')
    expect((await thidua(['build', '-C', folder])).exitCode).toBe(0)
  })

  test('note files that were edited without consequence, added or taken away', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder, '--date', '2026-12-15')
    const campaign = join(folder, 'campaign.yaml')
    await writeFile(campaign, (await readFile(campaign, 'utf8')).replaceAll('\n', '\r\n'))
    expect((await thidua(['check', '-C', folder])).stderr).not.toContain('TD1493')
    await edit(folder, '9800', '9900')
    await rm(join(folder, 'reviews', 'bv-mat.yaml'))
    const { stderr, exitCode } = await thidua(['check', '-C', folder, '--strict'])
    expect(stderr).toContain('reviews/bv-mat.yaml')
    expect(exitCode).toBe(1)
    await writeFile(
      join(folder, 'reviews', 'bv-mat.yaml'),
      await readFile(join(ROOT, 'test', 'golden', 'base', 'reviews', 'bv-mat.yaml')),
    )
    const noted = await json(folder, 'check')
    expect(noted.diagnostics.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['TD1493', 'reports/bv-phoi.yaml'],
    ])
    expect(noted.ok).toBe(true)
  })

  test('that were edited by hand stop the scores until they are mended', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder)
    const file = join(folder, 'history', '2026.json')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('"rank": 1', '"rank": "1"'))
    for (const args of [['score'], ['sheets'], ['close', ...COUNCIL], ['reopen', ...COUNCIL, ...WHY]]) {
      const { exitCode, stdout, stderr } = await thidua([...args, '-C', folder])
      expect([exitCode, stdout, stderr]).toEqual([1, '', expect.stringContaining('TD1608')])
    }
    const built = await thidua(['build', '-C', folder])
    expect(built.stdout).toContain('Bỏ qua  bảng tổng hợp điểm: history/2026.json có lỗi\n')
    await writeFile(file, text)
    expect((await thidua(['score', '-C', folder])).exitCode).toBe(0)
  })
})

describe.concurrent('thidua reopen', () => {
  test('lets results follow the files again and keeps the trace of each closing', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder, '--date', '2026-12-15', '--note', 'Biên bản số 12')
    await edit(folder)
    const { exitCode, stdout } = await reopen(folder, '--date', '2026-12-20')
    expect([exitCode, stdout]).toEqual([0, `Đã mở lại  ${join(folder, 'history', '2026.json')}\n`])
    const open = await thidua(['score', '-C', folder])
    expect(open.stdout).toMatch(/^Kết quả chưa chốt: đã mở lại ngày 20\/12\/2026 \(Hội đồng/)
    expect([open.exitCode, open.stderr]).toEqual([0, ''])
    expect((await json(folder)).result.closed).toBeNull()
    expect((await close(folder, '--date', '2026-12-21')).exitCode).toBe(0)
    await reopen(folder, '--date', '2026-12-22')
    const by = 'Hội đồng Thi đua - Khen thưởng'
    const reason = 'Kết luận thanh tra số 45'
    expect((await kept(folder)).log).toEqual([
      {
        closed: { by, date: '2026-12-15', note: 'Biên bản số 12' },
        reopened: { by, date: '2026-12-20', reason },
      },
      { closed: { by, date: '2026-12-21', note: null }, reopened: { by, date: '2026-12-22', reason } },
    ])
  })

  test('works while the files have errors, and only where something is closed', async ({ expect }) => {
    const folder = await smallCampaign()
    expect((await reopen(folder)).exitCode).toBe(3)
    await close(folder)
    await writeFile(join(folder, 'units.yaml'), 'version: 1\n')
    expect((await reopen(folder)).exitCode).toBe(0)
    const again = await reopen(folder)
    expect([again.exitCode, again.stderr]).toEqual([3, expect.stringContaining('TD1610')])
  })

  test('does not know what was closed without the year', async ({ expect }) => {
    const folder = await smallCampaign()
    await close(folder)
    const campaign = join(folder, 'campaign.yaml')
    await writeFile(campaign, (await readFile(campaign, 'utf8')).replace('year: 2026', 'year: nay'))
    const { exitCode, stderr } = await reopen(folder)
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('campaign.yaml:4')])
  })
})

describe.concurrent('the next year', () => {
  const nextYear = async (from: string) => {
    const folder = join(await temporaryFolder(), 'phong-trao-2027')
    const { exitCode, stdout } = await thidua(['init', folder, '--from', from])
    return { folder, exitCode, stdout }
  }

  test('gets closed results as they were closed', async ({ expect }) => {
    const from = await smallCampaign()
    await close(from, '--date', '2026-12-15')
    await edit(from)
    const { folder, exitCode } = await nextYear(from)
    expect(exitCode).toBe(0)
    expect(await kept(folder)).toEqual(await kept(from))
  })

  test('gets results that were reopened as the files give them, with the trace', async ({ expect }) => {
    const from = await smallCampaign()
    await close(from, '--date', '2026-12-15')
    await edit(from)
    await reopen(from)
    const { folder, stdout } = await nextYear(from)
    const { closed, log, clusters } = await kept(folder)
    expect([closed, log.length, clusters[0].units[2].rank]).toEqual([null, 1, 2])
    expect(stdout).toContain(`${join(folder, 'history', '2026.json')} (tạm tính)\n`)
  })

  test('reads its past from them', async ({ expect }) => {
    const from = await smallCampaign()
    await close(from, '--date', '2026-12-15')
    const { folder } = await nextYear(from)
    const criteria = join(folder, 'criteria.yaml')
    await writeFile(
      criteria,
      (await readFile(criteria, 'utf8'))
        .replace(
          'scale: 30\n',
          'scale: 30\n    inputs: [{ id: hang_truoc, label: Hạng năm trước, type: count, past: { of: rank } }]\n',
        )
        .replace(
          'start: { kind: zero }',
          'start: { kind: formula, formula: "if(default(hang_truoc, 99) = 1, 2, 0)" }\n            ceiling: 5',
        ),
    )
    await mkdir(join(folder, 'reports'), { recursive: true })
    const report =
      'unit: bvdk-tinh\nsubmitted: 2027-11-10\nentries: [{ code: "3.1", facts: { so_sang_kien: 1 } }]\n'
    await writeFile(join(folder, 'reports', 'bvdk-tinh.yaml'), `version: 1\n${report}`)
    const { stdout } = await thidua(['explain', 'bvdk-tinh', '3.1', '-C', folder])
    expect(stdout).toContain('  · Hạng năm trước: 1 (kết quả năm 2026, history/2026.json)\n')
    expect(stdout).toMatch(/^3\.1\. Sáng kiến được công nhận +3 \/ 5$/m)
  })
})
