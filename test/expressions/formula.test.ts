import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/expressions/evaluate.ts'
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
  type Reference,
  round,
  subtract,
  sum,
  target,
  total,
  when,
} from '../../src/expressions/expression.ts'
import { type CellOf, formula } from '../../src/expressions/formula.ts'
import { fraction, type Rational, rational } from '../../src/expressions/rational.ts'
import { decimalText, smallFraction } from './arbitraries.ts'
import { fc } from './fixed-seed.ts'
import { interpret } from './interpreter.ts'

const CELLS: Readonly<Record<string, string>> = { a: 'A1', b: 'B2', c: 'C3' }

const cellOf: CellOf = reference => {
  if (reference.op === 'fact') return CELLS[reference.input] ?? reference.input
  if (reference.op === 'points') return `'Cụm 1'!D${reference.code.length}`
  return reference.op.toUpperCase()
}
const print = (expression: Expression) => formula(expression, cellOf)
const [a, b, c] = [fact('a'), fact('b'), fact('c')]

describe('the formula of an expression', () => {
  it.each([
    ['a number', number(9.5), '9.5'],
    ['a whole number', number(100), '100'],
    ['a negative number', number(-0.25), '-0.25'],
    ['a fraction without a finite decimal', number(fraction(23n, 24n)), '(23/24)'],
    ['a negative fraction', number(fraction(-1n, 3n)), '(-1/3)'],
    ['no value', missing, '""'],
    ['a fact', a, 'A1'],
    ['a target', target('a'), 'TARGET'],
    ['judged points', judged, 'JUDGED'],
    ['points of another sheet', points('I.1'), "'Cụm 1'!D3"],
    ['a total', total('bonus'), 'TOTAL'],
    ['the assigned maximum', assigned, 'ASSIGNED'],
    ['a sum', sum(a, b, number(1)), 'SUM(A1,B2,1)'],
    ['a minimum', min(number(5), add(a, b)), 'MIN(5,A1+B2)'],
    ['a maximum', max(number(0), subtract(a, number(1))), 'MAX(0,A1-1)'],
    ['a rounding', round(add(a, b), 2), 'ROUND(A1+B2,2)'],
    [
      'a rounding of a quotient, of which binary may lose a half',
      round(divide(a, b), 2),
      'ROUND(ROUND(A1/B2,9),2)',
    ],
    [
      'a rounding of a product of roundings',
      round(subtract(round(divide(a, b), 1), multiply(a, number(0.7))), 2),
      'ROUND(ROUND(ROUND(ROUND(A1/B2,9),1)-(A1*0.7),9),2)',
    ],
    ['points with a weight', sum(multiply(number(2), points('1')), a), "SUM(2*N('Cụm 1'!D1),A1)"],
    ['a sum of sums of nothing', sum(number(0), sum()), 'SUM(0)'],
    ['a condition', when(a, '>=', number(90), number(5), b), 'IF(A1>=90,5,B2)'],
    ['a strict condition', when(a, '>', number(0), number(1), missing), 'IF(A1>0,1,"")'],
    ['a test of equality', when(add(a, b), '=', c, a, b), 'IF(ROUND(A1+B2,9)=C3,A1,B2)'],
    ['a test of what is rounded already', when(round(a, 2), '>', b, a, b), 'IF(ROUND(A1,2)>B2,A1,B2)'],
    ['a comparison the other way round', when(a, '<', b, c, missing), 'IF(B2>A1,C3,"")'],
    ['a condition as a number', compare(a, '<=', b), 'IF(B2>=A1,1,0)'],
    ['two that differ', compare(a, '<>', b), 'IF(NOT(A1=B2),1,0)'],
    [
      'conditions that are joined',
      choose(allOf(compare(a, '>', number(0)), anyOf(b, not(c))), a, b),
      'IF(AND(A1>0,OR(B2<>0,NOT(C3<>0))),A1,B2)',
    ],
    ['whether there is a value', present(a), 'COUNT(A1)'],
    ['a choice by whether there is one', choose(present(a), a, number(0)), 'IF(COUNT(A1)<>0,A1,0)'],
    ['whole numbers below', floor(divide(a, b)), 'INT(ROUND(A1/B2,9))'],
    ['tenths below', floor(a, 1), 'INT(A1*10)/10'],
    ['whole numbers above', ceil(add(a, b)), '-INT(-ROUND(A1+B2,9))'],
  ])('%s', (_, expression, text) => {
    expect(print(expression)).toBe(text)
  })

  it.each([
    ['a+b+c', add(add(a, b), c), 'A1+B2+C3'],
    ['a+(b+c), where brackets change nothing', add(a, add(b, c)), 'A1+B2+C3'],
    ['a-b-c', subtract(subtract(a, b), c), 'A1-B2-C3'],
    ['a-(b-c)', subtract(a, subtract(b, c)), 'A1-(B2-C3)'],
    ['a-(b+c)', subtract(a, add(b, c)), 'A1-(B2+C3)'],
    ['a+b*c', add(a, multiply(b, c)), 'A1+B2*C3'],
    ['(a+b)*c', multiply(add(a, b), c), '(A1+B2)*C3'],
    ['a*(b-c)', multiply(a, subtract(b, c)), 'A1*(B2-C3)'],
    ['a/(b*c)', divide(a, multiply(b, c)), 'A1/(B2*C3)'],
    ['a/(b/c)', divide(a, divide(b, c)), 'A1/(B2/C3)'],
    ['(a/b)/c', divide(divide(a, b), c), '(A1/B2)/C3'],
    ['a-(-1)', subtract(a, number(-1)), 'A1-(-1)'],
    ['a*(-1)', multiply(a, number(-1)), 'A1*(-1)'],
    ['(-1)/a', divide(number(-1), a), '(-1)/A1'],
    ['a*(1/3)', multiply(a, number(fraction(1n, 3n))), 'A1*(1/3)'],
    ['a-floor(b)', subtract(a, floor(b, 1)), 'A1-(INT(B2*10)/10)'],
    ['a*ceil(b)', multiply(a, ceil(b)), 'A1*(-INT(-B2))'],
    ['a function needs no brackets', multiply(min(a, b), round(c, 0)), 'MIN(A1,B2)*ROUND(C3,0)'],
  ])('%s', (_, expression, text) => {
    expect(print(expression)).toBe(text)
  })

  it('never begins with an equals sign or uses a semicolon', () => {
    const text = print(round(multiply(number(10), divide(a, b)), 2))
    expect(text).toBe('ROUND(ROUND(10*(A1/B2),9),2)')
  })
})

