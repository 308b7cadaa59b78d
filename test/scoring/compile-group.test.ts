import { describe, expect, it } from 'vitest'
import type { Criterion, Group, Table } from '../../src/model/campaign.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import {
  campaign,
  change,
  criterion,
  group,
  input,
  report,
  resultOf,
  resultsOf,
  TABLE_PLACE,
  type Told,
  table,
  unit,
} from './fixtures.ts'

type Entries = Readonly<Record<string, Told>>

const judged = (code: string, max: number, more: Partial<Criterion> = {}) =>
  criterion(code, { kind: 'judged' }, { max, ...more })
const given = (points: Readonly<Record<string, number>>): Entries =>
  Object.fromEntries(Object.entries(points).map(([code, claimed]) => [code, { claimed }]))
const without = { status: 'not_assigned' } as const

/** Points and maximum of each group. */
function groupsOf(whole: Table, entries: Entries): Record<string, [points: string | null, maximum: string]> {
  const { groups } = resultOf(whole, report(entries))
  return Object.fromEntries(groups.map(({ code, verified, assigned }) => [code, [verified, assigned]]))
}

const problemsOf = (...groups: Group[]) =>
  checkTable(table(groups), TABLE_PLACE).diagnostics.map(({ code, place }) => [
    code,
    place?.pointer?.replace('/tables/0/groups', ''),
  ])

const THREE = [judged('1', 10), judged('2', 10, { weight: 2 }), judged('3', 10, { weight: 0.5 })]
const POINTS = given({ 1: 6, 2: 9, 3: 4 })

describe('the points of a group', () => {
  const of = (more: Partial<Group>, entries: Entries = POINTS) =>
    groupsOf(table([group('I', THREE, more)]), entries).I

  it('are the sum of its parts', () => {
    expect(of({})).toEqual(['19', '30'])
  })

  it('may be a sum by weight', () => {
    expect(of({ combine: 'weighted_sum', max: 35 })).toEqual(['26', '35'])
  })

  it('may be the mean', () => {
    expect(of({ combine: 'mean', max: 10 })).toEqual(['6.33', '10'])
  })

  it('may be the mean by weight', () => {
    // (6 + 18 + 2) / 3.5
    expect(of({ combine: 'weighted_mean', max: 10 })).toEqual(['7.43', '10'])
  })

  it('may be the best of its parts', () => {
    expect(of({ combine: 'best', max: 10 })).toEqual(['9', '10'])
  })

  it('are rounded to the places of the table, or to its own', () => {
    expect(of({ combine: 'mean', max: 10, rounding: 0 })).toEqual(['6', '10'])
    const whole = table([group('I', THREE, { combine: 'mean', max: 10 })], { rounding: 3 })
    expect(groupsOf(whole, POINTS).I?.[0]).toBe('6.333')
  })
})

describe('a part that was not assigned', () => {
  const entries = { ...POINTS, 2: without }
  const of = (more: Partial<Group>, told: Entries = entries) =>
    groupsOf(table([group('I', THREE, more)]), told).I

  it('leaves the maximum as well', () => {
    expect(of({})).toEqual(['10', '20'])
    expect(of({ combine: 'weighted_sum', max: 35 })).toEqual(['8', '15'])
  })

  it('leaves the mean, with its weight', () => {
    expect(of({ combine: 'mean', max: 10 })).toEqual(['5', '10'])
    expect(of({ combine: 'weighted_mean', max: 10 })).toEqual(['5.33', '10'])
  })

  it('cannot be the best', () => {
    expect(of({ combine: 'best', max: 10 })).toEqual(['6', '10'])
  })

  it('hands its points to the others where the group re-weights', () => {
    // 10 of the 20 that are left, of 30 in all.
    expect(of({ absent: 'reweight' })).toEqual(['15', '30'])
    expect(of({ absent: 'reweight' }, { ...POINTS, 1: without, 3: without })).toEqual(['27', '30'])
    expect(of({ absent: 'reweight' }, POINTS)).toEqual(['19', '30'])
  })

  it('hands them on by weight where the parts are weighted', () => {
    // 6 + 2 of the 15 that are left, of 35 in all.
    expect(of({ absent: 'reweight', combine: 'weighted_sum', max: 35 })).toEqual(['18.67', '35'])
  })

  it('leaves a mean and the best as they are: they are of the whole already', () => {
    expect(of({ absent: 'reweight', combine: 'mean', max: 10 })).toEqual(['5', '10'])
    expect(of({ absent: 'reweight', combine: 'best', max: 10 })).toEqual(['6', '10'])
  })

  it.each<Partial<Group>>([
    {},
    { combine: 'weighted_sum', max: 35 },
    { combine: 'mean', max: 10 },
    { combine: 'weighted_mean', max: 10 },
    { combine: 'best', max: 10 },
    { absent: 'reweight' },
  ])('leaves no points and no maximum where nothing was assigned: %j', more => {
    expect(of(more, { 1: without, 2: without, 3: without })).toEqual([null, '0'])
  })
})

