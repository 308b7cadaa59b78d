import type { Reference } from '../../expressions/expression.ts'
import type { Campaign, Table } from '../../model/campaign.ts'
import type { Results, UnitResult } from '../../model/results.ts'
import { nodesOf } from '../../model/tree.ts'
import { compileTable } from '../compile-table.ts'
import { rosterOf } from '../roster-of.ts'
import { tableScope } from '../table-scope.ts'
import { tableOf } from '../tables-of.ts'
import { effectWords } from './effect-words.ts'
import { type CriterionExplanation, explainCriterion } from './explain-criterion.ts'
import { explainGroup, type GroupExplanation } from './explain-group.ts'
import { explainRank, type RankExplanation } from './explain-rank.ts'
import { explainRules, type RulesExplanation } from './explain-rules.ts'
import { explainTable, type TableExplanation } from './explain-table.ts'
import { failureOf } from './failure.ts'
import { isDateOf } from './known.ts'
import { explainReviewed, type ReviewExplanation } from './stage-words.ts'
import type { Subject } from './subject.ts'
import { type UnitFigures, unitFigures } from './unit-figures.ts'
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
  /** Why the class is not the one that the number alone would give, each with the figures that tell. */
  readonly classReasons: readonly string[]
  /** Conditions into which the unit falls, with what they do to it. */
  readonly gates: readonly {
    readonly name: string
    readonly undecided: boolean
    readonly effects: readonly string[]
  }[]
  /** Quotas for which the unit is proposed, or at whose line it is tied. */
  readonly awards: readonly { readonly name: string; readonly tied: boolean }[]
}

export type PartExplanation =
  | ({ readonly kind: 'group'; readonly depth: number } & GroupExplanation)
  | { readonly kind: 'criterion'; readonly depth: number; readonly criterion: CriterionExplanation }

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
  if (!member) return undefined
  const roster = rosterOf(campaign.clusters)
  const figures = unitFigures(campaign)
  const own = figures(result.id)
  const table = own?.table ?? compileTable(tableOf(cluster, member), undefined, roster).compiled
  const subject = own && { ...own, scope: tableScope(table.table, roster), language }
  return {
    id: result.id,
    name: result.name,
    cluster: { id: cluster.id, name: cluster.name, provisional: clusterResult.provisional },
    table: explainTable(table, own?.evaluated, language),
    result,
    reviewed: explainReviewed(member, campaign, language),
    parts: subject ? partsOf(campaign, result, subject, code) : [],
    rank: explainRank(result, campaign, results, clusterResult, figures, language),
    ...(own && result.state === 'scored' && { rules: explainRules(campaign, own, language) }),
    classReasons: (result.class?.reasons ?? []).map(reason => withFigures(reason, own, language)),
    gates: result.gates.map(({ id, name, undecided }) => {
      const gate = campaign.gates.find(each => each.id === id)
      return { name, undecided, effects: gate ? effectWords(gate, campaign, language) : [] }
    }),
    awards: results.quotas.flatMap(({ name, units, tied }): UnitExplanation['awards'][number][] => {
      if (units.includes(unit)) return [{ name, tied: false }]
      return tied.includes(unit) ? [{ name, tied: true }] : []
    }),
  }
}

function partsOf(campaign: Campaign, result: UnitResult, subject: Subject, code?: string): PartExplanation[] {
  const { table } = subject.table
  const wanted = code === undefined ? undefined : codesWithin(table, code)
  return nodesOf(table).flatMap((node): PartExplanation[] => {
    if (node.kind === 'group') {
      const { code: own } = node.group
      const found = result.groups.find(group => group.code === own)
      const isShown = wanted === undefined || (wanted.has(own) && own === code)
      if (!isShown || !found) return []
      const group = explainGroup(node.group, found, subject)
      return [{ kind: 'group', depth: node.depth, ...group }]
    }
    const found = result.criteria.find(each => each.code === node.criterion.code)
    if (!found || (wanted && !wanted.has(node.criterion.code))) return []
    const criterion = explainCriterion(node.criterion, found, subject, campaign)
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

/** Behind the reason of a class that was not reached the figures that fail its condition. */
function withFigures(reason: string, figures: UnitFigures | undefined, language: Language): string {
  const required = [...(figures?.rules.requires.values() ?? [])].flat()
  const failed = required.find(each => each.reason === reason)
  if (!figures || !failed) return reason
  const { lookup, table } = figures
  const isDate = (reference: Reference) => isDateOf(table.table, reference)
  const told = failureOf(failed.holds, { lookup, language, values: table.values, isDate })
  return told ? `${reason} (${told})` : reason
}
