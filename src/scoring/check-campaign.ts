import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import { repeated } from '../diagnostics/repeated.ts'
import type { Campaign, CriteriaFile, Unit } from '../model/campaign.ts'
import { checkClaims } from './check-claims.ts'
import { checkTable } from './check-table.ts'
import { compileTable } from './compile-table.ts'

/** Checks every table of criteria.yaml, also those that no cluster names. An error leaves nothing to score with. */
export function checkTables({ tables }: CriteriaFile): Diagnostic[] {
  const place = (index: number) => within({ file: 'criteria.yaml' }, 'tables', index)
  const ids = tables.map(({ id }, index) => ({ id, place: within(place(index), 'id') }))
  return [
    ...repeated(ids, 'TD1304', 'id'),
    ...tables.flatMap((table, index) => checkTable(table, place(index))),
  ]
}

/** Checks the classes: from high to low, the last taking the rest. */
export function checkClasses({ classification }: Pick<Campaign, 'classification'>): Diagnostic[] {
  const classes = classification?.classes ?? []
  const place = (index: number) => within({ file: 'campaign.yaml' }, 'classification', 'classes', index)
  const ids = classes.map(({ id }, index) => ({ id, place: within(place(index), 'id') }))
  const bounds = classes.flatMap(({ from }, index): Diagnostic[] => {
    const isLast = index === classes.length - 1
    if ((from === undefined) !== isLast) return [{ code: 'TD1416', place: place(index) }]
    const above = classes[index - 1]?.from
    if (from === undefined || above === undefined || from < above) return []
    return [{ code: 'TD1415', place: within(place(index), 'from'), params: { from } }]
  })
  return [...repeated(ids, 'TD1304', 'id'), ...bounds]
}

/** Checks what units and reviewers claim. Units with errors come back as invalid, the others as they were. */
export function checkUnits(campaign: Campaign): { campaign: Campaign; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const clusters = campaign.clusters.map(cluster => {
    const table = compileTable(cluster.table)
    const units = cluster.units.map(unit => {
      const found = checkClaims(unit, table)
      diagnostics.push(...found)
      return found.some(isError) ? invalid(unit) : unit
    })
    return { ...cluster, units }
  })
  return { campaign: { ...campaign, clusters }, diagnostics }
}

function invalid(unit: Unit): Unit {
  if (unit.report.state !== 'present') return unit
  const { submitted, late } = unit.report
  return { ...unit, report: { state: 'invalid', submitted, late } }
}
