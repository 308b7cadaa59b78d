import { points } from '../../expressions/expression.ts'
import { toDecimal } from '../../expressions/rational.ts'
import type { Group } from '../../model/campaign.ts'
import type { UnitResult } from '../../model/results.ts'
import { childrenOf } from '../../model/tree.ts'
import type { CompiledNode, Step } from '../compile-criterion.ts'
import { DEFAULT_PLACES } from '../compile-table.ts'
import { say, type Wording } from '../rules/rule.ts'
import { eachWords } from './each-words.ts'
import { explainItems, type ItemsExplanation } from './explain-items.ts'
import {
  boundsWords,
  capWords,
  endLabel,
  explainSteps,
  highestOf,
  type StepExplanation,
} from './explain-steps.ts'
import type { Subject } from './subject.ts'
import { wordingFor } from './wording.ts'

/** How the points of one group came about. */
export interface GroupExplanation {
  readonly code: string
  readonly title: string
  readonly max: string
  /** Its weight in the group around it, where that is not 1. */
  readonly weight: string | null
  readonly points: string | null
  /** How its parts are put together, one clause each; none where they are simply added up. */
  readonly rule: readonly string[]
  readonly steps: readonly StepExplanation[]
  /** Of a group that is scored for each item of a list: its items. */
  readonly items: ItemsExplanation | null
}

export function explainGroup(
  group: Group,
  { verified }: UnitResult['groups'][number],
  subject: Subject,
): GroupExplanation {
  const { evaluated, table, language } = subject
  const { code, title, max, weight = 1 } = group
  const words = wordingFor(table.table, group, language)
  const node = table.nodes.get(code)
  const repeat = table.repeats.get(code)
  return {
    code,
    title,
    // What can be had of a list depends on what stands in it.
    max: repeat ? toDecimal(evaluated.verified.maximum(code)) : String(max),
    weight: weight === 1 ? null : words.number(weight),
    points: verified,
    rule: [...(repeat ? [eachWords(repeat, words)] : []), ...groupWords(group, words)],
    items: (repeat && explainItems(repeat, evaluated, table, words)) ?? null,
    steps: node && verified !== null ? stepsOf(group, node, subject, words) : [],
  }
}

/** The rule of a group in clauses; a plain sum has none. */
function groupWords(group: Group, words: Wording): string[] {
  const { combine = 'sum', caps = [], absent } = group
  const combined = {
    sum: [],
    weighted_sum: [
      say(
        words,
        'cộng điểm các phần, mỗi phần nhân với hệ số',
        'the sum of the parts, each times its weight',
      ),
    ],
    mean: [say(words, 'trung bình cộng điểm các phần được chấm', 'the mean of the parts that are scored')],
    weighted_mean: [
      say(words, 'trung bình điểm các phần được chấm theo hệ số', 'the weighted mean of the parts scored'),
    ],
    best: [say(words, 'lấy điểm của phần cao nhất', 'the points of the best part')],
  }[combine]
  const reweighted = say(
    words,
    'có phần không giao, không áp dụng thì quy điểm các phần còn lại về điểm chuẩn của nhóm',
    'where parts are not assigned or do not apply, the others are scaled up to the maximum of the group',
  )
  return [
    ...combined,
    ...caps.map(cap => capWords(cap, words)),
    ...(absent === 'reweight' ? [reweighted] : []),
    ...boundsWords(group, words),
  ]
}

function stepsOf(group: Group, node: CompiledNode, subject: Subject, words: Wording): StepExplanation[] {
  const { table } = subject
  const places = group.rounding ?? table.table.rounding ?? DEFAULT_PLACES
  const found = explainSteps(node, subject, words, {
    label: step => labelOf(step, group, places, words),
    isQuiet: ({ label }, isChanged) => label.kind !== 'children' && label.kind !== 'side_cap' && !isChanged,
    working: ({ label }, read) =>
      label.kind === 'children' && group.combine === 'best'
        ? highestOf(
            childrenOf(group).map(({ code }) => points(code)),
            read,
            words,
          )
        : undefined,
  })
  // That a plain sum is a sum says nothing new, but beside what the items gave.
  const isPlain = (group.combine ?? 'sum') === 'sum' && !group.each
  return found.length === 1 && isPlain ? [] : found
}

function labelOf({ label }: Step, { combine, each }: Group, places: number, words: Wording): string {
  switch (label.kind) {
    case 'side_cap':
      return label.side === 'bonuses'
        ? say(words, 'Tổng điểm cộng, tối đa chung', 'All bonuses, capped together')
        : say(words, 'Tổng điểm trừ, tối đa chung', 'All deductions, capped together')
    case 'net':
      return say(words, 'Sau khi tính mức tối đa chung', 'With the capped sums')
    case 'reweight':
      return say(words, 'Quy về điểm chuẩn của nhóm', 'Scaled up to the maximum of the group')
    case 'coefficient':
    case 'bounds':
    case 'rounding':
      return endLabel(label.kind, places, words)
    default:
      if (each) return say(words, 'Cộng các tiêu chí', 'All criteria')
      return combine === 'best'
        ? say(words, 'Phần cao nhất', 'Best part')
        : say(words, 'Các phần gộp lại', 'Parts put together')
  }
}
