import { describe, expect, test } from 'vitest'
import type { OfficialLetter } from '../../src/model/document.ts'
import { headerLayout, issuerRuleLength } from '../../src/nd30/header-layout.ts'
import { TEXT_AREA_WIDTH } from '../../src/nd30/text-area.ts'
import { dateLine, NATIONAL_NAME } from '../../src/nd30/wording.ts'
import { textWidth } from '../../src/vietnamese/text-width.ts'
import { launchLetter, withoutNumberAndDate } from './fixtures.ts'

const hoChiMinhCity: OfficialLetter = { ...launchLetter, place: 'Thành phố Hồ Chí Minh', date: '2026-12-29' }
const longIssuer: OfficialLetter = {
  ...launchLetter,
  issuer: { parent: 'ỦY BAN NHÂN DÂN TỈNH THANH HÓA', name: ['SỞ Y TẾ'] },
}

test('a short place and issuer take the larger set of sizes', () => {
  expect(headerLayout(launchLetter).sizes).toEqual({ nationalName: 13, motto: 14, placeAndDate: 14 })
})

test.each([
  ['a long place', hoChiMinhCity],
  ['a long issuer', longIssuer],
])('%s takes the smaller set of sizes', (_, letter) => {
  expect(headerLayout(letter).sizes).toEqual({ nationalName: 12, motto: 13, placeAndDate: 13 })
})

describe.each([
  ['the usual letter', launchLetter],
  ['a letter without number and date', withoutNumberAndDate(launchLetter)],
  ['a letter from Hồ Chí Minh City', hoChiMinhCity],
  ['a letter with a long parent', longIssuer],
])('in %s', (_, letter) => {
  const { sizes, columns } = headerLayout(letter)

  test('the national name and the date are each one line', () => {
    expect(textWidth(NATIONAL_NAME, { size: sizes.nationalName, bold: true })).toBeLessThan(columns[1] - 2)
    expect(textWidth(dateLine(letter), { size: sizes.placeAndDate, italic: true })).toBeLessThan(
      columns[1] - 2,
    )
  })

  test('the columns fill the text area and no more', () => {
    expect(columns[0] + columns[1]).toBeCloseTo(TEXT_AREA_WIDTH)
  })
})

test('a subject of two lines is set larger than one that needs more', () => {
  expect(headerLayout({ ...launchLetter, subject: 'đôn đốc báo cáo sơ kết' }).subjectSize).toBe(13)
  expect(headerLayout({ ...launchLetter, subject: 'đôn đốc báo cáo sơ kết '.repeat(8) }).subjectSize).toBe(12)
})

describe('the line under the issuer', () => {
  test('is from a third to half as long as a single line', () => {
    expect(issuerRuleLength([17.4]) / 17.4).toBeGreaterThanOrEqual(1 / 3)
    expect(issuerRuleLength([17.4]) / 17.4).toBeLessThanOrEqual(1 / 2)
  })

  test('holds for the longest line too where the last allows it', () => {
    const length = issuerRuleLength([60, 45])
    expect(length).toBeGreaterThanOrEqual(60 / 3)
    expect(length).toBeLessThanOrEqual(45 / 2)
  })

  test('follows the last line where it is much shorter', () => {
    expect(issuerRuleLength([60, 17.4]) / 17.4).toBeLessThanOrEqual(1 / 2)
  })
})
