import type { Cluster } from '../model/campaign.ts'
import type { RosterNames } from './table-scope.ts'

/**
 * What formulas may know of these units: their types and clusters, and each trait with the words that it can be.
 * Absent where no unit has traits: types and clusters are taken to exist, the checks have seen to them.
 */
export function rosterOf(clusters: readonly Cluster[]): RosterNames | undefined {
  const units = clusters.flatMap(cluster => cluster.units)
  const traits = new Map<string, 'number' | Set<string>>()
  for (const { traits: own } of units) {
    for (const [id, value] of own) {
      const known = traits.get(id)
      if (typeof value !== 'string') traits.set(id, known ?? 'number')
      else if (known === undefined || known === 'number') traits.set(id, new Set([value]))
      else known.add(value)
    }
  }
  if (traits.size === 0) return undefined
  return {
    types: [...new Set(units.flatMap(({ type }) => type ?? []))],
    clusters: clusters.map(({ id }) => id),
    traits: new Map([...traits].map(([id, known]) => [id, known === 'number' ? known : [...known]])),
  }
}
