import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/expressions/evaluate.ts'
import { fact } from '../../../src/expressions/expression.ts'
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
} from '../../../src/expressions/rational.ts'
import { compileFormula } from '../../../src/expressions/text/compile-formula.ts'
import type { Named, Scope } from '../../../src/expressions/text/scope.ts'
import { fc } from '../fixed-seed.ts'
import { PLACE } from './clerk-scope.ts'

/** A formula as this file understands it, apart from the code that is tested. */
type Tree =
  | { readonly is: 'literal'; readonly text: string }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'binary'; readonly sign: string; readonly left: Tree; readonly right: Tree }
  | { readonly is: 'unary'; readonly sign: '-' | 'not '; readonly of: Tree }
  | { readonly is: 'call'; readonly name: 'if' | 'min' | 'default'; readonly args: readonly Tree[] }

type Value = Rational | boolean | undefined

/** How strongly each operator binds, as the reference of the language says. */
const BINDING: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  'not ': 3,
  ...Object.fromEntries(['=', '<>', '<', '<=', '>', '>='].map(sign => [sign, 4])),
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
}
const UNARY_MINUS = 7
const PRIMARY = 8

function bindingOf(tree: Tree): number {
  if (tree.is === 'binary') return BINDING[tree.sign] ?? PRIMARY
  if (tree.is === 'unary') return tree.sign === '-' ? UNARY_MINUS : (BINDING['not '] ?? PRIMARY)
  return PRIMARY
}

/** With brackets around every operation, or around those alone that need them. */
function print(tree: Tree, brackets: 'all' | 'needed'): string {
  const part = (inner: Tree, least: number) => {
    const text = print(inner, brackets)
    const isNeeded = bindingOf(inner) < least
    return (brackets === 'all' && bindingOf(inner) < PRIMARY) || isNeeded ? `(${text})` : text
  }
  switch (tree.is) {
    case 'literal':
      return tree.text
    case 'name':
      return tree.name
    case 'unary':
      return `${tree.sign}${part(tree.of, bindingOf(tree))}`
    case 'call':
      return `${tree.name}(${tree.args.map(each => print(each, brackets)).join(', ')})`
    case 'binary': {
      const own = bindingOf(tree)
      // From left to right; of comparisons there is never a second one.
      const isComparison = own === BINDING['=']
      return `${part(tree.left, isComparison ? own + 1 : own)} ${tree.sign} ${part(tree.right, own + 1)}`
    }
  }
}

const NAMES: Readonly<Record<string, Value>> = {
  a: rational(3),
  b: rational(-7.25),
  c: rational(0),
  d: undefined,
  p: true,
  q: false,
}

/** Its value, computed in this file's own way; what cannot be told is undefined. */
function direct(tree: Tree): Value {
  switch (tree.is) {
    case 'literal':
      return tree.text.endsWith('%')
        ? divide(rational(tree.text.slice(0, -1)), rational(100))
        : rational(tree.text)
    case 'name':
      return NAMES[tree.name]
    case 'unary': {
      const of = direct(tree.of)
      if (tree.sign === 'not ') return of === undefined ? undefined : !of
      return isRational(of) ? negate(of) : undefined
    }
    case 'binary':
      return operation(tree.sign, direct(tree.left), direct(tree.right))
    case 'call':
      return called(tree.name, tree.args)
  }
}

function called(name: string, args: readonly Tree[]): Value {
  const [first, ...others] = args.map(direct)
  const [second, third] = others
  if (name === 'if') return first === undefined ? undefined : first ? second : third
  if (name === 'default') return first === undefined ? second : first
  if (!isRational(first) || !isRational(second)) return undefined
  return compare(first, second) <= 0 ? first : second
}

function operation(sign: string, left: Value, right: Value): Value {
  if (sign === 'and') return left === false || right === false ? false : bothKnown(left, right, true)
  if (sign === 'or') return left === true || right === true ? true : bothKnown(left, right, false)
  if (!isRational(left) || !isRational(right)) return undefined
  switch (sign) {
    case '+':
      return add(left, right)
    case '-':
      return subtract(left, right)
    case '*':
      return multiply(left, right)
    case '/':
      return right.numerator === 0n ? undefined : divide(left, right)
    default: {
      const order = compare(left, right)
      const [isLess, isEqual] = [order < 0, order === 0]
      return {
        '=': isEqual,
        '<>': !isEqual,
        '<': isLess,
        '<=': isLess || isEqual,
        '>': order > 0,
        '>=': !isLess,
      }[sign]
    }
  }
}

