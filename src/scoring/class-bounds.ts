import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { evaluate } from '../expressions/evaluate.ts'
import type { Expression } from '../expressions/expression.ts'
import { compare, type Rational } from '../expressions/rational.ts'
import type { Scope } from '../expressions/text/scope.ts'
import type { Classification, Cluster } from '../model/campaign.ts'
import { campaignAmount } from './campaign-amount.ts'
import type { Compiler } from './rule-context.ts'
import { type RosterNames, unitNames } from './table-scope.ts'
import { traitOf } from './unit-traits.ts'

type Classes = Classification['classes']

/** The lower bound of each class, as an expression over what the roster says of a unit; the last one has none. */
export function classBounds(
  classes: Classes,
  compiler: Compiler,
  roster?: RosterNames,
): (Expression | undefined)[] {
  const scope: Scope = { names: new Map(unitNames(roster)) }
  return classes.map((own, index) => {
    const bound = own.from ?? own.above
    return bound === undefined ? undefined : campaignAmount(bound, scope, placeOf(own, index), compiler)
  })
}

/** Bounds that are formulas are known as soon as the units are: each unit has all of them, from high to low. */
export function checkClassBounds(
  classes: Classes,
  clusters: readonly Cluster[],
  roster?: RosterNames,
): Diagnostic[] {
  const isFormula = ({ from, above }: Classes[number]) => typeof (from ?? above) === 'string'
  if (!classes.some(isFormula)) return []
  const problems: Diagnostic[] = []
  const bounds = classBounds(classes, { inputs: new Map(), report: each => problems.push(each) }, roster)
  // They are reported where all conditions are; without them there is nothing to compare.
  if (problems.length > 0) return []
  const units = clusters.flatMap(cluster =>
    cluster.units.map(unit => ({ unit, traits: { ...unit, cluster: cluster.id, late: false } })),
  )
  const valueFor = (index: number, { traits }: (typeof units)[number]): Rational | undefined => {
    const bound = bounds[index]
    return (
      bound &&
      evaluate(bound, each => (each.op === 'trait' ? traitOf(traits, each.trait, each.option) : undefined))
    )
  }
  return classes.flatMap((own, index): Diagnostic[] => {
    const higher = classes[index - 1]
    if (!bounds[index]) return []
    const place = placeOf(own, index)
    const without = isFormula(own) ? units.find(each => !valueFor(index, each)) : undefined
    if (without) {
      const { unit } = without
      return [{ code: 'TD1376', place, params: { class: own.name, unit: unit.name }, related: [unit.place] }]
    }
    if (!higher || !(isFormula(own) || isFormula(higher))) return []
    // Above 80, then from 80: the class is 80 itself.
    const least = own.from !== undefined && higher.above !== undefined ? 0 : 1
    const wrong = units.find(each => {
      const [upper, lower] = [valueFor(index - 1, each), valueFor(index, each)]
      return upper && lower && compare(upper, lower) < least
    })
    if (!wrong) return []
    const params = { class: own.name, higher: higher.name, unit: wrong.unit.name }
    return [{ code: 'TD1499', place, params, related: [placeOf(higher, index - 1), wrong.unit.place] }]
  })
}

function placeOf({ from }: Classes[number], index: number): Place {
  const key = from === undefined ? 'above' : 'from'
  return within({ file: 'campaign.yaml' }, 'classification', 'classes', index, key)
}
