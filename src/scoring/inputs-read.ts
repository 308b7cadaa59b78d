import type { Expression } from '../expressions/expression.ts'
import { inputsOf, referencesOf } from '../expressions/walk.ts'
import type { CompiledTable } from './compile-table.ts'

/** The inputs that a criterion or group reads, also by way of named values. */
export function inputsRead(code: string, table: CompiledTable): ReadonlySet<string> {
  return new Set(readBy(code, table).flatMap(inputsOf))
}

/** All expressions that the points of a criterion are computed from, also those that only a name stands for. */
export function readBy(code: string, table: CompiledTable): Expression[] {
  return withValues(table.nodes.get(code)?.steps.map(({ expression }) => expression) ?? [], table)
}

/** Expressions with those that only a name stands for in them. */
export function withValues(expressions: readonly Expression[], table: CompiledTable): Expression[] {
  return [...expressions, ...valuesRead(expressions, table).flatMap(id => table.values.get(id) ?? [])]
}

/** The ids of the named values that expressions read, also through one another. */
export function valuesRead(expressions: readonly Expression[], table: CompiledTable): string[] {
  const entered = new Set<string>()
  const found: string[] = []
  const visit = (expression: Expression) => {
    for (const reference of referencesOf(expression)) {
      if (reference.op !== 'value' || entered.has(reference.id)) continue
      entered.add(reference.id)
      const value = table.values.get(reference.id)
      if (value) visit(value)
      found.push(reference.id)
    }
  }
  expressions.forEach(visit)
  return found
}
