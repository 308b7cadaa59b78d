import type { Comparison, Expression, Reference } from './expression.ts'
import { add, compare, divide, multiply, type Rational, round, subtract, ZERO } from './rational.ts'

/** Gives the value of what an expression reads; `undefined` where there is none. */
export type Lookup = (reference: Reference) => Rational | undefined

/**
 * The exact value of an expression. Missing stays missing: only `sum` leaves out a term without a
 * value (a sum of nothing is missing too); everything else that reads one has none itself.
 * @throws {RangeError} on division by zero; the checks of the table exclude it beforehand.
 */
export function evaluate(expression: Expression, lookup: Lookup): Rational | undefined {
  switch (expression.op) {
    case 'number':
      return expression.value
    case 'missing':
      return undefined
    case 'fact':
    case 'target':
    case 'judged':
    case 'points':
    case 'total':
    case 'assigned':
      return lookup(expression)
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
      return combine(expression, lookup, divide)
    case 'round': {
      const value = evaluate(expression.of, lookup)
      return value && round(value, expression.places)
    }
    case 'if': {
      const holds = holdsTrue(expression.condition, lookup)
      if (holds === undefined) return undefined
      return evaluate(holds ? expression.then : expression.otherwise, lookup)
    }
  }
}

function sumOfPresent(terms: readonly Expression[], lookup: Lookup): Rational | undefined {
  const values = terms.map(term => evaluate(term, lookup)).filter(value => value !== undefined)
  return values.length > 0 ? values.reduce(add, ZERO) : undefined
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

function combine(
  { left, right }: { left: Expression; right: Expression },
  lookup: Lookup,
  operation: (a: Rational, b: Rational) => Rational,
): Rational | undefined {
  const a = evaluate(left, lookup)
  const b = evaluate(right, lookup)
  return a && b && operation(a, b)
}

function holdsTrue({ left, is, right }: Comparison, lookup: Lookup): boolean | undefined {
  const a = evaluate(left, lookup)
  const b = evaluate(right, lookup)
  if (!a || !b) return undefined
  const order = compare(a, b)
  return is === '=' ? order === 0 : is === '>' ? order > 0 : order >= 0
}
