import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { CODES } from '../../src/diagnostics/codes.ts'
import { caseNames, GOLDEN, type Outcome, printOutcome, runCase } from './run-case.ts'

// Each case runs three commands, several cases at a time.
vi.setConfig({ testTimeout: 30_000 })

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

// A bug stands in test/cli/run-command.test.ts; every case ends with `-C <folder>`, so the others stand in usage.test.ts.
const ELSEWHERE = ['TD1607', 'TD1703', 'TD1706']

test('every message that there is occurs in a golden file', async () => {
  const texts = await Promise.all(names.map(name => readFile(join(GOLDEN, name, 'expected.txt'), 'utf8')))
  const seen = new Set(texts.flatMap(codesIn))
  expect(Object.keys(CODES).filter(code => !seen.has(code))).toEqual(ELSEWHERE)
})

function said({ stdout, stderr }: Outcome): string {
  return stderr + stdout
}

function codesIn(text: string): string[] {
  return [...text.matchAll(/\bTD\d{4}\b/g)].map(([code]) => code)
}
