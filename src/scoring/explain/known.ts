import { inputsOfTable } from '../../model/tree.ts'
import { itemsTaken } from '../aggregate.ts'
import type { Subject } from './subject.ts'
import type { Known } from './working.ts'

/**
 * What is known of the figures of a unit, for those who show how a figure was worked out.
 * @param list the input whose cases are looked at one by one.
 */
export function knownOf(
  { evaluated, table: { table } }: Pick<Subject, 'evaluated' | 'table'>,
  list?: string,
): Known {
  const { figures, verified } = evaluated
  const inputs = new Map(inputsOfTable(table).map(input => [input.id, input]))
  const fields = new Map((inputs.get(list ?? '')?.fields ?? []).map(({ id, type }) => [id, type]))
  return {
    termsOf: reference => {
      const fact = figures.verified.facts.get(reference.input)
      return itemsTaken(reference, fact, verified.lookup).flatMap(({ figure }) => figure ?? [])
    },
    isDate: reference =>
      (reference.op === 'fact' && inputs.get(reference.input)?.type === 'date') ||
      (reference.op === 'field' && fields.get(reference.field) === 'date'),
  }
}
