import { describe, expect, it } from 'vitest'
import { computed, input, ruleOn } from '../fixtures.ts'
import { losing, pointsFor, problemsIn, starting } from '../one-criterion.ts'

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

describe('pass or fail with amounts of its own', () => {
  const SIGNED = [input('ky_giao_uoc', 'yes_no')]
  const at = (more: object, ky_giao_uoc: number) =>
    pointsFor(starting({ ...start, ...more }, SIGNED), { ky_giao_uoc })

  it('gives what the table says instead of all and nothing', () => {
    const half = { points: '80%', otherwise: 1 }
    expect([at(half, 1), at(half, 0)]).toEqual(['8', '1'])
    expect([at({ otherwise: -2 }, 1), at({ otherwise: -2 }, 0)]).toEqual(['10', '-2'])
    expect([at({ points: "if(type = 'benh-vien', 4, 6)" }, 1), at({ points: 0 }, 1)]).toEqual(['6', '0'])
  })

  it('can be deducted', () => {
    const each = losing({ ...start, points: 0, otherwise: 8 }, SIGNED)
    expect(pointsFor(each, { ky_giao_uoc: 1 })).toBe('10')
    expect(pointsFor(each, { ky_giao_uoc: 0 })).toBe('2')
  })
})

describe('a condition in place of the input', () => {
  const COUNTS = [input('so_cuoc', 'count'), input('so_ke_hoach', 'count')]
  const held = starting({ kind: 'pass_fail', input: 'so_cuoc >= so_ke_hoach and so_cuoc > 0' }, COUNTS)

  it('decides', () => {
    expect(pointsFor(held, { so_cuoc: 4, so_ke_hoach: 4 })).toBe('10')
    expect(pointsFor(held, { so_cuoc: 3, so_ke_hoach: 4 })).toBe('0')
    expect(pointsFor(held, { so_cuoc: 0 })).toBe('0')
    expect(pointsFor(held, { so_cuoc: 4 })).toBeNull()
  })

  it('has to be one (TD1427)', () => {
    expect(problemsIn(held)).toEqual([])
    const number = starting({ kind: 'pass_fail', input: 'so_cuoc - so_ke_hoach' }, COUNTS)
    expect(problemsIn(number)).toEqual([['TD1427', '/start/input']])
  })
})
