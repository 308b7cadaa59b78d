import { compare, type Rational } from '../expressions/rational.ts'
import type { Campaign, Ranking } from '../model/campaign.ts'
import type { UnitResult } from '../model/results.ts'
import { classIndex } from './classify.ts'
import { effectsOf } from './gates.ts'
import { groupBy } from './group-by.ts'
import type { Standing } from './standing.ts'

export type Ranked = Pick<UnitResult, 'rank' | 'tied' | 'decided_by'> & {
  /** Absent where the unit is not ranked. */
  readonly contender?: Contender
}

/** A unit as it is compared with others: the first difference decides. */
export interface Contender {
  readonly partition: string
  readonly class: number
  readonly value: Rational
  /** By tie-break, turned so that higher is better. */
  readonly breaks: readonly (Rational | undefined)[]
}

export type RankingRules = Pick<Campaign, 'ranking' | 'classification'>

export const UNRANKED: Ranked = { rank: null, tied: false, decided_by: null }

/**
 * Ranks the units that have a full result, each among those with which it is compared; equal units share a rank
 * and the next one is skipped: 1, 2, 2, 4. The others keep `rank: null`. The order of the units stays.
 */
export function rank(standings: readonly Standing[], rules: RankingRules): Ranked[] {
  const contenders = standings.map(standing => contenderOf(standing, rules))
  const names = (rules.ranking.tie_breaks ?? []).map(({ name }) => name)
  const places = new Map<Contender, Ranked>()
  const compared = contenders.filter(contender => contender !== undefined)
  for (const members of groupBy(compared, ({ partition }) => partition).values()) {
    for (const [contender, place] of placesOf(members, names)) places.set(contender, place)
  }
  return contenders.map(contender => (contender && places.get(contender)) ?? UNRANKED)
}

/** Below zero where the first stands before the second. */
export function order(a: Contender, b: Contender): number {
  const main = mainOrder(a, b)
  if (main !== 0) return main
  const deciding = firstDifference(a, b)
  return deciding === -1 ? 0 : breakOrder(a.breaks[deciding], b.breaks[deciding])
}

/** Names the units with which a unit is compared. */
export function partitionOf({ cluster, type = '' }: Standing, { among = 'cluster' }: Ranking): string {
  return { cluster, type, all: '' }[among]
}

export function contenderOf(
  standing: Standing,
  { ranking, classification }: RankingRules,
): Contender | undefined {
  const { scored } = standing
  const value = scored?.rankedOn
  if (!scored || !value || effectsOf(scored, 'unranked').length > 0) return undefined
  return {
    partition: partitionOf(standing, ranking),
    class: ranking.class_first && classification ? classIndex(scored.class, classification) : 0,
    value,
    breaks: scored.breaks,
  }
}

function placesOf(members: readonly Contender[], names: readonly string[]): [Contender, Ranked][] {
  const sorted = members.toSorted(order)
  return runsOf(sorted, mainOrder).flatMap(equals => {
    const [first, last] = [equals.members[0], equals.members.at(-1)]
    return runsOf(equals.members, order).flatMap(({ from, members: tied }) =>
      tied.map((contender): [Contender, Ranked] => {
        // Sorted, the units farthest away are those from which the earliest figure told it.
        const differences = [first, last].flatMap(other => (other ? firstDifference(contender, other) : []))
        const deciding = Math.min(...differences.filter(index => index !== -1))
        const place = { rank: equals.from + from + 1, tied: tied.length > 1 }
        return [contender, { ...place, decided_by: names[deciding] ?? null, contender }]
      }),
    )
  })
}

/** Neighbours that are equal, with the index at which they begin. */
function runsOf(
  sorted: readonly Contender[],
  by: (a: Contender, b: Contender) => number,
): { readonly from: number; readonly members: Contender[] }[] {
  const runs: { from: number; members: Contender[] }[] = []
  for (const [index, contender] of sorted.entries()) {
    const run = runs.at(-1)
    const [head] = run?.members ?? []
    if (run && head && by(head, contender) === 0) run.members.push(contender)
    else runs.push({ from: index, members: [contender] })
  }
  return runs
}

function mainOrder(a: Contender, b: Contender): number {
  return a.class !== b.class ? a.class - b.class : compare(b.value, a.value)
}

/** The first tie-break in which two units differ; -1 where there is none. */
function firstDifference(a: Contender, b: Contender): number {
  return a.breaks.findIndex((own, index) => breakOrder(own, b.breaks[index]) !== 0)
}

/** Who does not have the figure stands behind those who do. */
function breakOrder(a: Rational | undefined, b: Rational | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return compare(b, a)
}
