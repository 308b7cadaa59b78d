import type { Sound, UnitsFile } from '../model/campaign.ts'
import { traitKinds } from '../model/trait-kind.ts'

/** What formulas may know of the units: their types and clusters, and what each trait can be. */
export function rosterNames({ clusters = [] }: Sound<UnitsFile>) {
  const units = clusters.flatMap(cluster => cluster.units)
  return {
    types: [...new Set(units.flatMap(({ type }) => type ?? []))],
    clusters: clusters.map(({ id }) => id),
    traits: traitKinds(units.flatMap(({ traits = {} }) => Object.entries(traits))),
  }
}
