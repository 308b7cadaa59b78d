import type { Expression, Reference } from './expression.ts'
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  multiply,
  ONE,
  type Rational,
  round,
  subtract,
  sumOf,
  ZERO,
} from './rational.ts'

/** Gives the value of what an expression reads; `undefined` where there is none. */
export type Lookup = (reference: Reference) => Rational | undefined

/** Gives the value of one expression, wherever it is to be read from. */
export type Reader<From> = (from: From) => Rational | undefined

/**
 * The exact value of an expression. Missing stays missing: only `sum` leaves out a term without a
 * value (a sum of nothing is missing too), and a condition needs no more values than decide it; everything
 * else that reads a missing value has none itself. So has a quotient whose divisor is zero: a rule that may
 * divide by zero says beforehand what then holds.
 */
export function evaluate(expression: Expression, lookup: Lookup): Rational | undefined {
  return readThroughLookup(expression)(lookup)
}

/**
 * Turns expressions into functions, each once: what is computed for thousands of units need not be looked at again
 * for each of them.
 * @param readerOf says once how a reference is read.
 */
export function preparing<From>(
  readerOf: (reference: Reference) => Reader<From>,
): (expression: Expression) => Reader<From> {
  const known = new WeakMap<Expression, Reader<From>>()
  const prepare = (expression: Expression): Reader<From> => {
    const earlier = known.get(expression)
    if (earlier) return earlier
    const reader = fresh(expression)
    known.set(expression, reader)
    return reader
  }
  const fresh = (expression: Expression): Reader<From> => {
    switch (expression.op) {
      case 'number': {
        const { value } = expression
        return () => value
      }
      case 'missing':
        return () => undefined
      case 'sum':
        return sumOfPresent(expression.terms.map(prepare))
      case 'min':
      case 'max':
        return extreme(expression.terms.map(prepare), expression.op === 'max' ? 1 : -1)
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
        return combined(prepare(expression.left), prepare(expression.right), OPERATIONS[expression.op])
      case 'compare':
        return combined(prepare(expression.left), prepare(expression.right), COMPARISONS[expression.is])
      case 'round':
      case 'floor':
      case 'ceil': {
        const [of, rounding, { places }] = [prepare(expression.of), ROUNDINGS[expression.op], expression]
        return from => {
          const value = of(from)
          return value && rounding(value, places)
        }
      }
      case 'all':
      case 'any':
        return decided(expression.terms.map(prepare), expression.op === 'any')
      case 'not': {
        const of = prepare(expression.of)
        return from => {
          const value = of(from)
          return value && truth(!isTrue(value))
        }
      }
      case 'present': {
        const of = prepare(expression.of)
        return from => truth(of(from) !== undefined)
      }
      case 'if': {
        const condition = prepare(expression.condition)
        const [then, otherwise] = [prepare(expression.then), prepare(expression.otherwise)]
        return from => {
          const value = condition(from)
          return value && (isTrue(value) ? then(from) : otherwise(from))
        }
      }
      default:
        return readerOf(expression)
    }
  }
  return prepare
}

const readThroughLookup = preparing<Lookup>(reference => lookup => lookup(reference))

/** Whether the value of a condition says that it holds. */
export function isTrue({ numerator }: Rational): boolean {
  return numerator !== 0n
}

function truth(value: boolean): Rational {
  return value ? ONE : ZERO
}

type Operation = (a: Rational, b: Rational) => Rational | undefined

const ROUNDINGS = { round, floor, ceil } as const

const OPERATIONS: Readonly<Record<'add' | 'subtract' | 'multiply' | 'divide', Operation>> = {
  add,
  subtract,
  multiply,
  divide: (a, b) => (b.numerator === 0n ? undefined : divide(a, b)),
}

const COMPARISONS: Readonly<Record<'>' | '>=' | '=', Operation>> = {
  '>': (a, b) => truth(compare(a, b) > 0),
  '>=': (a, b) => truth(compare(a, b) >= 0),
  '=': (a, b) => truth(compare(a, b) === 0),
}

function read<From>(reader: Reader<From>, from: From): Rational | undefined {
  return reader(from)
}

function sumOfPresent<From>(terms: readonly Reader<From>[]): Reader<From> {
  return from => sumOf(terms, read, from)
}

function extreme<From>(terms: readonly Reader<From>[], direction: 1 | -1): Reader<From> {
  return from => {
    let best: Rational | undefined
    for (const term of terms) {
      const value = term(from)
      if (!value) return undefined
      if (!best || compare(value, best) * direction > 0) best = value
    }
    return best
  }
}

/** Conditions joined by and (until one fails) or by or (until one holds); unknown while none decides and one is missing. */
function decided<From>(terms: readonly Reader<From>[], until: boolean): Reader<From> {
  return from => {
    let isUnknown = false
    for (const term of terms) {
      const value = term(from)
      if (!value) isUnknown = true
      else if (isTrue(value) === until) return truth(until)
    }
    return isUnknown ? undefined : truth(!until)
  }
}

function combined<From>(left: Reader<From>, right: Reader<From>, operation: Operation): Reader<From> {
  return from => {
    const a = left(from)
    if (!a) return undefined
    const b = right(from)
    return b && operation(a, b)
  }
}
