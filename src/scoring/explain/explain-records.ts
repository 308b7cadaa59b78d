import { evaluate, isTrue, type Lookup } from '../../expressions/evaluate.ts'
import type { Expression, Reference } from '../../expressions/expression.ts'
import { referencesOf } from '../../expressions/walk.ts'
import type { Criterion, Input, LineItem } from '../../model/campaign.ts'
import type { Field } from '../../model/generated/criteria.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { type Item, readingOf } from '../aggregate.ts'
import type { CompiledNode } from '../compile-criterion.ts'
import { equation, say, type Wording } from '../rules/rule.ts'
import type { StepRecords } from './explain-steps.ts'
import { factText, receiptText } from './fact-text.ts'
import { knownOf } from './known.ts'
import type { Subject } from './subject.ts'
import { type Known, workingOf } from './working.ts'

/** One case of a list, or one due date, as a step saw it. */
interface Seen {
  readonly step: string
  readonly item: Item
  readonly text: string
  /** Absent where it was counted. */
  readonly reason?: string
  readonly isExempt?: boolean
}

/**
 * By the start and each line which cases of lists it counted, with what each of them gave, and which it left out and
 * why (G6). A case that another line of the criterion counts is left out by none; one that nobody counts is told once.
 */
export function explainRecords(
  criterion: Criterion,
  node: CompiledNode,
  subject: Subject,
  words: Wording,
): ReadonlyMap<string, StepRecords> {
  const {
    evaluated,
    table: { table },
  } = subject
  const { verified, figures } = evaluated
  const inputs = new Map(inputsOfTable(table).map(input => [input.id, input]))
  const lookup = verified.lookupIn(criterion.code)
  const seen = node.steps.flatMap(({ name, label, expression }): Seen[] => {
    if (label.kind !== 'start' && label.kind !== 'line') return []
    const line = label.kind === 'line' ? criterion[label.side]?.[label.index] : criterion.start
    // Its due dates are told one by one by the rule itself.
    if (!line || line.kind === 'deadline') return []
    const reasons = reasonsOf(line, words)
    return aggregatesOf(expression).flatMap((reference): Seen[] => {
      const input = inputs.get(reference.input)
      const fact = figures.verified.facts.get(reference.input)
      if (!input || !fact || !('records' in fact)) return []
      // A line counts where its own condition holds and no exemption does, in this order.
      const terms =
        line.kind === 'per_event' && reference.where?.op === 'all' ? reference.where.terms : [reference.where]
      return fact.records.flatMap((item, index): Seen[] => {
        const failed = terms.findIndex(term => term !== undefined && !holds(term, item, lookup))
        const text = itemText(item, index, input, words)
        if (failed === -1)
          return [
            {
              step: name,
              item,
              text: withFigure(text, item, reference, lookup, knownOf(subject, reference.input), words),
            },
          ]
        // Of due dates all are told as facts.
        if (input.type === 'receipt') return []
        const reason = reasons[failed]
        return [{ step: name, item, text, reason: reason?.text ?? '', isExempt: reason?.isExempt ?? false }]
      })
    })
  })
  return byStep(seen)
}

type Aggregate = Extract<Reference, { op: 'aggregate' }>

/** What an expression takes of lists; how many there are in all says nothing beside what only some of them give. */
function aggregatesOf(expression: Expression): Aggregate[] {
  const all = referencesOf(expression).filter(each => each.op === 'aggregate')
  const isBare = ({ of, where }: Aggregate) => of === 'count' && !where
  return all.filter(each => !isBare(each) || !all.some(other => other.input === each.input && !isBare(other)))
}

function byStep(seen: readonly Seen[]): ReadonlyMap<string, StepRecords> {
  const counted = new Set(seen.filter(({ reason }) => reason === undefined).map(({ item }) => item))
  const told = new Map<Item, Seen>()
  for (const each of seen) {
    const before = told.get(each.item)
    if (
      !counted.has(each.item) &&
      each.reason !== undefined &&
      (!before || (each.isExempt && !before.isExempt))
    )
      told.set(each.item, each)
  }
  const steps = [...new Set(seen.map(({ step }) => step))]
  return new Map(
    steps.map(step => {
      const own = seen.filter(each => each.step === step)
      const leftOut = own.filter(each => told.get(each.item) === each)
      return [
        step,
        {
          counted: own.filter(({ reason }) => reason === undefined).map(({ text }) => text),
          leftOut: leftOut.map(({ text, reason = '' }) => ({ record: text, reason })),
        },
      ]
    }),
  )
}

/** Behind a case what was taken of it. */
function withFigure(
  text: string,
  item: Item,
  { of, value }: Aggregate,
  lookup: Lookup,
  known: Known,
  words: Wording,
): string {
  const reading = readingOf(item, lookup)
  const found = of === 'count' || !value ? undefined : evaluate(value, reading)
  if (!value || !found) return text
  const working = workingOf(value, reading, words.language, known)
  const figure = words.figure(found)
  return `${text}: ${working === undefined || working === figure ? figure : equation(working, figure)}`
}

function holds(term: Parameters<typeof evaluate>[0], item: Item, lookup: Lookup): boolean {
  const value = evaluate(term, readingOf(item, lookup))
  return value !== undefined && isTrue(value)
}

interface Reason {
  readonly text: string
  readonly isExempt: boolean
}

/** Why a case is left out by the first, the second … condition of a line. */
function reasonsOf(line: Criterion['start'] | LineItem, words: Wording): Reason[] {
  if (line.kind !== 'per_event') {
    const text = say(words, 'không thuộc điều kiện của công thức', 'not within the condition of the formula')
    return [{ text, isExempt: false }]
  }
  const { where, exempt, input } = line
  const [only, free] = [where, exempt].map(text => (text === undefined ? '' : words.input(text, input)))
  return [
    ...(only ? [{ text: say(words, `không phải trường hợp ${only}`, `not ${only}`), isExempt: false }] : []),
    ...(free ? [{ text: say(words, `được miễn: ${free}`, `exempt: ${free}`), isExempt: true }] : []),
  ]
}

/** A case or due date in one line, each of its fields with what it is. */
function itemText(item: Item, index: number, input: Input, words: Wording): string {
  if (input.type === 'receipt') return receiptText(item, input.due?.[index], words.language)
  const parts = (input.fields ?? []).flatMap(field => {
    const value = item.get(field.id)
    if (value === undefined) return []
    // A name and a class speak for themselves.
    if (typeof value === 'string') return [field.options?.find(({ id }) => id === value)?.label ?? value]
    return [`${field.label} ${factText(value, asInput(field), words.language)}`]
  })
  return parts.join(', ')
}

function asInput({ id, label, type }: Field): Input {
  return { id, label, type: type === 'text' ? 'choice' : type }
}
