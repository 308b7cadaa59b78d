import { describe, expect, it } from 'vitest'
import { rational } from '../../src/expressions/rational.ts'
import type { Criterion } from '../../src/model/campaign.ts'
import { checkUnits } from '../../src/scoring/check-campaign.ts'
import { compileTable } from '../../src/scoring/compile-table.ts'
import { needsEntry, unfinishedOf } from '../../src/scoring/criterion-state.ts'
import { campaign, criterion, group, input, report, resultsOf, table, unit } from './fixtures.ts'

const OFFICE = { supplied_by: 'Phòng Kế hoạch - Tài chính' }
const late = input('cham', 'count', OFFICE)

/** The state of each criterion of a unit that reports this. */
function statesOf(criteria: readonly Criterion[], told: Parameters<typeof report>[0], shared = {}) {
  const whole = table([group('I', criteria)], {
    inputs: [input('bien_che', 'count'), input('von', 'money', OFFICE)],
  })
  const [result] = resultsOf(campaign(whole, [unit('bv-mat', report(told, false, shared))]))
  return Object.fromEntries((result?.criteria ?? []).map(({ code, state }) => [code, state]))
}

describe('a criterion without points', () => {
  it('waits for the department where all that is missing is for it to supply', () => {
    const each = criterion(
      '1',
      { kind: 'full' },
      {
        inputs: [late],
        deductions: [{ kind: 'per_event', input: 'cham', points: 1 }],
      },
    )
    expect(statesOf([each], {})).toEqual({ 1: 'not_supplied' })
    expect(statesOf([each], { 1: { facts: { cham: 2 } } })).toEqual({ 1: 'scored' })
  })

  it('has not been reported where the unit owes a figure as well', () => {
    const each = criterion(
      '1',
      { kind: 'formula', formula: 'kham - cham' },
      {
        inputs: [input('kham', 'count'), late],
      },
    )
    expect(statesOf([each], {})).toEqual({ 1: 'not_reported' })
    expect(statesOf([each], { 1: { facts: {} } })).toEqual({ 1: 'not_reported' })
    expect(statesOf([each], { 1: { facts: { cham: 1 } } })).toEqual({ 1: 'not_reported' })
    expect(statesOf([each], { 1: { facts: { kham: 9 } } })).toEqual({ 1: 'not_supplied' })
  })

  it('has not been reported where a mark of the unit is missing', () => {
    const each = criterion(
      '1',
      { kind: 'judged' },
      {
        inputs: [late],
        deductions: [{ kind: 'per_event', input: 'cham', points: 1 }],
      },
    )
    expect(statesOf([each], { 1: { facts: {} } })).toEqual({ 1: 'not_reported' })
    expect(statesOf([each], { 1: { claimed: 8 } })).toEqual({ 1: 'not_supplied' })
  })

  it('waits for the department also by way of another criterion, of a shared figure, of a named value', () => {
    const first = criterion('1', { kind: 'formula', formula: '10 - cham' }, { inputs: [late] })
    const second = criterion('2', { kind: 'formula', formula: "points('1') / 2" })
    const third = criterion('3', { kind: 'formula', formula: 'von / 1000' })
    const fourth = criterion('4', { kind: 'formula', formula: 'von / bien_che' })
    expect(statesOf([first, second, third, fourth], {}, { bien_che: 20 })).toEqual({
      1: 'not_supplied',
      2: 'not_supplied',
      3: 'not_supplied',
      4: 'not_supplied',
    })
    expect(statesOf([fourth], {})).toEqual({ 4: 'not_reported' })
  })

  it('has not been reported where it follows from one that the unit has not reported', () => {
    const first = criterion(
      '1',
      { kind: 'formula', formula: 'kham - cham' },
      {
        inputs: [input('kham', 'count'), late],
      },
    )
    const second = criterion('2', { kind: 'formula', formula: "points('1') / 2" })
    expect(statesOf([first, second], {})).toEqual({ 1: 'not_reported', 2: 'not_reported' })
  })

  it('of which a figure is divided by zero waits for nobody', () => {
    const each = criterion('1', { kind: 'formula', formula: '10 / cham' }, { inputs: [late] })
    expect(statesOf([each], { 1: { facts: { cham: 0 } } })).toEqual({ 1: 'not_scored' })
  })
})

