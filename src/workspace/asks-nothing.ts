import type { Criterion } from '../model/campaign.ts'
import { asksForPapers } from '../model/evidence.ts'
import { isAsked } from '../model/tree.ts'

/** Whether all figures of a criterion come from elsewhere: of somebody else (G15), or from other parts of the table. */
export function asksNothing(criterion: Criterion): boolean {
  const { inputs = [] } = criterion
  if (inputs.length > 0) return !inputs.some(isAsked)
  const kinds = formsOf(criterion)
  return !isJudged(criterion) && kinds.some(kind => kind !== 'full' && kind !== 'zero')
}

/** Whether it waits for no word of the unit at all: neither for figures nor for marks or papers. */
export function waitsForNoWord(criterion: Criterion): boolean {
  return asksNothing(criterion) && !isJudged(criterion) && !asksForPapers(criterion)
}

function isJudged(criterion: Criterion): boolean {
  return formsOf(criterion).some(kind => kind === 'judged' || kind === 'level')
}

function formsOf({ start, bonuses = [], deductions = [] }: Criterion): string[] {
  return [start, ...bonuses, ...deductions].map(({ kind }) => kind)
}
