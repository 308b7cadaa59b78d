import { describe, expect, it } from 'vitest'
import type { FormDeadline } from '../../../src/model/generated/criteria.ts'
import { cases, input, ruleOn, TABLE_PLACE, type ToldCase } from '../fixtures.ts'
import { losing, pointsFor, problemsIn, starting } from '../one-criterion.ts'

const REPORTS = input('bao_cao', 'receipt', { due: ['2026-06-15', '2026-12-01'] })
const rule = (more: Partial<FormDeadline> = {}): FormDeadline => ({
  kind: 'deadline',
  input: 'bao_cao',
  ...more,
})

/** A paper that came so many days after the day it was due; below zero before it. */
const came = (days_late: number, defective = 0, working_days_late = days_late) => ({
  received: 1,
  days_late,
  working_days_late,
  defective,
})
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

describe('several tiers, caps and working days', () => {
  const tiers = {
    early: [
      { days: 5, points: 6 },
      { days: 2, points: 5 },
    ],
    on_time: 4,
    late: 1,
  }

  it('take the highest tier that was reached', () => {
    expect([-9, -5, -4, -2, -1, 0, 1].map(days => earned(tiers, came(days)))).toEqual([
      '6',
      '6',
      '5',
      '5',
      '4',
      '4',
      '1',
    ])
  })

  it('have a list of one tier mean what the tier alone means', () => {
    const one = { early: [{ days: 3, points: 6 }], on_time: 4 }
    expect([-3, -2].map(days => earned(one, came(days)))).toEqual(['6', '4'])
  })

  it('count the days in working days where that is said, but what is behind the due day is late all the same', () => {
    const worked = { ...tiers, working: true }
    // On the Tuesday behind Tết: eight days early, of which two are worked.
    expect(earned(worked, came(-8, 0, -2))).toBe('5')
    expect(earned(tiers, came(-8, 0, -2))).toBe('6')
    // On the Saturday behind the Friday.
    expect(earned(worked, came(1, 0, 0))).toBe('1')
    const loss = { late: 1, per_day: 0.5 }
    const lost = (more: Partial<FormDeadline>) =>
      pointsFor(losing(rule({ ...loss, ...more }), [REPORTS]), { bao_cao: cases(came(3, 0, 1)) })
    expect([lost({}), lost({ working: true })]).toEqual(['7.5', '8.5'])
  })

  it('lose no more than the cap for each paper that is late', () => {
    const loss = rule({ late: 0.5, per_day: 0.5, per_day_cap: 2 })
    const points = (...papers: readonly ToldCase[]) =>
      pointsFor(losing(loss, [REPORTS]), { bao_cao: cases(...papers) })
    expect([points(came(3)), points(came(4)), points(came(5)), points(came(60))]).toEqual([
      '8',
      '7.5',
      '7.5',
      '7.5',
    ])
    expect(points(came(60), came(60))).toBe('5')
    expect(points(came(60), came(-3))).toBe('7.5')
  })

  it('take what is late for longer than the limit as missing, and nothing in addition', () => {
    const loss = { late: 1, per_day: 0.1, defective: 2, missing: 4, missing_after: 30 }
    const points = (more: Partial<FormDeadline>, paper: ToldCase) =>
      pointsFor(losing(rule({ ...loss, ...more }), [REPORTS]), { bao_cao: cases(paper) })
    expect([points({}, came(30)), points({}, came(31)), points({}, came(31, 1)), points({}, NEVER)]).toEqual([
      '6',
      '6',
      '6',
      '6',
    ])
    expect([points({}, came(29)), points({}, came(29, 1))]).toEqual(['6.1', '4.1'])
    expect(points({ working: true }, came(31, 0, 22))).toBe('6.8')
  })

  it('run from many days to few (TD1407)', () => {
    const wrong = (...days: readonly number[]) =>
      problemsIn(
        starting(rule({ early: days.map(each => ({ days: each, points: 5 })), on_time: 1 }), [REPORTS]),
      )
    expect(wrong(5, 2)).toEqual([])
    expect(wrong(2, 5)).toEqual([['TD1407', '/start/early/1/days']])
    expect(wrong(5, 5, 1)).toEqual([['TD1407', '/start/early/1/days']])
    const unknown = (early: NonNullable<FormDeadline['early']>) =>
      problemsIn(starting(rule({ early }), [REPORTS]))
    expect(unknown([{ days: 3, points: 'so_la' }])).toEqual([['TD1425', '/start/early/0/points']])
    expect(unknown({ days: 3, points: 'so_la' })).toEqual([['TD1425', '/start/early/points']])
    const early = [5, 7].map(days => ({ days, points: 1 }))
    expect(ruleOn(rule({ early }), [REPORTS]).problems).toMatchObject([
      {
        params: { bound: 7, previous: 5 },
        related: [{ pointer: `${TABLE_PLACE.pointer}/early/0/days` }],
      },
    ])
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
