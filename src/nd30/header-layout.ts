import type { OfficialLetter } from '../model/document.ts'
import { textWidth } from '../vietnamese/text-width.ts'
import { HEADER_SIZES, type HeaderSizes, LETTERING, MEASURES } from './rules.ts'
import { TEXT_AREA_WIDTH } from './text-area.ts'
import { dateLine, MOTTO, NATIONAL_NAME, numberLine, subjectLine } from './wording.ts'
import { wrapText } from './wrap.ts'

/** Sizes in points and columns in mm of the two-column header (mục IV, ô 1 to 5b). */
export interface HeaderLayout {
  readonly sizes: HeaderSizes
  /** Of the parent and of the issuer: equal to the national name beside them. */
  readonly issuerSize: number
  readonly subjectSize: number
  readonly columns: readonly [left: number, right: number]
}

/** Kept free beside the widest line of each column, against rounding and so that the columns do not touch. */
const LEFT_SLACK = 2
const RIGHT_SLACK = 3
/** A longer subject is set in the smaller of its two sizes. */
const LARGE_SUBJECT_LINES = 2
/** However long the place, this much is left for the issuer. */
const LEAST_LEFT_COLUMN = 45

/**
 * The larger legal set of sizes with which no line of the header wraps; the smaller set when none does,
 * or when a place or an issuer is too long for one line in any size.
 */
export function headerLayout(letter: OfficialLetter): HeaderLayout {
  const [larger, smaller] = HEADER_SIZES.allowed
  const sizes = fits(letter, larger) ? larger : smaller
  const right = Math.min(rightNeeded(letter, sizes), TEXT_AREA_WIDTH - LEAST_LEFT_COLUMN)
  const left = TEXT_AREA_WIDTH - right
  return {
    sizes,
    issuerSize: sizes.nationalName,
    subjectSize: subjectSize(letter, left),
    columns: [left, right],
  }
}

/** What a line of the left column may fill of it. */
export function columnTextWidth(column: number): number {
  return column - LEFT_SLACK
}

/** RL-02: in mm, from a third to half of the issuer's last line, and of its longest where both can hold. */
export function issuerRuleLength(lineWidths: readonly number[]): number {
  const last = lineWidths.at(-1) ?? 0
  const [[least, most]] = MEASURES.issuerRule.allowed
  const wanted = Math.max(last * MEASURES.issuerRule.chosen, Math.max(...lineWidths) * (least + 0.01))
  return Math.min(wanted, last * (most - 0.01))
}

function fits(letter: OfficialLetter, sizes: HeaderSizes): boolean {
  return leftNeeded(letter, sizes.nationalName) + rightNeeded(letter, sizes) <= TEXT_AREA_WIDTH
}

function leftNeeded(letter: OfficialLetter, size: number): number {
  const parent = letter.issuer.parent ?? ''
  return (
    Math.max(
      textWidth(parent, { size }),
      ...letter.issuer.name.map(line => textWidth(line, { size, bold: true })),
      textWidth(numberLine(letter), { size: LETTERING.number.chosen }),
    ) + LEFT_SLACK
  )
}

function rightNeeded(letter: OfficialLetter, sizes: HeaderSizes): number {
  return (
    Math.max(
      textWidth(NATIONAL_NAME, { size: sizes.nationalName, bold: true }),
      textWidth(MOTTO, { size: sizes.motto, bold: true }),
      textWidth(dateLine(letter), { size: sizes.placeAndDate, italic: true }),
    ) + RIGHT_SLACK
  )
}

function subjectSize(letter: OfficialLetter, column: number): number {
  const [small, large] = LETTERING.subject.size
  const lines = wrapText(subjectLine(letter), { size: large }, columnTextWidth(column))
  return lines.length <= LARGE_SUBJECT_LINES ? large : small
}
