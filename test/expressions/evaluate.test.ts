import { describe, expect, it } from 'vitest'
import { evaluate, type Lookup } from '../../src/expressions/evaluate.ts'
import {
  add,
  assigned,
  divide,
  type Expression,
  fact,
  judged,
  max,
  min,
  missing,
  multiply,
  number,
  points,
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
    ['a minimum', min(number(0), unknown)],
    ['a maximum', max(unknown, number(100))],
    ['a condition on its left', when(unknown, '>', number(0), number(5), number(0))],
    ['a condition on its right', when(number(0), '>=', unknown, number(5), number(0))],
    ['the chosen side of a condition', when(number(1), '>', number(0), unknown, number(0))],
    ['a bound', within(unknown, { floor: number(0), ceiling: number(10) })],
  ])('makes %s missing', (_, expression) => {
    expect(evaluate(expression, lookup)).toBeUndefined()
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
