import { evaluate } from '../expressions/evaluate.ts'
import type { Expression } from '../expressions/expression.ts'
import type { Rational } from '../expressions/rational.ts'
import type { Change, Entry, Unit } from '../model/campaign.ts'
import type { CriterionResult } from '../model/results.ts'

export interface CriterionScore {
  readonly state: CriterionResult['state']
  /** From the facts and points of the unit. */
  readonly self: Rational | undefined
  /** After the last stage that there is. */
  readonly verified: Rational | undefined
  readonly changes: readonly {
    readonly change: Change
    readonly before: Rational | undefined
    readonly after: Rational | undefined
  }[]
}

/**
 * The points of one criterion of one unit, before and after review. Changes apply in order:
 * corrected facts are computed again; points that a reviewer gave stand in place of what is computed.
 */
export function scoreCriterion(
  entry: Entry | undefined,
  unit: Unit,
  expression: Expression | undefined,
): CriterionScore {
  if (!entry || !expression) return without('not_reported')
  // Not scored yet is no last word: a reviewer may have given the points.
  if (entry.status && (entry.status !== 'not_scored' || entry.changes.length === 0))
    return without(entry.status)

  let facts = entry.facts
  let given: Rational | undefined
  const points = () =>
    given ??
    evaluate(expression, reference => {
      if (reference.op === 'fact') return facts.get(reference.input)
      if (reference.op === 'target') return unit.targets.get(reference.input)
      return reference.op === 'judged' ? entry.claimed : undefined
    })

  const self = points()
  let verified = self
  const changes = entry.changes.map(change => {
    const before = verified
    facts = new Map([...facts, ...change.facts])
    given = change.points ?? given
    verified = points()
    return { change, before, after: verified }
  })
  return { state: verified ? 'scored' : (entry.status ?? 'not_reported'), self, verified, changes }
}

function without(state: CriterionScore['state']): CriterionScore {
  return { state, self: undefined, verified: undefined, changes: [] }
}

/** Still without points although it is the unit's to earn: a unit with such a criterion has no result yet. */
export function isUnfinished({ state }: Pick<CriterionResult, 'state'>): boolean {
  return state === 'not_reported' || state === 'not_scored'
}
