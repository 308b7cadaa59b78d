import { isDecimal, type Rational, toDecimal } from '../../expressions/rational.ts'
import { type Token, tokenize } from '../../expressions/text/tokens.ts'
import type { Amount, Criterion, Input, Table } from '../../model/campaign.ts'
import { kindsOf } from '../../model/evidence.ts'
import type { Field } from '../../model/generated/criteria.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { NAME, say, type Wording } from '../rules/rule.ts'
import { DATES, dutyWords } from './duty-words.ts'
import { type FormulaNames, formulaWords, insideOf, isCompound } from './formula-words.ts'

export type Language = Wording['language']

/** How the rules of a criterion are put into words: labels in place of ids, numbers as the language writes them. */
export function wordingFor(
  table: Table,
  { max, evidence }: Pick<Criterion, 'max' | 'evidence'>,
  language: Language,
  stage: Wording['stage'] = id => id,
): Wording {
  const inputs = new Map(inputsOfTable(table).map(input => [input.id, input]))
  const units = new Map([...(table.values ?? []), ...inputs.values()].map(each => [each.id, unitOf(each)]))
  const papers = new Map(
    kindsOf(evidence === undefined ? {} : { evidence }).map(({ id, label }) => [id, label] as const),
  )
  const names = { ...namesOf(table, language), papers, stage }
  const words: Wording = {
    language,
    max,
    amount: amount => amountWords(amount, words),
    number: value => decimalText(String(value), language),
    figure: value => rationalText(value, language),
    input: (text, list) => {
      const formula = String(text)
      const own = list === undefined ? names : insideOf(names, list)
      if (NAME.test(formula)) return own.labels.get(formula) ?? formula
      return formula.trim() !== '' && language === 'vi'
        ? formulaWords(formula, own)
        : labelled(formula, own, language)
    },
    factor: text => (isCompound(String(text)) ? `(${words.input(text)})` : words.input(text)),
    unit: text => units.get(String(text)) ?? '',
    stage,
    option: (input, option) => names.options.get(input)?.get(option) ?? option,
    duty: input => {
      const found = inputs.get(input)
      return found ? dutyWords(found, inputs, words) : []
    },
  }
  return words
}

/** What stands behind a figure: `%`, ` tỷ đồng`. */
function unitOf({ type, unit }: { readonly type?: string; readonly unit?: string }): string {
  if (type === 'percent' || unit === '%') return '%'
  return unit ? ` ${unit}` : ''
}

/** What the inputs, lists, values and conditions of a table are called. */
function namesOf(table: Table, language: Language): Omit<FormulaNames, 'stage' | 'papers'> {
  const inputs = inputsOfTable(table)
  const named = [...inputs, ...(table.values ?? []), ...(table.conditions ?? [])]
  const lists = inputs
    .filter(({ type, per }) => per !== undefined || type === 'records' || type === 'receipt')
    .map(input => [input.id, callingOf(fieldsOf(input, language))] as const)
  const fields = inputs.flatMap(input => fieldsOf(input, language))
  return { ...callingOf([...fields, ...named]), lists: new Map(lists) }
}

interface Labelled {
  readonly id: string
  readonly label: string
  readonly options?: readonly { readonly id: string; readonly label: string }[]
}

function callingOf(all: readonly Labelled[]): Pick<FormulaNames, 'labels' | 'options'> {
  return {
    labels: new Map(all.map(({ id, label }) => [id, label])),
    options: new Map(
      all.flatMap(({ id, options }) =>
        options ? [[id, new Map(options.map(option => [option.id, option.label]))] as const] : [],
      ),
    ),
  }
}

function fieldsOf(
  { type, fields = [], counts = 'received' }: Input,
  language: Language,
): readonly Labelled[] {
  if (type === 'receipt') return [...RECEIPT, { id: 'on', label: DATES.vi[counts] }]
  return fields.map(field => ({ ...field, label: fieldLabel(field, language) }))
}

/** The paper of a record is there or not: what a condition that names it says. */
function fieldLabel({ label, type }: Field, language: Language): string {
  return type === 'evidence' && language === 'vi' ? `có ${label}` : label
}

/** What is recorded of each due date. */
const RECEIPT: readonly Labelled[] = [
  { id: 'days_late', label: 'số ngày chậm' },
  { id: 'working_days_late', label: 'số ngày làm việc chậm' },
  { id: 'due', label: 'ngày đến hạn' },
  { id: 'received', label: 'đã nhận' },
  { id: 'defective', label: 'sai, thiếu nội dung' },
]

/** A decimal text as the language writes it, with a real minus sign. */
export function decimalText(decimal: string, language: Language): string {
  const signed = decimal.replace(/^-/, '−')
  return language === 'vi' ? signed.replace('.', ',') : signed
}

/** A decimal text with its sign, as what is added to something. */
export function signedText(decimal: string, language: Language): string {
  const text = decimalText(decimal, language)
  return text.startsWith('−') ? text : `+${text}`
}

/** An exact number, as precise as a reader needs it: what has no end is marked as rounded. */
export function rationalText(value: Rational, language: Language): string {
  const exact = isDecimal(value) ? toDecimal(value) : undefined
  if (exact !== undefined && exact.length <= LONGEST) return decimalText(exact, language)
  return `≈ ${decimalText(toDecimal(value, SHOWN_PLACES), language)}`
}

const LONGEST = 12
const SHOWN_PLACES = 4

function amountWords(amount: Amount, words: Wording): string {
  if (typeof amount === 'number')
    return say(words, `${words.number(amount)} điểm`, `${words.number(amount)} points`)
  const text = amount.trim()
  if (text === 'all') return say(words, 'điểm chuẩn', 'the maximum')
  if (/^[\d.,]+\s*%$/.test(text)) return say(words, `${text} điểm chuẩn`, `${text} of the maximum`)
  return words.input(text)
}

/** A formula of another language: as it stands, with labels; a number that stands alone as the language writes it. */
function labelled(text: string, { labels, papers }: FormulaNames, language: Language): string {
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return decimalText(text.trim(), language)
  const cut = tokenize(text)
  if ('problem' in cut) return text
  let words = ''
  let at = 0
  for (const [index, { kind, value, start, end }] of cut.tokens.entries()) {
    // What stands inside a call that has been put into words already.
    if (start < at) continue
    const paper = paperAt(cut.tokens, index, papers)
    const label = kind === 'name' ? labels.get(value) : undefined
    words += text.slice(at, start) + (paper?.words ?? (label ? `“${label}”` : text.slice(start, end)))
    at = paper?.end ?? end
  }
  return words
}

/** `evidence('bien_ban')` in words, where it begins at this piece. */
function paperAt(
  tokens: readonly Token[],
  index: number,
  papers: ReadonlyMap<string, string>,
): { readonly words: string; readonly end: number } | undefined {
  const [name, , kind, closing] = tokens.slice(index, index + 4)
  const label = name?.value === 'evidence' && kind ? papers.get(kind.value) : undefined
  if (label === undefined || !closing) return undefined
  return { words: `evidence “${label}”`, end: closing.end }
}
