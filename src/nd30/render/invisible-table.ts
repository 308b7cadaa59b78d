import {
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { mmToTwips, pointsToTwips } from '../units.ts'

/**
 * Two columns without borders. Widths are absolute and the layout fixed, so that no program fits
 * columns to their text; without side margins in the cells the text begins where the body does.
 * @param widths in mm. @param gap points above each row's text.
 * @param cantSplit whether a page break may not fall inside a row.
 */
export function invisibleTable(
  widths: readonly [left: number, right: number],
  rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[],
  { gap = 0, cantSplit = true }: { gap?: number; cantSplit?: boolean } = {},
): Table {
  const columns = widths.map(mmToTwips)
  const margins = { top: pointsToTwips(gap), bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA }
  return new Table({
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    margins,
    borders: TableBorders.NONE,
    rows: rows.map(
      row =>
        new TableRow({
          cantSplit,
          children: row.map(
            (children, column) =>
              new TableCell({
                children,
                width: { size: columns[column] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.TOP,
              }),
          ),
        }),
    ),
  })
}
