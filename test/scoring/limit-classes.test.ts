import { describe, expect, it } from 'vitest'
import type { Campaign, Classification, Cluster, Unit } from '../../src/model/campaign.ts'
import { checkUnitRules } from '../../src/scoring/check-unit-rules.ts'
import { comparedAmong } from '../../src/scoring/limit-classes.ts'
import { score } from '../../src/scoring/score.ts'
import { campaign, criterion, group, input, report, table, unit } from './fixtures.ts'

type Class = Classification['classes'][number]

const TABLE = table([
  group('I', [criterion('1', { kind: 'judged' }, { max: 100, inputs: [input('so_ky_luat', 'count')] })]),
])
const classes = (best: Class['at_most'], good?: Class['at_most'], more: Partial<Class> = {}): Class[] => [
  { id: 'xuat-sac', name: 'Xuất sắc', from: 90, ...(best && { at_most: best }) },
  { id: 'tot', name: 'Tốt', from: 80, ...(good && { at_most: good }), ...more },
  { id: 'dat', name: 'Đạt' },
]
const member = (id: string, claimed: number, type?: string, so_ky_luat = 0): Unit =>
  unit(id, report({ 1: { claimed, facts: { so_ky_luat } } }), {}, type === undefined ? {} : { type })
const units = (...points: readonly number[]) => points.map((each, index) => member(`dv-${index + 1}`, each))
const clusterOf = (id: string, members: readonly Unit[]): Cluster => ({
  id,
  name: `Cụm ${id}`,
  table: TABLE,
  units: members,
})

const resultsOf = (
  members: readonly Unit[] | readonly Cluster[],
  list: Class[],
  more: Partial<Campaign> = {},
) => {
  const clusters = members
    .map(each => ('units' in each ? each : undefined))
    .filter(each => each !== undefined)
  const told = clusters.length > 0 ? { clusters } : {}
  const alone = members.flatMap(each => ('units' in each ? [] : [each]))
  return score(campaign(TABLE, alone, { classification: { by: 'points', classes: list }, ...told, ...more }))
    .clusters
}
const classesOf = (...args: Parameters<typeof resultsOf>) =>
  resultsOf(...args).flatMap(cluster => cluster.units.map(each => each.class?.id))

