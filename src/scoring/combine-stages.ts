import { add, divide, multiply, type Rational, rational, round, ZERO } from '../expressions/rational.ts'
import type { Entry, Stage, Table } from '../model/campaign.ts'
import type { Stages } from '../model/generated/criteria.ts'
import { nodesOf } from '../model/tree.ts'
import { DEFAULT_PLACES } from './compile-table.ts'

/** One stage's points of a criterion, and their weight in what counts. */
export interface StagePoints {
  readonly stage: Stage | 'self'
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

const ORDER = ['self', 'cluster', 'verification', 'council'] as const

/** By criterion: its own rule, or that of the nearest part around it. */
export function stageRules(table: Table): ReadonlyMap<string, StageRule> {
  const rules = new Map<string, StageRule>()
  const around: (Stages | undefined)[] = []
  for (const node of nodesOf(table)) {
    const inherited = around[node.depth - 1] ?? table.stages
    if (node.kind === 'group') {
      around[node.depth] = node.group.stages ?? inherited
      continue
    }
    const stages = node.criterion.stages ?? inherited
    const places = node.criterion.rounding ?? table.rounding ?? DEFAULT_PLACES
    if (stages) rules.set(node.criterion.code, { stages, places })
  }
  return rules
}

/**
 * The points that each stage gave.
 * @param after the points of the criterion after so many of its changes.
 */
export function stagePoints(
  { stages }: StageRule,
  self: Rational | undefined,
  { changes }: Pick<Entry, 'changes'>,
  after: (count: number) => Rational | undefined,
): StagePoints[] {
  return ORDER.flatMap(stage => {
    const weight = stages.weights[stage]
    if (weight === undefined) return []
    const last = stage === 'self' ? -1 : changes.findLastIndex(change => change.stage === stage)
    const points = stage === 'self' ? self : last === -1 ? undefined : after(last + 1)
    return [{ stage, weight: rational(weight), points }]
  })
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
