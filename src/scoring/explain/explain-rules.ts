import { evaluate, type Lookup } from '../../expressions/evaluate.ts'
import { add, type Rational, ZERO } from '../../expressions/rational.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { CompiledTable } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { applyGates } from '../gates.ts'
import type { RosterNames } from '../table-scope.ts'
import { compileUnitRules } from '../unit-rules.ts'
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
  table: CompiledTable,
  evaluated: EvaluatedUnit,
  language: Language,
  roster?: RosterNames,
): RulesExplanation {
  const { rules } = compileUnitRules(campaign, table, roster)
  const { lookup } = evaluated.verified
  const { adjustments } = applyGates({ evaluated, table, rules })
  const workings = adjustments.map(({ amount }, index) => {
    const before = adjustments.slice(0, index).map(({ points }) => points)
    const known = before.reduce<Rational>(add, ZERO)
    // The points themselves, which are rounded, are told beside it.
    const exact = amount?.op === 'round' ? amount.of : amount
    const read: Lookup = each => (each.op === 'adjustments' ? known : lookup(each))
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
