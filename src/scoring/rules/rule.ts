import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts'
import { type Expression, number } from '../../expressions/expression.ts'
import type { Amount, Criterion, Input } from '../../model/campaign.ts'

/**
 * What a rule kind is: its expression, its words. A rule never computes by itself;
 * whoever evaluates, prints or explains the expression does.
 */
export interface Rule<R> {
  /** The points as an expression; what is wrong with the rule beyond the schema is told to the context on the way. */
  expression(rule: R, context: RuleContext): Expression
  /** The rule as one clause, without final stop: how a reply to a complaint would put it. */
  words(rule: R, words: Wording): string
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

/** How a rule's words print what the clerk wrote. */
export interface Wording {
  readonly language: 'vi' | 'en'
  readonly max: number
  amount(amount: Amount): string
  number(value: number): string
  /** The label of an input or named value; a formula as it stands. */
  input(text: string | number): string
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
