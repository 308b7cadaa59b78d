import { evaluate, isTrue, type Lookup } from '../../expressions/evaluate.ts'
import { referencesOf } from '../../expressions/walk.ts'
import type { Criterion, Input } from '../../model/campaign.ts'
import type { Field } from '../../model/generated/criteria.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { type Item, readingOf } from '../aggregate.ts'
import type { CompiledNode } from '../compile-criterion.ts'
import type { CompiledTable } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { say, type Wording } from '../rules/rule.ts'
import { factText } from './fact-text.ts'

/** Which cases of a list a line counted, and which it left out and why (G6). */
export interface RecordsExplanation {
  /** The line or the start, as its step is called. */
  readonly step: string
  readonly counted: readonly string[]
  readonly leftOut: readonly { readonly record: string; readonly reason: string }[]
}

/** For every start and line that counts the cases of a list by a condition. */
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
      if (reference.op !== 'aggregate' || !reference.where) return []
      const input = inputs.get(reference.input)
      const fact = figures.verified.facts.get(reference.input)
      if (input?.type !== 'records' || !fact || !('records' in fact)) return []
      // A line counts where its own condition holds and no exemption does, in this order.
      const terms = reference.where.op === 'all' ? reference.where.terms : [reference.where]
      const reasons = reasonsOf(line, input, words)
      const sorted = fact.records.map(item => {
        const failed = terms.findIndex(term => !holds(term, item, lookup))
        return {
          record: recordText(item, input, words),
          reason: failed === -1 ? undefined : (reasons[failed] ?? ''),
        }
      })
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

function holds(term: Parameters<typeof evaluate>[0], item: Item, lookup: Lookup): boolean {
  const value = evaluate(term, readingOf(item, lookup))
  return value !== undefined && isTrue(value)
}

/** Why a case is left out by the first, the second … condition of a line. */
function reasonsOf(line: Criterion['start'] | undefined, { fields = [] }: Input, words: Wording): string[] {
  if (line?.kind !== 'per_event')
    return [say(words, 'không thuộc điều kiện của công thức', 'not within the condition of the formula')]
  const { where, exempt } = line
  const paper = fields.find(({ id, type }) => type === 'evidence' && id === where)
  const lacking = paper && say(words, `không có ${paper.label}`, `without ${paper.label}`)
  return [
    ...(where === undefined
      ? []
      : [lacking ?? say(words, `không phải ${words.input(where)}`, `not ${words.input(where)}`)]),
    ...(exempt === undefined
      ? []
      : [say(words, `được miễn: ${words.input(exempt)}`, `exempt: ${words.input(exempt)}`)]),
  ]
}

/** A case in one line: its fields in the order of the table. */
function recordText(item: Item, { fields = [] }: Input, { language }: Wording): string {
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
