import { describe, expect, it } from 'vitest'
import { computed, input, ruleOn } from '../fixtures.ts'

const start = { kind: 'pass_fail', input: 'ky_giao_uoc' } as const
const points = ruleOn(start, [input('ky_giao_uoc', 'yes_no')], 3).expression

describe('pass or fail', () => {
  it('gives the maximum for yes and nothing for no', () => {
    expect(computed(points, { facts: { ky_giao_uoc: 1 } })).toBe('3')
    expect(computed(points, { facts: { ky_giao_uoc: 0 } })).toBe('0')
  })

  it('is missing while nothing is reported', () => {
    expect(computed(points)).toBeUndefined()
  })

  it('reads an input of kind yes_no', () => {
    expect(ruleOn(start, [input('ky_giao_uoc', 'yes_no')]).problems).toEqual([])
  })

  it('cannot read a count (TD1403)', () => {
    expect(ruleOn(start, [input('ky_giao_uoc', 'count')]).problems).toEqual([
      {
        code: 'TD1403',
        place: { file: 'criteria.yaml', pointer: '/tables/0/input' },
        params: { input: 'ky_giao_uoc', type: 'count', expected: ['yes_no'] },
      },
    ])
  })

  it('cannot read what the criterion does not declare (TD1402)', () => {
    for (const without of [[input('ke_hoach', 'yes_no')], []]) {
      expect(ruleOn(start, without).problems).toEqual([
        {
          code: 'TD1402',
          place: { file: 'criteria.yaml', pointer: '/tables/0/input' },
          params: { input: 'ky_giao_uoc', criterion: 'II.1' },
        },
      ])
    }
  })
})
