import type { Limit, Order } from '../expressions/expression.ts'
import { compare, type Rational } from '../expressions/rational.ts'
import { isoDay } from '../vietnamese/dates.ts'

/** One record, as far as limits look at it. */
export interface Candidate {
  readonly item: ReadonlyMap<string, Rational | string>
  /** What is taken of the record; absent where nothing is, or where that is not known. */
  readonly value: Rational | undefined
}

/** A record that a limit leaves out, with the place of the limit among the limits. */
export type LeftOut<C extends Candidate> = ReadonlyMap<C, number>

/**
 * Which of some records the limits leave out. Nothing where that cannot be told: a record lacks the field by which
 * records are put together, or the value by which they are put in order.
 */
export function leftOutBy<C extends Candidate>(
  candidates: readonly C[],
  limits: readonly Limit[],
): LeftOut<C> | undefined {
  const left = new Map<C, number>()
  for (const [index, limit] of limits.entries()) {
    const groups = groupsOf(
      candidates.filter(each => !left.has(each)),
      limit,
    )
    if (!groups) return undefined
    for (const group of groups) {
      const ordered = inOrder(group, limit)
      if (!ordered) return undefined
      const out = limit.counts ? ordered.slice(limit.count) : ordered.slice(0, limit.count)
      for (const each of out) left.set(each, index)
    }
  }
  return left
}

function groupsOf<C extends Candidate>(
  candidates: readonly C[],
  { per }: Limit,
): readonly (readonly C[])[] | undefined {
  if (!per) return [candidates]
  const groups = new Map<string, C[]>()
  for (const each of candidates) {
    const value = each.item.get(per.field)
    if (value === undefined) return undefined
    const key = alike(value, per.period)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

/** Equal for what counts as the same: a name however it is spaced and in whichever letters, days of one period. */
function alike(value: Rational | string, period: NonNullable<Limit['per']>['period']): string {
  if (typeof value === 'string') return value.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('vi')
  if (!period) return `${value.numerator}/${value.denominator}`
  const [year = '', month = ''] = isoDay(Number(value.numerator)).split('-')
  if (period === 'year') return year
  return period === 'month' ? `${year}-${month}` : `${year}/${Math.ceil(Number(month) / MONTHS_OF_A_QUARTER)}`
}

const MONTHS_OF_A_QUARTER = 3

/** Sorting keeps those that are equal as they are listed. */
function inOrder<C extends Candidate>(
  candidates: readonly C[],
  { order, date }: Limit,
): readonly C[] | undefined {
  if (order !== 'earliest' && candidates.some(({ value }) => value === undefined)) return undefined
  return candidates.toSorted((a, b) => byValue(a.value, b.value, order) || byDate(a, b, date))
}

function byValue(a: Rational | undefined, b: Rational | undefined, order: Order): number {
  if (order === 'earliest' || !a || !b) return 0
  return order === 'highest' ? compare(b, a) : compare(a, b)
}

/** What has no date comes last. */
function byDate(a: Candidate, b: Candidate, date: string | undefined): number {
  if (date === undefined) return 0
  const [first, second] = [a.item.get(date), b.item.get(date)]
  if (typeof first !== 'object') return typeof second === 'object' ? 1 : 0
  return typeof second === 'object' ? compare(first, second) : -1
}
