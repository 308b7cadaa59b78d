import { evaluate, isTrue, type Lookup } from '../expressions/evaluate.ts'
import type { Aggregate, Expression, Reference } from '../expressions/expression.ts'
import { add, compare, divide, fraction, type Rational, rational, ZERO } from '../expressions/rational.ts'
import type { Fact, Periods, Records } from '../model/campaign.ts'
import { type Candidate, leftOutBy } from './limits.ts'

export type AggregateReference = Extract<Reference, { op: 'aggregate' }>

/** One record or period, as an expression about it sees it. */
export type Item = ReadonlyMap<string, Rational | string>

/**
 * A figure over the records or periods of an input. Nothing reported is no figure at all; a list that is
 * empty has a count and a sum of 0, and no mean, lowest, highest or last (Q21).
 */
export function aggregateOf(
  reference: AggregateReference,
  fact: Fact | undefined,
  lookup: Lookup,
): Rational | undefined {
  const items = itemsOf(fact)
  if (!items) return undefined
  const counted = withinLimits(itemsThatCount(items, reference.where, lookup), reference, lookup)
  if (!counted) return undefined
  if (reference.of === 'count') return fraction(BigInt(counted.length))
  const values = counted.map(item => figureOf(item, reference.value, lookup))
  const present = values.filter(value => value !== undefined)
  // A record that lacks the figure makes the whole unknown, never smaller.
  return present.length === values.length ? over(reference.of, present) : undefined
}

/** The records or periods that a figure is taken over, each with what is taken of it. */
export function itemsTaken(
  reference: AggregateReference,
  fact: Fact | undefined,
  lookup: Lookup,
): readonly { readonly item: Item; readonly figure: Rational | undefined }[] {
  const counted = withinLimits(
    itemsThatCount(itemsOf(fact) ?? [], reference.where, lookup),
    reference,
    lookup,
  )
  return (counted ?? []).map(item => ({ item, figure: figureOf(item, reference.value, lookup) }))
}

/** The records or periods for which a condition holds; a record of which that is unknown does not count. */
export function itemsThatCount(
  items: readonly Item[],
  where: Expression | undefined,
  lookup: Lookup,
): readonly Item[] {
  if (!where) return items
  return items.filter(item => {
    const holds = evaluate(where, readingOf(item, lookup))
    return holds !== undefined && isTrue(holds)
  })
}

/** Of the records that count those that the limits leave; undefined where it cannot be told which. */
function withinLimits(
  items: readonly Item[],
  { limits, value }: AggregateReference,
  lookup: Lookup,
): readonly Item[] | undefined {
  if (!limits) return items
  const candidates = candidatesOf(items, value, lookup)
  const left = leftOutBy(candidates, limits)
  return left && candidates.filter(each => !left.has(each)).map(({ item }) => item)
}

/** Records with what is taken of each. */
export function candidatesOf(
  items: readonly Item[],
  value: Expression | undefined,
  lookup: Lookup,
): readonly Candidate[] {
  return items.map(item => ({ item, value: figureOf(item, value, lookup) }))
}

export function isNumber(fact: Fact): fact is Rational {
  return 'numerator' in fact
}

/** The field that holds the value of a period. */
const PERIOD_VALUE = 'value'

function itemsOf(fact: Fact | undefined): readonly Item[] | undefined {
  if (!fact || isNumber(fact)) return undefined
  if (isRecords(fact)) return fact.records
  return isPeriods(fact)
    ? [...fact.periods.values()].map(value => new Map([[PERIOD_VALUE, value]]))
    : undefined
}

function isRecords(fact: Fact): fact is Records {
  return 'records' in fact
}

function isPeriods(fact: Fact): fact is Periods {
  return 'periods' in fact
}

function figureOf(item: Item, expression: Expression | undefined, lookup: Lookup): Rational | undefined {
  if (expression) return evaluate(expression, readingOf(item, lookup))
  const value = item.get(PERIOD_VALUE)
  return typeof value === 'string' ? undefined : value
}

/** Reads the fields of one record; everything else as before. */
export function readingOf(item: Item, lookup: Lookup): Lookup {
  return reference => {
    if (reference.op !== 'field') return lookup(reference)
    const value = item.get(reference.field)
    if (reference.option !== undefined)
      return value === undefined ? undefined : value === reference.option ? TRUE : ZERO
    return typeof value === 'string' ? undefined : value
  }
}

const TRUE = rational(1)

function over(of: Exclude<Aggregate, 'count'>, values: readonly Rational[]): Rational | undefined {
  if (of === 'sum') return values.reduce(add, ZERO)
  const [first] = values
  if (!first) return undefined
  switch (of) {
    case 'mean':
      return divide(values.reduce(add, ZERO), fraction(BigInt(values.length)))
    case 'lowest':
      return values.reduce((a, b) => (compare(b, a) < 0 ? b : a))
    case 'highest':
      return values.reduce((a, b) => (compare(b, a) > 0 ? b : a))
    case 'last':
      return values.at(-1)
  }
}
