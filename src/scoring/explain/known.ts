import type { Reference } from '../../expressions/expression.ts'
import type { Table } from '../../model/campaign.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { itemsTaken } from '../aggregate.ts'
import type { Subject } from './subject.ts'
import type { Known } from './working.ts'

/** Whether a figure that units report is a day. */
export function isDateOf(table: Table, reference: Reference): boolean {
  if (reference.op !== 'fact') return false
  return inputsOfTable(table).some(({ id, type }) => id === reference.input && type === 'date')
}

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
      isDateOf(table, reference) || (reference.op === 'field' && fields.get(reference.field) === 'date'),
  }
}
