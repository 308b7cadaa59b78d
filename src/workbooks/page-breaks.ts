import { rowHeight } from './row-height.ts'
import { type Paper, PRINTABLE, type Print, type Row, type Sheet } from './sheet.ts'

/** Points between the margins of a landscape page. */
const PAGE_HEIGHT: Readonly<Record<Paper, number>> = { A4: 520, A3: 766 }

/** Ends a page early where rows that belong together, such as sums and signatures, would be torn apart. */
export function keepTogether({ rows, widths, print }: Sheet): Row[] {
  const scale = Math.min(1, PRINTABLE[print.paper] / pageWidth(widths, print))
  const page = PAGE_HEIGHT[print.paper] / scale
  const heights = rows.map(row => rowHeight(row, widths))
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, height) => all + height, 0)
  const titles = sum(print.titleRows[0] - 1, print.titleRows[1])

  const broken = [...rows]
  let used = 0
  for (const [index, row] of rows.entries()) {
    const starts = row.together && !rows[index - 1]?.together
    const end = starts ? rows.findIndex((next, position) => position > index && !next.together) : index + 1
    const needed = sum(index, end === -1 ? rows.length : end)
    const previous = rows[index - 1]
    if (used + needed > page && titles + needed <= page) {
      if (starts && previous) broken[index - 1] = { ...previous, endsPage: true }
      used = titles
    }
    used = row.endsPage ? titles : used + (heights[index] ?? 0)
  }
  return broken
}

/** Characters across one page: the columns that repeat, and an even share of the others. */
function pageWidth(widths: readonly number[], { titleColumns, pagesWide }: Print): number {
  const share = Math.ceil((widths.length - titleColumns) / pagesWide)
  return widths.slice(0, titleColumns + share).reduce((sum, width) => sum + width, 0)
}
