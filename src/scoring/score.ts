import { rational, toDecimal } from '../expressions/rational.ts'
import type { Campaign, Cluster } from '../model/campaign.ts'
import type { Results, UnitResult } from '../model/results.ts'
import { type CompiledTable, compileTable } from './compile-table.ts'
import { evaluateEach } from './evaluate-cluster.ts'
import { groupBy } from './group-by.ts'
import { comparedAmong, limitClasses } from './limit-classes.ts'
import { awardQuotas } from './quotas.ts'
import { partitionOf, type Ranked, rank, UNRANKED } from './rank.ts'
import { rosterOf } from './roster-of.ts'
import { resultWithout, scoreUnit } from './score-unit.ts'
import { settle } from './settle.ts'
import type { ScoredStanding, Standing } from './standing.ts'
import { tablesOf } from './tables-of.ts'
import { compileUnitRules, type UnitRules } from './unit-rules.ts'

/**
 * Scores, classifies and ranks every unit. Pure: the same campaign gives the same results.
 * @param campaign linked and checked; units with errors have the report state `invalid`.
 */
export function score(campaign: Campaign): Results {
  const roster = rosterOf(campaign.clusters)
  const compiled = new Map(
    tablesOf(campaign.clusters).map(table => [table.id, compileTable(table, undefined, roster).compiled]),
  )
  const all = [...compiled.values()]
  const rules = new Map(
    [...compiled].map(([id, table]) => [id, compileUnitRules(campaign, table, roster, all).rules]),
  )
  const classed = campaign.clusters.flatMap(cluster => standingsOf(cluster, compiled, rules, campaign))
  const standings = limitClasses(classed, campaign)
  const ranks = rank(standings, campaign)
  const units = standings.map((standing, index) => {
    const ranked = ranks[index] ?? UNRANKED
    return { standing, ranked, result: resultOf(standing, ranked) }
  })
  // A unit without a result could still come in and move all with which it is compared.
  const among = comparedAmong(campaign)
  const partition = (standing: Standing) => partitionOf(standing, among)
  const open = new Set(units.flatMap(({ standing, result }) => (isOpen(result) ? [partition(standing)] : [])))
  const ofCluster = groupBy(units, ({ standing }) => standing.cluster)
  return {
    campaign: {
      id: campaign.id,
      name: campaign.name,
      year: campaign.year,
      ranked_by: campaign.ranking.by,
      ...(campaign.stages && { stages: campaign.stages.map(({ id, name }) => ({ id, name })) }),
    },
    tables: [...compiled.values()].map(({ table }) => ({
      id: table.id,
      title: table.title,
      edition: table.edition,
      scale: toDecimal(rational(table.scale)),
    })),
    clusters: campaign.clusters.map(({ id, name, table }) => {
      const own = ofCluster.get(id) ?? []
      return {
        id,
        name,
        table: table.id,
        provisional: own.some(({ standing }) => open.has(partition(standing))),
        units: own.map(({ result }) => result),
      }
    }),
    quotas: awardQuotas(units, campaign.quotas, campaign),
  }
}

/** Whether the result of a unit can still change: it has none yet, or a gate is not decided. */
function isOpen({ state, gates }: UnitResult): boolean {
  return state !== 'scored' || gates.some(({ undecided }) => undecided)
}

function standingsOf(
  cluster: Cluster,
  compiled: ReadonlyMap<string, CompiledTable>,
  rulesOf: ReadonlyMap<string, UnitRules>,
  campaign: Campaign,
): Standing[] {
  const common = compiled.get(cluster.table.id)
  if (!common) return []
  const standings = new Map<string, Standing>()
  for (const evaluated of evaluateEach(cluster, common, compiled)) {
    const { unit, table } = evaluated
    const rules = rulesOf.get(table.table.id)
    const result = scoreUnit(evaluated, table)
    const scored =
      rules && result.state === 'scored' ? settle({ evaluated, table, rules }, campaign) : undefined
    standings.set(unit.id, { cluster: cluster.id, type: unit.type, result, scored })
  }
  return cluster.units.map(unit => {
    const none = { cluster: cluster.id, type: unit.type, result: resultWithout(unit), scored: undefined }
    return standings.get(unit.id) ?? none
  })
}

function resultOf({ result, scored }: Standing, ranked: Ranked): UnitResult {
  const { rank: own, tied, decided_by, contender } = ranked
  const { id, name, state, submitted, late, criteria, groups, self, assigned, reviewed, table } = result
  const { verified, percent } = scored ? adjusted(result, scored) : result
  // Each key by its name: an object put together from others takes much longer to make.
  return {
    id,
    name,
    state,
    submitted,
    late,
    criteria,
    groups,
    self,
    verified,
    assigned,
    percent,
    gates: (scored?.gates ?? []).map(({ gate, isUndecided }) => ({
      id: gate.id,
      name: gate.name,
      effects: gate.effects.map(({ kind }) => kind),
      undecided: isUndecided,
    })),
    adjustments: (scored?.adjustments ?? []).map(({ gate, name, points, reason }) => ({
      gate: gate ?? null,
      name,
      points: toDecimal(points),
      reason: reason ?? null,
    })),
    ranked_on: contender ? toDecimal(contender.value) : null,
    rank: own,
    tied,
    decided_by,
    classified_on: scored?.classifiedOn ? toDecimal(scored.classifiedOn) : null,
    class: scored?.class ?? null,
    ...(reviewed && { reviewed }),
    ...(table !== undefined && { table }),
  }
}

/** The total and percent with what gates and decisions added. */
function adjusted(
  { verified, percent }: Standing['result'],
  scored: ScoredStanding,
): Pick<UnitResult, 'verified' | 'percent'> {
  if (scored.adjustments.length === 0) return { verified, percent }
  return {
    verified: scored.points ? { ...verified, total: toDecimal(scored.points) } : verified,
    percent: scored.percent ? toDecimal(scored.percent) : percent,
  }
}
