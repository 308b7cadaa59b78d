import { describe, expect, it } from 'vitest'
import type { Criterion, Table } from '../../src/model/campaign.ts'
import { change, criterion, group, report, resultOf, type Told, table } from './fixtures.ts'

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
