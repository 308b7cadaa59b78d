import { compare, rational } from '../expressions/rational.ts'
import type { Campaign } from '../model/campaign.ts'
import type { UnitResult } from '../model/results.ts'
import { basisOf } from './rank.ts'
import type { UnrankedUnit } from './score-unit.ts'

/** The first class, from the highest down, whose lower bound the unit reaches. */
export function classify(
  unit: UnrankedUnit,
  classification: Campaign['classification'],
): UnitResult['class'] {
  const value = classification && basisOf(unit, classification.by)
  if (!value) return null
  const reached = classification.classes.find(
    ({ from }) => from === undefined || compare(value, rational(from)) >= 0,
  )
  return reached ? { id: reached.id, name: reached.name } : null
}
