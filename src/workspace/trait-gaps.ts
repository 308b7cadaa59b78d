import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import type { RosterUnit } from './link-roster.ts'

/** Traits that some units have or have not (true, false) and of which others say nothing, each told once. */
export function traitGaps(units: readonly RosterUnit[]): Diagnostic[] {
  const asked = new Set(
    units.flatMap(({ traits }) =>
      [...traits].flatMap(([id, value]) => (typeof value === 'boolean' ? [id] : [])),
    ),
  )
  return [...asked].flatMap((trait): Diagnostic[] => {
    const without = units.filter(({ traits }) => !traits.has(trait))
    const [first] = without
    const known = units.find(({ traits }) => traits.has(trait))
    if (!first || !known) return []
    const params = { trait, count: without.length, unit: first.name }
    return [{ code: 'TD1375', place: first.place, params, related: [within(known.place, 'traits', trait)] }]
  })
}
