import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { canonicalZip } from '../archive/canonical-zip.ts'
import { address, columnLetters } from './address.ts'
import { keepTogether } from './page-breaks.ts'
import { rowHeight } from './row-height.ts'
import { safeText } from './safe-text.ts'
import { type Cell, MARGINS, type Sheet } from './sheet.ts'
import { FONT_NAME, SIZE, styleOf } from './styles.ts'

export interface Properties {
  readonly creator: string
  readonly title: string
}

/** Every file of the tool carries this time: the same input is the same bytes. */
const STAMP = new Date(Date.UTC(1980, 0, 1))
const STYLES_PART = 'xl/styles.xml'
/** Programs measure columns by the default font, which the library does not let us choose. */
const LIBRARY_FONT = /<font>(?:(?!<\/font>).)*Calibri.*?<\/font>/
const DEFAULT_FONT = `<font><sz val="${SIZE}"/><name val="${FONT_NAME}"/><family val="1"/></font>`
const PAPER_CODES = { A4: 9, A3: 8 } as const
/** Taken for the default and left out, though programs have another default. */
const LIBRARY_WIDTH = 9

/** Sheets as the bytes of an XLSX file. */
export async function toXlsx(sheets: readonly Sheet[], { creator, title }: Properties): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = safeText(creator)
  workbook.lastModifiedBy = safeText(creator)
  workbook.title = safeText(title)
  workbook.created = STAMP
  workbook.modified = STAMP
  for (const sheet of sheets) addSheet(workbook, { ...sheet, rows: keepTogether(sheet) })
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  const styles = unzipSync(bytes, { filter: ({ name }) => name === STYLES_PART })[STYLES_PART]
  if (!styles) throw new Error('the workbook has no styles')
  return canonicalZip(bytes, {
    [STYLES_PART]: strFromU8(styles).replace(LIBRARY_FONT, DEFAULT_FONT),
  })
}

function addSheet(workbook: ExcelJS.Workbook, { name, widths, rows, frozen, print, filter }: Sheet): void {
  const [firstTitle, lastTitle] = print.titleRows
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }],
    pageSetup: {
      paperSize: PAPER_CODES[print.paper] as ExcelJS.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
      printTitlesRow: `${firstTitle}:${lastTitle}`,
      ...(print.titleColumns > 0 && { printTitlesColumn: `A:${columnLetters(print.titleColumns)}` }),
    },
    headerFooter: { oddFooter: '&C&"Times New Roman"&10Trang &P/&N' },
  })
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width === LIBRARY_WIDTH ? width + 0.01 : width
  })
  rows.forEach((row, index) => {
    const number = index + 1
    const target = sheet.getRow(number)
    target.height = rowHeight(row, widths)
    row.cells.forEach((cell, position) => {
      if (cell) setCell(sheet, cell, number, position + 1)
    })
    if (row.endsPage) target.addPageBreak()
  })
  if (filter) sheet.autoFilter = filter
}

function setCell(sheet: ExcelJS.Worksheet, cell: Cell, row: number, column: number): void {
  const target = sheet.getCell(row, column)
  const value = typeof cell.value === 'string' ? safeText(cell.value) : cell.value
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`not a number: ${sheet.name} ${address({ row, column })}`)
  }
  if (cell.formula !== undefined)
    target.value = { formula: cell.formula, result: value ?? '', date1904: false }
  else if (value !== undefined && value !== '') target.value = value
  target.style = styleOf(cell.style, cell.format)
  const { columns = 1, rows = 1 } = cell
  if (columns > 1 || rows > 1) sheet.mergeCells(row, column, row + rows - 1, column + columns - 1)
}
