import { describe, expect, it } from 'vitest'
import type { FormPerStep } from '../../../src/model/generated/criteria.ts'
import { claimProblems, codesOf, input, report, unit } from '../fixtures.ts'
import { gaining, losing, pointsFor, problemsIn, starting, tableOf } from '../one-criterion.ts'

const BEDS = [input('cong_suat', 'percent')]
const step = (more: Partial<FormPerStep> = {}): FormPerStep => ({
  kind: 'per_step',
  input: 'cong_suat',
  threshold: 90,
  side: 'below',
  step: 2,
  points: 1,
  ...more,
})

/** What is lost at these values, of 10 points. */
const lost = (more: Partial<FormPerStep>, ...values: readonly number[]) =>
  values.map(cong_suat => {
    const points = pointsFor(losing(step(more), BEDS), { cong_suat })
    return points === null ? null : Number((10 - Number(points)).toFixed(4))
  })

describe('points for each step below a threshold', () => {
  it('count the part of a step unless the table says otherwise', () => {
    expect(lost({}, 90, 88, 87, 80)).toEqual([0, 1, 1.5, 5])
  })

  it('count whole steps only where it says down', () => {
    expect(lost({ whole: 'down' }, 90, 88.1, 88, 86.1, 86)).toEqual([0, 0, 1, 1, 2])
  })

  it('count each step that has begun where it says up', () => {
    expect(lost({ whole: 'up' }, 90, 89.9, 88, 87.9)).toEqual([0, 1, 1, 2])
  })

  it('begin with a whole step as soon as the threshold is crossed where it says at once', () => {
    expect(lost({ at_once: true }, 90, 89.9, 88.1, 88, 86)).toEqual([0, 1, 1, 2, 3])
  })

  it('are none at the threshold and beyond it', () => {
    expect(lost({}, 90, 95, 100)).toEqual([0, 0, 0])
    expect(lost({ at_once: true }, 91)).toEqual([0])
  })

  it('stop at the cap of the line', () => {
    expect(lost({ cap: 3 }, 86, 84, 10)).toEqual([2, 3, 3])
  })

  it('are missing while nothing is reported', () => {
    expect(pointsFor(losing(step(), BEDS), {})).toBeNull()
  })
})

describe('points for each step above a threshold', () => {
  it('are counted on the other side', () => {
    const line = step({ side: 'above', points: 0.5, cap: 2 })
    const gained = [89, 90, 92, 93, 99].map(cong_suat => pointsFor(gaining(line, BEDS), { cong_suat }))
    expect(gained).toEqual(['0', '0', '0.5', '0.75', '2'])
  })

  it('may be the start of a criterion', () => {
    const start = step({ side: 'above', threshold: 0, step: 10 })
    expect(pointsFor(starting(start, BEDS), { cong_suat: 75 })).toBe('7.5')
  })
})

describe('a distance in percent of the threshold', () => {
  it('is measured against it', () => {
    // 45 is half of 90: 50 percent below, five steps of ten.
    expect(lost({ measure: 'percent_of_threshold', step: 10 }, 45, 81, 85.5)).toEqual([5, 1, 0.5])
  })

  it('has no value where the threshold is zero', () => {
    const line = step({ side: 'above', measure: 'percent_of_threshold', threshold: 0 })
    expect(pointsFor(gaining(line, BEDS), { cong_suat: 5 })).toBeNull()
  })
})

describe('a threshold that is not a number', () => {
  const line: FormPerStep = { kind: 'per_step', input: 'cong_suat', side: 'below', step: 5, points: 1 }

  it('is the target of the unit where none is written', () => {
    const points = (target: number) =>
      pointsFor(losing(line, BEDS), { cong_suat: 85 }, { targets: { cong_suat: target } })
    expect([points(85), points(95), points(90)]).toEqual(['10', '8', '9'])
  })

  it('is asked for where the unit has none (TD1414)', () => {
    const each = losing(line, BEDS)
    const told = report({ 'II.1': { facts: { cong_suat: 85 } } })
    expect(codesOf(claimProblems(tableOf(each), unit('a', told)))).toEqual(['TD1414'])
    expect(claimProblems(tableOf(each), unit('a', told, { cong_suat: 90 }))).toEqual([])
  })

  it('is not asked for where the table has a threshold of its own', () => {
    const each = losing({ ...line, threshold: 90 }, BEDS, { open: true })
    expect(claimProblems(tableOf(each), unit('a', report({ 'II.1': { facts: { cong_suat: 85 } } })))).toEqual(
      [],
    )
    expect(problemsIn(losing(line, BEDS, { open: true }))).toEqual([])
  })

  it('may be a formula', () => {
    const byType = losing({ ...line, threshold: "if(type = 'benh-vien', 95, 90)" }, BEDS)
    expect(pointsFor(byType, { cong_suat: 85 }, { type: 'benh-vien' })).toBe('8')
    expect(pointsFor(byType, { cong_suat: 85 }, { type: 'trung-tam' })).toBe('9')
  })

  it('must be written where the value is a formula (TD1447)', () => {
    const formula = losing({ ...line, input: '100 - cong_suat' }, BEDS, { open: true })
    expect(problemsIn(formula)).toEqual([['TD1447', '/deductions/0/input']])
  })
})

it('the price of a step may be a share of the maximum', () => {
  expect(lost({ points: '5%' }, 86)).toEqual([1])
})
