import type { Cluster, Table, Unit } from '../model/campaign.ts'
import { type CompiledTable, compileTable } from './compile-table.ts'
import type { RosterNames } from './table-scope.ts'

/** The table by which a unit is scored: its own, else that of its cluster. */
export function tableOf({ table }: Cluster, unit: Unit): Table {
  return unit.table ?? table
}

/** The tables by which units of these clusters are scored, each once; that of a cluster also where it has no units. */
export function tablesOf(clusters: readonly Cluster[]): Table[] {
  const all = clusters.flatMap(({ table, units }) => [table, ...units.flatMap(unit => unit.table ?? [])])
  return [...new Map(all.map(table => [table.id, table])).values()]
}

/** The tables of units that have one of their own, compiled, by id. */
export function ownTables(cluster: Cluster, roster: RosterNames | undefined): Map<string, CompiledTable> {
  const own = tablesOf([cluster]).filter(({ id }) => id !== cluster.table.id)
  return new Map(own.map(table => [table.id, compileTable(table, undefined, roster).compiled]))
}

/** A cluster in parts whose units are scored by one table, the cluster's own first. */
export function byTable(cluster: Cluster): Cluster[] {
  const { units, table: common } = cluster
  const others = tablesOf([cluster]).filter(({ id }) => id !== common.id)
  if (others.length === 0) return [cluster]
  return [common, ...others].flatMap(table => {
    const own = units.filter(unit => tableOf(cluster, unit).id === table.id)
    return own.length > 0 ? [{ ...cluster, table, units: own }] : []
  })
}
