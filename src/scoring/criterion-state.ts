import { referencesOf } from '../expressions/walk.ts'
import type { Criterion, Entry } from '../model/campaign.ts'
import { asksForPapers } from '../model/evidence.ts'
import type { CriterionResult } from '../model/results.ts'
import { isAsked } from '../model/tree.ts'
import type { CompiledNode } from './compile-criterion.ts'
import type { Debtor } from './who-owes.ts'

/**
 * What there is of a criterion. Points that follow from the table alone do not exist before the unit has
 * reported: no report never gives full points (Q7).
 * @param owes asked only where there are no points.
 */
export function stateOf(
  entry: Entry | undefined,
  isExcluded: boolean,
  hasPoints: boolean,
  needsEntry: boolean,
  owes: () => Debtor,
): CriterionResult['state'] {
  const { status } = entry ?? {}
  if (status === 'not_assigned') return status
  if (isExcluded || status === 'not_applicable') return 'not_applicable'
  if (!entry && needsEntry) return 'not_reported'
  if (hasPoints) return 'scored'
  if (status) return status
  if (entry?.isPending) return 'pending'
  const debtor = owes()
  if (debtor === 'suppliers') return 'not_supplied'
  // What is not asked of the unit is never not reported by it (G15), unless it owes the figures elsewhere.
  return needsEntry || debtor === 'unit' ? 'not_reported' : 'not_scored'
}

/**
 * Whether a criterion waits for the unit's own word: it asks for inputs, marks or papers, or else reads nothing at all.
 * Only a formula that is a plain number is a constant of its table: nothing can happen, so nothing has to be reported.
 */
export function needsEntry(criterion: Criterion, { steps }: CompiledNode): boolean {
  const { inputs = [], start } = criterion
  if (asksForPapers(criterion)) return true
  const read = steps.flatMap(({ expression }) => referencesOf(expression)).filter(({ op }) => op !== 'step')
  const isConstant = start.kind === 'formula' && inputs.length === 0
  const isGiven = read.some(({ op }) => op === 'judged')
  return inputs.some(isAsked) || (read.length === 0 && !isConstant) || isGiven
}

/** Whether a criterion starts with its maximum and names nothing that could have taken it away. */
export function isFullForNothing(criterion: Criterion, node: CompiledNode): boolean {
  const { start, inputs } = criterion
  return start.kind === 'full' && !inputs && !asksForPapers(criterion) && needsEntry(criterion, node)
}

/** Still without points although it is the unit's to earn: a unit with such a criterion has no result yet. */
export function isUnfinished({ state }: Pick<CriterionResult, 'state'>): boolean {
  return state === 'not_reported' || state === 'not_scored' || state === 'not_supplied' || state === 'pending'
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
