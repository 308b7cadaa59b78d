import type { Campaign, Table } from '../../model/campaign.ts'
import type { ClusterResult, Results, UnitResult } from '../../model/results.ts'
import { nodesOf } from '../../model/tree.ts'
import { type CompiledTable, compileTable } from '../compile-table.ts'
import { type EvaluatedUnit, evaluateCluster } from '../evaluate-cluster.ts'
import { rosterOf } from '../roster-of.ts'
import { ownTables } from '../tables-of.ts'
import { type CriterionExplanation, explainCriterion } from './explain-criterion.ts'
import { explainGroup, type GroupExplanation } from './explain-group.ts'
import { explainRules, type RulesExplanation } from './explain-rules.ts'
import { explainTable, type TableExplanation } from './explain-table.ts'
import { explainReviewed, type ReviewExplanation } from './stage-words.ts'
import type { Language } from './wording.ts'

/** How the result of one unit came about. */
export interface UnitExplanation {
  readonly id: string
  readonly name: string
  readonly cluster: { readonly id: string; readonly name: string; readonly provisional: boolean }
  readonly table: TableExplanation
  readonly result: UnitResult
  /** The stages that have finished with it. */
  readonly reviewed: readonly ReviewExplanation[]
  /** Groups and criteria in the order of the table. */
  readonly parts: readonly PartExplanation[]
  readonly rank: RankExplanation | null
  /** Absent where the unit has no result. */
  readonly rules?: RulesExplanation
  /** Quotas for which the unit is proposed, or at whose line it is tied. */
  readonly awards: readonly { readonly name: string; readonly tied: boolean }[]
}

export type PartExplanation =
  | ({ readonly kind: 'group'; readonly depth: number } & GroupExplanation)
  | { readonly kind: 'criterion'; readonly depth: number; readonly criterion: CriterionExplanation }

/** Where the unit stands, and next to whom. */
export interface RankExplanation {
  readonly rank: number
  readonly of: number
  readonly by: Campaign['ranking']['by']
  readonly value: string
  readonly tiedWith: readonly string[]
  readonly decidedBy: string | null
  readonly ahead: { readonly name: string; readonly value: string } | null
  readonly behind: { readonly name: string; readonly value: string } | null
}

/**
 * @param unit an id of the roster.
 * @param code of a criterion or group: only that is explained.
 * @returns undefined where there is no such unit.
 */
export function explainUnit(
  campaign: Campaign,
  results: Results,
  unit: string,
  language: Language,
  code?: string,
): UnitExplanation | undefined {
  const cluster = campaign.clusters.find(({ units }) => units.some(({ id }) => id === unit))
  const clusterResult = results.clusters.find(({ id }) => id === cluster?.id)
  const result = clusterResult?.units.find(({ id }) => id === unit)
  if (!cluster || !clusterResult || !result) return undefined
  const member = cluster.units.find(({ id }) => id === unit)
  const roster = rosterOf(campaign.clusters)
  const { compiled: common } = compileTable(cluster.table, undefined, roster)
  const others = ownTables(cluster, roster)
  const evaluated = evaluateCluster(cluster, common, others).get(result.id)
  const compiled = others.get(result.table ?? '') ?? common
  return {
    id: result.id,
    name: result.name,
    cluster: { id: cluster.id, name: cluster.name, provisional: clusterResult.provisional },
    table: explainTable(compiled, evaluated, language),
    result,
    reviewed: member ? explainReviewed(member, campaign, language) : [],
    parts: evaluated ? partsOf(campaign, result, evaluated, compiled, language, code) : [],
    rank: rankOf(result, campaign, results, clusterResult),
    ...(evaluated &&
      result.state === 'scored' && {
        rules: explainRules(campaign, compiled, evaluated, language, roster),
      }),
    awards: results.quotas.flatMap(({ name, units, tied }): UnitExplanation['awards'][number][] => {
      if (units.includes(unit)) return [{ name, tied: false }]
      return tied.includes(unit) ? [{ name, tied: true }] : []
    }),
  }
}

function partsOf(
  campaign: Campaign,
  result: UnitResult,
  evaluated: EvaluatedUnit,
  compiled: CompiledTable,
  language: Language,
  code?: string,
): PartExplanation[] {
  const wanted = code === undefined ? undefined : codesWithin(compiled.table, code)
  return nodesOf(compiled.table).flatMap((node): PartExplanation[] => {
    if (node.kind === 'group') {
      const { code: own } = node.group
      const found = result.groups.find(group => group.code === own)
      const isShown = wanted === undefined || (wanted.has(own) && own === code)
      if (!isShown || !found) return []
      const group = explainGroup(node.group, found, evaluated, compiled, language)
      return [{ kind: 'group', depth: node.depth, ...group }]
    }
    const found = result.criteria.find(each => each.code === node.criterion.code)
    if (!found || (wanted && !wanted.has(node.criterion.code))) return []
    const criterion = explainCriterion(node.criterion, found, evaluated, compiled, language, campaign)
    return [{ kind: 'criterion', depth: node.depth, criterion }]
  })
}

/** A code with all that stands below it. */
function codesWithin(table: Table, code: string): Set<string> {
  const nodes = nodesOf(table)
  const own = nodes.find(node => (node.kind === 'group' ? node.group : node.criterion).code === code)
  const path = own?.path ?? []
  const below = nodes.filter(
    node => path.length > 0 && path.every((segment, index) => node.path[index] === segment),
  )
  return new Set(below.map(node => (node.kind === 'group' ? node.group : node.criterion).code))
}

function rankOf(
  unit: UnitResult,
  { ranking, clusters }: Campaign,
  results: Results,
  own: ClusterResult,
): RankExplanation | null {
  if (unit.rank === null || unit.ranked_on === null) return null
  const { among = 'cluster' } = ranking
  const typeOf = new Map(clusters.flatMap(({ units }) => units.map(each => [each.id, each.type] as const)))
  const all = among === 'cluster' ? own.units : results.clusters.flatMap(({ units }) => units)
  const peers = all.filter(
    each => each.rank !== null && (among !== 'type' || typeOf.get(each.id) === typeOf.get(unit.id)),
  )
  const at = (rank: number | undefined) => {
    const found = peers.find(each => each.rank === rank)
    return found ? { name: found.name, value: found.ranked_on ?? '' } : null
  }
  const ranks = [...new Set(peers.map(each => each.rank ?? 0))].sort((a, b) => a - b)
  const place = ranks.indexOf(unit.rank)
  return {
    rank: unit.rank,
    of: peers.length,
    by: ranking.by,
    value: unit.ranked_on,
    tiedWith: peers.filter(each => each.rank === unit.rank && each.id !== unit.id).map(({ name }) => name),
    decidedBy: unit.decided_by,
    ahead: at(ranks[place - 1]),
    behind: at(ranks[place + 1]),
  }
}
