import { describe, expect, it } from 'vitest'
import type { Campaign, Cluster, Quota } from '../../src/model/campaign.ts'
import type { Results } from '../../src/model/results.ts'
import { score } from '../../src/scoring/score.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { campaign, criterion, group, input, report, table, unit } from './fixtures.ts'

const TABLE = table([
  group('I', [criterion('I.1', { kind: 'judged' }, { max: 100, inputs: [input('sang_kien', 'count')] })]),
])

const CLASSIFICATION: NonNullable<Campaign['classification']> = {
  by: 'points',
  classes: [
    { id: 'xuat-sac', name: 'Xuất sắc', from: 90 },
    { id: 'tot', name: 'Tốt', from: 80 },
    { id: 'dat', name: 'Đạt' },
  ],
}

interface Member {
  readonly points?: number
  readonly type?: string
  readonly ideas?: number
}

function clusterOf(id: string, members: readonly Member[]): Cluster {
  const units = members.map(({ points, type, ideas }, index) => {
    const facts = ideas === undefined ? {} : { sang_kien: ideas }
    const told = points === undefined ? undefined : report({ 'I.1': { claimed: points, facts } })
    return unit(`${id}-${index + 1}`, told ?? { state: 'missing' }, {}, type === undefined ? {} : { type })
  })
  return { id, name: `Cụm thi đua ${id}`, table: TABLE, units }
}

function awards(
  clusters: Readonly<Record<string, readonly Member[]>>,
  quotas: readonly Quota[],
  more: Partial<Campaign> = {},
): Results['quotas'] {
  const linked = Object.entries(clusters).map(([id, members]) => clusterOf(id, members))
  return score(campaign(TABLE, [], { clusters: linked, quotas, classification: CLASSIFICATION, ...more }))
    .quotas
}

const withPoints = (...points: readonly number[]): Member[] => points.map(each => ({ points: each }))
const falling = (count: number) => withPoints(...Array.from({ length: count }, (_, index) => 100 - index))
const flag: Quota = { id: 'co', name: 'Cờ thi đua', number: 1 }

describe('the number of a quota', () => {
  it('is a floor of the share, nested in the one below: 32, 15 and 4 of 47 (W18)', () => {
    const nested = awards({ so: falling(47) }, [
      { id: 'tien-tien', name: 'Lao động tiên tiến xuất sắc', share: 70 },
      { id: 'con-lai', name: 'Lao động tiên tiến', share: 100, of: 'eligible', unless: ['tien-tien'] },
      { id: 'chien-si', name: 'Chiến sĩ thi đua', share: 15, of: 'quota', within: 'tien-tien' },
    ])
    expect(nested.map(({ base, number, units }) => [base, number, units.length])).toEqual([
      [47, 32, 32],
      [15, 15, 15],
      [32, 4, 4],
    ])
    expect(nested[2]?.units).toEqual(['so-1', 'so-2', 'so-3', 'so-4'])
    expect(nested[1]?.units[0]).toBe('so-33')
  })

  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [7, 1],
    [8, 2],
    [12, 2],
    [13, 3],
  ])('of a group of %d is the nearest to a fifth, at least one: %d (W19)', (count, number) => {
    const [quota] = awards({ nhom: falling(count) }, [
      { id: 'gioi', name: 'Giỏi', share: 20, rounding: 'nearest', at_least: 1 },
    ])
    expect([quota?.base, quota?.number, quota?.units.length]).toEqual([count, number, number])
  })

  it('may be rounded up, and a share of a whole number stays as it is', () => {
    const numberOf = (count: number, more: Partial<Quota>) =>
      awards({ nhom: falling(count) }, [{ id: 'gioi', name: 'Giỏi', share: 20, ...more }])[0]?.number
    expect([numberOf(6, { rounding: 'up' }), numberOf(6, {}), numberOf(5, { rounding: 'up' })]).toEqual([
      2, 1, 1,
    ])
  })

  it('is fixed for each cluster, for each type, or for all', () => {
    const clusters = {
      'cum-1': [
        { points: 90, type: 'benh-vien' },
        { points: 80, type: 'trung-tam' },
      ],
      'cum-2': [
        { points: 70, type: 'benh-vien' },
        { points: 95, type: 'trung-tam' },
      ],
    }
    const takenPer = (per: Quota['per']) =>
      awards(clusters, [{ ...flag, ...(per && { per }) }]).map(each => [each.per, each.among, ...each.units])
    expect(takenPer(undefined)).toEqual([
      ['cluster', 'cum-1', 'cum-1-1'],
      ['cluster', 'cum-2', 'cum-2-2'],
    ])
    expect(takenPer('type')).toEqual([
      ['type', 'benh-vien', 'cum-1-1'],
      ['type', 'trung-tam', 'cum-2-2'],
    ])
    expect(takenPer('all')).toEqual([['all', null, 'cum-2-2']])
  })

  it('within another one is of what the same cluster was given', () => {
    const found = awards({ 'cum-1': falling(4), 'cum-2': falling(8) }, [
      { id: 'bang-khen', name: 'Bằng khen', share: 50 },
      { id: 'co', name: 'Cờ thi đua', share: 50, of: 'quota', within: 'bang-khen' },
    ])
    expect(found.map(({ id, among, base, number }) => [id, among, base, number])).toEqual([
      ['bang-khen', 'cum-1', 4, 2],
      ['bang-khen', 'cum-2', 8, 4],
      ['co', 'cum-1', 2, 1],
      ['co', 'cum-2', 4, 2],
    ])
  })

  it('over all may be a share of what each cluster was given', () => {
    const found = awards({ 'cum-1': falling(4), 'cum-2': falling(4) }, [
      { id: 'bang-khen', name: 'Bằng khen', share: 50 },
      { id: 'co', name: 'Cờ thi đua', per: 'all', share: 25, of: 'quota', within: 'bang-khen', ties: 'all' },
    ])
    expect(found.map(({ base, number, units }) => [base, number, units])).toEqual([
      [4, 2, ['cum-1-1', 'cum-1-2']],
      [4, 2, ['cum-2-1', 'cum-2-2']],
      [4, 1, ['cum-1-1', 'cum-2-1']],
    ])
  })
})

