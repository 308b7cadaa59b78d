import type { Expression } from '../expressions/expression.ts'
import { inputsOf, referencesOf } from '../expressions/walk.ts'
import { inputsOfTable } from '../model/tree.ts'
import type { CompiledTable } from './compile-table.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'

/**
 * Whether a criterion has no points yet for no other reason than figures that somebody else than the unit supplies
 * (G15): the unit is not to be reminded of what it was never asked.
 */
export function waitsForSupplier(
  code: string,
  { figures, excluded }: Pick<EvaluatedUnit, 'figures' | 'excluded'>,
  table: CompiledTable,
): boolean {
  const { facts, judged, without } = figures.verified
  const missing = new Set<string>()
  const seen = new Set<string>()
  let isOther = false
  const read = (expression: Expression, own: string) => {
    for (const input of inputsOf(expression)) if (!facts.has(input)) missing.add(input)
    for (const reference of referencesOf(expression)) {
      if (reference.op === 'judged' && !judged(own, reference.line)) isOther = true
      else if (reference.op === 'value') readValue(reference.id, own)
      else if (reference.op === 'points') readNode(reference.code)
    }
  }
  const readValue = (id: string, own: string) => {
    const value = table.values.get(id)
    if (!value || seen.has(`value ${id}`)) return
    seen.add(`value ${id}`)
    read(value, own)
  }
  const readNode = (other: string) => {
    if (seen.has(other) || excluded.has(other)) return
    seen.add(other)
    if (without.has(other)) isOther = true
    for (const { expression } of table.nodes.get(other)?.steps ?? []) read(expression, other)
  }
  readNode(code)
  const supplied = new Set(
    inputsOfTable(table.table).flatMap(({ id, supplied_by }) => (supplied_by === undefined ? [] : [id])),
  )
  return !isOther && missing.size > 0 && [...missing].every(input => supplied.has(input))
}
