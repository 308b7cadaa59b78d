import { join } from 'node:path'
import { describe, test } from 'vitest'
import { COMMANDS, namesOf } from '../../src/cli/command-line.ts'
import { run } from '../../src/cli/main.ts'
import { EXAMPLE, type Finished, ROOT, smallCampaign, thidua } from './exec.ts'

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
      ['--no-color'],
      'lỗi[TD1706]: chưa ghi lệnh\n  → Thêm tên lệnh, chẳng hạn thidua check. Xem: thidua --help\n',
    ],
    [['chek', '--lang', 'en'], 'error[TD1701]: there is no command "chek"\n  → Did you mean "check"?\n'],
  ] as const)('%j', async ([args, stderr], { expect }) => {
    expect(await thidua(args)).toEqual({ exitCode: 2, stdout: '', stderr })
  })
})

describe.concurrent('what was meant is suggested', () => {
  test.for([
    // Vietnamese names with their marks, with a space, in capitals, decomposed as macOS writes them.
    [['kiểm-tra'], 'kiem-tra'],
    [['kiểm', 'tra'], 'kiem-tra'],
    [['chấm', 'điểm', '-C', 'phong-trao-2026'], 'cham-diem'],
    [['Phat-Dong'], 'phat-dong'],
    [['tổng-hợp'.normalize('NFD')], 'tong-hop'],
    [['help', 'chek'], 'check'],
    [['help', 'giải-thích'], 'giai-thich'],
    [['--lang', 'vi', 'help', 'chek'], 'check'],
    // Options: slips, one dash for two, dashes of Word, an option of another command.
    [['check', '--formt=json'], '--format'],
    [['check', '-json'], '--json'],
    [['check', '—strict'], '--strict'],
    [['–strict', 'check'], '--strict'],
    [['init', 'phong-trao-2027', '--frm', 'phong-trao-2026'], '--from'],
    [['check', '--from', 'phong-trao-2026'], 'thidua init --from'],
    [['--from', 'phong-trao-2026', 'init'], 'thidua init --from'],
    // Operands from a closed list.
    [['schema', 'campain'], 'campaign'],
    [['completion', 'bsah'], 'bash'],
  ] as const)('%j → %s', async ([args, suggestion], { expect }) => {
    const { exitCode, stderr } = await said(args)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`Có phải ý anh/chị là "${suggestion}"?`)])
  })

  test('and nothing where nothing is near', async ({ expect }) => {
    for (const args of [['dang-xuat'], ['check', '--xyz'], ['help', 'dang-xuat'], ['schema', 'luong']]) {
      const { exitCode, stderr } = await said(args)
      expect([exitCode, stderr]).toEqual([2, expect.not.stringContaining('Có phải ý')])
    }
  })

  test('every name of a command with one letter lost', async ({ expect }) => {
    for (const name of COMMANDS.flatMap(namesOf).filter(each => each.length > 4)) {
      const { stderr } = await said([name.slice(0, 2) + name.slice(3)])
      expect(stderr).toContain(`Có phải ý anh/chị là "${name}"?`)
    }
  })
})

describe.concurrent('every kind of mistake has its code', () => {
  test.for([
    [['check', '--max', '0'], 'TD1704', 'tùy chọn "--max" không nhận giá trị "0"'],
    [['check', '--max', 'abc'], 'TD1704', 'tùy chọn "--max" không nhận giá trị "abc"'],
    [['check', '--max=-1'], 'TD1704', 'tùy chọn "--max" không nhận giá trị "-1"'],
    [['--max', '1.5', 'check'], 'TD1704', 'tùy chọn "--max" không nhận giá trị "1.5"'],
    [['check', '--lang', 'fr'], 'TD1704', 'tùy chọn "--lang" không nhận giá trị "fr"'],
    [['check', '--format', 'xml'], 'TD1704', 'tùy chọn "--format" không nhận giá trị "xml"'],
    [['check', '--format', "it's"], 'TD1704', `tùy chọn "--format" không nhận giá trị "it's"`],
    [['check', '-C'], 'TD1703', '"-C, --folder" cần một giá trị'],
    [['init', '--from'], 'TD1703', '"--from" cần một giá trị'],
    [['completion'], 'TD1703', '"completion <shell>" cần một giá trị'],
    [['check', 'phong-trao-2026'], 'TD1705', 'thừa tham số'],
    [['init', 'phong-trao-2027', 'phong-trao-2028'], 'TD1705', 'thừa tham số'],
    [['check', '--', '--strict'], 'TD1705', 'thừa tham số'],
    [['-C', 'phong-trao-2026'], 'TD1706', 'chưa ghi lệnh'],
    [['schema', 'luong'], 'TD1707', '"luong" không dùng được ở đây'],
    [['explain', 'TD1203', '--frmat', 'json'], 'TD1702', 'không có tùy chọn "--frmat"'],
  ] as const)('%j: %s', async ([args, code, message], { expect }) => {
    const { exitCode, stdout, stderr } = await said(args)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`lỗi[${code}]: ${message}`)
  })

  test('what can stand in a place is listed', async ({ expect }) => {
    const { stderr } = await said(['completion', 'cmd'])
    expect(stderr).toContain('bash, zsh, fish hoặc powershell')
  })

  test('no word of the parser gets through', async ({ expect }) => {
    for (const args of [['chek'], ['check', '-x'], ['check', '--max', '0'], ['check', 'a'], ['completion']]) {
      expect((await said(args)).stderr).not.toMatch(/error:|unknown|argument|Did you mean|undefined/i)
    }
  })
})

describe.concurrent('a wrong command line for a program', () => {
  test.for([
    [['--json'], 'TD1706'],
    [['chek', '--json'], 'TD1701'],
    [['check', '--strct', '--json'], 'TD1702'],
    [['check', '--strct', '--format', 'json'], 'TD1702'],
    [['--format=json', 'check', '--max', '0'], 'TD1704'],
    [['completion', '--json'], 'TD1703'],
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

  test('--format sarif prints a report', async ({ expect }) => {
    const { exitCode, stdout, stderr } = await thidua(['check', '--strct', '--format', 'sarif'])
    expect([exitCode, stderr]).toEqual([2, ''])
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ results: [{ ruleId: 'TD1702' }] }] })
  })
})

describe.concurrent('--json and --format', () => {
  test('are one wish when they say the same', async ({ expect }) => {
    const json = await thidua(['check', '-C', EXAMPLE, '--json'])
    expect(await thidua(['check', '-C', EXAMPLE, '--format', 'json'])).toEqual(json)
    expect(await thidua(['--json', 'check', '-C', EXAMPLE, '--format=json'])).toEqual(json)
  })

  test.for([
    [['check', '--json', '--format', 'sarif'], 'sarif'],
    [['--format', 'pretty', 'check', '--json'], 'pretty'],
  ] as const)('%j cannot both be met', async ([args, format], { expect }) => {
    const { exitCode, stdout } = await thidua(args)
    const message = `tùy chọn "--format" không nhận giá trị "${format}"`
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'TD1704', message }] })
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

/** The same without a process of its own. */
async function said(args: readonly string[]): Promise<Finished> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (written[name] += text) })
  const world = { cwd: ROOT, env: {}, stdout: stream('stdout'), stderr: stream('stderr') }
  return { exitCode: await run(args, world), ...written }
}
