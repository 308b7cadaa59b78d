import { type Rational, rational } from './rational.ts'

/**
 * How a number follows from facts. A rule compiles to one expression; scoring evaluates it, the
 * workbook prints it as a spreadsheet formula, `explain` shows it: the three cannot drift apart.
 * Conditions are numbers too: 1 holds, 0 does not.
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
  /** To so many decimals: the nearest (halves away from zero), the next below or above. */
  | { readonly op: 'round' | 'floor' | 'ceil'; readonly of: Expression; readonly places: number }
  | {
      readonly op: 'compare'
      readonly left: Expression
      readonly is: '>' | '>=' | '='
      readonly right: Expression
    }
  /** All or any of several conditions hold. As soon as one decides, the others need no value. */
  | { readonly op: 'all' | 'any'; readonly terms: readonly Expression[] }
  | { readonly op: 'not' | 'present'; readonly of: Expression }
  | {
      readonly op: 'if'
      readonly condition: Expression
      readonly then: Expression
      readonly otherwise: Expression
    }

/** What an expression reads; who evaluates or prints it says where that stands. */
export type Reference =
  /** A reported fact, by the id of its input; yes is 1, no is 0. */
  | { readonly op: 'fact'; readonly input: string }
  /** Whether an option was chosen, alone or among several. */
  | { readonly op: 'chosen'; readonly input: string; readonly option: string }
  /** A figure over the records or periods of an input. */
  | {
      readonly op: 'aggregate'
      readonly input: string
      readonly of: Aggregate
      /** What is taken of each record or period; without it the record counts as one, the period as its value. */
      readonly value?: Expression
      /** Which records or periods are taken. */
      readonly where?: Expression
      /** Of how many of these it is, one limit after the other. */
      readonly limits?: readonly Limit[]
    }
  /** A field of the record that an aggregate looks at, or the value of the period. */
  | { readonly op: 'field'; readonly field: string; readonly option?: string }
  /** The target of the unit for an input. */
  | { readonly op: 'target'; readonly input: string }
  /** What is known of the unit: a trait with a number; with `option`, whether the trait, type or cluster is that one. */
  | { readonly op: 'trait'; readonly trait: string; readonly option?: string }
  /** A named value or condition of the table. */
  | { readonly op: 'value'; readonly id: string }
  /** The points that somebody gave (judged): the criterion's start, or a line by its id. */
  | { readonly op: 'judged'; readonly line?: string }
  /** A step before this one in the same node. */
  | { readonly op: 'step'; readonly step: string }
  /** The points of another node of the table, or one of the sums that they consist of. */
  | { readonly op: 'points'; readonly code: string; readonly part?: Part }
  /** The maximum that counts for the unit: of a node, without what it was not assigned. */
  | { readonly op: 'maximum'; readonly code: string }
  /** A sum over the table. */
  | { readonly op: 'total'; readonly of: Total }
  /** The maxima of the criteria that the unit was assigned, added up. */
  | { readonly op: 'assigned' }
  /** Points that decisions and gates added to the total so far; of the unit as a whole, and nothing in its table. */
  | { readonly op: 'adjustments'; readonly in?: 'percent' }
  /** What the report of the unit as a whole is: how late it came, what the unit gave itself in all; nothing in its table. */
  | { readonly op: 'reported'; readonly of: Reported }
  /** A figure over the units of the cluster that have a value, and for which `among` holds. */
  | {
      readonly op: 'cluster'
      readonly figure: ClusterFigure
      readonly of: Expression
      readonly among?: Expression
    }

/** The rank is that of the unit itself: 1 where none of those units has a higher value. */
export type ClusterFigure = 'best' | 'lowest' | 'mean' | 'count' | 'rank'

/** Of some records the first so many count, or do not; of all, or of each group of alike ones. */
export interface Limit {
  readonly count: number
  /** Whether these count, and no others; or all others do. */
  readonly counts: boolean
  /** Which come first: by the value that is taken of each record, or by date; equal ones by date, then as listed. */
  readonly order: Order
  /** The field that holds the date. */
  readonly date?: string
  /** Records are alike that say the same in this field; of a date, that fall into the same period. */
  readonly per?: { readonly field: string; readonly period?: 'month' | 'quarter' | 'year' }
}