describe('who is waited for', () => {
  it('is told apart: the unit, and those who supply its figures', () => {
    const states = ['scored', 'not_reported', 'not_supplied', 'not_scored', 'not_assigned'] as const
    const criteria = states.map((state, index) => ({ code: String(index), state }))
    expect(unfinishedOf(criteria)).toEqual({ unit: ['1', '3'], suppliers: ['2'] })
  })

  it('is the unit where it is asked for papers, though others supply all figures', () => {
    const needs = (evidence: NonNullable<Criterion['evidence']>) => {
      const each = criterion('1', { kind: 'formula', formula: '10 - cham' }, { inputs: [late], evidence })
      const node = compileTable(table([group('I', [each])])).compiled.nodes.get('1')
      return node && needsEntry(each, node)
    }
    expect(needs('Báo cáo')).toBe(false)
    expect(needs([{ id: 'bao_cao', label: 'Báo cáo' }])).toBe(false)
    expect(needs([{ id: 'bao_cao', label: 'Báo cáo', when_missing: 'clarify' }])).toBe(true)
  })
})

describe('a unit that lacks only what a department supplies', () => {
  it('has no total and no rank, as any other that is not complete', () => {
    const each = criterion('1', { kind: 'formula', formula: '10 - cham' }, { inputs: [late] })
    const whole = table([group('I', [each])])
    const [mat, phoi] = [unit('bv-mat', report({})), unit('bv-phoi', report({ 1: { facts: { cham: 1 } } }))]
    expect(
      resultsOf(campaign(whole, [mat, phoi])).map(({ state, verified, rank }) => [
        state,
        verified.total,
        rank,
      ]),
    ).toEqual([
      ['incomplete', null, null],
      ['scored', '9', 1],
    ])
  })
})

describe('what is wrong with a figure that a department supplied', () => {
  const place = { file: 'figures/phong.yaml', pointer: '/figures/0/values/bv-mat' }
  const problemsOf = (
    each: Criterion,
    facts: Readonly<Record<string, number>>,
    supplied: readonly string[],
  ) => {
    const told = report({ 1: { facts } })
    if (told.state !== 'present') throw new Error('no report')
    const source = { place, fact: rational(1), by: 'Phòng Kế hoạch', date: '2026-11-20' }
    const whole = { ...told, supplied: new Map(supplied.map(id => [id, source])) }
    const { clusters } = campaign(table([group('I', [each])]), [unit('bv-mat', whole, { von: 5 })])
    return checkUnits(clusters).diagnostics.map(({ code, place: at }) => `${code} ${at?.file} ${at?.pointer}`)
  }
  const byZero = criterion('1', { kind: 'formula', formula: '10 / cham' }, { inputs: [late] })

  it('is told where the department wrote it', () => {
    expect(problemsOf(byZero, { cham: 0 }, ['cham'])).toEqual([`TD1455 ${place.file} ${place.pointer}`])
  })

  it('is told in the report where the unit wrote a figure as well', () => {
    const inputs = [late, input('kham', 'count')]
    const both: Criterion = { ...byZero, inputs, start: { kind: 'formula', formula: 'kham / cham' } }
    expect(problemsOf(both, { cham: 0, kham: 1 }, ['cham'])).toEqual([
      'TD1455 reports/don-vi.yaml /entries/0/facts',
    ])
    expect(problemsOf(byZero, { cham: 0 }, [])).toEqual(['TD1455 reports/don-vi.yaml /entries/0/facts'])
  })

  it('is also what lies below zero where a target is held against it', () => {
    const each = criterion(
      '1',
      { kind: 'target_share', input: 'von' },
      { inputs: [input('von', 'number', OFFICE)] },
    )
    expect(problemsOf(each, { von: -1 }, ['von'])).toEqual([`TD1206 ${place.file} ${place.pointer}`])
    expect(problemsOf(each, { von: -1 }, [])).toEqual(['TD1206 reports/don-vi.yaml /entries/0/facts/von'])
  })
})
