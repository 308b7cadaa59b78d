import { readIsoDay } from '../../expressions/text/days.ts'
import { parseFormula, type Syntax } from '../../expressions/text/parse.ts'
import { slashDate } from '../../vietnamese/dates.ts'
import { callWords, isPhrase } from './function-words.ts'

/** How what a formula names is called. */
export interface FormulaNames {
  /** By name: the label of an input, a field, a named value or condition. */
  readonly labels: ReadonlyMap<string, string>
  /** By the name of what is chosen from: its options, each with its label. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** By the id of a list: what the fields of its cases are called. */
  readonly lists: ReadonlyMap<string, Pick<FormulaNames, 'labels' | 'options'>>
  /** The kinds of evidence that the criterion tells apart. */
  readonly papers: ReadonlyMap<string, string>
  /** How a stage is called. */
  stage(id: string): string
}

/** What a formula about each case of a list may name: the fields of that list before all else. */
export function insideOf(names: FormulaNames, list: string): FormulaNames {
  const fields = names.lists.get(list)
  if (!fields) return names
  return {
    ...names,
    labels: new Map([...names.labels, ...fields.labels]),
    options: new Map([...names.options, ...fields.options]),
  }
}

/** A formula in Vietnamese, with labels in place of ids; as it stands where it cannot be read. */
export function formulaWords(text: string, names: FormulaNames): string {
  const parsed = parseFormula(text)
  return 'problem' in parsed ? text : print(parsed.syntax, names, 0)
}

/** Whether a formula is more than one name, number or function, so that it needs brackets beside a sign. */
export function isCompound(text: string): boolean {
  const parsed = parseFormula(text)
  return 'syntax' in parsed && bindingOf(parsed.syntax) < HIGHEST
}

/** What is known in every formula, beside what the table names. */
const KNOWN: Readonly<Record<string, string>> = {
  max: 'điểm chuẩn',
  type: 'loại đơn vị',
  cluster: 'cụm, khối',
  total: 'tổng điểm',
  scored: 'điểm chấm',
  start: 'điểm ban đầu',
  bonus: 'điểm cộng',
  deduction: 'điểm trừ',
  percent: 'tỷ lệ %',
  assigned: 'điểm được giao',
  late: 'gửi báo cáo muộn',
  submitted: 'ngày gửi báo cáo',
  days_late: 'số ngày gửi báo cáo muộn',
  self_total: 'tổng điểm tự chấm',
  share: 'tỷ lệ % so với điểm chuẩn',
  points: 'điểm',
  value: 'giá trị của kỳ',
  true: 'đúng',
  false: 'sai',
}

const SIGNS: Readonly<Record<string, string>> = {
  '-': '−',
  '*': '×',
  '<>': '≠',
  '<=': '≤',
  '>=': '≥',
  and: 'và',
  or: 'hoặc',
}

/** How tightly each sign binds what stands beside it. */
const BINDINGS: Readonly<Record<string, number>> = { or: 1, and: 2, '+': 4, '-': 4, '*': 5, '/': 5 }
const [CONDITIONAL, NOT, COMPARISON] = [0, 3, 3]
/** Of what stands by itself. */
export const HIGHEST = 6

function bindingOf(syntax: Syntax): number {
  switch (syntax.kind) {
    case 'operation':
      return BINDINGS[syntax.sign] ?? COMPARISON
    case 'not':
      return NOT
    case 'negative':
      return 5
    case 'call':
      return isPhrase(syntax.name) ? CONDITIONAL : HIGHEST
    default:
      return HIGHEST
  }
}

/** A part of a formula, in brackets where what stands around it binds more. */
export function print(syntax: Syntax, names: FormulaNames, around: number): string {
  const words = plain(syntax, names)
  return bindingOf(syntax) < around ? `(${words})` : words
}

function plain(syntax: Syntax, names: FormulaNames): string {
  switch (syntax.kind) {
    case 'number':
      return `${syntax.value.replace('.', ',')}${syntax.isPercent ? '%' : ''}`
    case 'text':
      return readIsoDay(syntax.value) === undefined ? `“${syntax.value}”` : slashDate(syntax.value)
    case 'name':
      return nameWords(syntax.value, names)
    case 'negative':
      return `−${print(syntax.of, names, HIGHEST)}`
    case 'not':
      return `không ${print(syntax.of, names, COMPARISON + 1)}`
    case 'operation':
      return operationWords(syntax, names)
    case 'call':
      return callWords(syntax.name, syntax.args, names)
  }
}

function nameWords(name: string, { labels }: FormulaNames): string {
  const label = labels.get(name)
  return label === undefined ? (KNOWN[name] ?? name.replace(/^traits\./, '')) : `“${label}”`
}

function operationWords(
  { sign, left, right }: Extract<Syntax, { kind: 'operation' }>,
  names: FormulaNames,
): string {
  const chosen = optionWords(left, right, names) ?? optionWords(right, left, names)
  if (chosen && (sign === '=' || sign === '<>')) {
    return `${print(chosen.of, names, HIGHEST)} ${sign === '=' ? 'là' : 'không phải là'} ${chosen.option}`
  }
  const binding = BINDINGS[sign] ?? COMPARISON
  // What stands behind a minus or a slash needs brackets for signs that bind as much.
  const isStrict = sign === '-' || sign === '/' || !(sign in BINDINGS)
  return `${print(left, names, binding)} ${SIGNS[sign] ?? sign} ${print(right, names, isStrict ? binding + 1 : binding)}`
}

/** A choice beside a word in quotes: the label of the option that the word is. */
export function optionWords(of: Syntax, word: Syntax, { options }: FormulaNames) {
  if (of.kind !== 'name' || word.kind !== 'text' || readIsoDay(word.value) !== undefined) return undefined
  return { of, option: `“${options.get(of.value)?.get(word.value) ?? word.value}”` }
}
