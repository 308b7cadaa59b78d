import { describe, expect, it } from 'vitest'
import { evaluate, type Lookup } from '../../src/expressions/evaluate.ts'
import {
  add,
  allOf,
  anyOf,
  assigned,
  ceil,
  choose,
  compare,
  divide,
  type Expression,
  fact,
  floor,
  judged,
  max,
  min,
  missing,
  multiply,
  not,
  number,
  points,
  present,
  round,
  subtract,
  sum,
  target,
  total,
  when,
  within,
} from '../../src/expressions/expression.ts'
import { fraction, rational, toDecimal } from '../../src/expressions/rational.ts'

const FACTS: Readonly<Record<string, number>> = { luot_kham: 23, chi_tieu: 24, khong: 0 }

/** Only the facts of `FACTS` are known; targets, points and the rest are not there. */
const lookup: Lookup = reference => {
  const value = reference.op === 'fact' ? FACTS[reference.input] : undefined
  return value === undefined ? undefined : rational(value)
}

const computed = (expression: Expression) => {
  const value = evaluate(expression, lookup)
  return value && toDecimal(value)
}

const unknown = fact('chua_bao_cao')

describe('the value of an expression', () => {
  it('follows the four operations exactly', () => {
    const [a, b] = [number(0.1), number(0.2)]
    expect(computed(add(a, b))).toBe('0.3')
    expect(computed(subtract(a, b))).toBe('-0.1')
    expect(computed(multiply(a, b))).toBe('0.02')
    expect(computed(divide(a, b))).toBe('0.5')
  })

  it('keeps a quotient exact until it is rounded', () => {
    const share = divide(fact('luot_kham'), fact('chi_tieu'))
    expect(evaluate(share, lookup)).toEqual(fraction(23n, 24n))
    expect(computed(multiply(number(24), share))).toBe('23')
    expect(computed(round(multiply(number(10), share), 2))).toBe('9.58')
  })

  it('takes exact fractions as well as decimal numbers', () => {
    expect(computed(multiply(number(fraction(1n, 3n)), number(3)))).toBe('1')
  })

  it('takes the least and the greatest, wherever they stand', () => {
    expect(computed(min(number(2), number(-1), number(5)))).toBe('-1')
    expect(computed(max(number(2), number(7), number(5)))).toBe('7')
    expect(computed(min(number(3)))).toBe('3')
    expect(computed(max(number(4), number(4)))).toBe('4')
  })

  it('chooses by a comparison', () => {
    const choice = (left: number, is: '>' | '>=' | '=', right: number) =>
      computed(when(number(left), is, number(right), number(1), number(0)))
    expect([choice(5, '>', 5), choice(5, '>=', 5), choice(5, '=', 5)]).toEqual(['0', '1', '1'])
    expect([choice(6, '>', 5), choice(6, '>=', 5), choice(6, '=', 5)]).toEqual(['1', '1', '0'])
    expect([choice(4, '>', 5), choice(4, '>=', 5), choice(4, '=', 5)]).toEqual(['0', '0', '0'])
  })

  it('does not compute the side that was not chosen', () => {
    const share = divide(number(2), fact('khong'))
    expect(computed(when(fact('khong'), '>', number(0), share, number(1)))).toBe('1')
    expect(computed(when(fact('khong'), '=', number(0), number(1), unknown))).toBe('1')
  })

  it('stays between a floor and a ceiling where they are given', () => {
    const bounded = (value: number, { floor, ceiling }: { floor?: number; ceiling?: number }) => {
      const bound = (at: number | undefined) => (at === undefined ? undefined : number(at))
      return computed(within(number(value), { floor: bound(floor), ceiling: bound(ceiling) }))
    }
    expect(bounded(-3, { floor: 0 })).toBe('0')
    expect(bounded(3, { floor: 0 })).toBe('3')
    expect(bounded(6, { ceiling: 5 })).toBe('5')
    expect(bounded(-12, { floor: -10, ceiling: 0 })).toBe('-10')
    expect(bounded(1, { floor: -10, ceiling: 0 })).toBe('0')
    expect(within(number(6), {})).toEqual(number(6))
  })

  it('rounds down and up to so many decimals', () => {
    const both = (value: number, places?: number) => [
      computed(floor(number(value), places)),
      computed(ceil(number(value), places)),
    ]
    expect(both(2.31, 1)).toEqual(['2.3', '2.4'])
    expect(both(-2.31, 1)).toEqual(['-2.4', '-2.3'])
    expect(both(-2.5)).toEqual(['-3', '-2'])
    expect(both(4)).toEqual(['4', '4'])
  })

  it('is 1 or 0 for a condition', () => {
    const [one, two] = [number(1), number(2)]
    expect(
      (['<', '<=', '=', '<>', '>=', '>'] as const).map(is => [
        computed(compare(one, is, two)),
        computed(compare(two, is, two)),
      ]),
    ).toEqual([
      ['1', '0'],
      ['1', '1'],
      ['0', '1'],
      ['1', '0'],
      ['0', '1'],
      ['0', '0'],
    ])
    expect([computed(not(one)), computed(not(number(0))), computed(not(two))]).toEqual(['0', '1', '0'])
  })

  it('joins conditions; of none all hold, and not any', () => {
    const [yes, no] = [number(1), number(0)]
    expect([allOf(yes, yes), allOf(yes, no), anyOf(no, yes), anyOf(no, no)].map(computed)).toEqual([
      '1',
      '0',
      '1',
      '0',
    ])
    expect([computed(allOf()), computed(anyOf())]).toEqual(['1', '0'])
  })

  it('has none for a division by zero, rather than some number', () => {
    expect(computed(divide(number(1), fact('khong')))).toBeUndefined()
  })
})

