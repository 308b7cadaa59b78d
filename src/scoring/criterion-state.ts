import { referencesOf } from '../expressions/walk.ts'
import type { Criterion, Entry } from '../model/campaign.ts'
import type { CriterionResult } from '../model/results.ts'
import { isAsked } from '../model/tree.ts'
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
  if (hasPoints) return 'scored'
  if (status) return status
  if (entry?.isPending) return 'pending'
  // What is not asked of the unit is never not reported by it (G15).
  return needsEntry ? 'not_reported' : 'not_scored'
}

/**
 * Whether a criterion waits for the unit's own word: it asks for inputs or marks, or else reads nothing at all. Only a
 * formula that is a plain number is a constant of its table: nothing can happen, so nothing has to be reported.
 */
export function needsEntry(criterion: Criterion, { steps }: CompiledNode): boolean {
  const { inputs = [], start } = criterion
  const read = steps.flatMap(({ expression }) => referencesOf(expression)).filter(({ op }) => op !== 'step')
  const isConstant = start.kind === 'formula' && inputs.length === 0
  const isGiven = read.some(({ op }) => op === 'judged')
  return inputs.some(isAsked) || (read.length === 0 && !isConstant) || isGiven
}

/** Whether a criterion starts with its maximum and names nothing that could have taken it away. */
export function isFullForNothing(criterion: Criterion, node: CompiledNode): boolean {
  return criterion.start.kind === 'full' && !criterion.inputs && needsEntry(criterion, node)
}

/** Still without points although it is the unit's to earn: a unit with such a criterion has no result yet. */
export function isUnfinished({ state }: Pick<CriterionResult, 'state'>): boolean {
  return state === 'not_reported' || state === 'not_scored' || state === 'pending'
}
