import { join } from 'node:path'
import { describe, test } from 'vitest'
import { EXAMPLE, ROOT, smallCampaign, thidua } from './exec.ts'

describe.concurrent('a wrong command line ends with 2, says so on stderr and prints nothing on stdout', () => {
  test.for([
    [['chek'], 'lỗi[TD1701]: không có lệnh "chek"\n  → Có phải ý anh/chị là "check"?\n'],
    [['kiem-tr'], 'lỗi[TD1701]: không có lệnh "kiem-tr"\n  → Có phải ý anh/chị là "kiem-tra"?\n'],
    [['luong-thuong'], 'lỗi[TD1701]: không có lệnh "luong-thuong"\n  → Xem: thidua --help\n'],
    [
      ['check', '--strct'],
      'lỗi[TD1702]: không có tùy chọn "--strct"\n  → Có phải ý anh/chị là "--strict"?\n',
    ],
    [
      ['check', '--max', '0'],
      'lỗi[TD1704]: tùy chọn "--max <n>" không nhận giá trị "0"\n  → Xem: thidua --help\n',
    ],
    [
      ['check', '--lang', 'fr'],
      'lỗi[TD1704]: tùy chọn "--lang <lang>" không nhận giá trị "fr"\n  → Xem: thidua --help\n',
    ],
    [
      ['check', '-C'],
      'lỗi[TD1703]: tùy chọn "-C, --folder <folder>" cần một giá trị\n  → Xem: thidua --help\n',
    ],
    [['check', 'thi-dua-2026'], 'lỗi[TD1705]: thừa tham số\n  → Xem: thidua --help\n'],
    [['--no-color'], 'lỗi[TD1706]: chưa ghi lệnh\n  → Xem: thidua --help\n'],
    [['help', 'chek'], 'lỗi[TD1701]: không có lệnh "chek"\n  → Xem: thidua --help\n'],
    [['chek', '--lang', 'en'], 'error[TD1701]: there is no command "chek"\n  → Did you mean "check"?\n'],
  ] as const)('%j', async ([args, stderr], { expect }) => {
    expect(await thidua(args)).toEqual({ exitCode: 2, stdout: '', stderr })
  })
})

describe.concurrent('a wrong command line with --json', () => {
  test.for([
    [['--json'], 'TD1706'],
    [['chek', '--json'], 'TD1701'],
    [['check', '--strct', '--json'], 'TD1702'],
  ] as const)('%j prints one document and nothing else', async ([args, code], { expect }) => {
    const { exitCode, stdout, stderr } = await thidua(args)
    expect([exitCode, stderr]).toEqual([2, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'thidua/thidua',
      version: 1,
      ok: false,
      diagnostics: [{ code, severity: 'error' }],
      result: null,
    })
  })
})

describe.concurrent('commands', () => {
  test.for([
    ['kiem-tra', 'check'],
    ['cham-diem', 'score'],
  ] as const)('%s is %s', async ([alias, name], { expect }) => {
    const said = await thidua([name, '-C', EXAMPLE])
    expect(said.exitCode).toBe(0)
    expect(await thidua([alias, '-C', EXAMPLE])).toEqual(said)
  })

  test.for([
    ['phat-dong', 'van-ban-phat-dong.docx'],
    ['tong-hop', 'bang-tong-hop-diem.xlsx'],
  ] as const)('%s writes %s', async ([alias, file], { expect }) => {
    const folder = await smallCampaign()
    const { exitCode, stdout } = await thidua([alias], { cwd: folder })
    expect([exitCode, stdout.trim()]).toEqual([0, `Đã ghi  ${join('out', file)}`])
  })

  test('options may stand before and after the command, and the nearer one wins', async ({ expect }) => {
    const after = await thidua(['check', '-C', EXAMPLE, '--lang', 'en'])
    expect(after.stderr).toMatch(/^No (errors|problems)/)
    expect(await thidua(['-C', EXAMPLE, '--lang', 'en', 'check'])).toEqual(after)
    expect(await thidua(['-C', ROOT, '--lang', 'vi', 'check', '--lang', 'en', '-C', EXAMPLE])).toEqual(after)
  })
})