describe('the base of a quota', () => {
  const members: Member[] = [{ points: 95 }, { points: 85 }, { points: 70 }, {}]
  const baseWith = (more: Partial<Quota>, campaignWide: Partial<Campaign> = {}) =>
    awards({ cum: members }, [{ id: 'gk', name: 'Giấy khen', share: 100, ...more }], campaignWide)[0]?.base

  it('is the ranked units, all units, or those that qualify', () => {
    expect([baseWith({}), baseWith({ of: 'units' })]).toEqual([3, 4])
    expect(baseWith({ of: 'eligible', from_class: 'tot' })).toBe(2)
    expect(baseWith({ of: 'eligible', when: 'total >= 90' })).toBe(1)
  })

  it('is without a unit that is not ranked (Q25)', () => {
    const gates: Campaign['gates'] = [
      { id: 'ky-luat', name: 'Có kỷ luật', when: 'total >= 90', effects: [{ kind: 'unranked' }] },
    ]
    expect(baseWith({}, { gates })).toBe(2)
  })
})

describe('who is proposed', () => {
  it('is the best, as the ranks say, the better class first where it goes first', () => {
    const clusters = { cum: withPoints(70, 99, 85) }
    expect(awards(clusters, [{ ...flag, number: 2 }])[0]?.units).toEqual(['cum-2', 'cum-3'])
    const gates: Campaign['gates'] = [
      { id: 'ha', name: 'Hạ loại', when: 'total > 95', effects: [{ kind: 'class_at_most', class: 'dat' }] },
    ]
    const classFirst = { gates, ranking: { by: 'points', class_first: true } } as const
    expect(awards(clusters, [{ ...flag, number: 2 }], classFirst)[0]?.units).toEqual(['cum-3', 'cum-2'])
  })

  it('has the class and meets the condition that the quota asks for', () => {
    const clusters = {
      cum: [
        { points: 95, ideas: 0 },
        { points: 85, ideas: 3 },
        { points: 60, ideas: 5 },
      ],
    }
    const [quota] = awards(clusters, [{ ...flag, number: 3, from_class: 'tot', when: 'sang_kien > 0' }])
    expect([quota?.number, quota?.units]).toEqual([3, ['cum-2']])
  })

  it('is only who was proposed for the award within which it lies, however good others are', () => {
    const clusters = {
      cum: [
        { points: 95, ideas: 0 },
        { points: 85, ideas: 3 },
      ],
    }
    const [, inner] = awards(clusters, [
      { id: 'bang-khen', name: 'Bằng khen', number: 2, when: 'sang_kien > 0' },
      { ...flag, within: 'bang-khen' },
    ])
    expect(inner?.units).toEqual(['cum-2'])
  })

  it('is not a unit of which that cannot be told; it is named', () => {
    const clusters = { cum: [{ points: 95 }, { points: 85, ideas: 3 }] }
    const [quota] = awards(clusters, [{ ...flag, when: 'sang_kien > 0' }])
    expect([quota?.units, quota?.undecided]).toEqual([['cum-2'], ['cum-1']])
  })

  it('is not a unit of which it cannot be told yet whether a gate keeps it out of this award', () => {
    const clusters = { cum: [{ points: 95 }, { points: 85, ideas: 3 }, { points: 80, ideas: 0 }] }
    const gateWith = (...effects: NonNullable<Campaign['gates']>[number]['effects']) => ({
      gates: [{ id: 'sang-kien', name: 'Không có sáng kiến', when: 'sang_kien = 0', effects }],
    })
    const gk = { id: 'gk', name: 'Giấy khen', number: 2 }
    const found = (campaignWide: Partial<Campaign>) =>
      awards(clusters, [{ ...flag, number: 2 }, gk], campaignWide).map(({ units, undecided }) => [
        units,
        undecided,
      ])
    const ofFlag = found(
      gateWith({ kind: 'class_at_most', class: 'tot' }, { kind: 'not_considered', awards: ['co'] }),
    )
    expect(ofFlag).toEqual([
      [['cum-2'], ['cum-1']],
      [['cum-1', 'cum-2'], []],
    ])
    expect(found(gateWith({ kind: 'not_considered' }))).toEqual([
      [['cum-2'], ['cum-1']],
      [['cum-2'], ['cum-1']],
    ])
    expect(found(gateWith({ kind: 'class_at_most', class: 'tot' }))[0]).toEqual([['cum-1', 'cum-2'], []])
  })

  it('is not a unit that a gate keeps out, nor one that has a higher award already', () => {
    const gates: Campaign['gates'] = [
      { id: 'x', name: 'Không đăng ký', when: 'total = 99', effects: [{ kind: 'not_considered' }] },
    ]
    const quotas: Quota[] = [flag, { id: 'gk', name: 'Giấy khen', number: 1, unless: ['co'] }]
    const taken = awards({ cum: withPoints(99, 98, 97) }, quotas, { gates }).map(({ units }) => units)
    expect(taken).toEqual([['cum-2'], ['cum-3']])
  })
})

