import type { Criterion, EvidenceKind } from './campaign.ts'

/** The kinds of evidence that a criterion tells apart; a plain text only reminds (G10). */
export function kindsOf({ evidence }: Pick<Criterion, 'evidence'>): readonly EvidenceKind[] {
  return Array.isArray(evidence) ? evidence : []
}

/** Whether the unit has to say which papers there are: something follows where one is missing. */
export function asksForPapers(criterion: Pick<Criterion, 'evidence'>): boolean {
  return kindsOf(criterion).some(({ when_missing = 'none' }) => when_missing !== 'none')
}

/** Where the kinds that are there stand among the facts of a unit, as options that were chosen; no input has this name. */
export function papersOf(code: string): string {
  return `${PAPERS}${code}`
}

const PAPERS = 'evidence:'

/** Whether a fact tells which papers there are: it is no input of the table. */
export function isPapers(fact: string): boolean {
  return fact.startsWith(PAPERS)
}

/** Where a record holds whether it has the paper of a field, beside the text of the field itself. */
export function hasPaper(field: string): string {
  return `${field}:there`
}
