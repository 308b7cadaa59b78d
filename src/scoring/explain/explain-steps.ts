import { evaluate, type Lookup } from '../../expressions/evaluate.ts'
import type { Expression } from '../../expressions/expression.ts'
import { compare, type Rational, subtract } from '../../expressions/rational.ts'
import type { Amount, JointCap } from '../../model/campaign.ts'
import type { CompiledNode, Step } from '../compile-criterion.ts'
import { say, type Wording } from '../rules/rule.ts'
import { knownOf } from './known.ts'
import { readingSteps, type Subject } from './subject.ts'
import { rationalText } from './wording.ts'
import { workingOf } from './working.ts'

/** One figure on the way to the points of a criterion or group. */
export interface StepExplanation {
  readonly label: string
  /** The figures from which it was worked out. */
  readonly working: string | null
  readonly value: string
  /** A cap, gate or bound that changed something, and by how much. */
  readonly changedBy: string | null
  /** Which row of a table applied and what stood against it, one sentence each. */
  readonly told: readonly string[]
  /** Cases of lists that were counted or left out. */
  readonly records: StepRecords
}

export interface StepRecords {
  readonly counted: readonly string[]
  readonly leftOut: readonly { readonly record: string; readonly reason: string }[]
}

export const NO_RECORDS: StepRecords = { counted: [], leftOut: [] }

/** What of the steps is for criteria and groups each in its own way. */
export interface StepWords {
  label(step: Step): string
  /** Whether a step says nothing that the ones around it do not say. */
  isQuiet(step: Step, isChanged: boolean): boolean
  /** How a step was worked out, where that is not simply its expression with figures; null where nothing is to be said. */
  working?(step: Step, read: Lookup): string | null | undefined
  told?(step: Step, read: Lookup): readonly string[]
  records?(step: Step): StepRecords
}

/** The steps on the way, without those that change nothing. */
export function explainSteps(
  node: CompiledNode,
  subject: Subject,
  words: Wording,
  { label, isQuiet, working, told, records }: StepWords,
): StepExplanation[] {
  const values = subject.evaluated.verified.steps(node.code)
  const read = readingSteps(subject, node.code)
  const known = knownOf(subject)
  let running: Rational | undefined
  return node.steps.flatMap((step): StepExplanation[] => {
    const value = values.get(step.name)
    if (!value) return []
    const before = step.label.kind === 'side_cap' ? uncapped(step, read) : running
    if (TOTALS.has(step.label.kind)) running = value
    const isChanged = before !== undefined && compare(before, value) !== 0
    if (isQuiet(step, isChanged)) return []
    const own = working?.(step, read)
    return [
      {
        label: label(step),
        working: own === undefined ? (workingOf(step.expression, read, words.language, known) ?? null) : own,
        value: valueText(step, value, words),
        changedBy: BITING.has(step.label.kind) && isChanged ? signed(subtract(value, before), words) : null,
        told: told?.(step, read) ?? [],
        records: records?.(step) ?? NO_RECORDS,
      },
    ]
  })
}

const TOTALS: ReadonlySet<string> = new Set([
  'items',
  'children',
  'net',
  'reweight',
  'coefficient',
  'bounds',
  'rounding',
])
/** What changes points that were there before, which a reader wants to see. */
const BITING: ReadonlySet<string> = new Set(['side_cap', 'reweight', 'coefficient', 'bounds'])

/** What a cap on a side of a group was put on. */
function uncapped({ expression }: Step, read: Lookup): Rational | undefined {
  const side = expression.op === 'min' ? expression.terms[1] : undefined
  return side && evaluate(side, read)
}

/** A condition in words, everything else as a number. */
function valueText({ label: { kind } }: Step, value: Rational, words: Wording): string {
  const holds = value.numerator !== 0n
  if (kind === 'gate') return holds ? say(words, 'đạt', 'met') : say(words, 'không đạt', 'not met')
  if (kind === 'papers') return holds ? say(words, 'đủ', 'all there') : say(words, 'thiếu', 'missing')
  return rationalText(value, words.language)
}

