import { describe, expect, it } from 'vitest'
import type { FormBands } from '../../../src/model/generated/criteria.ts'
import { codesOf, computed, input, ruleOn } from '../fixtures.ts'

const of = (...list: FormBands['bands']): FormBands => ({ kind: 'bands', input: 'ty_le', bands: list })

const points = (rule: FormBands, value?: number) =>
  computed(
    ruleOn(rule, [input('ty_le', 'percent')]).expression,
    value === undefined ? {} : { facts: { ty_le: value } },
  )

const problemsOf = (rule: FormBands) => ruleOn(rule, [input('ty_le', 'percent')]).problems

const usual = of(
  { from: 60, points: 4 },
  { from: 50, points: 3 },
  { above: 40, points: 2 },
  { above: 0, points: 1 },
  { points: 0 },
)

describe('points by bands', () => {
  it.each([
    [100, '4'],
    [60, '4'],
    [59.99, '3'],
    [50, '3'],
    [49.999, '2'],
    [40.01, '2'],
    [40, '1'],
    [0.01, '1'],
    [0, '0'],
    [-5, '0'],
  ])('%d falls into the band of %s points', (value, expected) => {
    expect(points(usual, value)).toBe(expected)
  })

  it('are missing while nothing is reported', () => {
    expect(points(usual)).toBeUndefined()
  })

  it('can hold the single value between above and from of the same bound', () => {
    const rule = of({ above: 90, points: 5 }, { from: 90, points: 4 }, { points: 0 })
    expect([points(rule, 90.01), points(rule, 90), points(rule, 89.99)]).toEqual(['5', '4', '0'])
    expect(problemsOf(rule)).toEqual([])
  })

  it('may be negative and need not fall with the value', () => {
    const rule = of({ from: 10, points: -2.5 }, { from: 5, points: 1 }, { points: 0.5 })
    expect([points(rule, 12), points(rule, 5), points(rule, 4)]).toEqual(['-2.5', '1', '0.5'])
  })

  it('give what the last band has where there is no other', () => {
    expect(points(of({ points: 2 }), 77)).toBe('2')
  })
})

describe('the check of bands', () => {
  it('passes bands from high to low whose last takes the rest', () => {
    expect(problemsOf(usual)).toEqual([])
  })

  it('wants exactly one bound in every band but the last (TD1404)', () => {
    const rule = of({ points: 5 }, { from: 50, above: 40, points: 3 }, { points: 0 })
    expect(problemsOf(rule)).toEqual([
      { code: 'TD1404', place: { file: 'criteria.yaml', pointer: '/tables/0/bands/0' } },
      { code: 'TD1404', place: { file: 'criteria.yaml', pointer: '/tables/0/bands/1' } },
    ])
  })

  it('wants no bound in the last (TD1405)', () => {
    expect(codesOf(problemsOf(of({ from: 50, points: 3 }, { from: 0, points: 0 })))).toEqual(['TD1405'])
    expect(codesOf(problemsOf(of({ from: 50, points: 3 }, { above: 0, points: 0 })))).toEqual(['TD1405'])
  })

  it.each([
    ['equal bounds', { from: 50, points: 4 }, { from: 50, points: 3 }],
    ['equal strict bounds', { above: 50, points: 4 }, { above: 50, points: 3 }],
    ['from before above', { from: 50, points: 4 }, { above: 50, points: 3 }],
    ['rising bounds', { from: 50, points: 4 }, { from: 60, points: 3 }],
  ])('wants each bound below the one before: %s (TD1407)', (_, first, second) => {
    const [problem, ...others] = problemsOf(of(first, second, { points: 0 }))
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'TD1407',
      place: { pointer: '/tables/0/bands/1' },
      related: [{ file: 'criteria.yaml', pointer: '/tables/0/bands/0' }],
    })
    expect(problem?.params?.previous).toBe(50)
  })

  it('wants an input with numbers (TD1402, TD1403)', () => {
    const check = (...inputs: ReturnType<typeof input>[]) => codesOf(ruleOn(usual, inputs).problems)
    expect(check(input('ty_le', 'number'))).toEqual([])
    expect(check(input('ty_le', 'count'))).toEqual([])
    expect(check(input('ty_le', 'yes_no'))).toEqual(['TD1403'])
    expect(check(input('so_luot', 'number'))).toEqual(['TD1402'])
  })
})
