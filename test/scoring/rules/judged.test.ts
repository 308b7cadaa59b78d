import { describe, expect, it } from 'vitest'
import type { FormJudged } from '../../../src/model/generated/criteria.ts'
import {
  claimProblems,
  codesOf,
  computed,
  report,
  ruleOn,
  TABLE_PLACE,
  type Told,
  unit,
} from '../fixtures.ts'
import { pointsFor, problemsIn, starting, tableOf } from '../one-criterion.ts'

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

/** What is wrong with what a unit gives itself, on a criterion of 10 points. */
const problemsOf = (rule: Partial<FormJudged>, told: Told) =>
  codesOf(
    claimProblems(tableOf(starting({ kind: 'judged', ...rule }, [])), unit('a', report({ 'II.1': told }))),
  )

describe('the scale of who judges', () => {
  const outOfFour = starting({ kind: 'judged', out_of: 4, step: 0.5 }, [])

  it('is converted to the maximum of the criterion', () => {
    expect([4, 3, 0.5, 0].map(claimed => pointsFor(outOfFour, {}, { claimed }))).toEqual([
      '10',
      '7.5',
      '1.25',
      '0',
    ])
  })

  it('stays exact until it is rounded', () => {
    expect(pointsFor(starting({ kind: 'judged', out_of: 3 }, []), {}, { claimed: 2 })).toBe('6.6667')
  })

  it('bounds the marks, on its own grid (TD1411, TD1412)', () => {
    const scale = { out_of: 4, step: 0.5 }
    expect(problemsOf(scale, { claimed: 4 })).toEqual([])
    expect(problemsOf(scale, { claimed: 4.5 })).toEqual(['TD1411'])
    expect(problemsOf(scale, { claimed: 3.2 })).toEqual(['TD1412'])
  })

  it('has to be reached by its grid (TD1406)', () => {
    expect(problemsIn(starting({ kind: 'judged', out_of: 4, step: 3 }, []))).toEqual([
      ['TD1406', '/start/step'],
    ])
  })
})

describe('the grid of a single stage', () => {
  it('has to reach the highest mark of its scale (TD1406)', () => {
    const of = (by_stage: NonNullable<FormJudged['by_stage']>) =>
      problemsIn(starting({ kind: 'judged', by_stage }, []))
    expect(
      of({ council: { step: 1 }, verification: { out_of: 100, step: 5 }, cluster: { out_of: 7 } }),
    ).toEqual([])
    expect(of({ council: { step: 3 }, verification: { out_of: 100, step: 30 } })).toEqual([
      ['TD1406', '/start/by_stage/council/step'],
      ['TD1406', '/start/by_stage/verification/step'],
    ])
  })
})

describe('the least and the most that may be given', () => {
  it('bound what is given (TD1411, TD1417)', () => {
    const bounds = { least: 2, most: 8 }
    expect([2, 5, 8].flatMap(claimed => problemsOf(bounds, { claimed }))).toEqual([])
    expect(problemsOf(bounds, { claimed: 8.5 })).toEqual(['TD1411'])
    expect(problemsOf(bounds, { claimed: 1 })).toEqual(['TD1417'])
  })

  it('may lie below zero where the criterion takes points', () => {
    expect(problemsOf({ least: -5 }, { claimed: -5 })).toEqual([])
    expect(problemsIn(starting({ kind: 'judged', least: -5 }, []))).toEqual([['TD1419', '/max']])
  })
})

describe('a rubric', () => {
  const rubric = [
    { label: 'Đầy đủ, có minh chứng', from: 8, to: 10 },
    { label: 'Còn thiếu', from: 4, to: 7 },
    { label: 'Không thực hiện', from: 0 },
  ]

  it('has levels that can be given', () => {
    expect(problemsIn(starting({ kind: 'judged', rubric }, []))).toEqual([])
  })

  it.each([
    ['above the most', { from: 8, to: 11 }],
    ['below the least', { from: -1, to: 3 }],
    ['upside down', { from: 7, to: 4 }],
  ])('has no level that lies %s (TD1440)', (_, level) => {
    const wrong: FormJudged = { kind: 'judged', rubric: [{ label: 'Mức', ...level }] }
    expect(problemsIn(starting(wrong, []))).toEqual([['TD1440', '/start/rubric/0']])
  })
})

describe('a judged line', () => {
  const each = starting({ kind: 'full' }, [], {
    deductions: [{ kind: 'judged', id: 'vi_pham', label: 'Vi phạm nội quy', least: 1, most: 4, step: 0.5 }],
  })
  const problemsOfMark = (vi_pham: number) =>
    codesOf(claimProblems(tableOf(each), unit('a', report({ 'II.1': { marks: { vi_pham } } }))))

  it('takes the mark that was given to it', () => {
    expect(pointsFor(each, {}, { marks: { vi_pham: 2.5 } })).toBe('7.5')
  })

  it('leaves the criterion without points while there is none', () => {
    expect(pointsFor(each, {})).toBeNull()
  })

  it('holds its mark to its bounds and its grid (TD1411, TD1412, TD1417)', () => {
    expect([1, 4].flatMap(problemsOfMark)).toEqual([])
    expect([4.5, 0.5, 2.2].flatMap(problemsOfMark)).toEqual(['TD1411', 'TD1417', 'TD1412'])
  })
})