/** Facts with a value, and one whose cell is empty. */
const KNOWN = ['a', 'b', 'c'] as const
const EMPTY: Reference = { op: 'fact', input: 'empty' }

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  decimalText(20, 2).map(text => number(rational(text))),
  smallFraction.map(value => number(value)),
  fc.constantFrom(...KNOWN).map(fact),
)

const { tree } = fc.letrec<{ tree: Expression; condition: Expression }>(tie => {
  const [below, condition] = [tie('tree'), tie('condition')]
  const pair = fc.tuple(below, below)
  const several = fc.array(below, { minLength: 1, maxLength: 3 })
  const comparison = fc.constantFrom<'>' | '>=' | '=' | '<' | '<=' | '<>'>('>', '>=', '=', '<', '<=', '<>')
  const conditions = fc.array(condition, { minLength: 1, maxLength: 3 })
  return {
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.tuple(below, comparison, below).map(([left, is, right]) => compare(left, is, right)),
      conditions.map(terms => allOf(...terms)),
      conditions.map(terms => anyOf(...terms)),
      condition.map(of => not(of)),
      fc.constantFrom<Expression>(present(EMPTY), present(fact('a'))),
    ),
    tree: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      leaf,
      pair.map(([left, right]) => add(left, right)),
      pair.map(([left, right]) => subtract(left, right)),
      pair.map(([left, right]) => multiply(left, right)),
      pair.map(([left, right]) => divide(left, right)),
      several.map(terms => min(...terms)),
      several.map(terms => max(...terms)),
      several.map(terms => sum(...terms)),
      several.map(terms => sum(EMPTY, ...terms)),
      fc.tuple(below, fc.nat(3)).map(([of, places]) => round(of, places)),
      fc.tuple(below, fc.nat(2)).map(([of, places]) => floor(of, places)),
      fc.tuple(below, fc.nat(2)).map(([of, places]) => ceil(of, places)),
      condition,
      fc.tuple(condition, below, below).map(([is, then, otherwise]) => choose(is, then, otherwise)),
      fc
        .tuple(below, comparison, below, below, below)
        .map(([left, is, right, then, otherwise]) => when(left, is, right, then, otherwise)),
    ),
  }
})

describe('what scoring computes and what the sheet computes', () => {
  it('are the same number, for any expression over any facts', () => {
    let compared = 0
    fc.assert(
      fc.property(
        tree,
        fc.tuple(decimalText(100, 2), decimalText(100, 2), decimalText(100, 2)),
        (expression, texts) => {
          const facts = new Map(KNOWN.map((name, index) => [name as string, rational(texts[index] ?? '0')]))
          const cells = new Map(
            [...facts].map(([name, value]): [string, Rational] => [CELLS[name] ?? '', value]),
          )
          const text = formula(expression, reference => (reference === EMPTY ? 'Z9' : cellOf(reference)))
          const known = (reference: Reference) =>
            reference.op === 'fact' ? facts.get(reference.input) : undefined
          // Both sides of a condition stand in a formula: only trees without a division by zero are compared.
          const sheet = attempt(() => interpret(text, cells))
          fc.pre(sheet !== DIVIDED_BY_ZERO)
          compared++
          expect(evaluate(expression, known)).toEqual(sheet)
        },
      ),
      { numRuns: 600 },
    )
    expect(compared).toBeGreaterThanOrEqual(600)
  })
})

const DIVIDED_BY_ZERO = Symbol('divided by zero')

function attempt(compute: () => Rational | undefined): Rational | undefined | typeof DIVIDED_BY_ZERO {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RangeError && error.message === 'division by zero') return DIVIDED_BY_ZERO
    throw error
  }
}
