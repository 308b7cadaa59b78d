import { isTrue } from '../expressions/evaluate.ts'
import type { Expression } from '../expressions/expression.ts'
import { type Rational, rational, subtract } from '../expressions/rational.ts'
import type { Gate } from '../model/campaign.ts'
import type { Effect } from '../model/generated/campaign.ts'
import { type Adjustment, basisOf, isPointless, type ScoredStanding, valueFor } from './standing.ts'

type Ungated = Pick<ScoredStanding, 'evaluated' | 'table' | 'rules'>

/**
 * The gates into which a unit falls, and the points that they add to its total, in the order of the file. Whether one
 * holds is seen from the points with what was decided, and without what the other gates do.
 */
export function applyGates(unit: Ungated): Pick<ScoredStanding, 'gates' | 'adjustments'> {
  const decided = decisionsOf(unit)
  const gates = unit.rules.gates.flatMap(({ gate, when, amounts }) => {
    const seen = { ...unit, adjustments: decided }
    const holds = valueFor(seen, when)
    if (holds ? !isTrue(holds) : isPointless(seen, when)) return []
    const isKnown = amounts.every(amount => !amount || valueFor(seen, amount))
    return [{ gate, amounts, isUndecided: holds === undefined || !isKnown }]
  })
  let adjustments = decided
  for (const { gate, amounts } of gates.filter(({ isUndecided }) => !isUndecided)) {
    for (const [index, { kind }] of gate.effects.entries()) {
      const amount = amounts[index]
      const points = amount && pointsOf(kind, amount, { ...unit, adjustments })
      if (points) adjustments = [...adjustments, { gate: gate.id, name: gate.name, points, amount }]
    }
  }
  return { gates, adjustments }
}

/** What was decided about a unit outside of every rule stands before the gates. */
function decisionsOf({ evaluated }: Ungated): readonly Adjustment[] {
  const { report } = evaluated.unit
  const decisions = report.state === 'present' ? (report.decisions ?? []) : []
  return decisions.map(({ name, points, reason, basis, by }) => ({
    name,
    points: rational(points),
    reason: `${reason} (${basis}; ${by})`,
  }))
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
  kind: Effect['kind'],
  amount: Expression,
  unit: Pick<ScoredStanding, 'evaluated' | 'table' | 'adjustments'>,
): Rational | undefined {
  const points = valueFor(unit, amount)
  if (kind === 'points') return points
  const total = basisOf(unit, 'points')
  return points && total && subtract(points, total)
}
