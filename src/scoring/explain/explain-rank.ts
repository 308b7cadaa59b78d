import { evaluate } from '../../expressions/evaluate.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { ClusterResult, Results, UnitResult } from '../../model/results.ts'
import type { UnitFigures } from './unit-figures.ts'
import { type Language, rationalText } from './wording.ts'

/** Where the unit stands, and next to whom. */
export interface RankExplanation {
  readonly rank: number
  readonly of: number
  readonly by: Campaign['ranking']['by']
  readonly value: string
  /** The class, where it comes before the value. */
  readonly class: string | null
  readonly tiedWith: readonly string[]
  readonly decidedBy: string | null
  /** What it and the units that are equal to it otherwise have of the figure that decided, from the first of them down. */
  readonly deciding: readonly { readonly name: string; readonly value: string }[]
  readonly ahead: Neighbour | null
  readonly behind: Neighbour | null
}

export interface Neighbour {
  readonly name: string
  readonly value: string
  /** Its class, where that comes before the value. */
  readonly class: string | null
}

/** The place of a unit, its neighbours, and what told it from those that are equal. */
export function explainRank(
  unit: UnitResult,
  { ranking, clusters }: Campaign,
  results: Results,
  own: ClusterResult,
  figures: (unit: string) => UnitFigures | undefined,
  language: Language,
): RankExplanation | null {
  if (unit.rank === null || unit.ranked_on === null) return null
  const { among = 'cluster' } = ranking
  const typeOf = new Map(clusters.flatMap(({ units }) => units.map(each => [each.id, each.type] as const)))
  const all = among === 'cluster' ? own.units : results.clusters.flatMap(({ units }) => units)
  const peers = all.filter(
    each => each.rank !== null && (among !== 'type' || typeOf.get(each.id) === typeOf.get(unit.id)),
  )
  const classOf = (each: UnitResult) => (ranking.class_first ? (each.class?.name ?? null) : null)
  const at = (rank: number | undefined): Neighbour | null => {
    const found = peers.find(each => each.rank === rank)
    return found ? { name: found.name, value: found.ranked_on ?? '', class: classOf(found) } : null
  }
  const ranks = [...new Set(peers.map(each => each.rank ?? 0))].sort((a, b) => a - b)
  const place = ranks.indexOf(unit.rank)
  return {
    rank: unit.rank,
    of: peers.length,
    by: ranking.by,
    value: unit.ranked_on,
    class: classOf(unit),
    tiedWith: peers.filter(each => each.rank === unit.rank && each.id !== unit.id).map(({ name }) => name),
    decidedBy: unit.decided_by,
    deciding:
      unit.decided_by === null ? [] : decidingFigures(unit, unit.decided_by, peers, figures, language),
    ahead: at(ranks[place - 1]),
    behind: at(ranks[place + 1]),
  }
}

/** So many of those that are equal are named. */
const MOST_NAMED = 6

function decidingFigures(
  unit: UnitResult,
  name: string,
  peers: readonly UnitResult[],
  figures: (unit: string) => UnitFigures | undefined,
  language: Language,
): RankExplanation['deciding'] {
  const equal = peers.filter(each => each.ranked_on === unit.ranked_on)
  const nearest = equal
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .filter((_, index, all) => Math.abs(index - all.indexOf(unit)) < MOST_NAMED / 2)
  return nearest.map(each => {
    const found = figures(each.id)
    const by = found?.rules.tieBreaks.find(rule => rule.name === name)?.by
    const value = found && by && evaluate(by, found.lookup)
    return { name: each.name, value: value ? rationalText(value, language) : '–' }
  })
}
