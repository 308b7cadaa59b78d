import { describe, expect, it } from 'vitest'
import { compare, rational } from '../../../src/expressions/rational.ts'
import type { FormTargetShare } from '../../../src/model/generated/criteria.ts'
import { targetShare } from '../../../src/scoring/rules/target-share.ts'
import { fc } from '../../expressions/fixed-seed.ts'
import { claimProblems, codesOf, computed, input, report, ruleOn, unit } from '../fixtures.ts'
import { losing, pointsFor, problemsIn, starting, tableOf } from '../one-criterion.ts'

const start = (more: Partial<FormTargetShare> = {}): FormTargetShare => ({
  kind: 'target_share',
  input: 'luot_kham',
  ...more,
})

function share(rule: FormTargetShare, achieved: number | undefined, goal: number | undefined, max = 10) {
  return computed(ruleOn(rule, [input('luot_kham', 'number')], max).expression, {
    facts: achieved === undefined ? {} : { luot_kham: achieved },
    targets: goal === undefined ? {} : { luot_kham: goal },
  })
}

describe('a share of the target, higher being better', () => {
  it.each([
    [24, 24, '10'],
    [23, 24, '9.5833'],
    [12, 24, '5'],
    [0, 24, '0'],
    [1, 3, '3.3333'],
    [47.5, 95, '5'],
  ])('%d of %d gives %s of 10', (achieved, goal, points) => {
    expect(share(start(), achieved, goal)).toBe(points)
    expect(share(start({ better: 'higher' }), achieved, goal)).toBe(points)
  })

  it('counts no more than all of the target unless the table says so', () => {
    expect(share(start(), 36, 24)).toBe('10')
    expect(share(start({ most: 100 }), 36, 24)).toBe('10')
  })

  it('counts up to another cap, above or below all of the target', () => {
    expect(share(start({ most: 120 }), 36, 24)).toBe('12')
    expect(share(start({ most: 120 }), 28.8, 24)).toBe('12')
    expect(share(start({ most: 120 }), 26.4, 24)).toBe('11')
    expect(share(start({ most: 80 }), 24, 24)).toBe('8')
    expect(share(start({ most: 12.5 }), 24, 24)).toBe('1.25')
  })
})

describe('a share of the target, lower being better', () => {
  const lower = start({ better: 'lower' })

  it.each([
    [2, 2, '10'],
    [1, 2, '10'],
    [2.4, 2, '8.3333'],
    [4, 2, '5'],
    [200, 2, '0.1'],
  ])('%d against %d gives %s of 10', (achieved, goal, points) => {
    expect(share(lower, achieved, goal)).toBe(points)
  })

  it('gives the cap where nothing happened, instead of dividing by zero', () => {
    expect(share(lower, 0, 2)).toBe('10')
    expect(share(start({ better: 'lower', most: 150 }), 0, 2)).toBe('15')
  })

  it('counts up to another cap', () => {
    expect(share(start({ better: 'lower', most: 150 }), 1, 2)).toBe('15')
    expect(share(start({ better: 'lower', most: 150 }), 1.6, 2)).toBe('12.5')
  })
})

describe('whichever direction', () => {
  it.each([start(), start({ better: 'lower' })])('is missing without a result or a target', rule => {
    expect(share(rule, undefined, 24)).toBeUndefined()
    expect(share(rule, 12, undefined)).toBeUndefined()
  })

  it('names the input whose target it needs', () => {
    expect(targetShare.targets?.(start())).toEqual(['luot_kham'])
  })

  it.each(['count', 'number', 'percent'] as const)('reads an input of kind %s', type => {
    expect(ruleOn(start(), [input('luot_kham', type)]).problems).toEqual([])
  })

  it('cannot read yes or no (TD1403) or what is not declared (TD1402)', () => {
    const [problem] = ruleOn(start(), [input('luot_kham', 'yes_no')]).problems
    expect(problem?.code).toBe('TD1403')
    expect(problem?.params?.expected).toEqual(['count', 'number', 'percent', 'money'])
    expect(codesOf(ruleOn(start(), []).problems)).toEqual(['TD1402'])
  })

  it('achieving more never gives less where higher is better, nor more where lower is', () => {
    const amount = fc.integer({ min: 0, max: 400 }).map(tenths => tenths / 10)
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 200 }),
        (...all) => {
          const [first, second, goal, cap] = all
          const [less, more] = [Math.min(first, second), Math.max(first, second)]
          const points = (achieved: number, better: 'higher' | 'lower') =>
            rational(share(start({ better, most: cap }), achieved, goal) ?? 'missing')
          expect(compare(points(less, 'higher'), points(more, 'higher'))).toBeLessThanOrEqual(0)
          expect(compare(points(less, 'lower'), points(more, 'lower'))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

const VISITS = [input('luot_kham', 'count')]

describe('a share of less than the maximum', () => {
  it('is a share of the points that the table names', () => {
    expect(pointsFor(starting(start({ points: '60%' }), VISITS), { luot_kham: 12 }, goal(24))).toBe('3')
    expect(pointsFor(starting(start({ points: 8 }), VISITS), { luot_kham: 24 }, goal(24))).toBe('8')
  })

  it('can be deducted', () => {
    const line = start({ points: 4, better: 'higher' })
    expect(pointsFor(losing(line, VISITS), { luot_kham: 12 }, goal(24))).toBe('8')
  })
})

describe('a unit without a target', () => {
  it('gets what the table says: all, or nothing', () => {
    const at = (without_target: 'full' | 'zero', targets: Record<string, number>) =>
      pointsFor(starting(start({ without_target, points: 6 }), VISITS), { luot_kham: 3 }, { targets })
    expect([at('full', {}), at('full', { luot_kham: 0 }), at('full', { luot_kham: 6 })]).toEqual([
      '6',
      '6',
      '3',
    ])
    expect([at('zero', {}), at('zero', { luot_kham: 0 })]).toEqual(['0', '0'])
  })

  it('is an error where the table says nothing (TD1414)', () => {
    const problemsOf = (more: Partial<FormTargetShare>) =>
      codesOf(
        claimProblems(
          tableOf(starting(start(more), VISITS)),
          unit('a', report({ 'II.1': { facts: { luot_kham: 3 } } })),
        ),
      )
    expect(problemsOf({})).toEqual(['TD1414'])
    expect(problemsOf({ without_target: 'zero' })).toEqual([])
    expect(problemsOf({ target: '24' })).toEqual([])
  })
})

describe('a target that is a formula', () => {
  const BOTH = [...VISITS, input('dan_so', 'count')]
  const each = starting(start({ target: 'dan_so * 0.8' }), BOTH)

  it('takes the place of the one that was assigned', () => {
    expect(pointsFor(each, { luot_kham: 400, dan_so: 1000 }, goal(9))).toBe('5')
    expect(targetShare.targets?.(start({ target: 'dan_so' }))).toEqual([])
  })

  it('of zero gives no points rather than some number', () => {
    expect(pointsFor(each, { luot_kham: 400, dan_so: 0 })).toBeNull()
  })

  it('is needed where the value is a formula too (TD1447)', () => {
    expect(problemsIn(each)).toEqual([])
    const without = starting(start({ input: 'luot_kham + dan_so' }), BOTH)
    expect(problemsIn(without)).toEqual([['TD1447', '/start/input']])
    expect(problemsIn(starting(start({ input: 'luot_kham + dan_so', target: '24' }), BOTH))).toEqual([])
  })
})

function goal(luot_kham: number) {
  return { targets: { luot_kham } }
}