export type Order = 'highest' | 'lowest' | 'earliest'

export type Reported = 'days_late' | 'self_total'
export type Total = 'scored' | 'bonus' | 'deduction' | 'total'
/**
 * Start, bonus and deduction are what the lines say; gained and lost are what of it reached the points, after
 * coefficient, bounds and rounding.
 */
export type Part = 'start' | 'bonus' | 'deduction' | 'gained' | 'lost'
/** `count` of nothing is 0; the others of nothing are missing. */
export type Aggregate = 'count' | 'sum' | 'mean' | 'lowest' | 'highest' | 'last'

export const number = (value: Rational | number): Expression => ({
  op: 'number',
  value: typeof value === 'number' ? rational(value) : value,
})
export const fact = (input: string): Expression => ({ op: 'fact', input })
export const chosen = (input: string, option: string): Expression => ({ op: 'chosen', input, option })
export const target = (input: string): Expression => ({ op: 'target', input })
export const trait = (name: string): Expression => ({ op: 'trait', trait: name })
/** The day on which a stage had finished with the unit is known of it like a trait, under a name that no trait can have. */
export const reviewedTrait = (stage: string) => `reviewed_on ${stage}`
export const reviewedOn = (stage: string): Expression => trait(reviewedTrait(stage))
export const judged: Expression = { op: 'judged' }
export const step = (name: string): Expression => ({ op: 'step', step: name })
export const points = (code: string, part?: Part): Expression => ({
  op: 'points',
  code,
  ...(part && { part }),
})
export const maximum = (code: string): Expression => ({ op: 'maximum', code })
export const total = (of: Total): Expression => ({ op: 'total', of })
export const assigned: Expression = { op: 'assigned' }
export const adjustments: Expression = { op: 'adjustments' }
export const adjustmentsInPercent: Expression = { op: 'adjustments', in: 'percent' }
export const missing: Expression = { op: 'missing' }
export const best = (of: Expression, among?: Expression): Expression => ofCluster('best', of, among)
export const ofCluster = (figure: ClusterFigure, of: Expression, among?: Expression): Expression => ({
  op: 'cluster',
  figure,
  of,
  ...(among && { among }),
})

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
export const floor = (of: Expression, places = 0): Expression => ({ op: 'floor', of, places })
export const ceil = (of: Expression, places = 0): Expression => ({ op: 'ceil', of, places })

type Relation = '>' | '>=' | '=' | '<' | '<=' | '<>'

/** 1 where the comparison holds, else 0. */
export function compare(left: Expression, is: Relation, right: Expression): Expression {
  if (is === '<') return { op: 'compare', left: right, is: '>', right: left }
  if (is === '<=') return { op: 'compare', left: right, is: '>=', right: left }
  if (is === '<>') return not({ op: 'compare', left, is: '=', right })
  return { op: 'compare', left, is, right }
}
export const allOf = (...terms: readonly Expression[]): Expression => ({ op: 'all', terms })
export const anyOf = (...terms: readonly Expression[]): Expression => ({ op: 'any', terms })
export const not = (of: Expression): Expression => ({ op: 'not', of })
/** 1 where there is a value, 0 where it is missing. */
export const present = (of: Expression): Expression => ({ op: 'present', of })

export const choose = (condition: Expression, then: Expression, otherwise: Expression): Expression => ({
  op: 'if',
  condition,
  then,
  otherwise,
})

export const when = (
  left: Expression,
  is: Relation,
  right: Expression,
  then: Expression,
  otherwise: Expression,
): Expression => choose(compare(left, is, right), then, otherwise)

/** `of`, not below `floor` and not above `ceiling`, where they are given. */
export function within(
  of: Expression,
  { floor, ceiling }: { floor?: Expression | undefined; ceiling?: Expression | undefined },
): Expression {
  const raised = floor ? max(floor, of) : of
  return ceiling ? min(ceiling, raised) : raised
}
