import { evaluate, isTrue, type Lookup } from '../expressions/evaluate.ts'
import type { Reference } from '../expressions/expression.ts'
import { compare, type Rational } from '../expressions/rational.ts'
import type { BestOf } from './evaluate-table.ts'

/**
 * The highest value of an expression among the units of a cluster that have one, computed once.
 * @param lookups of the units; asked for when the first value is needed, so that all of them are there.
 */
export function bestAmong(lookups: () => readonly Lookup[]): BestOf {
  const known = new Map<Reference, Rational | undefined>()
  let all: readonly Lookup[] | undefined
  return reference => {
    if (known.has(reference)) return known.get(reference)
    // What depends on itself has no value; the checks refuse it.
    known.set(reference, undefined)
    let best: Rational | undefined
    all ??= lookups()
    for (const lookup of all) {
      const counts = reference.among ? evaluate(reference.among, lookup) : undefined
      if (reference.among && !(counts && isTrue(counts))) continue
      const value = evaluate(reference.of, lookup)
      if (value && (!best || compare(value, best) > 0)) best = value
    }
    known.set(reference, best)
    return best
  }
}
