import { rational, toDecimal } from '../expressions/rational.ts'
import type { Campaign, Cluster } from '../model/campaign.ts'
import type { Results, UnitResult } from '../model/results.ts'
import { classify } from './classify.ts'
import { type CompiledTable, compileTable } from './compile-table.ts'
import { evaluateCluster } from './evaluate-cluster.ts'
import { applyGates } from './gates.ts'
import { comparedAmong, limitClasses } from './limit-classes.ts'
import { awardQuotas } from './quotas.ts'
import { partitionOf, type Ranked, rank } from './rank.ts'
import { rosterOf } from './roster-of.ts'
import { resultWithout, scoreUnit } from './score-unit.ts'
import { basisOf, type ScoredStanding, type Standing } from './standing.ts'
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
  const rules = new Map(
    [...compiled].map(([id, table]) => [
      id,
      compileUnitRules(campaign, table, roster, [...compiled.values()]).rules,
    ]),
  )
  const classed = campaign.clusters.flatMap(cluster => {
    const table = compiled.get(cluster.table.id)
    return table ? standingsOf(cluster, table, compiled, rules, campaign) : []
  })
  const standings = limitClasses(classed, campaign)
  const ranks = rank(standings, campaign)
  const units = standings.flatMap((standing, index) => {
    const ranked = ranks[index]
    return ranked ? [{ standing, ranked, result: resultOf(standing, ranked) }] : []
  })
  // A unit without a result could still come in and move all with which it is compared.
  const among = comparedAmong(campaign)
  const partition = (standing: Standing) => partitionOf(standing, among)
  const open = new Set(units.flatMap(({ standing, result }) => (isOpen(result) ? [partition(standing)] : [])))
  return {
    campaign: { id: campaign.id, name: campaign.name, year: campaign.year, ranked_by: campaign.ranking.by },
    tables: [...compiled.values()].map(({ table }) => ({
      id: table.id,
      title: table.title,
      edition: table.edition,
      scale: toDecimal(rational(table.scale)),
    })),
    clusters: campaign.clusters.map(({ id, name, table }) => {
      const own = units.filter(({ standing }) => standing.cluster === id)
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
  common: CompiledTable,
  compiled: ReadonlyMap<string, CompiledTable>,
  rulesOf: ReadonlyMap<string, UnitRules>,
  { classification }: Campaign,
): Standing[] {
  const units = evaluateCluster(cluster, common, compiled)
  return cluster.units.map((unit): Standing => {
    const about = { cluster: cluster.id, ...(unit.type !== undefined && { type: unit.type }) }
    const evaluated = units.get(unit.id)
    const own = unit.table && { table: unit.table.id }
    if (!evaluated) return { ...about, result: { ...resultWithout(unit), ...own } }
    const { table } = evaluated
    const rules = rulesOf.get(table.table.id)
    const scored = scoreUnit(evaluated, table)
    const result = own ? { ...scored, ...own } : scored
    if (result.state !== 'scored' || !rules) return { ...about, result }
    const gated = { evaluated, table, rules, ...applyGates({ evaluated, table, rules }) }
    return { ...about, result, scored: classify(gated, classification) }
  })
}

function resultOf({ result, scored }: Standing, ranked: Ranked): UnitResult {
  const { rank: own, tied, decided_by, contender } = ranked
  return {
    ...result,
    ...(scored && adjusted(result, scored)),
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
  }
}

/** The total and percent with what gates added; nothing where they added nothing. */
function adjusted(
  { verified }: Standing['result'],
  scored: ScoredStanding,
): Partial<Pick<UnitResult, 'verified' | 'percent'>> {
  if (scored.adjustments.length === 0) return {}
  const [total, percent] = [basisOf(scored, 'points'), basisOf(scored, 'percent')]
  return {
    ...(total && { verified: { ...verified, total: toDecimal(total) } }),
    ...(percent && { percent: toDecimal(percent) }),
  }
}
