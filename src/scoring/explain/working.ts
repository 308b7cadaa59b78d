import { evaluate, isTrue, type Lookup } from '../../expressions/evaluate.ts'
import type { Expression } from '../../expressions/expression.ts'
import { compare, type Rational, toDecimal } from '../../expressions/rational.ts'
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
  return text.length > LONGEST ? inShort(taken, lookup, language) : text
}

/** Of a long quotient what is divided by what: of a mean over many parts their sum and their number. */
function inShort(expression: Expression, lookup: Lookup, language: Language): string | undefined {
  if (expression.op !== 'divide') return undefined
  const [left, right] = [evaluate(expression.left, lookup), evaluate(expression.right, lookup)]
  return `${figure(shown(left, language))} / ${figure(shown(right, language))}`
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
      // The total of a unit, to which nothing was added yet.
      if (isNothing(expression.right, lookup)) return text(expression.left)
      return `${figure(text(expression.left))} + ${figure(text(expression.right))}`
    case 'subtract':
      if (expression.left.op === 'number' && expression.left.value.numerator === 0n)
        return `−${bracketed(text(expression.right), ['sum', 'product'])}`
      return `${figure(text(expression.left))} − ${bracketed(text(expression.right), ['sum'])}`
    case 'multiply':
      return `${bracketed(text(expression.left), ['sum'])} × ${multiplier(text(expression.right))}`
    case 'divide':
      return `${bracketed(text(expression.left), ['sum'])} / ${bracketed(text(expression.right), ['sum', 'product'])}`
    case 'sum':
      // How many there are, or what was assigned, is one figure.
      if (expression.terms.every(isCount)) return shown(value, language)
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
    case 'ceil': {
      const inner = evaluate(expression.of, lookup)
      const isRounded = inner && value && compare(inner, value) !== 0
      const figures = text(expression.of)
      if (!isRounded) return figures
      return `(${figures}; ${ROUNDED[language][expression.op]} ${shown(value, language)})`
    }
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
  return there.length === 0 ? '–' : there.map(term => figure(text(term))).join(sign)
}

function isNothing(expression: Expression, lookup: Lookup): boolean {
  return expression.op === 'adjustments' && lookup(expression)?.numerator === 0n
}

/** What only counts: parts that are there, their weights, the maxima that were assigned. */
function isCount(expression: Expression): boolean {
  if (expression.op === 'multiply') return isCount(expression.left) && isCount(expression.right)
  return expression.op === 'present' || expression.op === 'maximum' || expression.op === 'number'
}

const ROUNDED = {
  vi: { round: 'làm tròn', floor: 'làm tròn xuống', ceil: 'làm tròn lên' },
  en: { round: 'rounded to', floor: 'rounded down to', ceil: 'rounded up to' },
} as const

/** In brackets where it has a sign of its own that would stand behind another one. */
function figure(printed: string): string {
  return /^[−≈]/.test(printed) ? `(${printed})` : printed
}

function bracketed(printed: string, kinds: readonly string[]): string {
  return kinds.includes(kindOf(printed)) ? `(${printed})` : figure(printed)
}

/** Behind a multiplication sign a product of brackets reads well without another pair. */
function multiplier(printed: string): string {
  return bracketed(printed, printed.startsWith('(') ? ['sum'] : ['sum', 'product'])
}

/** The loosest sign outside of all brackets. */
function kindOf(printed: string): 'sum' | 'product' | 'figure' {
  let outside = printed
  for (let inside = ''; inside !== outside; ) {
    inside = outside
    outside = inside.replace(/\([^()]*\)/g, '')
  }
  if (/ [+−] /.test(outside)) return 'sum'
  return / [×/] /.test(outside) ? 'product' : 'figure'
}

function shown(value: Rational | undefined, language: Language): string {
  return value ? rationalText(value, language) : '–'
}
