import type { Basis, Campaign, Cluster, Group } from '../model/campaign.ts'
import type { ClusterResult } from '../model/results.ts'
import { groupsOf } from '../model/tree.ts'
import { roleOf } from '../scoring/compile-table.ts'

/** One sheet of the summary: the clusters whose tables have the same groups, under one heading. */
export interface SummaryLayout {
  readonly columns: readonly SummaryColumn[]
  readonly heading: number
  readonly blocks: readonly SummaryBlock[]
}

export interface SummaryBlock {
  readonly cluster: Cluster
  readonly result: ClusterResult
  readonly row: number
  /** By unit, in the order in which they are printed: those without a full result at the end. */
  readonly rows: ReadonlyMap<string, number>
}

export type SummaryColumn =
  | { readonly kind: 'group'; readonly code: string }
  | { readonly kind: SingleColumn }

type SingleColumn =
  | 'order'
  | 'name'
  | 'self'
  | 'scored'
  | 'bonus'
  | 'deduction'
  | 'total'
  | 'assigned'
  | 'percent'
  | 'rank'
  | 'class'
  | 'note'

export interface ScoredCluster {
  readonly cluster: Cluster
  readonly result: ClusterResult
}

const SUMMARY_HEADING_ROW = 7
/** Two rows of headings and one of column numbers. */
const FIRST_BLOCK_ROW = SUMMARY_HEADING_ROW + 3

/** Clusters with the same groups, in the campaign's order. */
export function shareHeadings(clusters: readonly ScoredCluster[]): ScoredCluster[][] {
  const sections = new Map<string, ScoredCluster[]>()
  for (const scored of clusters) {
    const { groups, bonus_in_percent } = scored.cluster.table
    const key = JSON.stringify([
      bonus_in_percent ?? false,
      groups.map(group => [group.code, group.title, roleOf(group)]),
    ])
    sections.set(key, [...(sections.get(key) ?? []), scored])
  }
  return [...sections.values()]
}

export function layOutSummary(clusters: readonly ScoredCluster[], campaign: Campaign): SummaryLayout {
  let row = FIRST_BLOCK_ROW
  const blocks = clusters.map(({ cluster, result }): SummaryBlock => {
    const start = row
    const full = result.units.filter(({ state }) => state === 'scored')
    const others = result.units.filter(({ state }) => state !== 'scored')
    row += 1 + result.units.length
    return {
      cluster,
      result,
      row: start,
      rows: new Map([...full, ...others].map(({ id }, index) => [id, start + 1 + index])),
    }
  })
  return { columns: columnsOf(clusters, campaign), heading: SUMMARY_HEADING_ROW, blocks }
}

export function columnOf({ columns }: SummaryLayout, kind: SingleColumn): number {
  return columns.findIndex(column => column.kind === kind) + 1
}

/** The number that ranks and classes follow stands in one of two columns. */
export function basisColumn(layout: SummaryLayout, by: Basis): number {
  return columnOf(layout, by === 'percent' ? 'percent' : 'total')
}

function columnsOf(clusters: readonly ScoredCluster[], campaign: Campaign): SummaryColumn[] {
  const groups = clusters[0]?.cluster.table.groups ?? []
  const has = (role: ReturnType<typeof roleOf>) => groups.some(group => roleOf(group) === role)
  const single = (kind: SingleColumn, wanted = true): SummaryColumn[] => (wanted ? [{ kind }] : [])
  const scored = groups.filter((group: Group) => roleOf(group) === 'scored')
  const shares = showsPercent(clusters, campaign)
  return [
    ...single('order'),
    ...single('name'),
    ...single('self'),
    ...scored.map(({ code }): SummaryColumn => ({ kind: 'group', code })),
    ...single('scored'),
    ...single('bonus', has('bonus')),
    ...single('deduction', has('deduction')),
    ...single('total'),
    ...single('assigned', shares),
    ...single('percent', shares),
    ...single('rank'),
    ...single('class', campaign.classification !== undefined),
    ...single('note'),
  ]
}

/** Percents are shown only where they decide something, or where units were not assigned the same. */
function showsPercent(clusters: readonly ScoredCluster[], campaign: Campaign): boolean {
  return (
    campaign.ranking.by === 'percent' ||
    campaign.classification?.by === 'percent' ||
    clusters.some(({ cluster }) => groupsOf(cluster.table).some(({ each }) => each !== undefined)) ||
    clusters.some(({ result }) =>
      result.units.some(unit =>
        unit.criteria.some(({ state }) => state === 'not_assigned' || state === 'not_applicable'),
      ),
    )
  )
}
