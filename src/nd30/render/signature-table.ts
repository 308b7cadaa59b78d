import type { Paragraph, Table } from 'docx'
import type { OfficialLetter } from '../../model/document.ts'
import { textWidth } from '../../vietnamese/text-width.ts'
import { LETTERING, MEASURES } from '../rules.ts'
import { TEXT_AREA_WIDTH } from '../text-area.ts'
import { drafterMark, RECIPIENTS_LABEL, recipientLines } from '../wording.ts'
import { invisibleTable } from './invisible-table.ts'
import { letteredParagraph } from './paragraphs.ts'

const GAP_ABOVE = 12
/** Millimetres: the list of recipients takes what it needs between these, the signer the rest. */
const LEFT_COLUMN = { least: 70, most: 85 }
const SLACK = 3
/** A longer list fills a page of its own: broken, its signature still stands with the body (KY-10). */
const LONGEST_WHOLE_LIST = 30
/** Height of a single line as a share of its size. */
const LINE_HEIGHT = 1.15

const listStyle = { size: LETTERING.recipients.chosen }

/**
 * Ô 9b with 12 on the left, ô 7a and 7b on the right, in one row that no page break splits unless the list is very long.
 * Both cells begin without space above, so that `Nơi nhận:` is level with the title (NN-01).
 */
export function signatureTable(letter: OfficialLetter): Table {
  const lines = recipientLines(letter)
  const listWidth = Math.max(...lines.map(line => textWidth(line, listStyle))) + SLACK
  const left = Math.min(Math.max(listWidth, LEFT_COLUMN.least), LEFT_COLUMN.most)
  const columns = [left, TEXT_AREA_WIDTH - left] as const
  return invisibleTable(columns, [[recipientParagraphs(letter, lines, left), signerParagraphs(letter)]], {
    gap: GAP_ABOVE,
    cantSplit: lines.length <= LONGEST_WHOLE_LIST,
  })
}

function recipientParagraphs(letter: OfficialLetter, lines: readonly string[], column: number) {
  const hanging = textWidth('- ', listStyle)
  return [
    letteredParagraph(RECIPIENTS_LABEL, LETTERING.recipientsLabel),
    ...lines.map(line =>
      letteredParagraph(line, LETTERING.recipients, { indent: { left: hanging, hanging } }),
    ),
    ...(letter.drafter ? [drafterParagraph(letter.drafter, lines, column)] : []),
  ]
}

/** NS-01: at the lower right of the list, not at the column's far edge. */
function drafterParagraph(
  drafter: NonNullable<OfficialLetter['drafter']>,
  lines: readonly string[],
  column: number,
): Paragraph {
  const mark = drafterMark(drafter)
  const longest = Math.max(...[mark, ...lines].map(line => textWidth(line, listStyle)))
  return letteredParagraph(mark, LETTERING.drafter, { indent: { right: Math.max(0, column - longest) } })
}

function signerParagraphs({ signature }: OfficialLetter): readonly Paragraph[] {
  const room = MEASURES.signatureRoom.chosen * LETTERING.signerName.chosen * LINE_HEIGHT
  return [
    ...signature.lines.map(line => letteredParagraph(line, LETTERING.signerTitle)),
    letteredParagraph(signature.name, LETTERING.signerName, { before: room }),
  ]
}
