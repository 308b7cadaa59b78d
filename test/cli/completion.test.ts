import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS, namesOf, SHELLS } from '../../src/cli/command-line.ts'
import { FORMATS } from '../../src/cli/session.ts'
import { CODES } from '../../src/diagnostics/codes.ts'
import { ROOT, temporaryFolder, thidua } from './exec.ts'

const NAMES = COMMANDS.flatMap(namesOf)

/** What is typed before the Tab key, and all that can stand there. */
const CASES: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['thidua ', NAMES],
  ['thidua kie', ['kiem-tra']],
  ['thidua --format ', FORMATS],
  ['thidua check --lang ', ['vi', 'en']],
  ['thidua check --la', ['--lang']],
  // The value of an option is not the command.
  ['thidua -C phong-trao-2027 sch', ['schema']],
  ['thidua --lang en completion ', SHELLS],
  // An option of one command is offered there alone.
  ['thidua init phong-trao-2027 --f', ['--folder', '--format', '--from']],
  ['thidua check --f', ['--folder', '--format']],
  ['thidua --vers', ['--version']],
  ['thidua check --vers', []],
  ['thidua giai-thich TD17', Object.keys(CODES).filter(code => code.startsWith('TD17'))],
  ['thidua explain TD12', Object.keys(CODES).filter(code => code.startsWith('TD12'))],
  ['thidua schema c', ['campaign', 'criteria']],
  ['thidua schema campaign c', []],
  ['thidua help tong', ['tong-hop']],
  ['thidua --max ', []],
]

/** The same with an equals sign, which fish completes together with the option. */
const WITH_EQUALS: typeof CASES = [
  ['thidua check --lang=', ['vi', 'en']],
  ['thidua --folder=phong-trao-2027 sch', ['schema']],
]

const FOLDERS = ['phong-trao-2026', 'phong-trao-2027']

let cwd = ''
let env: NodeJS.ProcessEnv = {}

