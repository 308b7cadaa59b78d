import { describe, expect, it } from 'vitest'
import type { Campaign, Criterion } from '../../src/model/campaign.ts'
import { score } from '../../src/scoring/score.ts'
import {
  campaign,
  cases,
  criterion,
  group,
  input,
  periods,
  pointsOf,
  report,
  resultOf,
  resultsOf,
  type Told,
  table,
  unit,
} from './fixtures.ts'

const VISITS = input('luot_kham', 'count')
const leading = criterion('I.1', { kind: 'leader', input: 'luot_kham' }, { inputs: [VISITS] })
const compared = criterion(
  'I.2',
  { kind: 'best_share', input: 'sang_kien' },
  {
    inputs: [input('sang_kien', 'count')],
  },
)
const COMPARING = table([group('I', [leading, compared])])

const CLASSES: NonNullable<Campaign['classification']> = {
  by: 'percent',
  classes: [
    { id: 'tot', name: 'Hoàn thành tốt', from: 80 },
    { id: 'chua', name: 'Chưa hoàn thành' },
  ],
}
const flag = { id: 'co', name: 'Cờ thi đua', share: 20 }

/** A health centre with its visits, its target for them, and its initiatives. */
const centre = (id: string, visits: number, target: number, ideas: number) =>
  unit(id, report({ 'I.1': { facts: { luot_kham: visits } }, 'I.2': { facts: { sang_kien: ideas } } }), {
    luot_kham: target,
  })

/** The result of a unit with one criterion, its own maximum being 10. */
const only = (each: Partial<Criterion> & Pick<Criterion, 'start'>, told: Told, targets = {}) =>
  resultOf(table([group('I', [criterion('I.1', each.start, each)])]), report({ 'I.1': told }), targets)

describe('a cluster of one unit', () => {
  it('has a first that is tied with nobody, leads above its target, and is its own best', () => {
    const [result] = resultsOf(campaign(COMPARING, [centre('a', 101, 100, 1)]))
    expect(result && pointsOf(result)).toEqual({ 'I.1': '10', 'I.2': '10' })
    expect(result).toMatchObject({ rank: 1, tied: false, percent: '100' })
  })

  it('yields no award by a share that is rounded down, and one by "at least one"', () => {
    const taken = (at_least?: number) =>
      score(
        campaign(COMPARING, [centre('a', 101, 100, 1)], {
          quotas: [{ ...flag, ...(at_least && { at_least }) }],
        }),
      ).quotas.map(({ number, units }) => [number, units])
    expect(taken()).toEqual([[0, []]])
    expect(taken(1)).toEqual([[1, ['a']]])
  })
})

describe('a cluster without units', () => {
  it('is shown, is final, and awards nothing', () => {
    const { clusters, quotas } = score(campaign(COMPARING, [], { quotas: [flag, { ...flag, per: 'all' }] }))
    expect(clusters).toMatchObject([{ id: 'cum-1', provisional: false, units: [] }])
    expect(quotas).toMatchObject([{ among: null, base: 0, number: 0, units: [], tied: [] }])
  })
})

describe('a cluster in which all are equal', () => {
  const equals = ['a', 'b', 'c'].map(id => centre(id, 110, 100, 2))

  it('has only firsts, and all of them lead', () => {
    const results = resultsOf(campaign(COMPARING, equals))
    expect(results.map(({ rank, tied, verified }) => [rank, tied, verified.total])).toEqual([
      [1, true, '20'],
      [1, true, '20'],
      [1, true, '20'],
    ])
  })

  it('leaves an award that does not suffice for all to the council', () => {
    const { quotas } = score(campaign(COMPARING, equals, { quotas: [{ ...flag, share: 50 }] }))
    expect(quotas).toMatchObject([{ base: 3, number: 1, units: [], tied: ['a', 'b', 'c'] }])
  })
})

