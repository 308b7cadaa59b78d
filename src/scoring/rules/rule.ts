import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts'
import { type Expression, number } from '../../expressions/expression.ts'
import type { Rational } from '../../expressions/rational.ts'
import type { Amount, Criterion, Fact, Input } from '../../model/campaign.ts'
import type { Item } from '../aggregate.ts'

/**
 * What a rule kind is: its expression, its words. A rule never computes by itself;
 * whoever evaluates, prints or explains the expression does.
 */
export interface Rule<R> {
  /** The points as an expression; what is wrong with the rule beyond the schema is told to the context on the way. */
  expression(rule: R, context: RuleContext): Expression
  /** The rule as one clause, without final stop: how a reply to a complaint would put it. */
  words(rule: R, words: Wording): string
  /**
   * Which of its rows the rule took for a unit and what that gave, one sentence each; nothing where the working of its
   * expression tells as much.
   */
  told?(rule: R, reading: Reading, words: Wording): readonly string[]
  /** The inputs whose target the rule reads and without which it gives no points. */
  targets?(rule: R): readonly string[]
}

/** What a rule needs of the criterion around it to become an expression. */
export interface RuleContext {
  readonly criterion: Criterion
  /** Where the rule stands. */
  readonly place: Place
  /** The id of the line that it is; absent for the start of a criterion. */
  readonly line?: string
  /** Conditions on a case of a list under which another line has counted it. */
  readonly taken?: readonly Expression[]
  report(diagnostic: Diagnostic): void
  /** A formula that stands at `at` below the rule; what cannot be understood is reported and counts as missing. */
  formula(text: string | number, ...at: readonly (string | number)[]): Expression
  condition(text: string, ...at: readonly (string | number)[]): Expression
  /** A number, a share of the maximum, or a formula. */
  amount(amount: Amount, ...at: readonly (string | number)[]): Expression
  /** An amount that is above zero: what is added or taken off each time, or at most. */
  price(amount: Amount, ...at: readonly (string | number)[]): Expression
  /** A condition on the fields of the records of an input. */
  record(input: string, text: string, ...at: readonly (string | number)[]): Expression
  /** A price that may differ from record to record of an input. */
  recordPrice(input: string, amount: Amount, ...at: readonly (string | number)[]): Expression
  /** The input of this id, of the criterion or of the table, if there is one. */
  find(id: string): Input | undefined
  /** The input of this id, of the criterion or of the table, if it has one of these types; else that is reported. */
  input(id: string, types: readonly Input['type'][], ...at: readonly (string | number)[]): Input | undefined
}

/** The figures of one unit, as a rule that explains its points reads them. */
export interface Reading {
  /** Turns what the clerk wrote into expressions, as for the points themselves; what is wrong is told elsewhere. */
  readonly context: RuleContext
  /** @param item a case of the list or a due date that the expression is about. */
  value(expression: Expression, item?: Item): Rational | undefined
  fact(input: string): Fact | undefined
}

/** How a rule's words print what the clerk wrote. */
export interface Wording {
  readonly language: 'vi' | 'en'
  readonly max: number
  /** Where the rule stands: absent for the start of a criterion. */
  readonly side?: 'bonuses' | 'deductions'
  amount(amount: Amount): string
  number(value: number): string
  figure(value: Rational): string
  /** The label of an input or named value, a formula in words; in a list the fields of its cases come first. */
  input(text: string | number, list?: string): string
  /** The same beside a sign: in brackets where it is more than a name. */
  factor(text: string | number): string
  /** What stands behind a figure of an input or named value: `%`, ` tỷ đồng`. */
  unit(text: string | number): string
  option(input: string, option: string): string
  /** How a stage is called. */
  stage(id: string): string
  /** By what rule something is due and which date counts, in clauses. */
  duty(input: string): readonly string[]
}

/** The types whose facts are plain numbers. */
export const NUMERIC: readonly Input['type'][] = ['count', 'number', 'percent', 'money']

/** A number of a rule, or a formula where it differs from unit to unit (G4). */
export function figure(
  value: number | string,
  context: RuleContext,
  ...at: readonly (string | number)[]
): Expression {
  return typeof value === 'number' ? number(value) : context.formula(value, ...at)
}

/** A text that is a name and no formula. */
export const NAME = /^[a-z][a-z0-9_]*$/

/** Words of a language: the first is Vietnamese, the second English. */
export function say({ language }: Pick<Wording, 'language'>, vi: string, en: string): string {
  return language === 'vi' ? vi : en
}

/**
 * What an amount does to the points where it stands: a deduction takes off, and never reads as a gain.
 * @param way how the amount was reckoned.
 */
export function effect(amount: string, words: Wording, way?: string): string {
  const whole = way === undefined ? amount : equation(way, amount)
  if (words.side === undefined) return whole
  if (/^0(?![\d.,])/.test(amount)) {
    const nothing =
      words.side === 'bonuses'
        ? say(words, 'không cộng', 'nothing added')
        : say(words, 'không trừ', 'nothing taken off')
    return way === undefined ? nothing : `${way} = 0, ${nothing}`
  }
  const isBelow = amount.startsWith('−')
  const size = isBelow ? amount.slice(1) : whole
  const isGain = (words.side === 'bonuses') !== isBelow
  return isGain ? say(words, `cộng ${size}`, `${size} added`) : say(words, `trừ ${size}`, `${size} taken off`)
}

/** An amount as it is for a unit; how it was worked out is told where the points are. */
export function amountTold(amount: Expression, { value }: Reading, words: Wording): string {
  const found = value(amount)
  return found ? effect(pointsText(found, words), words) : say(words, 'chưa tính được', 'not known')
}

/** What was reckoned and what it gives, which may be rounded: `2 / 3 ≈ 0,6667`. */
export function equation(working: string, value: string): string {
  return value.startsWith('≈') ? `${working} ${value}` : `${working} = ${value}`
}

/** `3 điểm`. */
export function pointsText(value: Rational, words: Wording): string {
  const figure = words.figure(value)
  return say(words, `${figure} điểm`, figure === '1' ? '1 point' : `${figure} points`)
}

/** `Tỷ lệ hài lòng = 92%`. */
export function valueTold(text: string | number, value: Rational, words: Wording): string {
  return equation(words.input(text), `${words.figure(value)}${words.unit(text)}`)
}
