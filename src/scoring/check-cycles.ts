import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Expression } from '../expressions/expression.ts'
import { referencesOf } from '../expressions/walk.ts'
import { nodesOf } from '../model/tree.ts'
import type { CompiledTable } from './compile-table.ts'

/** Values and criteria that depend on themselves, each circle once, at the first of its members in the file. */
export function checkCycles({ table, nodes, values }: CompiledTable, place: Place): Diagnostic[] {
  const places = new Map<string, Place>([
    ...[...(table.values ?? []).entries()].map(
      ([index, { id }]) => [id, within(place, 'values', index, 'formula')] as const,
    ),
    ...[...(table.conditions ?? []).entries()].map(
      ([index, { id }]) => [id, within(place, 'conditions', index, 'formula')] as const,
    ),
    ...nodesOf(table).map(node => {
      const { code } = node.kind === 'group' ? node.group : node.criterion
      return [code, within(place, ...node.path)] as const
    }),
  ])
  const needs = new Map<string, readonly string[]>([
    ...[...values].map(([id, expression]) => [id, namesIn(expression)] as const),
    ...[...nodes].map(
      ([code, { steps }]) => [code, steps.flatMap(each => namesIn(each.expression))] as const,
    ),
  ])
  return circles(needs).flatMap((circle): Diagnostic[] => {
    const at = places.get(circle[0] ?? '')
    return at ? [{ code: 'TD1428', place: at, params: { path: [...circle, circle[0]].join(' → ') } }] : []
  })
}

function namesIn(expression: Expression): string[] {
  return referencesOf(expression).flatMap(reference => {
    switch (reference.op) {
      case 'value':
        return [reference.id]
      case 'points':
        return [reference.code]
      case 'cluster':
        return [reference.of, ...(reference.among ? [reference.among] : [])].flatMap(namesIn)
      case 'aggregate':
        return [reference.value, reference.where].flatMap(part => (part ? namesIn(part) : []))
      default:
        return []
    }
  })
}

/** Depth first: whoever is met again while it is still being looked at closes a circle. */
function circles(needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const found: string[][] = []
  const visit = (name: string, path: readonly string[]) => {
    const start = path.indexOf(name)
    if (start !== -1) {
      found.push(path.slice(start))
      return
    }
    if (done.has(name)) return
    for (const next of needs.get(name) ?? []) visit(next, [...path, name])
    done.add(name)
  }
  for (const name of needs.keys()) visit(name, [])
  return found
}
