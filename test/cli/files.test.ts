import { chmod, chown, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, type ExpectStatic, test } from 'vitest'
import { EXAMPLE, type Finished, hashesIn, ROOT, smallCampaign, temporaryFolder, thidua } from './exec.ts'

const LETTER = 'van-ban-phat-dong.docx'
const WORKBOOK = 'bang-tong-hop-diem.xlsx'
const TRACE = /^\s+at .+:\d+:\d+\)?$|node:internal/m
/** Root may write anywhere, so that these tests then run the command as nobody. */
const NOBODY = process.getuid?.() === 0 ? 65534 : undefined

describe.concurrent('what is written', () => {
  test('the same bytes come out in Hà Nội and in Los Angeles', async ({ expect }) => {
    const built = await Promise.all(
      ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map(async zone => {
        const folder = await temporaryFolder()
        const { exitCode } = await thidua(['build', '-C', EXAMPLE, '-o', folder], { env: { TZ: zone } })
        expect(exitCode).toBe(0)
        return [...(await hashesIn(folder))].map(([path, hash]) => [path.slice(folder.length + 1), hash])
      }),
    )
    expect(built[0]?.map(([name]) => name)).toEqual([WORKBOOK, 'manifest.json', LETTER])
    expect(built[1]).toEqual(built[0])
  })

  test('-o names the folder, and the inputs stay as they are', async ({ expect }) => {
    const folder = await smallCampaign()
    const elsewhere = join(await temporaryFolder(), 'trình ký', 'đợt 1')
    const before = await hashesIn(folder)
    const { exitCode, stdout } = await thidua(['build', '-C', folder, '-o', elsewhere])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(join(elsewhere, LETTER))
    expect((await readdir(elsewhere)).sort()).toEqual([WORKBOOK, 'manifest.json', LETTER])
    expect(await hashesIn(folder)).toEqual(before)
  })

  test('check and score write nothing', async ({ expect }) => {
    const folder = await smallCampaign()
    const before = await hashesIn(folder)
    await Promise.all([thidua(['check', '-C', folder]), thidua(['score', '-C', folder])])
    expect(await hashesIn(folder)).toEqual(before)
  })

  test('a second run finds its own files unchanged', async ({ expect }) => {
    const cwd = await smallCampaign()
    await thidua(['dispatch'], { cwd })
    const { exitCode, stdout } = await thidua(['dispatch'], { cwd })
    expect([exitCode, stdout]).toEqual([0, `Không đổi  ${join('out', LETTER)}\n`])
  })

  test('a changed campaign replaces what the tool itself wrote', async ({ expect }) => {
    const cwd = await smallCampaign()
    await thidua(['dispatch'], { cwd })
    await changeSubject(cwd)
    const { exitCode, stdout, stderr } = await thidua(['dispatch'], { cwd })
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Đã ghi')
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['manifest.json', LETTER])
  })

  test('files in out/ that the tool did not write survive', async ({ expect }) => {
    const cwd = await smallCampaign()
    const letterHead = join(cwd, 'out', 'phieu-trinh.docx')
    await mkdir(join(cwd, 'out'))
    await writeFile(letterHead, 'Phiếu trình của Văn phòng')
    await thidua(['build', '--replace'], { cwd })
    expect(await readFile(letterHead, 'utf8')).toBe('Phiếu trình của Văn phòng')
  })
})

describe.concurrent('a letter that somebody edited', () => {
  test('is kept, and the new one stands beside it', async ({ expect }) => {
    const { cwd, out } = await campaignWithEditedLetter()
    const { exitCode, stdout, stderr } = await thidua(['dispatch'], { cwd })
    expect(exitCode).toBe(0)
    expect(stdout).toBe(`Đã ghi bên cạnh  ${join('out', 'van-ban-phat-dong-moi.docx')}\n`)
    expect(stderr).toContain(`cảnh báo[TD1604]: ${join('out', LETTER)} đã được sửa tay nên được giữ nguyên`)
    expect(stderr).toContain(join('out', 'van-ban-phat-dong-moi.docx'))
    expect(await readFile(join(out, LETTER), 'utf8')).toBe('Giám đốc đã sửa')
  })

  test('is not lost when the one beside it is edited too', async ({ expect }) => {
    const { cwd, out } = await campaignWithEditedLetter()
    await thidua(['dispatch'], { cwd })
    await writeFile(join(out, 'van-ban-phat-dong-moi.docx'), 'Phó Giám đốc cũng đã sửa')
    await thidua(['dispatch'], { cwd })
    const third = await thidua(['dispatch'], { cwd })
    expect(third.stderr).toContain('van-ban-phat-dong-moi-2.docx')
    expect(await readFile(join(out, LETTER), 'utf8')).toBe('Giám đốc đã sửa')
    expect(await readFile(join(out, 'van-ban-phat-dong-moi.docx'), 'utf8')).toBe('Phó Giám đốc cũng đã sửa')
    expect((await readdir(out)).sort()).toEqual([
      'manifest.json',
      'van-ban-phat-dong-moi-2.docx',
      'van-ban-phat-dong-moi.docx',
      LETTER,
    ])
  })

  test('makes way for the new one with --replace', async ({ expect }) => {
    const { cwd, out, original } = await campaignWithEditedLetter()
    const { exitCode, stderr } = await thidua(['dispatch', '--replace'], { cwd })
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(await readFile(join(out, LETTER))).toEqual(original)
    expect((await readdir(out)).sort()).toEqual(['manifest.json', LETTER])
  })
})

