import { evaluate, isTrue, type Lookup } from '../../expressions/evaluate.ts'
import type { Expression, Reference } from '../../expressions/expression.ts'
import { fieldsOf, referencesOf } from '../../expressions/walk.ts'
import type { Criterion, Input, LineItem } from '../../model/campaign.ts'
import type { Field } from '../../model/generated/criteria.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { candidatesOf, type Item, readingOf } from '../aggregate.ts'
import type { CompiledNode } from '../compile-criterion.ts'
import { leftOutBy } from '../limits.ts'
import { type EventLine, linesBefore } from '../overlap.ts'
import { limitWords } from '../rules/per-event.ts'
import { equation, pointsText, say, type Wording } from '../rules/rule.ts'
import type { StepRecords } from './explain-steps.ts'
import { factText } from './fact-text.ts'
import { knownOf } from './known.ts'
import { nameOf } from './line-name.ts'
import { receiptText } from './receipts-text.ts'
import type { Subject } from './subject.ts'
import { type Known, workingOf } from './working.ts'

/** One case of a list, or one due date, as a step saw it. */
interface Seen {
  readonly step: string
  readonly item: Item
  readonly text: string
  /** Absent where it was counted. */
  readonly reason?: Reason
}

interface Reason {
  readonly text: string
  /**
   * How much the reason says of a case: that it is not what the line is about, that it is exempt, or that it is what
   * the line is about and all the same does not count, which is told also where another line counts it.
   */
  readonly weight: 'foreign' | 'exempt' | 'beyond'
}

/**
 * By the start and each line which cases of lists it counted, with what each of them gave, and which it left out and
 * why (G6). Where another line of the criterion counts a case, only a limit of the line or that other line is a reason
 * to tell; what nobody counts is told once.
 */
export function explainRecords(
  criterion: Criterion,
  node: CompiledNode,
  subject: Pick<Subject, 'evaluated' | 'table'>,
  words: Wording,
): ReadonlyMap<string, StepRecords> {
  const { evaluated, table } = subject
  const { verified, figures } = evaluated
  const inputs = new Map(inputsOfTable(table.table).map(input => [input.id, input]))
  const lookup = verified.lookupIn(criterion.code)
  const seen = node.steps.flatMap(({ name, label, expression }): Seen[] => {
    if (label.kind !== 'start' && label.kind !== 'line') return []
    const line = label.kind === 'line' ? criterion[label.side]?.[label.index] : criterion.start
    // Its due dates are told one by one by the rule itself.
    if (!line || line.kind === 'deadline') return []
    const before = label.kind === 'line' ? linesBefore(criterion, label.side, label.index) : []
    const side = label.kind === 'line' ? { side: label.side } : {}
    return aggregatesOf(expression).flatMap((reference): Seen[] => {
      const input = inputs.get(reference.input)
      const fact = figures.verified.facts.get(reference.input)
      if (!input || !fact || !('records' in fact)) return []
      const reasons = reasonsOf(line, input, before, { ...words, ...side })
      const known = knownOf(subject, reference.input)
      return sortedOut(fact.records, reference, reasons, lookup).flatMap(({ item, reason }): Seen[] => {
        const text = itemText(item, input, reference, words)
        if (!reason) {
          const figure = takenText(item, reference, line.kind === 'per_event', lookup, known, words)
          return [{ step: name, item, text: `${text}${figure}` }]
        }
        // Of due dates all are told as facts.
        return input.type === 'receipt' ? [] : [{ step: name, item, text, reason }]
      })
    })
  })
  return byStep(seen)
}

type Aggregate = Extract<Reference, { op: 'aggregate' }>

/** What an expression takes of lists; how many there are in all says nothing beside what only some of them give. */
function aggregatesOf(expression: Expression): Aggregate[] {
  const all = referencesOf(expression).filter(each => each.op === 'aggregate')
  const isBare = ({ of, where, limits }: Aggregate) => of === 'count' && !where && !limits
  return all.filter(each => !isBare(each) || !all.some(other => other.input === each.input && !isBare(other)))
}

function byStep(seen: readonly Seen[]): ReadonlyMap<string, StepRecords> {
  const counted = new Set(seen.filter(({ reason }) => !reason).map(({ item }) => item))
  const told = new Map<Item, Seen>()
  for (const each of seen) {
    const before = told.get(each.item)
    const isWorse = each.reason?.weight === 'exempt' && before?.reason?.weight !== 'exempt'
    if (!counted.has(each.item) && each.reason && (!before || isWorse)) told.set(each.item, each)
  }
  const steps = [...new Set(seen.map(({ step }) => step))]
  return new Map(
    steps.map(step => {
      const own = seen.filter(each => each.step === step)
      const leftOut = own.filter(each => each.reason?.weight === 'beyond' || told.get(each.item) === each)
      return [
        step,
        {
          counted: own.filter(({ reason }) => !reason).map(({ text }) => text),
          leftOut: leftOut.map(({ text, reason }) => ({ record: text, reason: reason?.text ?? '' })),
        },
      ]
    }),
  )
}

