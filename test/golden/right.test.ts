import { describe, test } from 'vitest'
import { EXAMPLES } from '../../src/diagnostics/generated/examples.ts'
import { caseNames, codesIn, runMended, said } from './run-case.ts'

const named = (await caseNames()).filter(name => /^TD\d{4}-/.test(name))
const codeOf = (name: string) => name.slice(0, 'TD1203'.length)

describe.concurrent('what a case shows as right', () => {
  const inFiles = named.filter(name => EXAMPLES[codeOf(name)]?.file)

  test('is there for most codes', ({ expect }) => expect(inFiles.length).toBeGreaterThan(70))

  test.for(inFiles)('is right: %s', async (name, { expect }) => {
    expect(codesIn(said(await runMended(name)))).not.toContain(codeOf(name))
  })
})
