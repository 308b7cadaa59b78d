import type { Results } from '../model/results.ts'
import { keepFacts } from '../scoring/keep-facts.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { fill, type Session } from './session.ts'
import type { Scores, Stages } from './stages.ts'

/** The results as programs read them and as they are kept: those that were closed, else those of today. */
export function resultsDocument({ closed, scores }: Stages): Results | null {
  if (closed) return closed.results
  return scores ? openResults(scores) : null
}

/** The results of today, with the figures that a later year can look back to. */
export function openResults({ results, campaign }: Scores): Results {
  return { ...keepFacts(results, campaign), closed: null }
}

/** The results that people see. */
export function resultsShown({ closed, scores }: Stages): Results | undefined {
  return closed?.results ?? scores?.results
}

/** Whether the results are closed: said only where somebody has closed them once. */
export function closingLines({ closed, reopened }: Stages, { texts, paint }: Session): string[] {
  if (closed) {
    const { date, by } = closed.closing
    return [paint.out.strong(fill(texts.closedOn, [slashDate(date), by])), '']
  }
  if (!reopened) return []
  return [paint.out.warning(fill(texts.reopenedOn, [slashDate(reopened.date), reopened.by])), '']
}
