import { isTrue, type Lookup } from '../../expressions/evaluate.ts'
import { add, compare, type Rational, toDecimal, ZERO } from '../../expressions/rational.ts'
import type { Criterion, LineItem } from '../../model/campaign.ts'
import type { CriterionResult } from '../../model/results.ts'
import { type StagePoints, type StageRule, stageRules } from '../combine-stages.ts'
import type { CompiledNode, Side, Step } from '../compile-criterion.ts'
import { type CompiledTable, DEFAULT_PLACES } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { ruleOf } from '../rules/index.ts'
import { say, type Wording } from '../rules/rule.ts'
import { explainFacts, explainValues, type FactExplanation, type ValueExplanation } from './explain-facts.ts'
import { explainRecords } from './explain-records.ts'
import {
  boundsWords,
  capWords,
  endLabel,
  explainSteps,
  highestUnderCap,
  NO_RECORDS,
  type StepExplanation,
} from './explain-steps.ts'
import { failureOf } from './failure.ts'
import { readingSteps, type Subject } from './subject.ts'
import { toldOf } from './told-rule.ts'
import { rationalText, wordingFor } from './wording.ts'

/** How the points of one criterion came about, in words and figures of one language. */
export interface CriterionExplanation {
  readonly code: string
  readonly title: string
  readonly max: string
  /** Its weight in the group, where that is not 1. */
  readonly weight: string | null
  readonly state: CriterionResult['state']
  readonly points: string | null
  /** By the unit's own figures. */
  readonly self: string | null
  /** The points that the unit gave itself. */
  readonly claimed: string | null
  readonly facts: readonly FactExplanation[]
  /** Named values and conditions that the rule reads. */
  readonly values: readonly ValueExplanation[]
  /** The rule, one clause for the start and for each line, cap, gate and bound. */
  readonly rule: readonly string[]
  readonly steps: readonly StepExplanation[]
  /** What each stage gave, where several are put together. */
  readonly stages: readonly StageExplanation[]
  readonly changes: CriterionResult['changes']
  /** Where stages or a reviewer had the last word: what the points are after them. */
  readonly closing: StepExplanation | null
}

export interface StageExplanation {
  readonly stage: StagePoints['stage']
  readonly points: string | null
  readonly weight: string
}

export function explainCriterion(
  criterion: Criterion,
  result: CriterionResult,
  subject: Subject,
): CriterionExplanation {
  const { evaluated, table, language } = subject
  const { code, title } = criterion
  const words = wordingFor(table.table, criterion, language)
  const node = table.nodes.get(code)
  const { report } = evaluated.unit
  const entry = report.state === 'present' ? report.entries.get(code) : undefined
  const isScored = result.state === 'scored'
  const steps = node && isScored ? stepsOf(criterion, node, subject, words) : []
  // Where no step is told, the change itself ends with the points.
  const hasMore = isScored && (steps.length > 0 || evaluated.stages.has(code))
  return {
    code,
    title,
    max: words.number(criterion.max),
    weight: criterion.weight === undefined || criterion.weight === 1 ? null : words.number(criterion.weight),
    state: result.state,
    points: result.verified,
    self: result.self,
    claimed: entry?.claimed ? toDecimal(entry.claimed) : null,
    facts: explainFacts(criterion, entry, evaluated, table, words),
    values: isScored ? explainValues(criterion, subject, words) : [],
    rule: ruleWords(criterion, words),
    steps,
    stages: (evaluated.stages.get(code) ?? []).map(({ stage, points, weight }) => ({
      stage,
      points: points ? rationalText(points, language) : null,
      weight: rationalText(weight, language),
    })),
    changes: result.changes,
    closing: hasMore ? closingOf(criterion, result, evaluated, table, words) : null,
  }
}

