import type { Sound, UnitsFile } from '../model/campaign.ts'

/** What formulas may know of the units: their types, clusters and traits, a trait that is a word with the words it can be. */
export function rosterNames({ clusters = [] }: Sound<UnitsFile>) {
  const units = clusters.flatMap(cluster => cluster.units)
  const traits = new Map<string, 'number' | readonly string[]>()
  for (const { traits: own = {} } of units) {
    for (const [id, value] of Object.entries(own)) {
      const known = traits.get(id)
      const words = Array.isArray(known) ? known : []
      if (typeof value !== 'string') traits.set(id, known ?? 'number')
      else if (!words.includes(value)) traits.set(id, [...words, value])
    }
  }
  return {
    types: [...new Set(units.flatMap(({ type }) => type ?? []))],
    clusters: clusters.map(({ id }) => id),
    traits,
  }
}
