import type { Campaign, Criterion, Table } from '../model/campaign.ts'
import { criteriaOf } from '../model/tree.ts'
import { byTable } from '../scoring/tables-of.ts'
import type { Place } from './address.ts'

/** Columns of the sheet of figures. */
export const FACT_COLUMNS = {
  cluster: 1,
  unit: 2,
  code: 3,
  criterion: 4,
  input: 5,
  measure: 6,
  target: 7,
  reported: 8,
  verified: 9,
  claimed: 10,
  given: 11,
  reason: 12,
} as const

export type FactColumn = keyof typeof FACT_COLUMNS

export const FACTS_HEADING_ROW = 3

/** Rows of the sheet of figures: by unit, then by criterion, the row of its first input. */
export type FactsLayout = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Every unit that has reported gets one row for each input, and one for a criterion without inputs. */
export function layOutFacts({ clusters }: Campaign): FactsLayout {
  const units = new Map<string, Map<string, number>>()
  let row = FACTS_HEADING_ROW + 1
  for (const { table, units: members } of clusters.flatMap(byTable)) {
    const shared = sharedFacts(table)
    const criteria = [...(shared ? [shared] : []), ...criteriaOf(table)]
    for (const unit of members) {
      if (unit.report.state !== 'present') continue
      const rows = new Map<string, number>()
      for (const criterion of criteria) {
        rows.set(criterion.code, row)
        row += rowsOf(criterion)
      }
      units.set(unit.id, rows)
    }
  }
  return units
}

/** The figures that belong to no single criterion, listed as if they were one. */
export function sharedFacts({ inputs }: Table): FactsOwner | undefined {
  return inputs && { code: '', title: 'Số liệu chung', inputs }
}

/** Whose figures stand together. */
export type FactsOwner = Pick<Criterion, 'code' | 'title' | 'inputs'>

/** Where a figure of a criterion stands, whose first row is known. */
export function factPlace(first: number, criterion: FactsOwner, column: FactColumn, input?: string): Place {
  const index = input === undefined ? 0 : (criterion.inputs ?? []).findIndex(({ id }) => id === input)
  return { row: first + Math.max(0, index), column: FACT_COLUMNS[column] }
}

function rowsOf({ inputs = [] }: FactsOwner): number {
  return Math.max(1, inputs.length)
}
