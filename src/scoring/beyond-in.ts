import type { UnitResult } from '../model/results.ts'

/** The criteria of a unit for which a reviewer lifted the bounds of the table: they stay marked wherever they are told (G18). */
export function beyondIn({ criteria }: Pick<UnitResult, 'criteria'>): string[] {
  return criteria.filter(({ changes }) => changes.some(({ beyond }) => beyond)).map(({ code }) => code)
}
