import { describe, expect, it } from 'vitest'
import { dayNumber, isoDay } from '../../../src/vietnamese/dates.ts'
import type { Recurring } from '../../../src/workspace/duties/due-rule.ts'
import { recurringDays } from '../../../src/workspace/duties/recurring.ts'
import { fc } from '../../expressions/fixed-seed.ts'

const LENGTHS = { month: 1, quarter: 3, half_year: 6, year: 12 } as const
const rule = (every: Recurring['every'], day: number | 'last', more: Partial<Recurring> = {}): Recurring => ({
  kind: 'recurring',
  every,
  month: LENGTHS[every],
  day,
  ...more,
})
const dates = (of: Recurring, year = 2026) => recurringDays(of, year).days.map(isoDay)

describe('what is due again', () => {
  it('each month is due twelve times a year', () => {
    const found = dates(rule('month', 25))
    expect(found).toHaveLength(12)
    expect([found[0], found[11]]).toEqual(['2026-01-25', '2026-12-25'])
  })

  it('each quarter in the first month of the next one is due for each quarter of the year', () => {
    expect(dates(rule('quarter', 15, { month: 4 }))).toEqual([
      '2026-04-15',
      '2026-07-15',
      '2026-10-15',
      '2027-01-15',
    ])
  })

  it('on the last day follows the lengths of the months and leap years', () => {
    expect(dates(rule('half_year', 'last'))).toEqual(['2026-06-30', '2026-12-31'])
    expect(dates(rule('month', 'last'))[1]).toBe('2026-02-28')
    expect(dates(rule('month', 'last'), 2028)[1]).toBe('2028-02-29')
  })

  it('each year is due once, in the month that is named', () => {
    expect(dates(rule('year', 15, { month: 11 }))).toEqual(['2026-11-15'])
    expect(dates(rule('year', 10))).toEqual(['2026-12-10'])
    expect(dates(rule('year', 10, { month: 24 }))).toEqual(['2027-12-10'])
  })

  it('from one day to another is due on all days between, also of other years', () => {
    const stretch = { from: '2025-11-25', to: '2026-02-24' }
    expect(dates(rule('month', 25, stretch))).toEqual(['2025-11-25', '2025-12-25', '2026-01-25'])
    expect(dates(rule('month', 25, { from: '2026-10-26' }))).toEqual(['2026-11-25', '2026-12-25'])
    expect(dates(rule('month', 25, { to: '2026-02-25' }))).toEqual(['2026-01-25', '2026-02-25'])
    expect(dates(rule('quarter', 15, { month: 4, from: '2026-01-01', to: '2026-12-31' }))).toEqual([
      '2026-01-15',
      '2026-04-15',
      '2026-07-15',
      '2026-10-15',
    ])
    expect(dates(rule('month', 25, { from: '2026-09-01', to: '2026-03-31' }))).toEqual([])
  })

  it('on a day that a month does not have says which month that is', () => {
    const lacking = (of: Recurring, year = 2026) => recurringDays(of, year).without
    expect(lacking(rule('month', 30))).toEqual({ month: 2, year: 2026 })
    expect(lacking(rule('month', 29))).toEqual({ month: 2, year: 2026 })
    expect(lacking(rule('month', 29), 2028)).toBeUndefined()
    expect(lacking(rule('month', 31, { from: '2026-03-01' }))).toEqual({ month: 4, year: 2026 })
    expect(lacking(rule('quarter', 31))).toEqual({ month: 6, year: 2026 })
    expect(lacking(rule('year', 29, { month: 14 }))).toEqual({ month: 2, year: 2027 })
    expect(lacking(rule('month', 31, { from: '2025-09-01', to: '2025-12-31' }))).toEqual({
      month: 9,
      year: 2025,
    })
    expect(lacking(rule('year', 31))).toBeUndefined()
  })
})

it('is always in order, within what it is asked for, and as often as its stretch fits into the year', () => {
  const every = fc.constantFrom<Recurring['every']>('month', 'quarter', 'half_year', 'year')
  const day = fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant<'last'>('last'))
  const year = fc.integer({ min: 1999, max: 2101 })
  fc.assert(
    fc.property(every, day, fc.integer({ min: 1, max: 24 }), year, (stretch, on, month, at) => {
      const { days } = recurringDays(rule(stretch, on, { month }), at)
      expect(days).toHaveLength(12 / LENGTHS[stretch])
      expect(days).toEqual([...days].sort((a, b) => a - b))
      const [from, to] = [`${at}-01-01`, `${at}-12-31`]
      const inYear = recurringDays(rule(stretch, on, { month, from, to }), at).days
      expect(inYear).toHaveLength(12 / LENGTHS[stretch])
      expect(inYear.every(each => each >= dayNumber(from) && each <= dayNumber(to))).toBe(true)
    }),
  )
})
