import type { Lookup } from '../../expressions/evaluate.ts'
import { compare, type Rational, subtract } from '../../expressions/rational.ts'
import type { Criterion, Entry, Fact, Input } from '../../model/campaign.ts'
import type { CriterionResult } from '../../model/results.ts'
import { inputsOfTable } from '../../model/tree.ts'
import type { StagePoints } from '../combine-stages.ts'
import type { CompiledNode, Step } from '../compile-criterion.ts'
import { type CompiledTable, DEFAULT_PLACES } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { ruleOf } from '../rules/index.ts'
import { say, type Wording } from '../rules/rule.ts'
import { explainRecords, type RecordsExplanation } from './explain-records.ts'
import { factText } from './fact-text.ts'
import { rationalText, wordingFor } from './wording.ts'
import { workingOf } from './working.ts'

/** How the points of one criterion came about, in words and figures of one language. */
export interface CriterionExplanation {
  readonly code: string
  readonly title: string
  readonly max: string
  /** Its weight in the group, where that is not 1. */
  readonly weight: string | null
  readonly state: CriterionResult['state']
  readonly points: string | null
  readonly self: string | null
  readonly facts: readonly FactExplanation[]
  /** The rule, one clause for the start and for each line, cap, gate and bound. */
  readonly rule: readonly string[]
  readonly steps: readonly StepExplanation[]
  /** Cases of lists that were counted or left out. */
  readonly records: readonly RecordsExplanation[]
  /** What each stage gave, where several are put together. */
  readonly stages: readonly StageExplanation[]
  readonly changes: CriterionResult['changes']
}

export interface StageExplanation {
  readonly stage: StagePoints['stage']
  readonly points: string | null
  readonly weight: string
}

export interface FactExplanation {
  readonly label: string
  readonly value: string
  /** What the unit had reported, where a reviewer corrected it. */
  readonly reported: string | null
  readonly target: string | null
}

export interface StepExplanation {
  readonly label: string
  /** The figures from which it was worked out. */
  readonly working: string | null
  readonly value: string
  /** A cap, gate or bound that changed something, and by how much. */
  readonly changedBy: string | null
}

export function explainCriterion(
  criterion: Criterion,
  result: CriterionResult,
  evaluated: EvaluatedUnit,
  table: CompiledTable,
  language: Wording['language'],
): CriterionExplanation {
  const { code, title } = criterion
  const words = wordingFor(table.table, criterion, language)
  const node = table.nodes.get(code)
  const { report } = evaluated.unit
  const entry = report.state === 'present' ? report.entries.get(code) : undefined
  const isScored = result.state === 'scored'
  return {
    code,
    title,
    max: words.number(criterion.max),
    weight: criterion.weight === undefined || criterion.weight === 1 ? null : words.number(criterion.weight),
    state: result.state,
    points: result.verified,
    self: result.self,
    facts: factsOf(criterion, entry, evaluated, table, words),
    rule: ruleWords(criterion, words),
    steps: node && isScored ? stepsOf(criterion, node, evaluated, table, words) : [],
    records: node && isScored ? explainRecords(criterion, node, evaluated, table, words) : [],
    stages: (evaluated.stages.get(code) ?? []).map(({ stage, points, weight }) => ({
      stage,
      points: points ? rationalText(points, language) : null,
      weight: rationalText(weight, language),
    })),
    changes: result.changes,
  }
}

function factsOf(
  { inputs = [] }: Criterion,
  entry: Entry | undefined,
  { figures, unit }: EvaluatedUnit,
  { table }: CompiledTable,
  { language }: Wording,
): FactExplanation[] {
  const shared = inputsOfTable({ ...table, groups: [] })
  const known = [...inputs, ...shared.filter(({ id }) => entry?.facts.has(id))]
  return known.flatMap(input => {
    const found = figures.verified.facts.get(input.id)
    const reported = figures.self.facts.get(input.id)
    if (!found) return []
    const text = (fact: Fact, of: Input) => factText(fact, of, language)
    const isCorrected = reported !== undefined && text(reported, input) !== text(found, input)
    const target = unit.targets.get(input.id)
    return [
      {
        label: input.label,
        value: text(found, input),
        reported: isCorrected ? text(reported, input) : null,
        target: target ? text(target, input) : null,
      },
    ]
  })
}

