import { MM_PER_POINT, type TypeStyle, textWidth } from '../vietnamese/text-width.ts'
import type { Row } from './sheet.ts'
import { metricsOf } from './styles.ts'

/** Width of one character of a column in points, in the program that makes columns narrowest. */
export const POINTS_PER_CHARACTER = 5.25
/** What the cell keeps free on both sides together. */
const PADDING = 4
/** From one line to the next, for a size of 1. */
const LINE_HEIGHT = 1.15
/** Programs draw rows in whole pixels. */
const PIXEL = 0.75
/** What Excel allows. */
const TALLEST = 409

/**
 * The height in points that shows every wrapped text of a row. Estimated, because only a spreadsheet
 * program could measure it, and it does not do so for rows that a file brings along.
 */
export function rowHeight(row: Row, widths: readonly number[]): number {
  if (row.height !== undefined) return row.height
  const heights = row.cells.map((cell, index) => {
    if (!cell || (cell.rows ?? 1) > 1) return 0
    const width = widths.slice(index, index + (cell.columns ?? 1)).reduce((sum, part) => sum + part, 0)
    const metrics = metricsOf(cell.style)
    const text = typeof cell.value === 'string' ? cell.value : ''
    const room = width * POINTS_PER_CHARACTER - PADDING - metrics.indent
    return countLines(text, room, metrics) * metrics.size * LINE_HEIGHT + metrics.air
  })
  return Math.min(TALLEST, Math.ceil(Math.max(0, ...heights) / PIXEL) * PIXEL)
}

/** Lines that a text takes when it is broken between words, as spreadsheet programs do. */
export function countLines(text: string, width: number, font: TypeStyle): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, width, font), 0)
}

function linesOf(paragraph: string, width: number, font: TypeStyle): number {
  const measure = (text: string) => textWidth(text, font) / MM_PER_POINT
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
