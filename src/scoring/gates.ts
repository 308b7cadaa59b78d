import { isTrue } from '../expressions/evaluate.ts'
import { type Rational, rational, subtract } from '../expressions/rational.ts'
import type { Gate } from '../model/campaign.ts'
import type { Effect } from '../model/generated/campaign.ts'
import { basisOf, type ScoredStanding, valueFor } from './standing.ts'

type Ungated = Pick<ScoredStanding, 'evaluated' | 'table' | 'rules'>

/** The gates into which a unit falls, and the points that they add to its total, in the order of the file. */
export function applyGates(unit: Ungated): Pick<ScoredStanding, 'gates' | 'adjustments'> {
  const gates = unit.rules.gates.flatMap(({ gate, when }) => {
    const holds = valueFor(unit, when)
    if (holds && !isTrue(holds)) return []
    return [{ gate, isUndecided: holds === undefined }]
  })
  let adjustments: ScoredStanding['adjustments'] = []
  for (const { gate } of gates.filter(({ isUndecided }) => !isUndecided)) {
    for (const effect of gate.effects) {
      const points = pointsOf(effect, { ...unit, adjustments })
      if (points) adjustments = [...adjustments, { gate: gate.id, points }]
    }
  }
  return { gates, adjustments }
}

/** Effects of a kind, of the gates that hold. */
export function effectsOf<K extends Effect['kind']>(
  { gates }: Pick<ScoredStanding, 'gates'>,
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
  unit: Pick<ScoredStanding, 'evaluated' | 'table' | 'adjustments'>,
): Rational | undefined {
  if (effect.kind === 'points') return rational(effect.points)
  if (effect.kind !== 'total') return undefined
  const total = basisOf(unit, 'points')
  return total && subtract(rational(effect.points), total)
}
