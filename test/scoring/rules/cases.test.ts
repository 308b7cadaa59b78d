import { describe, expect, it } from 'vitest'
import type { FormCases } from '../../../src/model/generated/criteria.ts'
import { criterion, group, input, pointsOf, report, resultOf, table } from '../fixtures.ts'
import { losing, pointsFor, problemsIn, starting } from '../one-criterion.ts'

const INPUTS = [input('thieu_quy', 'count'), input('thieu_thang', 'count')]

/** Missed reports of the year: the first row that holds decides. */
const MISSED: FormCases = {
  kind: 'cases',
  cases: [
    { when: 'thieu_quy >= 1 and thieu_thang >= 4', points: 0 },
    { when: 'thieu_quy >= 1 or thieu_thang >= 3', points: 4 },
    { when: 'thieu_thang = 0', points: 'all', label: 'Không thiếu báo cáo nào' },
  ],
  otherwise: '60%',
}

describe('points of the first case that holds', () => {
  it.each([
    [1, 4, '0'],
    [1, 0, '4'],
    [0, 3, '4'],
    [0, 0, '10'],
    [0, 1, '6'],
  ])('%d quarterly and %d monthly reports missing give %s', (thieu_quy, thieu_thang, points) => {
    expect(pointsFor(starting(MISSED, INPUTS), { thieu_quy, thieu_thang })).toBe(points)
  })

  it('need no more figures than decide', () => {
    const either = { ...MISSED, cases: MISSED.cases.slice(1) }
    expect(pointsFor(starting(either, INPUTS), { thieu_quy: 2 })).toBe('4')
    expect(pointsFor(starting(either, INPUTS), { thieu_quy: 0 })).toBeNull()
  })

  it('can be deducted and stop at a cap', () => {
    const line: FormCases = {
      ...MISSED,
      cases: [{ when: 'thieu_thang > 2', points: 8 }],
      otherwise: 0,
      cap: 5,
    }
    expect(pointsFor(losing(line, INPUTS), { thieu_quy: 0, thieu_thang: 3 })).toBe('5')
    expect(pointsFor(losing(line, INPUTS), { thieu_quy: 0, thieu_thang: 2 })).toBe('10')
  })

  it('may look at the points of another criterion', () => {
    const reports = criterion('1', { kind: 'judged' })
    const meetings = criterion(
      '2',
      { kind: 'cases', cases: [{ when: "points('1') >= 8", points: 'all' }], otherwise: 2 },
      { max: 5 },
    )
    const whole = table([group('I', [reports, meetings])])
    const second = (claimed: number) => pointsOf(resultOf(whole, report({ 1: { claimed } })))['2']
    expect([second(8), second(7.5)]).toEqual(['5', '2'])
  })
})

describe('what the source leaves open', () => {
  const { otherwise: _, ...rest } = MISSED
  const open: FormCases = { ...rest, hole: 'Văn bản không quy định khi chỉ thiếu 1 báo cáo tháng.' }

  it('is declared, and gives no points at all', () => {
    expect(pointsFor(starting(open, INPUTS), { thieu_quy: 0, thieu_thang: 1 })).toBeNull()
    expect(pointsFor(starting(open, INPUTS), { thieu_quy: 0, thieu_thang: 0 })).toBe('10')
    expect(problemsIn(starting(open, INPUTS))).toEqual([])
  })

  it('cannot be both ruled and open, nor neither (TD1441)', () => {
    expect(problemsIn(starting({ ...open, otherwise: 1 }, INPUTS))).toEqual([['TD1441', '/start']])
    expect(problemsIn(starting(rest, INPUTS))).toEqual([['TD1441', '/start']])
  })
})

it('what is wrong in a condition or an amount is told where it stands', () => {
  const wrong: FormCases = {
    kind: 'cases',
    cases: [
      { when: 'thieu_quy', points: 1 },
      { when: 'thieu_nam > 0', points: 'thieu_quy * ' },
    ],
    otherwise: 0,
  }
  expect(problemsIn(starting(wrong, INPUTS)).sort()).toEqual([
    ['TD1403', '/start/cases/0/when'],
    ['TD1424', '/start/cases/1/points'],
    ['TD1425', '/start/cases/1/when'],
  ])
})
