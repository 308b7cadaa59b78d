import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import { repeated } from '../diagnostics/repeated.ts'
import type { CampaignFile, Cluster, CriteriaFile, Criterion, Sound, Unit } from '../model/campaign.ts'
import { checkClaims } from './check-claims.ts'
import { checkTable } from './check-table.ts'
import { compileTable } from './compile-table.ts'

/** Checks every table of criteria.yaml, also those that no cluster names. An error leaves nothing to score with. */
export function checkTables({ tables = [] }: Sound<CriteriaFile>): {
  diagnostics: Diagnostic[]
  flawed: ReadonlySet<Criterion>
} {
  const place = (index: number) => within({ file: 'criteria.yaml' }, 'tables', index)
  const ids = tables.map(({ id }, index) => ({ id, place: within(place(index), 'id') }))
  const checked = tables.map((table, index) => checkTable(table, place(index)))
  return {
    diagnostics: [...repeated(ids, 'TD1304', 'id'), ...checked.flatMap(({ diagnostics }) => diagnostics)],
    flawed: new Set(checked.flatMap(({ flawed }) => flawed)),
  }
}

/** Checks the classes: from high to low, the last taking the rest. */
export function checkClasses({ classification }: Pick<Sound<CampaignFile>, 'classification'>): Diagnostic[] {
  const classes = classification?.classes ?? []
  const place = (index: number) => within({ file: 'campaign.yaml' }, 'classification', 'classes', index)
  const ids = classes.map(({ id }, index) => ({ id, place: within(place(index), 'id') }))
  const bounds = classes.flatMap(({ from }, index): Diagnostic[] => {
    const isLast = index === classes.length - 1
    if ((from === undefined) !== isLast) return [{ code: 'TD1416', place: place(index) }]
    const above = classes[index - 1]?.from
    if (from === undefined || above === undefined || from < above) return []
    const related = [within(place(index - 1), 'from')]
    return [{ code: 'TD1415', place: within(place(index), 'from'), params: { from }, related }]
  })
  return [...repeated(ids, 'TD1304', 'id'), ...bounds]
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
  const checked = clusters.map(cluster => {
    const table = compileTable(cluster.table)
    const units = cluster.units.map(unit => {
      const found = checkClaims(unit, table, flawed)
      diagnostics.push(...found)
      return found.some(isError) ? invalid(unit) : unit
    })
    return { ...cluster, units }
  })
  return { clusters: checked, diagnostics }
}

function invalid(unit: Unit): Unit {
  if (unit.report.state !== 'present') return unit
  const { submitted, late } = unit.report
  return { ...unit, report: { state: 'invalid', submitted, late } }
}
