import type { Expression, Reference } from './expression.ts'
import { type Rational, toDecimal } from './rational.ts'
import { keyOf } from './walk.ts'

/** Between which numbers a value can lie; infinite where nothing bounds it. Good enough to warn by, never to score by. */
export type Range = readonly [least: number, most: number]

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number
export const ANY: Range = [NEGATIVE_INFINITY, POSITIVE_INFINITY]
const TRUTH: Range = [0, 1]

/** The least and the most that an expression can give, each part taken by itself. */
export function rangeOf(expression: Expression, rangeOfReference: (reference: Reference) => Range): Range {
  const range = (part: Expression) => rangeOf(part, rangeOfReference)
  switch (expression.op) {
    case 'number':
      return [binary(expression.value), binary(expression.value)]
    case 'missing':
      return [0, 0]
    case 'sum':
      return expression.terms.map(range).reduce(addRanges, [0, 0])
    case 'min':
      return corner(expression.terms.map(range), Math.min)
    case 'max':
      return corner(expression.terms.map(range), Math.max)
    case 'add':
      return addRanges(range(expression.left), range(expression.right))
    case 'subtract': {
      const [least, most] = range(expression.right)
      return addRanges(range(expression.left), [-most, -least])
    }
    case 'multiply':
      return multiplyRanges(range(expression.left), range(expression.right))
    case 'divide': {
      const [first, ...others] = averagedIn(expression) ?? []
      if (first) return others.map(range).reduce(hull, range(first))
      return multiplyRanges(range(expression.left), inverse(range(expression.right)))
    }
    case 'round':
    case 'floor':
    case 'ceil':
      return range(expression.of)
    case 'compare':
    case 'all':
    case 'any':
    case 'not':
    case 'present':
      return TRUTH
    case 'if':
      return hull(range(expression.then), range(expression.otherwise))
    case 'cluster':
      if (expression.figure === 'count') return [0, POSITIVE_INFINITY]
      return expression.figure === 'rank' ? [1, POSITIVE_INFINITY] : range(expression.of)
    default:
      return rangeOfReference(expression)
  }
}

/**
 * The terms of a mean (their sum over how many of them there are, weighted or not), which lies between the least and
 * the most of them.
 */
function averagedIn({ left, right }: Quotient): readonly Expression[] | undefined {
  if (left.op !== 'sum' || right.op !== 'sum' || left.terms.length !== right.terms.length) return undefined
  const terms = left.terms.map((term, index) => {
    const count = right.terms[index]
    if (count?.op !== 'multiply') return count?.op === 'present' && isSame(count.of, term) ? term : undefined
    const isWeighted = term.op === 'multiply' && isSame(count.left, term.left) && isWeight(term.left)
    if (!isWeighted || count.right.op !== 'present') return undefined
    return isSame(count.right.of, term.right) ? term.right : undefined
  })
  const known = terms.filter(term => term !== undefined)
  return known.length === terms.length ? known : undefined
}

interface Quotient {
  readonly left: Expression
  readonly right: Expression
}

function isWeight(expression: Expression): boolean {
  return expression.op === 'number' && expression.value.numerator > 0n
}

function isSame(a: Expression, b: Expression): boolean {
  return keyOf(a) === keyOf(b)
}

function binary(value: Rational): number {
  return Number(toDecimal(value, 12))
}

function addRanges(a: Range, b: Range): Range {
  return [a[0] + b[0], a[1] + b[1]]
}

function hull(a: Range, b: Range): Range {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}

function corner(ranges: readonly Range[], pick: (...values: number[]) => number): Range {
  return [pick(...ranges.map(([least]) => least)), pick(...ranges.map(([, most]) => most))]
}

function multiplyRanges(a: Range, b: Range): Range {
  const products = a.flatMap(x => b.map(y => (x === 0 || y === 0 ? 0 : x * y)))
  return [Math.min(...products), Math.max(...products)]
}

/** Of a divisor; around zero its inverse has no bound. */
function inverse([least, most]: Range): Range {
  if (least > 0 || most < 0) return [1 / most, 1 / least]
  if (least === 0 && most === 0) return [0, 0]
  return [least < 0 ? NEGATIVE_INFINITY : 1 / most, most > 0 ? POSITIVE_INFINITY : 1 / least]
}
