import { rational, toDecimal } from '../expressions/rational.ts'
import type { Campaign, Cluster } from '../model/campaign.ts'
import type { ClusterResult, Results } from '../model/results.ts'
import { classify } from './classify.ts'
import { type CompiledTable, compileTable } from './compile-table.ts'
import { rank } from './rank.ts'
import { scoreUnit } from './score-unit.ts'

/**
 * Scores, ranks and classifies every unit. Pure: the same campaign gives the same results.
 * @param campaign linked and checked; units with errors have the report state `invalid`.
 */
export function score(campaign: Campaign): Results {
  const compiled = new Map(campaign.clusters.map(({ table }) => [table.id, compileTable(table)]))
  return {
    campaign: { id: campaign.id, name: campaign.name, year: campaign.year, ranked_by: campaign.rankBy },
    tables: [...compiled.values()].map(({ table }) => ({
      id: table.id,
      title: table.title,
      edition: table.edition,
      scale: toDecimal(rational(table.scale)),
    })),
    clusters: campaign.clusters.flatMap(cluster => {
      const table = compiled.get(cluster.table.id)
      return table ? [scoreCluster(cluster, table, campaign)] : []
    }),
  }
}

function scoreCluster(cluster: Cluster, table: CompiledTable, campaign: Campaign): ClusterResult {
  const scored = cluster.units.map(unit => scoreUnit(unit, table))
  const ranked = rank(scored, campaign.rankBy)
  const units = ranked.map(unit => ({ ...unit, class: classify(unit, campaign.classification) }))
  return {
    id: cluster.id,
    name: cluster.name,
    table: table.table.id,
    // A unit without a result could still come in and move the others.
    provisional: units.some(unit => unit.state !== 'scored'),
    units,
  }
}
