import { describe, expect, it } from 'vitest'
import type { UnitResult } from '../../src/model/results.ts'
import { basisOf, rank } from '../../src/scoring/rank.ts'
import type { UnrankedUnit } from '../../src/scoring/score-unit.ts'

const NONE = { scored: null, bonus: null, deduction: null, total: null }

function result(
  id: string,
  total: string | null,
  percent: string | null = total,
  state: UnitResult['state'] = 'scored',
): UnrankedUnit {
  return {
    id,
    name: `Bệnh viện ${id}`,
    state,
    submitted: null,
    late: false,
    criteria: [],
    groups: [],
    self: NONE,
    verified: { ...NONE, total },
    assigned: '100',
    percent,
  }
}

const ranksOf = (units: readonly UnrankedUnit[], by: 'points' | 'percent' = 'points') =>
  rank(units, by).map(each => each.rank)

describe('ranks', () => {
  it('go from the most points to the fewest, in the order of the roster', () => {
    expect(ranksOf([result('a', '88.15'), result('b', '96.76'), result('c', '9.5')])).toEqual([2, 1, 3])
  })

  it('are shared by equal units, and the next one is skipped: 1, 2, 2, 4', () => {
    const ranked = rank(
      [result('a', '92.39'), result('b', '95.71'), result('c', '92.39'), result('d', '90')],
      'points',
    )
    expect(ranked.map(each => [each.rank, each.tied])).toEqual([
      [2, true],
      [1, false],
      [2, true],
      [4, false],
    ])
  })

  it('are shared by three, and by all', () => {
    expect(ranksOf([result('a', '5'), result('b', '5'), result('c', '5'), result('d', '4')])).toEqual([
      1, 1, 1, 4,
    ])
    expect(ranksOf([result('a', '0'), result('b', '0')])).toEqual([1, 1])
  })

  it('compare numbers, not their texts', () => {
    expect(ranksOf([result('a', '9.9'), result('b', '10'), result('c', '10.0'), result('d', '-1')])).toEqual([
      3, 1, 1, 4,
    ])
  })

  it('follow points or percent, as the campaign says', () => {
    const units = [result('ttkn', '88.71', '93.38'), result('ttcc115', '90.98', '90.98')]
    expect(ranksOf(units, 'points')).toEqual([2, 1])
    expect(ranksOf(units, 'percent')).toEqual([1, 2])
  })

  it('leave out units without a complete result', () => {
    const units = [
      result('a', '99', '99', 'incomplete'),
      result('b', '80'),
      result('c', null, null, 'missing'),
      result('d', null, null, 'invalid'),
      result('e', '70'),
    ]
    const ranked = rank(units, 'points')
    expect(ranked.map(each => each.rank)).toEqual([null, 1, null, null, 2])
    expect(ranked.map(each => each.tied)).toEqual([false, false, false, false, false])
  })

  it('by percent leave out a unit that was assigned nothing', () => {
    expect(ranksOf([result('a', '0.5', null), result('b', '80')], 'percent')).toEqual([null, 1])
    expect(ranksOf([result('a', '0.5', null), result('b', '80')], 'points')).toEqual([2, 1])
  })

  it('of no units are none', () => {
    expect(rank([], 'points')).toEqual([])
  })
})

describe('the number that decides', () => {
  it('is the verified total or the percent of a complete unit', () => {
    expect(basisOf(result('a', '12.5', '62.5'), 'points')).toEqual({ numerator: 25n, denominator: 2n })
    expect(basisOf(result('a', '12.5', '62.5'), 'percent')).toEqual({ numerator: 125n, denominator: 2n })
    expect(basisOf(result('a', '12.5', '62.5', 'incomplete'), 'points')).toBeUndefined()
  })
})
