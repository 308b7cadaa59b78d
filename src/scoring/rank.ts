import { compare, type Rational, rational } from '../expressions/rational.ts'
import type { Basis } from '../model/campaign.ts'
import type { UnitResult } from '../model/results.ts'
import type { UnrankedUnit } from './score-unit.ts'

export type RankedUnit = Omit<UnitResult, 'class'>

/**
 * Ranks the units of one cluster that have a full result; equal units share a rank and the next
 * one is skipped: 1, 2, 2, 4. The others keep `rank: null`. The order of the units stays.
 */
export function rank(units: readonly UnrankedUnit[], by: Basis): RankedUnit[] {
  const values = units.map(unit => basisOf(unit, by))
  return units.map((unit, index) => {
    const own = values[index]
    if (!own) return { ...unit, rank: null, tied: false }
    const better = values.filter(value => value && compare(value, own) > 0).length
    const equal = values.filter(value => value && compare(value, own) === 0).length
    return { ...unit, rank: better + 1, tied: equal > 1 }
  })
}

/** The number that decides rank or class; none while a unit's result is not complete. */
export function basisOf(unit: UnrankedUnit, by: Basis): Rational | undefined {
  const value = by === 'percent' ? unit.percent : unit.verified.total
  return unit.state === 'scored' && value !== null ? rational(value) : undefined
}
