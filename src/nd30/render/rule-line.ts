import { BorderStyle, LineRuleType, Paragraph } from 'docx'
import { mmToTwips, pointsToTwips } from '../units.ts'
import { runProperties } from './paragraphs.ts'

/** Eighths of a point: 0.75 pt, as thin as the sample forms draw it. */
const THICKNESS = 6
/** The least that Word gives a line of its own. */
const HEIGHT = 1
/** Points that keep the line clear of the text, so that it is seen to be no underline. */
const GAP_ABOVE = 2

/**
 * A solid black line centred in a cell (RL-01): the border of a paragraph one point high,
 * whose indents leave exactly the line's length between them.
 */
export function ruleLine(length: number, cellWidth: number): Paragraph {
  const cell = mmToTwips(cellWidth)
  const left = Math.round((cell - mmToTwips(length)) / 2)
  return new Paragraph({
    run: runProperties(HEIGHT),
    spacing: {
      before: pointsToTwips(GAP_ABOVE),
      after: 0,
      line: pointsToTwips(HEIGHT),
      lineRule: LineRuleType.EXACT,
    },
    indent: { left, right: cell - mmToTwips(length) - left },
    border: { bottom: { style: BorderStyle.SINGLE, size: THICKNESS, space: 0, color: '000000' } },
    children: [],
  })
}