describe('a cluster in which nobody exceeds the target', () => {
  it('has no leader: nobody gets more than the points at the target', () => {
    const results = resultsOf(campaign(COMPARING, [centre('a', 100, 100, 0), centre('b', 50, 100, 0)]))
    expect(results.map(result => pointsOf(result)['I.1'])).toEqual(['5', '2.5'])
  })

  it('and in which the best is nothing gives nothing for a share of the best', () => {
    const results = resultsOf(campaign(COMPARING, [centre('a', 0, 100, 0), centre('b', 0, 100, 0)]))
    expect(results.map(pointsOf)).toEqual([
      { 'I.1': '0', 'I.2': '0' },
      { 'I.1': '0', 'I.2': '0' },
    ])
  })
})

describe('a unit to which nothing applies', () => {
  const whole = table([group('I', [leading]), group('II', [compared])])
  const nothing = unit(
    'a',
    report({ 'I.1': { status: 'not_applicable' }, 'I.2': { status: 'not_assigned' } }),
    { luot_kham: 100 },
  )
  const [result, other] = resultsOf(
    campaign(whole, [nothing, centre('b', 120, 100, 3)], {
      classification: CLASSES,
      ranking: { by: 'percent' },
    }),
  )

  it('was assigned zero points, and has neither a total nor a percent, rank or class: not zero of them', () => {
    expect(result).toMatchObject({
      state: 'scored',
      assigned: '0',
      percent: null,
      verified: { scored: null, total: null },
      rank: null,
      class: null,
    })
    expect(result?.groups.map(({ verified, assigned }) => [verified, assigned])).toEqual([
      [null, '0'],
      [null, '0'],
    ])
  })

  it('does not keep the others from being ranked', () => {
    expect(other).toMatchObject({ rank: 1, tied: false, percent: '100', class: { id: 'tot' } })
  })

  it('has no total either where the table puts what is absent on the rest', () => {
    const reweighted = { ...whole, absent: 'reweight' as const }
    expect(resultsOf(campaign(reweighted, [nothing]))[0]).toMatchObject({
      verified: { total: null },
      rank: null,
    })
  })

  it('is not in the base of a quota, unless this counts all units', () => {
    const bases = score(
      campaign(whole, [nothing, centre('b', 120, 100, 3)], {
        ranking: { by: 'points' },
        quotas: [flag, { ...flag, of: 'units' }],
      }),
    ).quotas.map(({ base }) => base)
    expect(bases).toEqual([1, 2])
  })
})

describe('a target of zero', () => {
  const told = { facts: { luot_kham: 5 } }
  const share = (without_target?: 'full' | 'zero') =>
    only(
      {
        start: { kind: 'target_share', input: 'luot_kham', ...(without_target && { without_target }) },
        inputs: [VISITS],
      },
      told,
      { luot_kham: 0 },
    )

  it('gives no points, and leaves the unit without a result, unless the table says what then holds', () => {
    expect(share()).toMatchObject({ state: 'incomplete', percent: null, verified: { total: null } })
    expect(share('full').verified.total).toBe('10')
    expect(share('zero').verified.total).toBe('0')
  })

  it('is none for the leader: who has it is compared with others that have none', () => {
    expect(pointsOf(only({ ...leading, max: 10 }, told, { luot_kham: 0 }))).toEqual({ 'I.1': '10' })
  })

  it('is passed by any value as the threshold of steps, but is nothing to take a percent of', () => {
    const steps = (measure: 'value' | 'percent_of_threshold') =>
      only(
        {
          start: { kind: 'per_step', input: 'luot_kham', side: 'above', step: 1, points: 1, measure },
          inputs: [VISITS],
        },
        told,
        { luot_kham: 0 },
      ).verified.total
    expect(steps('value')).toBe('5')
    expect(steps('percent_of_threshold')).toBe(null)
  })
})

