import type { Lookup } from '../../expressions/evaluate.ts'
import type { Campaign, Cluster } from '../../model/campaign.ts'
import { type CompiledTable, compileTable } from '../compile-table.ts'
import { type EvaluatedUnit, evaluateCluster } from '../evaluate-cluster.ts'
import { applyGates } from '../gates.ts'
import { rosterOf } from '../roster-of.ts'
import { type Adjustment, valueFor } from '../standing.ts'
import { tablesOf } from '../tables-of.ts'
import { compileUnitRules, type UnitRules } from '../unit-rules.ts'

/** One unit as rules about whole units see it. */
export interface UnitFigures {
  readonly evaluated: EvaluatedUnit
  readonly table: CompiledTable
  /** The units of its cluster that have reported, itself among them. */
  readonly peers: readonly EvaluatedUnit[]
  readonly rules: UnitRules
  /** What decisions and gates added to its total, in their order. */
  readonly adjustments: readonly Adjustment[]
  /** Reads its figures, those behind its total and its percent with what was added. */
  readonly lookup: Lookup
}

/** By unit its figures and the rules that they are held against; the units of a cluster are computed when asked for. */
export function unitFigures(campaign: Campaign): (unit: string) => UnitFigures | undefined {
  const roster = rosterOf(campaign.clusters)
  const tables = new Map(
    tablesOf(campaign.clusters).map(table => [table.id, compileTable(table, undefined, roster).compiled]),
  )
  const units = new Map<Cluster, ReturnType<typeof evaluateCluster>>()
  const rules = new Map<CompiledTable, UnitRules>()
  return id => {
    const cluster = campaign.clusters.find(each => each.units.some(unit => unit.id === id))
    const common = cluster && tables.get(cluster.table.id)
    if (!cluster || !common) return undefined
    const all = units.get(cluster) ?? evaluateCluster(cluster, common, tables)
    units.set(cluster, all)
    const evaluated = all.get(id)
    if (!evaluated) return undefined
    const { table } = evaluated
    const own = rules.get(table) ?? compileUnitRules(campaign, table, roster, [...tables.values()]).rules
    rules.set(table, own)
    const { adjustments } = applyGates({ evaluated, table, rules: own })
    const lookup: Lookup = reference => valueFor({ evaluated, adjustments }, reference)
    return { evaluated, table, peers: [...all.values()], rules: own, adjustments, lookup }
  }
}
