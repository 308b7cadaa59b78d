import { describe, expect, it } from 'vitest'
import type { Criterion, Gate, SignOff, Table } from '../../src/model/campaign.ts'
import {
  campaign,
  change,
  criterion,
  group,
  input,
  report,
  resultOf,
  resultsOf,
  type Told,
  table,
  unit,
} from './fixtures.ts'

const judged = (more: Partial<Criterion> = {}) => criterion('1', { kind: 'judged' }, more)
const of = (told: Told, stages: Table['stages'], more: Partial<Criterion> = {}) =>
  resultOf(table([group('I', [judged(more)])], stages && { stages }), report({ 1: told })).criteria[0]

const CHANGES = [change('cluster', { points: 7 }), change('verification', { points: 6.5 })]

describe('the points of several stages', () => {
  it('are those of the last one, unless the table puts them together', () => {
    expect(of({ claimed: 8, changes: CHANGES }, undefined)?.verified).toBe('6.5')
  })

  it('are put together by weight, and rounded like other points', () => {
    const told = { claimed: 8, changes: CHANGES }
    // (8 × 1 + 7 × 2 + 6.5 × 3) / 6 = 41.5 / 6 = 6.9166…
    expect(of(told, { weights: { self: 1, cluster: 2, verification: 3 } })?.verified).toBe('6.92')
    expect(of(told, { weights: { self: 30, verification: 70 } })?.verified).toBe('6.95')
  })

  it('are said nearest to the criterion: a criterion before its group, a group before the table', () => {
    const told = { claimed: 8, changes: CHANGES }
    const own = { stages: { weights: { self: 1 } } }
    expect(of(told, { weights: { verification: 1 } }, own)?.verified).toBe('8')
    const inGroup = table([group('I', [judged()], { stages: { weights: { cluster: 1 } } })], {
      stages: { weights: { self: 1 } },
    })
    expect(resultOf(inGroup, report({ 1: told })).criteria[0]?.verified).toBe('7')
  })

  it('count a corrected fact at the stage that corrected it', () => {
    const share = criterion(
      '1',
      { kind: 'per_event', input: 'so_tin', points: 1, cap: 10 },
      { inputs: [{ id: 'so_tin', label: 'Số tin', type: 'count' }] },
    )
    const whole = table([group('I', [share])], { stages: { weights: { self: 1, verification: 1 } } })
    const changes = [change('verification', { facts: { so_tin: 4 } })]
    expect(resultOf(whole, report({ 1: { facts: { so_tin: 8 }, changes } })).criteria[0]?.verified).toBe('6')
  })
})

describe('a stage that has given no points', () => {
  const weights = { self: 1, verification: 1 }

  it('blocks: the criterion is not scored, and the unit has no full result', () => {
    const whole = table([group('I', [judged()])], { stages: { weights } })
    const result = resultOf(whole, report({ 1: { claimed: 8 } }))
    expect(result.criteria[0]).toMatchObject({ state: 'not_scored', self: '8', verified: null })
    expect(result).toMatchObject({ state: 'incomplete', rank: null })
  })

  it('counts as zero, or drops out, where the table says so', () => {
    expect(of({ claimed: 8 }, { weights, absent: 'zero' })?.verified).toBe('4')
    expect(of({ claimed: 8 }, { weights, absent: 'drop' })?.verified).toBe('8')
    expect(of({ claimed: 8 }, { weights: { council: 1 }, absent: 'drop' })?.state).toBe('not_scored')
  })
})

describe('a figure that was corrected in another criterion', () => {
  const counted = criterion(
    '1',
    { kind: 'formula', formula: 'so_mo_hinh' },
    {
      inputs: [input('so_mo_hinh', 'count')],
    },
  )
  const half = criterion('2', { kind: 'formula', formula: 'so_mo_hinh / 2' })
  const points = (stages: Table['stages'], stage: string) => {
    const whole = table([group('I', [counted, half])], stages && { stages })
    const changes = [change(stage, { facts: { so_mo_hinh: 8 } })]
    const [result] = resultsOf(
      campaign(whole, [unit('a', report({ 1: { facts: { so_mo_hinh: 4 }, changes } }))]),
    )
    return result?.criteria.map(({ verified }) => verified)
  }

  it('counts from the stage on that corrected it, and not before', () => {
    const weights = { self: 1, cluster: 1, verification: 1 }
    expect(points({ weights, absent: 'drop' }, 'cluster')).toEqual(['6', '3'])
    expect(points({ weights: { self: 3, verification: 1 } }, 'verification')).toEqual(['5', '2.5'])
  })

  it('simply counts where no stages are put together', () => {
    expect(points(undefined, 'verification')).toEqual(['8', '4'])
  })
})

