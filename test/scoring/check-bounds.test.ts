import { describe, expect, it } from 'vitest'
import type { Criterion, Group } from '../../src/model/campaign.ts'
import { checkBounds } from '../../src/scoring/check-bounds.ts'
import { compileTable } from '../../src/scoring/compile-table.ts'
import { criterion, group, input, TABLE_PLACE, table } from './fixtures.ts'

const found = (each: Group) => {
  const whole = table([each])
  return checkBounds(whole, compileTable(whole).compiled, TABLE_PLACE).map(({ code, params }) => [
    code,
    params?.code,
  ])
}
const inputs = [input('so_lan', 'count')]
const line = (cap?: number) => ({
  kind: 'per_event' as const,
  input: 'so_lan',
  points: 1,
  ...(cap && { cap }),
})

const bonus = (more: Partial<Criterion>, cap?: number) =>
  criterion('I.1', { kind: 'zero' }, { max: 5, inputs, bonuses: [line(cap)], ...more })
const full = (more: Partial<Criterion>, cap?: number) =>
  criterion('I.2', { kind: 'full' }, { max: 5, inputs, deductions: [line(cap)], ...more })

describe('points that can pass the maximum', () => {
  it.each<[string, Criterion]>([
    ['without a cap', bonus({})],
    ['with a cap above it', bonus({}, 6)],
    ['on top of a full start', full({ bonuses: [line(1)] }, 5)],
    [
      'with a share that counts up to 120 %',
      criterion('I.3', { kind: 'target_share', input: 'a', most: 120 }, { inputs: [input('a', 'percent')] }),
    ],
    [
      'by a band',
      criterion(
        'I.4',
        { kind: 'bands', input: 'a', bands: [{ from: 1, points: 11 }, { points: 0 }] },
        { inputs: [input('a', 'percent')] },
      ),
    ],
  ])('%s are warned of (TD1418)', (_, each) => {
    expect(found(group('I', [each]))).toEqual([['TD1418', each.code]])
  })

  it.each<[string, Criterion]>([
    ['a cap', bonus({}, 5)],
    ['a ceiling', bonus({ ceiling: 5 })],
    ['a ceiling above the maximum, which is then meant', bonus({ ceiling: 5.5 })],
    ['the word that it is meant', bonus({ open: true })],
  ])('are bounded by %s', (_, each) => {
    expect(found(group('I', [each]))).toEqual([])
  })
})

describe('points that can fall below zero', () => {
  it('are warned of (TD1419)', () => {
    expect(found(group('I', [full({}), full({ code: 'I.3' }, 6)]))).toEqual([
      ['TD1419', 'I.2'],
      ['TD1419', 'I.3'],
    ])
  })

  it.each<[string, Criterion]>([
    ['a cap', full({}, 5)],
    ['a floor', full({ floor: 0 })],
    ['a floor below zero, which is then meant', full({ floor: -2 })],
    ['the word that it is meant', full({ open: true })],
  ])('are bounded by %s', (_, each) => {
    expect(found(group('I', [each]))).toEqual([])
  })
})

describe('a bonus group', () => {
  const lines = [bonus({ code: 'V.1' }, 5), bonus({ code: 'V.2' }, 5)]

  it('whose lines give more than its maximum needs a ceiling (TD1418)', () => {
    expect(found(group('V', lines, { role: 'bonus', max: 8 }))).toEqual([['TD1418', 'V']])
    expect(found(group('V', lines, { role: 'bonus', max: 8, ceiling: 8 }))).toEqual([])
    expect(found(group('V', lines, { role: 'bonus', max: 8, open: true }))).toEqual([])
    expect(found(group('V', lines, { role: 'bonus', max: 10 }))).toEqual([])
  })

  it('with a line that nothing bounds is warned of once, at the line', () => {
    expect(found(group('V', [bonus({ code: 'V.1' })], { role: 'bonus', max: 5 }))).toEqual([
      ['TD1418', 'V.1'],
    ])
  })
})

it('a group of deductions is below zero by its nature', () => {
  const each = criterion('VI.1', { kind: 'zero' }, { max: 0, inputs, deductions: [line()] })
  expect(found(group('VI', [each], { role: 'deduction' }))).toEqual([])
})

