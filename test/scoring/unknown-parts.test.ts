import { describe, expect, it } from 'vitest'
import type { Criterion, Group } from '../../src/model/campaign.ts'
import {
  campaign,
  cases,
  change,
  claimProblems,
  criterion,
  group,
  input,
  report,
  resultOf,
  resultsOf,
  table,
  unit,
} from './fixtures.ts'

const judged = (code: string, more: Partial<Criterion> = {}) =>
  criterion(code, { kind: 'judged' }, { max: 10, ...more })
const told = { 1: { claimed: 8 }, 2: { claimed: 9 } }

describe('a sum that is not known', () => {
  const shared = [input('he_so', 'number')]
  const withGroup = (more: Partial<Group>) =>
    table([group('I', [judged('1')], more), group('II', [judged('2')])], { inputs: shared })

  it('leaves the unit without a result, whether a coefficient, a cap or a bound is missing', () => {
    for (const more of [
      { coefficient: 'he_so' },
      { ceiling: 'he_so' },
      { caps: [{ lines: 'bonuses', cap: 'he_so' }] },
    ]) {
      expect(resultOf(withGroup(more), report(told))).toMatchObject({ state: 'incomplete', percent: null })
      expect(resultOf(withGroup(more), report(told, false, { he_so: 1 })).state).toBe('scored')
    }
  })

  it('leaves it without one where a cap of the whole table is missing', () => {
    const whole = table([group('I', [judged('1')]), group('II', [judged('2')])], {
      inputs: shared,
      caps: [{ lines: 'bonuses', cap: 'he_so' }],
    })
    expect(resultOf(whole, report(told)).state).toBe('incomplete')
    expect(resultOf(whole, report(told, false, { he_so: 1 })).state).toBe('scored')
  })
})

it('a criterion that is not reported counts nowhere, though its formula could do without a figure (Q7)', () => {
  const guess = criterion(
    '2',
    { kind: 'formula', formula: 'default(so_lop, 10)' },
    { max: 10, inputs: [input('so_lop', 'count')] },
  )
  const whole = table([group('I', [judged('1'), guess])])
  const silent = resultOf(whole, report({ 1: { claimed: 8 } }))
  expect(silent.groups[0]?.verified).toBe('8')
  expect(silent).toMatchObject({ state: 'incomplete', verified: { total: '8' } })
  expect(resultOf(whole, report({ 1: { claimed: 8 }, 2: {} })).verified.total).toBe('18')
})

describe('a cap of the whole table', () => {
  const praised = (more: Partial<Criterion> = {}) =>
    criterion(
      '1',
      { kind: 'full' },
      {
        max: 10,
        open: true,
        inputs: [input('so_bang_khen', 'count'), input('so_vi_pham', 'count')],
        bonuses: [{ kind: 'per_event', input: 'so_bang_khen', points: 1 }],
        deductions: [{ kind: 'per_event', input: 'so_vi_pham', points: 5 }],
        ...more,
      },
    )
  const facts = (so_bang_khen: number, so_vi_pham: number) =>
    report({ 1: { facts: { so_bang_khen, so_vi_pham } } })

  it('takes the excess off the lines where no group of bonuses is: also in the percent', () => {
    const whole = table([group('I', [praised()])], { caps: [{ lines: 'bonuses', cap: 2 }] })
    expect(resultOf(whole, facts(5, 0))).toMatchObject({
      verified: { scored: '12', bonus: null, total: '12' },
      percent: '120',
    })
  })

  it('gives back no more than was lost', () => {
    const whole = table([group('I', [praised({ floor: 0 })])], { caps: [{ lines: 'deductions', cap: 5 }] })
    expect(resultOf(whole, facts(0, 5)).verified).toMatchObject({ scored: '5', total: '5' })
  })
})

it('a smaller mean with a bound of its own counts in the larger one with it', () => {
  const part = (code: string, more: Partial<Group>) =>
    group(code, [judged(`${code}.1`)], { combine: 'weighted_mean', max: 10, ...more })
  const mean = (first: Partial<Group>) => {
    const { criteria: _, ...whole } = group('I', [], { combine: 'weighted_mean', max: 10 })
    const groups = [part('N1', first), part('N2', {})]
    const both = report({ 'N1.1': { claimed: 10 }, 'N2.1': { claimed: 10 } })
    return resultOf(table([{ ...whole, groups }]), both).verified.total
  }
  expect(mean({})).toBe('10')
  expect(mean({ ceiling: 5 })).toBe('7.5')
  expect(mean({ coefficient: '0.5' })).toBe('7.5')
})

