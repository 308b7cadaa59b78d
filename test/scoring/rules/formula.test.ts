import { describe, expect, it } from 'vitest'
import { criterion, group, input, periods, pointsOf, report, resultOf, table } from '../fixtures.ts'
import { gaining, losing, pointsFor, problemsIn, starting } from '../one-criterion.ts'

const STAFF = [input('tu_choi', 'count'), input('ho_so', 'count')]
const byFormula = (formula: string, inputs = STAFF) => starting({ kind: 'formula', formula }, inputs)

describe('points by a formula', () => {
  it('are exactly what it says, rounded only at the end', () => {
    expect(pointsFor(byFormula('max * (1 - tu_choi / ho_so)'), { tu_choi: 1, ho_so: 3 })).toBe('6.6667')
    expect(pointsFor(byFormula('0.1 + 0.2 + tu_choi - ho_so'), { tu_choi: 1, ho_so: 1 })).toBe('0.3')
  })

  it('are missing while something that it reads is', () => {
    expect(pointsFor(byFormula('max - tu_choi - ho_so'), { tu_choi: 1 })).toBeNull()
    expect(pointsFor(byFormula('max - default(tu_choi, 0) - ho_so'), { ho_so: 4 })).toBe('6')
  })

  it('are missing where something is divided by zero, never zero by accident', () => {
    expect(pointsFor(byFormula('tu_choi / ho_so'), { tu_choi: 1, ho_so: 0 })).toBeNull()
    expect(pointsFor(byFormula('ratio(tu_choi, ho_so, max)'), { tu_choi: 1, ho_so: 0 })).toBe('10')
  })

  it('can be gained and lost', () => {
    const line = { kind: 'formula', formula: 'min(3, tu_choi * ho_so)' } as const
    expect(pointsFor(gaining(line, STAFF), { tu_choi: 1, ho_so: 2 })).toBe('2')
    expect(pointsFor(losing(line, STAFF), { tu_choi: 2, ho_so: 2 })).toBe('7')
  })

  it('can look at the target, the type and the traits of the unit', () => {
    const of = (formula: string) => byFormula(formula, STAFF.slice(0, 1))
    const told = { tu_choi: 30 }
    expect(pointsFor(of('tu_choi / target(tu_choi) * max'), told, { targets: { tu_choi: 40 } })).toBe('7.5')
    const byType = of("if(type = 'benh-vien', 2, 3) + tu_choi")
    expect(pointsFor(byType, told, { type: 'benh-vien' })).toBe('32')
    expect(pointsFor(byType, told, { type: 'trung-tam' })).toBe('33')
  })

  it('can look at the periods of the year', () => {
    const quarters = input('ty_le_quy', 'percent', { per: ['quy-1', 'quy-2', 'quy-3', 'quy-4'] })
    const told = { ty_le_quy: periods({ 'quy-1': 80, 'quy-2': 90, 'quy-3': 100 }) }
    const of = (formula: string) => byFormula(formula, [quarters])
    expect(pointsFor(of('mean(ty_le_quy) / 10'), told)).toBe('9')
    expect(pointsFor(of('count(ty_le_quy, value >= 90)'), told)).toBe('2')
    expect(pointsFor(of('last(ty_le_quy) - lowest(ty_le_quy)'), told)).toBe('20')
  })

  it('can look at another criterion and the sums that its points consist of', () => {
    const first = criterion(
      '1',
      { kind: 'full' },
      {
        inputs: [input('cham', 'count')],
        deductions: [{ kind: 'per_event', input: 'cham', points: 2 }],
      },
    )
    const second = criterion(
      '2',
      { kind: 'formula', formula: "points('1') / 2 + deduction('1') - start('1') / 10" },
      { open: true },
    )
    const result = resultOf(table([group('I', [first, second])]), report({ 1: { facts: { cham: 3 } } }))
    expect(pointsOf(result)).toEqual({ 1: '4', 2: '7' })
  })
})

describe('the check of a formula', () => {
  it('points to the formula for what it cannot understand', () => {
    const of = (formula: string) => problemsIn({ ...byFormula(formula), open: true })
    expect(of('tu_choi + ho_so')).toEqual([])
    expect(of('tu_choi +* ho_so')).toEqual([['TD1424', '/start/formula']])
    expect(of('tu_choi + ho_soo')).toEqual([['TD1425', '/start/formula']])
    expect(of('average(tu_choi, ho_so)')).toEqual([['TD1426', '/start/formula']])
    expect(of('tu_choi > ho_so')).toEqual([['TD1427', '/start/formula']])
    expect(of('tu_choi + ho_so / 0')).toEqual([['TD1427', '/start/formula']])
  })

  it('warns where nothing keeps it within the maximum', () => {
    expect(problemsIn(byFormula('tu_choi + ho_so'))).toEqual([['TD1418', '/max']])
    expect(problemsIn({ ...byFormula('tu_choi - ho_so'), ceiling: 10 })).toEqual([['TD1419', '/max']])
  })
})
