import { evaluate } from '../expressions/evaluate.ts'
import { divide, type Expression, multiply, number, subtract, sum } from '../expressions/expression.ts'
import { add, type Rational, round, ZERO } from '../expressions/rational.ts'
import { referencesOf } from '../expressions/walk.ts'
import type { Basis, Gate } from '../model/campaign.ts'
import type { UnitResult } from '../model/results.ts'
import { type CompiledTable, percentOf, wholeOf } from './compile-table.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'
import type { UnrankedUnit } from './score-unit.ts'
import type { UnitRules } from './unit-rules.ts'

/** A unit on its way from its points to class and rank. */
export interface Standing {
  readonly cluster: string
  readonly type?: string
  readonly result: UnrankedUnit
  /** Absent where the unit has no complete result: it is shown, and neither classified nor ranked. */
  readonly scored?: ScoredStanding
}

/** Points beside the table: what a gate moved, or what somebody decided outside of every rule. */
export interface Adjustment {
  /** Absent where somebody decided. */
  readonly gate?: string
  readonly name: string
  readonly points: Rational
  /** Of a gate: from what the points follow. */
  readonly amount?: Expression
  readonly reason?: string
}

export interface ScoredStanding {
  readonly evaluated: EvaluatedUnit
  readonly table: CompiledTable
  readonly rules: UnitRules
  /** Gates that hold, or of which that cannot be told yet. */
  readonly gates: readonly { readonly gate: Gate; readonly isUndecided: boolean }[]
  /** Points that decisions and gates added to the total, in the order in which they did. */
  readonly adjustments: readonly Adjustment[]
  readonly class: UnitResult['class']
  readonly classifiedOn: Rational | undefined
}

/** The number that decides: the points with what gates added, or their percent; rounded where the campaign says so. */
export function basisOf(
  { evaluated, table, adjustments }: Pick<ScoredStanding, 'evaluated' | 'table' | 'adjustments'>,
  by: Basis,
  rounding?: number,
): Rational | undefined {
  const { lookup, total, percent } = evaluated.verified
  const added = adjustments.map(({ points }) => points)
  const value =
    by === 'points'
      ? added.reduce(addKnown, total('total'))
      : added.length === 0
        ? percent
        : evaluate(percentOf(sum(table.numerator, ...added.map(number)), table.table), lookup)
  return value && rounding !== undefined ? round(value, rounding) : value
}

function addKnown(total: Rational | undefined, points: Rational): Rational | undefined {
  return total && add(total, points)
}

/** How many points a unit lacks for a percent, exactly: what is above it is below zero. */
export function pointsToPercent(
  { evaluated, table, adjustments }: Pick<ScoredStanding, 'evaluated' | 'table' | 'adjustments'>,
  percent: Rational,
): Rational | undefined {
  const wanted = multiply(wholeOf(table.table), divide(number(percent), number(100)))
  const counted = sum(table.numerator, ...adjustments.map(({ points }) => number(points)))
  return evaluate(subtract(wanted, counted), evaluated.verified.lookup)
}

/**
 * Whether a condition cannot be told for no other reason than that it asks about a part of the table that does not
 * count for the unit: it then says nothing about it, no gate holds and no requirement is failed.
 */
export function isPointless(
  { evaluated }: Pick<ScoredStanding, 'evaluated'>,
  expression: Expression,
): boolean {
  const { excluded, verified } = evaluated
  const references = referencesOf(expression)
  const unknown = references.filter(each => verified.lookup(each) === undefined)
  return unknown.length > 0 && unknown.every(each => each.op === 'points' && excluded.has(each.code))
}

/** The value of an expression about the unit, as it was found, with the points that were added to its total so far. */
export function valueFor(
  { evaluated, adjustments }: Pick<ScoredStanding, 'evaluated' | 'adjustments'>,
  expression: Expression,
): Rational | undefined {
  const { lookup } = evaluated.verified
  return evaluate(expression, reference =>
    reference.op === 'adjustments'
      ? adjustments.map(({ points }) => points).reduce(add, ZERO)
      : lookup(reference),
  )
}
