import { evaluate, isTrue, type Lookup } from '../../expressions/evaluate.ts'
import type { Expression, Reference } from '../../expressions/expression.ts'
import { isReference, partsOf, referencesOf } from '../../expressions/walk.ts'
import { isoDay, slashDate } from '../../vietnamese/dates.ts'
import { type Language, rationalText } from './wording.ts'

/** What is needed to read the figures of a condition. */
export interface Figures {
  readonly lookup: Lookup
  readonly language: Language
  /** What named conditions stand for. */
  readonly values: ReadonlyMap<string, Expression>
  /** Whether a figure is a day. */
  isDate(reference: Reference): boolean
}

/**
 * Why a condition does not hold, in figures: `12 > 10` of `deduction <= bonus * 50%`. Undefined where it holds,
 * or where it is no comparison.
 */
export function failureOf(condition: Expression, figures: Figures): string | undefined {
  return told(condition, false, figures)
}

/** Why a condition came out as it did, where that is what is asked. */
function told(condition: Expression, isWanted: boolean, figures: Figures): string | undefined {
  const value = evaluate(condition, figures.lookup)
  if (!value || isTrue(value) !== isWanted) return undefined
  switch (condition.op) {
    case 'compare':
      return comparison(condition, isWanted, figures)
    case 'not':
      return told(condition.of, !isWanted, figures)
    case 'all':
    case 'any': {
      const all = condition.terms.flatMap(term => told(term, isWanted, figures) ?? [])
      return all.length > 0 ? all.slice(0, MOST_TOLD).join('; ') : undefined
    }
    case 'if': {
      const holds = evaluate(condition.condition, figures.lookup)
      return holds && told(isTrue(holds) ? condition.then : condition.otherwise, isWanted, figures)
    }
    case 'value': {
      const named = figures.values.get(condition.id)
      return named && told(named, isWanted, figures)
    }
    default:
      return undefined
  }
}

/** Of many parts that fail alike so many are named. */
const MOST_TOLD = 5

/** The figures on both sides, what is asked about first: a mark that is set stands behind the figure that is held against it. */
function comparison(
  { left, is, right }: Extract<Expression, { op: 'compare' }>,
  isWanted: boolean,
  figures: Figures,
): string {
  const signs = isWanted ? HOLDS[is] : FAILS[is]
  const isTurned = markedness(left) > markedness(right)
  const [first, sign, second] = isTurned ? [right, signs[1], left] : [left, signs[0], right]
  const isOfDays = [left, right].some(each => isReference(each) && figures.isDate(each))
  const told = [first, second].map(each => side(each, isOfDays, figures))
  return `${partOf([left, right])}${told[0]} ${sign} ${told[1]}`
}

/** Each sign as it is, and with its sides turned. */
const HOLDS = { '>': ['>', '<'], '>=': ['≥', '≤'], '=': ['=', '='] } as const
const FAILS = { '>': ['≤', '≥'], '>=': ['<', '>'], '=': ['≠', '≠'] } as const

/** How much of a mark that is set something is: a number, something with a number in it, or only figures. */
function markedness(expression: Expression): number {
  if (expression.op === 'number') return 2
  const hasNumber = (part: Expression): boolean =>
    part.op === 'number' ? part.value.numerator !== 0n : partsOf(part).some(hasNumber)
  return hasNumber(expression) ? 1 : 0
}

function side(expression: Expression, isDay: boolean, { lookup, language }: Figures): string {
  const value = evaluate(expression, lookup)
  if (value && isDay) return slashDate(isoDay(Number(value.numerator)))
  return value ? rationalText(value, language) : '–'
}

/** Of a comparison that is made for each part of the table, which part it is about. */
function partOf(sides: readonly Expression[]): string {
  const references = sides.flatMap(referencesOf)
  const codes = new Set(references.flatMap(each => (each.op === 'maximum' ? [each.code] : [])))
  const [code] = codes
  return codes.size === 1 ? `${code}: ` : ''
}
