import { dayNumber, dayOfMonth, daysInMonth, MONTHS } from '../../vietnamese/dates.ts'
import type { Recurring } from './due-rule.ts'

export interface Recurrence {
  readonly days: readonly number[]
  /** The first month that does not have the day of the rule. */
  readonly without?: { readonly month: number; readonly year: number }
}

/**
 * The due days of a rule that comes again: one for each stretch of the year, also where it lies in the next year.
 * With `from` or `to` all due days from or to that day instead.
 */
export function recurringDays(rule: Recurring, year: number): Recurrence {
  const { every, month, day, from, to } = rule
  const length = MONTHS[every]
  const count = 12 / length
  const [first, last] = [from && dayNumber(from), to && dayNumber(to)]
  // A due day lies two years behind its stretch at most; `from` and `to` reach one year further to either side.
  const stretches = Array.from({ length: count * 7 }, (_, index) => index - count * 4)
  const found = stretches.flatMap(stretch => {
    const at = stretch * length + month
    const longest = daysInMonth(year, at)
    const isThere = day === 'last' || day <= longest
    const due = dayOfMonth(year, at, isThere && day !== 'last' ? day : longest)
    const hasBegun = first ? due >= first : stretch >= 0
    const isOver = last ? due > last : stretch >= count
    return hasBegun && !isOver ? [{ due, at, isThere }] : []
  })
  const lacking = found.find(({ isThere }) => !isThere)?.at
  return {
    days: found.map(({ due }) => due),
    ...(lacking !== undefined && {
      without: { month: ((((lacking - 1) % 12) + 12) % 12) + 1, year: year + Math.floor((lacking - 1) / 12) },
    }),
  }
}
