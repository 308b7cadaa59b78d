import { describe, expect, it } from 'vitest'
import type { Campaign, Ranking } from '../../src/model/campaign.ts'
import { score } from '../../src/scoring/score.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { campaign, criterion, group, input, report, resultsOf, table, unit } from './fixtures.ts'

const TABLE = table([
  group('I', [criterion('1', { kind: 'judged' }, { max: 100 })]),
  group('II', [criterion('2', { kind: 'judged' }, { max: 100 })]),
])

/** Points of the two criteria of a unit; a second one that is absent was not assigned. */
type Points = readonly [first: number | undefined, second?: number]

function standings(units: readonly Points[], ranking: Ranking, more: Partial<Campaign> = {}) {
  const members = units.map(([first, second], index) =>
    unit(
      `khu-vuc-${index + 1}`,
      report({
        1: first === undefined ? { status: 'not_scored' } : { claimed: first },
        2: second === undefined ? { status: 'not_assigned' } : { claimed: second },
      }),
    ),
  )
  return resultsOf(campaign(TABLE, members, { ranking, ...more }))
}

const ranksOf = (units: readonly Points[], by: Ranking['by'] = 'points') =>
  standings(units, { by }).map(({ rank }) => rank)

describe('ranks', () => {
  it('go from the most points to the fewest, in the order of the roster', () => {
    expect(ranksOf([[88.15], [96.76], [9.5]])).toEqual([2, 1, 3])
  })

  it('are shared by equal units, and the next one is skipped: 1, 2, 2, 4 (W28)', () => {
    const ranked = standings([[95], [98], [95], [91]], { by: 'points' })
    expect(ranked.map(each => [each.rank, each.tied])).toEqual([
      [2, true],
      [1, false],
      [2, true],
      [4, false],
    ])
  })

  it('are shared by three, and by all', () => {
    expect(ranksOf([[5], [5], [5], [4]])).toEqual([1, 1, 1, 4])
    expect(ranksOf([[0], [0]])).toEqual([1, 1])
  })

  it('of a printed list of four communes are 1 to 4 (W13)', () => {
    expect(ranksOf([[89], [88.25], [87.25], [87]])).toEqual([1, 2, 3, 4])
  })

  it('follow points or percent, as the campaign says', () => {
    const units: Points[] = [[93], [90, 92]]
    expect(ranksOf(units, 'points')).toEqual([2, 1])
    expect(ranksOf(units, 'percent')).toEqual([1, 2])
  })

  it('leave out units without a complete result', () => {
    const ranked = standings([[undefined, 99], [80], [70]], { by: 'points' })
    expect(ranked.map(each => each.rank)).toEqual([null, 1, 2])
    expect(ranked.map(each => each.ranked_on)).toEqual([null, '80', '70'])
  })

  it('by percent leave out a unit that was assigned nothing', () => {
    const nothing = unit('khong', report({ 1: { status: 'not_assigned' }, 2: { status: 'not_assigned' } }))
    const one = unit('mot', report({ 1: { claimed: 80 }, 2: { status: 'not_assigned' } }))
    const ranked = resultsOf(campaign(TABLE, [nothing, one], { ranking: { by: 'percent' } }))
    expect(ranked.map(each => each.rank)).toEqual([null, 1])
  })

  it('of no units are none, and of one unit the first', () => {
    expect(ranksOf([])).toEqual([])
    expect(ranksOf([[0]])).toEqual([1])
  })

  it('compare the exact number, or the rounded one where the campaign says so (Q19)', () => {
    const units: Points[] = [[80.04], [80.01]]
    expect(standings(units, { by: 'points' }).map(({ rank }) => rank)).toEqual([1, 2])
    expect(standings(units, { by: 'points', rounding: 1 }).map(({ rank }) => rank)).toEqual([1, 1])
  })
})