/** The whole rule of a criterion in clauses. */
export function ruleWords(criterion: Criterion, words: Wording): string[] {
  const { start, bonuses = [], deductions = [], caps = [], gate } = criterion
  const line = (sign: string, side: Side) => (item: (typeof bonuses)[number]) => {
    const when =
      item.when === undefined
        ? ''
        : say(words, `, chỉ khi ${words.input(item.when)}`, `, only if ${words.input(item.when)}`)
    const cap =
      item.cap === undefined
        ? ''
        : say(words, `, tối đa ${words.amount(item.cap)}`, `, at most ${words.amount(item.cap)}`)
    const label = item.label === undefined ? '' : `${item.label}: `
    return `${sign} ${label}${ruleOf(item).words(item, { ...words, side })}${when}${cap}`
  }
  return [
    ruleOf(start).words(start, words),
    ...bonuses.map(line('+', 'bonuses')),
    ...deductions.map(line('−', 'deductions')),
    ...caps.map(cap => capWords(cap, words, id => lineName(id, criterion, words))),
    ...(gate ? [say(words, `phải có: ${gate.label}`, `required: ${gate.label}`)] : []),
    ...boundsWords(criterion, words),
  ]
}

function stepsOf(
  criterion: Criterion,
  node: CompiledNode,
  subject: Subject,
  words: Wording,
): StepExplanation[] {
  const { table } = subject
  const places = criterion.rounding ?? table.table.rounding ?? DEFAULT_PLACES
  const isFailed = gateFailed(node, subject)
  const records = explainRecords(criterion, node, subject, words)
  const found = explainSteps(node, subject, words, {
    label: step => labelOf(step, criterion, places, isFailed, words),
    isQuiet: (step, isChanged) => isQuiet(step, isFailed, isChanged, criterion),
    working: (step, read) => workingOfStep(step, criterion, read, subject, words),
    told: ({ label, expression }) => {
      const item = itemOf(label, criterion)
      const side = label.kind === 'line' ? { side: label.side } : {}
      return item ? toldOf(item, expression, criterion, subject, { ...words, ...side }) : []
    },
    records: ({ name }) => records.get(name) ?? NO_RECORDS,
  })
  // A start that is the points themselves says nothing new.
  const [only] = found
  return found.length === 1 && only && isBare(only) ? [] : found
}

function isBare({ working, told, records }: StepExplanation): boolean {
  return working === null && told.length + records.counted.length + records.leftOut.length === 0
}

function workingOfStep(
  { label, expression }: Step,
  { caps }: Criterion,
  read: Lookup,
  { table, language }: Subject,
  words: Wording,
): string | null | undefined {
  if (label.kind === 'gate')
    return failureOf(expression, { lookup: read, language, values: table.values }) ?? null
  const isHighest = label.kind === 'joint_cap' && caps?.[label.index]?.count === 'highest'
  return isHighest ? highestUnderCap(expression, read, words) : undefined
}

/** Whether the condition of the criterion took its points. */
function gateFailed({ code, steps }: CompiledNode, subject: Subject): boolean {
  const gate = steps.find(({ label }) => label.kind === 'gate')
  const holds = gate && readingSteps(subject, code)({ op: 'step', step: gate.name })
  return holds !== undefined && !isTrue(holds)
}

/** The start or line that a step computes. */
function itemOf(label: Step['label'], criterion: Criterion): Criterion['start'] | LineItem | undefined {
  if (label.kind === 'start') return criterion.start
  return label.kind === 'line' ? criterion[label.side]?.[label.index] : undefined
}

/** How a line is called where its whole rule would be too much; of a line that is the only one nothing need be said. */
function nameOf(item: LineItem, index: number, isOnly: boolean, words: Wording): string {
  if (item.label !== undefined) return item.label
  const whole = ruleOf(item).words(item, words)
  if (whole.length <= LONGEST_NAME) return whole
  const input = 'input' in item ? words.input(item.input) : ''
  if (input !== '' && input.length <= LONGEST_NAME) return input
  return isOnly ? '' : say(words, `khoản ${index + 1}`, `line ${index + 1}`)
}

