import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/model/campaign.ts'
import type { Results, UnitResult } from '../../src/model/results.ts'
import { checkTables, checkUnits } from '../../src/scoring/check-campaign.ts'
import { checkUnitRules } from '../../src/scoring/check-unit-rules.ts'
import { score } from '../../src/scoring/score.ts'
import { linkCampaign } from '../../src/workspace/link.ts'
import { diagnosticsOf, loadWorkspace } from '../../src/workspace/load.ts'

/*
 * Four tables that somebody really scored with, as complete campaigns, against the results that their sources print
 * (W1 to W3, W5 to W10, W12); the README of each folder says what is the source's and what is constructed.
 */

/** Loads a folder as the commands do; a campaign with anything to remark is no example. */
async function scored(example: string): Promise<Results> {
  const folder = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url))
  const workspace = await loadWorkspace(folder)
  const linked = linkCampaign(workspace)
  const campaign = linked.campaign as Campaign
  const checked = checkUnits(campaign.clusters)
  const found = [
    ...diagnosticsOf(workspace),
    ...linked.roster,
    ...linked.units,
    ...checkTables(workspace.criteria?.value ?? { version: 1, tables: [] }).diagnostics,
    ...checkUnitRules(
      { ...campaign, gates: [...campaign.gates], quotas: [...campaign.quotas] },
      campaign.clusters,
    ),
    ...checked.diagnostics,
  ]
  expect(found).toEqual([])
  return score({ ...campaign, clusters: checked.clusters })
}

function unitsOf(results: Results, cluster: string): readonly UnitResult[] {
  const found = results.clusters.find(({ id }) => id === cluster)
  if (!found) throw new RangeError(`no cluster ${cluster}`)
  return found.units
}

function unitOf(results: Results, unit: string): UnitResult {
  const found = results.clusters.flatMap(({ units }) => units).find(({ id }) => id === unit)
  if (!found) throw new RangeError(`no unit ${unit}`)
  return found
}

function pointsOf({ criteria, groups }: UnitResult, code: string): string | null | undefined {
  return [...criteria, ...groups].find(part => part.code === code)?.verified
}

/** Rank, unit and total, from the first place to the last. */
function standings(results: Results, cluster: string) {
  return [...unitsOf(results, cluster)]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ rank, id, verified }) => [rank, id, verified.total])
}

describe('the scores of a field by districts (S2)', () => {
  let results: Results
  beforeAll(async () => {
    results = await scored('diem-linh-vuc-quan-huyen')
  })

  it('has four clusters of 6, 7, 6 and 5 units', () => {
    expect(results.clusters.map(({ units }) => units.length)).toEqual([6, 7, 6, 5])
  })

  it('W1: adds a flag of the city or a ministry, +10, on top of the 97 of 100 points', () => {
    expect(unitOf(results, 'quan-1').verified).toMatchObject({ scored: '97', bonus: '10', total: '107' })
  })

  it('W1: adds the flag of the Government, +15', () => {
    expect(unitOf(results, 'quan-8').verified).toMatchObject({ scored: '97', bonus: '15', total: '112' })
  })

  it('counts the highest of two flags, and none where none was given', () => {
    expect(unitOf(results, 'quan-15').verified).toMatchObject({ scored: '92', bonus: '15', total: '107' })
    expect(unitOf(results, 'quan-2').verified).toMatchObject({ scored: '98', bonus: '0', total: '98' })
  })

  it('ranks by the total beyond the scale', () => {
    expect(standings(results, 'cum-1').slice(0, 2)).toEqual([
      [1, 'quan-1', '107'],
      [2, 'quan-2', '98'],
    ])
  })

  it('names the leading district of each cluster', () => {
    expect(results.quotas.map(({ among, units, tied }) => [among, units, tied])).toEqual([
      ['cum-1', ['quan-1'], []],
      ['cum-2', ['quan-8'], []],
      ['cum-3', ['quan-15'], []],
      ['cum-4', ['binh-hoa'], []],
    ])
  })
})

describe('the co-operative alliances of five provinces (S9)', () => {
  let results: Results
  beforeAll(async () => {
    results = await scored('hop-tac-xa-tay-nguyen')
  })

  it('W12: has the printed points of the three rows, province by province', () => {
    const rows = (code: string) =>
      unitsOf(results, 'tay-nguyen').map(unit => [unit.id, pointsOf(unit, code)] as const)
    const provinces = ['dak-nong', 'dak-lak', 'lam-dong', 'gia-lai', 'kon-tum'] as const
    const printed = (points: readonly string[]) => provinces.map((id, index) => [id, points[index]])
    expect(rows('1')).toEqual(printed(['10', '10', '10', '10', '10']))
    expect(rows('2.3')).toEqual(printed(['3', '4', '3', '2', '3']))
    expect(rows('2')).toEqual(printed(['9', '10', '9', '8', '9']))
    expect(rows('3')).toEqual(printed(['15', '15', '15', '15', '15']))
  })

  it('puts the three provinces with 34 points on one rank', () => {
    expect(standings(results, 'tay-nguyen')).toEqual([
      [1, 'dak-lak', '35'],
      [2, 'dak-nong', '34'],
      [2, 'lam-dong', '34'],
      [2, 'kon-tum', '34'],
      [5, 'gia-lai', '33'],
    ])
  })
})

