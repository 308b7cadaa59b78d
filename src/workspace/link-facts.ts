import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { type Rational, rational } from '../expressions/rational.ts'
import type { Fact, Facts, Input } from '../model/campaign.ts'
import { hasPaper } from '../model/evidence.ts'
import type { Field } from '../model/generated/criteria.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import { readYesNo } from './clerk-values.ts'
import { linkReceipts } from './duties/link-receipts.ts'
import type { Schedules } from './duties/schedule.ts'
import { type Linked, misform, scalar } from './link-scalars.ts'
import { isRecord } from './schemas.ts'

/** Facts as they are written, each by its input. */
export type WrittenFacts = Readonly<Record<string, unknown>>

/**
 * Facts as exact values, each as its input asks for.
 * @param inputs those that may stand here.
 * @param unknown what to say of one that may not.
 * @param due when what has to be handed in is due.
 */
export function linkFacts(
  facts: WrittenFacts,
  inputs: ReadonlyMap<string, Input>,
  place: Place,
  unknown: (id: string, place: Place) => Diagnostic,
  due: Schedules['due'],
): { facts: Facts; problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = []
  const linked = new Map<string, Fact>()
  for (const [id, written] of Object.entries(facts)) {
    const input = inputs.get(id)
    if (!input) {
      problems.push(unknown(id, { ...within(place, id), at: 'key' }))
      continue
    }
    const fact = linkFact(input, written, within(place, id), due)
    problems.push(...fact.problems)
    if (fact.value) linked.set(input.id, fact.value)
  }
  return { facts: linked, problems }
}

/** One fact as an exact value, as its input asks for it. */
export function linkFact(input: Input, written: unknown, place: Place, due: Schedules['due']): Linked<Fact> {
  if (input.per) return periods(input, input.per, written, place)
  switch (input.type) {
    case 'choice':
      return mapped(option(input, input.options ?? [], written, place), each => ({ options: [each] }))
    case 'several':
      return several(input, written, place)
    case 'records':
      return records(input, written, place)
    case 'receipt':
      return linkReceipts(input, due.get(input.id)?.length, written, place)
    default:
      return scalar(input, written, place)
  }
}

function option(
  { label }: { readonly label: string },
  options: readonly { readonly id: string }[],
  written: unknown,
  place: Place,
): Linked<string> {
  const ids = options.map(({ id }) => id)
  const chosen = typeof written === 'boolean' || typeof written === 'object' ? undefined : String(written)
  if (chosen === undefined) return misform('form_choice', label, written, place)
  if (ids.includes(chosen)) return { value: chosen, problems: [] }
  const params = { label, value: chosen, options: ids.join(', '), ...suggestion(chosen, ids) }
  return { problems: [{ code: 'TD1330', place, params }] }
}

function several(input: Input, written: unknown, place: Place): Linked<Fact> {
  if (!Array.isArray(written)) return misform('form_several', input.label, written, place)
  const found = written.map((each, index) => option(input, input.options ?? [], each, within(place, index)))
  const problems = found.flatMap(each => each.problems)
  if (problems.length > 0) return { problems }
  const options = found.flatMap(({ value }) => (value === undefined ? [] : [value]))
  return { value: { options: [...new Set(options)] }, problems }
}

/** A list of cases, each with the fields that the input declares. */
function records(input: Input, written: unknown, place: Place): Linked<Fact> {
  if (!Array.isArray(written)) return misform('form_records', input.label, written, place)
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
  if (!isRecord(written)) return misform('form_record', input.label, written, place)
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
    ? misform('form_text', field.label, written, place)
    : { value: String(written), problems: [] }
}

/** What the paper of a record is; an empty text where it says that there is none. */
function paper({ label }: Field, written: unknown, place: Place): Linked<string> {
  if (typeof written === 'object') return misform('form_text', label, written, place)
  const answer = typeof written === 'string' ? readYesNo(written) : written
  return { value: answer === false ? '' : answer === true ? label : String(written), problems: [] }
}

/** One value a period; the periods are those that the input declares, in its order. */
function periods(input: Input, ids: readonly string[], written: unknown, place: Place): Linked<Fact> {
  if (!isRecord(written)) return misform('form_periods', input.label, written, place)
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

function mapped<T, U>({ value, problems }: Linked<T>, change: (value: T) => U): Linked<U> {
  return value === undefined ? { problems } : { value: change(value), problems }
}
