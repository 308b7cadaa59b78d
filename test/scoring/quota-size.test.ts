import { describe, expect, it } from 'vitest'
import type { Cluster, Quota } from '../../src/model/campaign.ts'
import { checkUnitRules } from '../../src/scoring/check-unit-rules.ts'
import { score } from '../../src/scoring/score.ts'
import { campaign, criterion, group, report, table, unit } from './fixtures.ts'

const TABLE = table([group('I', [criterion('I.1', { kind: 'judged' }, { max: 100 })])])

/** A cluster of so many units, of which some have not reported. */
function clusterOf(id: string, count: number, missing = 0, type?: string): Cluster {
  const units = Array.from({ length: count }, (_, index) =>
    unit(
      `${id}-${index}`,
      index < missing ? { state: 'missing' } : report({ 'I.1': { claimed: 90 - index } }),
      {},
      type === undefined ? {} : { type },
    ),
  )
  return { id, name: `Khối ${id}`, table: TABLE, units }
}

const quota = (more: Partial<Quota>): Quota => ({ id: 'co', name: 'Cờ thi đua', ...more })
const numbers = (clusters: Cluster[], more: Partial<Quota>) =>
  score(campaign(TABLE, [], { clusters, quotas: [quota(more)] })).quotas.map(({ among, number }) => [
    among,
    number,
  ])

describe('the size of a quota that is a formula', () => {
  it('follows the number of units of each cluster', () => {
    const clusters = [clusterOf('so', 11), clusterOf('huyen', 10)]
    expect(numbers(clusters, { number: 'if(units > 10, 2, 1)' })).toEqual([
      ['so', 2],
      ['huyen', 1],
    ])
  })

  it('follows the number of those that are ranked', () => {
    expect(numbers([clusterOf('so', 11, 3)], { number: 'if(ranked > 10, 2, 1)' })).toEqual([['so', 1]])
    expect(numbers([clusterOf('so', 11, 3)], { number: 'units - ranked' })).toEqual([['so', 3]])
  })

  it('tells clusters and types apart, each where it is counted by them', () => {
    const clusters = [clusterOf('so', 4, 0, 'so'), clusterOf('huyen', 4, 0, 'huyen')]
    expect(numbers(clusters, { number: "if(cluster = 'so', 3, 1)" })).toEqual([
      ['so', 3],
      ['huyen', 1],
    ])
    expect(numbers(clusters, { per: 'type', share: "if(type = 'so', 50, 25)" })).toEqual([
      ['so', 2],
      ['huyen', 1],
    ])
    expect(numbers(clusters, { per: 'all', number: 'units / 4' })).toEqual([[null, 2]])
  })

  it('is rounded as the quota says, never below nothing and never above the base', () => {
    const clusters = [clusterOf('so', 5)]
    expect(numbers(clusters, { number: 'units / 2' })).toEqual([['so', 2]])
    expect(numbers(clusters, { number: 'units / 2', rounding: 'up' })).toEqual([['so', 3]])
    expect(numbers(clusters, { number: 'units * 3' })).toEqual([['so', 5]])
    expect(numbers(clusters, { number: '2 - units' })).toEqual([['so', 0]])
    expect(numbers(clusters, { number: '1 / (units - 5)' })).toEqual([['so', 0]])
    expect(numbers(clusters, { share: 'units * 6' })).toEqual([['so', 1]])
    expect(numbers(clusters, { share: 'units * 6', rounding: 'up', at_least: 3 })).toEqual([['so', 3]])
  })
})

describe('the check of sizes that are formulas', () => {
  const found = (more: Partial<Quota>) =>
    checkUnitRules({ quotas: [quota(more)] }, [clusterOf('so', 2, 0, 'so')], {
      types: ['so'],
      clusters: ['so'],
      traits: new Map(),
    }).map(({ code, place }) => [code, place?.pointer, place?.words])

  it('passes what those among whom it is awarded are known by', () => {
    expect(found({ number: "if(cluster = 'so' and units > ranked, 2, 1)" })).toEqual([])
    expect(found({ per: 'type', share: "if(type = 'so', 20, 10)" })).toEqual([])
  })

  it('refuses other names, and a cluster that there is not', () => {
    expect(found({ number: 'total' })).toEqual([['TD1425', '/quotas/0/number', 'total']])
    expect(found({ per: 'all', number: "if(cluster = 'so', 1, 2)" })).toEqual([
      ['TD1425', '/quotas/0/number', 'cluster'],
    ])
    expect(found({ share: "if(cluster = 'soo', 10, 20)" })).toEqual([['TD1425', '/quotas/0/share', "'soo'"]])
    expect(found({ share: '20%' })).toEqual([['TD1498', '/quotas/0/share', undefined]])
  })
})
