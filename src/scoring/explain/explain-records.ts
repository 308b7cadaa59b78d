import { evaluate, isTrue, type Lookup } from '../../expressions/evaluate.ts'
import type { Reference } from '../../expressions/expression.ts'
import { referencesOf } from '../../expressions/walk.ts'
import type { Criterion, Input } from '../../model/campaign.ts'
import type { Field } from '../../model/generated/criteria.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { candidatesOf, type Item, readingOf } from '../aggregate.ts'
import type { CompiledNode } from '../compile-criterion.ts'
import type { CompiledTable } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { type Candidate, leftOutBy } from '../limits.ts'
import { type EventLine, linesBefore } from '../overlap.ts'
import { limitWords, perEvent } from '../rules/per-event.ts'
import { say, type Wording } from '../rules/rule.ts'
import { factText } from './fact-text.ts'
import { rationalText } from './wording.ts'

/** Which cases of a list a line counted, and which it left out and why (G6). */
export interface RecordsExplanation {
  /** The line or the start, as its step is called. */
  readonly step: string
  readonly counted: readonly string[]
  readonly leftOut: readonly { readonly record: string; readonly reason: string }[]
}

/** For every start and line that does not simply count all cases of a list. */
export function explainRecords(
  criterion: Criterion,
  node: CompiledNode,
  { verified, figures }: EvaluatedUnit,
  { table }: CompiledTable,
  words: Wording,
): RecordsExplanation[] {
  const inputs = new Map(inputsOfTable(table).map(input => [input.id, input]))
  const lookup = verified.lookupIn(criterion.code)
  return node.steps.flatMap(({ name, label, expression }) => {
    if (label.kind !== 'start' && label.kind !== 'line') return []
    const line = label.kind === 'line' ? criterion[label.side]?.[label.index] : criterion.start
    return referencesOf(expression).flatMap((reference): RecordsExplanation[] => {
      const isPriced = reference.op === 'aggregate' && line?.kind === 'per_event' && reference.of === 'sum'
      if (reference.op !== 'aggregate' || !(reference.where || reference.limits || isPriced)) return []
      const input = inputs.get(reference.input)
      const fact = figures.verified.facts.get(reference.input)
      if (input?.type !== 'records' || !fact || !('records' in fact)) return []
      const before = label.kind === 'line' ? linesBefore(criterion, label.side, label.index) : []
      const sorted = sortedOut(fact.records, reference, { line, input, before }, lookup, words).map(
        ({ item, value, reason }) => {
          const price =
            isPriced && value
              ? ` → ${rationalText(value, words.language)} ${say(words, 'điểm', 'points')}`
              : ''
          return { record: `${recordText(item, input, words)}${reason === undefined ? price : ''}`, reason }
        },
      )
      return [
        {
          step: name,
          counted: sorted.filter(({ reason }) => reason === undefined).map(({ record }) => record),
          leftOut: sorted.flatMap(({ record, reason }) => (reason === undefined ? [] : [{ record, reason }])),
        },
      ]
    })
  })
}

/** What counts cases: a line or the start, of which list, and the lines that take cases before it. */
interface CountingLine {
  readonly line: Criterion['start'] | undefined
  readonly input: Input
  readonly before: readonly EventLine[]
}

/** Every case with what is taken of it, and why it is left out if it is. */
function sortedOut(
  items: readonly Item[],
  { where, limits = [], value }: Extract<Reference, { op: 'aggregate' }>,
  { line, input, before }: CountingLine,
  lookup: Lookup,
  words: Wording,
): (Candidate & { readonly reason?: string })[] {
  // A line counts where its own condition holds and no exemption does, in this order.
  const terms = !where ? [] : where.op === 'all' ? where.terms : [where]
  const { conditions: own, ofLimits } = reasonsOf(line, input, words)
  const conditions = [...own, ...before.map(each => takenReason(each, words))]
  const candidates = candidatesOf(items, value, lookup).map(each => ({
    ...each,
    failed: terms.findIndex(term => !holds(term, each.item, lookup)),
  }))
  const left = leftOutBy(
    candidates.filter(({ failed }) => failed === -1),
    limits,
  )
  return candidates.map(each => {
    const { item, value: taken, failed } = each
    const limit = left?.get(each)
    const reason =
      failed !== -1 ? (conditions[failed] ?? '') : limit === undefined ? undefined : (ofLimits[limit] ?? '')
    return { item, value: taken, ...(reason !== undefined && { reason }) }
  })
}

function holds(term: Parameters<typeof evaluate>[0], item: Item, lookup: Lookup): boolean {
  const value = evaluate(term, readingOf(item, lookup))
  return value !== undefined && isTrue(value)
}

/** Why a case is left out by the first, the second … condition or limit of a line. */
function reasonsOf(line: Criterion['start'] | undefined, input: Input, words: Wording) {
  if (line?.kind !== 'per_event') {
    return {
      conditions: [
        say(words, 'không thuộc điều kiện của công thức', 'not within the condition of the formula'),
      ],
      ofLimits: [
        say(words, 'ngoài số trường hợp mà công thức lấy', 'beyond the number that the formula takes'),
      ],
    }
  }
  const { where, exempt } = line
  const conditions = [
    ...(where === undefined ? [] : [failedWords(where, input, words)]),
    ...(exempt === undefined
      ? []
      : [say(words, `được miễn: ${words.input(exempt)}`, `exempt: ${words.input(exempt)}`)]),
  ]
  return { conditions, ofLimits: limitWords(line, words) }
}

/** Why a condition leaves out a case: also where it asks for nothing but a paper. */
export function failedWords(where: string, { fields = [] }: Input, words: Wording): string {
  const paper = fields.find(({ id, type }) => type === 'evidence' && id === where)
  if (paper) return say(words, `không có ${paper.label}`, `without ${paper.label}`)
  return say(words, `không phải ${words.input(where)}`, `not ${words.input(where)}`)
}

function takenReason({ line }: EventLine, words: Wording): string {
  const name = line.label ?? line.id ?? perEvent.words(line, words)
  return say(words, `đã tính ở khoản “${name}”`, `counted in “${name}”`)
}

/** A case in one line: its fields in the order of the table. */
export function recordText(item: Item, { fields = [] }: Input, { language }: Wording): string {
  const parts = fields.flatMap(field => {
    const value = item.get(field.id)
    if (value === undefined) return []
    if (typeof value === 'string') return [field.options?.find(({ id }) => id === value)?.label ?? value]
    const text = factText(value, asInput(field), language)
    return [field.type === 'date' ? text : `${field.label} ${text}`]
  })
  return parts.join(', ')
}

function asInput({ id, label, type }: Field): Input {
  return { id, label, type: type === 'text' || type === 'evidence' ? 'choice' : type }
}
