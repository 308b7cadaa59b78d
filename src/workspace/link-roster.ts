import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { repeated } from '../diagnostics/repeated.ts'
import { type Rational, rational } from '../expressions/rational.ts'
import type { CriteriaFile, Table, UnitsFile } from '../model/campaign.ts'
import { suggest } from './suggest.ts'

/** A unit of the roster, with its cluster and table, before its report is looked for. */
export interface RosterUnit {
  readonly id: string
  readonly name: string
  readonly place: Place
  readonly targets: ReadonlyMap<string, Rational>
}

export interface RosterCluster {
  readonly id: string
  readonly name: string
  readonly table: Table
  readonly units: readonly RosterUnit[]
}

const FILE = 'units.yaml'

/** Clusters and units, each cluster with the scoring table that it names. */
export function linkRoster(
  units: UnitsFile,
  criteria: CriteriaFile,
): { clusters: RosterCluster[]; diagnostics: Diagnostic[] } {
  const place = (...path: readonly (string | number)[]) => within({ file: FILE }, 'clusters', ...path)
  const clusterIds = units.clusters.map(({ id }, index) => ({ id, place: place(index, 'id') }))
  const unitIds = units.clusters.flatMap((cluster, index) =>
    cluster.units.map((unit, unitIndex) => ({ id: unit.id, place: place(index, 'units', unitIndex, 'id') })),
  )
  const diagnostics = [...repeated(clusterIds, 'TD1304', 'id'), ...repeated(unitIds, 'TD1303', 'unit')]

  const tables = new Map(criteria.tables.map(table => [table.id, table]))
  const clusters = units.clusters.flatMap((cluster, clusterIndex) => {
    const ids = cluster.units.map(({ id }) => id)
    if (cluster.head && !ids.includes(cluster.head)) {
      const suggestion = suggest(cluster.head, ids)
      const params = { unit: cluster.head, ...(suggestion && { suggestion }) }
      diagnostics.push({ code: 'TD1314', place: place(clusterIndex, 'head'), params })
    }
    const table = tables.get(cluster.table)
    if (!table) {
      const suggestion = suggest(cluster.table, tables.keys())
      const params = { table: cluster.table, ...(suggestion && { suggestion }) }
      diagnostics.push({ code: 'TD1307', place: place(clusterIndex, 'table'), params })
      return []
    }
    const roster = cluster.units.map((unit, index): RosterUnit => {
      const at = place(clusterIndex, 'units', index)
      return { id: unit.id, name: unit.name, place: at, targets: targetsOf(unit, table, at, diagnostics) }
    })
    return [{ id: cluster.id, name: cluster.name, table, units: roster }]
  })
  return { clusters, diagnostics }
}

/** The unit's own target of each input, else the common one. */
function targetsOf(
  { targets = {} }: UnitsFile['clusters'][number]['units'][number],
  table: Table,
  place: Place,
  diagnostics: Diagnostic[],
): Map<string, Rational> {
  const inputs = table.groups
    .flatMap(group => group.criteria)
    .flatMap(({ inputs = [] }) => inputs)
    .filter(({ type }) => type !== 'yes_no')
  const linked = new Map<string, Rational>()
  for (const { id, target } of inputs) if (target !== undefined) linked.set(id, rational(target))
  const known = new Set(inputs.map(({ id }) => id))
  for (const [id, target] of Object.entries(targets)) {
    if (known.has(id)) {
      linked.set(id, rational(target))
    } else {
      const suggestion = suggest(id, known)
      const params = { input: id, table: table.id, ...(suggestion && { suggestion }) }
      diagnostics.push({ code: 'TD1313', place: { ...within(place, 'targets', id), at: 'key' }, params })
    }
  }
  return linked
}
