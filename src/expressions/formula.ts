import type { Expression, Reference } from './expression.ts'
import { isDecimal, toDecimal } from './rational.ts'
import { isReference, partsOf } from './walk.ts'

/** Gives the cell or range that holds what an expression reads (`C7`, `'Số liệu'!F12`), or a formula for it. */
export type CellOf = (reference: Reference) => string

/** Spreadsheets compute in binary: what is compared or cut is rounded to so many places first. */
const COMPARED_PLACES = 9

/**
 * The expression as a spreadsheet formula, as files store it: English names, commas, no leading `=`.
 * Only functions of 2007 and older, which every spreadsheet program has.
 */
export function formula(expression: Expression, cellOf: CellOf): string {
  const print = (part: Expression) => formula(part, cellOf)
  switch (expression.op) {
    case 'number': {
      const { value } = expression
      return isDecimal(value) ? toDecimal(value) : `(${value.numerator}/${value.denominator})`
    }
    case 'missing':
      return '""'
    case 'sum': {
      const terms = expression.terms.filter(term => term.op !== 'sum' || term.terms.length > 0)
      return terms.length > 0 ? `SUM(${terms.map(term => addend(term, print)).join(',')})` : '""'
    }
    case 'min':
    case 'max':
      return `${expression.op.toUpperCase()}(${expression.terms.map(print).join(',')})`
    case 'add':
      return `${print(expression.left)}+${print(expression.right)}`
    case 'subtract':
      return `${print(expression.left)}-${factor(expression.right, print)}`
    case 'multiply':
      return `${factor(expression.left, print)}*${factor(expression.right, print)}`
    case 'divide':
      return `${factor(expression.left, print)}/${factor(expression.right, print)}`
    case 'round':
      return isHalfDoubtful(expression.of) && expression.places < COMPARED_PLACES
        ? `ROUND(${settled(expression.of, print)},${expression.places})`
        : `ROUND(${print(expression.of)},${expression.places})`
    case 'floor':
      return cut(settled(expression.of, print), expression.places)
    case 'ceil':
      return `-${cut(`-${settled(expression.of, print)}`, expression.places)}`
    case 'present':
      return `COUNT(${print(expression.of)})`
    case 'compare':
    case 'all':
    case 'any':
    case 'not':
      return `IF(${condition(expression, cellOf)},1,0)`
    case 'if': {
      const { then, otherwise } = expression
      return `IF(${condition(expression.condition, cellOf)},${print(then)},${print(otherwise)})`
    }
    default:
      return cellOf(expression)
  }
}

/** Points times their weight. */
export function weighed(term: Expression) {
  if (term.op !== 'multiply' || term.right.op !== 'points' || term.right.part) return undefined
  return { left: term.left, right: term.right }
}

/** A term of a sum: points that are a text (not assigned, not reported) are left out, also where they have a weight. */
function addend(term: Expression, print: (part: Expression) => string): string {
  const pair = weighed(term)
  return pair ? `${factor(pair.left, print)}*N(${print(pair.right)})` : print(term)
}

/** Products and quotients, and what may be one: in binary a half of them may lie just below. */
function isHalfDoubtful(expression: Expression): boolean {
  switch (expression.op) {
    case 'multiply':
    case 'divide':
    case 'value':
      return true
    case 'points':
      return expression.part !== undefined
    case 'round':
    case 'compare':
      return false
    default:
      return partsOf(expression).some(isHalfDoubtful)
  }
}

/** An expression where a program asks whether something holds. */
function condition(expression: Expression, cellOf: CellOf): string {
  const print = (part: Expression) => formula(part, cellOf)
  const holds = (part: Expression) => condition(part, cellOf)
  switch (expression.op) {
    case 'compare':
      return `${settled(expression.left, print)}${expression.is}${settled(expression.right, print)}`
    case 'all':
      return `AND(${expression.terms.map(holds).join(',')})`
    case 'any':
      return `OR(${expression.terms.map(holds).join(',')})`
    case 'not':
      return `NOT(${holds(expression.of)})`
    default:
      return `${factor(expression, print)}<>0`
  }
}

/** A value ready to be compared: what is computed is rounded, so that 0.1 + 0.2 is 0.3. */
function settled(expression: Expression, print: (part: Expression) => string): string {
  const isExact = isReference(expression) || expression.op === 'number' || expression.op === 'round'
  return isExact ? print(expression) : `ROUND(${print(expression)},${COMPARED_PLACES})`
}

function cut(text: string, places: number): string {
  if (places === 0) return `INT(${text})`
  const scale = 10 ** places
  return `INT(${text}*${scale})/${scale}`
}

/** An operand in brackets where it would otherwise be torn apart. */
function factor(expression: Expression, print: (part: Expression) => string): string {
  const text = print(expression)
  const compound = ['add', 'subtract', 'multiply', 'divide', 'floor', 'ceil'].includes(expression.op)
  return compound || text.startsWith('-') ? `(${text})` : text
}