beforeAll(async () => {
  cwd = await temporaryFolder()
  for (const folder of [...FOLDERS, 'bin']) await mkdir(join(cwd, folder))
  await writeFile(join(cwd, 'ghi-chu.txt'), 'bảng điểm của cụm\n')
  const path = join(cwd, 'bin', 'thidua')
  await writeFile(path, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin', 'thidua.js')}" "$@"\n`)
  await chmod(path, 0o755)
  env = {
    PATH: [join(cwd, 'bin'), process.env.PATH].join(delimiter),
    HOME: cwd,
    INPUTRC: '/dev/null',
    LC_ALL: 'C.UTF-8',
  }
})

describe.skipIf(!isInstalled('bash'))(nameOf('bash'), () => {
  test('offers what can stand in each place', () => {
    expect(offeredBy('bash', [...CASES, ...WITH_EQUALS])).toEqual(sorted([...CASES, ...WITH_EQUALS]))
  })

  test('completes on the Tab key: words, values, and folders with their quoting', async () => {
    await mkdir(join(cwd, 'so y te'), { recursive: true })
    const lines = {
      'thidua phat': 'thidua phat-dong ',
      'thidua check --lang=v': 'thidua check --lang=vi ',
      'thidua init phong-trao-2027 --fro': 'thidua init phong-trao-2027 --from ',
      'thidua check -C so': String.raw`thidua check -C so\ y\ te/`,
      'thidua init "so': 'thidua init "so y te"/',
      'thidua check -C ghi': 'thidua check -C ghi',
    }
    expect(tab(Object.keys(lines))).toEqual(Object.values(lines))
  })

  test('runs nothing of what is typed, and writes nowhere', () => {
    const lines = ['thidua score > bang-diem.txt --stri', 'thidua score $(touch bang-diem.txt) --stri']
    expect(tab(lines)).toEqual(lines.map(line => `${line}ct `))
    expect(existsSync(join(cwd, 'bang-diem.txt'))).toBe(false)
  })

  test('can read the script twice without a word', () => {
    const script = 'eval "$(thidua completion bash)"'
    expect(shell('bash', ['-c', `${script}; ${script}`])).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })
})

describe.skipIf(!isInstalled('zsh'))(nameOf('zsh'), () => {
  const cases: typeof CASES = [
    ...CASES,
    ...WITH_EQUALS,
    ['thidua -C phong', FOLDERS],
    ['thidua init phong', FOLDERS],
  ]

  test('offers what can stand in each place', () => {
    expect(offeredBy('zsh', cases)).toEqual(sorted(cases))
  })

  test('takes the script from a folder of fpath as well', async () => {
    await mkdir(join(cwd, 'zfunc'))
    const { stdout: script } = await thidua(['completion', 'zsh'])
    await writeFile(join(cwd, 'zfunc', '_thidua'), script)
    const { stdout } = shell('zsh', [
      '-fc',
      'fpath=(zfunc $fpath); autoload -Uz compinit && compinit -u -D; print $_comps[thidua]',
    ])
    expect(stdout).toBe('_thidua\n')
  })
})

describe.skipIf(!isInstalled('fish'))(nameOf('fish'), () => {
  const folders = FOLDERS.map(folder => `${folder}/`)
  const cases: typeof CASES = [
    ...CASES,
    ['thidua -C phong', folders],
    ['thidua init phong', folders],
    ['thidua check --lang=', ['--lang=vi', '--lang=en']],
  ]

  test('offers what can stand in each place', () => {
    expect(offeredBy('fish', cases)).toEqual(sorted(cases))
  })

  test('says beside each word what it is, in the language of --lang', () => {
    const ask = (options: string) =>
      shell('fish', ['-N', '-c', `thidua completion fish ${options} | source; complete -C 'thidua kie'`])
        .stdout
    expect(ask('')).toBe('kiem-tra\tđọc và kiểm tra mọi tệp, không ghi gì\n')
    expect(ask('--lang en')).toBe('kiem-tra\tread and check every file, write nothing\n')
  })
})

describe('the script for PowerShell', () => {
  test('is plain ASCII, so that no code page can spoil it', async () => {
    const { stdout } = await thidua(['completion', 'powershell'])
    expect(stdout).toMatch(/^[\n -~]+$/)
  })

  test('closes every bracket and every quote', async () => {
    const { stdout } = await thidua(['completion', 'powershell'])
    const code = stdout.replaceAll(/^ *#.*$/gm, '').replaceAll(/'(?:[^']|'')*'|"[^"]*"/g, '')
    expect(code).not.toMatch(/['"]/)
    expect(unclosed(code)).toEqual([])
  })

  test('holds every word with its Vietnamese description', async () => {
    const { stdout } = await thidua(['completion', 'powershell'])
    const literals = [...stdout.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) =>
      text
        .replaceAll("''", "'")
        .replaceAll(/\\u([0-9a-f]{4})/g, (_, digits: string) =>
          String.fromCharCode(Number.parseInt(digits, 16)),
        ),
    )
    const words = new Set(literals.map(text => text.split('|')[0]))
    const wanted = CASES.flatMap(([, offered]) => offered)
    expect(wanted.filter(word => !words.has(word))).toEqual([])
    expect(literals).toContain('kiem-tra|đọc và kiểm tra mọi tệp, không ghi gì')
    expect(literals).toContain('--strict|có cảnh báo thì mã kết thúc cũng là 1')
  })

  test('registers itself for the native command', async () => {
    const { stdout } = await thidua(['completion', 'powershell'])
    expect(stdout).toContain('\nRegister-ArgumentCompleter -Native -CommandName thidua -ScriptBlock {\n')
  })
})

describe.concurrent('thidua completion', () => {
  test.for(SHELLS)(
    '%s prints a script and nothing else, with --json in a document',
    async (name, { expect }) => {
      const { exitCode, stdout, stderr } = await thidua(['completion', name])
      expect([exitCode, stderr]).toEqual([0, ''])
      const json = await thidua(['completion', name, '--json'])
      expect(JSON.parse(json.stdout)).toMatchObject({
        format: 'thidua/completion',
        result: { shell: name, script: stdout.trimEnd() },
      })
    },
  )
})

function isInstalled(name: string): boolean {
  return spawnSync(name, ['--version']).status === 0
}

function nameOf(name: string): string {
  return isInstalled(name) ? name : `${name}, which is not installed here`
}

function shell(name: string, args: readonly string[], input = '') {
  return spawnSync(name, args, { cwd, env, input, encoding: 'utf8', timeout: 20_000 })
}

/** What a shell offers for each line, in order. */
function offeredBy(name: 'bash' | 'zsh' | 'fish', cases: typeof CASES): typeof CASES {
  const options = { bash: [], zsh: ['-f'], fish: ['-N'] }[name]
  const lines = cases.map(([line]) => line)
  const { stdout } = shell(name, [...options, join(ROOT, 'test', 'cli', `ask.${name}`), ...lines])
  const answers = stdout.replaceAll('\r', '').split('\n')
  return lines.map((line, at) => [line, [...new Set(answers[at]?.split(' ').filter(Boolean))].sort()])
}

function sorted(cases: typeof CASES): typeof CASES {
  return cases.map(([line, offered]) => [line, [...offered].sort()])
}

/** What stands on each line after the Tab key, in an interactive bash. */
function tab(lines: readonly string[]): (string | undefined)[] {
  const show = String.raw`bind -x '"\C-x": printf "<%s>\n" "$READLINE_LINE"; READLINE_LINE='`
  const typed = lines.map(line => `${line}\t\x18\n`).join('')
  const input = `eval "$(thidua completion bash)"\n${show}\n${typed}exit\n`
  const { stdout } = shell('bash', ['--norc', '--noprofile', '-i'], input)
  return [...stdout.matchAll(/^<(.*)>$/gm)].map(([, line]) => line)
}

function unclosed(code: string): string[] {
  const open: string[] = []
  for (const [bracket] of code.matchAll(/[()[\]{}]/g)) {
    const pair = { ')': '(', ']': '[', '}': '{' }[bracket]
    if (pair === undefined) open.push(bracket)
    else if (open.pop() !== pair) return [bracket]
  }
  return open
}
