import { describe, expect, it } from 'vitest'
import type { Criterion, Group, Table } from '../../src/model/campaign.ts'
import { criterion, group, input, report, resultOf, type Told, table } from './fixtures.ts'

type Entries = Readonly<Record<string, Told>>

const judged = (code: string, max: number, more: Partial<Criterion> = {}) =>
  criterion(code, { kind: 'judged' }, { max, ...more })
const given = (points: Readonly<Record<string, number>>): Entries =>
  Object.fromEntries(Object.entries(points).map(([code, claimed]) => [code, { claimed }]))
const without = { status: 'not_assigned' } as const

/** Points of each group. */
function pointsOf(whole: Table, entries: Entries): Record<string, string | null> {
  const { groups } = resultOf(whole, report(entries))
  return Object.fromEntries(groups.map(({ code, verified }) => [code, verified]))
}

const THREE = [judged('1', 10), judged('2', 10), judged('3', 10)]
const POINTS = given({ 1: 6, 2: 9, 3: 4 })

describe('a weighted mean of weighted means', () => {
  const parts = (group_: string, weights: readonly number[]) =>
    weights.map((weight, index) => judged(`${group_}.${index + 1}`, 10, { weight }))
  const mean = (code: string, weights: readonly number[], more: Partial<Group> = {}) =>
    group(code, parts(code, weights), { combine: 'weighted_mean', max: 10, ...more })
  const told = given({ 'I.1.1': 10, 'I.1.2': 7, 'I.2.1': 4 })
  const whole = (inner: Partial<Group>, outer: Partial<Group> = {}) =>
    pointsOf(
      table([
        {
          code: 'I',
          title: 'Chất lượng bệnh viện',
          max: 10,
          combine: 'weighted_mean',
          groups: [mean('I.1', [1, 2], inner), mean('I.2', [1])],
          ...outer,
        },
      ]),
      told,
    )

  it('counts each part by its own weight, so that smaller groups only show their own', () => {
    // (10 + 2 × 7 + 4) / 4, and not the mean of 8 and 4.
    expect(whole({})).toEqual({ I: '7', 'I.1': '8', 'I.2': '4' })
  })

  it('counts a smaller group as one part where it has a weight of its own', () => {
    // (2 × 8 + 4) / 3, the second group having its part alone.
    expect(whole({ weight: 2 }).I).toBe('6.67')
  })

  it('takes a smaller group that is no weighted mean as one part, and so does a plain mean', () => {
    // (10 + 7) / 2 and 4
    expect(whole({ combine: 'mean' }).I).toBe('6.25')
    expect(whole({}, { combine: 'mean' }).I).toBe('6')
  })
})

describe('the bounds of a group', () => {
  const of = (more: Partial<Group>) => pointsOf(table([group('I', THREE, { open: true, ...more })]), POINTS).I

  it('hold what its parts give together: floor and ceiling, in points or shares', () => {
    expect([of({ floor: 20 }), of({ floor: 18 }), of({ floor: '80%' })]).toEqual(['20', '19', '24'])
    expect([of({ ceiling: 15 }), of({ ceiling: 20 }), of({ ceiling: '50%' })]).toEqual(['15', '19', '15'])
  })
})

describe('the rounding of a group', () => {
  const fine = ['1', '2'].map(code =>
    criterion(
      code,
      { kind: 'formula', formula: `so_${code} / 3` },
      { rounding: 4, inputs: [input(`so_${code}`, 'count')] },
    ),
  )
  const told: Entries = { 1: { facts: { so_1: 1 } }, 2: { facts: { so_2: 2 } } }
  const of = (more: Partial<Group>, entries: Entries = told) =>
    pointsOf(table([group('I', fine, { open: true, ...more })]), entries).I

  it('is none where rounded points are added or chosen: nothing is lost', () => {
    expect([of({}), of({ combine: 'best' }), of({ floor: 0, ceiling: 20 })]).toEqual(['1', '0.6667', '1'])
    expect(of({}, { 1: { facts: { so_1: 1 } }, 2: without })).toBe('0.3333')
  })

  it('is that of the table where a mean, a factor or a formula makes new fractions', () => {
    expect(of({ combine: 'mean' })).toBe('0.5')
    expect(of({ combine: 'weighted_sum' })).toBe('1')
    expect(of({ coefficient: '1/7' })).toBe('0.14')
    expect(of({ floor: '10/7' })).toBe('1.43')
    expect(of({ ceiling: '5/7' })).toBe('0.71')
  })

  it('is that of the table where what was not assigned is put on the rest', () => {
    const seven = { ...fine[1], max: 7 } as Criterion
    const whole = table([group('I', [...fine.slice(0, 1), seven], { absent: 'reweight' })])
    // 0,3333 × 17 / 10
    expect(pointsOf(whole, { 1: { facts: { so_1: 1 } }, 2: without }).I).toBe('0.57')
    // 0,6667 × 17 / 7
    expect(pointsOf(whole, { 1: without, 2: { facts: { so_2: 2 } } }).I).toBe('1.62')
  })

  it('is its own where it has one', () => {
    expect([of({ rounding: 1 }), of({ combine: 'best', rounding: 1 })]).toEqual(['1', '0.7'])
  })
})

it('the best of a group starts with all that it gives: of what this consists is told at the part itself', () => {
  const whole = table([group('I', THREE, { combine: 'best', max: 10 })])
  expect(resultOf(whole, report(POINTS)).groups[0]).toMatchObject({
    verified: '9',
    parts: { start: '9', bonus: '0', deduction: '0', adjusted: '0' },
  })
})
