import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/diagnostics/codes.ts'
import { EXAMPLES } from '../../src/diagnostics/generated/examples.ts'
import { caseNames, GOLDEN, type Outcome, printOutcome, runCase, runMended } from './run-case.ts'

const UPDATE = process.env.UPDATE_GOLDEN === '1'
const names = await caseNames()

describe.concurrent('every golden case', () => {
  test.for(names)('%s', async (name, { expect }) => {
    const path = join(GOLDEN, name, 'expected.txt')
    const outcome = await runCase(name)
    const printed = printOutcome(outcome)
    if (UPDATE) await writeFile(path, printed)
    expect(printed).toBe(await readFile(path, 'utf8'))

    const english = await runCase(name, '--lang', 'en')
    expect(english.exitCode).toBe(outcome.exitCode)
    expect(codesIn(said(english))).toEqual(codesIn(said(outcome)))

    const json = await runCase(name, '--json')
    const { ok, diagnostics } = JSON.parse(json.stdout) as { ok: boolean; diagnostics: { code: string }[] }
    expect([json.exitCode, json.stderr, ok]).toEqual([outcome.exitCode, '', outcome.exitCode === 0])
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(codesIn(said(outcome))))

    for (const each of [outcome, english, json]) {
      expect(said(each), 'unfilled blanks, values of JavaScript, stack traces').not.toMatch(
        /\{\w+\}|undefined|NaN|\[object|^\s+at .*:\d+/m,
      )
    }
  })
})

// A bug cannot be provoked: its message stands in test/cli/run-command.test.ts.
const ELSEWHERE = ['TD1607']
const named = names.filter(name => /^TD\d{4}-/.test(name))
const codeOf = (name: string) => name.slice(0, 'TD1203'.length)

test('every code has one case named after it, whose first message it is', async () => {
  const codes = Object.keys(CODES).filter(code => !ELSEWHERE.includes(code))
  expect(named.map(codeOf)).toEqual(codes)
  for (const name of named) {
    const [first] = codesIn(await readFile(join(GOLDEN, name, 'expected.txt'), 'utf8'))
    expect([name, first]).toEqual([name, codeOf(name)])
  }
})

describe.concurrent('what a case shows as right', () => {
  const inFiles = named.filter(name => EXAMPLES[codeOf(name)]?.file)

  test('is there for most codes', ({ expect }) => expect(inFiles.length).toBeGreaterThan(70))

  test.for(inFiles)('is right: %s', async (name, { expect }) => {
    expect(codesIn(said(await runMended(name)))).not.toContain(codeOf(name))
  })
})

function said({ stdout, stderr }: Outcome): string {
  return stderr + stdout
}

function codesIn(text: string): string[] {
  return [...text.matchAll(/\bTD\d{4}\b/g)].map(([code]) => code)
}

test('the README shows a frame as it really is', async () => {
  const expected = await readFile(join(GOLDEN, 'TD1208-code-read-as-number', 'expected.txt'), 'utf8')
  const [, shown = ''] = expected.split('--- stderr\n')
  const [frame] = shown.split('\nTiếp theo: ')
  expect(await readFile(join(GOLDEN, '..', '..', 'README.md'), 'utf8')).toContain(
    `\`\`\`text\n${frame}\n\`\`\``,
  )
})
