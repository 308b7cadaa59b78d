import type { Lookup } from '../../expressions/evaluate.ts'
import { add, rational, ZERO } from '../../expressions/rational.ts'
import type { Campaign, Cluster } from '../../model/campaign.ts'
import type { Results, UnitResult } from '../../model/results.ts'
import { type CompiledTable, compileTable } from '../compile-table.ts'
import { evaluateCluster } from '../evaluate-cluster.ts'
import { rosterOf } from '../roster-of.ts'
import { ownTables } from '../tables-of.ts'
import { compileUnitRules, type UnitRules } from '../unit-rules.ts'

/** What a rule about whole units reads of one of them. */
export interface UnitFigures {
  readonly lookup: Lookup
  readonly rules: UnitRules
  readonly table: CompiledTable
}

/** By unit its figures and the rules that they are held against; the units of a cluster are computed when asked for. */
export function unitFigures(campaign: Campaign, results: Results): (unit: string) => UnitFigures | undefined {
  const roster = rosterOf(campaign.clusters)
  const computed = new Map<Cluster, ReturnType<typeof evaluateCluster>>()
  const rules = new Map<CompiledTable, UnitRules>()
  const found = new Map(results.clusters.flatMap(({ units }) => units.map(each => [each.id, each] as const)))
  return id => {
    const cluster = campaign.clusters.find(({ units }) => units.some(unit => unit.id === id))
    if (!cluster) return undefined
    const units = computed.get(cluster) ?? unitsOf(cluster, roster)
    computed.set(cluster, units)
    const unit = units.get(id)
    if (!unit) return undefined
    const { table } = unit
    const own = rules.get(table) ?? compileUnitRules(campaign, table, roster).rules
    rules.set(table, own)
    return { lookup: withAdjustments(unit.verified.lookup, found.get(id)), rules: own, table }
  }
}

function unitsOf(cluster: Cluster, roster: ReturnType<typeof rosterOf>) {
  const { compiled } = compileTable(cluster.table, undefined, roster)
  return evaluateCluster(cluster, compiled, ownTables(cluster, roster))
}

/** Reads also what gates and decisions added to the total. */
function withAdjustments(lookup: Lookup, unit: UnitResult | undefined): Lookup {
  const added = (unit?.adjustments ?? []).map(({ points }) => rational(points)).reduce(add, ZERO)
  return reference => (reference.op === 'adjustments' ? added : lookup(reference))
}
