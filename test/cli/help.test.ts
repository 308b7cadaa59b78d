import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command, Option } from 'commander'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { completionWords } from '../../src/cli/completion/words.ts'
import { run } from '../../src/cli/main.ts'
import { createProgram } from '../../src/cli/program.ts'
import { wordsOf } from '../words.ts'
import { ROOT, thidua } from './exec.ts'

const LANGUAGES = ['vi', 'en'] as const
const FOLDER = join(ROOT, 'test', 'cli')
const PROGRAM = treeOfCommands()

/** Every help text that there is: how it is asked for, and the part of the tree that it is about. */
const PAGES = LANGUAGES.flatMap(language => [
  { file: `help.${language}.txt`, language, args: ['--help'], command: PROGRAM },
  ...PROGRAM.commands.map(command => ({
    file: `help-${command.name()}.${language}.txt`,
    language,
    args: [command.name(), '--help'],
    command,
  })),
])

describe('the help, as it is printed', () => {
  const texts = [
    ...PAGES,
    ...LANGUAGES.map(language => ({ file: `help-short.${language}.txt`, language, args: [] })),
  ]

  test.for(texts)('stands in $file', async ({ file, language, args }) => {
    const text = await printed(args, language)
    if (process.env.UPDATE_GOLDEN === '1') await writeFile(join(FOLDER, file), text)
    expect(text).toBe(await readFile(join(FOLDER, file), 'utf8'))
  })

  test('has no other files', async () => {
    const files = (await readdir(FOLDER)).filter(file => /^help.*\.txt$/.test(file))
    expect(files).toEqual(texts.map(({ file }) => file).sort())
  })

  test.for(texts)('fits a terminal of 80 columns and is tidy in $file', async ({ language, args }) => {
    const text = await printed(args, language)
    const lines = text.split('\n')
    expect(lines.filter(line => stringWidth(line) > 80)).toEqual([])
    expect(lines.filter(line => /\s$|^ (?! )/.test(line))).toEqual([])
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/\n\n\n/)
  })
})

describe('the help and the command line agree', () => {
  test.for(PAGES)('$file begins with examples, and each can be typed', async ({ language, args }) => {
    const text = await printed(args, language)
    const [examples = '', ...rest] = text.split('\n\n')
    expect(examples).toMatch(language === 'vi' ? /^Ví dụ:\n/ : /^Examples:\n/)
    const lines = [...examples.matchAll(/^ {2}(?! ).*?\bthidua ([^|>)\n]*?)(?: {2}.*|[|>)].*)?$/gm)]
    expect(lines.length).toBeGreaterThan(1)
    for (const [, words = ''] of lines) {
      const program = treeOfCommands()
      for (const each of program.commands) each.action(() => undefined)
      await program.parseAsync(wordsOf(words), { from: 'user' })
    }
    expect(rest.join('\n\n')).toContain(
      language === 'vi' ? '\n\nMã kết thúc:\n  0 ' : '\n\nExit codes:\n  0 ',
    )
  })

  test.for(PAGES)(
    '$file lists every option there is, and names no other',
    async ({ language, args, command }) => {
      const text = await printed(args, language)
      const options = [...command.options, ...command.createHelp().visibleOptions(command)]
      for (const { short, long = '', required } of options) {
        const names = [...(short ? [short] : []), long].join(', ')
        const entry = new RegExp(`^ {2}${names}${required ? ' <[^>]+>' : ''} {2,}\\S`, 'gm')
        expect(text.match(entry), names).toHaveLength(1)
      }
      const known = new Set(options.flatMap(({ short, long }) => [short, long]))
      const named = [...text.matchAll(/(?<![\w-])(?:--[a-z][a-z-]*|-[a-zA-Z](?![\w-]))/g)].map(
        ([name]) => name,
      )
      expect(named.filter(name => !known.has(name))).toEqual([])
    },
  )

  test.for(PAGES)(
    '$file names the command, its alias and its operand',
    async ({ language, args, command }) => {
      const text = await printed(args, language)
      if (command === PROGRAM) {
        for (const each of PROGRAM.commands) {
          expect(text).toMatch(new RegExp(`^ {2}${[each.name(), ...each.aliases()].join(', ')} {2,}\\S`, 'm'))
        }
        return
      }
      for (const name of [command.name(), ...command.aliases()]) {
        const operand = command.registeredArguments.map(each => {
          const word = language === 'vi' ? VIETNAMESE[each.name()] : each.name()
          return each.required ? ` <${word}>` : ` [${word}]`
        })
        const usage = `thidua ${name}${operand.join('')} ${language === 'vi' ? '[tùy chọn]' : '[options]'}\n`
        expect(text).toContain(usage)
      }
      for (const choice of command.name() === 'help' ? [] : command.registeredArguments.flatMap(choicesOf)) {
        expect(text).toContain(choice)
      }
    },
  )

  test.for(LANGUAGES)('every word that a shell completes has a description from the help (%s)', language => {
    const { commands, common, program } = completionWords(language)
    const options = [...common, ...program, ...commands.flatMap(command => command.options)]
    expect(options.filter(({ description }) => !description)).toEqual([])
    expect(commands.filter(({ description }) => !description)).toEqual([])
  })
})

