import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, test } from 'vitest'
import { EXAMPLE, hashesIn, ROOT, smallCampaign, temporaryFolder, thidua } from './exec.ts'

const PAPERS = ['bang-tong-hop-diem.xlsx', 'manifest.json', 'van-ban-phat-dong.docx']
const SCHEMAS = ['campaign', 'criteria', 'figures', 'report', 'review', 'units'].map(
  name => `schemas/${name}.schema.json`,
)

/** The files below a folder, as paths inside it. */
async function filesIn(folder: string): Promise<string[]> {
  return [...(await hashesIn(folder)).keys()]
    .map(path => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort()
}

/** The document that a command prints with --json. */
async function json(args: readonly string[]) {
  const { exitCode, stdout, stderr } = await thidua([...args, '--json'])
  return { exitCode, stderr, ...JSON.parse(stdout) }
}

/** The folder of 2027 made from another one. */
async function nextYear(from: string, ...options: readonly string[]) {
  const folder = join(await temporaryFolder(), 'nam-2027')
  return { folder, ...(await thidua(['init', folder, '--from', from, ...options])) }
}

describe.concurrent('init', () => {
  test('makes a folder in which check finds nothing at all, and build writes both papers', async ({
    expect,
  }) => {
    const folder = join(await temporaryFolder(), 'phong trào 2027')
    const made = await thidua(['init', folder])
    expect(made).toMatchObject({ exitCode: 0, stdout: `Đã tạo  ${folder}\n` })
    expect(made.stderr.replaceAll('\n', ' ')).toContain(`thidua build -C "${folder}"`)
    expect(await filesIn(folder)).toEqual(
      [
        'HUONG-DAN.md',
        'campaign.yaml',
        'criteria.yaml',
        'reports/don-vi-mau.yaml',
        'units.yaml',
        ...SCHEMAS,
      ].sort(),
    )
    expect(await json(['check', '-C', folder])).toMatchObject({
      exitCode: 0,
      diagnostics: [],
      result: { files: 4 },
    })
    expect(await json(['build', '-C', folder])).toMatchObject({
      exitCode: 0,
      diagnostics: [],
      result: { skipped: [] },
    })
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(PAPERS)
  })

  test('makes a folder that carries over to the next year as it stands', async ({ expect }) => {
    const folder = join(await temporaryFolder(), 'phong-trao-2027')
    await thidua(['init', folder])
    const { folder: next, exitCode } = await nextYear(folder)
    expect(exitCode).toBe(0)
    expect(await json(['check', '-C', next])).toMatchObject({ exitCode: 0, ok: true })
  })

  test('has a guide whose sample review is right, and whose sample message is what check prints', async ({
    expect,
  }) => {
    const folder = join(await temporaryFolder(), 'phong-trao-2027')
    await thidua(['init', folder])
    const guide = await readFile(join(folder, 'HUONG-DAN.md'), 'utf8')
    const [, review = ''] = /```yaml\n([^`]+)```/.exec(guide) ?? []
    await mkdir(join(folder, 'reviews'))
    await writeFile(join(folder, 'reviews', 'don-vi-mau.yaml'), review)
    expect(await json(['check', '-C', folder])).toMatchObject({ diagnostics: [], result: { files: 5 } })

    const report = join(folder, 'reports', 'don-vi-mau.yaml')
    await writeFile(report, (await readFile(report, 'utf8')).replace('claimed: 13.5', 'claimed: 16'))
    const { stderr } = await thidua(['check'], { cwd: folder })
    const [, message = ''] = /```text\n([^`]+\n)```/.exec(guide) ?? []
    expect(message).toContain('TD1411')
    expect(stderr.replaceAll('\\', '/')).toContain(message)
  })
})

describe.concurrent('init --from', () => {
  test('makes the new year out of the old one, which stays as it is', async ({ expect }) => {
    const before = await hashesIn(EXAMPLE)
    const { folder, exitCode, stderr } = await nextYear(EXAMPLE)
    expect(exitCode).toBe(0)
    expect(stderr.replaceAll('\n', ' ')).toContain(`thidua check -C ${folder}`)
    expect(await hashesIn(EXAMPLE)).toEqual(before)
    expect(await filesIn(folder)).toEqual(
      [
        'HUONG-DAN.md',
        'campaign.yaml',
        'criteria.yaml',
        'history/2026.json',
        'units.yaml',
        ...SCHEMAS,
      ].sort(),
    )
    for (const file of ['units.yaml', 'criteria.yaml'])
      expect(await readFile(join(folder, file))).toEqual(await readFile(join(EXAMPLE, file)))
    expect((await readdir(join(folder, '..'))).sort()).toEqual(['nam-2027'])
  })

  test('moves the due days of the tables by a year, and leaves the days off to be written', async ({
    expect,
  }) => {
    const from = await smallCampaign()
    const criteria = await readFile(join(from, 'criteria.yaml'), 'utf8')
    const receipt =
      'inputs:\n              - { id: so_ket, label: Sơ kết, type: receipt, due: [2026-06-15] }\n'
    await writeFile(join(from, 'criteria.yaml'), criteria.replace(/inputs:\n/, receipt))
    const campaign = await readFile(join(from, 'campaign.yaml'), 'utf8')
    const holidays = 'holidays: [{ name: Tết, from: 2026-02-14, to: 2026-02-22 }]\n'
    await writeFile(join(from, 'campaign.yaml'), campaign.replace(/^launch:/m, `${holidays}launch:`))
    const { folder, stdout } = await nextYear(from)
    expect(await readFile(join(folder, 'criteria.yaml'), 'utf8')).toContain('due: [2027-06-15] }')
    expect(await readFile(join(folder, 'campaign.yaml'), 'utf8')).not.toMatch(/^holidays:/m)
    expect(stdout).toContain('Sơ kết: hạn nộp dời một năm: 15/06/2027')
    expect(stdout).toContain('ghi ngày nghỉ của năm 2027 (của năm 2026 không chép sang)')
    const { diagnostics } = await json(['check', '-C', folder])
    expect(diagnostics.filter(({ code }: { code: string }) => code === 'TD1327')).toEqual([])
  })

  test('gives a folder without errors, from which build writes the letter and the workbook', async ({
    expect,
  }) => {
    const { folder } = await nextYear(EXAMPLE)
    const { exitCode, diagnostics } = await json(['check', '-C', folder])
    expect(exitCode).toBe(0)
    expect(diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
    expect((await thidua(['build', '-C', folder])).exitCode).toBe(0)
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(PAPERS)
  })

  test('gives the same bytes and the same words every time', async ({ expect }) => {
    const [one, other] = await Promise.all([nextYear(EXAMPLE), nextYear(EXAMPLE)])
    const hashes = async ({ folder }: typeof one) =>
      [...(await hashesIn(folder))].map(([path, hash]) => [path.slice(folder.length), hash])
    expect(await hashes(one)).toEqual(await hashes(other))
    expect(one.stdout.replaceAll(one.folder, '')).toBe(other.stdout.replaceAll(other.folder, ''))
  })

  test('keeps the results of the old year in the form that has a schema', async ({ expect }) => {
    const { folder, stdout } = await nextYear(EXAMPLE)
    expect(stdout).toContain(`Đã giữ  ${join(folder, 'history', '2026.json')} (tạm tính)\n`)
    const kept = JSON.parse(await readFile(join(folder, 'history', '2026.json'), 'utf8'))
    expect(kept).toEqual((await json(['score', '-C', EXAMPLE])).result)
    const schema = JSON.parse(await readFile(join(ROOT, 'schemas', 'results.schema.json'), 'utf8'))
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate(kept) || validate.errors).toBe(true)
  })

  test('keeps the results that were written rather than new ones, and those of the years before', async ({
    expect,
  }) => {
    const from = await smallCampaign()
    await mkdir(join(from, 'out'))
    await mkdir(join(from, 'history', 'bản giấy'), { recursive: true })
    await writeFile(join(from, 'out', 'ket-qua.json'), '{"kết quả": "đã được Hội đồng thống nhất"}')
    await writeFile(join(from, 'history', '2025.json'), '{}')
    await writeFile(join(from, 'history', 'bản giấy', '2024.pdf'), 'quét')
    const { folder, stdout } = await nextYear(from)
    expect(await filesIn(join(folder, 'history'))).toEqual(['2025.json', '2026.json', 'bản giấy/2024.pdf'])
    expect(await readFile(join(folder, 'history', '2026.json'), 'utf8')).toContain(
      'đã được Hội đồng thống nhất',
    )
    expect(stdout).not.toContain('tạm tính')
  })

  test('leaves alone results that stand in the history already', async ({ expect }) => {
    const from = await smallCampaign()
    await mkdir(join(from, 'history'))
    await writeFile(join(from, 'history', '2026.json'), '{"bản": "do văn phòng lưu"}')
    const { folder } = await nextYear(from)
    expect(await readFile(join(folder, 'history', '2026.json'), 'utf8')).toBe('{"bản": "do văn phòng lưu"}')
  })

  test('says when there are no results to keep, and why', async ({ expect }) => {
    const [letterOnly, broken] = await Promise.all([smallCampaign(), smallCampaign()])
    await Promise.all(
      ['units.yaml', 'criteria.yaml', 'reports', 'reviews'].map(name =>
        rm(join(letterOnly, name), { recursive: true }),
      ),
    )
    const criteria = await readFile(join(broken, 'criteria.yaml'), 'utf8')
    await writeFile(join(broken, 'criteria.yaml'), criteria.replace(/^( *)scale:.*$/m, '$1scale: một trăm'))

    const first = await nextYear(letterOnly)
    expect(first.exitCode).toBe(0)
    expect(first.stdout).toContain('Bỏ qua  kết quả năm 2026: chưa có units.yaml, criteria.yaml\n')
    expect(await filesIn(first.folder)).toEqual(['HUONG-DAN.md', 'campaign.yaml', ...SCHEMAS].sort())
    expect((await thidua(['dispatch', '-C', first.folder])).exitCode).toBe(0)

    const second = await nextYear(broken)
    expect(second.exitCode).toBe(0)
    expect(second.stdout).toContain('Bỏ qua  kết quả năm 2026: criteria.yaml có lỗi\n')
    expect(second.stdout).toMatch(/^criteria\.yaml:\d+:\d+ +tệp của năm 2026 có 1 lỗi/m)
  })

  test('copies units.yaml byte for byte, whatever wrote it', async ({ expect }) => {
    const from = await smallCampaign()
    const text = await readFile(join(from, 'units.yaml'), 'utf8')
    const written = Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`)
    await writeFile(join(from, 'units.yaml'), written)
    const { folder } = await nextYear(from)
    expect(await readFile(join(folder, 'units.yaml'))).toEqual(written)
  })

  test('fills the empty folder in which it is called', async ({ expect }) => {
    const cwd = await temporaryFolder()
    const { exitCode, stdout } = await thidua(['init', '--from', EXAMPLE], { cwd })
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, `Đã tạo  ., theo ${EXAMPLE}`])
    expect(await readFile(join(cwd, 'campaign.yaml'), 'utf8')).toContain('year: 2027')
  })

  test('carries on year after year', async ({ expect }) => {
    const { folder } = await nextYear(EXAMPLE)
    const { folder: after } = await nextYear(folder)
    expect(await readFile(join(after, 'campaign.yaml'), 'utf8')).toContain('id: thi-dua-2028')
    expect(await filesIn(join(after, 'history'))).toEqual(['2026.json', '2027.json'])
  })
})

describe.concurrent('what init --from says must be looked at', () => {
  test('stands in the order of the files, one line each, within 80 columns', async ({ expect }) => {
    const { stdout } = await nextYear(EXAMPLE)
    const lines = stdout.split('\n\n')[1]?.trimEnd().split('\n').slice(1) ?? []
    expect(lines.filter(line => [...line].length > 80)).toEqual([])
    const places = lines.map(line => /^(\w+\.yaml):(\d+):(\d+) {2}/.exec(line)?.slice(1) ?? [])
    const order = ['campaign.yaml', 'units.yaml', 'criteria.yaml']
    const sorted = places.toSorted(
      (a, b) => order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? '') || Number(a[1]) - Number(b[1]),
    )
    expect(places).toEqual(sorted)
    expect(lines.map(line => line.replace(/^\S+\s+/, ''))).toEqual([
      'ghi chú (sau dấu #) nhắc năm 2026: 1 chỗ',
      'chủ đề còn của năm 2026: Kỷ cương, tận tâm, đổi mới, sáng…',
      'Đợt 1 dời một năm: 02/03/2027 - 27/07/2027',
      'lời văn nhắc tháng 8 năm 2026',
      'Đợt 2 dời một năm: 28/07/2027 - 31/12/2027',
      'lời văn nhắc 2026',
      'Năm 2027: hạn gửi báo cáo dời sang 13/11/2027 (thứ bảy)',
      'trích yếu: phát động phong trào thi đua yêu nước năm 2027',
      'lời văn nhắc 2026, 5 năm, 96 năm, 03/02/1930, 03/02/2026,…',
      'lời văn nhắc 2026',
      'lời văn nhắc 02/3/2026, 27/7/2026, 136 năm, 79 năm, 27/7/…',
      'lời văn nhắc 28/7/2026, 31/12/2026',
      'lời văn nhắc 31/3/2026, 14/6/2025',
      'lời văn nhắc 15/01/2026, 2026',
      'lời văn nhắc 2026',
      'từ đây còn 5 chỗ tương tự',
      'người ký: GIÁM ĐỐC Nguyễn Văn A',
      'ghi chú (sau dấu #) nhắc năm 2026: 1 chỗ',
      'danh sách của năm 2026: 4 cụm, 30 đơn vị',
      'chỉ tiêu giao riêng của năm 2026: 30 đơn vị',
      'ghi chú (sau dấu #) nhắc năm 2026: 2 chỗ',
      'nội dung nhắc 2026',
      'bảng chấm điểm còn là phiên bản 2026.1',
      'nội dung nhắc 31/3/2026',
      'nội dung nhắc 31/3/2026',
    ])
  })

  test('is data with --json: all of it, each with its place in the new file', async ({ expect }) => {
    const folder = join(await temporaryFolder(), 'nam-2027')
    const from = await smallCampaign()
    const { exitCode, result } = await json(['init', folder, '--from', from])
    const { review, ...rest } = result
    expect(exitCode).toBe(0)
    expect(rest).toEqual({ folder, from, year: 2027, history: ['history/2026.json'], skipped: [] })
    const seen = await Promise.all(
      review.map(async ({ file, line, column, key }: Readonly<Record<string, string & number>>) => {
        const lines = (await readFile(join(folder, String(file)), 'utf8')).split('\n')
        return [file, key, lines[Number(line) - 1]?.slice(Number(column) - 1)]
      }),
    )
    expect(seen).toEqual([
      ['campaign.yaml', 'phases.0.from', '2027-03-02'],
      ['campaign.yaml', 'periods.0.due', '2027-11-13'],
      ['campaign.yaml', 'launch.subject', 'phát động phong trào thi đua yêu nước năm 2027'],
      ['campaign.yaml', 'launch.content.0.content.0.text', '31/3/2026.'],
      ['campaign.yaml', 'launch.content.1.content.0.text', '13/11/2026.'],
      ['campaign.yaml', 'launch.signer.name', 'Nguyễn Văn A'],
      ['units.yaml', 'clusters', 'clusters:'],
      ['units.yaml', 'clusters.0.units.0.targets', 'targets:'],
      ['criteria.yaml', 'tables.0.title', '2026'],
      ['criteria.yaml', 'tables.0.edition', '"2026.1"'],
    ])
  })

  test('is said in English on demand', async ({ expect }) => {
    const { stdout } = await nextYear(EXAMPLE, '--lang', 'en')
    expect(stdout).toContain('To be looked at in ')
    expect(stdout).toMatch(/^campaign\.yaml:46:10 +Năm 2027: reports now due on 13\/11\/2027 \(Saturday\)$/m)
  })

  test('is left out with -q', async ({ expect }) => {
    const { folder, stdout } = await nextYear(EXAMPLE, '-q')
    expect(stdout).toBe(
      `Đã tạo  ${folder}, theo ${EXAMPLE}\nĐã giữ  ${join(folder, 'history', '2026.json')} (tạm tính)\n`,
    )
  })
})

describe.concurrent('init --from makes nothing', () => {
  test('when there is no campaign in the old folder', async ({ expect }) => {
    const from = await temporaryFolder()
    const { folder, exitCode, stderr } = await nextYear(from)
    expect(exitCode).toBe(3)
    expect(stderr).toContain('TD1601')
    expect(await readdir(join(folder, '..'))).toEqual([])
  })

  test('when campaign.yaml has errors, which it shows where they are', async ({ expect }) => {
    const from = await smallCampaign()
    const path = join(from, 'campaign.yaml')
    await writeFile(path, (await readFile(path, 'utf8')).replace('year: 2026', 'year: 1.026'))
    const { folder, exitCode, stdout, stderr } = await nextYear(from)
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr.startsWith(`${path}:4:7: lỗi[TD1101]`)).toBe(true)
    expect(await readdir(join(folder, '..'))).toEqual([])
  })

  test('when units.yaml cannot be read as text', async ({ expect }) => {
    const from = await smallCampaign()
    await writeFile(join(from, 'units.yaml'), Buffer.from('clusters: C\xf4m thi \xaeua', 'latin1'))
    const { folder, exitCode, stderr } = await nextYear(from)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('TD1001')
    expect(await readdir(join(folder, '..'))).toEqual([])
  })

  test('in a folder that holds something, such as the old one itself', async ({ expect }) => {
    const from = await smallCampaign()
    const before = await hashesIn(from)
    for (const args of [
      ['init', from, '--from', from],
      ['init', '--from', '.'],
      ['init', join(from, 'reports'), '--from', from],
    ]) {
      const { exitCode, stderr } = await thidua(args, { cwd: from })
      expect(exitCode).toBe(3)
      expect(stderr).toContain('TD1606')
    }
    expect(await hashesIn(from)).toEqual(before)
  })
})
