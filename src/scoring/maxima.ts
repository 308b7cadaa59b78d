import { add, multiply, type Rational, rational, ZERO } from '../expressions/rational.ts'
import type { Criterion, Group, Table } from '../model/campaign.ts'
import { childrenOf, isCriterion } from '../model/tree.ts'
import { roleOf } from './compile-table.ts'

/** What can be had of each part of a table. */
export interface Maxima {
  readonly maxima: ReadonlyMap<string, Rational>
  /** Of the scored groups together. */
  readonly assigned: Rational
}

/** The maximum of each node without what was not assigned; a node of which nothing is left has 0. */
export function maximaOf({ groups }: Pick<Table, 'groups'>, excluded: ReadonlySet<string>): Maxima {
  const maxima = new Map<string, Rational>()
  const visit = (part: Group | Criterion): Rational => {
    const own = isCriterion(part) ? rational(part.max) : groupMaximum(part, childrenOf(part).map(visit))
    const maximum = excluded.has(part.code) ? ZERO : own
    maxima.set(part.code, maximum)
    return maximum
  }
  for (const group of groups) visit(group)
  const scored = groups.filter(group => roleOf(group) === 'scored')
  return { maxima, assigned: scored.map(({ code }) => maxima.get(code) ?? ZERO).reduce(add, ZERO) }
}

function groupMaximum(group: Group, children: readonly Rational[]): Rational {
  const isAdded = (group.combine ?? 'sum') === 'sum' && group.adds_up !== false && group.absent !== 'reweight'
  if (isAdded) return children.reduce(add, ZERO)
  if (group.combine === 'weighted_sum' && group.absent !== 'reweight') {
    const weights = childrenOf(group).map(({ weight = 1 }) => rational(weight))
    return children.map((max, index) => multiply(max, weights[index] ?? ZERO)).reduce(add, ZERO)
  }
  return children.some(({ numerator }) => numerator !== 0n) ? rational(group.max) : ZERO
}
