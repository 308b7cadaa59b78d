import { describe, expect, it } from 'vitest'
import type { FormBands } from '../../../src/model/generated/criteria.ts'
import { claimProblems, codesOf, computed, input, report, ruleOn, unit } from '../fixtures.ts'
import { losing, pointsFor, problemsIn, starting, tableOf } from '../one-criterion.ts'

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

const RATE = [input('ty_le', 'percent')]

describe('bounds and points that are no plain numbers', () => {
  it('may follow the target, the type or the traits of the unit', () => {
    const rule = of(
      { from: 'target(ty_le)', points: 'all' },
      { from: 'target(ty_le) * 0.9', points: '70%' },
      { points: 0 },
    )
    const at = (ty_le: number) => pointsFor(starting(rule, RATE), { ty_le }, { targets: { ty_le: 80 } })
    expect([at(80), at(79.9), at(72), at(71.9)]).toEqual(['10', '7', '7', '0'])
    expect(problemsIn(starting(rule, RATE))).toEqual([])
  })

  it('are missing where a bound that decides has no value', () => {
    const rule = of({ from: 95, points: 10 }, { from: 'target(ty_le)', points: 6 }, { points: 0 })
    expect(pointsFor(starting(rule, RATE), { ty_le: 96 })).toBe('10')
    expect(pointsFor(starting(rule, RATE), { ty_le: 90 })).toBeNull()
  })

  it('may look at a formula', () => {
    const counts = [input('so_dat', 'count'), input('so_giao', 'count')]
    const rule = { ...of({ from: 100, points: 10 }, { points: 5 }), input: 'so_dat / so_giao * 100' }
    expect(pointsFor(starting(rule, counts), { so_dat: 7, so_giao: 7 })).toBe('10')
    expect(pointsFor(starting(rule, counts), { so_dat: 6, so_giao: 7 })).toBe('5')
    expect(pointsFor(starting(rule, counts), { so_dat: 6, so_giao: 0 })).toBeNull()
  })

  it('can be deducted, and stop at a cap', () => {
    const line = { ...of({ above: 10, points: 6 }, { above: 5, points: '20%' }, { points: 0 }), cap: 5 }
    const points = [5, 5.1, 11].map(ty_le => pointsFor(losing(line, RATE), { ty_le }))
    expect(points).toEqual(['10', '8', '5'])
  })
})

it('bounds that are formulas are not compared with the others: they may differ from unit to unit', () => {
  const formula = "if(type = 'benh-vien', 95, 80)"
  const list = (...bounds: readonly (number | string)[]) =>
    problemsIn(starting(of(...bounds.map(from => ({ from, points: 5 })), { points: 0 }), RATE))
  expect(list(formula, 90)).toEqual([])
  expect(list(90, formula)).toEqual([])
  expect(list(80, 90)).toEqual([['TD1407', '/start/bands/1']])
})

describe('a hole that the source leaves', () => {
  const rule = of(
    { from: 81, points: 10 },
    { above: 80, hole: 'Văn bản không nói trên 80 đến dưới 81 thuộc mức nào.' },
    { from: 61, points: 6 },
    { points: 0 },
  )

  it('gives no points at all', () => {
    const points = [81, 80.5, 80, 60].map(ty_le => pointsFor(starting(rule, RATE), { ty_le }))
    expect(points).toEqual(['10', null, '6', '0'])
    expect(problemsIn(starting(rule, RATE))).toEqual([])
  })

  it('is an error for the unit whose value falls into it (TD1455)', () => {
    const check = (ty_le: number) =>
      codesOf(
        claimProblems(tableOf(starting(rule, RATE)), unit('a', report({ 'II.1': { facts: { ty_le } } }))),
      )
    expect([check(80.5), check(81), check(80)]).toEqual([['TD1455'], [], []])
  })

  it('cannot have points as well, nor can a band have neither (TD1441)', () => {
    const problems = (...list: FormBands['bands']) => problemsIn(starting(of(...list), RATE))
    expect(problems({ from: 50, points: 5, hole: 'Không rõ' }, { points: 0 })).toEqual([
      ['TD1441', '/start/bands/0'],
    ])
    expect(problems({ from: 50 }, { points: 0 })).toEqual([['TD1441', '/start/bands/0']])
  })
})