describe('a group inside a group', () => {
  const inner = group('I.1', [judged('a', 10), judged('b', 20)])
  const outer: Group = {
    code: 'I',
    title: 'Nhóm I',
    max: 40,
    groups: [inner, group('I.2', [judged('c', 10)])],
  }

  it('gives its points to the one above', () => {
    expect(groupsOf(table([outer]), given({ a: 5, b: 12, c: 8 }))).toEqual({
      I: ['25', '40'],
      'I.1': ['17', '30'],
      'I.2': ['8', '10'],
    })
  })

  it('is bounded before the one above is', () => {
    const bounded: Group = {
      ...outer,
      ceiling: 22,
      groups: [{ ...inner, ceiling: 15 }, ...(outer.groups ?? []).slice(1)],
    }
    const found = groupsOf(table([bounded]), given({ a: 10, b: 12, c: 8 }))
    expect([found['I.1']?.[0], found.I?.[0]]).toEqual(['15', '22'])
  })

  it('is a part with its weight, like a criterion', () => {
    const weighted: Group = {
      ...outer,
      combine: 'weighted_mean',
      max: 30,
      groups: [{ ...inner, weight: 3 }, group('I.2', [judged('c', 30)], { weight: 1 })],
    }
    expect(groupsOf(table([weighted]), given({ a: 10, b: 20, c: 10 })).I).toEqual(['25', '30'])
  })

  it('that is not assigned at all counts for nothing above', () => {
    const found = groupsOf(table([outer]), { a: without, b: without, c: { claimed: 8 } })
    expect(found).toEqual({ I: ['8', '10'], 'I.1': [null, '0'], 'I.2': ['8', '10'] })
  })

  it('has the role of the whole, and none of its own (TD1451)', () => {
    const wrong: Group = { ...outer, groups: [{ ...inner, role: 'bonus' }, ...(outer.groups ?? []).slice(1)] }
    expect(problemsOf(outer)).toEqual([])
    expect(problemsOf(wrong)).toEqual([['TD1451', '/0/groups/0/role']])
  })

  it('stands in place of criteria, not beside them (TD1441)', () => {
    expect(problemsOf({ ...outer, criteria: [judged('d', 0)] })[0]).toEqual(['TD1441', '/0'])
    expect(problemsOf({ code: 'I', title: 'Nhóm I', max: 0 })).toEqual([['TD1441', '/0']])
  })
})

describe('the maximum of a group', () => {
  it('is what its parts add up to, by weight where they are weighted (TD1408)', () => {
    expect(problemsOf(group('I', THREE, { combine: 'weighted_sum', max: 35 }))).toEqual([])
    expect(problemsOf(group('I', THREE, { combine: 'weighted_sum', max: 40 }))).toEqual([
      ['TD1408', '/0/max'],
    ])
  })

  it('is no sum where the parts are not added up', () => {
    for (const combine of ['mean', 'weighted_mean', 'best'] as const) {
      expect(problemsOf(group('I', THREE, { combine, max: 10 }))).toEqual([])
    }
  })
})

