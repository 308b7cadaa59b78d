import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/model/campaign.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import {
  claimProblems,
  codesOf,
  criterion,
  group,
  input,
  pointsOf,
  report,
  resultOf,
  TABLE_PLACE,
  table,
  unit,
} from './fixtures.ts'

const value = (id: string, formula: string, more: { rounding?: number } = {}) => ({
  id,
  label: `Giá trị ${id}`,
  formula,
  ...more,
})

/** Shared figures of the year, from which rates are made once. */
const INPUTS = [input('so_dat', 'count'), input('so_giao', 'count')]
const RATE = criterion('1', {
  kind: 'bands',
  input: 'ty_le',
  bands: [{ from: 90, points: 10 }, { points: 4 }],
})
const LARGE = criterion(
  '2',
  { kind: 'cases', cases: [{ when: 'du_lon', points: 5 }], otherwise: 0 },
  { max: 5 },
)
const TABLE = table([group('I', [RATE, LARGE])], {
  inputs: INPUTS,
  values: [value('ty_le', 'so_dat / so_giao * 100'), value('ty_le_tron', 'ty_le', { rounding: 1 })],
  conditions: [value('du_lon', 'so_giao >= 20 and ty_le_tron > 0')],
})

const withFacts = (facts: Readonly<Record<string, number>>, whole: Table = TABLE) =>
  pointsOf(resultOf(whole, report({}, false, facts)))

describe('a named value', () => {
  it('is made once and read by several criteria', () => {
    expect(withFacts({ so_dat: 18, so_giao: 20 })).toEqual({ 1: '10', 2: '5' })
    expect(withFacts({ so_dat: 17, so_giao: 20 })).toEqual({ 1: '4', 2: '5' })
    expect(withFacts({ so_dat: 19, so_giao: 19 })).toEqual({ 1: '10', 2: '0' })
  })

  it('stays exact unless it is rounded', () => {
    const at = (formula: string, rounding?: number) =>
      withFacts(
        { so_dat: 8995, so_giao: 10000 },
        {
          ...TABLE,
          values: [
            value('ty_le', formula, rounding === undefined ? {} : { rounding }),
            value('ty_le_tron', '1'),
          ],
        },
      )['1']
    expect(at('so_dat / so_giao * 100')).toBe('4')
    expect(at('so_dat / so_giao * 100', 1)).toBe('10')
  })

  it('has none where it divides by zero, and neither has what reads it', () => {
    expect(withFacts({ so_dat: 0, so_giao: 0 })).toEqual({ 1: null, 2: '0' })
  })

  it('is missing while its figures are', () => {
    expect(withFacts({ so_dat: 18 })).toEqual({ 1: null, 2: null })
  })
})

it('a value that falls into a hole of the table is told to the unit, also by way of a named value (TD1455)', () => {
  const each = criterion(
    '1',
    {
      kind: 'bands',
      input: 'ty_le',
      bands: [{ from: 81, points: 10 }, { above: 80, hole: 'Chưa rõ' }, { points: 0 }],
    },
    { inputs: INPUTS },
  )
  const whole = table([group('I', [each])], { values: [value('ty_le', 'so_dat / so_giao * 100')] })
  const problems = (so_dat: number) =>
    codesOf(claimProblems(whole, unit('a', report({ 1: { facts: { so_dat, so_giao: 1000 } } }))))
  expect([problems(805), problems(810), problems(800)]).toEqual([['TD1455'], [], []])
})

describe('the check of named values', () => {
  const problems = (more: Partial<Table>) =>
    checkTable({ ...TABLE, ...more }, TABLE_PLACE).diagnostics.map(({ code, place }) => [
      code,
      place?.pointer?.replace('/tables/0', ''),
    ])

  it('passes those that can be computed', () => {
    expect(problems({})).toEqual([])
  })

  it('points to the formula that cannot be understood', () => {
    const values = [value('ty_le', 'so_dat / so_giaoo'), value('ty_le_tron', 'ty_le > 5')]
    expect(problems({ values }).filter(([code]) => code !== 'TD1423')).toEqual([
      ['TD1425', '/values/0/formula'],
      ['TD1427', '/values/1/formula'],
    ])
  })

  it('tells a condition from a number (TD1427)', () => {
    expect(problems({ conditions: [value('du_lon', 'so_giao')] })[0]).toEqual([
      'TD1427',
      '/conditions/0/formula',
    ])
  })
})

