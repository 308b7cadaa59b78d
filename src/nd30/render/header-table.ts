import { BorderStyle, type Paragraph, type Table } from 'docx'
import type { OfficialLetter } from '../../model/document.ts'
import { textWidth } from '../../vietnamese/text-width.ts'
import { columnTextWidth, type HeaderLayout, headerLayout, issuerRuleLength } from '../header-layout.ts'
import { LETTERING, type Lettering, MEASURES } from '../rules.ts'
import { BASELINE } from '../text-area.ts'
import { DRAFT_MARK, dateLine, MOTTO, NATIONAL_NAME, numberLine, subjectLine } from '../wording.ts'
import { balancedWidth, wrapText } from '../wrap.ts'
import { invisibleTable } from './invisible-table.ts'
import { letteredParagraph, type ParagraphLayout } from './paragraphs.ts'
import { ruleLine } from './rule-line.ts'

/** Points between the rule lines and the row of number and date. */
const SECOND_ROW_GAP = 6
/** Millimetres by which a wrapped line may be drawn wider than measured before it breaks elsewhere. */
const WRAP_SLACK = 1.5
/** Millimetres between the draft mark and its frame. */
const FRAME_PADDING = 3

/** Ô 1 to 4, and 5b below the number: rows of one table, so that number and date share a line (HD-01). */
export function headerTable(letter: OfficialLetter): Table {
  const layout = headerLayout(letter)
  return invisibleTable(layout.columns, [
    [issuerParagraphs(letter, layout), nationalParagraphs(layout)],
    [numberParagraphs(letter, layout), [dateParagraph(letter, layout)]],
  ])
}

function issuerParagraphs(letter: OfficialLetter, { issuerSize: size, columns: [left] }: HeaderLayout) {
  const { parent, name } = letter.issuer
  const style = { size, bold: true }
  const lines = name.flatMap(line => wrapText(line, style, balanced(line, style, left)))
  return [
    ...(parent === undefined ? [] : [centredParagraph(parent, LETTERING.parent, size, left)]),
    ...name.map(line => centredParagraph(line, LETTERING.issuer, size, left)),
    ruleLine(issuerRuleLength(lines.map(line => textWidth(line, style))), left),
  ]
}

function nationalParagraphs({ sizes, columns: [, right] }: HeaderLayout): readonly Paragraph[] {
  const mottoWidth = textWidth(MOTTO, { size: sizes.motto, bold: true })
  return [
    letteredParagraph(NATIONAL_NAME, LETTERING.nationalName, { size: sizes.nationalName }),
    letteredParagraph(MOTTO, LETTERING.motto, { size: sizes.motto }),
    ruleLine(mottoWidth * MEASURES.mottoRule.chosen, right),
  ]
}

function numberParagraphs(letter: OfficialLetter, { sizes, subjectSize, columns: [left] }: HeaderLayout) {
  // The number is the smaller of the two: lowered until its baseline is the date's.
  const lowered = Math.max(0, sizes.placeAndDate - LETTERING.number.chosen) * BASELINE
  const subject = subjectLine(letter)
  return [
    letteredParagraph(numberLine(letter), LETTERING.number, { before: SECOND_ROW_GAP + lowered }),
    centredParagraph(subject, LETTERING.subject, subjectSize, left, { before: MEASURES.subjectGap.chosen }),
    ...(letter.status === 'draft' ? [draftMark(left)] : []),
  ]
}

function dateParagraph(letter: OfficialLetter, { sizes }: HeaderLayout): Paragraph {
  const size = sizes.placeAndDate
  return letteredParagraph(dateLine(letter), LETTERING.placeAndDate, { size, before: SECOND_ROW_GAP })
}

/** In a frame, as the stamps of ô 10a have. */
function draftMark(column: number): Paragraph {
  const size = LETTERING.draftMark.chosen
  const side = (column - textWidth(DRAFT_MARK, { size, bold: true })) / 2 - FRAME_PADDING
  const edge = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' }
  return letteredParagraph(DRAFT_MARK, LETTERING.draftMark, {
    before: 8,
    indent: { left: side, right: side },
    border: { top: edge, bottom: edge, left: edge, right: edge },
  })
}

/** Centred text whose indents make its lines about equally long, without a typed line break. */
function centredParagraph(
  text: string,
  lettering: Lettering,
  size: number,
  column: number,
  layout: ParagraphLayout = {},
): Paragraph {
  const style = { size, bold: lettering.bold }
  if (textWidth(text, style) <= columnTextWidth(column))
    return letteredParagraph(text, lettering, { size, ...layout })
  const side = (column - balanced(text, style, column)) / 2
  return letteredParagraph(text, lettering, { size, indent: { left: side, right: side }, ...layout })
}

function balanced(text: string, style: { size: number; bold: boolean }, column: number): number {
  return Math.min(balancedWidth(text, style, columnTextWidth(column)) + WRAP_SLACK, column)
}
