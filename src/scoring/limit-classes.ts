import type { Campaign, Classification, Ranking } from '../model/campaign.ts'
import { meetConditions } from './classify.ts'
import { groupBy } from './group-by.ts'
import { sizeFor } from './quota-size.ts'
import { numberOf } from './quotas.ts'
import { type Contender, contenderOf, order, partitionOf, type RankingRules } from './rank.ts'
import type { ScoredStanding, Standing } from './standing.ts'

type Limit = NonNullable<Classification['classes'][number]['at_most']>

interface Holder {
  readonly index: number
  readonly scored: ScoredStanding
  readonly contender: Contender
}

/**
 * Holds classes to the numbers of units that they may have: from the best down, and who is beyond falls to the next
 * class whose conditions it meets, with the reason. Units that are not ranked are neither counted nor held back.
 */
export function limitClasses(standings: readonly Standing[], rules: RankingRules): readonly Standing[] {
  const classes = rules.classification?.classes ?? []
  const result = [...standings]
  // From the top: who falls into a class competes there as well.
  for (const [place, { at_most }] of classes.entries()) {
    if (!at_most || place === classes.length - 1) continue
    for (const members of partitionsOf(result, at_most)) {
      for (const { fallen, reason } of beyond(members, place, at_most, result, rules)) {
        const standing = result[fallen.index]
        if (standing)
          result[fallen.index] = { ...standing, scored: lowered(fallen.scored, classes, place, reason) }
      }
    }
  }
  return result
}

/** Among whom units are compared, be it for ranks or for classes: one that is missing may still move all of these. */
export function comparedAmong({
  ranking,
  classification,
}: Pick<Campaign, 'ranking' | 'classification'>): Ranking {
  const limits = (classification?.classes ?? []).flatMap(({ at_most }) => at_most ?? [])
  const scopes = new Set([ranking.among ?? 'cluster', ...limits.map(({ per = 'cluster' }) => per)])
  const [only = 'cluster'] = scopes
  return { ...ranking, among: scopes.size === 1 ? only : 'all' }
}

/** The units among which a limit counts, each by its place among all. */
function partitionsOf(standings: readonly Standing[], { per = 'cluster' }: Limit): Iterable<number[]> {
  const places = standings.map((_, index) => index)
  const keys = standings.map(standing => partitionOf(standing, { by: 'points', among: per }))
  return groupBy(places, place => keys[place]).values()
}

function beyond(
  members: readonly number[],
  place: number,
  limit: Limit,
  standings: readonly Standing[],
  rules: RankingRules,
): { readonly fallen: Holder; readonly reason: string }[] {
  const own = rules.classification?.classes[place]
  const ranked = members.flatMap((index): Holder[] => {
    const standing = standings[index]
    const contender = standing && contenderOf(standing, rules)
    return standing?.scored && contender ? [{ index, scored: standing.scored, contender }] : []
  })
  const holders = ranked
    .filter(({ scored }) => scored.class?.id === own?.id)
    .toSorted((a, b) => order(a.contender, b.contender))
  const partition = { among: null, units: members.length, ranked: ranked.length }
  const base = limit.of === 'units' ? members.length : ranked.length
  const number = numberOf(limit, sizeFor(limit, partition), base)
  const [last, next] = [holders[number - 1], holders[number]]
  const isSplit = last !== undefined && next !== undefined && order(last.contender, next.contender) === 0
  const most = `${own?.name}: không quá ${number} đơn vị`
  return holders.flatMap((fallen, at) => {
    const isEqual = isSplit && order(fallen.contender, last.contender) === 0
    const stays = isEqual ? limit.ties === 'all' : at < number
    return stays ? [] : [{ fallen, reason: isEqual ? `${most}, bằng nhau ở ngưỡng` : most }]
  })
}

/** The next class down whose conditions hold. */
function lowered(
  scored: ScoredStanding,
  classes: Classification['classes'],
  place: number,
  reason: string,
): ScoredStanding {
  const { index, reasons } = meetConditions(scored.failures, place + 1)
  const [before, next] = [scored.class, classes[index]]
  if (!before || !next) return scored
  const told = [...before.reasons, reason, ...reasons]
  return {
    ...scored,
    class: { id: next.id, name: next.name, reached: before.reached ?? before.name, reasons: told },
  }
}
