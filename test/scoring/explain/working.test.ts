import { expect, it } from 'vitest'
import {
  add,
  choose,
  compare,
  divide,
  type Expression,
  fact,
  max,
  min,
  multiply,
  number,
  present,
  subtract,
  sum,
} from '../../../src/expressions/expression.ts'
import { fraction, type Rational, rational } from '../../../src/expressions/rational.ts'
import { workingOf } from '../../../src/scoring/explain/working.ts'

const FACTS: Readonly<Record<string, Rational>> = {
  ba: rational(3),
  am: rational(-2.5),
  le: fraction(-5n, 3n),
}
const working = (expression: Expression, language: 'vi' | 'en' = 'vi') =>
  workingOf(expression, reference => (reference.op === 'fact' ? FACTS[reference.input] : undefined), language)
const half = divide(fact('ba'), number(2))

it('a quotient that is cut to whole steps says so', () => {
  const down = multiply({ op: 'floor', of: half, places: 0 }, number(5))
  expect(working(down)).toBe('(3 / 2; làm tròn xuống 1) × 5')
  expect(working(down, 'en')).toBe('(3 / 2; rounded down to 1) × 5')
  expect(working(multiply({ op: 'ceil', of: half, places: 0 }, number(5)))).toBe(
    '(3 / 2; làm tròn lên 2) × 5',
  )
  expect(working(add({ op: 'round', of: half, places: 0 }, number(5)))).toBe('(3 / 2; làm tròn 2) + 5')
})

it('a rounding that changes nothing is not worth a word', () => {
  expect(working(multiply({ op: 'floor', of: fact('ba'), places: 0 }, number(5)))).toBe('3 × 5')
  expect(working({ op: 'round', of: half, places: 1 })).toBe('3 / 2')
})

it('figures below zero and rounded ones stand in brackets behind a sign', () => {
  expect(working(subtract(add(fact('ba'), number(0)), fact('le')))).toBe('3 + 0 − (≈ −1,6667)')
  expect(working(sum(fact('ba'), fact('am')))).toBe('3 + (−2,5)')
  expect(working(multiply(fact('am'), number(4)), 'en')).toBe('(−2.5) × 4')
  expect(working(divide(number(4), fact('le')))).toBe('4 / (≈ −1,6667)')
})

it('brackets stand where the order of reckoning needs them', () => {
  const [a, b] = [subtract(number(3), number(1)), subtract(number(2), number(1))]
  expect(working(divide(number(10), multiply(a, b)))).toBe('10 / ((3 − 1) × (2 − 1))')
  expect(working(divide(multiply(number(10), fact('ba')), number(40)))).toBe('10 × 3 / 40')
  expect(working(subtract(number(9), add(fact('ba'), number(1))))).toBe('9 − (3 + 1)')
  expect(working(multiply(number(2), add(a, b)))).toBe('2 × (3 − 1 + 2 − 1)')
})

it('a bound is told where it bites', () => {
  expect(working(min(number(5), multiply(fact('ba'), number(2))))).toBe('(3 × 2; không quá 5)')
  expect(working(max(number(0), multiply(fact('ba'), number(2))))).toBe('3 × 2')
})

it('the number of parts that a mean is taken of is one figure', () => {
  const parts = sum(present(fact('ba')), multiply(number(2), present(fact('am'))), present(fact('x')))
  expect(working(divide(sum(fact('ba'), multiply(number(2), fact('am'))), parts))).toBe(
    '(3 + 2 × (−2,5)) / 3',
  )
})

it('of a mean over many parts the sum and the number are told', () => {
  const many = Array.from({ length: 83 }, () => fact('ba'))
  expect(working(divide(sum(...many), sum(...many.map(present))))).toBe('249 / 83')
  expect(working(sum(...many))).toBeUndefined()
})

it('a sum or mean over cases shows what was added up, as far as anybody reads it', () => {
  const terms = (count: number) => ({ termsOf: () => Array.from({ length: count }, () => rational(2)) })
  const over = (of: 'sum' | 'mean' | 'highest', count: number, around = (each: Expression) => each) =>
    workingOf(around({ op: 'aggregate', input: 'ds', of }), () => rational(7), 'vi', terms(count))
  expect(over('sum', 3)).toBe('2 + 2 + 2')
  expect(over('mean', 2)).toBe('(2 + 2) / 2')
  expect(over('sum', 1)).toBeUndefined()
  expect(over('sum', 13)).toBeUndefined()
  expect(over('highest', 3)).toBeUndefined()
  expect(over('sum', 2, each => multiply(each, number(5)))).toBe('(2 + 2) × 5')
  expect(over('sum', 13, each => multiply(each, number(5)))).toBe('7 × 5')
})

it('days are told as days where they are reckoned with', () => {
  const day = (expression: Expression) =>
    workingOf(expression, () => rational(20_522), 'vi', { isDate: ({ op }) => op === 'fact' })
  expect(day(subtract(fact('ngay'), number(20_500)))).toBe('10/03/2026 − 16/02/2026')
  expect(day(subtract(fact('ngay'), number(5)))).toBe('10/03/2026 − 5')
  expect(day(subtract({ op: 'value', id: 'x' }, number(20_500)))).toBe('20522 − 20500')
})

it('what stands in for a quotient says that the divisor is 0', () => {
  const ratio = (below: number) =>
    choose(compare(number(below), '=', number(0)), number(1), divide(fact('ba'), number(below)))
  expect(working(multiply(ratio(0), number(100)))).toBe('(1, vì mẫu số bằng 0) × 100')
  expect(working(ratio(0), 'en')).toBe('(1, as the divisor is 0)')
  expect(working(multiply(ratio(4), number(100)))).toBe('3 / 4 × 100')
  const other = choose(compare(number(0), '=', number(0)), number(1), divide(fact('ba'), fact('ba')))
  expect(working(multiply(other, number(100)))).toBe('1 × 100')
})
