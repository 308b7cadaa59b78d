import type { Campaign, Cluster } from '../model/campaign.ts'
import type { ClusterResult, Results } from '../model/results.ts'
import { type CompiledTable, compileTable } from '../scoring/compile-table.ts'
import { type EvaluatedUnit, evaluateCluster } from '../scoring/evaluate-cluster.ts'
import { rosterOf } from '../scoring/roster-of.ts'
import { byTable, ownTables } from '../scoring/tables-of.ts'
import { type ClusterLayout, layOutCluster } from './cluster-layout.ts'
import { type FactsLayout, layOutFacts } from './facts-layout.ts'
import { sheetNames } from './sheet-names.ts'
import { pointsFormat } from './styles.ts'
import { layOutSummary, type SummaryLayout, shareHeadings } from './summary-layout.ts'

/** What stands where, before anything is printed: formulas of one sheet point to cells of another. */
export interface Plan {
  readonly campaign: Campaign
  readonly summaries: readonly SummaryPlan[]
  readonly clusters: readonly ClusterPlan[]
  readonly factsSheet: string
  readonly facts: FactsLayout
}

export interface SummaryPlan {
  readonly sheet: string
  readonly layout: SummaryLayout
}

export interface ClusterPlan {
  readonly cluster: Cluster
  readonly result: ClusterResult
  /** Whether all units of the cluster are here; the others are scored by another table, and stand on another sheet. */
  readonly isWhole: boolean
  /** From 1, in the campaign's order. */
  readonly order: number
  readonly compiled: CompiledTable
  /** Its units that have reported, computed from both sides. */
  readonly evaluated: ReadonlyMap<string, EvaluatedUnit>
  readonly sheet: string
  readonly layout: ClusterLayout
  /** Number format of points. */
  readonly format: string
}

const SUMMARY = 'Tổng hợp'
const FACTS = 'Số liệu'
const SHORT_NAME = 20

export function planWorkbook(campaign: Campaign, results: Results): Plan {
  const roster = rosterOf(campaign.clusters)
  // One sheet a table: units of one cluster that are scored by different tables share no rows.
  const scored = campaign.clusters.flatMap((whole, index) => {
    const result = results.clusters.find(({ id }) => id === whole.id)
    if (!result) throw new RangeError(`no result for cluster ${whole.id}`)
    const { compiled } = compileTable(whole.table, undefined, roster)
    const evaluated = evaluateCluster(whole, compiled, ownTables(whole, roster))
    return byTable(whole).map(cluster => {
      const members = new Set(cluster.units.map(({ id }) => id))
      const own = { ...result, units: result.units.filter(({ id }) => members.has(id)) }
      const isWhole = members.size === whole.units.length
      return { cluster, result: own, order: index + 1, isWhole, evaluated }
    })
  })
  const sections = shareHeadings(scored)
  const names = sheetNames([
    SUMMARY,
    FACTS,
    ...sections.slice(1).map((_, index) => `${SUMMARY} ${index + 2}`),
    ...scored.map(({ cluster, order }) => shortName(cluster, order)),
  ])
  const [summary = SUMMARY, factsSheet = FACTS, ...rest] = names
  const summarySheets = [summary, ...rest.slice(0, sections.length - 1)]
  const clusterSheets = rest.slice(Math.max(0, sections.length - 1))
  return {
    campaign,
    summaries: sections.map((section, index) => ({
      sheet: summarySheets[index] ?? SUMMARY,
      layout: layOutSummary(section, campaign),
    })),
    clusters: scored.map(({ cluster, result, order, isWhole, evaluated }, index) => {
      const { compiled } = compileTable(cluster.table, undefined, roster)
      return {
        cluster,
        result,
        order,
        isWhole,
        compiled,
        evaluated,
        sheet: clusterSheets[index] ?? shortName(cluster, order),
        layout: layOutCluster(cluster.table),
        format: pointsFormat(cluster.table),
      }
    }),
    factsSheet,
    facts: layOutFacts(campaign),
  }
}

/** The cluster's own name where it fits a tab, else its kind and order: `Cụm 1`, `Khối 2`. */
function shortName({ name }: Cluster, order: number): string {
  if (name.length <= SHORT_NAME) return name
  return `${/^khối/i.test(name) ? 'Khối' : 'Cụm'} ${order}`
}
