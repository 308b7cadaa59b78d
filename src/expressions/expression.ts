import { type Rational, rational } from './rational.ts'

/**
 * How a number follows from facts. A rule compiles to one expression; scoring evaluates it, the
 * workbook prints it as a spreadsheet formula: the two cannot drift apart.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: Rational }
  /** No value at all; prints as an empty text. */
  | { readonly op: 'missing' }
  | Reference
  | { readonly op: 'sum' | 'min' | 'max'; readonly terms: readonly Expression[] }
  | {
      readonly op: 'add' | 'subtract' | 'multiply' | 'divide'
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly op: 'round'; readonly of: Expression; readonly places: number }
  | {
      readonly op: 'if'
      readonly condition: Comparison
      readonly then: Expression
      readonly otherwise: Expression
    }

/** What an expression reads; who evaluates or prints it says where that stands. */
export type Reference =
  /** A reported fact of the criterion, by the id of its input; yes is 1, no is 0. */
  | { readonly op: 'fact'; readonly input: string }
  /** The target of the unit for an input. */
  | { readonly op: 'target'; readonly input: string }
  /** The points that somebody gave the criterion (judged). */
  | { readonly op: 'judged' }
  /** The points of another node of the table. */
  | { readonly op: 'points'; readonly code: string }
  /** A sum over the table. */
  | { readonly op: 'total'; readonly of: Total }
  /** The maxima of the criteria that the unit was assigned, added up. */
  | { readonly op: 'assigned' }

export type Total = 'scored' | 'bonus' | 'deduction' | 'total'

export interface Comparison {
  readonly left: Expression
  readonly is: '>' | '>=' | '='
  readonly right: Expression
}

export const number = (value: Rational | number): Expression => ({
  op: 'number',
  value: typeof value === 'number' ? rational(value) : value,
})
export const fact = (input: string): Expression => ({ op: 'fact', input })
export const target = (input: string): Expression => ({ op: 'target', input })
export const judged: Expression = { op: 'judged' }
export const points = (code: string): Expression => ({ op: 'points', code })
export const total = (of: Total): Expression => ({ op: 'total', of })
export const assigned: Expression = { op: 'assigned' }
export const missing: Expression = { op: 'missing' }

/** Adds what is there: a term without a value (not assigned, not reported) is left out, as SUM leaves out an empty cell. */
export const sum = (...terms: readonly Expression[]): Expression => ({ op: 'sum', terms })
export const min = (...terms: readonly Expression[]): Expression => ({ op: 'min', terms })
export const max = (...terms: readonly Expression[]): Expression => ({ op: 'max', terms })
/** Unlike `sum`, missing as soon as one side is. */
export const add = (left: Expression, right: Expression): Expression => ({ op: 'add', left, right })
export const subtract = (left: Expression, right: Expression): Expression => ({ op: 'subtract', left, right })
export const multiply = (left: Expression, right: Expression): Expression => ({ op: 'multiply', left, right })
export const divide = (left: Expression, right: Expression): Expression => ({ op: 'divide', left, right })
export const round = (of: Expression, places: number): Expression => ({ op: 'round', of, places })

export const when = (
  left: Expression,
  is: Comparison['is'],
  right: Expression,
  then: Expression,
  otherwise: Expression,
): Expression => ({ op: 'if', condition: { left, is, right }, then, otherwise })

/** `of`, not below `floor` and not above `ceiling`, where they are given. */
export function within(
  of: Expression,
  { floor, ceiling }: { floor?: number | undefined; ceiling?: number | undefined },
): Expression {
  const raised = floor === undefined ? of : max(number(floor), of)
  return ceiling === undefined ? raised : min(number(ceiling), raised)
}