describe('the reviews made so far', () => {
  it('are told also while the criterion waits for another stage', () => {
    const whole = table([group('I', [judged()])], { stages: { weights: { cluster: 1, verification: 1 } } })
    const [found] = resultOf(
      whole,
      report({ 1: { claimed: 8, changes: [change('cluster', { points: 7 })] } }),
    ).criteria
    expect(found).toMatchObject({ state: 'not_scored', verified: null })
    expect(found?.changes.map(({ stage, before, after }) => [stage, before, after])).toEqual([
      ['cluster', '8', '7'],
    ])
  })
})

describe('a stage that has finished with a unit', () => {
  const done = (stage: string, before: number, date = '2026-12-10'): SignOff => ({
    stage,
    by: 'Tổ thẩm định',
    date,
    before,
  })
  const told = (reviewed: readonly SignOff[], changes: Told['changes'] = []) => {
    const own = report({ 1: { claimed: 8, changes } })
    return own.state === 'present' ? { ...own, reviewed } : own
  }
  const staged = table([group('I', [judged()])], { stages: { weights: { self: 1, verification: 1 } } })
  const points = (reviewed: readonly SignOff[], changes?: Told['changes']) =>
    resultOf(staged, told(reviewed, changes)).criteria[0]?.verified

  it('has confirmed what it did not change: what the stages before it found', () => {
    expect(points([])).toBeNull()
    expect(points([done('verification', 0)])).toBe('8')
    const [before, behind] = [
      change('cluster', { points: 6, order: 0 }),
      change('council', { points: 2, order: 1 }),
    ]
    expect(points([done('verification', 1)], [before, behind])).toBe('7')
    expect(points([done('cluster', 1)], [before])).toBeNull()
  })

  it('has its own word where it changed something', () => {
    expect(points([done('verification', 1)], [change('verification', { points: 6, order: 0 })])).toBe('7')
  })

  it('confirms also what is computed from figures that stand elsewhere', () => {
    const derived = criterion('2', { kind: 'formula', formula: "points('1') / 2" })
    const whole = table([group('I', [judged(), derived])], {
      groups: [group('I', [judged(), { ...derived, stages: { weights: { verification: 1 } } }])],
    })
    expect(resultOf(whole, told([done('verification', 0)])).criteria[1]?.verified).toBe('4')
  })

  it('is told in the results, with who said so and when', () => {
    const { reviewed } = resultOf(staged, told([done('verification', 0)]))
    expect(reviewed).toEqual([{ stage: 'verification', by: 'Tổ thẩm định', date: '2026-12-10' }])
    expect(resultOf(staged, told([]))).not.toHaveProperty('reviewed')
  })

  it('can be asked for in the conditions of the campaign, with the day (G14)', () => {
    const whole = table([group('I', [judged()])])
    const gate = (when: string): Gate => ({
      id: 'tham-dinh',
      name: 'Chưa thẩm định',
      when,
      effects: [{ kind: 'points', points: -1 }],
    })
    const total = (when: string, reviewed: readonly SignOff[]) => {
      const [result] = resultsOf(campaign(whole, [unit('a', told(reviewed))], { gates: [gate(when)] }))
      return [result?.verified.total, result?.gates.some(({ undecided }) => undecided)]
    }
    const verified = [done('verification', 0, '2026-12-10'), done('verification', 0, '2026-12-08')]
    expect(total("not reviewed('verification')", [])).toEqual(['7', false])
    expect(total("not reviewed('verification')", verified)).toEqual(['8', false])
    expect(total("not reviewed('council')", verified)).toEqual(['7', false])
    const late = "reviewed_on('verification') > '2026-12-09'"
    expect(total(late, verified)).toEqual(['7', false])
    expect(total(late, verified.slice(1))).toEqual(['8', false])
    expect(total(late, [])).toEqual(['8', true])
  })

  it('is one of the stages of the campaign, under its own names', () => {
    const stages = [{ id: 'to-giup-viec', name: 'Tổ giúp việc' }]
    const gate: Gate = {
      id: 'g',
      name: 'G',
      when: "reviewed('to-giup-viec')",
      effects: [{ kind: 'points', points: -1 }],
    }
    const [result] = resultsOf(
      campaign(table([group('I', [judged()])]), [unit('a', told([done('to-giup-viec', 0)]))], {
        stages,
        gates: [gate],
      }),
    )
    expect(result?.verified.total).toBe('7')
  })
})
