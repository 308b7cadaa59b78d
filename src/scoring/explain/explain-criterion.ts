import { add, compare, type Rational, toDecimal, ZERO } from '../../expressions/rational.ts'
import type { Criterion } from '../../model/campaign.ts'
import { kindsOf } from '../../model/evidence.ts'
import type { CriterionResult } from '../../model/results.ts'
import { type StagePoints, type StageRule, stageRules } from '../combine-stages.ts'
import type { Side } from '../compile-criterion.ts'
import type { CompiledTable } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { ruleOf } from '../rules/index.ts'
import { say, type Wording } from '../rules/rule.ts'
import { criterionSteps } from './criterion-steps.ts'
import { itemWords } from './each-words.ts'
import { explainFacts, explainValues, type FactExplanation, type ValueExplanation } from './explain-facts.ts'
import { explainPapers, type PaperExplanation, paperWords } from './explain-papers.ts'
import { boundsWords, capWords, NO_RECORDS, type StepExplanation } from './explain-steps.ts'
import { lineName } from './line-name.ts'
import {
  type ChangeExplanation,
  explainAssessor,
  explainChange,
  type StagesTold,
  stageWord,
} from './stage-words.ts'
import type { Subject } from './subject.ts'
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
  subject: Subject,
  campaign: StagesTold = {},
): CriterionExplanation {
  const { evaluated, table, language } = subject
  const { code, title } = criterion
  const words = wordingFor(table.table, criterion, language, id => stageWord(campaign, id, language))
  const node = table.nodes.get(code)
  const { report } = evaluated.unit
  const entry = report.state === 'present' ? report.entries.get(code) : undefined
  const item = node?.item
  const isScored = result.state === 'scored'
  const steps = node && isScored ? criterionSteps(criterion, node, subject, words) : []
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
    values: isScored ? explainValues(criterion, subject, words) : [],
    assessor: explainAssessor(criterion, table, words),
    rule: [...(item ? [itemWords(item.repeat, words)] : []), ...ruleWords(criterion, words)],
    steps,
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
    ...kindsOf(criterion).flatMap(kind => paperWords(kind, words)),
    ...(gate ? [say(words, `phải có: ${gate.label}`, `required: ${gate.label}`)] : []),
    ...boundsWords(criterion, words),
  ]
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
