import { describe, expect, it } from 'vitest'
import type { FormMeanShare } from '../../../src/model/generated/criteria.ts'
import { claimProblems, codesOf, input, report, unit } from '../fixtures.ts'
import { type Member, pointsFor, problemsIn, starting, tableOf } from '../one-criterion.ts'

/** Two health programmes: vaccination with two indicators, tuberculosis with one. */
const INPUTS = [input('tiem_du', 'count'), input('tiem_vien_gan', 'count'), input('lao_phat_hien', 'count')]
const PROGRAMMES: FormMeanShare = {
  kind: 'mean_share',
  parts: [['tiem_du', 'tiem_vien_gan'], ['lao_phat_hien']],
}
const TARGETS = { tiem_du: 100, tiem_vien_gan: 200, lao_phat_hien: 40 }

const points = (more: Partial<FormMeanShare>, facts: Record<string, number>, about: Member = {}) =>
  pointsFor(starting({ ...PROGRAMMES, ...more }, INPUTS), facts, { targets: TARGETS, ...about })

describe('the mean of the shares of several targets', () => {
  it('is a mean of the means of the parts, not of all shares together', () => {
    // Vaccination (50% + 100%) / 2 = 75%, tuberculosis 25%: half of the maximum.
    expect(points({}, { tiem_du: 50, tiem_vien_gan: 200, lao_phat_hien: 10 })).toBe('5')
  })

  it('counts each share up to 100%, unless the table says more', () => {
    const facts = { tiem_du: 150, tiem_vien_gan: 200, lao_phat_hien: 20 }
    expect(points({}, facts)).toBe('7.5')
    expect(points({ most: 150 }, facts)).toBe('8.75')
    expect(points({ most: 120 }, facts)).toBe('8')
  })

  it('stays exact until it is rounded', () => {
    const facts = { tiem_du: 1, tiem_vien_gan: 2, lao_phat_hien: 0 }
    expect(points({}, facts, { targets: { tiem_du: 3, tiem_vien_gan: 6, lao_phat_hien: 1 } })).toBe('1.6667')
  })

  it('is missing while one result is: what is not reported never raises a mean', () => {
    expect(points({}, { tiem_du: 50, lao_phat_hien: 40 })).toBeNull()
    expect(points({ without_target: 'skip' }, { tiem_du: 50, lao_phat_hien: 40 })).toBeNull()
    expect(points({}, {})).toBeNull()
  })
})

describe('a target that was not assigned', () => {
  const facts = { tiem_du: 50, tiem_vien_gan: 200, lao_phat_hien: 10 }
  const without = { targets: { tiem_du: 100, lao_phat_hien: 40 } }

  it('leaves its share out, counts it as full, or as nothing, as the table says', () => {
    expect(points({ without_target: 'skip' }, facts, without)).toBe('3.75')
    expect(points({ without_target: 'full' }, facts, without)).toBe('5')
    expect(points({ without_target: 'zero' }, facts, without)).toBe('2.5')
  })

  it('leaves no points where the table says nothing', () => {
    expect(points({}, facts, without)).toBeNull()
  })

  it('needs no result of its own where its share is left out', () => {
    const { tiem_vien_gan: _, ...rest } = facts
    expect(points({ without_target: 'skip' }, rest, without)).toBe('3.75')
  })

  it('leaves out a part of which none was assigned', () => {
    const one = { targets: { tiem_du: 100, tiem_vien_gan: 200 } }
    expect(points({ without_target: 'skip' }, facts, one)).toBe('7.5')
  })

  it('of zero is none', () => {
    const zero = { targets: { ...TARGETS, tiem_vien_gan: 0 } }
    expect(points({ without_target: 'skip' }, facts, zero)).toBe('3.75')
  })

  it('leaves nothing where no target was assigned at all', () => {
    expect(points({ without_target: 'skip' }, facts, { targets: {} })).toBeNull()
    expect(points({ without_target: 'full' }, facts, { targets: {} })).toBe('10')
  })

  it('is an error where the table says nothing (TD1414)', () => {
    const check = (more: Partial<FormMeanShare>) => {
      const each = starting({ ...PROGRAMMES, ...more }, INPUTS)
      return codesOf(claimProblems(tableOf(each), unit('a', report({ 'II.1': { facts } }), without.targets)))
    }
    expect(check({})).toEqual(['TD1414'])
    expect(check({ without_target: 'skip' })).toEqual([])
  })
})

it('the mean stays within the maximum, and the check of the bounds knows it', () => {
  for (const without_target of ['error', 'skip', 'full', 'zero'] as const) {
    expect(problemsIn(starting({ ...PROGRAMMES, without_target }, INPUTS))).toEqual([])
  }
  expect(problemsIn(starting({ ...PROGRAMMES, most: 120 }, INPUTS))).toEqual([['TD1418', '/max']])
})

it('the parts name inputs with numbers (TD1402, TD1403)', () => {
  expect(problemsIn(starting(PROGRAMMES, INPUTS))).toEqual([])
  const others = [input('tiem_du', 'yes_no'), input('lao_phat_hien', 'count')]
  expect(problemsIn(starting(PROGRAMMES, others))).toEqual([
    ['TD1403', '/start/parts/0/0'],
    ['TD1402', '/start/parts/0/1'],
  ])
})
