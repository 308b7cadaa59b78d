import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/expressions/evaluate.ts'
import {
  add,
  allOf,
  anyOf,
  best,
  ceil,
  choose,
  compare,
  divide,
  type Expression,
  fact,
  floor,
  max,
  min,
  missing,
  multiply,
  not,
  number,
  ofCluster,
  present,
  type Reference,
  round,
  subtract,
  sum,
  when,
} from '../../src/expressions/expression.ts'
import { ANY, type Range, rangeOf } from '../../src/expressions/range.ts'
import { type Rational, rational, toDecimal } from '../../src/expressions/rational.ts'
import { fc } from './fixed-seed.ts'

const { POSITIVE_INFINITY: MOST, NEGATIVE_INFINITY: LEAST } = Number

/** A count, a rate of 0 to 100, a difference between −5 and 5, and something of which nothing is known. */
const RANGES: Readonly<Record<string, Range>> = { dem: [0, MOST], ty_le: [0, 100], lech: [-5, 5] }
const rangeOfFact = (reference: Reference): Range =>
  reference.op === 'fact' ? (RANGES[reference.input] ?? ANY) : ANY
const range = (expression: Expression) => rangeOf(expression, rangeOfFact)

const [count, rate, gap, unknown] = ['dem', 'ty_le', 'lech', 'gi_do'].map(fact) as [
  Expression,
  Expression,
  Expression,
  Expression,
]

describe('how far an expression can go', () => {
  it.each<[string, Expression, Range]>([
    ['a number', number(2.5), [2.5, 2.5]],
    ['a fact', rate, [0, 100]],
    ['nothing', missing, [0, 0]],
    ['a sum', add(rate, gap), [-5, 105]],
    ['a sum of what is there', sum(rate, gap, number(1)), [-4, 106]],
    ['a difference', subtract(number(10), count), [LEAST, 10]],
    ['a product', multiply(gap, gap), [-25, 25]],
    ['a product with nothing', multiply(number(0), count), [0, 0]],
    ['a quotient', divide(rate, number(4)), [0, 25]],
    ['a quotient by a negative number', divide(rate, number(-4)), [-25, 0]],
    ['a quotient by what can be zero', divide(rate, count), [0, MOST]],
    ['a quotient by what can be on both sides of zero', divide(rate, gap), [LEAST, MOST]],
    ['the least of several', min(rate, number(10)), [0, 10]],
    ['the greatest of several', max(gap, number(0)), [0, 5]],
    ['a rounding', round(rate, 1), [0, 100]],
    ['a choice', when(count, '>', number(3), number(5), gap), [-5, 5]],
    ['a condition', compare(count, '>', number(3)), [0, 1]],
    ['conditions', allOf(anyOf(unknown, rate), not(rate)), [0, 1]],
    ['whether there is a value', present(unknown), [0, 1]],
    ['the best of the cluster', best(rate), [0, 100]],
    ['the mean of the cluster', ofCluster('mean', rate), [0, 100]],
    ['the number of units', ofCluster('count', number(1), rate), [0, Number.POSITIVE_INFINITY]],
    ['the rank in the cluster', ofCluster('rank', rate), [1, Number.POSITIVE_INFINITY]],
    ['what nothing is known of', unknown, ANY],
  ])('%s', (_, expression, expected) => {
    // Zero has two signs in binary numbers; nobody means the second.
    expect(range(expression).map(bound => bound + 0)).toEqual([...expected])
  })
})

describe('a mean', () => {
  const counted = (...terms: readonly Expression[]) => sum(...terms.map(present))

  it('lies between the least and the most of its terms', () => {
    expect(range(divide(sum(rate, gap), counted(rate, gap)))).toEqual([-5, 100])
  })

  it('lies there by weight as well', () => {
    const weighted = divide(
      sum(multiply(number(2), rate), multiply(number(1), gap)),
      sum(multiply(number(2), present(rate)), multiply(number(1), present(gap))),
    )
    expect(range(weighted)).toEqual([-5, 100])
  })

  it('is no other quotient', () => {
    expect(range(divide(sum(rate, rate), counted(rate, gap)))[1]).toBe(MOST)
    expect(range(divide(sum(rate, gap), counted(rate)))[1]).toBe(MOST)
    const unlike = divide(
      sum(multiply(number(2), rate), multiply(number(1), gap)),
      sum(multiply(number(1), present(rate)), multiply(number(1), present(gap))),
    )
    expect(range(unlike)[1]).toBe(MOST)
  })
})

const leaf = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(value => number(value / 4)),
  fc.constantFrom(count, rate, gap),
)
const { tree } = fc.letrec<{ tree: Expression }>(tie => {
  const below = tie('tree')
  const pair = fc.tuple(below, below)
  return {
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      leaf,
      pair.map(([a, b]) => add(a, b)),
      pair.map(([a, b]) => subtract(a, b)),
      pair.map(([a, b]) => multiply(a, b)),
      pair.map(([a, b]) => divide(a, b)),
      pair.map(([a, b]) => min(a, b)),
      pair.map(([a, b]) => max(a, b)),
      pair.map(([a, b]) => sum(a, missing, b)),
      pair.map(([a, b]) => divide(sum(a, b), sum(present(a), present(b)))),
      fc.tuple(below, below, below).map(([c, a, b]) => choose(compare(c, '>', number(1)), a, b)),
    ),
  }
})

it('no value of any expression lies outside of its range', () => {
  const quarter = (least: number, most: number) =>
    fc.integer({ min: least * 4, max: most * 4 }).map(value => rational(value / 4))
  const facts = fc.record({ dem: quarter(0, 40), ty_le: quarter(0, 100), lech: quarter(-5, 5) })
  fc.assert(
    fc.property(tree, facts, (expression, known: Readonly<Record<string, Rational>>) => {
      const value = evaluate(expression, reference =>
        reference.op === 'fact' ? known[reference.input] : undefined,
      )
      if (!value) return
      const [least, most] = range(expression)
      const found = Number(toDecimal(value, 12))
      const slack = 1e-6 * Math.max(1, Math.abs(found))
      expect(found).toBeGreaterThanOrEqual(least - slack)
      expect(found).toBeLessThanOrEqual(most + slack)
    }),
    { numRuns: 1_000 },
  )
})

it('rounding up and down stays near the range of what is rounded', () => {
  // Good enough to warn by: a bound with decimals may be passed by less than one step.
  expect([range(floor(rate)), range(ceil(rate, 1))]).toEqual([
    [0, 100],
    [0, 100],
  ])
})
