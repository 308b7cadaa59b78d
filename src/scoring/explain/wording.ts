import { isDecimal, type Rational, toDecimal } from '../../expressions/rational.ts'
import { tokenize } from '../../expressions/text/tokens.ts'
import type { Amount, Criterion, Input, Table } from '../../model/campaign.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { NAME, say, type Wording } from '../rules/rule.ts'
import { DATES, dutyWords } from './duty-words.ts'
import { type FormulaNames, formulaWords, insideOf, isCompound } from './formula-words.ts'

export type Language = Wording['language']

/** How the rules of a criterion are put into words: labels in place of ids, numbers as the language writes them. */
export function wordingFor(
  table: Table,
  { max }: Pick<Criterion, 'max'>,
  language: Language,
  stage: Wording['stage'] = id => id,
): Wording {
  const inputs = new Map(inputsOfTable(table).map(input => [input.id, input]))
  const units = new Map([...(table.values ?? []), ...inputs.values()].map(each => [each.id, unitOf(each)]))
  const names = { ...namesOf(table), stage }
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
function namesOf(table: Table): Omit<FormulaNames, 'stage'> {
  const inputs = inputsOfTable(table)
  const named = [...inputs, ...(table.values ?? []), ...(table.conditions ?? [])]
  const lists = inputs
    .filter(({ type, per }) => per !== undefined || type === 'records' || type === 'receipt')
    .map(input => [input.id, callingOf(fieldsOf(input))] as const)
  const fields = inputs.flatMap(fieldsOf)
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

function fieldsOf({ type, fields = [], counts = 'received' }: Input): readonly Labelled[] {
  return type === 'receipt' ? [...RECEIPT, { id: 'on', label: DATES.vi[counts] }] : fields
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
function labelled(text: string, { labels }: FormulaNames, language: Language): string {
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return decimalText(text.trim(), language)
  const cut = tokenize(text)
  if ('problem' in cut) return text
  let words = ''
  let at = 0
  for (const { kind, value, start, end } of cut.tokens) {
    const label = kind === 'name' ? labels.get(value) : undefined
    words += text.slice(at, start) + (label ? `“${label}”` : text.slice(start, end))
    at = end
  }
  return words
}
