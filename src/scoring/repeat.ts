import { type Place, within } from '../diagnostics/diagnostic.ts'
import { evaluate, type Lookup } from '../expressions/evaluate.ts'
import {
  type Aggregate,
  choose,
  compare,
  divide,
  type Expression,
  missing,
  multiply,
  number,
} from '../expressions/expression.ts'
import type { Rational } from '../expressions/rational.ts'
import type { Scope } from '../expressions/text/scope.ts'
import type { Group, Input } from '../model/campaign.ts'
import type { Each } from '../model/generated/criteria.ts'
import { childrenOf, isCriterion } from '../model/tree.ts'
import { type Compiler, compileText, inputProblem } from './rule-context.ts'

/** A group whose criteria are scored for each item of a list that the unit has for itself (G2). */
export interface Repeat {
  readonly group: Group
  readonly each: Each
  /** The list; each of its records is an item. */
  readonly input: Input
  /** Which items are scored; absent where all are. */
  readonly where: Expression | undefined
  /** What an item is multiplied with; absent where that is 1. */
  readonly coefficient: Expression | undefined
  /** How many items are scored. */
  readonly count: Expression
  /** How often the maximum of one item can be had. */
  readonly factor: Expression
}

/**
 * @param about what is known of an item before anything is scored: its fields, and what the unit is. On them it
 * depends how much the unit can reach at all.
 * @returns undefined where there is no such list, which is reported.
 */
export function repeatOf(
  group: Group,
  each: Each,
  place: Place,
  about: (input: Input) => Scope,
  compiler: Compiler,
): Repeat | undefined {
  const at = within(place, 'each')
  const problem = inputProblem(each.input, ['records'], group, compiler)
  if (problem) compiler.report({ ...problem, place: within(at, 'input') })
  const input = compiler.inputs.get(each.input)
  if (problem || !input) return undefined
  const scope = about(input)
  const text = (key: 'where' | 'coefficient', kind: 'yes_no' | 'number') => {
    const written = each[key]
    return written === undefined ? undefined : compileText(written, scope, within(at, key), kind, compiler)
  }
  const [where, coefficient] = [text('where', 'yes_no'), text('coefficient', 'number')]
  const list = { each, where, coefficient }
  const count = over(list, 'count')
  const reached = each.combine === 'weighted_mean' ? number(1) : combinedItems(list, number(1))
  const none = number((each.empty ?? 'drop') === 'drop' ? 0 : 1)
  return { group, input, ...list, count, factor: choose(isAny(count), reached, none) }
}

type List = Pick<Repeat, 'each' | 'where' | 'coefficient'>

/** A figure of each item as that of the unit; of an empty list what the table says it means. */
export function overItems(repeat: Repeat, value: Expression): Expression {
  const none = repeat.each.empty === 'zero' ? number(0) : missing
  return choose(isAny(repeat.count), combinedItems(repeat, value), none)
}

/** A figure of an item as it counts: times the coefficient of the item. */
function weighedItem({ coefficient }: Pick<Repeat, 'coefficient'>, value: Expression): Expression {
  return coefficient ? multiply(value, coefficient) : value
}

function combinedItems(list: List, value: Expression): Expression {
  const { combine } = list.each
  if (combine !== 'weighted_mean') return over(list, combine, weighedItem(list, value))
  return divide(over(list, 'sum', weighedItem(list, value)), over(list, 'sum', weighedItem(list, number(1))))
}

function over({ each, where }: List, of: Aggregate, value?: Expression): Expression {
  return { op: 'aggregate', input: each.input, of, ...(value && { value }), ...(where && { where }) }
}

function isAny(count: Expression): Expression {
  return compare(count, '>', number(0))
}

/** By the code of its group how often the maximum of one item can be had; not of lists that are not known. */
export function factorsOf(
  repeats: ReadonlyMap<string, Repeat>,
  lookup: Lookup,
): ReadonlyMap<string, Rational> {
  if (repeats.size === 0) return NO_FACTORS
  const known = [...repeats].flatMap(([code, { factor }]): [string, Rational][] => {
    const value = evaluate(factor, lookup)
    return value ? [[code, value]] : []
  })
  return new Map(known)
}

const NO_FACTORS: ReadonlyMap<string, Rational> = new Map()

/** What does not count for a unit, with the groups of which it has no items, where these then do not count. */
export function withoutEmpty(
  repeats: ReadonlyMap<string, Repeat>,
  excluded: ReadonlySet<string>,
  lookup: Lookup,
): ReadonlySet<string> {
  if (repeats.size === 0) return excluded
  const left = [...repeats.values()].filter(
    ({ each, count }) => (each.empty ?? 'drop') === 'drop' && evaluate(count, lookup)?.numerator === 0n,
  )
  return new Set([...excluded, ...left.flatMap(({ group }) => codesIn(group))])
}

function codesIn(group: Group): string[] {
  const below = childrenOf(group).flatMap(part => (isCriterion(part) ? [part.code] : codesIn(part)))
  return [group.code, ...below]
}
