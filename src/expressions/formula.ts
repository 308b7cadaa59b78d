import type { Expression, Reference } from './expression.ts'
import { isDecimal, toDecimal } from './rational.ts'

/** Gives the cell or range that holds what an expression reads: `C7`, `'Số liệu'!F12`. */
export type CellOf = (reference: Reference) => string

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
    case 'fact':
    case 'target':
    case 'judged':
    case 'points':
    case 'total':
    case 'assigned':
      return cellOf(expression)
    case 'sum':
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
      return `ROUND(${print(expression.of)},${expression.places})`
    case 'if': {
      const { left, is, right } = expression.condition
      return `IF(${print(left)}${is}${print(right)},${print(expression.then)},${print(expression.otherwise)})`
    }
  }
}

/** An operand in brackets where it would otherwise be torn apart. */
function factor(expression: Expression, print: (part: Expression) => string): string {
  const text = print(expression)
  const compound = ['add', 'subtract', 'multiply', 'divide'].includes(expression.op)
  return compound || text.startsWith('-') ? `(${text})` : text
}
