import { add, compare, type Rational, toDecimal, ZERO } from '../../expressions/rational.ts'
import type { Criterion } from '../../model/campaign.ts'
import { kindsOf } from '../../model/evidence.ts'
import type { CriterionResult } from '../../model/results.ts'
import { type StagePoints, type StageRule, stageRules } from '../combine-stages.ts'
import type { CompiledNode, Step } from '../compile-criterion.ts'
import { type CompiledTable, DEFAULT_PLACES } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { ruleOf } from '../rules/index.ts'
import { say, type Wording } from '../rules/rule.ts'
import { itemWords } from './each-words.ts'
import { explainFacts, explainValues, type FactExplanation, type ValueExplanation } from './explain-facts.ts'
import { itemsWorking } from './explain-items.ts'
import { explainPapers, type PaperExplanation, paperWords } from './explain-papers.ts'
import { explainRecords, type RecordsExplanation } from './explain-records.ts'
import {
  boundsWords,
  capWords,
  endLabel,
  explainSteps,
  highestUnderCap,
  type StepExplanation,
} from './explain-steps.ts'
import {
  type ChangeExplanation,
  explainAssessor,
  explainChange,
  type StagesTold,
  stageWord,
} from './stage-words.ts'
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
  /** The kinds of evidence that the criterion tells apart. */
  readonly papers: readonly PaperExplanation[]
  /** Named values and conditions that the rule reads. */
  readonly values: readonly ValueExplanation[]
  /** Who scores it; null where nobody is named. */
  readonly assessor: string | null
  /** The rule, one clause for the start and for each line, cap, gate and bound. */
  readonly rule: readonly string[]
  readonly steps: readonly StepExplanation[]
  /** Cases of lists that were counted or left out. */
  readonly records: readonly RecordsExplanation[]
  /** What each stage gave, where several are put together. */
  readonly stages: readonly StageExplanation[]
  readonly changes: readonly ChangeExplanation[]
  /** Where stages or a reviewer had the last word: what the points are after them. */
  readonly closing: StepExplanation | null
}

export interface StageExplanation {
  readonly stage: StagePoints['stage']
  readonly name: string
  readonly points: string | null
  readonly weight: string
}

export function explainCriterion(
  criterion: Criterion,
  result: CriterionResult,
  evaluated: EvaluatedUnit,
  table: CompiledTable,
  language: Wording['language'],
  campaign: StagesTold = {},
): CriterionExplanation {
  const { code, title } = criterion
  const words = wordingFor(table.table, criterion, language, id => stageWord(campaign, id, language))
  const node = table.nodes.get(code)
  const { report } = evaluated.unit
  const entry = report.state === 'present' ? report.entries.get(code) : undefined
  const item = node?.item
  const isScored = result.state === 'scored'
  const steps = node && isScored ? stepsOf(criterion, node, evaluated, table, words) : []
  // Where no step is told, the change itself ends with the points.
  const hasMore = isScored && (steps.length > 0 || evaluated.stages.has(code))
  return {
    code,
    title,
    max: item ? rationalText(evaluated.verified.maximum(code), language) : words.number(criterion.max),
    weight: criterion.weight === undefined || criterion.weight === 1 ? null : words.number(criterion.weight),
    state: result.state,
    points: result.verified,
    self: result.self,
    claimed: entry?.claimed ? toDecimal(entry.claimed) : null,
    facts: explainFacts(criterion, entry, evaluated, table, words),
    papers: node ? explainPapers(node, entry, evaluated, words) : [],
    values: isScored ? explainValues(criterion, evaluated, table, words) : [],
    assessor: explainAssessor(criterion, table, words),
    rule: [...(item ? [itemWords(item.repeat, words)] : []), ...ruleWords(criterion, words)],
    steps,
    records: node && isScored ? explainRecords(criterion, node, evaluated, table, words) : [],
    stages: (evaluated.stages.get(code) ?? []).map(({ stage, points, weight }) => ({
      stage,
      name: words.stage(stage),
      points: points ? rationalText(points, language) : null,
      weight: rationalText(weight, language),
    })),
    changes: result.changes.map(change => explainChange(change, criterion, words)),
    closing: hasMore ? closingOf(criterion, result, evaluated, table, words) : null,
  }
}

