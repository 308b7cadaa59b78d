import { describe, expect, it } from 'vitest'
import type { FormJudged } from '../../../src/model/generated/criteria.ts'
import { computed, ruleOn, TABLE_PLACE } from '../fixtures.ts'

const check = (rule: FormJudged, max: number) => ruleOn(rule, [], max).problems

describe('judged points', () => {
  it('are the points that were given', () => {
    const points = ruleOn({ kind: 'judged' }, []).expression
    expect(computed(points, { claimed: 4.5 })).toBe('4.5')
    expect(computed(points, { claimed: 0 })).toBe('0')
  })

  it('are missing, not zero, while nobody has given any', () => {
    const points = ruleOn({ kind: 'judged' }, []).expression
    expect(computed(points)).toBeUndefined()
  })

  it.each([
    [5, 0.5],
    [5, 0.25],
    [0.3, 0.1],
    [4, 4],
    [0, 0.5],
  ])('take a maximum of %d in steps of %d', (max, step) => {
    expect(check({ kind: 'judged', step }, max)).toEqual([])
  })

  it('need no step', () => {
    expect(check({ kind: 'judged' }, 3.7)).toEqual([])
  })

  it.each([
    [5, 0.75],
    [4, 5],
    [1, 0.3],
  ])('cannot reach a maximum of %d in steps of %d (TD1406)', (max, step) => {
    expect(check({ kind: 'judged', step }, max)).toEqual([
      {
        code: 'TD1406',
        place: { ...TABLE_PLACE, pointer: `${TABLE_PLACE.pointer}/step` },
        params: { step, max },
      },
    ])
  })
})
