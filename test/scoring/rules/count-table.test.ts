import { describe, expect, it } from 'vitest'
import type { FormCountTable } from '../../../src/model/generated/criteria.ts'
import { cases, input } from '../fixtures.ts'
import { losing, pointsFor, problemsIn, starting } from '../one-criterion.ts'

const MISSED = [input('vang_hop', 'count')]
const BY_ABSENCE: FormCountTable = { kind: 'count_table', input: 'vang_hop', points: [5, 4, 3, 1, 0] }

describe('points by a count', () => {
  it.each([
    [0, '5'],
    [1, '4'],
    [2, '3'],
    [3, '1'],
    [4, '0'],
    [40, '0'],
  ])('%d absences leave %s, the last row standing for all that are more', (vang_hop, points) => {
    expect(pointsFor(starting(BY_ABSENCE, MISSED), { vang_hop })).toBe(points)
  })

  it('are missing while nothing is reported', () => {
    expect(pointsFor(starting(BY_ABSENCE, MISSED), {})).toBeNull()
  })

  it('can be deducted, in shares of the maximum', () => {
    const line: FormCountTable = { kind: 'count_table', input: 'vang_hop', points: [0, '10%', '30%', 'all'] }
    const points = [0, 1, 2, 3].map(vang_hop => pointsFor(losing(line, MISSED), { vang_hop }))
    expect(points).toEqual(['10', '9', '7', '0'])
  })

  it('take a formula for the count, a part of one being none', () => {
    const half = starting({ ...BY_ABSENCE, input: 'vang_hop / 2' }, MISSED)
    expect(pointsFor(half, { vang_hop: 2 })).toBe('4')
    expect(pointsFor(half, { vang_hop: 3 })).toBe('4')
  })

  it('take the number of cases that meet a condition', () => {
    const violations = input('vi_pham', 'records', {
      fields: [{ id: 'nghiem_trong', label: 'Nghiêm trọng', type: 'yes_no' }],
    })
    const grave = starting({ ...BY_ABSENCE, input: 'count(vi_pham, nghiem_trong)' }, [violations])
    expect(pointsFor(grave, { vi_pham: cases({ nghiem_trong: 1 }, { nghiem_trong: 0 }) })).toBe('4')
    expect(pointsFor(grave, { vi_pham: cases() })).toBe('5')
  })

  it('below zero are missing and not one of the rows', () => {
    const short = starting({ ...BY_ABSENCE, input: 'vang_hop - 3' }, MISSED)
    expect(pointsFor(short, { vang_hop: 2 })).toBeNull()
  })
})

it('a table over a count reads numbers only (TD1402, TD1403)', () => {
  expect(problemsIn(starting(BY_ABSENCE, MISSED))).toEqual([])
  expect(problemsIn(starting(BY_ABSENCE, [input('vang_hop', 'yes_no')]))).toEqual([
    ['TD1403', '/start/input'],
  ])
  expect(problemsIn(starting(BY_ABSENCE, [])).map(([code]) => code)).toEqual(['TD1402'])
})