describe('a tie', () => {
  const second = { name: 'Điểm nhóm II', by: "points('II')" }

  it('is broken by the figures that the campaign names, which the result tells', () => {
    const units: Points[] = [
      [40, 50],
      [50, 40],
      [30, 30],
    ]
    const ranked = standings(units, { by: 'points', tie_breaks: [second] })
    expect(ranked.map(({ rank, decided_by }) => [rank, decided_by])).toEqual([
      [1, 'Điểm nhóm II'],
      [2, 'Điểm nhóm II'],
      [3, null],
    ])
    const turned = standings(units, { by: 'points', tie_breaks: [{ ...second, better: 'lower' }] })
    expect(turned.map(({ rank }) => rank)).toEqual([2, 1, 3])
  })

  it('stays one where these are equal too', () => {
    const ranked = standings(
      [
        [50, 40],
        [50, 40],
      ],
      { by: 'points', tie_breaks: [second] },
    )
    expect(ranked.map(({ rank, tied, decided_by }) => [rank, tied, decided_by])).toEqual([
      [1, true, null],
      [1, true, null],
    ])
  })
})

describe('several tie-breaks', () => {
  const three = table([
    group('I', [criterion('1', { kind: 'judged' }, { max: 100 })]),
    group('II', [criterion('2', { kind: 'judged' }, { max: 100 })]),
    group('III', [criterion('3', { kind: 'judged' }, { max: 100 })]),
  ])
  const tie_breaks = ['II', 'III'].map(code => ({ name: `Điểm nhóm ${code}`, by: `points('${code}')` }))
  const ranked = (...units: readonly (readonly [number, number, number])[]) => {
    const members = units.map(([a, b, c], index) =>
      unit(`khu-vuc-${index + 1}`, report({ 1: { claimed: a }, 2: { claimed: b }, 3: { claimed: c } })),
    )
    return resultsOf(campaign(three, members, { ranking: { by: 'points', tie_breaks } })).map(
      ({ rank, tied, decided_by }) => [rank, tied, decided_by],
    )
  }

  it('are asked one after the other: the second where the first leaves units equal', () => {
    expect(ranked([50, 20, 30], [40, 20, 40])).toEqual([
      [2, false, 'Điểm nhóm III'],
      [1, false, 'Điểm nhóm III'],
    ])
  })

  it('tell of each unit the first of them that parted it from another one', () => {
    expect(ranked([50, 20, 30], [40, 20, 40], [30, 60, 10])).toEqual([
      [3, false, 'Điểm nhóm II'],
      [2, false, 'Điểm nhóm II'],
      [1, false, 'Điểm nhóm II'],
    ])
    // The first two are parted by the second figure, both of them from the last one by the first.
    expect(ranked([20, 40, 40], [30, 40, 30], [70, 10, 20]).map(([rank, , by]) => [rank, by])).toEqual([
      [1, 'Điểm nhóm II'],
      [2, 'Điểm nhóm II'],
      [3, 'Điểm nhóm II'],
    ])
  })
})

describe('a tie-break of which units have no value', () => {
  const counted = table([
    group('I', [criterion('1', { kind: 'judged' }, { max: 100, inputs: [input('sang_kien', 'count')] })]),
  ])
  const member = (id: string, claimed: number, ideas?: number) =>
    unit(id, report({ 1: { claimed, facts: ideas === undefined ? {} : { sang_kien: ideas } } }))
  const ranked = (better: 'higher' | 'lower', ...members: ReturnType<typeof member>[]) =>
    resultsOf(
      campaign(counted, members, {
        ranking: { by: 'points', tie_breaks: [{ name: 'Sáng kiến', by: 'sang_kien', better }] },
      }),
    ).map(({ rank, tied, decided_by }) => [rank, tied, decided_by])

  it('puts these behind the others, whichever way it counts, and leaves them equal', () => {
    const members = [
      member('a', 90),
      member('b', 90, 2),
      member('c', 90),
      member('d', 90, 3),
      member('e', 91),
    ]
    const name = 'Sáng kiến'
    expect(ranked('higher', ...members)).toEqual([
      [4, true, name],
      [3, false, name],
      [4, true, name],
      [2, false, name],
      [1, false, null],
    ])
    expect(ranked('lower', ...members).map(([rank]) => rank)).toEqual([4, 2, 4, 3, 1])
  })
})

