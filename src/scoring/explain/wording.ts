import { isDecimal, type Rational, toDecimal } from '../../expressions/rational.ts'
import { type Token, tokenize } from '../../expressions/text/tokens.ts'
import type { Amount, Criterion, Table } from '../../model/campaign.ts'
import { kindsOf } from '../../model/evidence.ts'
import type { Field } from '../../model/generated/criteria.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { NAME, say, type Wording } from '../rules/rule.ts'
import { dutyWords } from './duty-words.ts'

export type Language = Wording['language']

/** How the rules of a criterion are put into words: labels in place of ids, numbers as the language writes them. */
export function wordingFor(
  table: Table,
  { max, evidence }: Pick<Criterion, 'max' | 'evidence'>,
  language: Language,
  stage: Wording['stage'] = id => id,
): Wording {
  const inputs = new Map(inputsOfTable(table).map(input => [input.id, input]))
  const labels = new Map([
    ...[...inputs.values()].flatMap(({ fields = [] }) => fields.map(field => fieldLabel(field, language))),
    ...[...inputs].map(([id, { label }]) => [id, label] as const),
    ...(table.values ?? []).map(({ id, label }) => [id, label] as const),
    ...(table.conditions ?? []).map(({ id, label }) => [id, label] as const),
  ])
  // Where each item of a list is scored, rules read the fields of the list.
  const fields = [...inputs.values()].flatMap(({ fields: own = [] }) => own)
  const optionsOf = (id: string) =>
    inputs.get(id)?.options ?? fields.find(field => field.id === id)?.options ?? []
  const papers = new Map(
    kindsOf(evidence === undefined ? {} : { evidence }).map(({ id, label }) => [id, label] as const),
  )
  const words: Wording = {
    language,
    max,
    amount: amount => amountWords(amount, words),
    number: value => decimalText(String(value), language),
    input: text => {
      const formula = String(text)
      return NAME.test(formula)
        ? (labels.get(formula) ?? formula)
        : formulaWords(formula, labels, papers, language)
    },
    stage,
    option: (input, option) => optionsOf(input).find(({ id }) => id === option)?.label ?? option,
    duty: input => {
      const found = inputs.get(input)
      return found ? dutyWords(found, inputs, words) : []
    },
  }
  return words
}

/** The paper of a record is there or not: what a condition that names it says. */
function fieldLabel({ id, label, type }: Field, language: Language): readonly [string, string] {
  return [id, type === 'evidence' && language === 'vi' ? `có ${label}` : label]
}

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

const VIETNAMESE: Readonly<Record<string, string>> = { and: 'và', or: 'hoặc', not: 'không' }

/** A formula with the labels of what it names; a number that stands alone is written as the language does. */
function formulaWords(
  text: string,
  labels: ReadonlyMap<string, string>,
  papers: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return decimalText(text.trim(), language)
  const cut = tokenize(text)
  if ('problem' in cut) return text
  let words = ''
  let at = 0
  for (const [index, { kind, value, start, end }] of cut.tokens.entries()) {
    // What stands inside a call that has been put into words already.
    if (start < at) continue
    const paper = paperAt(cut.tokens, index, papers, language)
    const label = kind === 'name' ? labels.get(value) : undefined
    const joint = kind === 'name' && language === 'vi' ? VIETNAMESE[value] : undefined
    words +=
      text.slice(at, start) + (paper?.words ?? (label ? `“${label}”` : (joint ?? text.slice(start, end))))
    at = paper?.end ?? end
  }
  return words
}

/** `evidence('bien_ban')` in words, where it begins at this piece. */
function paperAt(
  tokens: readonly Token[],
  index: number,
  papers: ReadonlyMap<string, string>,
  language: Language,
): { readonly words: string; readonly end: number } | undefined {
  const [name, , kind, closing] = tokens.slice(index, index + 4)
  const label = name?.value === 'evidence' && kind ? papers.get(kind.value) : undefined
  if (label === undefined || !closing) return undefined
  return { words: language === 'vi' ? `có minh chứng “${label}”` : `evidence “${label}”`, end: closing.end }
}
