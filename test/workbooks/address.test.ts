import { expect, test } from 'vitest'
import { address, columnLetters, onSheet } from '../../src/workbooks/address.ts'

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters)
})

test('a cell of another sheet is named with the quoted name of its sheet', () => {
  expect(address({ row: 7, column: 30 })).toBe('AD7')
  expect(onSheet("Cụm '1'", { row: 7, column: 4 })).toBe("'Cụm ''1'''!D7")
})
