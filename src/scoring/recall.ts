import type { Expression, Reference } from '../expressions/expression.ts'
import type { Rational } from '../expressions/rational.ts'
import { keyOf, referencesOf } from '../expressions/walk.ts'

/**
 * What was computed before from the same values. Most units report of a criterion what another one has reported
 * (yes, no cases, 1.5 points), and the two sides of a unit mostly agree: what follows is computed once. One step for
 * each value that is read; equal values that are not one object are merely computed again.
 */
export interface Memory<T> {
  result?: T
  next?: Map<Rational | undefined, Memory<T>>
}

/**
 * What can be read of a unit at once; all else follows from other nodes or from lists. First what is the same for
 * many units: the fewer branches the memory then has.
 */
const PLAIN: readonly Reference['op'][] = ['cluster', 'trait', 'target', 'chosen', 'judged', 'fact']
/** With more values it is rare that all of them were met before. */
const MOST_READS = 6

/** What expressions read, in the order of remembering; absent where that is more than a few plain values. */
export function recallable(expressions: readonly Expression[]): readonly Reference[] | undefined {
  const references = expressions.flatMap(referencesOf).filter(({ op }) => op !== 'step')
  const reads = [...new Map(references.map(each => [keyOf(each), each])).values()]
  const isPlain = reads.length <= MOST_READS && reads.every(({ op }) => PLAIN.includes(op))
  return isPlain ? reads.toSorted((a, b) => PLAIN.indexOf(a.op) - PLAIN.indexOf(b.op)) : undefined
}

/** Where what was computed from this value, after those before it, is kept. */
export function remembered<T>(memory: Memory<T>, value: Rational | undefined): Memory<T> {
  memory.next ??= new Map()
  const known = memory.next.get(value)
  if (known) return known
  const fresh: Memory<T> = {}
  memory.next.set(value, fresh)
  return fresh
}
