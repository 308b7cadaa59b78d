import { add, multiply, type Rational, rational, round, ZERO } from '../expressions/rational.ts'
import type { Criterion, Group, Table } from '../model/campaign.ts'
import { childrenOf, isCriterion } from '../model/tree.ts'
import { DEFAULT_PLACES, roleOf } from './compile-table.ts'

/** What can be had of each part of a table. */
export interface Maxima {
  readonly maxima: ReadonlyMap<string, Rational>
  /** Of the scored groups together. */
  readonly assigned: Rational
}

/**
 * The maximum of each node without what was not assigned; a node of which nothing is left has 0.
 * @param factors by the code of a group how often what its parts can give can be had.
 */
export function maximaOf(
  { groups, rounding = DEFAULT_PLACES }: Pick<Table, 'groups' | 'rounding'>,
  excluded: ReadonlySet<string>,
  factors: ReadonlyMap<string, Rational> = new Map(),
): Maxima {
  const maxima = new Map<string, Rational>()
  const visit = (part: Group | Criterion, above?: Rational): Rational => {
    const factor = factors.get(part.code) ?? above
    const own = isCriterion(part)
      ? times(part.max, factor, part.rounding ?? rounding)
      : groupMaximum(
          part,
          childrenOf(part).map(child => visit(child, factor)),
          times(part.max, factor, rounding),
        )
    const maximum = excluded.has(part.code) ? ZERO : own
    maxima.set(part.code, maximum)
    return maximum
  }
  for (const group of groups) visit(group)
  const scored = groups.filter(group => roleOf(group) === 'scored')
  return { maxima, assigned: scored.map(({ code }) => maxima.get(code) ?? ZERO).reduce(add, ZERO) }
}

/** Rounded as the points are with which it is compared. */
function times(max: number, factor: Rational | undefined, places: number): Rational {
  return factor ? round(multiply(rational(max), factor), places) : rational(max)
}

function groupMaximum(group: Group, children: readonly Rational[], whole: Rational): Rational {
  const isAdded = (group.combine ?? 'sum') === 'sum' && group.adds_up !== false && group.absent !== 'reweight'
  if (isAdded) return children.reduce(add, ZERO)
  if (group.combine === 'weighted_sum' && group.absent !== 'reweight') {
    const weights = childrenOf(group).map(({ weight = 1 }) => rational(weight))
    return children.map((max, index) => multiply(max, weights[index] ?? ZERO)).reduce(add, ZERO)
  }
  if (children.every(({ numerator }) => numerator === 0n)) return ZERO
  return group.absent === 'reweight' ? rational(group.max) : whole
}
