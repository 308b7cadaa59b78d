import { describe, expect, test } from 'vitest'
import {
  addresseeLines,
  dateLine,
  drafterMark,
  numberLine,
  recipientLines,
  subjectLine,
} from '../../src/nd30/wording.ts'

const lawfulNumber = /^Số: ?(\s*|0[1-9]|[1-9]\d+)\/[A-ZĐ][\p{L}&]*(-[\p{L}&]+)+$/u

describe('the number', () => {
  test.each([
    [1975, 'Số: 1975/SYT-VP'],
    [10, 'Số: 10/SYT-VP'],
    [5, 'Số: 05/SYT-VP'],
  ])('%i is printed as %s', (number, line) => {
    expect(numberLine({ number, symbol: 'SYT-VP' })).toBe(line)
    expect(line).toMatch(lawfulNumber)
  })

  test('that Văn thư has yet to fill in leaves a gap that Word keeps', () => {
    const line = numberLine({ symbol: 'SYT-VP' })
    expect(line).toMatch(/^Số: \u00A0{6,}\/SYT-VP$/u)
    expect(line).toMatch(lawfulNumber)
  })
})

describe('the date', () => {
  const place = 'Thanh Hóa'
  test.each([
    ['2020-07-01', 'Thanh Hóa, ngày 01 tháng 7 năm 2020'],
    ['2026-01-05', 'Thanh Hóa, ngày 05 tháng 01 năm 2026'],
    ['2026-02-28', 'Thanh Hóa, ngày 28 tháng 02 năm 2026'],
    ['2026-03-09', 'Thanh Hóa, ngày 09 tháng 3 năm 2026'],
    ['2026-12-31', 'Thanh Hóa, ngày 31 tháng 12 năm 2026'],
  ])('%s is printed as %s', (date, line) => {
    expect(dateLine({ place, date, yearWhenUndated: 2026 })).toBe(line)
  })

  test('that is not known yet leaves gaps for day and month and prints the year', () => {
    expect(dateLine({ place, yearWhenUndated: 2026 })).toMatch(
      /^Thanh Hóa, ngày \u00A0{3,} tháng \u00A0{3,} năm 2026$/u,
    )
  })
})

test('the subject of a letter begins with V/v', () => {
  expect(subjectLine({ subject: 'phát động phong trào thi đua' })).toBe('V/v phát động phong trào thi đua')
})

describe('the addressees', () => {
  test('one stands beside the label, without a final mark', () => {
    expect(addresseeLines({ addressees: ['Thủ trưởng các đơn vị.'] })).toEqual([
      'Kính gửi: Thủ trưởng các đơn vị',
    ])
  })

  test('several stand below it, each with a hyphen, the last with a full stop', () => {
    expect(
      addresseeLines({ addressees: ['Bệnh viện Nhi', '- Bệnh viện Mắt;', 'Trung tâm Y tế Như Xuân'] }),
    ).toEqual(['Kính gửi:', '- Bệnh viện Nhi;', '- Bệnh viện Mắt;', '- Trung tâm Y tế Như Xuân.'])
  })
})

test('recipients end in semicolons and the archive line in a full stop, typed marks notwithstanding', () => {
  expect(recipientLines({ recipients: ['Như trên;', '- LĐLĐ tỉnh'], archive: ['VT', 'VP'] })).toEqual([
    '- Như trên;',
    '- LĐLĐ tỉnh;',
    '- Lưu: VT, VP.',
  ])
})

test('the drafter is marked by initials, with the number of copies when there is one', () => {
  expect(drafterMark({ initials: 'PL', copies: 60 })).toBe('PL.(60)')
  expect(drafterMark({ initials: 'HQ' })).toBe('HQ.')
})
