import type { Lookup, Reader } from '../expressions/evaluate.ts'
import type { Reference, Total } from '../expressions/expression.ts'
import { ONE, type Rational, ZERO } from '../expressions/rational.ts'
import type { Fact } from '../model/campaign.ts'
import { aggregateOf, isNumber } from './aggregate.ts'
import type { NodeValue } from './evaluate-table.ts'
import { traitOf, type UnitTraits } from './unit-traits.ts'

/** Where the expressions of a table read: one unit, seen from one side. */
export interface Source {
  readonly unit: UnitTraits
  readonly assigned: Rational
  readonly lookup: Lookup
  fact(input: string): Fact | undefined
  judged(code: string, line: string | undefined): Rational | undefined
  nodeAt(index: number): NodeValue
  value(id: string): Rational | undefined
  maximum(code: string): Rational
  total(of: Total): Rational | undefined
  ofCluster(reference: Extract<Reference, { op: 'cluster' }>): Rational | undefined
}

const NOTHING = () => undefined

/**
 * How a reference is read from any unit.
 * @param indexes of the nodes of the table, by code.
 */
export function readerOf(reference: Reference, indexes: ReadonlyMap<string, number>): Reader<Source> {
  switch (reference.op) {
    case 'fact': {
      const { input } = reference
      return source => numberOf(source.fact(input))
    }
    case 'chosen': {
      const { input, option } = reference
      return source => isChosen(source.fact(input), option)
    }
    case 'aggregate':
      return source => aggregateOf(reference, source.fact(reference.input), source.lookup)
    case 'target':
      return ({ unit }) => unit.targets.get(reference.input)
    case 'trait':
      return ({ unit }) => traitOf(unit, reference.trait, reference.option)
    case 'value':
      return source => source.value(reference.id)
    case 'points': {
      const { code, part } = reference
      const index = indexes.get(code)
      if (index === undefined) return NOTHING
      return part ? source => source.nodeAt(index).part(part) : source => source.nodeAt(index).points
    }
    case 'maximum':
      return source => source.maximum(reference.code)
    case 'total':
      return source => source.total(reference.of)
    case 'assigned':
      return ({ assigned }) => assigned
    case 'cluster':
      return source => source.ofCluster(reference)
    case 'adjustments':
      return () => ZERO
    case 'reported':
    case 'judged':
    case 'step':
    case 'field':
      return NOTHING
  }
}

function numberOf(fact: Fact | undefined): Rational | undefined {
  return fact && isNumber(fact) ? fact : undefined
}

function isChosen(fact: Fact | undefined, option: string): Rational | undefined {
  if (!fact || !('options' in fact)) return undefined
  return fact.options.includes(option) ? ONE : ZERO
}