describe.concurrent('what cannot be read or written ends with 3 and no stack trace', () => {
  test('an output folder that is read-only; the old file is intact', async ({ expect }) => {
    const folder = await smallCampaign()
    const out = join(folder, 'out')
    await mkdir(out)
    await writeFile(join(out, LETTER), 'Bản đã ký')
    const before = await hashesIn(out)
    await openToNobody(folder)
    await chmod(out, 0o555)
    const finished = await asNobody(['dispatch', '-C', folder, '--replace'])
    await chmod(out, 0o755)
    expectRefusal(finished, 'TD1605', 'không có quyền truy cập', expect)
    expect(await hashesIn(out)).toEqual(before)
  })

  test('an output folder that cannot be made', async ({ expect }) => {
    const folder = await smallCampaign()
    await openToNobody(folder)
    await chmod(folder, 0o555)
    const finished = await asNobody(['dispatch', '-C', folder])
    await chmod(folder, 0o755)
    expectRefusal(finished, 'TD1605', 'không có quyền truy cập', expect)
  })

  test('an output that is a folder; the other output is written all the same', async ({ expect }) => {
    const folder = await smallCampaign()
    await mkdir(join(folder, 'out', WORKBOOK), { recursive: true })
    const finished = await thidua(['build', '-C', folder])
    expectRefusal(finished, 'TD1605', 'ở đó là một thư mục, không phải tệp', expect)
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([WORKBOOK, 'manifest.json', LETTER])
  })

  test('a campaign.yaml that may not be read', async ({ expect }) => {
    const folder = await smallCampaign()
    await openToNobody(folder)
    await chmod(join(folder, 'campaign.yaml'), 0o000)
    const finished = await asNobody(['check', '-C', folder])
    expectRefusal(finished, 'TD1602', 'không đọc được campaign.yaml: không có quyền truy cập', expect)
  })

  test('a folder of reports that may not be read', async ({ expect }) => {
    const folder = await smallCampaign()
    await openToNobody(folder)
    await chmod(join(folder, 'reports'), 0o000)
    const finished = await asNobody(['check', '-C', folder])
    await chmod(join(folder, 'reports'), 0o755)
    expectRefusal(finished, 'TD1602', 'không đọc được reports/: không có quyền truy cập', expect)
  })

  test('a single report that may not be read stops its unit only, with exit code 1', async ({ expect }) => {
    const folder = await smallCampaign()
    await openToNobody(folder)
    await chmod(join(folder, 'reports', 'bv-phoi.yaml'), 0o000)
    const { exitCode, stdout, stderr } = await asNobody(['score', '-C', folder])
    expect(exitCode).toBe(1)
    expect(unwrapped(stderr)).toContain('lỗi[TD1007]: không đọc được tệp: không có quyền truy cập')
    expect(stdout).toMatch(/–\s+Bệnh viện Phổi/)
    expect(stderr).not.toMatch(TRACE)
  })

  test('a folder without campaign.yaml, and one that does not exist', async ({ expect }) => {
    const folder = await temporaryFolder()
    expectRefusal(await thidua(['build', '-C', folder]), 'TD1601', 'không tìm thấy campaign.yaml', expect)
    expectRefusal(await thidua(['build'], { cwd: folder }), 'TD1601', 'thidua init', expect)
    await rm(folder, { recursive: true })
    expectRefusal(await thidua(['build', '-C', folder]), 'TD1601', 'không tìm thấy campaign.yaml', expect)
  })
})

function expectRefusal(
  { exitCode, stderr }: Finished,
  code: string,
  words: string,
  expect: ExpectStatic,
): void {
  expect(exitCode).toBe(3)
  expect(stderr).toContain(`lỗi[${code}]`)
  expect(unwrapped(stderr)).toContain(words)
  expect(stderr.match(/TD\d{4}/g)).toHaveLength(1)
  expect(stderr).not.toMatch(TRACE)
}

/** A letter as the tool wrote it, then changed in Word; and a campaign that has changed since. */
async function campaignWithEditedLetter() {
  const cwd = await smallCampaign()
  const out = join(cwd, 'out')
  await changeSubject(cwd)
  await thidua(['dispatch'], { cwd })
  const original = await readFile(join(out, LETTER))
  await writeFile(join(out, LETTER), 'Giám đốc đã sửa')
  return { cwd, out, original }
}

async function changeSubject(folder: string): Promise<void> {
  const path = join(folder, 'campaign.yaml')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('subject: phát động', 'subject: phát động và hướng dẫn'))
}

/** Gives a folder to the user whom the command runs as. */
async function openToNobody(folder: string): Promise<void> {
  if (NOBODY === undefined) return
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries.map(entry => join(entry.parentPath, entry.name))
  await Promise.all([folder, ...paths].map(path => chown(path, NOBODY, NOBODY)))
}

/** Runs a copy of the program: the project itself may stand where nobody may look. */
async function asNobody(args: readonly string[]): Promise<Finished> {
  if (NOBODY === undefined) return thidua(args)
  const program = await temporaryFolder()
  for (const part of ['bin', 'dist', 'package.json'])
    await cp(join(ROOT, part), join(program, part), { recursive: true })
  await chmod(program, 0o755)
  return thidua(args, { bin: join(program, 'bin', 'thidua.js'), cwd: program, uid: NOBODY })
}

/** A message on one line, however long the path in it is on this machine. */
function unwrapped(text: string): string {
  return text.replaceAll(/\n {2}(?=\S)/g, ' ')
}
