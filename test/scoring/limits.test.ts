import { describe, expect, it } from 'vitest'
import type { Expression, Limit } from '../../src/expressions/expression.ts'
import { toDecimal } from '../../src/expressions/rational.ts'
import { aggregateOf } from '../../src/scoring/aggregate.ts'
import { cases, type ToldCase } from './fixtures.ts'

const POINTS: Expression = { op: 'field', field: 'diem' }

/** The sum of the points of the cases that the limits leave. */
const sum = (limits: readonly Limit[], ...records: readonly ToldCase[]) => {
  const reference = { op: 'aggregate', input: 'x', of: 'sum', value: POINTS, limits } as const
  const found = aggregateOf(reference, cases(...records), () => undefined)
  return found && toDecimal(found)
}
const limit = (count: number, more: Partial<Limit> = {}): Limit => ({
  count,
  counts: true,
  order: 'highest',
  date: 'ngay',
  ...more,
})

const FOUR = [
  { ngay: 40, nguoi: 'Lan', diem: 1 },
  { ngay: 10, nguoi: 'Hùng', diem: 8 },
  { ngay: 20, nguoi: 'Lan', diem: 4 },
  { ngay: 30, nguoi: 'Mai', diem: 2 },
]

describe('so many cases of a list', () => {
  it('are those with the highest value, the lowest, or the earliest', () => {
    expect(sum([limit(2)], ...FOUR)).toBe('12')
    expect(sum([limit(2, { order: 'lowest' })], ...FOUR)).toBe('3')
    expect(sum([limit(2, { order: 'earliest' })], ...FOUR)).toBe('12')
    expect(sum([limit(3, { order: 'earliest' })], ...FOUR)).toBe('14')
  })

  it('are as they are listed where no date tells them apart', () => {
    expect(sum([{ count: 2, counts: true, order: 'earliest' }], ...FOUR)).toBe('9')
    const undated = [{ diem: 5 }, { ngay: 3, diem: 2 }, { diem: 7 }, { ngay: 3, diem: 1 }]
    expect(sum([limit(3, { order: 'earliest' })], ...undated)).toBe('8')
  })

  it('of equal ones the earliest', () => {
    const equal = { per: { field: 'nguoi' } }
    const two = [
      { ngay: 9, nguoi: 'Lan', diem: 3, nhom: 1 },
      { ngay: 2, nguoi: 'Lan', diem: 3, nhom: 2 },
    ]
    const reference = {
      op: 'aggregate',
      input: 'x',
      of: 'last',
      value: { op: 'field', field: 'nhom' },
      limits: [limit(1, { ...equal, order: 'earliest' })],
    } as const
    const found = aggregateOf(reference, cases(...two), () => undefined)
    expect(found && toDecimal(found)).toBe('2')
  })

  it('may be all there are, and none of none', () => {
    expect(sum([limit(9)], ...FOUR)).toBe('15')
    expect(sum([limit(9)])).toBe('0')
  })

  it('can be those that do not count', () => {
    const free = (order: Limit['order']) => limit(1, { counts: false, order })
    expect(sum([free('highest')], ...FOUR)).toBe('7')
    expect(sum([free('lowest')], ...FOUR)).toBe('14')
    expect(sum([free('earliest')], ...FOUR)).toBe('7')
    expect(sum([limit(5, { counts: false })], ...FOUR)).toBe('0')
  })

  it('can be counted in each group of alike ones', () => {
    expect(sum([limit(1, { per: { field: 'nguoi' } })], ...FOUR)).toBe('14')
    expect(sum([limit(1, { per: { field: 'nguoi' }, order: 'lowest' })], ...FOUR)).toBe('11')
  })

  it('are alike by name however it is written, by number, by the period of the day', () => {
    const alike = (...names: string[]) =>
      sum([limit(1, { per: { field: 'nguoi' } })], ...names.map(nguoi => ({ nguoi, diem: 1 })))
    expect(alike('Lê Thị Mai', ' lê  thị mai', 'LÊ THỊ MAI')).toBe('1')
    expect(alike('Lê Thị Mai', 'Lê Thị Mải')).toBe('2')
    const by = (period?: 'month' | 'quarter' | 'year', ...days: string[]) =>
      sum(
        [limit(1, { per: { field: 'ngay', ...(period && { period }) } })],
        ...days.map(day => ({ ngay: Date.parse(day) / 86_400_000, diem: 1 })),
      )
    const days = ['2026-01-31', '2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01', '2027-01-01']
    expect(by(undefined, ...days)).toBe('5')
    expect(by('month', ...days)).toBe('5')
    expect(by('quarter', ...days)).toBe('3')
    expect(by('quarter', '2026-09-30', '2026-10-01', '2026-12-31')).toBe('2')
    expect(by('year', ...days)).toBe('2')
  })

  it('limit one after the other what the ones before left', () => {
    const perPerson = limit(1, { per: { field: 'nguoi' } })
    expect(sum([perPerson, limit(2)], ...FOUR)).toBe('12')
    expect(sum([perPerson, limit(1, { counts: false, order: 'lowest' })], ...FOUR)).toBe('12')
  })

  it('cannot be told where a case lacks what they go by: never fewer by accident', () => {
    expect(sum([limit(1, { per: { field: 'nguoi' } })], { diem: 1 })).toBeUndefined()
    expect(sum([limit(1)], { diem: 1 }, { nguoi: 'Lan' })).toBeUndefined()
    const reference = { op: 'aggregate', input: 'x', of: 'count', limits: [limit(1)] } as const
    expect(aggregateOf(reference, cases({ diem: 1 }), () => undefined)).toBeUndefined()
  })
})
