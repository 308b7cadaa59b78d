import type { Cluster, Entry, Unit } from '../model/campaign.ts'
import { bestAmong } from './best-of.ts'
import { combineStages, type StagePoints, stagePoints } from './combine-stages.ts'
import type { CompiledTable } from './compile-table.ts'
import { type BestOf, type Evaluation, evaluateTable, Twin } from './evaluate-table.ts'
import { type Corrected, type Figures, figuresAfter, figuresOf } from './figures.ts'
import { planOf } from './plan-table.ts'
import { withoutEmpty } from './repeat.ts'
import { reviewedUnit } from './reviewed-unit.ts'
import { notApplicable, type UnitTraits } from './unit-traits.ts'

export type Side = 'self' | 'verified'

/** A unit whose table has been computed from both sides: what it says, and what was found. */
export interface EvaluatedUnit {
  readonly unit: Unit
  readonly table: CompiledTable
  readonly traits: UnitTraits
  readonly excluded: ReadonlySet<string>
  readonly figures: Readonly<Record<Side, Figures>>
  readonly self: Evaluation
  readonly verified: Evaluation
  /** By criterion whose stages are put together: what each of them gave. */
  readonly stages: ReadonlyMap<string, readonly StagePoints[]>
  /** The best of the cluster, as it was found. */
  readonly bestVerified: BestOf
}

/**
 * The units of a cluster that have reported, each computed against the best of the others: of those that have the
 * figure, by whichever table they are scored.
 * @param others the tables of units that have one of their own, by id.
 */
export function evaluateCluster(
  cluster: Cluster,
  common: CompiledTable,
  others?: ReadonlyMap<string, CompiledTable>,
): Map<string, EvaluatedUnit> {
  return new Map([...evaluateEach(cluster, common, others)].map(each => [each.unit.id, each]))
}

/** The same one by one: thousands of units need not be held at once. */
export function* evaluateEach(
  cluster: Cluster,
  common: CompiledTable,
  others: ReadonlyMap<string, CompiledTable> = new Map(),
): Generator<EvaluatedUnit> {
  const units = cluster.units.flatMap(unit =>
    readyUnit(unit, cluster.id, (unit.table && others.get(unit.table.id)) ?? common),
  )
  const alone = ({ table, traits, figures, excluded }: ReadyUnit, side: Side, twin?: Twin): Evaluation =>
    evaluateTable(table, traits, figures[side], excluded, best[side], twin)
  const bestOf = (side: Side): BestOf => bestAmong(() => units.map(each => alone(each, side).lookup))
  const best = { self: bestOf('self'), verified: bestOf('verified') }
  const evaluated = (ready: ReadyUnit): EvaluatedUnit => {
    const { unit, table, traits, figures, corrected } = ready
    const self = alone(ready, 'self')
    const verified = alone(ready, 'verified', new Twin(self, corrected))
    const bestVerified = best.verified
    const excluded = withoutEmpty(table.repeats, ready.excluded, verified.lookup)
    return { unit, table, traits, excluded, figures, stages: NO_STAGES, self, verified, bestVerified }
  }
  const staged = (unit: ReadyUnit) => withStages(evaluated(unit), bestStaged)
  const bestStaged: BestOf = bestAmong(() => units.map(each => staged(each).verified.lookup))
  for (const unit of units) yield staged(unit)
}

const NO_STAGES: EvaluatedUnit['stages'] = new Map()

/** A unit of which all is known that its table is computed from. */
interface ReadyUnit extends Pick<EvaluatedUnit, 'unit' | 'table' | 'traits' | 'excluded' | 'figures'> {
  readonly corrected: Corrected
}

/** Nothing where the unit has not reported. */
function readyUnit(written: Unit, cluster: string, table: CompiledTable): ReadyUnit[] {
  const unit = reviewedUnit(written, table)
  const { report } = unit
  if (report.state !== 'present') return []
  // The spread last: objects of one shape are much faster to read.
  const traits: UnitTraits = { cluster, late: report.late, submitted: report.submitted, ...unit }
  const excluded = notApplicable(table, traits)
  const { self, verified, corrected } = figuresOf(report)
  for (const code of self.without) {
    const status = report.exceptions.get(code)?.status
    if (status === 'not_assigned' || status === 'not_applicable') excluded.add(code)
  }
  // Points that would follow from the table alone do not exist before the unit has reported (Q7).
  for (const code of planOf(table).needing) {
    if (report.entries.has(code)) continue
    self.without.add(code)
    verified.without.add(code)
  }
  return [{ unit, table, traits, excluded, figures: { self, verified }, corrected }]
}

/** Puts the stages of some criteria together; one that still waits for a stage has no points. */
function withStages(evaluated: EvaluatedUnit, bestStaged: BestOf): EvaluatedUnit {
  const { unit, table, traits, excluded, figures, self, bestVerified } = evaluated
  const rules = planOf(table).stages
  if (rules.size === 0) return evaluated
  const { report } = unit
  if (report.state !== 'present') return evaluated
  const evaluate = (of: Figures) => evaluateTable(table, traits, of, excluded, bestVerified)
  const given = new Map(figures.verified.given)
  const without = new Set(figures.verified.without)
  const stages = new Map<string, readonly StagePoints[]>()
  for (const [code, rule] of rules) {
    // What is computed from figures that stand elsewhere needs no entry, and waits for its stages all the same.
    const entry: Entry = report.entries.get(code) ?? { place: unit.place, facts: new Map(), changes: [] }
    if (without.has(code) || excluded.has(code)) continue
    const after = (count: number) =>
      evaluate(figuresAfter(figures.verified, code, entry, count)).node(code).points
    const points = stagePoints(rule, self.node(code).points, entry, after, report.reviewed)
    const value = combineStages(rule, points)
    stages.set(code, points)
    if (value) given.set(code, value)
    else without.add(code)
  }
  const staged = { ...figures.verified, given, without }
  return { ...evaluated, stages, verified: evaluateTable(table, traits, staged, excluded, bestStaged) }
}
