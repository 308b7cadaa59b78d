import { join } from 'node:path'
import { describe, test } from 'vitest'
import { EXAMPLE, ROOT, smallCampaign, thidua } from './exec.ts'

describe.concurrent('a wrong command line ends with 2, says so on stderr and prints nothing on stdout', () => {
  test.for([
    [['chek'], 'không có lệnh "chek"\nCó phải ý anh/chị là "check"?\n'],
    [['kiem-tr'], 'không có lệnh "kiem-tr"\nCó phải ý anh/chị là "kiem-tra"?\n'],
    [['luong-thuong'], 'không có lệnh "luong-thuong"\nXem: thidua --help\n'],
    [['check', '--strct'], 'không có tùy chọn "--strct"\nCó phải ý anh/chị là "--strict"?\n'],
    [['check', '--max', '0'], 'tùy chọn "--max <n>" không nhận giá trị "0"\nXem: thidua --help\n'],
    [['check', '--max', 'mười'], 'tùy chọn "--max <n>" không nhận giá trị "mười"\nXem: thidua --help\n'],
    [['check', '--lang', 'fr'], 'tùy chọn "--lang <lang>" không nhận giá trị "fr"\nXem: thidua --help\n'],
    [['check', '-C'], 'tùy chọn "-C, --folder <folder>" cần một giá trị\nXem: thidua --help\n'],
    [['check', 'thi-dua-2026'], 'thừa tham số\nXem: thidua --help\n'],
    [['--json'], 'chưa ghi lệnh\nXem: thidua --help\n'],
    [['chek', '--lang', 'en'], 'there is no command "chek"\nDid you mean "check"?\n'],
    [['check', '--strct', '--json'], 'không có tùy chọn "--strct"\nCó phải ý anh/chị là "--strict"?\n'],
  ] as const)('%j', async ([args, stderr], { expect }) => {
    expect(await thidua(args)).toEqual({ exitCode: 2, stdout: '', stderr })
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