describe('caps on the two sides of a group', () => {
  const lines = (code: string, max: number) =>
    criterion(
      code,
      { kind: 'full' },
      {
        max,
        open: true,
        inputs: [input(`khen_${code}`, 'count'), input(`loi_${code}`, 'count')],
        bonuses: [{ kind: 'per_event', input: `khen_${code}`, points: 2 }],
        deductions: [{ kind: 'per_event', input: `loi_${code}`, points: 3 }],
      },
    )
  const told = (khen: number, loi: number): Entries =>
    Object.fromEntries(
      ['a', 'b'].map(code => [code, { facts: { [`khen_${code}`]: khen, [`loi_${code}`]: loi } }]),
    )
  const of = (more: Partial<Group>, entries: Entries) =>
    groupsOf(table([group('I', [lines('a', 10), lines('b', 10)], { open: true, ...more })]), entries).I?.[0]

  it('hold what was gained in all, which then pays for no loss (A5)', () => {
    const caps = [{ lines: 'bonuses', cap: 5 }]
    // 20 + 8 gained, of which 5 count; 6 lost.
    expect(of({ caps }, told(2, 1))).toBe('19')
    expect(of({}, told(2, 1))).toBe('22')
  })

  it('hold what was lost in all', () => {
    expect(of({ caps: [{ lines: 'deductions', cap: '25%' }] }, told(0, 4))).toBe('15')
  })

  it('hold each side by itself, whatever the net is', () => {
    const caps = [
      { lines: 'bonuses', cap: 4 },
      { lines: 'deductions', cap: 6 },
    ]
    expect(of({ caps }, told(9, 9))).toBe('18')
    expect(of({ caps }, told(0, 9))).toBe('14')
    expect(of({ caps }, told(1, 1))).toBe('18')
  })

  it('come on top of the caps below, and before the bounds', () => {
    const caps = [{ lines: 'bonuses', cap: 7 }]
    expect(of({ caps, ceiling: 22 }, told(9, 0))).toBe('22')
    expect(of({ caps, ceiling: 22 }, told(9, 1))).toBe('21')
  })

  it('are told apart in the sums that the points consist of', () => {
    const caps = [{ lines: 'deductions', cap: 6 }]
    const whole = table([group('I', [lines('a', 10), lines('b', 10)], { open: true, caps })])
    expect(resultOf(whole, report(told(1, 4))).groups[0]?.parts).toEqual({
      start: '20',
      bonus: '4',
      deduction: '6',
      adjusted: '0',
    })
  })

  it('count what reached the points below: not what a floor gave back, a ceiling took, or a reviewer set aside', () => {
    const bounded = (more: Partial<Criterion>) =>
      table([
        group(
          'I',
          [lines('a', 10), lines('b', 10)].map(line => ({ ...line, ...more })),
          {
            open: true,
            caps: [
              { lines: 'bonuses', cap: 4 },
              { lines: 'deductions', cap: 5 },
            ],
          },
        ),
      ])
    const of = (more: Partial<Criterion>, entries: Entries) => groupsOf(bounded(more), entries).I?.[0]
    // 12 lost twice, of which the floor leaves 10: 20 lost, of which 5 count.
    expect(of({ floor: 0 }, told(0, 4))).toBe('15')
    // 18 gained twice, of which the ceiling leaves 3: 6 gained, of which 4 count.
    expect(of({ ceiling: 13 }, told(9, 0))).toBe('24')
    // Halved, 3 lost twice are 1.5 lost twice, which is below the cap.
    expect(of({ coefficient: '0.5' }, told(0, 1))).toBe('7')
    expect(of({ coefficient: '0.5' }, told(0, 4))).toBe('5')
    const reviewed = { ...told(0, 4), a: { changes: [change('verification', { points: 2 })] } }
    expect(of({ floor: 0 }, reviewed)).toBe('7')
  })

  it('take from sums that are no decimals, and what is left is rounded like any points', () => {
    const days = input('so_ngay_cham', 'count')
    const third = { kind: 'formula' as const, formula: 'so_ngay_cham / 3' }
    const late = criterion('c', { kind: 'full' }, { floor: 0, inputs: [days], deductions: [third] })
    const caps = [{ lines: 'deductions', cap: 1 }]
    const told = report({ c: { facts: { so_ngay_cham: 5 } } })
    // 5/3 are lost, of which 1 counts.
    expect(resultOf(table([group('I', [late], { caps })]), told).verified.total).toBe('9')
    expect(resultOf(table([group('I', [late])], { caps }), told).verified.total).toBe('9')
  })

  it('may be fractions themselves, and what they leave is rounded', () => {
    expect(of({ caps: [{ lines: 'bonuses', cap: '10 / 7' }] }, told(2, 1))).toBe('15.43')
  })

  it('name a whole side and a limit (TD1450)', () => {
    const of = (...caps: NonNullable<Group['caps']>) =>
      problemsOf(group('I', [lines('a', 10)], { open: true, caps }))
    expect(of({ lines: 'bonuses', cap: 3 })).toEqual([])
    expect(of({ lines: ['khen', 'loi'], cap: 3 })).toEqual([['TD1450', '/0/caps/0']])
    expect(of({ lines: 'bonuses', count: 'highest' })).toEqual([['TD1450', '/0/caps/0']])
    expect(of({ lines: 'deductions' })).toEqual([['TD1450', '/0/caps/0']])
    expect(of({ lines: 'bonuses', cap: 3, count: 'highest' })).toEqual([['TD1450', '/0/caps/0']])
  })

  it('of the whole table act on groups of bonus and on lines together (C7)', () => {
    const bonus = group('V', [judged('v', 10)], { role: 'bonus', max: 10 })
    const whole = table([group('I', [lines('a', 10)], { open: true }), bonus], {
      caps: [{ lines: 'bonuses', cap: 6 }],
    })
    const { verified } = resultOf(whole, report({ a: { facts: { khen_a: 2, loi_a: 1 } }, v: { claimed: 8 } }))
    // 10 + 4 − 3 in the group, 8 in the bonuses: of the 12 gained 6 count.
    expect(verified).toEqual({ scored: '11', bonus: '2', deduction: null, total: '13' })
  })
})