describe('the 83 criteria of hospital quality (S30)', () => {
  let results: Results
  beforeAll(async () => {
    results = await scored('chat-luong-benh-vien-83-tieu-chi')
  })

  const HEAVY = /^C[35][.]/
  const YEARS = [
    {
      name: 'W3, 2016',
      unit: 'thanh-thuy-2016',
      counts: [0, 19, 46, 18, 0],
      shares: ['0.00', '22.89', '55.42', '21.69', '0.00'],
      total: 248,
      weighted: 274,
      mean: '3.04',
    },
    {
      name: 'W2, 2017',
      unit: 'thanh-thuy-2017',
      counts: [0, 1, 34, 45, 3],
      shares: ['0.00', '1.20', '40.96', '54.22', '3.61'],
      total: 299,
      weighted: 324,
      mean: '3.6',
    },
  ]

  it.each(YEARS)('$name: has the printed distribution, totals and weighted mean', year => {
    const unit = unitOf(results, year.unit)
    const levels = unit.criteria.map(({ code, verified }) => ({ code, level: Number(verified) }))
    const counts = [1, 2, 3, 4, 5].map(level => levels.filter(each => each.level === level).length)
    expect(counts).toEqual(year.counts)
    expect(counts.map(count => ((count / levels.length) * 100).toFixed(2))).toEqual(year.shares)
    expect(sumOf(levels.map(({ level }) => level))).toBe(year.total)
    expect(sumOf(levels.map(({ code, level }) => (HEAVY.test(code) ? 2 : 1) * level))).toBe(year.weighted)
    expect(unit.verified.total).toBe(year.mean)
  })

  it('has the 83 codes of the set in its five parts, seven of them of weight 2', () => {
    const codes = unitOf(results, 'thanh-thuy-2017').criteria.map(({ code }) => code)
    const parts = ['A', 'B', 'C', 'D', 'E'].map(part => codes.filter(code => code.startsWith(part)).length)
    expect(parts).toEqual([19, 14, 35, 11, 4])
    expect(codes.filter(code => HEAVY.test(code))).toHaveLength(7)
  })

  it('ranks and classifies by the mean', () => {
    expect(unitsOf(results, 'thanh-thuy').map(unit => [unit.rank, unit.class?.id])).toEqual([
      [2, 'tu-3'],
      [1, 'tu-3'],
    ])
  })
})

describe('the movement for the security of the nation (S33)', () => {
  let results: Results
  beforeAll(async () => {
    results = await scored('vi-an-ninh-to-quoc')
  })

  it.each([
    ['W5: two share the lead, three have no target', 'cum-vd-1', ['10', '10', '5', '10', '6.67', '5']],
    ['W6: the sole unit with a target leads, three have none', 'cum-vd-2', ['10', '10', '6.67', '3.33']],
    ['W7: nobody has a target', 'cum-vd-3', ['10', '8', '6']],
    ['W8: a target of 0 and a result of 0', 'cum-vd-4', ['0']],
    ['W9: between the target and the leader, and below', 'cum-vd-5', ['10', '7.5', '8.75', '4.5']],
  ])('%s', (_, cluster, points) => {
    expect(unitsOf(results, cluster).map(({ verified }) => verified.total)).toEqual(points)
  })

  it('W10: leaves what was not assigned out of the points and out of the percent', () => {
    const unit = unitOf(results, 'vd6-a')
    expect([unit.verified.total, unit.assigned, unit.percent]).toEqual(['13', '15', '86.67'])
  })

  it('W10: shows 684 of 700 where two parts of the tree were not assigned', () => {
    const unit = unitOf(results, 'tan-thanh')
    expect([unit.verified.total, unit.assigned, unit.percent]).toEqual(['684', '700', '97.71'])
    expect(['A', 'B', 'C'].map(code => pointsOf(unit, code))).toEqual(['684', null, null])
  })

  it('adds the maxima of its tree up as the source does', () => {
    const maxima = new Map(unitOf(results, 'an-phu').groups.map(({ code, assigned }) => [code, assigned]))
    const of = (...codes: readonly string[]) => codes.map(code => maxima.get(code))
    expect(of('A', 'B', 'C')).toEqual(['700', '200', '100'])
    expect(of('A.I', 'A.II', 'A.III')).toEqual(['200', '200', '120'])
    expect(of('A.IV', 'A.V', 'A.VI')).toEqual(['100', '40', '40'])
    expect(of('B.I', 'B.II', 'B.III', 'B.IV', 'B.V')).toEqual(['50', '50', '30', '40', '30'])
    expect(of('C.I', 'C.II', 'C.III', 'C.IV')).toEqual(['40', '20', '15', '25'])
  })

  it('ranks by percent: 684 of 700 stands before 803.75 of 1000', () => {
    expect(standings(results, 'cum-347')).toEqual([
      [1, 'tan-thanh', '684'],
      [2, 'an-phu', '803.75'],
      [3, 'binh-minh', '754.75'],
      [4, 'hoa-loi', '605'],
    ])
  })

  it('lets a criterion of gains and losses fall to the floor below zero that its table sets', () => {
    const unit = unitOf(results, 'hoa-loi')
    // 2 × 4 − 3 × 4; 0 × 5 − 2 × 10, floor −10.
    expect([pointsOf(unit, 'A.II.3'), pointsOf(unit, 'A.IV.3')]).toEqual(['-4', '-10'])
  })
})

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
