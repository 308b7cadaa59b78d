import { type Diagnostic, type Place, within } from '../../diagnostics/diagnostic.ts'
import type { Expression } from '../../expressions/expression.ts'
import type { Criterion, Input } from '../../model/campaign.ts'
import { suggestion } from '../../vietnamese/suggest.ts'

/**
 * What a rule kind is: its checks and its expression. A rule never computes by itself;
 * whoever evaluates or prints the expression does.
 */
export interface Rule<R> {
  /** What is wrong beyond the schema. `place` is where the rule stands. */
  check(rule: R, criterion: Criterion, place: Place): Diagnostic[]
  expression(rule: R, criterion: Criterion): Expression
  /** Least and most points that the rule can give; infinite where nothing bounds them. */
  range(rule: R, criterion: Criterion): readonly [least: number, most: number]
  /** The inputs whose target the rule reads. */
  targets?(rule: R): string[]
}

/** Where an input of the criterion is declared, as seen from one of its rules. */
function inputPlace({ file, pointer = '' }: Place, index: number): Place {
  const criterion = pointer.replace(/\/(?:start|(?:bonuses|deductions)\/\d+)$/, '')
  return within({ file, pointer: criterion }, 'inputs', index, 'id')
}

/** The rule reads an input: it must be declared by the criterion, with one of these types. */
export function checkInput(
  id: string,
  types: readonly Input['type'][],
  criterion: Criterion,
  place: Place,
): Diagnostic[] {
  const input = criterion.inputs?.find(candidate => candidate.id === id)
  const at = within(place, 'input')
  if (!input) {
    const near = suggestion(
      id,
      (criterion.inputs ?? []).map(each => each.id),
    )
    const declared = criterion.inputs?.findIndex(each => each.id === near.suggestion) ?? -1
    const related = declared === -1 ? {} : { related: [inputPlace(place, declared)] }
    return [
      { code: 'TD1402', place: at, params: { input: id, criterion: criterion.code, ...near }, ...related },
    ]
  }
  if (types.includes(input.type)) return []
  return [{ code: 'TD1403', place: at, params: { input: id, type: input.type, expected: types } }]
}
