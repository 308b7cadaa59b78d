import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { MOTTO, NATIONAL_NAME } from '../../src/nd30/wording.ts'
import { textWidth } from '../../src/vietnamese/text-width.ts'

const date = 'Thanh Hóa, ngày 01 tháng 7 năm 2020'

/** Measured with pair kerning, to a tenth of a millimetre. Word does not kern unless told to. */
const measured = [
  [NATIONAL_NAME, { size: 12, bold: true }, 87.7],
  [NATIONAL_NAME, { size: 13, bold: true }, 95.0],
  [MOTTO, { size: 13, bold: true }, 56.1],
  [MOTTO, { size: 14, bold: true }, 60.4],
  [date, { size: 13, italic: true }, 72.1],
  [date, { size: 14, italic: true }, 77.7],
  ['Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026', { size: 14, italic: true }, 106.3],
  ['UBND TỈNH THANH HÓA', { size: 13 }, 53.2],
  ['ỦY BAN NHÂN DÂN TỈNH THANH HÓA', { size: 13 }, 83.0],
  ['SỞ Y TẾ', { size: 13, bold: true }, 17.4],
  ['SỞ Y TẾ - CÔNG ĐOÀN NGÀNH Y TẾ', { size: 13, bold: true }, 79.2],
  ['V/v phát động phong trào thi đua', { size: 12 }, 56.2],
  ['V/v phát động phong trào thi đua', { size: 13 }, 60.9],
  ['Kính gửi', { size: 14 }, 17.6],
] as const

test.each(measured)('%s is as wide as on paper (%o)', (text, style, width) => {
  expect(textWidth(text, style)).toBeGreaterThanOrEqual(width - 0.1)
  expect(textWidth(text, style)).toBeLessThanOrEqual(width * 1.03)
})

test('a text is as wide decomposed as it is composed', () => {
  const style = { size: 14 }
  expect(textWidth('Thủ trưởng đơn vị'.normalize('NFD'), style)).toBe(textWidth('Thủ trưởng đơn vị', style))
})

test('a character outside the table counts as a full em, a stray combining mark as nothing', () => {
  const em = (14 * 25.4) / 72
  expect(textWidth('勲', { size: 14 })).toBeCloseTo(em)
  expect(textWidth('x\u0327', { size: 14 })).toBe(textWidth('x', { size: 14 }))
})

test('signs that the measured font lacks are as wide as their stand-ins', () => {
  expect(textWidth('≥', { size: 14 })).toBe(textWidth('=', { size: 14 }))
  expect(textWidth('\u2011', { size: 14 })).toBe(textWidth('-', { size: 14 }))
})

test('the generated table follows from the font that is installed', () => {
  expect(() => execFileSync(process.execPath, ['scripts/font-widths.mjs', '--check'])).not.toThrow()
})
