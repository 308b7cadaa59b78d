import type { Cluster } from '../model/campaign.ts'
import { traitKinds } from '../model/trait-kind.ts'
import type { RosterNames } from './table-scope.ts'

/**
 * What formulas may know of these units: their types and clusters, and what each trait can be.
 * Absent where no unit has traits: types and clusters are taken to exist, the checks have seen to them.
 */
export function rosterOf(clusters: readonly Cluster[]): RosterNames | undefined {
  const units = clusters.flatMap(cluster => cluster.units)
  const traits = traitKinds(units.flatMap(unit => [...unit.traits]))
  if (traits.size === 0) return undefined
  return {
    types: [...new Set(units.flatMap(({ type }) => type ?? []))],
    clusters: clusters.map(({ id }) => id),
    traits,
  }
}
