import type { Expression } from '../expressions/expression.ts'
import type { CompiledTable } from './compile-table.ts'

/** All that the points of a table are computed from: its steps, named values, conditions of applying, sums. */
export function expressionsOf({ nodes, values, applies, totals }: CompiledTable): Expression[] {
  return [
    ...[...nodes.values()].flatMap(({ steps }) => steps.map(({ expression }) => expression)),
    ...values.values(),
    ...applies.values(),
    ...Object.values(totals),
  ]
}
