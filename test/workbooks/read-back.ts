import ExcelJS from 'exceljs'
import type { UnitResult } from '../../src/model/results.ts'

export async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return workbook
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (!sheet)
    throw new Error(`no sheet ${name}; there are ${workbook.worksheets.map(each => each.name).join(', ')}`)
  return sheet
}

/** What a cell shows: a formula's result, else its value; nothing is an empty text. */
export function shown(cell: ExcelJS.Cell): string | number {
  const value = cell.type === ExcelJS.ValueType.Merge ? '' : cell.formula ? cell.result : cell.value
  if (value === null || value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new Error(`${cell.address} holds ${JSON.stringify(value)}`)
}

/** The row whose cell in a column shows a text, from a row on. */
export function rowOf(sheet: ExcelJS.Worksheet, text: string, column = 2, from = 1): number {
  for (let row = from; row <= sheet.rowCount; row++) {
    if (shown(sheet.getCell(row, column)) === text) return row
  }
  throw new Error(`no row ${text} on ${sheet.name}`)
}

/** The column whose heading, in one of two rows, is a text. */
export function columnOf(sheet: ExcelJS.Worksheet, heading: string): number {
  for (const row of [7, 8]) {
    for (let column = 1; column <= sheet.columnCount; column++) {
      if (shown(sheet.getCell(row, column)) === heading) return column
    }
  }
  throw new Error(`no column ${heading} on ${sheet.name}`)
}

/** The column of a unit, whose heading may carry its state in a second line. */
export function unitColumn(sheet: ExcelJS.Worksheet, { name }: Pick<UnitResult, 'name'>): number {
  for (let column = 4; column <= sheet.columnCount; column++) {
    if (String(shown(sheet.getCell(7, column))).split('\n')[0] === name) return column
  }
  throw new Error(`no column for ${name} on ${sheet.name}`)
}

/** A point of the results as a cell shows it. */
export function asCell(points: string | null): string | number {
  return points === null ? '' : Number(points)
}

/** Sums in binary differ from exact ones by less than this. */
const NOTHING = 1e-9

/** Cells in which two workbooks show something else. */
export async function differences(ours: Uint8Array, theirs: Uint8Array): Promise<string[]> {
  const [written, computed] = [await open(ours), await open(theirs)]
  const found: string[] = []
  for (const sheet of written.worksheets) {
    const other = sheetOf(computed, sheet.name)
    sheet.eachRow(row =>
      row.eachCell(cell => {
        const [a, b] = [shown(cell), shownOrError(other.getCell(cell.address))]
        const isEqual = typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < NOTHING : a === b
        if (!isEqual) found.push(`${sheet.name} ${cell.address}: ${a}, computed ${b} by ${cell.formula}`)
      }),
    )
  }
  return found
}

function shownOrError(cell: ExcelJS.Cell): string | number {
  const { value } = cell
  const result = cell.formula ? cell.result : value
  return typeof result === 'object' && result !== null ? JSON.stringify(result) : shown(cell)
}
