import { isTrue, type Lookup } from '../../expressions/evaluate.ts'
import type { Reference } from '../../expressions/expression.ts'
import type { Criterion, LineItem } from '../../model/campaign.ts'
import { kindsOf } from '../../model/evidence.ts'
import type { CompiledNode, Step } from '../compile-criterion.ts'
import { DEFAULT_PLACES } from '../compile-table.ts'
import { say, type Wording } from '../rules/rule.ts'
import { itemsWorking } from './explain-items.ts'
import { explainRecords } from './explain-records.ts'
import { endLabel, explainSteps, highestUnderCap, NO_RECORDS, type StepExplanation } from './explain-steps.ts'
import { failureOf } from './failure.ts'
import { isDateOf } from './known.ts'
import { nameOf } from './line-name.ts'
import { readingSteps, type Subject } from './subject.ts'
import { toldOf } from './told-rule.ts'

/** The steps on the way to the points of a criterion, each start and line with what it looked at. */
export function criterionSteps(
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
    working: (step, read) => workingOfStep(step, criterion, node, read, subject, words),
    told: ({ label }) => {
      const item = itemOf(label, criterion)
      const side = label.kind === 'line' ? { side: label.side } : {}
      return item ? toldOf(item, criterion, subject, { ...words, ...side }) : []
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
  node: CompiledNode,
  read: Lookup,
  { evaluated, table, language }: Subject,
  words: Wording,
): string | null | undefined {
  // Which papers there are is told before.
  if (label.kind === 'papers') return null
  if (label.kind === 'items') return node.item && itemsWorking(node.item, evaluated, words)
  if (label.kind === 'gate') {
    const isDate = (reference: Reference) => isDateOf(table.table, reference)
    return failureOf(expression, { lookup: read, language, values: table.values, isDate }) ?? null
  }
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

/** How many kinds of evidence cost points where they are missing. */
function deductedKinds(criterion: Criterion): number {
  return kindsOf(criterion).filter(({ when_missing }) => when_missing === 'deduction').length
}

/** Steps that say nothing that the ones around them do not say. */
function isQuiet({ label }: Step, isFailed: boolean, isChanged: boolean, criterion: Criterion): boolean {
  const { bonuses = [] } = criterion
  const lost = (criterion.deductions?.length ?? 0) + deductedKinds(criterion)
  switch (label.kind) {
    case 'net':
      // Where a condition took the points, the line that says so.
      return !isFailed && bonuses.length + lost === 0
    case 'bonus':
      return bonuses.length <= 1
    case 'deduction':
      return lost <= 1
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
