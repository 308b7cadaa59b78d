import type { Expression, Reference } from '../expressions/expression.ts'
import { ANY, type Range, rangeOf } from '../expressions/range.ts'
import type { Criterion, Input } from '../model/campaign.ts'
import { MONTHS } from '../vietnamese/dates.ts'
import type { Step } from './compile-criterion.ts'
import { judgedBounds } from './rules/judged.ts'
import { levelBounds } from './rules/level.ts'

/** The ranges of what the expressions of one criterion read. */
export type NodeRanges = (reference: Reference) => Range

const { POSITIVE_INFINITY } = Number
const NOT_NEGATIVE: Range = [0, POSITIVE_INFINITY]
const TRUTH: Range = [0, 1]

/** Between which numbers the facts and judged points of a criterion can lie. */
export function nodeRanges(criterion: Criterion, inputs: ReadonlyMap<string, Input>): NodeRanges {
  const forms = [criterion.start, ...(criterion.bonuses ?? []), ...(criterion.deductions ?? [])]
  return reference => {
    switch (reference.op) {
      case 'fact':
        return inputRange(inputs.get(reference.input))
      case 'chosen':
        return TRUTH
      case 'target':
        return NOT_NEGATIVE
      case 'trait':
        return reference.option === undefined ? ANY : TRUTH
      case 'judged': {
        const form = forms.find(
          each => ('id' in each ? each.id : undefined) === reference.line && isJudged(each),
        )
        if (form?.kind === 'judged') return judgedBounds(form, criterion)
        return form?.kind === 'level' ? levelBounds(form, criterion) : ANY
      }
      case 'aggregate':
        return aggregateRange(reference, inputs)
      case 'maximum':
      case 'assigned':
        return NOT_NEGATIVE
      default:
        return ANY
    }
  }
}

/** The range of an expression that may read earlier steps. */
export function rangeOfSteps(expression: Expression, steps: readonly Step[], ranges: NodeRanges): Range {
  const known = new Map<string, Range>()
  const read = (reference: Reference): Range => {
    if (reference.op !== 'step') return ranges(reference)
    const found = known.get(reference.step)
    if (found) return found
    const own = steps.find(({ name }) => name === reference.step)
    const range = own ? rangeOf(own.expression, read) : ANY
    known.set(reference.step, range)
    return range
  }
  return rangeOf(expression, read)
}

function isJudged({ kind }: { kind: string }): boolean {
  return kind === 'judged' || kind === 'level'
}

function inputRange(input: Input | undefined): Range {
  if (!input) return ANY
  if (input.type === 'yes_no') return TRUTH
  const isCounted = input.type === 'count' || input.type === 'percent' || input.type === 'money'
  const least = input.min ?? (isCounted || input.target !== undefined ? 0 : Number.NEGATIVE_INFINITY)
  return [least, input.max ?? POSITIVE_INFINITY]
}

function aggregateRange(
  reference: Extract<Reference, { op: 'aggregate' }>,
  inputs: ReadonlyMap<string, Input>,
): Range {
  const most = mostTaken(reference)
  if (reference.of === 'count') return [0, most]
  const input = inputs.get(reference.input)
  const fields = new Map((input?.fields ?? []).map(field => [field.id, field]))
  const each = reference.value
    ? rangeOf(reference.value, part => {
        if (part.op !== 'field') return ANY
        if (part.option !== undefined || part.field === 'received' || part.field === 'defective') return TRUTH
        if (part.field === 'days_late' || part.field === 'working_days_late') return [-366, 366]
        const field = fields.get(part.field)
        if (field?.type === 'yes_no') return TRUTH
        const least =
          field?.min ?? (field?.type === 'count' || field?.type === 'money' ? 0 : Number.NEGATIVE_INFINITY)
        return [least, field?.max ?? POSITIVE_INFINITY]
      })
    : inputRange(input)
  if (reference.of !== 'sum') return each
  const times = (input && timesOf(input)) ?? most
  if (Number.isFinite(times)) return [Math.min(0, each[0] * times), Math.max(0, each[1] * times)]
  return [each[0] < 0 ? Number.NEGATIVE_INFINITY : 0, each[1] > 0 ? POSITIVE_INFINITY : 0]
}

/** How many records can count, all in all. */
function mostTaken({ limits = [] }: Extract<Reference, { op: 'aggregate' }>): number {
  const ofAll = limits.filter(({ counts, per }) => counts && !per).map(({ count }) => count)
  return Math.min(POSITIVE_INFINITY, ...ofAll)
}

/** How many values there are at most, where the table alone tells it. */
function timesOf({ due, per }: Input): number | undefined {
  if (!due) return per?.length
  const counts = due.map((rule): number | undefined => {
    if (typeof rule === 'string') return 1
    const { every, from, to, after, before } = rule
    if (every !== undefined) return (from ?? to) ? undefined : 12 / MONTHS[every]
    // What is due by another paper is due as often as that.
    const isOfPaper = /^(?!phases\.|periods\.)[a-z][a-z0-9_]*\./.test(after ?? before ?? '')
    return isOfPaper ? undefined : 1
  })
  return counts.reduce(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  )
}