describe('what is missing', () => {
  it.each([
    ['a fact', unknown],
    ['a target', target('luot_kham')],
    ['judged points', judged],
    ['points of another criterion', points('I.1')],
    ['a total', total('bonus')],
    ['the assigned maximum', assigned],
    ['nothing at all', missing],
  ])('%s has no value', (_, expression) => {
    expect(evaluate(expression, lookup)).toBeUndefined()
  })

  it.each([
    ['an addition', add(number(1), unknown)],
    ['a subtraction', subtract(unknown, number(1))],
    ['a product', multiply(number(0), unknown)],
    ['a quotient', divide(unknown, number(2))],
    ['a rounding', round(unknown, 2)],
    ['a rounding down', floor(unknown)],
    ['a rounding up', ceil(unknown)],
    ['a comparison', compare(unknown, '=', unknown)],
    ['a choice by it', choose(unknown, number(1), number(2))],
    ['a minimum', min(number(0), unknown)],
    ['a maximum', max(unknown, number(100))],
    ['a condition on its left', when(unknown, '>', number(0), number(5), number(0))],
    ['a condition on its right', when(number(0), '>=', unknown, number(5), number(0))],
    ['the chosen side of a condition', when(number(1), '>', number(0), unknown, number(0))],
    ['a bound', within(unknown, { floor: number(0), ceiling: number(10) })],
  ])('makes %s missing', (_, expression) => {
    expect(evaluate(expression, lookup)).toBeUndefined()
  })

  it('leaves a condition open unless another one decides', () => {
    const [yes, no] = [number(1), number(0)]
    expect([allOf(unknown, no), allOf(no, unknown), anyOf(unknown, yes)].map(computed)).toEqual([
      '0',
      '0',
      '1',
    ])
    expect([allOf(unknown, yes), anyOf(no, unknown), not(unknown)].map(computed)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('can be asked for', () => {
    expect(
      [present(unknown), present(fact('khong')), present(divide(number(1), fact('khong')))].map(computed),
    ).toEqual(['0', '1', '0'])
    expect(computed(choose(present(unknown), unknown, number(7)))).toBe('7')
  })

  it('is left out of a sum, as an empty cell is', () => {
    expect(computed(sum(number(2), unknown, number(3)))).toBe('5')
    expect(computed(sum(unknown, fact('khong')))).toBe('0')
  })

  it('is what a sum of nothing gives, never zero', () => {
    expect(evaluate(sum(), lookup)).toBeUndefined()
    expect(evaluate(sum(unknown, missing), lookup)).toBeUndefined()
  })
})
