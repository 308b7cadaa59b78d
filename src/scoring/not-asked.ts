import type { Reference } from '../expressions/expression.ts'
import { criteriaOf, inputsOfTable, nodesOf } from '../model/tree.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'

/** Whether something is read that does not count for the unit, or that its table does not have while another one does. */
export function isNotAsked(
  reference: Reference,
  { table, excluded }: Pick<EvaluatedUnit, 'table' | 'excluded'>,
): boolean {
  switch (reference.op) {
    case 'points': {
      const { code } = reference
      if (excluded.has(code) || !table.nodes.has(code)) return true
      const group = nodesOf(table.table).find(node => node.kind === 'group' && node.group.code === code)
      if (group?.kind !== 'group') return false
      const criteria = criteriaOf(group.group)
      return criteria.length > 0 && criteria.every(each => excluded.has(each.code))
    }
    case 'value':
      return !table.values.has(reference.id)
    case 'fact':
    case 'chosen':
    case 'aggregate':
    case 'target':
      return !inputsOfTable(table.table).some(({ id }) => id === reference.input)
    default:
      return false
  }
}
