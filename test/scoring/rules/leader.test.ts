import { describe, expect, it } from 'vitest'
import type { Unit } from '../../../src/model/campaign.ts'
import type { FormLeader } from '../../../src/model/generated/criteria.ts'
import { campaign, criterion, group, input, pointsOf, report, resultsOf, table, unit } from '../fixtures.ts'
import { pointsInCluster, problemsIn, starting } from '../one-criterion.ts'

const each = (more: Partial<FormLeader> = {}) =>
  starting({ kind: 'leader', input: 'luot_kham', ...more }, [input('luot_kham', 'count')])

/** The points of units with these results, each against its target; without one where there is none. */
const inCluster = (more: Partial<FormLeader>, ...results: readonly (readonly [number, number?])[]) =>
  pointsInCluster(
    each(more),
    ...results.map(([luot_kham, target]) => ({
      facts: { luot_kham },
      ...(target !== undefined && { targets: { luot_kham: target } }),
    })),
  )

describe('half of the points at the target, all of them for the leader', () => {
  it('gives the leader all, those between by how far they exceed, those below a part of the half', () => {
    const points = inCluster({}, [120, 100], [110, 100], [115, 100], [100, 100], [90, 100], [0, 100])
    expect(points).toEqual(['10', '7.5', '8.75', '5', '4.5', '0'])
  })

  it('compares percents, not amounts', () => {
    expect(inCluster({}, [1100, 1000], [60, 50])).toEqual(['7.5', '10'])
  })

  it('gives all to each of those who share the lead', () => {
    expect(inCluster({}, [120, 100], [60, 50], [110, 100])).toEqual(['10', '10', '7.5'])
  })

  it('gives nobody more than the half where nobody exceeds the target', () => {
    expect(inCluster({}, [100, 100], [90, 100])).toEqual(['5', '4.5'])
  })

  it('makes a unit that is alone in its cluster the leader as soon as it exceeds', () => {
    expect(inCluster({}, [101, 100])).toEqual(['10'])
    expect(inCluster({}, [100, 100])).toEqual(['5'])
  })

  it('takes what the table gives at the target in place of the half', () => {
    expect(inCluster({ at_target: '80%' }, [120, 100], [110, 100], [50, 100])).toEqual(['10', '9', '4'])
    expect(inCluster({ at_target: 6 }, [100, 100], [120, 100])).toEqual(['6', '10'])
  })
})

describe('units without a target', () => {
  it('are compared with the best among themselves', () => {
    expect(inCluster({}, [120, 100], [150], [100], [75])).toEqual(['10', '10', '6.6667', '5'])
  })

  it('never lead those that have one', () => {
    expect(inCluster({}, [9000], [110, 100], [105, 100])).toEqual(['10', '10', '7.5'])
  })

  it('get nothing where the best of them has nothing', () => {
    expect(inCluster({}, [0], [0], [100, 100])).toEqual(['0', '0', '5'])
  })

  it('are those with a target of zero, too', () => {
    expect(inCluster({}, [100, 0], [50, 0])).toEqual(['10', '5'])
  })
})

describe('a unit that has not reported', () => {
  it('has no points and leads nobody', () => {
    const points = pointsInCluster(
      each(),
      { facts: {}, targets: { luot_kham: 100 } },
      { facts: { luot_kham: 105 }, targets: { luot_kham: 100 } },
    )
    expect(points).toEqual([null, '10'])
  })

  it('of the cluster leaves the others as they are', () => {
    const alone = inCluster({}, [120, 100], [110, 100])
    const both = pointsInCluster(
      each(),
      { facts: { luot_kham: 120 }, targets: { luot_kham: 100 } },
      { facts: { luot_kham: 110 }, targets: { luot_kham: 100 } },
      { status: 'not_assigned' },
    )
    expect(both).toEqual([...alone, null])
  })
})

it('a unit to which the criterion does not apply is nobody to be compared with, whatever it reports for others', () => {
  const only = criterion('1', { kind: 'leader', input: 'so_luot' }, { applies: "type = 'benh-vien'" })
  const whole = table([group('I', [only])], { inputs: [input('so_luot', 'count')] })
  const [hospital, station] = [50, 100].map((so_luot, index) =>
    unit(`don-vi-${index}`, report({}, false, { so_luot }), {}, { type: index === 0 ? 'benh-vien' : 'tram' }),
  ) as [Unit, Unit]
  const results = resultsOf(campaign(whole, [hospital, station]))
  expect(results.map(result => pointsOf(result)['1'])).toEqual(['10', null])
})

it('the rule names an input, of which there can be a target (TD1402, TD1447)', () => {
  expect(problemsIn(each())).toEqual([])
  expect(problemsIn(each({ input: 'luot_kham * 2' }))).toEqual([['TD1447', '/start/input']])
  expect(problemsIn(starting({ kind: 'leader', input: 'luot' }, []))).toEqual([['TD1402', '/start/input']])
})

describe('the leader among some units of the cluster', () => {
  const inputs = [input('luot_kham', 'count'), input('da_kiem_tra', 'yes_no')]
  const rule = starting({ kind: 'leader', input: 'luot_kham', among: 'da_kiem_tra' }, inputs)
  const told = (luot_kham: number, da_kiem_tra: number, target?: number) => ({
    facts: { luot_kham, da_kiem_tra },
    ...(target !== undefined && { targets: { luot_kham: target } }),
  })

  it('is the best of those of whom the condition holds; who is above it gets no less', () => {
    const points = pointsInCluster(rule, told(200, 0, 100), told(140, 1, 100), told(120, 1, 100))
    expect(points).toEqual(['10', '10', '7.5'])
  })

  it('is each unit for itself where there is nobody to be compared with', () => {
    expect(pointsInCluster(rule, told(110, 0, 100), told(90, 0, 100))).toEqual(['10', '4.5'])
  })

  it('is looked for in the same way among those who have no target', () => {
    expect(pointsInCluster(rule, told(80, 0), told(40, 1), told(10, 1))).toEqual(['10', '10', '2.5'])
    expect(pointsInCluster(rule, told(80, 0))).toEqual(['0'])
  })
})