it('the order of the units changes nothing where stages meet the best of the cluster', () => {
  const led = criterion(
    '1',
    { kind: 'formula', formula: 'so_lop / best(so_lop) * points("2")' },
    { max: 10, inputs: [input('so_lop', 'count')], stages: { weights: { self: 1, verification: 2 } } },
  )
  const chased = criterion(
    '3',
    { kind: 'formula', formula: 'points("1") / best(points("1")) * 10' },
    { max: 10 },
  )
  const whole = table([group('I', [led, judged('2'), chased])])
  const of = (id: string, reported: number, found: number) =>
    unit(
      id,
      report({
        1: { facts: { so_lop: reported }, changes: [change('verification', { facts: { so_lop: found } })] },
        2: { claimed: 10 },
        3: {},
      }),
    )
  const units = [of('a', 12, 9), of('b', 10, 10), of('c', 8, 7)]
  const totals = (order: readonly (typeof units)[number][]) =>
    Object.fromEntries(resultsOf(campaign(whole, order)).map(({ id, verified }) => [id, verified.total]))
  expect(totals([...units].reverse())).toEqual(totals(units))
  expect(totals([units[1], units[2], units[0]].flatMap(each => each ?? []))).toEqual(totals(units))
})

it('a criterion that is computed from figures beside the entries waits for its stages as others do', () => {
  const shared = criterion(
    '1',
    { kind: 'bands', input: 'so_lop', bands: [{ from: 5, points: 10 }, { points: 4 }] },
    { max: 10, stages: { weights: { self: 1, verification: 2 } } },
  )
  const whole = table([group('I', [shared])], { inputs: [input('so_lop', 'count')] })
  const waiting = resultOf(whole, report({}, false, { so_lop: 6 }))
  expect(waiting).toMatchObject({ state: 'incomplete', criteria: [{ state: 'not_scored', verified: null }] })
  const changes = [change('verification', { points: 4 })]
  expect(resultOf(whole, report({ 1: { changes } }, false, { so_lop: 6 })).verified.total).toBe('6')
})

it('a leader that is corrected downwards keeps what earlier stages saw', () => {
  const led = criterion(
    '1',
    { kind: 'leader', input: 'so_lop' },
    {
      max: 10,
      inputs: [input('so_lop', 'count')],
      stages: { weights: { cluster: 1, verification: 1 } },
    },
  )
  const changes = [change('cluster', {}), change('verification', { facts: { so_lop: 50 } })]
  const corrected = unit('a', report({ 1: { facts: { so_lop: 60 }, changes } }), { so_lop: 50 })
  const [result] = resultsOf(campaign(table([group('I', [led])]), [corrected]))
  // The best of the cluster as the first stage saw it, half as the second one did.
  expect(result).toMatchObject({ state: 'scored', verified: { total: '7.5' } })
})

it('an exemption that is not told excuses no case', () => {
  const start = { kind: 'full' } as const
  const fields = [{ id: 'mien', label: 'Được miễn trừ', type: 'yes_no', optional: true }] as const
  const violations = criterion('1', start, {
    max: 10,
    inputs: [{ ...input('vi_pham', 'records'), fields: [...fields] }],
    deductions: [{ kind: 'per_event', input: 'vi_pham', points: 2, exempt: 'mien' }],
  })
  const told = report({ 1: { facts: { vi_pham: cases({}, { mien: 1 }, { mien: 0 }) } } })
  expect(resultOf(table([group('I', [violations])]), told).verified.total).toBe('6')
})

it('figures corrected into what a table leaves open are told of, as reported ones are (TD1455)', () => {
  const banded = criterion(
    '1',
    {
      kind: 'bands',
      input: 'so_lop',
      bands: [{ from: 10, points: 10 }, { from: 8, hole: 'Chưa quy định' }, { points: 2 }],
    },
    { max: 10, inputs: [input('so_lop', 'count')] },
  )
  const corrected = (so_lop: number) =>
    unit(
      'a',
      report({ 1: { facts: { so_lop: 12 }, changes: [change('verification', { facts: { so_lop } })] } }),
    )
  const codes = (so_lop: number) =>
    claimProblems(table([group('I', [banded])]), corrected(so_lop)).map(({ code }) => code)
  expect(codes(9)).toEqual(['TD1455'])
  expect(codes(3)).toEqual([])
})
