import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import { repeated } from '../diagnostics/repeated.ts'
import type { Cluster, CriteriaFile, Criterion, Sound, Unit } from '../model/campaign.ts'
import { presentReport } from '../model/report.ts'
import { rangesOf } from './check-bounds.ts'
import { checkClaims } from './check-claims.ts'
import { checkRelations } from './check-relations.ts'
import { checkTable } from './check-table.ts'
import { compileTable } from './compile-table.ts'
import { evaluateCluster } from './evaluate-cluster.ts'
import { rosterOf } from './roster-of.ts'
import type { RosterNames } from './table-scope.ts'
import { ownTables } from './tables-of.ts'

/**
 * Checks every table of criteria.yaml, also those that no cluster names. An error leaves nothing to score with.
 * @param namesInRules what the rules of the campaign about whole units name.
 */
export function checkTables(
  { tables = [] }: Sound<CriteriaFile>,
  roster?: RosterNames,
  namesInRules: ReadonlySet<string> = new Set(),
): {
  diagnostics: Diagnostic[]
  flawed: ReadonlySet<Criterion>
} {
  const place = (index: number) => within({ file: 'criteria.yaml' }, 'tables', index)
  const ids = tables.map(({ id }, index) => ({ id, place: within(place(index), 'id') }))
  const checked = tables.map((table, index) => checkTable(table, place(index), roster, namesInRules))
  return {
    diagnostics: [...repeated(ids, 'TD1304', 'id'), ...checked.flatMap(({ diagnostics }) => diagnostics)],
    flawed: new Set(checked.flatMap(({ flawed }) => flawed)),
  }
}

/**
 * Checks what units and reviewers claim. Units with errors come back as invalid, the others as they were.
 * @param flawed criteria that cannot be computed: no claim is held against them.
 */
export function checkUnits(
  clusters: readonly Cluster[],
  flawed: ReadonlySet<Criterion> = new Set(),
): { clusters: Cluster[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const roster = rosterOf(clusters)
  const checked = clusters.map(cluster => {
    const { compiled } = compileTable(cluster.table, undefined, roster)
    const others = ownTables(cluster, roster)
    const rules = new Map(
      [compiled, ...others.values()].map(each => [
        each,
        { compiled: each, ranges: rangesOf(each.table, each), flawed },
      ]),
    )
    const evaluated = evaluateCluster(readable(cluster), compiled, others)
    const units = cluster.units.map(unit => {
      const own = evaluated.get(unit.id)
      const by = own && rules.get(own.table)
      const found = own && by ? [...checkClaims(own, by), ...checkRelations(own)] : []
      diagnostics.push(...found)
      return found.some(isError) ? invalid(unit) : unit
    })
    return { ...cluster, units }
  })
  return { clusters: checked, diagnostics }
}

/** Also what is invalid is checked on, as far as it could be read. */
function readable(cluster: Cluster): Cluster {
  const units = cluster.units.map((unit): Unit => {
    const { report } = unit
    if (report.state !== 'invalid' || !report.entries) return unit
    const { entries, late, submitted = '' } = report
    return { ...unit, report: presentReport({ submitted, late, entries }) }
  })
  return { ...cluster, units }
}

function invalid(unit: Unit): Unit {
  if (unit.report.state !== 'present') return unit
  const { submitted, late } = unit.report
  return { ...unit, report: { state: 'invalid', submitted, late } }
}
