import { evaluate, isTrue, type Lookup } from '../../expressions/evaluate.ts'
import type { Expression } from '../../expressions/expression.ts'
import { type Rational, toDecimal } from '../../expressions/rational.ts'
import { isReference } from '../../expressions/walk.ts'
import { type Language, rationalText } from './wording.ts'

/**
 * How a figure was worked out, with the numbers in place of what they stand for: `10 × 36 / 40`. Of what depends on
 * a condition only the way that was taken is shown. A figure that is simply there has no working.
 */
export function workingOf(expression: Expression, lookup: Lookup, language: Language): string | undefined {
  const taken = takenWay(expression, lookup)
  if (isPlain(taken)) return undefined
  const text = print(taken, lookup, language)
  return text.length > LONGEST ? undefined : text
}

/** Longer workings explain nothing. */
const LONGEST = 160

/** The branch that a condition chose, all the way down. */
function takenWay(expression: Expression, lookup: Lookup): Expression {
  if (expression.op === 'if') {
    const condition = evaluate(expression.condition, lookup)
    if (!condition) return expression
    return takenWay(isTrue(condition) ? expression.then : expression.otherwise, lookup)
  }
  if (expression.op === 'round') {
    const inner = takenWay(expression.of, lookup)
    return isPlain(inner) ? inner : { ...expression, of: inner }
  }
  return expression
}

function isPlain(expression: Expression): boolean {
  return expression.op === 'number' || expression.op === 'missing' || isReference(expression)
}

function print(part: Expression, lookup: Lookup, language: Language): string {
  const expression = takenWay(part, lookup)
  const text = (each: Expression) => print(each, lookup, language)
  const value = evaluate(expression, lookup)
  const limit =
    language === 'vi' ? { min: 'không quá', max: 'không dưới' } : { min: 'at most', max: 'at least' }
  switch (expression.op) {
    case 'add':
      return `${text(expression.left)} + ${text(expression.right)}`
    case 'subtract':
      return `${text(expression.left)} − ${factor(expression.right, text)}`
    case 'multiply':
      return `${factor(expression.left, text)} × ${factor(expression.right, text)}`
    case 'divide':
      return `${factor(expression.left, text)} / ${factor(expression.right, text)}`
    case 'sum':
      return joined(expression.terms, lookup, ' + ', text)
    case 'min':
    case 'max': {
      const [first, second] = expression.terms
      if (expression.terms.length !== 2 || !first || !second) return shown(value, language)
      // A bound that does not bite is not worth a word.
      const [bound, bounded] = isPlain(first) ? [first, second] : [second, first]
      const inner = evaluate(bounded, lookup)
      const bites = inner && value && toDecimal(inner, 9) !== toDecimal(value, 9)
      return bites ? `(${text(bounded)}; ${limit[expression.op]} ${text(bound)})` : text(bounded)
    }
    case 'round':
    case 'floor':
    case 'ceil':
      return text(expression.of)
    default:
      return shown(value, language)
  }
}

/** What is there of a sum. */
function joined(
  terms: readonly Expression[],
  lookup: Lookup,
  sign: string,
  text: (part: Expression) => string,
): string {
  const there = terms.filter(term => evaluate(term, lookup) !== undefined)
  return there.length === 0 ? '–' : there.map(term => factor(term, text)).join(sign)
}

function factor(expression: Expression, text: (part: Expression) => string): string {
  const printed = text(expression)
  return /[+−]| \/ | × /.test(printed) && !/^\(.*\)$/.test(printed) ? `(${printed})` : printed
}

function shown(value: Rational | undefined, language: Language): string {
  return value ? rationalText(value, language) : '–'
}
