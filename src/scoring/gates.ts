import { isTrue } from '../expressions/evaluate.ts'
import type { Expression } from '../expressions/expression.ts'
import { subtract } from '../expressions/rational.ts'
import type { Gate } from '../model/campaign.ts'
import type { Effect } from '../model/generated/campaign.ts'
import { decisionsOf } from './decisions.ts'
import { type Adjustment, basisOf, isPointless, numeratorOf, type ScoredUnit, valueFor } from './standing.ts'

type Ungated = Pick<ScoredUnit, 'evaluated' | 'table' | 'rules'>

/**
 * The gates into which a unit falls, and the points that they add to its total, in the order of the file. Whether one
 * holds is seen from the points with what was decided, and without what the other gates do.
 */
export function applyGates(unit: Ungated): Pick<ScoredUnit, 'gates' | 'adjustments'> {
  const decided = decisionsOf(unit)
  const gates = unit.rules.gates.flatMap(({ gate, when, amounts }) => {
    const seen = { ...unit, adjustments: decided }
    const holds = valueFor(seen, when)
    if (holds ? !isTrue(holds) : isPointless(seen, when)) return []
    // What it would add or take has to be known as well.
    const isUnknown = amounts.some(amount => amount && valueFor(seen, amount) === undefined)
    return [{ gate, amounts, isUndecided: holds === undefined || isUnknown }]
  })
  let adjustments = decided
  for (const { gate, amounts } of gates.filter(({ isUndecided }) => !isUndecided)) {
    for (const [index, effect] of gate.effects.entries()) {
      const amount = amounts[index]
      const added = amount && addedBy(effect, amount, { ...unit, adjustments })
      if (added) adjustments = [...adjustments, { gate: gate.id, name: gate.name, ...added, amount }]
    }
  }
  return { gates, adjustments }
}

/** Effects of a kind, of the gates that hold. */
export function effectsOf<K extends Effect['kind']>(
  { gates }: Pick<ScoredUnit, 'gates'>,
  kind: K,
): { readonly gate: Gate; readonly effect: Extract<Effect, { kind: K }> }[] {
  return gates
    .filter(({ isUndecided }) => !isUndecided)
    .flatMap(({ gate }) =>
      gate.effects
        .filter((effect): effect is Extract<Effect, { kind: K }> => effect.kind === kind)
        .map(effect => ({ gate, effect })),
    )
}

function addedBy(
  effect: Effect,
  amount: Expression,
  unit: Pick<ScoredUnit, 'evaluated' | 'table' | 'adjustments'>,
): Pick<Adjustment, 'points' | 'inPercent'> | undefined {
  const points = valueFor(unit, amount)
  if (!points || effect.kind !== 'total') return points && { points }
  const [total, counted] = [basisOf(unit, 'points'), numeratorOf(unit)]
  if (!total || !counted) return undefined
  return { points: subtract(points, total), inPercent: subtract(points, counted) }
}