/** A change with its sign. */
export function signed(value: Rational, { language }: Wording): string {
  const text = rationalText(value, language)
  return value.numerator < 0n ? text : `+${text}`
}

/** The figures of which only the highest counts; undefined where there are not several. */
export function highestOf(
  expressions: readonly Expression[],
  read: Lookup,
  words: Wording,
): string | undefined {
  const values = expressions.flatMap(each => evaluate(each, read) ?? [])
  const figures = values.map(value => rationalText(value, words.language)).join('; ')
  return values.length > 1 ? say(words, `cao nhất trong ${figures}`, `highest of ${figures}`) : undefined
}

/** The same of lines that have a cap together, told where it bites. */
export function highestUnderCap(expression: Expression, read: Lookup, words: Wording): string | undefined {
  const [cap, highest] = expression.op === 'min' ? expression.terms : [undefined, expression]
  if (highest?.op !== 'max') return undefined
  const text = highestOf(highest.terms, read, words)
  const [most, value] = [cap && evaluate(cap, read), evaluate(highest, read)]
  if (!text || !most || !value || compare(value, most) <= 0) return text
  const limit = rationalText(most, words.language)
  return say(words, `${text}; không quá ${limit}`, `${text}; at most ${limit}`)
}

/** What several lines, or all of a side, give together at most. */
export function capWords(
  { lines, cap, count, overlap }: JointCap,
  words: Wording,
  nameOf: (line: string) => string = line => line,
): string {
  const which = Array.isArray(lines)
    ? lines.map(nameOf).join(', ')
    : lines === 'bonuses'
      ? say(words, 'các khoản cộng', 'all bonuses')
      : say(words, 'các khoản trừ', 'all deductions')
  const only = count === 'highest' ? say(words, 'chỉ tính khoản cao nhất', 'only the highest counts') : ''
  const most =
    cap === undefined ? '' : say(words, `tối đa ${words.amount(cap)}`, `at most ${words.amount(cap)}`)
  const cases = {
    both: say(
      words,
      'trường hợp thuộc nhiều khoản thì tính ở mọi khoản',
      'a case that fits several counts in each',
    ),
    dearer: say(
      words,
      'trường hợp thuộc nhiều khoản chỉ tính ở khoản có mức cao hơn',
      'a case that fits several counts in the dearest only',
    ),
    first: say(
      words,
      'trường hợp thuộc nhiều khoản chỉ tính ở khoản đầu tiên',
      'a case that fits several counts in the first only',
    ),
  }
  const shared = overlap === undefined ? '' : cases[overlap]
  return `${which}: ${[shared, only, most].filter(Boolean).join(', ')}`
}

/** The clauses on what is done to the sum at the end. */
export function boundsWords(
  { coefficient, floor, ceiling }: { coefficient?: Amount; floor?: Amount; ceiling?: Amount },
  words: Wording,
): string[] {
  return [
    ...(coefficient === undefined
      ? []
      : [say(words, `nhân hệ số ${words.input(coefficient)}`, `times ${words.input(coefficient)}`)]),
    ...(floor === undefined
      ? []
      : [say(words, `không dưới ${words.amount(floor)}`, `not below ${words.amount(floor)}`)]),
    ...(ceiling === undefined
      ? []
      : [say(words, `không quá ${words.amount(ceiling)}`, `not above ${words.amount(ceiling)}`)]),
  ]
}

/** How the steps at the end are called. */
export function endLabel(
  kind: 'coefficient' | 'bounds' | 'rounding',
  places: number,
  words: Wording,
): string {
  switch (kind) {
    case 'coefficient':
      return say(words, 'Nhân hệ số', 'Coefficient')
    case 'bounds':
      return say(words, 'Giới hạn sàn, trần', 'Floor and ceiling')
    case 'rounding':
      return say(words, `Làm tròn ${places} chữ số`, `Rounded to ${places} places`)
  }
}