/** Behind a case what was taken of it. */
function takenText(
  item: Item,
  { of, value }: Aggregate,
  isPriced: boolean,
  lookup: Lookup,
  known: Known,
  words: Wording,
): string {
  const reading = readingOf(item, lookup)
  const found = of === 'count' || !value ? undefined : evaluate(value, reading)
  if (!value || !found) return ''
  const working = workingOf(value, reading, words.language, known)
  const figure = words.figure(found)
  const taken = isPriced ? pointsText(found, words) : figure
  const told = working === undefined || working === figure ? taken : equation(working, taken)
  return isPriced ? ` → ${told}` : `: ${told}`
}

/** Every case in the order of the list, with why it is left out if it is. */
function sortedOut(
  items: readonly Item[],
  { where, limits = [], value }: Aggregate,
  { conditions, ofLimits }: Reasons,
  lookup: Lookup,
): readonly { readonly item: Item; readonly reason?: Reason }[] {
  // A line counts where its own condition holds, no exemption does and no other line takes the case, in this order.
  const terms = where?.op === 'all' && conditions.length > 1 ? where.terms : where ? [where] : []
  const candidates = candidatesOf(items, value, lookup).map(each => ({
    ...each,
    failed: terms.findIndex(term => !holds(term, each.item, lookup)),
  }))
  const left = leftOutBy(
    candidates.filter(({ failed }) => failed === -1),
    limits,
  )
  return candidates.map(each => {
    const limit = left?.get(each)
    const reason =
      each.failed === -1 ? (limit === undefined ? undefined : ofLimits[limit]) : conditions[each.failed]
    return { item: each.item, ...(reason && { reason }) }
  })
}

function holds(term: Expression, item: Item, lookup: Lookup): boolean {
  const value = evaluate(term, readingOf(item, lookup))
  return value !== undefined && isTrue(value)
}

/** Why a case is left out by the first, the second … condition or limit of a line. */
interface Reasons {
  readonly conditions: readonly Reason[]
  readonly ofLimits: readonly Reason[]
}

function reasonsOf(
  line: Criterion['start'] | LineItem,
  input: Input,
  before: readonly EventLine[],
  words: Wording,
): Reasons {
  if (line.kind !== 'per_event') {
    const foreign = say(
      words,
      'không thuộc điều kiện của công thức',
      'not within the condition of the formula',
    )
    const beyond = say(
      words,
      'ngoài số trường hợp mà công thức lấy',
      'beyond the number that the formula takes',
    )
    return {
      conditions: [{ text: foreign, weight: 'foreign' }],
      // A formula has only one way to limit what it takes.
      ofLimits: [{ text: beyond, weight: 'foreign' }],
    }
  }
  const { where, exempt } = line
  const own: Reason[] = [
    ...(where === undefined ? [] : [{ text: failedWords(where, input, words), weight: 'foreign' as const }]),
    ...(exempt === undefined ? [] : [{ text: exemptWords(exempt, input, words), weight: 'exempt' as const }]),
  ]
  const taken = before.map((each): Reason => ({ text: takenReason(each, words), weight: 'beyond' }))
  const ofLimits = limitWords(line, words).map((text): Reason => ({ text, weight: 'beyond' }))
  return { conditions: [...own, ...taken], ofLimits }
}

/** Why a condition leaves out a case: also where it asks for nothing but a paper. */
export function failedWords(where: string, { id: list, fields = [] }: Input, words: Wording): string {
  const paper = fields.find(({ id, type }) => type === 'evidence' && id === where)
  if (paper) return say(words, `không có ${paper.label}`, `without ${paper.label}`)
  const only = words.input(where, list)
  return say(words, `không phải trường hợp ${only}`, `not ${only}`)
}

function exemptWords(exempt: string, { id }: Input, words: Wording): string {
  const free = words.input(exempt, id)
  return say(words, `được miễn: ${free}`, `exempt: ${free}`)
}

function takenReason({ line, index }: EventLine, words: Wording): string {
  const name = nameOf(line, index, false, words)
  return say(words, `đã tính ở khoản “${name}”`, `counted in “${name}”`)
}

/** A case or due date in one line, each of its fields with what it is. */
function itemText(item: Item, input: Input, reference: Aggregate, words: Wording): string {
  if (input.type === 'receipt') {
    const countsWorkingDays = fieldsOf(reference).includes('working_days_late')
    return receiptText(item, input, words.language, countsWorkingDays)
  }
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
  return { id, label, type: type === 'text' || type === 'evidence' ? 'choice' : type }
}
