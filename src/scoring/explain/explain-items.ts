import { evaluate } from '../../expressions/evaluate.ts'
import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  ONE,
  type Rational,
  ZERO,
} from '../../expressions/rational.ts'
import type { Each } from '../../model/generated/criteria.ts'
import { criteriaOf } from '../../model/tree.ts'
import { type Item, itemsThatCount, readingOf } from '../aggregate.ts'
import type { CompiledNode } from '../compile-criterion.ts'
import type { CompiledTable } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import type { Repeat } from '../repeat.ts'
import { say, type Wording } from '../rules/rule.ts'
import { failedWords } from './explain-records.ts'
import { NO_RECORDS, type StepExplanation } from './explain-steps.ts'
import { rationalText } from './wording.ts'

/** The items of a list by which a group is scored: what each of them gives, and what they give together. */
export interface ItemsExplanation {
  readonly steps: readonly StepExplanation[]
  readonly leftOut: readonly { readonly record: string; readonly reason: string }[]
}

/** Absent where nothing is known of the list. */
export function explainItems(
  repeat: Repeat,
  { verified, figures, excluded }: EvaluatedUnit,
  { nodes }: CompiledTable,
  words: Wording,
): ItemsExplanation | undefined {
  const fact = figures.verified.facts.get(repeat.input.id)
  if (!fact || !('records' in fact)) return undefined
  const { lookup } = verified
  const scored = itemsThatCount(fact.records, repeat.where, lookup)
  const criteria = criteriaOf(repeat.group).filter(({ code }) => !excluded.has(code))
  const items = scored.map((item): ScoredItem => {
    const read = readingOf(item, lookup)
    const given = criteria.flatMap(({ code }) => {
      const points = nodes.get(code)?.item?.points
      const value = points && evaluate(points, read)
      return value ? [{ code, value }] : []
    })
    const points = given.map(({ value }) => value).reduce(add, ZERO)
    const coefficient = repeat.coefficient ? evaluate(repeat.coefficient, read) : ONE
    return { item, given, points, coefficient: coefficient ?? ONE }
  })
  const named = (item: Item) => nameOf(item, repeat, fact.records.indexOf(item) + 1, words)
  return {
    steps: [
      ...items.map(each => itemStep(each, named(each.item), repeat, words)),
      ...(items.length > 0 && repeat.each.combine !== 'sum' ? [together(items, repeat.each, words)] : []),
    ],
    leftOut: fact.records
      .filter(item => !scored.includes(item))
      .map(item => ({ record: named(item), reason: leftOutReason(repeat, words) })),
  }
}

interface ScoredItem {
  readonly item: Item
  readonly given: readonly { readonly code: string; readonly value: Rational }[]
  readonly points: Rational
  readonly coefficient: Rational
}

/** The first of its fields that is in words; without one its number in the list. */
function nameOf(item: Item, { input }: Repeat, place: number, words: Wording): string {
  const field = input.fields?.find(({ type }) => type === 'text')?.id
  const name = field === undefined ? undefined : item.get(field)
  return typeof name === 'string' ? name : say(words, `Mục ${place}`, `Item ${place}`)
}

function itemStep(
  { given, points, coefficient }: ScoredItem,
  label: string,
  repeat: Repeat,
  words: Wording,
): StepExplanation {
  const text = (value: Rational) => rationalText(value, words.language)
  const parts = given.map(({ code, value }) => `${code}: ${text(value)}`).join(' + ')
  const working = repeat.coefficient ? `(${parts}) × ${text(coefficient)}` : parts
  return {
    label,
    working,
    value: text(multiply(points, coefficient)),
    changedBy: null,
    told: [],
    records: NO_RECORDS,
  }
}

/** The mean of the items; what it is rounded to stands with each criterion. */
function together(items: readonly ScoredItem[], { combine }: Each, words: Wording): StepExplanation {
  const weighed = items.map(({ points, coefficient }) => multiply(points, coefficient))
  const coefficients = items.map(({ coefficient }) => coefficient)
  const divisor =
    combine === 'weighted_mean' ? coefficients.reduce(add, ZERO) : fraction(BigInt(items.length))
  const text = (value: Rational) => rationalText(value, words.language)
  const isZero = compare(divisor, ZERO) === 0
  return {
    label:
      combine === 'weighted_mean'
        ? say(words, 'Trung bình các mục theo hệ số', 'Weighted mean of the items')
        : say(words, 'Trung bình các mục', 'Mean of the items'),
    working: `${summed(weighed.map(text))} / ${text(divisor)}`,
    value: isZero ? '–' : text(divide(weighed.reduce(add, ZERO), divisor)),
    changedBy: null,
    told: [],
    records: NO_RECORDS,
  }
}

/** How the points of one criterion were worked out of those of the items: `(6 × 2 + 3) / 2`. */
export function itemsWorking(
  { repeat, points }: NonNullable<CompiledNode['item']>,
  { verified: { lookup }, figures }: EvaluatedUnit,
  words: Wording,
): string | undefined {
  const fact = figures.verified.facts.get(repeat.input.id)
  if (!fact || !('records' in fact)) return undefined
  const given = itemsThatCount(fact.records, repeat.where, lookup).map(item => {
    const read = readingOf(item, lookup)
    return { value: evaluate(points, read), factor: repeat.coefficient && evaluate(repeat.coefficient, read) }
  })
  const text = (value: Rational | undefined) => (value ? rationalText(value, words.language) : '–')
  const terms = given.map(({ value, factor }) => (factor ? `${text(value)} × ${text(factor)}` : text(value)))
  if (terms.length === 0) return undefined
  if (repeat.each.combine === 'sum') return terms.join(' + ')
  const factors = given.map(({ factor }) => factor ?? ONE)
  const isWeighted = repeat.each.combine === 'weighted_mean'
  const divisor = isWeighted ? factors.reduce(add, ZERO) : fraction(BigInt(given.length))
  return `${summed(terms)} / ${text(divisor)}`
}

/** A sum that is divided. */
function summed(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' + ')})`
}

function leftOutReason({ each: { where = '' }, input }: Repeat, words: Wording): string {
  return failedWords(where, input, words)
}
