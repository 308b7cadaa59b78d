import { describe, expect, it } from 'vitest'
import {
  type Calendar,
  calendarOf,
  isWeekend,
  isWorkingDay,
  workingDayFrom,
  workingDaysAfter,
  workingDaysBetween,
} from '../../src/vietnamese/calendar.ts'
import { dayNumber, dayOfMonth, daysInMonth, isoDay } from '../../src/vietnamese/dates.ts'
import { fc } from '../expressions/fixed-seed.ts'

const days = (from: string, to: string = from) => {
  const first = dayNumber(from)
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => first + index)
}

/** The days off of 2026 around Tết and the National Day, with the Saturday that makes up for 31 August. */
const YEAR_2026 = calendarOf(
  [
    ...days('2026-01-01'),
    ...days('2026-02-14', '2026-02-22'),
    ...days('2026-04-30', '2026-05-01'),
    ...days('2026-08-29', '2026-09-02'),
  ],
  days('2026-08-22'),
)
const PLAIN = calendarOf([], [])

const isWorked = (date: string, calendar = YEAR_2026) => isWorkingDay(dayNumber(date), calendar)
const counted = (date: string, count: number, calendar = YEAR_2026) =>
  isoDay(workingDaysAfter(dayNumber(date), count, calendar))
const between = (from: string, to: string, calendar = YEAR_2026) =>
  workingDaysBetween(dayNumber(from), dayNumber(to), calendar)

describe('a working day', () => {
  it.each([
    ['2026-02-13', true, 'the Friday before Tết'],
    ['2026-02-14', false, 'the Saturday on which Tết begins'],
    ['2026-02-17', false, 'a Tuesday of Tết'],
    ['2026-02-22', false, 'the Sunday on which Tết ends'],
    ['2026-02-23', true, 'the Monday behind Tết'],
    ['2026-08-22', true, 'a Saturday that makes up for a day off'],
    ['2026-08-31', false, 'the Monday for which it makes up'],
    ['2026-08-23', false, 'the Sunday behind it'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isWorked(date)).toBe(expected)
  })

  it('is worked within a stretch off where it makes up for another', () => {
    const calendar = calendarOf(days('2026-02-14', '2026-02-22'), days('2026-02-18'))
    expect(isWorked('2026-02-18', calendar)).toBe(true)
    expect(isWorked('2026-02-17', calendar)).toBe(false)
  })

  it('is never a weekend before 1970 either', () => {
    expect([isWeekend(dayNumber('1969-12-27')), isWeekend(dayNumber('1969-12-28'))]).toEqual([true, true])
    expect([isWeekend(dayNumber('1969-12-26')), isWeekend(dayNumber('1969-12-29'))]).toEqual([false, false])
  })
})

describe('so many working days after a day', () => {
  it.each([
    ['2026-02-10', 1, '2026-02-11'],
    ['2026-02-10', 4, '2026-02-23'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-18', 1, '2026-02-23'],
    ['2026-04-29', 1, '2026-05-04'],
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-23', -1, '2026-02-13'],
    ['2026-02-16', -2, '2026-02-12'],
    ['2026-08-24', -1, '2026-08-22'],
  ])('%s and %d is %s', (date, count, expected) => {
    expect(counted(date, count)).toBe(expected)
  })

  it('is the day itself for none, even where that is off', () => {
    expect(counted('2026-02-15', 0)).toBe('2026-02-15')
  })
})

it('what falls on a day off moves to the next working day, and nothing else moves', () => {
  const moved = (date: string) => isoDay(workingDayFrom(dayNumber(date), YEAR_2026))
  expect(['2026-02-14', '2026-02-13', '2026-08-22', '2026-08-29'].map(moved)).toEqual([
    '2026-02-23',
    '2026-02-13',
    '2026-08-22',
    '2026-09-03',
  ])
})

describe('working days between two days', () => {
  it.each([
    ['2026-02-10', '2026-02-24', 5],
    ['2026-02-13', '2026-02-23', 1],
    ['2026-02-13', '2026-02-22', 0],
    ['2026-02-24', '2026-02-10', -5],
    ['2026-08-21', '2026-08-24', 2],
    ['2026-01-01', '2026-01-01', 0],
  ])('from %s to %s are %d', (from, to, count) => {
    expect(between(from, to)).toBe(count)
  })
})

const day = fc.integer({ min: dayNumber('1969-06-01'), max: dayNumber('2032-03-01') })
const stretch = fc
  .tuple(day, fc.integer({ min: 1, max: 15 }))
  .map(([first, length]) => Array.from({ length }, (_, index) => first + index))
const calendar: fc.Arbitrary<Calendar> = fc
  .tuple(fc.array(stretch, { maxLength: 8 }), fc.array(day, { maxLength: 8 }))
  .map(([off, working]) => calendarOf(off.flat(), working))

describe('for any days off,', () => {
  it('the days between are those that are found when each is looked at', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), calendar, (from, length, known) => {
        const one = Array.from({ length }, (_, index) => from + index + 1)
        const counted = one.filter(each => isWorkingDay(each, known)).length
        expect(workingDaysBetween(from, from + length, known)).toBe(counted)
        expect(workingDaysBetween(from + length, from, known) + counted).toBe(0)
      }),
    )
  })

  it('a day so many working days away is worked, and lies so many working days away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), calendar, (from, count, known) => {
        const later = workingDaysAfter(from, count, known)
        expect(isWorkingDay(later, known)).toBe(true)
        expect(workingDaysBetween(from, later, known)).toBe(count)
        const earlier = workingDaysAfter(from, -count, known)
        expect(isWorkingDay(earlier, known)).toBe(true)
        // Up to and with the day itself, but without the earlier one, which begins the count.
        expect(workingDaysBetween(earlier, from, known)).toBe(count - 1 + Number(isWorkingDay(from, known)))
      }),
    )
  })

  it('without any, five of seven days are worked', () => {
    fc.assert(fc.property(day, from => workingDaysBetween(from, from + 7, PLAIN) === 5))
  })
})

describe('months', () => {
  it.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [2100, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
    [2026, 13, 31],
    [2026, 14, 28],
    [2026, 0, 31],
  ])('of %d, the one of number %d has %d days', (year, month, length) => {
    expect(daysInMonth(year, month)).toBe(length)
    expect(isoDay(dayOfMonth(year, month, length) + 1).slice(8)).toBe('01')
  })
})