describe('a total of zero', () => {
  const judged = table([group('I', [criterion('I.1', { kind: 'judged' })])])
  const claims = (...points: readonly number[]) =>
    points.map((claimed, index) => unit(`khu-vuc-${index + 1}`, report({ 'I.1': { claimed } })))

  it('is a result like any other: a percent, a class and a rank', () => {
    const results = resultsOf(campaign(judged, claims(0, 4), { classification: CLASSES }))
    expect(results[0]).toMatchObject({
      state: 'scored',
      verified: { total: '0' },
      percent: '0',
      rank: 2,
      class: { id: 'chua' },
    })
  })

  it('over a maximum of zero has no percent', () => {
    const lines = { deductions: [{ kind: 'per_event' as const, input: 'vi_pham', points: 2 }] }
    const minus = criterion(
      'I.1',
      { kind: 'zero' },
      { max: 0, inputs: [input('vi_pham', 'count')], ...lines },
    )
    const result = resultOf(table([group('I', [minus])]), report({ 'I.1': { facts: { vi_pham: 0 } } }))
    expect(result).toMatchObject({ state: 'scored', assigned: '0', verified: { total: '0' }, percent: null })
  })
})

describe('an empty list of cases', () => {
  const inputs = [
    input('vi_pham', 'records', { fields: [{ id: 'so_nguoi', label: 'Số người', type: 'count' }] }),
  ]
  const none = { facts: { vi_pham: cases() } }
  const withFormula = (formula: string) => only({ start: { kind: 'formula', formula }, inputs }, none)

  it('says that nothing happened: nothing is taken off', () => {
    const loss = { kind: 'per_event' as const, input: 'vi_pham', points: 2 }
    const start = { kind: 'full' as const }
    expect(only({ start, deductions: [loss], inputs }, none).verified.total).toBe('10')
    expect(only({ start, deductions: [loss], inputs }, {})).toMatchObject({ state: 'incomplete' })
  })

  it('has a count and a sum of zero', () => {
    expect(withFormula('count(vi_pham)').verified.total).toBe('0')
    expect(withFormula('sum(vi_pham, so_nguoi)').verified.total).toBe('0')
  })

  it.each(['mean', 'lowest', 'highest', 'last'])('has no %s, and gives no points by it', name => {
    expect(withFormula(`${name}(vi_pham, so_nguoi)`)).toMatchObject({
      state: 'incomplete',
      verified: { total: null },
    })
  })
})

describe('a mean over no period', () => {
  const inputs = [input('ty_le', 'percent', { per: ['quy-1', 'quy-2'] })]
  const mean = (reported: Readonly<Record<string, number>>) =>
    only(
      { start: { kind: 'formula', formula: 'mean(ty_le) / 10' }, inputs },
      { facts: { ty_le: periods(reported) } },
    )

  it('is none: the unit has no result, rather than zero points', () => {
    expect(mean({})).toMatchObject({ state: 'incomplete', verified: { total: null }, percent: null })
  })

  it('is over the periods that were reported where there are some, and 0 only where 0 was reported', () => {
    expect(mean({ 'quy-2': 90 }).verified.total).toBe('9')
    expect(mean({ 'quy-1': 0 }).verified.total).toBe('0')
  })
})

describe('means and bests of groups', () => {
  const parts = ['I.1', 'I.2'].map(code => criterion(code, { kind: 'judged' }))
  const combined = (combine: 'mean' | 'weighted_mean' | 'best', told: Readonly<Record<string, Told>>) =>
    resultOf(table([group('I', parts, { combine, max: 10 })]), report(told)).groups[0]?.verified

  it.each(['mean', 'weighted_mean', 'best'] as const)('of which nothing applies have no %s', combine => {
    const left = { status: 'not_applicable' as const }
    expect(combined(combine, { 'I.1': left, 'I.2': left })).toBe(null)
    expect(combined(combine, { 'I.1': left, 'I.2': { claimed: 0 } })).toBe('0')
    expect(combined(combine, { 'I.1': left, 'I.2': { claimed: 7 } })).toBe('7')
  })
})
