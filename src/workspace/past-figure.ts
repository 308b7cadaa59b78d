import { compare, isInteger, type Rational, rational } from '../expressions/rational.ts'
import type { Fact, Input } from '../model/campaign.ts'
import type { Past } from '../model/generated/criteria.ts'
import type { Results, UnitResult } from '../model/results.ts'
import { dayNumber } from '../vietnamese/dates.ts'
import { readDate } from './clerk-values.ts'

/** A figure as kept results hold it. */
export type Kept = string | boolean | readonly string[]

/** What an input asks of the earlier result of a unit; nothing where the unit has no such figure there. */
export function keptOf({ of, code, input }: Past, unit: UnitResult): Kept | undefined {
  // The sums of a unit without a complete result are sums of what there was.
  const isWhole = unit.state === 'scored'
  switch (of) {
    case 'total':
      return (isWhole && unit.verified.total) || undefined
    case 'percent':
      return unit.percent ?? undefined
    case 'rank':
      return unit.rank === null ? undefined : String(unit.rank)
    case 'class':
      // Ids of classes have hyphens, those of options underscores.
      return unit.class?.id?.replaceAll('-', '_')
    case 'points': {
      const group = isWhole ? unit.groups.find(each => each.code === code) : undefined
      return (unit.criteria.find(each => each.code === code) ?? group)?.verified ?? undefined
    }
    case 'fact':
      return input === undefined ? undefined : unit.facts?.[input]
  }
}

const PARTS = new WeakMap<Results, Map<string, boolean>>()

/** Whether there is any such figure in those results, of whichever unit: looked for once. */
export function hasPart(past: Past, results: Results): boolean {
  const known = PARTS.get(results) ?? new Map<string, boolean>()
  PARTS.set(results, known)
  const key = `${past.of} ${past.code} ${past.input}`
  const has = known.get(key) ?? isThere(past, results)
  known.set(key, has)
  return has
}

function isThere({ of, code, input = '' }: Past, { clusters }: Results): boolean {
  const units = clusters.flatMap(cluster => cluster.units)
  if (of === 'fact') return units.some(({ facts }) => facts?.[input] !== undefined)
  if (of !== 'points') return true
  return units.some(({ criteria, groups }) => [...criteria, ...groups].some(each => each.code === code))
}

/** A kept figure as the fact that an input asks for; nothing where it is none. */
export function readKept({ type, options = [], min, max }: Input, kept: Kept): Fact | undefined {
  const ids = options.map(({ id }) => id)
  switch (type) {
    case 'choice':
      return typeof kept === 'string' && ids.includes(kept) ? { options: [kept] } : undefined
    case 'several':
      return typeof kept === 'object' && kept.every(id => ids.includes(id)) ? { options: kept } : undefined
    case 'yes_no':
      return typeof kept === 'boolean' ? rational(Number(kept)) : undefined
    case 'date':
      return typeof kept === 'string' && readDate(kept) === kept ? rational(dayNumber(kept)) : undefined
    default: {
      const value = typeof kept === 'string' && DECIMAL.test(kept) ? rational(kept) : undefined
      const fits = value && isBetween(value, min, max) && (type !== 'count' || isInteger(value))
      return fits ? value : undefined
    }
  }
}

const DECIMAL = /^-?\d{1,20}(?:\.\d{1,20})?$/

function isBetween(value: Rational, min: number | undefined, max: number | undefined): boolean {
  return (
    (min === undefined || compare(value, rational(min)) >= 0) &&
    (max === undefined || compare(value, rational(max)) <= 0)
  )
}

/** Whether two facts say the same. */
export function isSameFact(a: Fact, b: Fact): boolean {
  if ('numerator' in a && 'numerator' in b) return compare(a, b) === 0
  if ('options' in a && 'options' in b) return a.options.toSorted().join() === b.options.toSorted().join()
  return false
}