it('a cap of the whole table may follow what is known of the unit', () => {
  const caps = [{ lines: 'bonuses', cap: 'traits.quy_mo * 2' }]
  const bonus = group('V', [judged('v', 10)], { role: 'bonus', max: 10 })
  const whole = table([group('I', [judged('1', 10)]), bonus], { caps })
  const roster = { types: [], clusters: [], traits: new Map([['quy_mo', 'number' as const]]) }
  expect(checkTable(whole, TABLE_PLACE, roster).diagnostics).toEqual([])
  const told = report(given({ 1: 7, v: 8 }))
  const [result] = resultsOf(campaign(whole, [unit('a', told, {}, { traits: { quy_mo: 3 } })]))
  expect(result?.verified).toEqual({ scored: '7', bonus: '6', deduction: null, total: '13' })
})

describe('a coefficient of a group', () => {
  it('multiplies it before its bounds, with the rounding of the table', () => {
    const of = (coefficient: string, more: Partial<Group> = {}) =>
      groupsOf(table([group('I', THREE, { coefficient, ...more })]), POINTS).I?.[0]
    expect(of('1.1')).toBe('20.9')
    expect(of('1/3')).toBe('6.33')
    expect(of('2', { ceiling: 'all' })).toBe('30')
  })
})

it('a cap of the whole table that comes out of a division is rounded as its points are', () => {
  const caps = [{ lines: 'bonuses', cap: 'points("I") / 3' }]
  const bonus = group('V', [judged('v', 10)], { role: 'bonus', max: 10 })
  const whole = table([group('I', [judged('1', 10)]), bonus], { caps })
  const { verified } = resultOf(whole, report(given({ 1: 7, v: 8 })))
  expect(verified).toEqual({ scored: '7', bonus: '2.33', deduction: null, total: '9.33' })
})

it('the total follows the re-weighting of the table: what is assigned is scaled up to the whole', () => {
  const groups = [group('I', [judged('1', 60)]), group('II', [judged('2', 40)])]
  const { verified, assigned, percent } = resultOf(
    table(groups, { absent: 'reweight' }),
    report({ 1: { claimed: 45 }, 2: without }),
  )
  expect([verified.scored, verified.total, assigned, percent]).toEqual(['75', '75', '60', '75'])
})