/** The whole rule of a criterion in clauses. */
export function ruleWords(criterion: Criterion, words: Wording): string[] {
  const { start, bonuses = [], deductions = [], caps = [], gate, coefficient, floor, ceiling } = criterion
  const line = (sign: string) => (item: (typeof bonuses)[number]) => {
    const when =
      item.when === undefined
        ? ''
        : say(words, `, chỉ khi ${words.input(item.when)}`, `, only if ${words.input(item.when)}`)
    const cap =
      item.cap === undefined
        ? ''
        : say(words, `, tối đa ${words.amount(item.cap)}`, `, at most ${words.amount(item.cap)}`)
    const label = item.label === undefined ? '' : `${item.label}: `
    return `${sign} ${label}${ruleOf(item).words(item, words)}${when}${cap}`
  }
  const joint = caps.map(({ lines, cap, count }) => {
    const which = Array.isArray(lines)
      ? lines.join(', ')
      : lines === 'bonuses'
        ? say(words, 'các khoản cộng', 'all bonuses')
        : say(words, 'các khoản trừ', 'all deductions')
    const only = count === 'highest' ? say(words, 'chỉ tính khoản cao nhất', 'only the highest counts') : ''
    const most =
      cap === undefined ? '' : say(words, `tối đa ${words.amount(cap)}`, `at most ${words.amount(cap)}`)
    return `${which}: ${[only, most].filter(Boolean).join(', ')}`
  })
  return [
    ruleOf(start).words(start, words),
    ...bonuses.map(line('+')),
    ...deductions.map(line('−')),
    ...joint,
    ...(gate ? [say(words, `phải có: ${gate.label}`, `required: ${gate.label}`)] : []),
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

/** The steps on the way, without those that change nothing. */
function stepsOf(
  criterion: Criterion,
  node: CompiledNode,
  { verified }: EvaluatedUnit,
  table: CompiledTable,
  words: Wording,
): StepExplanation[] {
  const values = verified.steps(criterion.code)
  const places = criterion.rounding ?? table.table.rounding ?? DEFAULT_PLACES
  const lookup = verified.lookupIn(criterion.code)
  const read: Lookup = reference => (reference.op === 'step' ? values.get(reference.step) : lookup(reference))
  const lines = (criterion.bonuses?.length ?? 0) + (criterion.deductions?.length ?? 0)
  let running: Rational | undefined
  const found = node.steps.flatMap((step): StepExplanation[] => {
    const value = values.get(step.name)
    if (!value) return []
    const before = running
    const isTotal = TOTALS.has(step.label.kind)
    if (isTotal) running = value
    const isChanged = before !== undefined && compare(before, value) !== 0
    if (isQuiet(step, lines, isChanged, criterion)) return []
    return [
      {
        label: labelOf(step, criterion, places, words),
        working: workingOf(step.expression, read, words.language) ?? null,
        value: step.label.kind === 'gate' ? gateText(value, words) : rationalText(value, words.language),
        changedBy: BITING.has(step.label.kind) && isChanged ? signed(subtract(value, before), words) : null,
      },
    ]
  })
  // A start that is the points themselves says nothing new.
  return found.length === 1 && found[0]?.working === null ? [] : found
}

const TOTALS: ReadonlySet<string> = new Set(['net', 'coefficient', 'bounds', 'rounding'])
/** What changes points that were there before, which a reader wants to see. */
const BITING: ReadonlySet<string> = new Set(['coefficient', 'bounds'])

/** Steps that say nothing that the ones around them do not say. */
function isQuiet(
  { label }: Step,
  lines: number,
  isChanged: boolean,
  { bonuses, deductions }: Criterion,
): boolean {
  switch (label.kind) {
    case 'net':
      return lines === 0
    case 'bonus':
      return (bonuses?.length ?? 0) <= 1
    case 'deduction':
      return (deductions?.length ?? 0) <= 1
    case 'bounds':
    case 'rounding':
    case 'coefficient':
      return !isChanged
    default:
      return false
  }
}

function labelOf({ label }: Step, criterion: Criterion, places: number, words: Wording): string {
  switch (label.kind) {
    case 'start':
      return say(words, 'Điểm ban đầu', 'Start')
    case 'line': {
      const item = criterion[label.side]?.[label.index]
      const sign = label.side === 'bonuses' ? say(words, 'Cộng', 'Bonus') : say(words, 'Trừ', 'Deduction')
      return item ? `${sign}: ${item.label ?? ruleOf(item).words(item, words)}` : sign
    }
    case 'joint_cap':
      return say(words, 'Mức chung', 'Joint cap')
    case 'bonus':
      return say(words, 'Tổng điểm cộng', 'All bonuses')
    case 'deduction':
      return say(words, 'Tổng điểm trừ', 'All deductions')
    case 'gate':
      return criterion.gate?.label ?? say(words, 'Điều kiện', 'Condition')
    case 'coefficient':
      return say(words, 'Nhân hệ số', 'Coefficient')
    case 'bounds':
      return say(words, 'Giới hạn sàn, trần', 'Floor and ceiling')
    case 'rounding':
      return say(words, `Làm tròn ${places} chữ số`, `Rounded to ${places} places`)
    default:
      return say(words, 'Ban đầu + cộng − trừ', 'Start + bonuses − deductions')
  }
}

function gateText(value: Rational, words: Wording): string {
  return value.numerator === 0n ? say(words, 'không đạt', 'not met') : say(words, 'đạt', 'met')
}

function signed(value: Rational, words: Wording): string {
  const text = rationalText(value, words.language)
  return text.startsWith('-') ? text.replace('-', '−') : `+${text}`
}
