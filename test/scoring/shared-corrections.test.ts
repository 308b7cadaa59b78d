import { describe, expect, it } from 'vitest'
import type { Change, Report, Table } from '../../src/model/campaign.ts'
import {
  campaign,
  change,
  claimProblems,
  criterion,
  group,
  input,
  report,
  resultOf,
  resultsOf,
  type Told,
  type ToldFacts,
  table,
  unit,
} from './fixtures.ts'

const share = (code: string, of: string) =>
  criterion(
    code,
    { kind: 'formula', formula: `ratio(${of}, vien_chuc, 0) * 10` },
    { inputs: [input(of, 'count')] },
  )
/** Two shares of the staff, one of which reads it by way of a named value, and one criterion that does not. */
const TABLE = table(
  [
    group('I', [
      share('1', 'dao_tao'),
      criterion(
        '2',
        { kind: 'formula', formula: 'tren_vien_chuc' },
        { inputs: [input('sang_kien', 'count')] },
      ),
      criterion('3', { kind: 'judged' }),
    ]),
  ],
  {
    inputs: [input('vien_chuc', 'count')],
    values: [{ id: 'tren_vien_chuc', label: 'Sáng kiến', formula: 'ratio(sang_kien, vien_chuc, 0) * 100' }],
  },
)
const ENTRIES: Readonly<Record<string, Told>> = {
  1: { facts: { dao_tao: 80 } },
  2: { facts: { sang_kien: 5 } },
  3: { claimed: 6 },
}

function corrected(
  corrections: readonly Change[],
  entries = ENTRIES,
  shared: ToldFacts = { vien_chuc: 100 },
): Report {
  const told = report(entries, false, shared)
  return told.state === 'present' ? { ...told, corrections } : told
}

const staff = (vien_chuc: number, order = 0) =>
  change('verification', { facts: { vien_chuc }, shared: true, order }, 'Theo bảng lương tháng 11/2026.')

const verified = (told: Report, of: Table = TABLE) => resultOf(of, told).criteria.map(each => each.verified)

describe('a fact that several criteria read', () => {
  it('is corrected once, and each of them is computed again', () => {
    expect(verified(corrected([]))).toEqual(['8', '5', '6'])
    expect(verified(corrected([staff(125)]))).toEqual(['6.4', '4', '6'])
  })

  it('is a change of each criterion that reads it, also by way of a named value, and of no other', () => {
    const { criteria } = resultOf(TABLE, corrected([staff(125)]))
    expect(
      criteria.map(({ changes }) => changes.map(({ before, after, shared }) => [before, after, shared])),
    ).toEqual([[['8', '6.4', true]], [['5', '4', true]], []])
    expect(criteria[0]?.changes[0]?.reason).toBe('Theo bảng lương tháng 11/2026.')
    expect(criteria.map(({ self }) => self)).toEqual(['8', '5', '6'])
  })

  it('stands in the order of the stages among what was changed of the criterion itself', () => {
    const own = change('cluster', { facts: { dao_tao: 50 }, order: 0 })
    const later = change('council', { facts: { dao_tao: 100 }, order: 2 })
    const entries = { ...ENTRIES, 1: { facts: { dao_tao: 80 }, changes: [own, later] } }
    const [first] = resultOf(TABLE, corrected([staff(125, 1)], entries)).criteria
    expect(first?.changes.map(({ stage, after }) => [stage, after])).toEqual([
      ['cluster', '5'],
      ['verification', '4'],
      ['council', '8'],
    ])
  })

  it('counts at its stage where stages are put together', () => {
    const staged = { ...TABLE, stages: { weights: { self: 1, verification: 1 }, absent: 'drop' as const } }
    expect(verified(corrected([staff(125)]), staged)).toEqual(['7.2', '4.5', '6'])
  })

  it('changes nothing where points were given, with a warning for each such criterion (Q22)', () => {
    const points = change('cluster', { points: 9 })
    const entries = { ...ENTRIES, 1: { facts: { dao_tao: 80 }, changes: [points] } }
    const told = corrected([staff(125, 1)], entries)
    expect(verified(told)[0]).toBe('9')
    const problems = claimProblems(TABLE, unit('khu-vuc-1', told))
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ['TD1420', { code: '1', computed: 6.4 }],
    ])
  })

  it('is brought by a reviewer where the unit has not told it', () => {
    expect(verified(corrected([staff(125)], ENTRIES, {}))).toEqual(['6.4', '4', '6'])
  })

  it('reports nothing for the unit that it has not reported itself (Q7)', () => {
    const { criteria } = resultOf(TABLE, corrected([staff(125)], { 3: { claimed: 6 } }))
    expect(criteria.map(({ state }) => state)).toEqual(['not_reported', 'not_reported', 'scored'])
  })

  it('is not the last word on what the unit was not assigned', () => {
    const entries: Readonly<Record<string, Told>> = {
      ...ENTRIES,
      1: { status: 'not_assigned' },
      2: { status: 'not_scored' },
    }
    const { criteria } = resultOf(TABLE, corrected([staff(125)], entries))
    expect(criteria.map(({ state }) => state)).toEqual(['not_assigned', 'not_scored', 'scored'])
  })

  it('reaches what no criterion reads: a condition of the campaign', () => {
    const gate = {
      id: 'nho',
      name: 'Đơn vị nhỏ',
      when: 'vien_chuc < 110',
      effects: [{ kind: 'points' as const, points: -1 }],
    }
    const only = table([group('I', [criterion('3', { kind: 'judged' })])], {
      inputs: [input('vien_chuc', 'count')],
    })
    const points = (told: Report) =>
      resultsOf(campaign(only, [unit('a', told)], { gates: [gate] }))[0]?.verified.total
    expect(points(corrected([], { 3: { claimed: 6 } }))).toBe('5')
    expect(points(corrected([staff(125)], { 3: { claimed: 6 } }))).toBe('6')
  })

  it('is read by a criterion that asks nothing of the unit itself', () => {
    const derived = criterion('1', { kind: 'formula', formula: 'min(10, vien_chuc / 10)' })
    const only = table([group('I', [derived])], { inputs: [input('vien_chuc', 'count')] })
    const { criteria } = resultOf(only, corrected([staff(60)], {}, { vien_chuc: 80 }))
    expect(criteria[0]).toMatchObject({ self: '8', verified: '6', changes: [{ before: '8', after: '6' }] })
  })
})