describe('what depends on itself', () => {
  const circles = (whole: Table) =>
    checkTable(whole, TABLE_PLACE).diagnostics.flatMap(({ code, place, params }) =>
      code === 'TD1428' ? [[place?.pointer?.replace('/tables/0', ''), params?.path]] : [],
    )

  it('is found among values and conditions, once for each circle (TD1428)', () => {
    const values = [value('ty_le', 'ty_le_tron + so_dat'), value('ty_le_tron', 'ty_le - so_giao')]
    expect(circles({ ...TABLE, values })).toEqual([['/values/0/formula', 'ty_le → ty_le_tron → ty_le']])
    const own = [value('ty_le', 'ty_le + so_dat'), value('ty_le_tron', '1')]
    expect(circles({ ...TABLE, values: own })).toEqual([['/values/0/formula', 'ty_le → ty_le']])
  })

  it('is found among criteria, groups and values', () => {
    const first = criterion('1', { kind: 'formula', formula: "points('2') / 2" }, { open: true })
    const second = criterion('2', { kind: 'formula', formula: 'tong' }, { open: true })
    const values = [value('tong', "points('1') + so_dat + so_giao")]
    const { conditions: _, ...rest } = TABLE
    const whole = { ...rest, groups: [group('I', [first, second])], values, scale: 20 }
    expect(circles(whole)).toEqual([['/values/0/formula', 'tong → 1 → 2 → tong']])
    const ofGroup = criterion('1', { kind: 'formula', formula: "points('I')" }, { open: true })
    expect(circles(table([group('I', [ofGroup])]))).toEqual([['/groups/0', 'I → 1 → I']])
  })

  it('is found through the best of the cluster', () => {
    const each = criterion('1', { kind: 'formula', formula: "best(points('1'))" }, { open: true })
    expect(circles(table([group('I', [each])]))).toEqual([['/groups/0/criteria/0', '1 → 1']])
  })

  it.each([
    "cluster_mean(points('1'))",
    "cluster_rank(max, points('1') > 2)",
    "cluster_count(points('1') > 2)",
  ])('is found through %s', formula => {
    const each = criterion('1', { kind: 'formula', formula }, { open: true })
    const whole = table([group('I', [each])])
    expect(circles(whole)).toEqual([['/groups/0/criteria/0', '1 → 1']])
    // Until it is mended it must not turn for ever.
    expect(() => resultOf(whole, report({ 1: {} }))).not.toThrow()
  })

  it('is nothing that is only read twice', () => {
    const values = [value('ty_le', 'so_dat / so_giao'), value('ty_le_tron', 'ty_le + ty_le')]
    expect(circles({ ...TABLE, values })).toEqual([])
  })

  it('has no points, and does not turn for ever', () => {
    const first = criterion('1', { kind: 'formula', formula: "points('2')" })
    const second = criterion('2', { kind: 'formula', formula: "points('1')" })
    expect(pointsOf(resultOf(table([group('I', [first, second])]), report({})))).toEqual({ 1: null, 2: null })
  })
})

describe('an input that moves no points (TD1423)', () => {
  const unused = (whole: Table) =>
    checkTable(whole, TABLE_PLACE).diagnostics.flatMap(({ code, params }) =>
      code === 'TD1423' ? [params?.input] : [],
    )
  const extra = input('du_phong', 'count')

  it('is found among the shared ones too', () => {
    expect(unused({ ...TABLE, inputs: [...INPUTS, extra] })).toEqual(['du_phong'])
  })

  it('is none where a value, a condition, a gate or a coefficient reads it', () => {
    const inputs = [...INPUTS, extra]
    expect(
      unused({ ...TABLE, inputs, values: [...(TABLE.values ?? []), value('them', 'du_phong')] }),
    ).toEqual([])
    const gated = { ...LARGE, gate: { holds: 'du_phong > 0', label: 'Có dự phòng' } }
    expect(unused({ ...TABLE, inputs, groups: [group('I', [RATE, gated])] })).toEqual([])
    const scaled = { ...LARGE, coefficient: 'du_phong' }
    expect(unused({ ...TABLE, inputs, groups: [group('I', [RATE, scaled])] })).toEqual([])
    const best = { ...LARGE, coefficient: 'best(du_phong)' }
    expect(unused({ ...TABLE, inputs, groups: [group('I', [RATE, best])] })).toEqual([])
  })
})
