import { ceil, divide, floor, fraction, multiply, rational, round, ZERO } from '../expressions/rational.ts'
import type { Quota } from '../model/campaign.ts'
import type { Results } from '../model/results.ts'
import { classIndex } from './classify.ts'
import { effectsOf } from './gates.ts'
import { groupBy } from './group-by.ts'
import { sizeFor } from './quota-size.ts'
import { type Contender, order, type Ranked, type RankingRules } from './rank.ts'
import type { ScoredStanding, Standing } from './standing.ts'

export interface RankedStanding {
  readonly standing: Standing
  readonly ranked: Ranked
}

/** Somebody who may be proposed: with a rank, and what it was compared by. */
interface Candidate {
  readonly id: string
  readonly scored: ScoredStanding
  readonly contender: Contender
}

type QuotaResult = Results['quotas'][number]

/**
 * How many units may be proposed for what, and which: from the best down until the number is used up.
 * Units that are equal across the line are never told apart by chance.
 */
export function awardQuotas(
  units: readonly RankedStanding[],
  quotas: readonly Quota[],
  rules: RankingRules,
): QuotaResult[] {
  const results: QuotaResult[] = []
  for (const quota of quotas) {
    const earlier = earlierOf(quota, results)
    for (const [among, members] of partitionsOf(units, quota)) {
      results.push(awardOne(quota, among, members, earlier, rules))
    }
  }
  return results
}

function partitionsOf(
  units: readonly RankedStanding[],
  { per = 'cluster' }: Quota,
): ReadonlyMap<string | null, readonly RankedStanding[]> {
  // Among all there is something to be awarded even where there is nobody.
  if (per === 'all') return new Map([[null, units]])
  return groupBy(units, ({ standing }) => standing[per] ?? null)
}

/** What quotas before this one say about who comes into question. */
interface Earlier {
  /** The quota within which this one stands, by what it was awarded among. */
  readonly around: readonly QuotaResult[]
  readonly proposed: ReadonlySet<string>
  readonly taken: ReadonlySet<string>
}

function earlierOf({ within, unless = [] }: Quota, results: readonly QuotaResult[]): Earlier {
  const around = results.filter(({ id }) => id === within)
  const others = results.filter(({ id }) => unless.includes(id))
  const idsOf = (some: readonly QuotaResult[]) => new Set(some.flatMap(({ units }) => units))
  return { around, proposed: idsOf(around), taken: idsOf(others) }
}

function awardOne(
  quota: Quota,
  among: string | null,
  members: readonly RankedStanding[],
  { around, proposed, taken }: Earlier,
  rules: RankingRules,
): QuotaResult {
  const ranked = members.flatMap(candidateOf)
  const possible = ranked.filter(
    ({ id, scored }) =>
      (quota.within === undefined || proposed.has(id)) && !taken.has(id) && isEligible(scored, quota, rules),
  )
  const candidates = possible
    .filter(({ scored }) => meets(scored, quota) === true)
    .toSorted((a, b) => order(a.contender, b.contender))
  const { per = 'cluster', of = 'ranked' } = quota
  const outer = around.filter(each => each.among === among || per === 'all')
  const base = {
    ranked: ranked.length,
    units: members.length,
    eligible: candidates.length,
    quota: outer.reduce((sum, { number }) => sum + number, 0),
  }[of]
  const size = sizeFor(quota, { among, units: members.length, ranked: ranked.length })
  const number = numberOf(quota, size, base)
  return {
    id: quota.id,
    name: quota.name,
    per,
    among,
    base,
    number,
    ...take(candidates, number, quota),
    undecided: possible.filter(({ scored }) => meets(scored, quota) === undefined).map(({ id }) => id),
  }
}

function candidateOf({ standing: { result, scored }, ranked: { contender } }: RankedStanding): Candidate[] {
  return scored && contender ? [{ id: result.id, scored, contender }] : []
}

/** Whether neither a gate nor its class keeps the unit from being proposed. */
function isEligible(scored: ScoredStanding, quota: Quota, { classification }: RankingRules): boolean {
  const isBarred = effectsOf(scored, 'not_considered').some(
    ({ effect }) => effect.awards?.includes(quota.id) ?? true,
  )
  if (isBarred) return false
  if (quota.from_class === undefined || !classification) return true
  const least = classification.classes.findIndex(({ id }) => id === quota.from_class)
  return classIndex(scored.class, classification) <= least
}

/** Whether the quota's own condition holds; undefined while that, or whether a gate bars the unit, cannot be told. */
function meets(scored: ScoredStanding, { id }: Quota): boolean | undefined {
  const mayBeBarred = scored.gates.some(
    ({ gate, isUndecided }) =>
      isUndecided &&
      gate.effects.some(effect => effect.kind === 'not_considered' && (effect.awards?.includes(id) ?? true)),
  )
  if (mayBeBarred) return undefined
  return scored.meets.has(id) ? scored.meets.get(id) : true
}

const ROUNDINGS = { down: floor, nearest: round, up: ceil } as const

/** A fixed number, or a share of the base; never more than the base itself. */
export function numberOf(
  { rounding = 'down', at_least = 0 }: Pick<Quota, 'rounding' | 'at_least'>,
  { number, share = ZERO }: ReturnType<typeof sizeFor>,
  base: number,
): number {
  const exact = number ?? divide(multiply(fraction(BigInt(base)), share), rational(100))
  const rounded = Number(ROUNDINGS[rounding](exact, 0).numerator)
  if (number) return Math.min(base, Math.max(rounded, 0))
  return Math.min(base, Math.max(rounded, at_least))
}

/** From the top until the number is used up; of units that are equal across the line nobody is taken by chance. */
function take(
  candidates: readonly Candidate[],
  number: number,
  { ties = 'report' }: Quota,
): Pick<QuotaResult, 'units' | 'tied'> {
  const idsOf = (some: readonly Candidate[]) => some.map(({ id }) => id)
  const [last, next] = [candidates[number - 1], candidates[number]]
  const isSplit = last && next && order(last.contender, next.contender) === 0
  if (!isSplit) return { units: idsOf(candidates.slice(0, number)), tied: [] }
  const above = candidates.filter(({ contender }) => order(contender, last.contender) < 0)
  const equal = candidates.filter(({ contender }) => order(contender, last.contender) === 0)
  if (ties === 'all') return { units: idsOf([...above, ...equal]), tied: [] }
  return { units: idsOf(above), tied: ties === 'report' ? idsOf(equal) : [] }
}
