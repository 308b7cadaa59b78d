import { referencesOf } from '../expressions/walk.ts'
import type { Criterion, Entry } from '../model/campaign.ts'
import { asksForPapers } from '../model/evidence.ts'
import type { CriterionResult } from '../model/results.ts'
import type { CompiledNode } from './compile-criterion.ts'

/**
 * What there is of a criterion. Points that follow from the table alone do not exist before the unit has
 * reported: no report never gives full points (Q7).
 */
export function stateOf(
  entry: Entry | undefined,
  isExcluded: boolean,
  hasPoints: boolean,
  needsEntry: boolean,
): CriterionResult['state'] {
  const { status } = entry ?? {}
  if (status === 'not_assigned') return status
  if (isExcluded || status === 'not_applicable') return 'not_applicable'
  if (!entry && needsEntry) return 'not_reported'
  return hasPoints ? 'scored' : (status ?? 'not_reported')
}

/** Whether a criterion waits for the unit's own word: it asks for inputs, marks or papers, or else reads nothing at all. */
export function needsEntry(criterion: Criterion, { steps }: CompiledNode): boolean {
  const read = steps.flatMap(({ expression }) => referencesOf(expression)).filter(({ op }) => op !== 'step')
  const isAsked = (criterion.inputs ?? []).some(({ supplied_by }) => supplied_by === undefined)
  if (asksForPapers(criterion)) return true
  return isAsked || read.length === 0 || read.some(({ op }) => op === 'judged')
}

/** Still without points although it is the unit's to earn: a unit with such a criterion has no result yet. */
export function isUnfinished({ state }: Pick<CriterionResult, 'state'>): boolean {
  return state === 'not_reported' || state === 'not_scored' || state === 'not_supplied'
}

/** What unfinished criteria wait for: the unit and its reviewers, or departments that supply its figures (G15). */
export function unfinishedOf(
  criteria: readonly Pick<CriterionResult, 'code' | 'state'>[],
): Readonly<Record<'unit' | 'suppliers', readonly string[]>> {
  const open = criteria.filter(isUnfinished)
  const codes = (isSupplied: boolean) =>
    open.filter(({ state }) => (state === 'not_supplied') === isSupplied).map(({ code }) => code)
  return { unit: codes(false), suppliers: codes(true) }
}