/** The whole rule of a criterion in clauses. */
export function ruleWords(criterion: Criterion, words: Wording): string[] {
  const { start, bonuses = [], deductions = [], caps = [], gate } = criterion
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
  return [
    ruleOf(start).words(start, words),
    ...bonuses.map(line('+')),
    ...deductions.map(line('−')),
    ...caps.map(cap => capWords(cap, words)),
    ...kindsOf(criterion).flatMap(kind => paperWords(kind, words)),
    ...(gate ? [say(words, `phải có: ${gate.label}`, `required: ${gate.label}`)] : []),
    ...boundsWords(criterion, words),
  ]
}

function stepsOf(
  criterion: Criterion,
  node: CompiledNode,
  evaluated: EvaluatedUnit,
  table: CompiledTable,
  words: Wording,
): StepExplanation[] {
  const places = criterion.rounding ?? table.table.rounding ?? DEFAULT_PLACES
  const lines =
    (criterion.bonuses?.length ?? 0) + (criterion.deductions?.length ?? 0) + deductedKinds(criterion)
  const found = explainSteps(node, evaluated, words, {
    label: step => labelOf(step, criterion, places, words),
    isQuiet: (step, isChanged) => isQuiet(step, lines, isChanged, criterion),
    working: ({ label, expression }, read) => {
      // Which papers there are is told before.
      if (label.kind === 'papers') return null
      if (label.kind === 'items' && node.item) return itemsWorking(node.item, evaluated, words)
      const isHighest = label.kind === 'joint_cap' && criterion.caps?.[label.index]?.count === 'highest'
      return isHighest ? highestUnderCap(expression, read, words) : undefined
    },
  })
  // A start that is the points themselves says nothing new.
  return found.length === 1 && found[0]?.working === null ? [] : found
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
  const shown = { value: rationalText(value, words.language), changedBy: null }
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

/** How many kinds of evidence cost points where they are missing. */
function deductedKinds(criterion: Criterion): number {
  return kindsOf(criterion).filter(({ when_missing }) => when_missing === 'deduction').length
}

/** Steps that say nothing that the ones around them do not say. */
function isQuiet({ label }: Step, lines: number, isChanged: boolean, criterion: Criterion): boolean {
  const { bonuses, deductions } = criterion
  switch (label.kind) {
    case 'net':
      return lines === 0
    case 'bonus':
      return (bonuses?.length ?? 0) <= 1
    case 'deduction':
      return (deductions?.length ?? 0) + deductedKinds(criterion) <= 1
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
    case 'paper': {
      const { label: paper = '' } = kindsOf(criterion)[label.index] ?? {}
      return say(words, `Trừ: thiếu minh chứng ${paper}`, `Deduction: evidence missing, ${paper}`)
    }
    case 'papers':
      return say(words, 'Minh chứng bắt buộc để tính điểm', 'Evidence without which nothing counts')
    case 'joint_cap':
      return say(words, 'Mức chung', 'Joint cap')
    case 'bonus':
      return say(words, 'Tổng điểm cộng', 'All bonuses')
    case 'deduction':
      return say(words, 'Tổng điểm trừ', 'All deductions')
    case 'items':
      return say(words, 'Gộp các mục', 'Items together')
    case 'gate':
      return criterion.gate?.label ?? say(words, 'Điều kiện', 'Condition')
    case 'coefficient':
    case 'bounds':
    case 'rounding':
      return endLabel(label.kind, places, words)
    default:
      return say(words, 'Ban đầu + cộng − trừ', 'Start + bonuses − deductions')
  }
}
