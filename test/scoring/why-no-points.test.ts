import { describe, expect, it } from 'vitest'
import type { Criterion, Report } from '../../src/model/campaign.ts'
import { presentReport } from '../../src/model/report.ts'
import { campaign, criterion, group, input, report, resultsOf, table, unit } from './fixtures.ts'

/*
 * Units of which the same was found share what is said of a criterion. Why there are no points depends on more than
 * what was found: who supplies the figures, what is not due yet, and what the unit has not spoken of.
 */

const PAPERS = input('bao_cao', 'receipt', { due: ['2026-06-15'] })
const OFFICE = { supplied_by: 'Phòng Kế hoạch - Tài chính' }
const count = criterion('1', { kind: 'formula', formula: 'kham' }, { inputs: [input('kham', 'count')] })

/** The states of the criteria of each unit, in the order of the units. */
function statesOf(criteria: readonly Criterion[], ...reports: readonly Report[]) {
  const units = reports.map((each, index) => unit(`bv-${index}`, each))
  return resultsOf(campaign(table([group('I', criteria)]), units)).map(result =>
    Object.fromEntries(result.criteria.map(({ code, state }) => [code, state])),
  )
}

/** The same report, with what it says of a criterion not due yet. */
function notDueYet(told: Report, code: string): Report {
  if (told.state !== 'present') throw new RangeError('a report expected')
  const entries = new Map(told.entries)
  const entry = entries.get(code)
  if (!entry) throw new RangeError('an entry expected')
  entries.set(code, { ...entry, isPending: true })
  const pending = new Map([
    ['bao_cao', { records: [new Map([['pending', { numerator: 1n, denominator: 1n }]])] }],
  ])
  return presentReport({ ...told, entries, pending })
}

describe('units that have no points for the same criterion', () => {
  it('are each told why: what is not due for one the other has not reported', () => {
    const open = report({ 1: { facts: {} } })
    const states = statesOf([count], notDueYet(open, '1'), open, notDueYet(open, '1'))
    expect(states.map(each => each[1])).toEqual(['pending', 'not_reported', 'pending'])
  })

  it('are each told why, also where nobody has said a word', () => {
    const each = criterion(
      '1',
      { kind: 'formula', formula: '10 - cham' },
      { inputs: [input('cham', 'count', OFFICE)] },
    )
    const told = [
      report({}),
      report({ 1: { status: 'not_scored' } }),
      report({ 1: { status: 'not_assigned' } }),
    ]
    expect(statesOf([each], ...told).map(states => states[1])).toEqual([
      'not_supplied',
      'not_scored',
      'not_assigned',
    ])
  })

  it('share what is said where all have the same points', () => {
    const told = report({ 1: { facts: { kham: 9 } } })
    const results = resultsOf(
      campaign(table([group('I', [count])]), [unit('bv-mat', told), unit('bv-phoi', told)]),
    )
    const [first, second] = results.map(({ criteria }) => criteria[0])
    expect(first).toMatchObject({ state: 'scored', verified: '9' })
    expect(second).toBe(first)
  })
})

describe('a criterion that follows from another one', () => {
  const first = criterion('1', { kind: 'formula', formula: 'count(bao_cao, received)' }, { inputs: [PAPERS] })
  const second = criterion('2', { kind: 'formula', formula: "points('1') / 2" })
  const third = criterion('3', { kind: 'formula', formula: 'count(bao_cao, received)' })

  it('has not been reported where the unit owes the figures of that one', () => {
    expect(statesOf([first, second, third], report({}))).toEqual([
      { 1: 'not_reported', 2: 'not_reported', 3: 'not_reported' },
    ])
  })

  it('is not scored yet where that one is not due', () => {
    const told = notDueYet(report({ 1: { facts: {} } }), '1')
    expect(statesOf([first, second, third], told)).toEqual([
      { 1: 'pending', 2: 'not_scored', 3: 'not_scored' },
    ])
  })

  it('is not scored yet where that one is not scored', () => {
    const told = report({ 1: { status: 'not_scored' } })
    expect(statesOf([count, second], told)).toEqual([{ 1: 'not_scored', 2: 'not_scored' }])
  })

  it('waits for no department where somebody else is waited for as well', () => {
    const fourth = criterion(
      '4',
      { kind: 'formula', formula: "points('1') - cham" },
      { inputs: [input('cham', 'count', OFFICE)] },
    )
    expect(statesOf([count, fourth], report({ 1: { status: 'not_scored' } }))).toEqual([
      { 1: 'not_scored', 4: 'not_scored' },
    ])
    expect(statesOf([count, fourth], report({}))).toEqual([{ 1: 'not_reported', 4: 'not_reported' }])
    expect(statesOf([count, fourth], report({ 1: { facts: { kham: 3 } } }))).toEqual([
      { 1: 'scored', 4: 'not_supplied' },
    ])
  })
})