it('a group of deductions that can add points is wrong (TD1421)', () => {
  expect(found(group('VI', [bonus({ code: 'VI.1' }, 1)], { role: 'deduction', max: 0 }))).toEqual([
    ['TD1421', 'VI.1'],
  ])
})

it('a floor above the ceiling is wrong (TD1422), for criteria and groups', () => {
  const each = criterion('I.1', { kind: 'judged' }, { floor: 9, ceiling: 3 })
  expect(found(group('I', [each], { floor: 2, ceiling: 1 }))).toEqual([
    ['TD1422', 'I'],
    ['TD1422', 'I.1'],
  ])
})

it('a floor below the ceiling, or the same number, leaves something to give', () => {
  const each = criterion('I.1', { kind: 'judged' }, { floor: 5, ceiling: 5 })
  expect(found(group('I', [each], { floor: 2, ceiling: 8 }))).toEqual([])
})

describe('the maximum of a group', () => {
  const parts = ['I.1', 'I.2'].map(code => criterion(code, { kind: 'judged' }))

  it('is kept by parts that add up, whether they are scaled up or not', () => {
    expect(found(group('I', parts, { max: 15 }))).toEqual([])
    expect(found(group('I', parts, { absent: 'reweight' }))).toEqual([])
    expect(found(group('I', parts, { combine: 'weighted_sum', absent: 'reweight' }))).toEqual([])
  })

  it.each<[string, Partial<Group>]>([
    ['the best of its parts', { combine: 'best', max: 8 }],
    ['their mean', { combine: 'mean', max: 8 }],
    ['their weighted sum', { combine: 'weighted_sum', max: 8 }],
    ['a coefficient', { coefficient: 2 }],
    ['a coefficient of what is scaled up', { coefficient: 2, absent: 'reweight' }],
  ])('can be passed by %s (TD1418)', (_, more) => {
    expect(found(group('I', parts, more))).toEqual([['TD1418', 'I']])
    expect(found(group('I', parts, { ...more, open: true }))).toEqual([])
    expect(found(group('I', parts, { ...more, ceiling: 'all' }))).toEqual([])
  })

  it('holds the best and the mean of parts that keep within it', () => {
    expect(found(group('I', parts, { combine: 'best', max: 10 }))).toEqual([])
    expect(found(group('I', parts, { combine: 'mean', max: 10 }))).toEqual([])
    expect(found(group('I', parts, { coefficient: 0.5 }))).toEqual([])
  })
})

it('caps that add up to the maximum in decimals do not pass it', () => {
  const tenths = criterion('V.1', { kind: 'zero' }, { max: 0.3, inputs, bonuses: [line(0.1), line(0.2)] })
  expect(found(group('I', [tenths]))).toEqual([])
})

describe('a deduction that can be below zero (TD1496)', () => {
  const problems = (more: Partial<Criterion>) => {
    const each = criterion(
      'V.1',
      { kind: 'zero' },
      { max: 0, inputs: [...inputs, input('a', 'percent')], ...more },
    )
    const whole = table([group('V', [each], { role: 'deduction', max: 0 })])
    return checkBounds(whole, compileTable(whole).compiled, TABLE_PLACE).map(({ code, place }) => [
      code,
      place?.pointer,
    ])
  }
  const formula = (text: string) => ({ kind: 'formula' as const, formula: text })
  const AT = '/tables/0/groups/0/criteria/0'

  it('is pointed at, and not the criterion', () => {
    expect(problems({ deductions: [line(), formula('so_lan - 2')] })).toEqual([
      ['TD1496', `${AT}/deductions/1/formula`],
    ])
    expect(problems({ deductions: [formula('max(0, so_lan - 2)')] })).toEqual([])
  })

  it('of another kind is pointed at as a whole', () => {
    const table_ = { kind: 'count_table' as const, input: 'so_lan', points: [-1, 2] }
    expect(problems({ deductions: [table_] })).toEqual([['TD1496', `${AT}/deductions/0`]])
  })

  it('is not the cause where the start or a bonus adds points', () => {
    expect(problems({ start: { kind: 'full' }, max: 5, deductions: [line()] })).toEqual([['TD1421', AT]])
    expect(problems({ bonuses: [line()], deductions: [formula('so_lan - 2')] })).toEqual([['TD1421', AT]])
  })
})
