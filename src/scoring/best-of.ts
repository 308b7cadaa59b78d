import { evaluate, isTrue, type Lookup } from '../expressions/evaluate.ts'
import type { Reference } from '../expressions/expression.ts'
import { add, compare, divide, type Rational, rational, ZERO } from '../expressions/rational.ts'
import type { BestOf } from './evaluate-table.ts'

type Asked = Extract<Reference, { op: 'cluster' }>

/**
 * Figures over the units of a cluster that have a value: the values are put in order once, from the highest down.
 * @param lookups of the units; asked for when the first figure is needed, so that all of them are there.
 */
export function bestAmong(lookups: () => readonly Lookup[]): BestOf {
  const known = new Map<Asked, readonly Rational[]>()
  let all: readonly Lookup[] | undefined
  const means = new Map<Asked, Rational | undefined>()
  const valuesOf = (asked: Asked): readonly Rational[] => {
    const before = known.get(asked)
    if (before) return before
    // What depends on itself has no value; the checks refuse it.
    known.set(asked, [])
    all ??= lookups()
    const values = all.flatMap(lookup => countedValue(asked, lookup) ?? []).sort((a, b) => compare(b, a))
    known.set(asked, values)
    return values
  }
  return (asked, own) => {
    const values = valuesOf(asked)
    switch (asked.figure) {
      case 'best':
        return values[0]
      case 'lowest':
        return values.at(-1)
      case 'count':
        return rational(values.length)
      case 'mean':
        if (!means.has(asked)) means.set(asked, meanOf(values))
        return means.get(asked)
      case 'rank': {
        const value = countedValue(asked, own)
        return value && rational(1 + values.filter(each => compare(each, value) > 0).length)
      }
    }
  }
}

/** Nothing where the unit is not among those that count. */
function countedValue({ of, among }: Asked, lookup: Lookup): Rational | undefined {
  const counts = among && evaluate(among, lookup)
  if (among && !(counts && isTrue(counts))) return undefined
  return evaluate(of, lookup)
}

function meanOf(values: readonly Rational[]): Rational | undefined {
  return values.length === 0 ? undefined : divide(values.reduce(add, ZERO), rational(values.length))
}
