import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locateDiagnostics } from '../../src/diagnostics/located.ts'
import { isError } from '../../src/diagnostics/message.ts'
import { readInputFile } from '../../src/workspace/read-file.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { CRITERIA, folderWith } from './folder.ts'

/** What slips into a file by hand: signs of YAML, odd spaces, figures, letters. */
const SLIPS = [
  '',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
]
const ODD = [
  '&',
  '*',
  '!',
  '%',
  '|',
  '>',
  '?',
  '@',
  '`',
  '9,5',
  '1.234',
  'null',
  '~',
  'ễ',
  '\u0301',
  '\u00a0',
  '🏥',
  '---\n',
  '\\',
]

const slip = fc.record({
  at: fc.nat(CRITERIA.length),
  taken: fc.nat(6),
  put: fc.constantFrom(...SLIPS, ...ODD),
})

const damaged = fc
  .array(slip, { minLength: 1, maxLength: 3 })
  .map(slips =>
    slips.reduce((text, { at, taken, put }) => text.slice(0, at) + put + text.slice(at + taken), CRITERIA),
  )

test('whatever slips into a file, it gives a value or an error with its place, and never fails', async () => {
  const folder = await folderWith({})
  await fc.assert(
    fc.asyncProperty(damaged, async text => {
      await writeFile(join(folder, 'criteria.yaml'), text)
      const file = await readInputFile(folder, 'criteria.yaml', 'criteria')
      const located = locateDiagnostics(file.diagnostics, new Map([[file.file, file.text]]), 'vi').shown
      expect(file.value !== undefined || file.diagnostics.some(isError)).toBe(true)
      expect(file.broken.size > 0).toBe(file.diagnostics.some(isError))
      for (const { code, range, message, remedy = '' } of located) {
        if (code !== 'TD1008') expect(range?.[0]).toBeLessThanOrEqual(file.text.length)
        expect(`${message} ${remedy}`).not.toMatch(/\{\w+\}|undefined|NaN/)
      }
    }),
    { numRuns: 500 },
  )
})
