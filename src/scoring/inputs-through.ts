import type { Expression } from '../expressions/expression.ts'
import { inputsOf, referencesOf } from '../expressions/walk.ts'

/** The inputs that an expression reads, also by way of named values. */
export function inputsThrough(
  expression: Expression,
  values: ReadonlyMap<string, Expression>,
  seen: ReadonlySet<string> = new Set(),
): string[] {
  const named = referencesOf(expression).flatMap(each => (each.op === 'value' ? [each.id] : []))
  const all = new Set([...seen, ...named])
  const below = named.flatMap(id => {
    const value = seen.has(id) ? undefined : values.get(id)
    return value ? inputsThrough(value, values, all) : []
  })
  return [...inputsOf(expression), ...below]
}
