import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import type { Campaign, CriteriaFile, Unit } from '../model/campaign.ts'
import { checkClaims } from './check-claims.ts'
import { checkTable } from './check-table.ts'
import { compileTable } from './compile-table.ts'

/** Checks every table of criteria.yaml, also those that no cluster names. An error leaves nothing to score with. */
export function checkTables({ tables }: CriteriaFile): Diagnostic[] {
  return tables.flatMap((table, index) =>
    checkTable(table, within({ file: 'criteria.yaml' }, 'tables', index)),
  )
}

/** Checks the classes: from high to low, the last taking the rest. */
export function checkClasses({ classification }: Pick<Campaign, 'classification'>): Diagnostic[] {
  const classes = classification?.classes ?? []
  return classes.flatMap(({ from }, index): Diagnostic[] => {
    const place = within({ file: 'campaign.yaml' }, 'classification', 'classes', index)
    const isLast = index === classes.length - 1
    if ((from === undefined) !== isLast) return [{ code: 'TD1416', place }]
    const above = classes[index - 1]?.from
    const isOrdered = from === undefined || above === undefined || from < above
    return isOrdered ? [] : [{ code: 'TD1415', place: within(place, 'from'), params: { from } }]
  })
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
