import { add, divide, multiply, type Rational, rational, round, ZERO } from '../expressions/rational.ts'
import type { Change, Entry, SignOff, Stage, Table } from '../model/campaign.ts'
import type { Stages } from '../model/generated/criteria.ts'
import { SELF } from '../model/stages.ts'
import { criteriaOf, nearest } from '../model/tree.ts'
import { DEFAULT_PLACES } from './compile-table.ts'

/** One stage's points of a criterion, and their weight in what counts. */
export interface StagePoints {
  /** `self` for what the unit says. */
  readonly stage: Stage
  readonly weight: Rational
  /** Absent where the stage gave none. */
  readonly points: Rational | undefined
}

/** How the stages of a criterion are put together, where its table says so. */
export interface StageRule {
  readonly stages: Stages
  /** Decimals of the points. */
  readonly places: number
}

/** By criterion: its own rule, or that of the nearest part around it. */
export function stageRules(table: Table): ReadonlyMap<string, StageRule> {
  const roundings = new Map(criteriaOf(table).map(({ code, rounding }) => [code, rounding]))
  return new Map(
    [...nearest(table, part => part.stages)].map(([code, stages]) => [
      code,
      { stages, places: roundings.get(code) ?? table.rounding ?? DEFAULT_PLACES },
    ]),
  )
}

/**
 * The points that each stage gave: a stage that has finished with the unit and changed nothing has confirmed what it
 * found.
 * @param after the points of the criterion after so many of its changes.
 */
export function stagePoints(
  { stages }: StageRule,
  self: Rational | undefined,
  { changes }: Pick<Entry, 'changes'>,
  after: (count: number) => Rational | undefined,
  reviewed: readonly SignOff[] = [],
): StagePoints[] {
  return Object.entries(stages.weights).map(([stage, weight]) => {
    const count = countUpTo(stage, changes, reviewed)
    const points = stage === SELF ? self : count === undefined ? undefined : after(count)
    return { stage, weight: rational(weight), points }
  })
}

/** How many of the changes stand once a stage has had its word; undefined where it has said nothing yet. */
function countUpTo(
  stage: Stage,
  changes: readonly Change[],
  reviewed: readonly SignOff[],
): number | undefined {
  const last = changes.findLastIndex(change => change.stage === stage)
  if (last !== -1) return last + 1
  const signOff = reviewed.find(each => each.stage === stage)
  return signOff && changes.filter(({ order = 0 }) => order < signOff.before).length
}

/** The weighted mean of the stages; what a stage that is absent does to it is declared (G5). */
export function combineStages(
  { stages, places }: StageRule,
  given: readonly StagePoints[],
): Rational | undefined {
  const { absent = 'block' } = stages
  const isOpen = given.some(({ points }) => points === undefined)
  if (absent === 'block' && isOpen) return undefined
  const counted = absent === 'drop' ? given.filter(({ points }) => points !== undefined) : given
  const weight = counted.map(each => each.weight).reduce(add, ZERO)
  if (weight.numerator === 0n) return undefined
  const sum = counted.map(each => multiply(each.weight, each.points ?? ZERO)).reduce(add, ZERO)
  return round(divide(sum, weight), places)
}
