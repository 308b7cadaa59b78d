import { describe, expect, it } from 'vitest'
import { passFail } from '../../../src/scoring/rules/pass-fail.ts'
import { computed, criterion, input, TABLE_PLACE } from '../fixtures.ts'

const start = { kind: 'pass_fail', input: 'ky_giao_uoc' } as const
const points = passFail.expression(start, criterion('I.1', start, { max: 3 }))

describe('pass or fail', () => {
  it('gives the maximum for yes and nothing for no', () => {
    expect(computed(points, { facts: { ky_giao_uoc: 1 } })).toBe('3')
    expect(computed(points, { facts: { ky_giao_uoc: 0 } })).toBe('0')
  })

  it('is missing while nothing is reported', () => {
    expect(computed(points)).toBeUndefined()
  })

  it('reads an input of kind yes_no', () => {
    const fit = criterion('I.1', start, { inputs: [input('ky_giao_uoc', 'yes_no')] })
    expect(passFail.check(start, fit, TABLE_PLACE)).toEqual([])
  })

  it('cannot read a count (TD1403)', () => {
    const misfit = criterion('I.1', start, { inputs: [input('ky_giao_uoc', 'count')] })
    expect(passFail.check(start, misfit, TABLE_PLACE)).toEqual([
      {
        code: 'TD1403',
        place: { file: 'criteria.yaml', pointer: '/tables/0/input' },
        params: { input: 'ky_giao_uoc', type: 'count', expected: ['yes_no'] },
      },
    ])
  })

  it('cannot read what the criterion does not declare (TD1402)', () => {
    const other = criterion('I.1', start, { inputs: [input('ke_hoach', 'yes_no')] })
    for (const without of [other, criterion('I.1', start)]) {
      expect(passFail.check(start, without, TABLE_PLACE)).toEqual([
        {
          code: 'TD1402',
          place: { file: 'criteria.yaml', pointer: '/tables/0/input' },
          params: { input: 'ky_giao_uoc', criterion: 'I.1' },
        },
      ])
    }
  })
})
