import { describe, expect, it } from 'vitest'
import type { FormLevel } from '../../../src/model/generated/criteria.ts'
import { claimProblems, codesOf, group, pointsOf, report, resultOf, table, unit } from '../fixtures.ts'
import { pointsFor, problemsIn, starting, tableOf } from '../one-criterion.ts'

const each = (more: Partial<FormLevel> = {}, max = 5) => starting({ kind: 'level', ...more }, [], { max })

const problemsOf = (claimed: number, more: Partial<FormLevel> = {}, max = 5) =>
  codesOf(claimProblems(tableOf(each(more, max)), unit('a', report({ 'II.1': { claimed } }))))

describe('the level that was reached', () => {
  it('is the points', () => {
    expect(pointsFor(each(), {}, { claimed: 4 })).toBe('4')
    expect(pointsFor(each(), {})).toBeNull()
  })

  it.each([1, 3, 5])('may be %d of 5', level => {
    expect(problemsOf(level)).toEqual([])
  })

  it('is a whole number between the lowest and the highest (TD1411, TD1412, TD1417)', () => {
    expect(problemsOf(6)).toEqual(['TD1411'])
    expect(problemsOf(0)).toEqual(['TD1417'])
    expect(problemsOf(3.5)).toEqual(['TD1412'])
  })

  it('has the bounds that the table gives', () => {
    expect(problemsOf(0, { lowest: 0 })).toEqual([])
    expect(problemsOf(5, { lowest: 0, highest: 4 })).toEqual(['TD1411'])
  })

  it('raises no question about its own bounds', () => {
    expect(problemsIn(each())).toEqual([])
    expect(problemsIn(each({ highest: 6 }))).toEqual([['TD1418', '/max']])
  })
})

it('a line has a level of its own, which is marked apart from the start', () => {
  const line = { kind: 'level' as const, id: 'cai_tien', label: 'Mức cải tiến', lowest: 0, highest: 3 }
  const better = starting({ kind: 'level' }, [], { max: 5, open: true, bonuses: [line] })
  expect(pointsFor(better, {}, { claimed: 4, marks: { cai_tien: 2 } })).toBe('6')
  expect(pointsFor(better, {}, { claimed: 4 })).toBeNull()
})

it('levels are put together as a mean where the group says so', () => {
  const levels = ['A1.1', 'A1.2', 'A1.3'].map(code => ({ ...each(), code }))
  const whole = table([group('A1', levels, { combine: 'mean', max: 5, rounding: 2 })])
  const told = report({ 'A1.1': { claimed: 4 }, 'A1.2': { claimed: 3 }, 'A1.3': { claimed: 4 } })
  const result = resultOf(whole, told)
  expect(pointsOf(result)).toEqual({ 'A1.1': '4', 'A1.2': '3', 'A1.3': '4' })
  expect(result.groups[0]?.verified).toBe('3.67')
})
