import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Expression } from '../expressions/expression.ts'
import { inputsOf, partsOf, referencesOf } from '../expressions/walk.ts'
import type { Input } from '../model/campaign.ts'
import type { CompiledTable } from './compile-table.ts'
import { expressionsOf } from './table-expressions.ts'

/**
 * A figure of the past may not be there: new units, the first year. A table that reads it and nowhere asks whether it
 * is there leaves those units without points (G19).
 */
export function checkPast(
  inputs: readonly { readonly input: Input; readonly place: Place }[],
  compiled: CompiledTable,
): Diagnostic[] {
  if (!inputs.some(({ input }) => input.past)) return []
  const expressions = expressionsOf(compiled)
  const read = new Set(expressions.flatMap(inputsOf))
  const asked = new Set(expressions.flatMap(each => askedIn(each, compiled.values)))
  return inputs.flatMap(({ input: { id, past }, place }): Diagnostic[] =>
    past && read.has(id) && !asked.has(id)
      ? [{ code: 'TD1491', place: within(place, 'past'), params: { input: id } }]
      : [],
  )
}

/** The inputs of which an expression asks whether they are there, itself or as part of a named value. */
function askedIn(expression: Expression, values: CompiledTable['values']): string[] {
  if (expression.op === 'present') return behind(expression.of, values, new Set())
  return partsOf(expression).flatMap(part => askedIn(part, values))
}

function behind(expression: Expression, values: CompiledTable['values'], entered: Set<string>): string[] {
  const named = referencesOf(expression).flatMap(reference => {
    if (reference.op !== 'value' || entered.has(reference.id)) return []
    entered.add(reference.id)
    const value = values.get(reference.id)
    return value ? behind(value, values, entered) : []
  })
  return [...inputsOf(expression), ...named]
}
