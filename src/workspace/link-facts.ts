import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { isMultipleOf, type Rational, rational } from '../expressions/rational.ts'
import type { Fact, Facts, Input } from '../model/campaign.ts'
import { hasPaper } from '../model/evidence.ts'
import type { Field } from '../model/generated/criteria.ts'
import { dayNumber } from '../vietnamese/dates.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import { readDate, readNumber, readYesNo } from './clerk-values.ts'
import { isRecord } from './schemas.ts'

/** What a fact can be made of, and what is wrong with it or worth a note. */
export interface Linked<T> {
  readonly value?: T
  readonly problems: readonly Diagnostic[]
}

/** Facts as they are written, each by its input. */
export type WrittenFacts = Readonly<Record<string, unknown>>

/**
 * Facts as exact values, each as its input asks for.
 * @param inputs those that may stand here.
 * @param unknown what to say of one that may not.
 */
export function linkFacts(
  facts: WrittenFacts,
  inputs: ReadonlyMap<string, Input>,
  place: Place,
  unknown: (id: string, place: Place) => Diagnostic,
): { facts: Facts; problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = []
  const linked = new Map<string, Fact>()
  for (const [id, written] of Object.entries(facts)) {
    const input = inputs.get(id)
    if (!input) {
      problems.push(unknown(id, { ...within(place, id), at: 'key' }))
      continue
    }
    const fact = linkFact(input, written, within(place, id))
    problems.push(...fact.problems)
    if (fact.value) linked.set(id, fact.value)
  }
  return { facts: linked, problems }
}

/** One fact as an exact value, as its input asks for it. */
export function linkFact(input: Input, written: unknown, place: Place): Linked<Fact> {
  if (input.per) return periods(input, input.per, written, place)
  switch (input.type) {
    case 'choice':
      return mapped(option(input, input.options ?? [], written, place), each => ({ options: [each] }))
    case 'several':
      return several(input, written, place)
    case 'records':
      return records(input, written, place)
    case 'receipt':
      return receipts(input, input.due ?? [], written, place)
    default:
      return scalar(input, written, place)
  }
}

type Measure = Pick<Input | Field, 'type' | 'label' | 'min' | 'max' | 'step'>

/** One number, yes or no, or date. */
function scalar(measure: Measure, written: unknown, place: Place): Linked<Rational> {
  const { type, label } = measure
  if (type === 'date') return date(label, written, place)
  if (type === 'yes_no') {
    const answer = typeof written === 'string' ? readYesNo(written) : undefined
    if (typeof written === 'boolean') return { value: rational(Number(written)), problems: [] }
    if (answer === undefined) return misfit('TD1310', label, written, place)
    const note: Diagnostic = {
      code: 'TD1106',
      place,
      params: { source: String(written), value: { term: answer ? 'yes' : 'no' } },
    }
    return { value: rational(Number(answer)), problems: [note] }
  }
  const reading = typeof written === 'string' ? readNumber(written) : undefined
  const value =
    typeof written === 'number' ? written : reading && 'value' in reading ? reading.value : undefined
  if (value === undefined) return misfit('TD1317', label, written, place)
  if (type === 'count' && (!Number.isInteger(value) || value < 0))
    return misfit('TD1309', label, value, place)
  const note: Diagnostic[] =
    typeof written === 'string' ? [{ code: 'TD1102', place, params: { source: written, value } }] : []
  const outside = outsideOf(measure, value, place)
  return outside ? { problems: [outside] } : { value: rational(value), problems: note }
}

/** Percents and money are never below zero, unless the input says otherwise. */
function outsideOf({ type, min, max, step }: Measure, value: number, place: Place): Diagnostic | undefined {
  const least = min ?? (type === 'percent' || type === 'money' ? 0 : undefined)
  if (least !== undefined && value < least) {
    return { code: 'TD1206', place, params: { value, comparison: '≥', limit: least } }
  }
  if (max !== undefined && value > max) {
    return { code: 'TD1206', place, params: { value, comparison: '≤', limit: max } }
  }
  if (step === undefined || isMultipleOf(rational(value), rational(step))) return undefined
  return { code: 'TD1334', place, params: { value, step } }
}

