import { evaluate, type Lookup } from '../../expressions/evaluate.ts'
import type { Campaign } from '../../model/campaign.ts'
import { valueFor } from '../standing.ts'
import type { UnitFigures } from './unit-figures.ts'
import { type Language, rationalText } from './wording.ts'
import { workingOf } from './working.ts'

/** How the rules of the campaign came to bear on one unit, where they are formulas. */
export interface RulesExplanation {
  /** Of each adjustment of the result, in their order: how its points were worked out; null where they were given. */
  readonly workings: readonly (string | null)[]
  /** The bounds of the classes for this unit; empty where they are the same for all. */
  readonly bounds: readonly { readonly name: string; readonly bound: string; readonly above: boolean }[]
}

export function explainRules(
  campaign: Campaign,
  { evaluated, rules, adjustments, lookup }: UnitFigures,
  language: Language,
): RulesExplanation {
  const workings = adjustments.map(({ amount }, index) => {
    const before = adjustments.slice(0, index)
    // The points themselves, which are rounded, are told beside it.
    const exact = amount?.op === 'round' ? amount.of : amount
    const read: Lookup = each => valueFor({ evaluated, adjustments: before }, each)
    return (exact && workingOf(exact, read, language)) ?? null
  })
  const classes = campaign.classification?.classes ?? []
  const differ = classes.some(({ from, above }) => typeof (from ?? above) === 'string')
  const bounds = classes.flatMap(({ name, above }, index) => {
    const expression = rules.bounds[index]
    const value = differ && expression ? evaluate(expression, lookup) : undefined
    return value ? [{ name, bound: rationalText(value, language), above: above !== undefined }] : []
  })
  return { workings, bounds }
}
