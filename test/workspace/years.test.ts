import { describe, expect, it } from 'vitest'
import { laterYears, mentionsOfTime } from '../../src/workspace/years.ts'

describe('the years of names and ids move by one', () => {
  it.each([
    ['thi-dua-2026', 'thi-dua-2027'],
    ['Phong trào thi đua yêu nước năm 2026', 'Phong trào thi đua yêu nước năm 2027'],
    ['tổng kết năm 2025, phát động phong trào năm 2026', 'tổng kết năm 2026, phát động phong trào năm 2027'],
    ['Năm học 2026 - 2027', 'Năm học 2027 - 2028'],
    ['nam-hoc-2025-2026', 'nam-hoc-2026-2027'],
  ])('%s → %s', (before, after) => {
    expect(laterYears(before, 2026)).toBe(after)
  })

  it.each([
    ['a stretch of several years', 'thi đua giai đoạn 2026 - 2030'],
    ['the same in an id', 'thi-dua-2026-2030'],
    ['the number of a document', 'theo Nghị quyết số 12/2026/NQ-HĐND'],
    ['a day', 'kỷ niệm ngày 27/02/2026'],
    ['a year long ago', 'kỷ niệm năm 1946'],
    ['a longer number', 'mã 120261'],
    ['no year at all', 'Đợt 1'],
  ])('but not those of %s', (_, text) => {
    expect(laterYears(text, 2026)).toBe(text)
  })
})

describe('mentions of time', () => {
  const found = (text: string, ages = true) => mentionsOfTime(text, 2026, { ages }).map(({ words }) => words)

  it.each([
    ['Năm 2026 là năm mở đầu', ['2026']],
    ['phát huy kết quả năm 2025', ['2025']],
    ['96 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026)', ['96 năm', '03/02/1930', '03/02/2026']],
    ['kỷ niệm 136\n      năm Ngày sinh', ['136 năm']],
    ['số liệu tính đến hết ngày 31/10/2026', ['31/10/2026']],
    ['chậm nhất ngày 31/3.', ['ngày 31/3']],
    ['ngày 31 tháng 10 năm 2026', ['ngày 31 tháng 10 năm 2026']],
    ['sơ kết trong tháng 8 năm 2026, trình trong tháng 12/2026', ['tháng 8 năm 2026', 'tháng 12/2026']],
    ['báo cáo quý IV năm 2026', ['quý IV năm 2026']],
    ['kế hoạch 5 năm 2026 - 2030', ['5 năm', '2026']],
  ])('%j: %j', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it.each([
    'Nghị định số 152/2025/NĐ-CP của Chính phủ',
    'Luật Thi đua, khen thưởng năm 2022',
    '100% các đơn vị; một phần ba số đơn vị; lần thứ XIV',
    'mỗi năm một lần, trong nhiều năm',
  ])('are not found in %j', text => {
    expect(found(text)).toEqual([])
  })

  it('of numbers of years are left aside where only dates matter', () => {
    expect(found('giữ vững 3 năm liền, chậm nhất ngày 31/3/2026', false)).toEqual(['31/3/2026'])
  })

  it('tell where they stand', () => {
    const text = 'lập thành tích chào mừng 71\n  năm Ngày Thầy thuốc Việt Nam'
    const [mention] = mentionsOfTime(text, 2026, { ages: true })
    expect(text.slice(mention?.start, mention?.end)).toBe('71\n  năm')
  })
})
