import { describe, expect, it } from 'vitest'
import { readDate, readNumber, readYesNo } from '../../src/workspace/clerk-values.ts'
import { fc } from '../expressions/fixed-seed.ts'

describe('a number as a clerk writes it', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['9,5', 9.5],
    ['88%', 88],
    ['05', 5],
    ['08', 8],
    ['007', 7],
    ['92,5 %', 92.5],
    ['9.5', 9.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['-2,25', -2.25],
    ['+3', 3],
    ['-0', -0],
    ['  12  ', 12],
    ['1250', 1250],
    ['1.234.567', 1_234_567],
    ['1,234,567.5', 1_234_567.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,567', 1234.567],
    ['12.345.678,25', 12_345_678.25],
    ['1234.567', 1234.567],
    ['1234,567', 1234.567],
    ['98,1234', 98.1234],
    ['123456789012345', 123_456_789_012_345],
    ['12345678,9012345', 12_345_678.9012345],
  ])('%s is %d', (source, value) => {
    expect(readNumber(source)).toEqual({ value })
  })

  it.each([
    ['1.234', '1234', '1.2340'],
    ['1,234', '1234', '1.2340'],
    ['12.500', '12500', '12.5000'],
    ['-999,999', '-999999', '-999.9990'],
    ['+1.000', '+1000', '+1.0000'],
    ['010', '10', '8'],
  ])('%s has two readings: %s and %s', (source, first, second) => {
    expect(readNumber(source)).toEqual({ doubtful: [first, second] })
  })

  it.each([
    '',
    'chín',
    '5 điểm',
    '1 23 4',
    '1.23.456',
    '1.2345.678',
    '1,234,56',
    '0x1F',
    '0o17',
    '1e3',
    '.5',
    '5.',
    '5,',
    ',5',
    '--5',
    '.inf',
    'NaN',
    '1_000',
    '½',
    '٣',
    '1234567890123456',
    '1.234567890123456',
  ])('%s is none', source => {
    expect(readNumber(source)).toBeUndefined()
  })

  it('states a doubtful number beyond doubt in both of its readings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.nat(999),
        fc.constantFrom('.', ','),
        (whole, rest, sign) => {
          const reading = readNumber(`${whole}${sign}${String(rest).padStart(3, '0')}`)
          expect(reading).toHaveProperty('doubtful')
          const texts = reading && 'doubtful' in reading ? reading.doubtful : []
          const values = texts
            .map(text => readNumber(text))
            .map(each => each && 'value' in each && each.value)
          expect(values).toEqual([whole * 1000 + rest, Number(`${whole}.${String(rest).padStart(3, '0')}`)])
        },
      ),
    )
  })
})

describe('a date as a clerk writes it', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['2/3/2026', '2026-03-02'],
    ['02-03-2026', '2026-03-02'],
    ['2026-1-5', '2026-01-05'],
    ['2.3.2026', '2026-03-02'],
    [' 15/11/2026 ', '2026-11-15'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['28/02/2026', '2026-02-28'],
  ])('%s is %s', (source, iso) => {
    expect(readDate(source)).toBe(iso)
  })

  it.each([
    '29/02/2026',
    '29/02/1900',
    '31/04/2026',
    '31/11/2026',
    '32/01/2026',
    '00/01/2026',
    '01/13/2026',
    '12/31/2026',
    '2026-02-30',
    '2026-13-01',
    '31/12/26',
    '31/12',
    'ngày 31 tháng 11 năm 2026',
    '2026/13/31',
    '',
  ])('%s is no day', source => {
    expect(readDate(source)).toBeUndefined()
  })

  it('comes back from either way of writing', () => {
    const day = fc.date({ min: new Date('1945-09-02'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10)
        expect(readDate(iso)).toBe(iso)
        expect(readDate(iso.split('-').reverse().join('/'))).toBe(iso)
      }),
    )
  })
})

describe('yes and no as a clerk writes them', () => {
  it.each(['có', 'Có', 'CÓ', 'đạt', 'Đạt', 'ĐẠT', ' yes ', 'Yes'])('%s is yes', source => {
    expect(readYesNo(source)).toBe(true)
  })

  it.each(['không', 'Không', 'không đạt', 'KHÔNG ĐẠT', 'no'])('%s is no', source => {
    expect(readYesNo(source)).toBe(false)
  })

  it.each(['', 'co', 'chưa', 'x', 'đạt yêu cầu'])('"%s" is neither', source => {
    expect(readYesNo(source)).toBeUndefined()
  })
})
