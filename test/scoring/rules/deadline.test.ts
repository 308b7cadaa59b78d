import { describe, expect, it } from 'vitest'
import type { FormDeadline } from '../../../src/model/generated/criteria.ts'
import { cases, input, type ToldCase } from '../fixtures.ts'
import { losing, pointsFor, problemsIn, starting } from '../one-criterion.ts'

const REPORTS = input('bao_cao', 'receipt', { due: ['2026-06-15', '2026-12-01'] })
const rule = (more: Partial<FormDeadline> = {}): FormDeadline => ({
  kind: 'deadline',
  input: 'bao_cao',
  ...more,
})

/** A paper that came so many days after the day it was due; below zero before it. */
const came = (days_late: number, defective = 0) => ({ received: 1, days_late, defective })
const NEVER = { received: 0 }

const earned = (more: Partial<FormDeadline>, ...papers: readonly ToldCase[]) =>
  pointsFor(starting(rule(more), [REPORTS]), { bao_cao: cases(...papers) })

describe('points by the day on which a paper came', () => {
  const usual = { on_time: 5, late: 3, missing: 0 }

  it.each([
    [-20, '5'],
    [0, '5'],
    [1, '3'],
    [60, '3'],
  ])('%d days after the due day give %s, the due day itself being on time', (days, points) => {
    expect(earned(usual, came(days))).toBe(points)
  })

  it('tell missing from late: it takes the place of late and adds nothing to it', () => {
    const loss = rule({ late: 1, per_day: 0.5, missing: 4 })
    const points = (...papers: readonly ToldCase[]) =>
      pointsFor(losing(loss, [REPORTS]), { bao_cao: cases(...papers) })
    expect(points(NEVER)).toBe('6')
    expect(points(came(2))).toBe('8')
    expect(points(came(0))).toBe('10')
  })

  it('are added up over all days on which something was due', () => {
    expect(earned(usual, came(0), came(3))).toBe('8')
    expect(earned(usual, came(0), NEVER)).toBe('5')
  })

  it('grow with each day that passes', () => {
    const loss = rule({ per_day: 0.5, cap: 2 })
    const points = [0, 1, 3, 30].map(days =>
      pointsFor(losing(loss, [REPORTS]), { bao_cao: cases(came(days)) }),
    )
    expect(points).toEqual(['10', '9.5', '8.5', '8'])
  })

  it('reward what comes early by at least so many days', () => {
    const early = { early: { days: 3, points: 6 }, on_time: 5 }
    const points = [-4, -3, -2, 0].map(days => earned(early, came(days)))
    expect(points).toEqual(['6', '6', '5', '5'])
  })

  it('take what is defective apart from when it came', () => {
    const loss = rule({ late: 1, defective: '20%', missing: 3 })
    const points = (...papers: readonly ToldCase[]) =>
      pointsFor(losing(loss, [REPORTS]), { bao_cao: cases(...papers) })
    expect(points(came(0, 1))).toBe('8')
    expect(points(came(5, 1))).toBe('7')
    expect(points(came(0, 0), NEVER)).toBe('7')
  })
})

describe('what is not known', () => {
  it('is no points where nothing is reported of the papers', () => {
    expect(pointsFor(starting(rule({ on_time: 5 }), [REPORTS]), {})).toBeNull()
  })

  it('of one paper makes the whole unknown, never smaller', () => {
    expect(earned({ on_time: 5, missing: 0 }, came(0), {})).toBeNull()
  })

  it('is not asked of a paper that never came', () => {
    expect(earned({ on_time: 5, late: 3, defective: 1, missing: 0 }, came(0), NEVER)).toBe('5')
  })
})

it('the rule reads days of receipt (TD1402, TD1403)', () => {
  const each = (...inputs: Parameters<typeof starting>[1]) =>
    problemsIn(starting(rule({ on_time: 5, missing: 0 }), inputs))
  expect(each(REPORTS)).toEqual([])
  expect(each(input('bao_cao', 'date'))).toEqual([['TD1403', '/start/input']])
  expect(each()).toEqual([['TD1402', '/start/input']])
})
