import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Run } from '../../src/model/document.ts'
import { withEndMark } from '../../src/nd30/end-mark.ts'

const textOf = (runs: readonly Run[]): string => runs.map(run => run.text).join('')

test.each([
  ['phục vụ Nhân dân.', 'phục vụ Nhân dân./.'],
  ['phục vụ Nhân dân', 'phục vụ Nhân dân./.'],
  ['phục vụ Nhân dân ./. ', 'phục vụ Nhân dân./.'],
  ['phục vụ Nhân dân. ./.', 'phục vụ Nhân dân./.'],
  ['phục vụ Nhân dân./. ./.', 'phục vụ Nhân dân./.'],
  ['phục vụ Nhân dân././.', 'phục vụ Nhân dân./.'],
  ['thực hiện./', 'thực hiện./.'],
  ['thực hiện;', 'thực hiện./.'],
  ['tham nhũng, lãng phí...', 'tham nhũng, lãng phí..../.'],
])('“%s” closes as “%s”', (typed, printed) => {
  expect(textOf(withEndMark([{ text: typed }]))).toBe(printed)
})

test('the mark after bold or italic words is neither', () => {
  expect(withEndMark([{ text: 'Lương y như ' }, { text: 'từ mẫu.', bold: true, italic: true }])).toEqual([
    { text: 'Lương y như ' },
    { text: 'từ mẫu', bold: true, italic: true },
    { text: './.' },
  ])
})

test('a full stop of its own run is taken in without leaving an empty run', () => {
  expect(withEndMark([{ text: 'từ mẫu', bold: true }, { text: '. ' }])).toEqual([
    { text: 'từ mẫu', bold: true },
    { text: './.' },
  ])
})

test('marking twice is marking once', () => {
  const runs = fc.array(
    fc.record({ text: fc.stringMatching(/^[a-z .]{0,8}(\.\/\.)?$/u), bold: fc.constant(true as const) }),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(runs, typed => {
      const once = withEndMark(typed)
      expect(textOf(once).endsWith('./.')).toBe(true)
      expect(textOf(withEndMark(once))).toBe(textOf(once))
    }),
  )
})
