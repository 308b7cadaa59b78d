import { expect, test } from 'vitest'
import { safeText, textLiteral } from '../../src/workbooks/safe-text.ts'

test('what XML forbids is left out; line feeds stay', () => {
  expect(safeText('Bệnh\u0000 viện\u0007\uffff\ufffe \ud800Nhi\nA')).toBe('Bệnh viện Nhi\nA')
})

test('text that readers would take for an escaped character is escaped', () => {
  expect(safeText('mã _x0041_ và _x0041_x0042_')).toBe('mã _x005F_x0041_ và _x005F_x0041_x005F_x0042_')
})

test('text longer than a cell holds is cut with a mark', () => {
  const text = safeText('ă'.repeat(40_000))
  expect(text).toHaveLength(32_767)
  expect(text.endsWith('… [đã cắt bớt]')).toBe(true)
})

test('a text in a formula has its quotes doubled and is joined from pieces that are short enough', () => {
  expect(textLiteral('loại "A"')).toBe('"loại ""A"""')
  expect(textLiteral('')).toBe('""')
  expect(textLiteral('đ'.repeat(300))).toBe(`"${'đ'.repeat(255)}"&"${'đ'.repeat(45)}"`)
})