function date(label: string, written: unknown, place: Place): Linked<Rational> {
  const iso = typeof written === 'string' ? readDate(written) : undefined
  if (iso === undefined) {
    if (typeof written !== 'string') return misfit('TD1331', label, written, place)
    return { problems: [{ code: 'TD1104', place, params: { source: written } }] }
  }
  const isStrict = iso === written
  const problems: Diagnostic[] = isStrict
    ? []
    : [{ code: 'TD1103', place, params: { source: String(written), value: iso } }]
  return { value: rational(dayNumber(iso)), problems }
}

function option(
  { label }: { readonly label: string },
  options: readonly { readonly id: string }[],
  written: unknown,
  place: Place,
): Linked<string> {
  const ids = options.map(({ id }) => id)
  const chosen = typeof written === 'boolean' || typeof written === 'object' ? undefined : String(written)
  if (chosen === undefined) return misfit('TD1331', label, written, place)
  if (ids.includes(chosen)) return { value: chosen, problems: [] }
  const params = { label, value: chosen, options: ids.join(', '), ...suggestion(chosen, ids) }
  return { problems: [{ code: 'TD1330', place, params }] }
}

function several(input: Input, written: unknown, place: Place): Linked<Fact> {
  if (!Array.isArray(written)) return misfit('TD1331', input.label, written, place)
  const found = written.map((each, index) => option(input, input.options ?? [], each, within(place, index)))
  const problems = found.flatMap(each => each.problems)
  if (problems.length > 0) return { problems }
  const options = found.flatMap(({ value }) => (value === undefined ? [] : [value]))
  return { value: { options: [...new Set(options)] }, problems }
}

/** A list of cases, each with the fields that the input declares. */
function records(input: Input, written: unknown, place: Place): Linked<Fact> {
  if (!Array.isArray(written)) return misfit('TD1331', input.label, written, place)
  const found = written.map((each, index) => record(input.fields ?? [], each, within(place, index), input))
  const problems = found.flatMap(each => each.problems)
  if (found.some(({ value }) => value === undefined)) return { problems }
  return { value: { records: found.flatMap(({ value }) => (value ? [value] : [])) }, problems }
}

function record(
  fields: readonly Field[],
  written: unknown,
  place: Place,
  input: Input,
): Linked<ReadonlyMap<string, Rational | string>> {
  if (!isRecord(written)) return misfit('TD1331', input.label, written, place)
  const known = new Map(fields.map(field => [field.id, field]))
  const values = new Map<string, Rational | string>()
  const problems: Diagnostic[] = []
  for (const [id, value] of Object.entries(written)) {
    const field = known.get(id)
    if (!field) {
      const near = suggestion(id, without(known.keys(), new Set(Object.keys(written))))
      problems.push({
        code: 'TD1332',
        place: { ...within(place, id), at: 'key' },
        params: { field: id, ...near },
      })
      continue
    }
    const linked = fieldValue(field, value, within(place, id))
    problems.push(...linked.problems)
    if (linked.value !== undefined && linked.value !== '') values.set(id, linked.value)
  }
  for (const { id, type } of fields) {
    if (type === 'evidence') values.set(hasPaper(id), rational(Number(values.has(id))))
  }
  const misspelt = Object.keys(written).some(id => !known.has(id))
  const needed = fields.filter(({ type, optional }) => !optional && type !== 'evidence')
  const missing = needed.filter(({ id }) => written[id] === undefined)
  if (!misspelt) {
    for (const { id, label } of missing)
      problems.push({ code: 'TD1333', place, params: { field: id, label } })
  }
  const isWhole = needed.every(({ id }) => values.has(id))
  return isWhole && !misspelt ? { value: values, problems } : { problems }
}

function fieldValue(field: Field, written: unknown, place: Place): Linked<Rational | string> {
  if (field.type === 'choice') return option(field, field.options ?? [], written, place)
  if (field.type === 'evidence') return paper(field, written, place)
  if (field.type !== 'text') return scalar(field, written, place)
  return typeof written === 'object'
    ? misfit('TD1331', field.label, written, place)
    : { value: String(written), problems: [] }
}

