import type { Cluster, Criterion, Unit } from '../model/campaign.ts'
import { criteriaOf } from '../model/tree.ts'
import { bestAmong } from './best-of.ts'
import { combineStages, type StagePoints, stagePoints, stageRules } from './combine-stages.ts'
import type { CompiledTable } from './compile-table.ts'
import { needsEntry } from './criterion-state.ts'
import {
  type BestOf,
  type Evaluation,
  evaluateTable,
  type Figures,
  notApplicable,
  type UnitTraits,
} from './evaluate-table.ts'
import { figuresAfter, figuresOf } from './figures.ts'

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
  others: ReadonlyMap<string, CompiledTable> = new Map(),
): Map<string, EvaluatedUnit> {
  const units = new Map<string, EvaluatedUnit>()
  const bestOf = (side: Side) => bestAmong(() => [...units.values()].map(each => each[side].lookup))
  const best = { self: bestOf('self'), verified: bestOf('verified') }
  for (const unit of cluster.units) {
    const { report } = unit
    if (report.state !== 'present') continue
    const table = (unit.table && others.get(unit.table.id)) ?? common
    // The spread last: objects of one shape are much faster to read.
    const traits: UnitTraits = { cluster: cluster.id, late: report.late, ...unit }
    const excluded = notApplicable(table, traits)
    const figures = figuresOf(report)
    for (const code of figures.self.without) {
      const status = report.entries.get(code)?.status
      if (status === 'not_assigned' || status === 'not_applicable') excluded.add(code)
    }
    // Points that would follow from the table alone do not exist before the unit has reported (Q7).
    for (const { code } of needingEntry(table)) {
      if (report.entries.has(code)) continue
      figures.self.without.add(code)
      figures.verified.without.add(code)
    }
    const self = evaluateTable(table, traits, figures.self, excluded, best.self)
    const verified = evaluateTable(table, traits, figures.verified, excluded, best.verified, self)
    units.set(unit.id, {
      unit,
      table,
      traits,
      excluded,
      figures,
      stages: new Map(),
      self,
      verified,
      bestVerified: best.verified,
    })
  }
  const tables = new Set([...units.values()].map(({ table }) => table))
  const rules = new Map([...tables].map(table => [table, stageRules(table.table)]))
  // Only when all units are there: what a stage gives may depend on the best of them.
  if ([...rules.values()].every(({ size }) => size === 0)) return units
  const staged = new Map<string, EvaluatedUnit>()
  const bestStaged = bestAmong(() => [...staged.values()].map(each => each.verified.lookup))
  for (const [id, unit] of units) staged.set(id, withStages(unit, rules.get(unit.table), bestStaged))
  return staged
}

const NEEDING = new WeakMap<CompiledTable, readonly Criterion[]>()

/** The criteria of a table whose points do not exist before the unit has told something of them. */
function needingEntry(table: CompiledTable): readonly Criterion[] {
  const known = NEEDING.get(table)
  if (known) return known
  const needing = criteriaOf(table.table).filter(criterion => {
    const node = table.nodes.get(criterion.code)
    return node !== undefined && needsEntry(criterion, node)
  })
  NEEDING.set(table, needing)
  return needing
}

/** Puts the stages of some criteria together; one that still waits for a stage has no points. */
function withStages(
  evaluated: EvaluatedUnit,
  rules: ReturnType<typeof stageRules> = new Map(),
  bestStaged: BestOf,
): EvaluatedUnit {
  const { unit, table, traits, excluded, figures, self, bestVerified } = evaluated
  const { report } = unit
  if (report.state !== 'present') return evaluated
  const evaluate = (of: Figures) => evaluateTable(table, traits, of, excluded, bestVerified)
  const given = new Map(figures.verified.given)
  const without = new Set(figures.verified.without)
  const stages = new Map<string, readonly StagePoints[]>()
  for (const [code, rule] of rules) {
    const entry = report.entries.get(code)
    if (without.has(code) || excluded.has(code)) continue
    const after = (count: number) =>
      entry && evaluate(figuresAfter(figures.verified, code, entry, count)).node(code).points
    // What is computed from figures that stand elsewhere needs no entry, and waits for its stages all the same.
    const points = stagePoints(rule, self.node(code).points, entry ?? { changes: [] }, after)
    const value = combineStages(rule, points)
    stages.set(code, points)
    if (value) given.set(code, value)
    else without.add(code)
  }
  const staged = { ...figures.verified, given, without }
  return { ...evaluated, stages, verified: evaluateTable(table, traits, staged, excluded, bestStaged) }
}
