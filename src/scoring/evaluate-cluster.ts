import type { Cluster, Unit } from '../model/campaign.ts'
import { bestAmong } from './best-of.ts'
import type { CompiledTable } from './compile-table.ts'
import {
  type BestOf,
  type Evaluation,
  evaluateTable,
  type Figures,
  notApplicable,
  type UnitTraits,
} from './evaluate-table.ts'
import { figuresOf } from './figures.ts'

export type Side = 'self' | 'verified'

/** A unit whose table has been computed from both sides: what it says, and what was found. */
export interface EvaluatedUnit {
  readonly unit: Unit
  readonly traits: UnitTraits
  readonly excluded: ReadonlySet<string>
  readonly figures: Readonly<Record<Side, Figures>>
  readonly self: Evaluation
  readonly verified: Evaluation
  /** The best of the cluster, as it was found. */
  readonly bestVerified: BestOf
}

/** The units of a cluster that have reported, each computed against the best of the others. */
export function evaluateCluster(cluster: Cluster, table: CompiledTable): Map<string, EvaluatedUnit> {
  const units = new Map<string, EvaluatedUnit>()
  const bestOf = (side: Side) => bestAmong(() => [...units.values()].map(each => each[side].lookup))
  const best = { self: bestOf('self'), verified: bestOf('verified') }
  for (const unit of cluster.units) {
    const { report } = unit
    if (report.state !== 'present') continue
    const traits: UnitTraits = { ...unit, cluster: cluster.id, late: report.late }
    const excluded = notApplicable(table, traits)
    for (const [code, { status }] of report.entries) {
      if (status === 'not_assigned' || status === 'not_applicable') excluded.add(code)
    }
    const figures = { self: figuresOf(report, 'self'), verified: figuresOf(report, 'verified') }
    const evaluate = (side: Side) => evaluateTable(table, traits, figures[side], excluded, best[side])
    units.set(unit.id, {
      unit,
      traits,
      excluded,
      figures,
      self: evaluate('self'),
      verified: evaluate('verified'),
      bestVerified: best.verified,
    })
  }
  return units
}