describe('ranks among', () => {
  const TYPES = ['benh-vien', 'trung-tam', 'benh-vien', 'trung-tam']
  const members = [90, 80, 70, 80].map((claimed, index) =>
    unit(
      `don-vi-${index + 1}`,
      report({ 1: { claimed }, 2: { status: 'not_assigned' } }),
      {},
      { type: TYPES[index] ?? '' },
    ),
  )
  const clusters = [
    { id: 'cum-1', name: 'Cụm thi đua số 1', table: TABLE, units: members.slice(0, 2) },
    { id: 'cum-2', name: 'Cụm thi đua số 2', table: TABLE, units: members.slice(2) },
  ]
  const ranked = (among: Ranking['among'], own: Campaign['clusters'] = clusters) =>
    score(campaign(TABLE, [], { clusters: own, ranking: { by: 'points', ...(among && { among }) } })).clusters

  it('a cluster, all units, or those of one type', () => {
    const ranks = (among?: Ranking['among']) =>
      ranked(among).map(({ units }) => units.map(({ rank }) => rank))
    expect(ranks()).toEqual([
      [1, 2],
      [2, 1],
    ])
    expect(ranks('all')).toEqual([
      [1, 2],
      [4, 2],
    ])
    expect(ranks('type')).toEqual([
      [1, 1],
      [2, 1],
    ])
  })

  it('all units stay provisional while any of them has no result; clusters by themselves do not', () => {
    const silent = unit('don-vi-5', { state: 'missing' }, {}, { type: 'trung-tam' })
    const own = clusters.map((cluster, index) =>
      index === 1 ? { ...cluster, units: [...cluster.units, silent] } : cluster,
    )
    const provisional = (among: Ranking['among']) => ranked(among, own).map(each => each.provisional)
    expect(provisional('cluster')).toEqual([false, true])
    expect(provisional('all')).toEqual([true, true])
    expect(provisional('type')).toEqual([true, true])
  })
})

describe('ranks by class first', () => {
  it('put a unit of a better class before one with more points', () => {
    const classification: Campaign['classification'] = {
      by: 'points',
      classes: [
        {
          id: 'tot',
          name: 'Tốt',
          from: 100,
          requires: [{ holds: "points('II') >= 60", reason: 'Nhóm II dưới 60 điểm' }],
        },
        { id: 'kha', name: 'Khá' },
      ],
    }
    const units: Points[] = [
      [100, 50],
      [50, 60],
    ]
    const byClass = standings(units, { by: 'points', class_first: true }, { classification })
    expect(byClass.map(({ rank, class: own }) => [rank, own?.id])).toEqual([
      [2, 'kha'],
      [1, 'tot'],
    ])
    expect(standings(units, { by: 'points' }, { classification }).map(({ rank }) => rank)).toEqual([1, 2])
  })
})

const points = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 9 })

describe('for any points', () => {
  it('equal units rank equal, and ranks are 1 to n with gaps of the size of each tie', () => {
    fc.assert(
      fc.property(points, list => {
        const ranks = ranksOf(list.map(value => [value])).map(rank => rank ?? 0)
        for (const [index, value] of list.entries()) {
          expect(ranks[index]).toBe(1 + list.filter(other => other > value).length)
        }
        const sorted = ranks.toSorted((a, b) => a - b)
        for (const [index, rank] of sorted.entries()) {
          const isShared = sorted[index - 1] === rank
          expect(rank).toBe(isShared ? sorted[index - 1] : index + 1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the order of the roster changes no rank', () => {
    fc.assert(
      fc.property(points, list => {
        const there = ranksOf(list.map(value => [value]))
        const back = ranksOf(list.toReversed().map(value => [value])).toReversed()
        expect(back).toEqual(there)
      }),
      { numRuns: 40 },
    )
  })
})