function bothKnown(left: Value, right: Value, value: boolean): Value {
  return left === undefined || right === undefined ? undefined : value
}

function isRational(value: Value): value is Rational {
  return typeof value === 'object'
}

const binary = (left: Tree, sign: string, right: Tree): Tree => ({ is: 'binary', sign, left, right })
const name = (each: string): Tree => ({ is: 'name', name: each })

const literal = fc
  .oneof(
    fc.integer({ min: 1, max: 200 }).map(String),
    fc.integer({ min: 1, max: 999 }).map(value => `${value / 100}`),
    fc.integer({ min: 1, max: 150 }).map(value => `${value}%`),
  )
  .map((text): Tree => ({ is: 'literal', text }))

const { numeric, truth } = fc.letrec<{ numeric: Tree; truth: Tree }>(tie => {
  const [amount, condition] = [tie('numeric'), tie('truth')]
  const two = fc.tuple(amount, amount)
  return {
    numeric: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      fc.oneof(literal, fc.constantFrom('a', 'b', 'c', 'd').map(name)),
      fc.tuple(amount, fc.constantFrom('+', '-', '*', '/'), amount).map(([l, sign, r]) => binary(l, sign, r)),
      fc.tuple(amount, fc.constantFrom('+', '-', '*', '/'), amount).map(([l, sign, r]) => binary(l, sign, r)),
      amount.map((of): Tree => ({ is: 'unary', sign: '-', of })),
      two.map((args): Tree => ({ is: 'call', name: 'min', args })),
      two.map((args): Tree => ({ is: 'call', name: 'default', args })),
      fc.tuple(condition, amount, amount).map((args): Tree => ({ is: 'call', name: 'if', args })),
    ),
    truth: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      fc.constantFrom('p', 'q').map(name),
      fc
        .tuple(amount, fc.constantFrom('=', '<>', '<', '<=', '>', '>='), amount)
        .map(([l, sign, r]) => binary(l, sign, r)),
      fc.tuple(condition, fc.constantFrom('and', 'or'), condition).map(([l, sign, r]) => binary(l, sign, r)),
      condition.map((of): Tree => ({ is: 'unary', sign: 'not ', of })),
    ),
  }
})

const SCOPE: Scope = {
  names: new Map(
    Object.keys(NAMES).map((id): [string, Named] => [
      id,
      { kind: id === 'p' || id === 'q' ? 'yes_no' : 'number', expression: fact(id) },
    ]),
  ),
}

function compiled(text: string, expected: 'number' | 'yes_no'): Value {
  const { expression, diagnostics } = compileFormula(text, SCOPE, PLACE, expected)
  if (!expression) throw new SyntaxError(`${text}: ${JSON.stringify(diagnostics)}`)
  const value = evaluate(expression, reference => {
    const known = reference.op === 'fact' ? NAMES[reference.input] : undefined
    return typeof known === 'boolean' ? rational(known ? 1 : 0) : known
  })
  return value && expected === 'yes_no' ? value.numerator !== 0n : value
}

describe('any formula', () => {
  it.each(['all', 'needed'] as const)('has the value of its parts, with %s brackets', brackets => {
    let told = 0
    fc.assert(
      fc.property(numeric, tree => {
        const expected = direct(tree)
        if (expected !== undefined) told++
        expect(compiled(print(tree, brackets), 'number')).toEqual(expected)
      }),
      { numRuns: 800 },
    )
    expect(told).toBeGreaterThan(200)
  })

  it.each(['all', 'needed'] as const)('holds or not as its parts say, with %s brackets', brackets => {
    let told = 0
    fc.assert(
      fc.property(truth, tree => {
        const expected = direct(tree)
        if (expected !== undefined) told++
        expect(compiled(print(tree, brackets), 'yes_no')).toEqual(expected)
      }),
      { numRuns: 800 },
    )
    expect(told).toBeGreaterThan(200)
  })
})
