import { type Diagnostic, type Place, within } from '../../diagnostics/diagnostic.ts'
import { isTrue } from '../../expressions/evaluate.ts'
import { choose, compare, type Expression, missing } from '../../expressions/expression.ts'
import type { Amount } from '../../model/campaign.ts'
import type { FormBands } from '../../model/generated/criteria.ts'
import {
  amountTold,
  type Reading,
  type Rule,
  type RuleContext,
  say,
  valueTold,
  type Wording,
} from './rule.ts'

/** A band by its lower bound: `from` ≥, `above` >; the last has none and takes the rest. */
export interface Bound {
  readonly from?: Amount
  readonly above?: Amount
}

/**
 * Points by the band that a value falls into. Bands run from high to low and each says which end is its own:
 * no hole and no overlap can be written, but a hole of the source can be declared, and gives no points at all.
 */
export const bands: Rule<FormBands> = {
  expression: (rule, context) => {
    const value = context.formula(rule.input, 'input')
    const inBand = bandConditions(rule.bands, value, context, 'bands')
    return rule.bands.reduceRight<Expression>((otherwise, band, index) => {
      const points = pointsOf(band, index, context)
      const condition = inBand[index]
      return condition ? choose(condition, points, otherwise) : points
    }, missing)
  },
  words: (rule, words) => {
    const rows = rule.bands.map(band => {
      const points =
        band.points === undefined ? say(words, 'không quy định', 'not ruled') : words.amount(band.points)
      return `${boundWords(band, words, rule.input)}: ${points}`
    })
    return `${words.input(rule.input)}: ${rows.join('; ')}`
  },
  told: ({ input, bands: rows }, reading, words) => {
    const found = bandTaken(rows, input, reading, words, 'bands')
    const points = rows[found?.index ?? 0]?.points
    if (!found || points === undefined) return []
    const amount = reading.context.amount(points, 'bands', found.index, 'points')
    return [`${found.told}: ${amountTold(amount, reading, words)}`]
  },
}

/** The band into which the value of a unit falls, in words: `Tỷ lệ = 88%, thuộc mức từ 80% đến dưới 90%`. */
export function bandTaken(
  rows: readonly Bound[],
  input: string,
  { context, value }: Reading,
  words: Wording,
  ...at: readonly string[]
): { readonly index: number; readonly told: string } | undefined {
  const expression = context.formula(input, ...at.slice(0, -1), 'input')
  const found = value(expression)
  if (!found) return undefined
  const reached = bandConditions(rows, expression, context, ...at).findIndex(condition => {
    const holds = condition && value(condition)
    return !condition || (holds !== undefined && isTrue(holds))
  })
  const own = rows[reached]
  if (!own) return undefined
  const bound = (row: Bound) => {
    const exact = value(context.amount(boundOf(row)))
    return exact ? `${words.figure(exact)}${words.unit(input)}` : words.amount(boundOf(row))
  }
  const above = rows[reached - 1]
  const least =
    reached === rows.length - 1
      ? undefined
      : `${own.above === undefined ? say(words, 'từ', 'from') : say(words, 'trên', 'above')} ${bound(own)}`
  const most = above && mostWords(above, bound(above), least !== undefined, words)
  const range = [least, most].filter(Boolean).join(' ') || say(words, 'còn lại', 'the rest')
  const told = valueTold(input, found, words)
  return { index: reached, told: say(words, `${told}, thuộc mức ${range}`, `${told}, in the band ${range}`) }
}

function pointsOf(
  { points, hole }: FormBands['bands'][number],
  index: number,
  context: RuleContext,
): Expression {
  if ((points === undefined) === (hole === undefined)) {
    context.report({
      code: 'TD1441',
      place: within(context.place, 'bands', index),
      params: { first: 'points', second: 'hole' },
    })
  }
  return points === undefined ? missing : context.amount(points, 'bands', index, 'points')
}

/** For each band but the last whether the value reaches it; a band is meant for what reaches no higher one. */
export function bandConditions(
  rows: readonly Bound[],
  value: Expression,
  context: RuleContext,
  ...at: readonly string[]
): (Expression | undefined)[] {
  for (const problem of problemsOf(rows, within(context.place, ...at))) context.report(problem)
  return rows.map(({ from, above }, index) => {
    if (index === rows.length - 1) return undefined
    const bound = above === undefined ? [...at, index, 'from'] : [...at, index, 'above']
    return compare(value, above === undefined ? '>=' : '>', context.amount(above ?? from ?? 0, ...bound))
  })
}

/** Where a band ends: the one above it begins there. */
function mostWords({ above }: Bound, bound: string, isBetween: boolean, words: Wording): string {
  if (above !== undefined)
    return isBetween
      ? say(words, `đến ${bound}`, `up to ${bound}`)
      : say(words, `không quá ${bound}`, `at most ${bound}`)
  return isBetween
    ? say(words, `đến dưới ${bound}`, `to below ${bound}`)
    : say(words, `dưới ${bound}`, `below ${bound}`)
}

export function boundWords({ from, above }: Bound, words: Wording, input: string | number): string {
  if (from === undefined && above === undefined) return say(words, 'còn lại', 'the rest')
  const bound = above ?? from ?? 0
  const text = typeof bound === 'number' ? `${words.number(bound)}${words.unit(input)}` : words.input(bound)
  return above === undefined
    ? say(words, `từ ${text}`, `from ${text}`)
    : say(words, `trên ${text}`, `above ${text}`)
}

/** All but the last have one bound, each lower than the one before. */
function problemsOf(rows: readonly Bound[], place: Place): Diagnostic[] {
  return rows.flatMap((band, index): Diagnostic[] => {
    const at = within(place, index)
    const last = index === rows.length - 1
    const isUnbounded = band.from === undefined && band.above === undefined
    if (last ? !isUnbounded : !hasOneBound(band)) return [{ code: last ? 'TD1405' : 'TD1404', place: at }]
    const previous = rows[index - 1]
    if (!previous || last || !hasOneBound(previous) || isBelow(band, previous)) return []
    const params = { bound: boundOf(band), previous: boundOf(previous) }
    return [{ code: 'TD1407', place: at, params, related: [within(place, index - 1)] }]
  })
}

function hasOneBound({ from, above }: Bound): boolean {
  return (from === undefined) !== (above === undefined)
}

function boundOf(band: Bound): Amount {
  return band.above ?? band.from ?? 0
}

/** `above: 90` may be followed by `from: 90`, which then holds the single value 90. Formulas are not compared. */
function isBelow(band: Bound, previous: Bound): boolean {
  const [own, higher] = [boundOf(band), boundOf(previous)]
  if (typeof own === 'string' || typeof higher === 'string') return true
  if (own !== higher) return own < higher
  return previous.above !== undefined && band.above === undefined
}