describe.concurrent('help', () => {
  test.for([
    [['help'], ['--help']],
    [['-h'], ['--help']],
    [
      ['help', 'score'],
      ['score', '--help'],
    ],
    [
      ['help', 'cham-diem'],
      ['score', '--help'],
    ],
    [
      ['cham-diem', '-h'],
      ['score', '--help'],
    ],
    [
      ['score', '-C', 'phong-trao-2026', '--strict', '-h'],
      ['score', '--help'],
    ],
  ] as const)('%j is the same as %j', async ([one, other], { expect }) => {
    expect(await printed(one, 'vi')).toBe(await printed(other, 'vi'))
  })

  test('no arguments give the short help', async ({ expect }) => {
    expect(await thidua([])).toEqual({ exitCode: 0, stdout: await printed([], 'vi'), stderr: '' })
  })

  test('THIDUA_LANG chooses the language, --lang wins over it', async ({ expect }) => {
    const env = { THIDUA_LANG: 'en' }
    expect((await thidua(['--help'], { env })).stdout).toContain('Usage: thidua')
    expect((await thidua([], { env })).stdout).toContain('Examples:')
    expect((await thidua(['--help', '--lang=vi'], { env })).stdout).toContain('Cách dùng: thidua')
  })

  test('--json gives the text in a document', async ({ expect }) => {
    const { exitCode, stdout } = await thidua(['help', 'check', '--json'])
    const { format, result } = JSON.parse(stdout) as { format: string; result: { text: string } }
    expect([exitCode, format]).toEqual([0, 'thidua/help'])
    expect(`${result.text}\n`).toBe(await printed(['check', '--help'], 'vi'))
  })

  test('--version prints the version alone', async ({ expect }) => {
    const expected = { exitCode: 0, stdout: `${packageJson.version}\n`, stderr: '' }
    expect(await thidua(['--version'])).toEqual(expected)
    expect(await thidua(['-V'])).toEqual(expected)
  })
})

/** How the Vietnamese help calls the operands. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  folder: 'thư mục',
  'unit-or-code': 'đơn vị hoặc mã',
  criterion: 'tiêu chí',
  name: 'tên',
  shell: 'shell',
  command: 'lệnh',
}

function treeOfCommands(): Command {
  const silent = { write: () => true }
  return createProgram({ cwd: ROOT, env: {}, stdout: silent, stderr: silent }, () => undefined)
}

function choicesOf({ argChoices }: Pick<Option, 'argChoices'>): readonly string[] {
  return argChoices ?? []
}

async function printed(args: readonly string[], language: string): Promise<string> {
  let written = ''
  const write = (text: string) => (written += text)
  const world = { cwd: ROOT, env: { THIDUA_LANG: language }, stdout: { write }, stderr: { write } }
  expect(await run(args, world)).toBe(0)
  return written
}
