import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import type { Results, UnitResult } from '../model/results.ts'
import { suggestion } from '../vietnamese/suggest.ts'
import type { RosterUnit } from './link-roster.ts'

/**
 * The unit as it stood in earlier results: under its id of today, else under the one that it had then.
 * Where two of its former ids stand there, nobody but the clerk can tell what the figure of both is.
 */
export function pastUnit(
  { id, former = [], place }: Pick<RosterUnit, 'id' | 'former' | 'place'>,
  results: Results,
  file: string,
): UnitResult | Diagnostic {
  const known = unitsOf(results)
  const same = known.get(id)
  if (same) return same
  const [first, second] = former.flatMap(each => known.get(each) ?? [])
  if (first && !second) return first
  if (first) {
    const params = { unit: id, former: former.filter(each => known.has(each)).join(', '), file }
    return { code: 'TD1374', place: within(place, 'former'), params }
  }
  if (former.length > 0) {
    const params = { unit: former.join(', '), file, ...suggestion(former[0] ?? '', known.keys()) }
    return { code: 'TD1373', place: within(place, 'former'), params }
  }
  return { code: 'TD1371', place: within(place, 'id'), params: { unit: id, file } }
}

const UNITS = new WeakMap<Results, ReadonlyMap<string, UnitResult>>()

function unitsOf(results: Results): ReadonlyMap<string, UnitResult> {
  const known = UNITS.get(results)
  if (known) return known
  const units = new Map(
    results.clusters.flatMap(cluster => cluster.units.map(unit => [unit.id, unit] as const)),
  )
  UNITS.set(results, units)
  return units
}
