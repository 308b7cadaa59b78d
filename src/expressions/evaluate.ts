import type { Expression, Reference } from './expression.ts'
import {
  add,
  addUnreduced,
  ceil,
  compare,
  divide,
  floor,
  fraction,
  multiply,
  ONE,
  type Rational,
  round,
  subtract,
  ZERO,
} from './rational.ts'

/** Gives the value of what an expression reads; `undefined` where there is none. */
export type Lookup = (reference: Reference) => Rational | undefined

/**
 * The exact value of an expression. Missing stays missing: only `sum` leaves out a term without a
 * value (a sum of nothing is missing too), and a condition needs no more values than decide it; everything
 * else that reads a missing value has none itself. So has a quotient whose divisor is zero: a rule that may
 * divide by zero says beforehand what then holds.
 */
export function evaluate(expression: Expression, lookup: Lookup): Rational | undefined {
  switch (expression.op) {
    case 'number':
      return expression.value
    case 'missing':
      return undefined
    case 'sum':
      return sumOfPresent(expression.terms, lookup)
    case 'min':
    case 'max':
      return extreme(expression.terms, lookup, expression.op === 'max' ? 1 : -1)
    case 'add':
      return combine(expression, lookup, add)
    case 'subtract':
      return combine(expression, lookup, subtract)
    case 'multiply':
      return combine(expression, lookup, multiply)
    case 'divide':
      return combine(expression, lookup, quotient)
    case 'round':
    case 'floor':
    case 'ceil': {
      const value = evaluate(expression.of, lookup)
      return value && ROUNDINGS[expression.op](value, expression.places)
    }
    case 'compare':
      return combine(expression, lookup, COMPARISONS[expression.is])
    case 'all':
      return decide(expression.terms, lookup, false)
    case 'any':
      return decide(expression.terms, lookup, true)
    case 'not': {
      const value = evaluate(expression.of, lookup)
      return value && truth(!isTrue(value))
    }
    case 'present':
      return truth(evaluate(expression.of, lookup) !== undefined)
    case 'if': {
      const condition = evaluate(expression.condition, lookup)
      return condition && evaluate(isTrue(condition) ? expression.then : expression.otherwise, lookup)
    }
    default:
      return lookup(expression)
  }
}

/** Whether the value of a condition says that it holds. */
export function isTrue({ numerator }: Rational): boolean {
  return numerator !== 0n
}

const ROUNDINGS = { round, floor, ceil } as const

function truth(value: boolean): Rational {
  return value ? ONE : ZERO
}

const COMPARISONS = {
  '>': (a: Rational, b: Rational) => truth(compare(a, b) > 0),
  '>=': (a: Rational, b: Rational) => truth(compare(a, b) >= 0),
  '=': (a: Rational, b: Rational) => truth(compare(a, b) === 0),
} as const

function quotient(a: Rational, b: Rational): Rational | undefined {
  return b.numerator === 0n ? undefined : divide(a, b)
}

function sumOfPresent(terms: readonly Expression[], lookup: Lookup): Rational | undefined {
  let sum: Rational | undefined
  for (const term of terms) {
    const value = evaluate(term, lookup)
    if (value) sum = sum ? addUnreduced(sum, value) : value
  }
  return sum && fraction(sum.numerator, sum.denominator)
}

function extreme(terms: readonly Expression[], lookup: Lookup, direction: 1 | -1): Rational | undefined {
  let best: Rational | undefined
  for (const term of terms) {
    const value = evaluate(term, lookup)
    if (!value) return undefined
    if (!best || compare(value, best) * direction > 0) best = value
  }
  return best
}

/** Conditions joined by and (until one fails) or by or (until one holds); unknown while none decides and one is missing. */
function decide(terms: readonly Expression[], lookup: Lookup, until: boolean): Rational | undefined {
  let isUnknown = false
  for (const term of terms) {
    const value = evaluate(term, lookup)
    if (!value) isUnknown = true
    else if (isTrue(value) === until) return truth(until)
  }
  return isUnknown ? undefined : truth(!until)
}

function combine(
  { left, right }: { left: Expression; right: Expression },
  lookup: Lookup,
  operation: (a: Rational, b: Rational) => Rational | undefined,
): Rational | undefined {
  const a = evaluate(left, lookup)
  if (!a) return undefined
  const b = evaluate(right, lookup)
  return b && operation(a, b)
}
