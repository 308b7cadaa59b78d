import { describe, expect, it } from 'vitest'
import type { Campaign, Classification, Gate, Table } from '../../src/model/campaign.ts'
import { score } from '../../src/scoring/score.ts'
import { campaign, criterion, group, input, report, resultsOf, type Told, table, unit } from './fixtures.ts'

const JUDGED = { kind: 'judged' } as const
const HOSPITALS = table(
  [
    group('I', [criterion('1', JUDGED, { inputs: [input('so_ky_luat', 'count')] })]),
    group('II', [criterion('2', JUDGED)]),
  ],
  { values: [{ id: 'gap_doi', label: 'Gấp đôi', formula: 'so_ky_luat * 2' }] },
)
const CENTRES = table([group('I', [criterion('1', JUDGED, { max: 20 })])], { id: 'bang-trung-tam' })

const gate = (when: string): Gate => ({
  id: 'g',
  name: 'Điều kiện',
  when,
  effects: [{ kind: 'points', points: -1 }],
})
const of = (id: string, by: Table, entries: Readonly<Record<string, Told>>) => ({
  id,
  name: id,
  table: by,
  units: [unit(id, report(entries))],
})
const TWO = [
  of('benh-vien', HOSPITALS, { 1: { claimed: 8, facts: { so_ky_luat: 2 } }, 2: { claimed: 3 } }),
  of('trung-tam', CENTRES, { 1: { claimed: 15 } }),
]
const found = (when: string, more: Partial<Campaign> = {}) =>
  score(campaign(HOSPITALS, [], { clusters: TWO, gates: [gate(when)], ...more })).clusters.map(
    ({ units: [own] }) => [own?.verified.total, own?.gates.length],
  )

describe('a condition about what only one of the tables has', () => {
  it.each(["points('2') < 5", "points('II') < 0.5 * maximum('II')", 'so_ky_luat > 1', 'gap_doi > 3'])(
    'says nothing of the units of the other one: %s',
    when => {
      expect(found(when)).toEqual([
        ['10', 1],
        ['15', 0],
      ])
    },
  )

  it('decides with what the units of both have', () => {
    expect(found("points('2') < 5 or points('1') > 14")).toEqual([
      ['10', 1],
      ['14', 1],
    ])
  })

  it('is no requirement of a class that they fail', () => {
    const classification: Classification = {
      by: 'points',
      classes: [
        {
          id: 'tot',
          name: 'Tốt',
          from: 10,
          requires: [{ holds: "points('2') >= 5", reason: 'Nhóm II thấp' }],
        },
        { id: 'dat', name: 'Đạt' },
      ],
    }
    const { clusters } = score(campaign(HOSPITALS, [], { clusters: TWO, classification }))
    expect(clusters.map(({ units: [own] }) => own?.class?.id)).toEqual(['dat', 'tot'])
  })

  it('stays open while a figure that is asked for is missing', () => {
    const clusters = [of('benh-vien', HOSPITALS, { 1: { claimed: 8 }, 2: { claimed: 3 } })]
    const [cluster] = score(campaign(HOSPITALS, [], { clusters, gates: [gate('so_ky_luat > 1')] })).clusters
    expect(cluster?.units[0]?.gates).toMatchObject([{ undecided: true }])
  })
})

it('a condition about a group of which nothing counts for the unit says nothing about it', () => {
  const told = unit(
    'a',
    report({ 1: { claimed: 8, facts: { so_ky_luat: 0 } }, 2: { status: 'not_assigned' } }),
  )
  const results = resultsOf(campaign(HOSPITALS, [told], { gates: [gate("points('II') < 5")] }))
  expect(results[0]?.gates).toEqual([])
})

describe('a total that a gate sets', () => {
  const BONUS = group('III', [criterion('3', JUDGED)], { role: 'bonus' })
  const LOSS = group('IV', [criterion('4', { kind: 'formula', formula: '0 - 2' }, { max: 0 })], {
    role: 'deduction',
  })
  const whole = (more: Partial<Table> = {}) =>
    table([group('I', [criterion('1', JUDGED)]), BONUS, LOSS], more)
  const told = unit('a', report({ 1: { claimed: 8 }, 3: { claimed: 4 }, 4: {} }))
  const set = (points: number): Gate => ({ ...gate('total > 0'), effects: [{ kind: 'total', points }] })
  const results = (by: Table, gates: readonly Gate[], more: Partial<Campaign> = {}) =>
    resultsOf(campaign(by, [told], { gates: [...gates], ranking: { by: 'percent' }, ...more }))[0]

  it('is the whole of the percent as well, where bonuses do not count in it', () => {
    expect(results(whole(), [])).toMatchObject({ verified: { total: '10' }, percent: '60' })
    expect(results(whole(), [set(0)])).toMatchObject({
      verified: { total: '0' },
      percent: '0',
      ranked_on: '0',
    })
    expect(results(whole(), [set(5)])).toMatchObject({ verified: { total: '5' }, percent: '50' })
    expect(results(whole({ bonus_in_percent: true }), [set(5)])).toMatchObject({ percent: '50' })
  })

  it('is what points that come after it are added to', () => {
    const more = { ...set(5), effects: [...set(5).effects, { kind: 'points' as const, points: 1 }] }
    expect(results(whole(), [more])).toMatchObject({ verified: { total: '6' }, percent: '60' })
    const twice = { ...set(5), effects: [...set(5).effects, ...set(3).effects] }
    expect(results(whole(), [twice])).toMatchObject({ verified: { total: '3' }, percent: '30' })
  })

  it('is seen so by the conditions of classes, and by the points of a lower class', () => {
    const classes: Classification['classes'] = [
      {
        id: 'tot',
        name: 'Tốt',
        from: 45,
        requires: [{ holds: 'percent = 50 and total = 5', reason: 'Khác' }],
      },
      { id: 'dat', name: 'Đạt' },
    ]
    expect(results(whole(), [set(5)], { classification: { by: 'percent', classes } })?.class?.id).toBe('tot')
    const lower: Gate = {
      ...gate('total > 0'),
      id: 'h',
      effects: [
        { kind: 'total', points: 9 },
        { kind: 'classes_lower', to_lower_bound: true },
      ],
    }
    const three: Classification['classes'] = [
      { id: 'tot', name: 'Tốt', from: 80 },
      { id: 'kha', name: 'Khá', from: 40 },
      { id: 'dat', name: 'Đạt' },
    ]
    expect(results(whole(), [lower], { classification: { by: 'percent', classes: three } })).toMatchObject({
      class: { id: 'kha' },
      percent: '40',
      verified: { total: '4' },
    })
  })
})
