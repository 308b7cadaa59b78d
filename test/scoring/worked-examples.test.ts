import { describe, expect, it } from 'vitest'
import type { Group } from '../../src/model/campaign.ts'
import { criterion, group, input, report, resultOf, type Told, table } from './fixtures.ts'
import { losing, pointsFor, pointsInCluster, starting } from './one-criterion.ts'

// Worked examples that scoring rules in force, or the programs made for them, print or imply; by their number.

const given = (points: Readonly<Record<string, number>>): Record<string, Told> =>
  Object.fromEntries(Object.entries(points).map(([code, claimed]) => [code, { claimed }]))

describe('levels of hospital quality, 7 of 83 criteria counting twice', () => {
  /** Levels of the seven that count twice, then of the others by how many have each. */
  const meansOf = (double: readonly number[], counts: Readonly<Record<number, number>>) => {
    const left = Object.entries(counts).flatMap(([level, count]) => {
      const own = double.filter(each => each === Number(level)).length
      return Array.from({ length: count - own }, () => Number(level))
    })
    const levels = [...double, ...left]
    const criteria = levels.map((_, index) =>
      criterion(`A.${index + 1}`, { kind: 'level' }, { max: 5, ...(index < double.length && { weight: 2 }) }),
    )
    const told = given(Object.fromEntries(levels.map((level, index) => [`A.${index + 1}`, level])))
    const mean = (combine: Group['combine']) =>
      resultOf(table([group('A', criteria, { combine: combine ?? 'mean', max: 5 })]), report(told)).groups[0]
        ?.verified
    const sum = resultOf(table([group('A', criteria)]), report(told)).groups[0]?.verified
    const weighted = resultOf(table([group('A', criteria, { combine: 'weighted_sum' })]), report(told))
      .groups[0]?.verified
    return { count: levels.length, sum, weighted, weightedMean: mean('weighted_mean'), mean: mean('mean') }
  }

  it('W2: 1, 34, 45 and 3 criteria at levels 2 to 5 are 299, by weight 324, the mean 324/90 = 3.60', () => {
    expect(meansOf([4, 4, 4, 4, 3, 3, 3], { 2: 1, 3: 34, 4: 45, 5: 3 })).toMatchObject({
      count: 83,
      sum: '299',
      weighted: '324',
      weightedMean: '3.6',
    })
  })

  it('W3: 19, 46 and 18 criteria at levels 2 to 4 are 248, by weight 274, the mean 3.04, not 2.99', () => {
    expect(meansOf([4, 4, 4, 4, 4, 3, 3], { 2: 19, 3: 46, 4: 18 })).toEqual({
      count: 83,
      sum: '248',
      weighted: '274',
      weightedMean: '3.04',
      mean: '2.99',
    })
  })
})

describe('half at the target, all for the leader of the cluster', () => {
  const inCluster = (...results: readonly (readonly [achieved: number, target?: number])[]) =>
    pointsInCluster(
      starting({ kind: 'leader', input: 'ket_qua' }, [input('ket_qua', 'count')], { rounding: 2 }),
      ...results.map(([ket_qua, target]) => ({
        facts: { ket_qua },
        ...(target !== undefined && { targets: { ket_qua: target } }),
      })),
    )

  it('W5: a lead that is shared gives all to both; who has no target is compared with its like', () => {
    const points = inCluster([120, 100], [60, 50], [80, 80], [150], [100], [75])
    expect(points).toEqual(['10', '10', '5', '10', '6.67', '5'])
  })

  it('W6: the only unit with a target leads alone', () => {
    expect(inCluster([120, 100], [150], [100], [50])).toEqual(['10', '10', '6.67', '3.33'])
  })

  it('W7: without any target all are compared with the best', () => {
    expect(inCluster([100], [80], [60])).toEqual(['10', '8', '6'])
  })

  it('W8: a target of 0 and a result of 0 are 0', () => {
    expect(inCluster([0, 0])).toEqual(['0'])
  })

  it('W9: between target and leader it goes by the excess, below the target by the share', () => {
    expect(inCluster([120, 100], [110, 100], [115, 100], [90, 100])).toEqual(['10', '7.5', '8.75', '4.5'])
  })
})

it('W17: 20 points for the most votes, and for 137 of its 412 votes 6.7', () => {
  const votes = starting({ kind: 'best_share', input: 'phieu' }, [input('phieu', 'count')], {
    max: 20,
    rounding: 1,
  })
  expect(pointsInCluster(votes, { facts: { phieu: 137 } }, { facts: { phieu: 412 } })).toEqual(['6.7', '20'])
})

describe('what is deducted', () => {
  it('W24: the marks that 30 periods fell short of ten each, 13 in all', () => {
    const line = { kind: 'formula', formula: 'max(0, so_tiet * 10 - tong_diem)' } as const
    const each = losing(line, [input('so_tiet', 'count'), input('tong_diem', 'count')], { max: 100 })
    expect(pointsFor(each, { so_tiet: 30, tong_diem: 287 })).toBe('87')
  })

  it('W25: one quarterly report missing leaves 4, three absences leave 1', () => {
    const reports = starting(
      {
        kind: 'cases',
        cases: [
          { when: 'thieu_quy >= 1 and thieu_thang >= 4', points: 0 },
          { when: 'thieu_quy >= 1 or thieu_thang >= 3', points: 4 },
          { when: 'thieu_quy = 0 and thieu_thang = 0', points: 8 },
        ],
        hole: 'Văn bản không nói khi chỉ thiếu 1 hoặc 2 báo cáo tháng.',
      },
      [input('thieu_quy', 'count'), input('thieu_thang', 'count')],
      { max: 8 },
    )
    expect(pointsFor(reports, { thieu_quy: 1, thieu_thang: 0 })).toBe('4')
    const meetings = starting({ kind: 'count_table', input: 'vang', points: [5, 4, 3, 1, 0] }, [
      input('vang', 'count'),
    ])
    expect(pointsFor(meetings, { vang: 3 })).toBe('1')
  })

  it('W26: of 6 points two absences take 3 and three times late 2; three absences take all (that late costs 1 from the second time on is our reading)', () => {
    const inputs = [input('vang', 'count'), input('muon', 'count')]
    const each = starting({ kind: 'full' }, inputs, {
      max: 6,
      floor: 0,
      deductions: [
        { kind: 'count_table', input: 'vang', points: [0, 1, 3, 'all'] },
        { kind: 'count_table', input: 'muon', points: [0, 0, 1, 2] },
      ],
    })
    expect(pointsFor(each, { vang: 2, muon: 3 })).toBe('1')
    expect(pointsFor(each, { vang: 3, muon: 0 })).toBe('0')
    expect(pointsFor(each, { vang: 3, muon: 3 })).toBe('0')
  })

  it('W27: one breach takes 2, all three together 10; four contents of hygiene that fail take 5, not 4', () => {
    const lost = (formula: string, so_loi: number) =>
      pointsFor(
        starting({ kind: 'zero' }, [input('so_loi', 'count')], {
          max: 0,
          deductions: [{ kind: 'formula', formula }],
        }),
        { so_loi },
      )
    const breaches = 'if(so_loi >= 3, 10, so_loi * 2)'
    const hygiene = 'if(so_loi >= 4, 5, so_loi)'
    expect([lost(breaches, 1), lost(breaches, 3)]).toEqual(['-2', '-10'])
    expect([lost(hygiene, 3), lost(hygiene, 4)]).toEqual(['-3', '-5'])
  })
})
