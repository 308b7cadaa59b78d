import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printableData, printableText } from '../../src/nd30/printable-text.ts'

test('characters that XML cannot hold are dropped', () => {
  expect(printableText('Sở\u0000 Y\u0007 tế\uFFFE\uFFFF\uD800')).toBe('Sở Y tế')
})

test('marks that nobody sees are dropped', () => {
  expect(printableText('\uFEFFthi\u200B đua\u202E yêu\u00AD nước')).toBe('thi đua yêu nước')
})

test('tabs and line ends become spaces', () => {
  expect(printableText('Kính gửi:\r\n\tcác đơn vị')).toBe('Kính gửi: các đơn vị')
})

test('letters typed with separate marks are composed', () => {
  expect(printableText('Thủ trưởng'.normalize('NFD'))).toBe('Thủ trưởng')
})

test('every string of a paper is cleaned, numbers and absent values are kept', () => {
  const paper = {
    number: 5,
    place: 'Thanh\u0001 Hóa',
    lines: ['GIÁM ĐỐC\u0002'],
    nested: { name: 'Minh\u0003' },
  }
  expect(printableData(paper)).toEqual({
    number: 5,
    place: 'Thanh Hóa',
    lines: ['GIÁM ĐỐC'],
    nested: { name: 'Minh' },
  })
})

test('whatever is typed, what is printed is legal XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(printableText(text)).toMatch(/^[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
    }),
  )
})
