import type { Diagnostic, Place, Term } from '../diagnostics/diagnostic.ts'
import { isMultipleOf, type Rational, rational } from '../expressions/rational.ts'
import type { Input } from '../model/campaign.ts'
import type { Field } from '../model/generated/criteria.ts'
import { dayNumber } from '../vietnamese/dates.ts'
import { readDate, readNumber, readYesNo } from './clerk-values.ts'

/** What a fact can be made of, and what is wrong with it or worth a note. */
export interface Linked<T> {
  readonly value?: T
  readonly problems: readonly Diagnostic[]
}

type Measure = Pick<Input | Field, 'type' | 'label' | 'min' | 'max' | 'step'>

/** One number, yes or no, or date. */
export function scalar(measure: Measure, written: unknown, place: Place): Linked<Rational> {
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
function outsideOf(
  { type, label, min, max, step }: Measure,
  value: number,
  place: Place,
): Diagnostic | undefined {
  const least = min ?? (type === 'percent' || type === 'money' ? 0 : undefined)
  if (least !== undefined && value < least) {
    return { code: 'TD1206', place, params: { value, comparison: '≥', limit: least } }
  }
  if (max !== undefined && value > max) {
    return { code: 'TD1206', place, params: { value, comparison: '≤', limit: max } }
  }
  if (step === undefined || isMultipleOf(rational(value), rational(step))) return undefined
  return { code: 'TD1334', place, params: { label, value, step } }
}

export function date(label: string, written: unknown, place: Place): Linked<Rational> {
  const iso = typeof written === 'string' ? readDate(written) : undefined
  if (iso === undefined) {
    if (typeof written !== 'string') return misform('form_date', label, written, place)
    return { problems: [{ code: 'TD1104', place, params: { source: written } }] }
  }
  const isStrict = iso === written
  const problems: Diagnostic[] = isStrict
    ? []
    : [{ code: 'TD1103', place, params: { source: String(written), value: iso } }]
  return { value: rational(dayNumber(iso)), problems }
}

export function misfit(
  code: 'TD1309' | 'TD1310' | 'TD1317',
  label: string,
  written: unknown,
  place: Place,
): Linked<never> {
  return { problems: [{ code, place, params: { label, value: shown(written) } }] }
}

/** A fact that is not of the form of its kind, which the remedy names. */
export function misform(form: Term, label: string, written: unknown, place: Place): Linked<never> {
  const params = { label, value: shown(written), form: { term: form } }
  return { problems: [{ code: 'TD1331', place, params }] }
}

function shown(written: unknown): string | number {
  return typeof written === 'number' ? written : typeof written === 'object' ? '…' : String(written)
}
