import type { Lookup } from '../../expressions/evaluate.ts'
import { add, rational, ZERO } from '../../expressions/rational.ts'
import type { Campaign, Cluster } from '../../model/campaign.ts'
import type { Results, UnitResult } from '../../model/results.ts'
import { type CompiledTable, compileTable } from '../compile-table.ts'
import { evaluateCluster } from '../evaluate-cluster.ts'
import { rosterOf } from '../roster-of.ts'
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
  const computed = new Map<
    Cluster,
    Omit<UnitFigures, 'lookup'> & { units: ReturnType<typeof evaluateCluster> }
  >()
  const found = new Map(results.clusters.flatMap(({ units }) => units.map(each => [each.id, each] as const)))
  return id => {
    const cluster = campaign.clusters.find(({ units }) => units.some(unit => unit.id === id))
    if (!cluster) return undefined
    const known = computed.get(cluster) ?? compute(campaign, cluster, roster)
    computed.set(cluster, known)
    const unit = known.units.get(id)
    const lookup = unit && withAdjustments(unit.verified.lookup, found.get(id))
    return lookup && { lookup, rules: known.rules, table: known.table }
  }
}

function compute(campaign: Campaign, cluster: Cluster, roster: ReturnType<typeof rosterOf>) {
  const { compiled } = compileTable(cluster.table, undefined, roster)
  return {
    units: evaluateCluster(cluster, compiled),
    rules: compileUnitRules(campaign, compiled, roster).rules,
    table: compiled,
  }
}

/** Reads also what gates and decisions added to the total. */
function withAdjustments(lookup: Lookup, unit: UnitResult | undefined): Lookup {
  const added = (unit?.adjustments ?? []).map(({ points }) => rational(points)).reduce(add, ZERO)
  return reference => (reference.op === 'adjustments' ? added : lookup(reference))
}
