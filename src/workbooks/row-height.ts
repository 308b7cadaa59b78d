import { MM_PER_POINT, type TypeStyle, textWidth } from '../vietnamese/text-width.ts'
import type { Row } from './sheet.ts'
import { fontOf } from './styles.ts'

/** Width of one character of a column in points, in the workbook's default font. */
const POINTS_PER_CHARACTER = 5.25
/** What the cell keeps free on both sides together. */
const PADDING = 4
const LINE_HEIGHT = 1.27
const SMALLEST = 18
/** What Excel allows. */
const TALLEST = 409
/** Programs round widths differently; a little more keeps the last line in view. */
const SAFETY = 1.02

/**
 * The height in points that shows every wrapped text of a row. Estimated, because only a spreadsheet
 * program could measure it, and it does not do so for rows that a file brings along.
 */
export function rowHeight(row: Row, widths: readonly number[]): number {
  if (row.height !== undefined) return row.height
  const heights = row.cells.map((cell, index) => {
    if (typeof cell?.value !== 'string' || (cell.rows ?? 1) > 1) return 0
    const width = widths.slice(index, index + (cell.columns ?? 1)).reduce((sum, part) => sum + part, 0)
    const font = fontOf(cell.style)
    const lines = countLines(cell.value, width * POINTS_PER_CHARACTER - PADDING, font)
    return lines * font.size * LINE_HEIGHT + 3
  })
  return Math.min(TALLEST, Math.max(SMALLEST, Math.ceil(Math.max(0, ...heights))))
}

/** Lines that a text takes when it is broken between words, as spreadsheet programs do. */
export function countLines(text: string, width: number, font: TypeStyle): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, width, font), 0)
}

function linesOf(paragraph: string, width: number, font: TypeStyle): number {
  const measure = (text: string) => (textWidth(text, font) / MM_PER_POINT) * SAFETY
  const space = measure(' ')
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const length = measure(word)
    if (used > 0 && used + space + length > width) {
      lines++
      used = 0
    }
    used += (used > 0 ? space : 0) + length
    // A word that is wider than its cell is broken inside.
    if (used > width) {
      const extra = Math.ceil(used / width) - 1
      lines += extra
      used -= extra * width
    }
  }
  return lines
}
