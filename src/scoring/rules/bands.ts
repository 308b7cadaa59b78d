import { type Diagnostic, type Place, within } from '../../diagnostics/diagnostic.ts'
import { choose, compare, type Expression, missing } from '../../expressions/expression.ts'
import type { Amount } from '../../model/campaign.ts'
import type { FormBands } from '../../model/generated/criteria.ts'
import { type Rule, type RuleContext, say, type Wording } from './rule.ts'

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
      return `${boundWords(band, words)}: ${points}`
    })
    return `${words.input(rule.input)}: ${rows.join('; ')}`
  },
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

export function boundWords({ from, above }: Bound, words: Wording): string {
  if (from === undefined && above === undefined) return say(words, 'còn lại', 'the rest')
  const bound = above ?? from ?? 0
  const text = typeof bound === 'number' ? words.number(bound) : words.input(bound)
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
