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
/** Programs break lines differently; a little more than the average keeps the last line in view. */
const SAFETY = 1.04

/**
 * The height in points that shows every wrapped text of a row. Estimated, because only a spreadsheet
 * program could measure it, and it does not do so for rows that a file brings along.
 */
export function rowHeight(row: Row, widths: readonly number[]): number {
  if (row.height !== undefined) return row.height
  const heights = row.cells.map((cell, index) => {
    if (typeof cell?.value !== 'string' || (cell.rows ?? 1) > 1) return 0
    const width = widths.slice(index, index + (cell.columns ?? 1)).reduce((sum, part) => sum + part, 0)
    const { size, bold } = fontOf(cell.style)
    const lines = countLines(cell.value, width * POINTS_PER_CHARACTER - PADDING, size * (bold ? 1.06 : 1))
    return lines * size * LINE_HEIGHT + 3
  })
  return Math.min(TALLEST, Math.max(SMALLEST, Math.ceil(Math.max(0, ...heights))))
}

/** Lines that a text takes when it is broken between words, as spreadsheet programs do. */
export function countLines(text: string, width: number, size: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, width, size), 0)
}

function linesOf(paragraph: string, width: number, size: number): number {
  const space = textWidth(' ', size)
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const length = textWidth(word, size)
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

function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text.normalize('NFD')) ems += emsOf(character)
  return ems * size * SAFETY
}

/** Advance widths of Times New Roman, letters of about the same width taken together. */
const EMS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\s.,;:'!|/()[\]ijltI-]/, 0.29],
  [/[frJ]/, 0.36],
  [/[acesz"?*]/, 0.44],
  [/[MW%—…]/, 0.95],
  [/[mw]/, 0.76],
  [/[EFLPSTZ]/, 0.61],
  [/\p{Lu}/u, 0.72],
]
const USUAL_EMS = 0.5

function emsOf(character: string): number {
  return EMS.find(([characters]) => characters.test(character))?.[1] ?? USUAL_EMS
}
