import { describe, expect, it } from 'vitest'
import { checkInputs } from '../../src/scoring/check-inputs.ts'
import { input } from './fixtures.ts'

const PLACE = { file: 'criteria.yaml', pointer: '/tables/0/inputs/0' }
const OPTIONS = [
  { id: 'tot', label: 'Tốt' },
  { id: 'kha', label: 'Khá' },
]
const FIELDS = [{ id: 'so_nguoi', label: 'Số người', type: 'count' as const }]
const problems = (...args: Parameters<typeof input>) =>
  checkInputs({ input: input(...args), place: PLACE }).map(({ code, place, params }) => [
    code,
    (place?.pointer ?? '').replace(PLACE.pointer, ''),
    params?.key,
  ])

describe('what the type of an input needs (TD1452)', () => {
  it.each([
    ['choice', 'options'],
    ['several', 'options'],
    ['records', 'fields'],
    ['receipt', 'due'],
  ] as const)('%s needs %s', (type, key) => {
    expect(problems('x', type)).toEqual([['TD1452', '', key]])
  })

  it('a field to choose from needs its options as well', () => {
    const fields = [{ id: 'muc', label: 'Mức', type: 'choice' as const }]
    expect(problems('x', 'records', { fields })).toEqual([['TD1452', '/fields/0', 'options']])
  })
})

describe('what the type of an input cannot have (TD1453)', () => {
  it.each([
    ['count', { options: OPTIONS }, 'options'],
    ['choice', { options: OPTIONS, due: ['2026-12-01'] }, 'due'],
    ['records', { fields: FIELDS, options: OPTIONS }, 'options'],
    ['date', { off_day: 'next' }, 'off_day'],
    ['records', { fields: FIELDS, counts: 'sent' }, 'counts'],
    ['yes_no', { min: 1 }, 'min'],
    ['date', { target: 5 }, 'target'],
    ['choice', { options: OPTIONS, per: ['quy-1', 'quy-2'] }, 'per'],
  ] as const)('%s', (type, more, key) => {
    expect(problems('x', type, structuredClone(more) as Parameters<typeof input>[2])).toEqual([
      ['TD1453', `/${key}`, key],
    ])
  })

  it('a field that is no choice has no options', () => {
    const fields = [{ ...FIELDS[0], id: 'a', label: 'A', type: 'count' as const, options: OPTIONS }]
    expect(problems('x', 'records', { fields })).toEqual([['TD1453', '/fields/0/options', 'options']])
  })
})

it('a least value above the most leaves nothing to report (TD1454)', () => {
  expect(problems('x', 'percent', { min: 60, max: 50 })).toEqual([['TD1454', '/min', undefined]])
  expect(problems('x', 'percent', { min: 50, max: 50 })).toEqual([])
})

it.each([
  ['choice', { options: OPTIONS }],
  ['several', { options: OPTIONS }],
  ['records', { fields: FIELDS }],
  ['receipt', { due: ['2026-12-01'], off_day: 'next', counts: 'sent' }],
  ['percent', { min: 0, max: 100, step: 0.5, target: 90, per: ['quy-1', 'quy-2'] }],
  ['yes_no', {}],
  ['date', {}],
] as const)('%s with what belongs to it is sound', (type, more) => {
  expect(problems('x', type, structuredClone(more) as Parameters<typeof input>[2])).toEqual([])
})
