import { describe, expect, it } from 'vitest'
import type { Aggregate, Expression } from '../../src/expressions/expression.ts'
import { compare, multiply, not, number } from '../../src/expressions/expression.ts'
import { rational, toDecimal } from '../../src/expressions/rational.ts'
import type { Fact } from '../../src/model/campaign.ts'
import { aggregateOf } from '../../src/scoring/aggregate.ts'
import { cases, periods } from './fixtures.ts'

const field = (name: string, option?: string): Expression => ({
  op: 'field',
  field: name,
  ...(option !== undefined && { option }),
})
const ALL: readonly Aggregate[] = ['count', 'sum', 'mean', 'lowest', 'highest', 'last']

function over(of: Aggregate, fact: Fact | undefined, more: { value?: Expression; where?: Expression } = {}) {
  const found = aggregateOf({ op: 'aggregate', input: 'x', of, ...more }, fact, reference =>
    reference.op === 'fact' ? rational(3) : undefined,
  )
  return found && toDecimal(found)
}
const each = (fact: Fact | undefined, more: { value?: Expression; where?: Expression } = {}) =>
  Object.fromEntries(ALL.map(of => [of, over(of, fact, more)]))

describe('figures over periods', () => {
  const quarters = periods({ 'quy-1': 80, 'quy-2': 95, 'quy-3': 65 })

  it('are taken of the periods that have a value', () => {
    expect(each(quarters)).toEqual({
      count: '3',
      sum: '240',
      mean: '80',
      lowest: '65',
      highest: '95',
      last: '65',
    })
  })

  it('may be taken of those that meet a condition', () => {
    expect(each(quarters, { where: compare(field('value'), '>=', number(80)) })).toEqual({
      count: '2',
      sum: '175',
      mean: '87.5',
      lowest: '80',
      highest: '95',
      last: '95',
    })
  })

  it('may be taken of what is made of the value', () => {
    expect(over('sum', quarters, { value: multiply(field('value'), { op: 'fact', input: 'y' }) })).toBe('720')
  })
})

describe('figures over cases', () => {
  const violations = cases(
    { so_nguoi: 4, muc: 'nang' },
    { so_nguoi: 1, muc: 'nhe' },
    { so_nguoi: 7, muc: 'nang' },
  )

  it('are taken of a field', () => {
    expect(each(violations, { value: field('so_nguoi') })).toEqual({
      count: '3',
      sum: '12',
      mean: '4',
      lowest: '1',
      highest: '7',
      last: '7',
    })
  })

  it('are taken of the cases that meet a condition', () => {
    const where = field('muc', 'nang')
    expect(over('count', violations, { where })).toBe('2')
    expect(over('sum', violations, { value: field('so_nguoi'), where })).toBe('11')
    expect(over('lowest', violations, { value: field('so_nguoi'), where })).toBe('4')
  })

  it('are unknown, not smaller, where a case that counts lacks the field', () => {
    const gap = cases({ so_nguoi: 4, muc: 'nang' }, { muc: 'nhe' })
    expect(each(gap, { value: field('so_nguoi') })).toEqual({
      count: '2',
      sum: undefined,
      mean: undefined,
      lowest: undefined,
      highest: undefined,
      last: undefined,
    })
    expect(over('sum', gap, { value: field('so_nguoi'), where: field('muc', 'nang') })).toBe('4')
  })

  it('leave out a case of which it cannot be told whether it counts', () => {
    const gap = cases({ so_nguoi: 4 }, { muc: 'nang', so_nguoi: 2 })
    expect(over('sum', gap, { value: field('so_nguoi'), where: field('muc', 'nang') })).toBe('2')
    expect(over('sum', gap, { value: field('so_nguoi'), where: not(field('muc', 'nhe')) })).toBe('2')
  })

  it('a word is no number', () => {
    expect(over('sum', cases({ muc: 'nang' }), { value: field('muc') })).toBeUndefined()
  })
})

describe('of nothing (Q21)', () => {
  const none = {
    count: '0',
    sum: '0',
    mean: undefined,
    lowest: undefined,
    highest: undefined,
    last: undefined,
  }

  it('there is a count and a sum, and no mean, lowest, highest or last', () => {
    expect(each(cases(), { value: field('so_nguoi') })).toEqual(none)
    expect(each(periods({}))).toEqual(none)
  })

  it('the same holds where no case meets the condition', () => {
    const where = compare(field('value'), '>', number(100))
    expect(each(periods({ 'quy-1': 80 }), { where })).toEqual(none)
  })

  it('is not the same as nothing reported, of which there is no figure at all', () => {
    expect(Object.values(each(undefined)).every(value => value === undefined)).toBe(true)
  })

  it('neither a number nor a choice is a list', () => {
    expect(over('count', rational(5))).toBeUndefined()
    expect(over('count', { options: ['a'] })).toBeUndefined()
  })
})
