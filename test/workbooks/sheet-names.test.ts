import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetNames } from '../../src/workbooks/sheet-names.ts'

test('good names stay as they are', () => {
  expect(sheetNames(['Tổng hợp', 'Cụm 1', 'Số liệu'])).toEqual(['Tổng hợp', 'Cụm 1', 'Số liệu'])
})

test('characters that Excel forbids become spaces', () => {
  expect(sheetNames(["Khối A/B: [1]*? \\ 'x'"])).toEqual(['Khối A B 1 x'])
})

test('long names are cut to 31, and names that become equal are counted, whatever their case', () => {
  const long = 'Cụm thi đua các trung tâm y tế khu vực'
  const [first = '', second = '', third = ''] = sheetNames([
    `${long} 1`,
    `${long} 2`,
    'CỤM THI ĐUA CÁC TRUNG TÂM Y TẾ KHU',
  ])
  expect(first).toBe('Cụm thi đua các trung tâm y tế')
  expect(second).toBe('Cụm thi đua các trung tâm y (2)')
  expect(third).toBe('CỤM THI ĐUA CÁC TRUNG TÂM Y (3)')
})

test('an empty name and the name that Excel keeps for itself are replaced', () => {
  expect(sheetNames(['  ', 'History'])).toEqual(['Bảng', 'History (2)'])
})

test('whatever the names, the result is valid and unique', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 20 }), wanted => {
      const names = sheetNames(wanted)
      expect(names).toHaveLength(wanted.length)
      expect(new Set(names.map(name => name.toLocaleLowerCase('vi'))).size).toBe(names.length)
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[*?:\\/[\]']/)
      }
    }),
  )
})