describe('units that are equal across the line', () => {
  const clusters = { cum: withPoints(95, 90, 90, 80) }
  const taking = (ties?: Quota['ties']) => {
    const [quota] = awards(clusters, [{ ...flag, number: 2, ...(ties && { ties }) }])
    return [quota?.units, quota?.tied]
  }

  it('are reported, and none of them taken by chance', () => {
    expect(taking()).toEqual([['cum-1'], ['cum-2', 'cum-3']])
  })

  it('are all taken, or none, where the campaign says so', () => {
    expect(taking('all')).toEqual([['cum-1', 'cum-2', 'cum-3'], []])
    expect(taking('none')).toEqual([['cum-1'], []])
  })

  it('are no tie where all of them are on one side', () => {
    expect(awards(clusters, [{ ...flag, number: 3 }])[0]).toMatchObject({
      units: ['cum-1', 'cum-2', 'cum-3'],
      tied: [],
    })
    expect(awards(clusters, [flag])[0]).toMatchObject({ units: ['cum-1'], tied: [] })
  })

  it('are told apart by the tie-breaks of the ranking', () => {
    const told = {
      cum: [
        { points: 90, ideas: 1 },
        { points: 90, ideas: 4 },
      ],
    }
    const ranking: Campaign['ranking'] = {
      by: 'points',
      tie_breaks: [{ name: 'Sáng kiến', by: 'sang_kien' }],
    }
    expect(awards(told, [flag], { ranking })[0]).toMatchObject({ units: ['cum-2'], tied: [] })
  })
})

describe('a cluster', () => {
  const quotas: Quota[] = [flag, { id: 'gk', name: 'Giấy khen', share: 20, at_least: 1 }]

  it('of one proposes that one', () => {
    expect(awards({ cum: withPoints(50) }, quotas).map(({ units }) => units)).toEqual([['cum-1'], ['cum-1']])
  })

  it('of nobody, or without a result, proposes nobody', () => {
    expect(awards({ cum: [] }, quotas)).toEqual([])
    expect(awards({ cum: [] }, [{ ...flag, per: 'all' }])).toMatchObject([{ base: 0, number: 0, units: [] }])
    expect(awards({ cum: [{}] }, quotas)).toMatchObject([
      { base: 0, number: 0, units: [] },
      { base: 0, number: 0, units: [] },
    ])
  })

  it('of equals reports all of them', () => {
    expect(awards({ cum: withPoints(80, 80, 80) }, quotas)).toMatchObject([
      { number: 1, units: [], tied: ['cum-1', 'cum-2', 'cum-3'] },
      { number: 1, units: [], tied: ['cum-1', 'cum-2', 'cum-3'] },
    ])
  })
})

const points = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 9 })
const quotaOf = fc.record({
  share: fc.integer({ min: 1, max: 100 }),
  rounding: fc.constantFrom('down', 'nearest', 'up'),
  at_least: fc.integer({ min: 0, max: 12 }),
})

describe('for any points', () => {
  it('a quota never exceeds its base, and nobody is passed over for somebody worse', () => {
    fc.assert(
      fc.property(points, quotaOf, (list, more) => {
        for (const quota of [more, { number: more.at_least }]) {
          const [found] = awards({ cum: withPoints(...list) }, [{ id: 'gk', name: 'Giấy khen', ...quota }])
          if (!found) throw new RangeError('one quota expected')
          expect(found.number).toBeLessThanOrEqual(found.base)
          expect(found.units.length).toBeLessThanOrEqual(found.number)
          const named = [...found.units, ...found.tied]
          expect(new Set(named).size).toBe(named.length)
          const pointsOf = (id: string) => list[Number(id.replace('cum-', '')) - 1] ?? 0
          const others = list.map((_, index) => `cum-${index + 1}`).filter(id => !found.units.includes(id))
          const least = Math.min(...found.units.map(pointsOf))
          expect(others.every(id => pointsOf(id) < least)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