/** What the paper of a record is; an empty text where it says that there is none. */
function paper({ label }: Field, written: unknown, place: Place): Linked<string> {
  if (typeof written === 'object') return misfit('TD1331', label, written, place)
  const answer = typeof written === 'string' ? readYesNo(written) : written
  return { value: answer === false ? '' : answer === true ? label : String(written), problems: [] }
}

/** One value a period; the periods are those that the input declares, in its order. */
function periods(input: Input, ids: readonly string[], written: unknown, place: Place): Linked<Fact> {
  if (!isRecord(written)) return misfit('TD1331', input.label, written, place)
  const values = new Map<string, Rational>()
  const problems: Diagnostic[] = []
  for (const [id, value] of Object.entries(written)) {
    if (!ids.includes(id)) {
      const params = { period: id, periods: ids.join(', '), ...suggestion(id, ids) }
      problems.push({ code: 'TD1335', place: { ...within(place, id), at: 'key' }, params })
      continue
    }
    const linked = scalar(input, value, within(place, id))
    problems.push(...linked.problems)
    if (linked.value) values.set(id, linked.value)
  }
  return { value: inPeriodOrder({ periods: values }, input), problems }
}

/** Of a figure by periods the periods in the order in which the input declares them. */
export function inPeriodOrder(fact: Fact, { per = [] }: Input): Fact {
  if (!('periods' in fact)) return fact
  const ordered = per.flatMap(id => {
    const value = fact.periods.get(id)
    return value ? [[id, value] as const] : []
  })
  return { periods: new Map(ordered) }
}

/**
 * What was handed in for each due day, in the order of the due days: `{ received, defective }`, or `missing`.
 * A due day of which nothing is said is pending: the fact is not complete yet (Q10).
 */
function receipts(input: Input, due: readonly string[], written: unknown, place: Place): Linked<Fact> {
  const list = Array.isArray(written) ? written : [written]
  const found = list.map((each, index) =>
    receipt(input, due[index], each, Array.isArray(written) ? within(place, index) : place),
  )
  const problems = found.flatMap(each => each.problems)
  if (list.length > due.length) {
    problems.push({
      code: 'TD1336',
      place: within(place, due.length),
      params: { label: input.label, count: due.length },
    })
  }
  const values = found.flatMap(({ value }) => (value ? [value] : []))
  return values.length === due.length ? { value: { records: values }, problems } : { problems }
}

function receipt(
  { label }: Input,
  due: string | undefined,
  written: unknown,
  place: Place,
): Linked<ReadonlyMap<string, Rational>> {
  if (due === undefined) return { problems: [] }
  if (written === 'missing') return { value: new Map([['received', rational(0)]]), problems: [] }
  if (!isRecord(written) || !('received' in written)) return misfit('TD1331', label, written, place)
  const received = date(label, written.received, within(place, 'received'))
  const defect = scalar({ type: 'yes_no', label }, written.defective ?? false, within(place, 'defective'))
  const foreign = Object.keys(written).filter(key => key !== 'received' && key !== 'defective')
  const problems = [
    ...received.problems,
    ...defect.problems,
    ...foreign.map((key): Diagnostic => {
      const near = suggestion(key, ['received', 'defective'])
      return { code: 'TD1332', place: { ...within(place, key), at: 'key' }, params: { field: key, ...near } }
    }),
  ]
  if (!received.value || !defect.value || foreign.length > 0) return { problems }
  const late = Number(received.value.numerator) - dayNumber(due)
  const value = new Map([
    ['received', rational(1)],
    ['days_late', rational(late)],
    ['defective', defect.value],
  ])
  return { value, problems }
}

function misfit(
  code: 'TD1309' | 'TD1310' | 'TD1317' | 'TD1331',
  label: string,
  written: unknown,
  place: Place,
): Linked<never> {
  const value = typeof written === 'number' ? written : typeof written === 'object' ? '…' : String(written)
  return { problems: [{ code, place, params: { label, value } }] }
}

function mapped<T, U>({ value, problems }: Linked<T>, change: (value: T) => U): Linked<U> {
  return value === undefined ? { problems } : { value: change(value), problems }
}
