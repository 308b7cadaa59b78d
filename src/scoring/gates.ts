import { isTrue } from '../expressions/evaluate.ts'
import { type Rational, rational, subtract } from '../expressions/rational.ts'
import type { Gate } from '../model/campaign.ts'
import type { Effect } from '../model/generated/campaign.ts'
import { decisionsOf } from './decisions.ts'
import { basisOf, isPointless, type ScoredUnit, valueFor } from './standing.ts'

type Ungated = Pick<ScoredUnit, 'evaluated' | 'table' | 'rules'>

/**
 * The gates into which a unit falls, and the points that they add to its total, in the order of the file. Whether one
 * holds is seen from the points with what was decided, and without what the other gates do.
 */
export function applyGates(unit: Ungated): Pick<ScoredUnit, 'gates' | 'adjustments'> {
  const decided = decisionsOf(unit)
  const gates = unit.rules.gates.flatMap(({ gate, when }) => {
    const seen = { ...unit, adjustments: decided }
    const holds = valueFor(seen, when)
    if (holds ? !isTrue(holds) : isPointless(seen, when)) return []
    return [{ gate, isUndecided: holds === undefined }]
  })
  let adjustments = decided
  for (const { gate } of gates.filter(({ isUndecided }) => !isUndecided)) {
    for (const effect of gate.effects) {
      const points = pointsOf(effect, { ...unit, adjustments })
      if (points) adjustments = [...adjustments, { gate: gate.id, name: gate.name, points }]
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

function pointsOf(
  effect: Effect,
  unit: Pick<ScoredUnit, 'evaluated' | 'table' | 'adjustments'>,
): Rational | undefined {
  if (effect.kind === 'points') return rational(effect.points)
  if (effect.kind !== 'total') return undefined
  const total = basisOf(unit, 'points')
  return total && subtract(rational(effect.points), total)
}
