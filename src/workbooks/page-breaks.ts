import { POINTS_PER_CHARACTER, rowHeight } from './row-height.ts'
import { MARGINS, type Paper, type Print, type Row, type Sheet } from './sheet.ts'

const POINTS_PER_INCH = 72
/** A landscape page, in points. */
const PAGES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 841, height: 595 },
  A3: { width: 1190, height: 841 },
}

/** The last rows stay on one page with one another and with what follows: nobody signs an empty sheet. */
export function lastTogether(rows: readonly Row[], count: number): Row[] {
  return rows.map((row, index) => (index < rows.length - count ? row : { ...row, together: true }))
}

/**
 * Ends pages where rows that belong together, such as sums and signatures, would be torn apart. Programs put
 * more or less on a page, so on such a sheet every page is ended here, for the one that puts least on it.
 */
export function keepTogether({ rows, widths, print }: Sheet): Row[] {
  if (!rows.some(({ together }) => together)) return [...rows]
  const page = pageHeight(widths, print)
  const heights = rows.map(row => rowHeight(row, widths))
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, height) => all + height, 0)
  const titles = sum(print.titleRows[0] - 1, print.titleRows[1])

  const broken = [...rows]
  let used = 0
  for (const [index, row] of rows.entries()) {
    const previous = rows[index - 1]
    if (previous?.endsPage) used = titles
    const own = heights[index] ?? 0
    const needed = row.together && !previous?.together ? sum(index, endOfRun(rows, index)) : own
    // What fits no page is torn wherever the page ends.
    if (used + (titles + needed <= page ? needed : own) > page && previous) {
      broken[index - 1] = { ...previous, endsPage: true }
      used = titles
    }
    used += own
  }
  return broken
}

/** Where the rows that stay together end, from one of them on. */
function endOfRun(rows: readonly Row[], from: number): number {
  const end = rows.findIndex((row, index) => index >= from && (!row.together || row.endsPage))
  return end === -1 ? rows.length : end + (rows[end]?.endsPage ? 1 : 0)
}

/** What of the rows fits one page, once the columns are shrunk to its width. */
function pageHeight(widths: readonly number[], { paper, titleColumns, pagesWide }: Print): number {
  // The columns that repeat, and an even share of the others.
  const share = Math.ceil((widths.length - titleColumns) / pagesWide)
  const characters = widths.slice(0, titleColumns + share).reduce((sum, width) => sum + width, 0)
  const { left, right, top, bottom } = MARGINS
  const across = PAGES[paper].width - (left + right) * POINTS_PER_INCH
  const down = PAGES[paper].height - (top + bottom) * POINTS_PER_INCH
  return down / Math.min(1, across / (characters * POINTS_PER_CHARACTER))
}
