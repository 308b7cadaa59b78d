import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/diagnostics/codes.ts'
import { caseNames, codesIn, GOLDEN, printOutcome, runCase, said } from './run-case.ts'

const UPDATE = process.env.UPDATE_GOLDEN === '1'
const THOROUGH = process.env.THOROUGH === '1'
const names = await caseNames()

describe.concurrent('every golden case', () => {
  test.for(names)('%s', async (name, { expect }) => {
    const path = join(GOLDEN, name, 'expected.txt')
    const outcome = await runCase(name)
    const printed = printOutcome(outcome)
    if (UPDATE) await writeFile(path, printed)
    expect(printed).toBe(await readFile(path, 'utf8'))

    // In English as well where there is time for it: `npm run check` takes it.
    const english = THOROUGH ? await runCase(name, '--lang', 'en') : outcome
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

test('the README shows a frame as it really is', async () => {
  const expected = await readFile(join(GOLDEN, 'TD1208-code-read-as-number', 'expected.txt'), 'utf8')
  const [, shown = ''] = expected.split('--- stderr\n')
  const [frame] = shown.split('\nTiếp theo: ')
  expect(await readFile(join(GOLDEN, '..', '..', 'README.md'), 'utf8')).toContain(
    `\`\`\`text\n${frame}\n\`\`\``,
  )
})
