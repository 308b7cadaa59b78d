import { isTrue } from '../expressions/evaluate.ts'
import { negate, type Rational } from '../expressions/rational.ts'
import type { Campaign } from '../model/campaign.ts'
import { classify } from './classify.ts'
import { applyGates } from './gates.ts'
import { basisOf, type ScoredStanding, type ScoredUnit, valueFor } from './standing.ts'

/** Everything that class, rank and quotas need to know of a unit, so that its table can be let go. */
export function settle(
  scored: Pick<ScoredUnit, 'evaluated' | 'table' | 'rules'>,
  { classification, ranking }: Pick<Campaign, 'classification' | 'ranking'>,
): ScoredStanding {
  const { evaluated, table, rules } = scored
  const { gates, adjustments: gated } = applyGates(scored)
  const classified = classify({ evaluated, table, rules, gates, adjustments: gated }, classification)
  const { adjustments, classifiedOn, failures } = classified
  const unit = { evaluated, table, rules, gates, adjustments }
  return {
    gates,
    adjustments,
    class: classified.class,
    classifiedOn,
    failures,
    points: basisOf(unit, 'points'),
    percent: basisOf(unit, 'percent'),
    rankedOn: basisOf(unit, ranking.by, ranking.rounding),
    breaks: breaksOf(unit),
    meets: meetsOf(unit),
  }
}

function breaksOf(unit: ScoredUnit): (Rational | undefined)[] {
  return unit.rules.tieBreaks.map(({ by, isLowerBetter }) => {
    const value = valueFor(unit, by)
    return value && isLowerBetter ? negate(value) : value
  })
}

function meetsOf(unit: ScoredUnit): ScoredStanding['meets'] {
  const { quotas } = unit.rules
  if (quotas.size === 0) return NO_CONDITIONS
  return new Map([...quotas].map(([id, condition]) => [id, holds(valueFor(unit, condition))]))
}

const NO_CONDITIONS: ScoredStanding['meets'] = new Map()

function holds(condition: Rational | undefined): boolean | undefined {
  return condition && isTrue(condition)
}