const LONGEST_NAME = 48

function lineName(id: string, criterion: Criterion, words: Wording): string {
  for (const side of ['bonuses', 'deductions'] as const) {
    const lines = criterion[side] ?? []
    const index = lines.findIndex(line => line.id === id)
    const line = lines[index]
    if (line) return `“${nameOf(line, index, false, { ...words, side })}”`
  }
  return id
}

/** The last word on the points, where that is not what the rule gives. */
function closingOf(
  { code }: Criterion,
  { verified: points }: CriterionResult,
  { verified, stages }: EvaluatedUnit,
  { table }: CompiledTable,
  words: Wording,
): StepExplanation | null {
  const value = verified.node(code).points
  if (!value || points === null) return null
  const shown = { value: rationalText(value, words.language), changedBy: null, told: [], records: NO_RECORDS }
  const given = stages.get(code)
  if (given) {
    const label = say(words, 'Gộp các bước', 'Stages together')
    return { label, working: stagesWorking(given, stageRules(table).get(code), words), ...shown }
  }
  const computed = [...verified.steps(code).values()].at(-1)
  if (computed && compare(computed, value) === 0) return null
  return { label: say(words, 'Sau điều chỉnh', 'After the change'), working: null, ...shown }
}

function stagesWorking(
  given: readonly StagePoints[],
  rule: StageRule | undefined,
  { language }: Wording,
): string {
  const counted = given.filter(({ points }) => points || rule?.stages.absent !== 'drop')
  const text = (value: Rational) => rationalText(value, language)
  const terms = counted.map(({ points, weight }) => `${text(points ?? ZERO)} × ${text(weight)}`)
  return `(${terms.join(' + ')}) / ${text(counted.map(({ weight }) => weight).reduce(add, ZERO))}`
}

/** Steps that say nothing that the ones around them do not say. */
function isQuiet(
  { label }: Step,
  isFailed: boolean,
  isChanged: boolean,
  { bonuses, deductions }: Criterion,
): boolean {
  switch (label.kind) {
    case 'net':
      // Where a condition took the points, the line that says so.
      return !isFailed && (bonuses?.length ?? 0) + (deductions?.length ?? 0) === 0
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

function labelOf(
  { label }: Step,
  criterion: Criterion,
  places: number,
  isFailed: boolean,
  words: Wording,
): string {
  switch (label.kind) {
    case 'start':
      return say(words, 'Điểm ban đầu', 'Start')
    case 'line': {
      const item = criterion[label.side]?.[label.index]
      const sign = label.side === 'bonuses' ? say(words, 'Cộng', 'Bonus') : say(words, 'Trừ', 'Deduction')
      const name =
        item && nameOf(item, label.index, criterion[label.side]?.length === 1, { ...words, side: label.side })
      return name ? `${sign}: ${name}` : sign
    }
    case 'joint_cap':
      return say(words, 'Mức chung', 'Joint cap')
    case 'bonus':
      return say(words, 'Tổng điểm cộng', 'All bonuses')
    case 'deduction':
      return say(words, 'Tổng điểm trừ', 'All deductions')
    case 'gate':
      return criterion.gate?.label ?? say(words, 'Điều kiện', 'Condition')
    case 'net':
      return isFailed ? failedLabel(criterion, words) : netLabel(words)
    case 'coefficient':
    case 'bounds':
    case 'rounding':
      return endLabel(label.kind, places, words)
    default:
      return netLabel(words)
  }
}

function netLabel(words: Wording): string {
  return say(words, 'Ban đầu + cộng − trừ', 'Start + bonuses − deductions')
}

/** What a failed condition leaves. */
function failedLabel({ gate }: Criterion, words: Wording): string {
  const label = gate?.label ?? ''
  return say(words, `Không đáp ứng “${label}”, còn lại`, `“${label}” is not met, what is left`)
}
