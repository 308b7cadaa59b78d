import { evaluate } from '../expressions/evaluate.ts'
import {
  divide,
  type Expression,
  multiply,
  number,
  type Reported,
  subtract,
  sum,
} from '../expressions/expression.ts'
import { add, type Rational, rational, round, ZERO } from '../expressions/rational.ts'
import { referencesOf } from '../expressions/walk.ts'
import type { Basis, Gate } from '../model/campaign.ts'
import type { UnitResult } from '../model/results.ts'
import { type CompiledTable, percentOf, wholeOf } from './compile-table.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'
import { isNotAsked } from './not-asked.ts'
import type { UnrankedUnit } from './score-unit.ts'
import type { UnitRules } from './unit-rules.ts'

/** Points beside the table: what a gate moved, or what somebody decided outside of every rule. */
export interface Adjustment {
  /** Absent where somebody decided. */
  readonly gate?: string
  readonly name: string
  readonly points: Rational
  /** What it adds to the points of which the percent is taken, where that is something else: bonuses may not count there. */
  readonly inPercent?: Rational
  /** Of a gate: from what the points follow. */
  readonly amount?: Expression
  readonly reason?: string
}

/** A gate that holds, or of which that cannot be told yet. */
export interface GateState {
  readonly gate: Gate
  readonly isUndecided: boolean
}

/** A unit whose table has been computed, on its way to class and rank. */
export interface ScoredUnit {
  readonly evaluated: EvaluatedUnit
  readonly table: CompiledTable
  readonly rules: UnitRules
  readonly gates: readonly GateState[]
  /** Points that decisions and gates added to the total, in the order in which they did. */
  readonly adjustments: readonly Adjustment[]
}

/** What is kept of a unit to compare it with the others: all that is to be asked of its table has been asked. */
export interface ScoredStanding extends Pick<ScoredUnit, 'gates' | 'adjustments'> {
  readonly class: UnitResult['class']
  readonly classifiedOn: Rational | undefined
  /** By class, from the highest down, why the unit does not meet its conditions. */
  readonly failures: readonly (readonly string[])[]
  /** With what decisions and gates added. */
  readonly points: Rational | undefined
  readonly percent: Rational | undefined
  readonly rankedOn: Rational | undefined
  /** By tie-break, turned so that higher is better. */
  readonly breaks: readonly (Rational | undefined)[]
  /** Whether the condition of a quota holds, by its id; undefined where that cannot be told. */
  readonly meets: ReadonlyMap<string, boolean | undefined>
}

/** The result of a unit before it is compared with others. */
export interface Standing {
  readonly cluster: string
  readonly type: string | undefined
  readonly result: UnrankedUnit
  /** Absent where the unit has no complete result: it is shown, and neither classified nor ranked. */
  readonly scored: ScoredStanding | undefined
}

/** The number that decides: the points with what gates added, or their percent; rounded where the campaign says so. */
export function basisOf(
  { evaluated, table, adjustments }: Pick<ScoredUnit, 'evaluated' | 'table' | 'adjustments'>,
  by: Basis,
  rounding?: number,
): Rational | undefined {
  const { verified } = evaluated
  const added = adjustments.map(each => addedBy(each, by))
  const value =
    by === 'points'
      ? added.reduce(addKnown, verified.total('total'))
      : added.length === 0
        ? verified.percent
        : evaluate(percentOf(sum(table.numerator, ...added.map(number)), table.table), verified.lookup)
  return value && rounding !== undefined ? round(value, rounding) : value
}

function addedBy({ points, inPercent = points }: Adjustment, by: Basis): Rational {
  return by === 'percent' ? inPercent : points
}

function addKnown(total: Rational | undefined, points: Rational): Rational | undefined {
  return total && add(total, points)
}

/** The points of which the percent is taken, with what was added to them. */
export function numeratorOf({
  evaluated,
  table,
  adjustments,
}: Pick<ScoredUnit, 'evaluated' | 'table' | 'adjustments'>): Rational | undefined {
  const added = adjustments.map(each => number(addedBy(each, 'percent')))
  return evaluate(sum(table.numerator, ...added), evaluated.verified.lookup)
}

/** How many points a unit lacks for a percent, exactly: what is above it is below zero. */
export function pointsToPercent(
  { evaluated, table, adjustments }: Pick<ScoredUnit, 'evaluated' | 'table' | 'adjustments'>,
  percent: Rational,
): Rational | undefined {
  const wanted = multiply(wholeOf(table.table), divide(number(percent), number(100)))
  const counted = sum(table.numerator, ...adjustments.map(each => number(addedBy(each, 'percent'))))
  return evaluate(subtract(wanted, counted), evaluated.verified.lookup)
}

/**
 * Whether a condition cannot be told for no other reason than that it asks about what does not count for the unit, or
 * is not in its table: it then says nothing about it, no gate holds and no requirement is failed.
 */
export function isPointless({ evaluated }: Pick<ScoredUnit, 'evaluated'>, expression: Expression): boolean {
  const references = referencesOf(expression)
  const unknown = references.filter(each => valueFor({ evaluated, adjustments: [] }, each) === undefined)
  return unknown.length > 0 && unknown.every(each => isNotAsked(each, evaluated))
}

/** The value of an expression about the unit, as it was found, with the points that were added to its total so far. */
export function valueFor(
  { evaluated, adjustments }: Pick<ScoredUnit, 'evaluated' | 'adjustments'>,
  expression: Expression,
): Rational | undefined {
  const { lookup } = evaluated.verified
  return evaluate(expression, reference => {
    if (reference.op === 'adjustments') {
      return adjustments.map(each => addedBy(each, reference.in ?? 'points')).reduce(add, ZERO)
    }
    return reference.op === 'reported' ? reportedOf(evaluated, reference.of) : lookup(reference)
  })
}

/** What is known of the report as a whole: without a due day it is neither early nor late. */
function reportedOf({ unit: { report }, self }: EvaluatedUnit, of: Reported): Rational | undefined {
  if (of === 'self_total') return self.total('total')
  const days = report.state === 'present' ? report.daysLate : undefined
  return days === undefined ? undefined : rational(days)
}