describe('a class that only so many units may have', () => {
  it('is given from the best down; who is beyond has the next one, with the reason', () => {
    const [cluster] = resultsOf(units(91, 95, 93, 70), classes({ number: 2 }))
    expect(cluster?.units.map(each => each.class)).toEqual([
      { id: 'tot', name: 'Tốt', reached: 'Xuất sắc', reasons: ['Xuất sắc: không quá 2 đơn vị'] },
      { id: 'xuat-sac', name: 'Xuất sắc', reached: null, reasons: [] },
      { id: 'xuat-sac', name: 'Xuất sắc', reached: null, reasons: [] },
      { id: 'dat', name: 'Đạt', reached: null, reasons: [] },
    ])
  })

  it('is a share of those who are ranked, or of all units, rounded as it is said', () => {
    const missing: Unit = { ...member('dv-9', 0), report: { state: 'missing' } }
    const members = [...units(99, 98, 97, 96), missing]
    const count = (limit: Class['at_most']) =>
      classesOf(members, classes(limit)).filter(id => id === 'xuat-sac').length
    expect(count({ share: 40 })).toBe(1)
    expect(count({ share: 40, of: 'ranked', rounding: 'up' })).toBe(2)
    expect(count({ share: 40, rounding: 'nearest' })).toBe(2)
    expect(count({ share: 40, of: 'units' })).toBe(2)
    expect(count({ share: 10, at_least: 1 })).toBe(1)
    expect(count({ share: 10 })).toBe(0)
    expect(count({ number: 4 })).toBe(4)
    expect(count({ number: 9 })).toBe(4)
  })

  it('is lost to all who are equal across the line, or kept by all of them', () => {
    const list = (ties?: 'all' | 'none') => classes({ number: 2, ...(ties && { ties }) })
    expect(classesOf(units(95, 93, 93, 91), list())).toEqual(['xuat-sac', 'tot', 'tot', 'tot'])
    expect(classesOf(units(95, 93, 93, 91), list('none'))).toEqual(['xuat-sac', 'tot', 'tot', 'tot'])
    expect(classesOf(units(95, 93, 93, 91), list('all'))).toEqual(['xuat-sac', 'xuat-sac', 'xuat-sac', 'tot'])
    const [cluster] = resultsOf(units(95, 93, 93), list())
    expect(cluster?.units[1]?.class?.reasons).toEqual(['Xuất sắc: không quá 2 đơn vị, bằng nhau ở ngưỡng'])
    // Equal within the number nobody is in doubt.
    expect(classesOf(units(95, 95, 91), list())).toEqual(['xuat-sac', 'xuat-sac', 'tot'])
  })

  it('goes by the tie-breaks of the ranking', () => {
    const ranking = {
      by: 'points' as const,
      tie_breaks: [{ name: 'Ít kỷ luật', by: 'so_ky_luat', better: 'lower' as const }],
    }
    const members = [member('a', 93, undefined, 2), member('b', 93, undefined, 0)]
    expect(classesOf(members, classes({ number: 1 }), { ranking })).toEqual(['tot', 'xuat-sac'])
  })

  it('counts by cluster, by type or over all', () => {
    const two = [
      clusterOf('1', [member('a', 99, 'bv'), member('b', 98, 'tt')]),
      clusterOf('2', [member('c', 97, 'bv'), member('d', 96, 'tt')]),
    ]
    expect(classesOf(two, classes({ number: 1 }))).toEqual(['xuat-sac', 'tot', 'xuat-sac', 'tot'])
    expect(classesOf(two, classes({ number: 1, per: 'cluster' }))).toEqual([
      'xuat-sac',
      'tot',
      'xuat-sac',
      'tot',
    ])
    expect(classesOf(two, classes({ number: 1, per: 'type' }))).toEqual([
      'xuat-sac',
      'xuat-sac',
      'tot',
      'tot',
    ])
    expect(classesOf(two, classes({ number: 1, per: 'all' }))).toEqual(['xuat-sac', 'tot', 'tot', 'tot'])
  })

  it('sends units into a class where they compete again, and before those who reached only that', () => {
    expect(classesOf(units(99, 95, 85, 70), classes({ number: 1 }, { number: 1 }))).toEqual([
      'xuat-sac',
      'tot',
      'dat',
      'dat',
    ])
    const [cluster] = resultsOf(units(99, 98, 97), classes({ number: 1 }, { number: 1 }))
    expect(cluster?.units[2]?.class).toEqual({
      id: 'dat',
      name: 'Đạt',
      reached: 'Xuất sắc',
      reasons: ['Xuất sắc: không quá 1 đơn vị', 'Tốt: không quá 1 đơn vị'],
    })
  })

  it('asks of those who fall what the next class requires', () => {
    const requires = [{ holds: 'so_ky_luat = 0', reason: 'Có kỷ luật' }]
    const members = [member('a', 99), member('b', 95, undefined, 1)]
    const [cluster] = resultsOf(members, classes({ number: 1 }, undefined, { requires }))
    expect(cluster?.units[1]?.class).toMatchObject({
      id: 'dat',
      reasons: ['Xuất sắc: không quá 1 đơn vị', 'Có kỷ luật'],
    })
  })

  it('neither counts nor holds back who is not ranked', () => {
    const gates: Campaign['gates'] = [
      { id: 'kl', name: 'Kỷ luật', when: 'so_ky_luat > 0', effects: [{ kind: 'unranked' }] },
    ]
    const members = [member('a', 99, undefined, 1), member('b', 95), member('c', 94)]
    expect(classesOf(members, classes({ share: 50 }), { gates })).toEqual(['xuat-sac', 'xuat-sac', 'tot'])
  })

  it('comes before the rank where the class comes before the points', () => {
    const ranking = { by: 'points' as const, class_first: true }
    const [cluster] = resultsOf(units(95, 93, 93), classes({ number: 2 }), { ranking })
    expect(cluster?.units.map(({ rank }) => rank)).toEqual([1, 2, 2])
  })

  it('makes the clusters provisional among which it counts, while one of their units is open', () => {
    const missing: Unit = { ...member('d', 0), report: { state: 'missing' } }
    const two = [clusterOf('1', [member('a', 99)]), clusterOf('2', [missing])]
    const provisional = (limit: Class['at_most']) =>
      resultsOf(two, classes(limit)).map(each => each.provisional)
    expect(provisional({ number: 1 })).toEqual([false, true])
    expect(provisional({ number: 1, per: 'all' })).toEqual([true, true])
    const among = (limit: Class['at_most'], own?: 'type') =>
      comparedAmong({
        ranking: { by: 'points', ...(own && { among: own }) },
        classification: { by: 'points', classes: classes(limit) },
      }).among
    expect([
      among({ number: 1 }),
      among({ number: 1, per: 'type' }),
      among({ number: 1, per: 'type' }, 'type'),
    ]).toEqual(['cluster', 'all', 'type'])
    expect(comparedAmong({ ranking: { by: 'points', among: 'type' } }).among).toBe('type')
  })
})

describe('the check of limited classes', () => {
  const problems = (list: Class[], of: readonly Unit[] = units(90)) =>
    checkUnitRules({ classification: { by: 'points', classes: list } }, campaign(TABLE, of).clusters).map(
      ({ code, place }) => [code, place?.pointer],
    )

  it('wants a number or a share (TD1441)', () => {
    const at = '/classification/classes/0/at_most'
    expect(problems(classes({ per: 'all' }))).toEqual([['TD1441', at]])
    expect(problems(classes({ number: 1, share: 2 }))).toEqual([['TD1441', at]])
    expect(problems(classes({ number: 1 }))).toEqual([])
  })

  it('wants a class below (TD1481)', () => {
    const list = classes(undefined).map(each =>
      each.id === 'dat' ? { ...each, at_most: { number: 1 } } : each,
    )
    expect(problems(list)).toEqual([['TD1481', '/classification/classes/2/at_most']])
    // It is passed over until it is mended.
    expect(classesOf(units(95, 70, 60), list)).toEqual(['xuat-sac', 'dat', 'dat'])
  })

  it('wants types where it counts by type (TD1434)', () => {
    const at = '/classification/classes/0/at_most/per'
    expect(problems(classes({ number: 1, per: 'type' }))).toEqual([['TD1434', at]])
    expect(problems(classes({ number: 1, per: 'type' }), [member('a', 90, 'bv')])).toEqual([])
  })
})
