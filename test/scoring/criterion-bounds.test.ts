import { describe, expect, it } from 'vitest'
import type { Criterion, LineItem } from '../../src/model/campaign.ts'
import { criterion, group, input, report, resultOf, table } from './fixtures.ts'
import { pointsFor, starting } from './one-criterion.ts'

const COUNTS = ['cham', 'sai', 'thieu', 'khen', 'sang_kien'].map(id => input(id, 'count'))
const NONE = { cham: 0, sai: 0, thieu: 0, khen: 0, sang_kien: 0 }

const each = (id: string, points: number, more: { cap?: number | string; when?: string } = {}): LineItem => ({
  kind: 'per_event',
  id,
  input: id,
  points,
  ...more,
})
const full = (more: Partial<Criterion>) => starting({ kind: 'full' }, COUNTS, more)
const pointsOf = (one: Criterion, facts: Partial<typeof NONE>) => pointsFor(one, { ...NONE, ...facts })

describe('a gate of a criterion', () => {
  const gate = { holds: 'thieu = 0', label: 'Nộp đủ hồ sơ' }
  const lines = { bonuses: [each('khen', 1)], deductions: [each('cham', 1)] }
  const told = { khen: 3, cham: 2 }
  const points = (more: Partial<Criterion['gate']>, facts: Partial<typeof NONE>) =>
    pointsOf(full({ ...lines, gate: { ...gate, ...more } }), { ...told, ...facts })

  it('lets everything pass where it holds', () => {
    expect(points({}, { thieu: 0 })).toBe('11')
  })

  it('takes everything where it does not, and nothing is taken further', () => {
    expect(points({}, { thieu: 1 })).toBe('0')
    expect(points({ takes: 'whole' }, { thieu: 1, khen: 0 })).toBe('0')
  })

  it('takes the start alone where the table says so', () => {
    expect(points({ takes: 'start_only' }, { thieu: 1 })).toBe('1')
  })

  it('may leave a part of the points', () => {
    expect(points({ points: '30%' }, { thieu: 1 })).toBe('3')
    expect(points({ points: 2, takes: 'start_only' }, { thieu: 1 })).toBe('3')
  })

  it('shows the sums that are left', () => {
    const one = full({ ...lines, gate })
    const result = resultOf(
      table([group('II', [one])]),
      report({ 'II.1': { facts: { ...NONE, ...told, thieu: 1 } } }),
    )
    expect(result.criteria[0]?.parts).toEqual({ start: '0', bonus: '0', deduction: '0', adjusted: '0' })
  })

  it('leaves no points while its condition cannot be told', () => {
    const { thieu: _, ...unknown } = NONE
    expect(pointsFor(full({ ...lines, gate }), unknown)).toBeNull()
  })
})

describe('a coefficient', () => {
  it('multiplies what is left of start and lines, before the bounds', () => {
    const one = full({ deductions: [each('cham', 1)], coefficient: '1 + sang_kien * 0.1', ceiling: 10 })
    expect(pointsOf(one, { cham: 4, sang_kien: 2 })).toBe('7.2')
    expect(pointsOf(one, { cham: 0, sang_kien: 2 })).toBe('10')
  })

  it('may follow a trait, and look at the sums of the criterion', () => {
    const byTrait = full({ coefficient: "if(type = 'vung-sau', 1.2, 1)" })
    expect(pointsFor(byTrait, NONE, { type: 'vung-sau' })).toBe('12')
    const bySums = full({ deductions: [each('cham', 1)], coefficient: 'if(deduction > 3, 0.5, 1)' })
    expect([pointsOf(bySums, { cham: 3 }), pointsOf(bySums, { cham: 4 })]).toEqual(['7', '3'])
  })
})

describe('the bounds of a criterion', () => {
  it('hold what comes out, in points, shares or formulas', () => {
    const one = (bounds: Partial<Criterion>) =>
      full({ deductions: [each('cham', 4)], bonuses: [each('khen', 4)], ...bounds })
    expect(pointsOf(one({ floor: 0 }), { cham: 3 })).toBe('0')
    expect(pointsOf(one({ floor: '20%' }), { cham: 3 })).toBe('2')
    expect(pointsOf(one({ ceiling: '120%' }), { khen: 3 })).toBe('12')
    expect(pointsOf(one({ ceiling: 'all' }), { khen: 3 })).toBe('10')
    expect(pointsOf(one({ floor: 'start - bonus' }), { khen: 1, cham: 3 })).toBe('6')
  })

  it('are none by default: nothing is cut in silence', () => {
    const open = full({ deductions: [each('cham', 4)], bonuses: [each('khen', 4)], open: true })
    expect([pointsOf(open, { cham: 3 }), pointsOf(open, { khen: 3 })]).toEqual(['-2', '22'])
  })

  it('come before the rounding', () => {
    const one = starting({ kind: 'formula', formula: 'ti_le' }, [input('ti_le', 'number')], {
      ceiling: 9.99,
      rounding: 1,
    })
    expect(pointsFor(one, { ti_le: 12 })).toBe('10')
  })
})

describe('the rounding of a criterion', () => {
  const one = (rounding?: number) => {
    const { rounding: _, ...exact } = starting({ kind: 'formula', formula: 'ti_le' }, [
      input('ti_le', 'number'),
    ])
    return { ...exact, ...(rounding !== undefined && { rounding }) }
  }

  it('is to two decimals unless criterion or table say otherwise, halves away from zero', () => {
    expect([1.005, -1.005, 2.994].map(ti_le => pointsFor(one(), { ti_le }))).toEqual([
      '1.01',
      '-1.01',
      '2.99',
    ])
    expect(pointsFor(one(0), { ti_le: 2.5 })).toBe('3')
    const told = report({ 'II.1': { facts: { ti_le: 1.25 } } })
    const rounded = (more: { rounding: number }, each_ = one()) =>
      resultOf(table([group('II', [each_])], more), told).criteria[0]?.verified
    expect(rounded({ rounding: 1 })).toBe('1.3')
    expect(rounded({ rounding: 1 }, one(3))).toBe('1.25')
  })
})

it('start, bonus and deduction are printed with what bounds and coefficients changed, so that they add up', () => {
  const one = criterion(
    'II.1',
    { kind: 'full' },
    {
      inputs: COUNTS,
      bonuses: [each('khen', 1.5)],
      deductions: [each('cham', 4)],
      floor: 0,
      coefficient: '0.5',
    },
  )
  const parts = (facts: Partial<typeof NONE>) =>
    resultOf(table([group('II', [one])]), report({ 'II.1': { facts: { ...NONE, ...facts } } })).criteria[0]
      ?.parts
  expect(parts({ khen: 1, cham: 2 })).toEqual({
    start: '10',
    bonus: '1.5',
    deduction: '8',
    adjusted: '-1.75',
  })
  expect(parts({ cham: 5 })).toEqual({ start: '10', bonus: '0', deduction: '20', adjusted: '10' })
})
