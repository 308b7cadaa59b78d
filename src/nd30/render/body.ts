import type { Paragraph } from 'docx'
import type { Block } from '../../model/document.ts'
import { textWidth } from '../../vietnamese/text-width.ts'
import { type BodyLine, bodyLines } from '../body-lines.ts'
import { LETTERING, MEASURES } from '../rules.ts'
import { TEXT_AREA_WIDTH } from '../text-area.ts'
import { runsParagraph } from './paragraphs.ts'

/** Twice the gap between paragraphs sets the body off from what stands above it. */
const GAP_ABOVE_BODY = 2 * MEASURES.paragraphGap.chosen
/** A closing paragraph this short goes to the signature's page whole; a longer one may be broken. */
const SHORT_LINES = 4
/** Lines are counted by measure: this share of a line more, so that a near miss still counts as too few. */
const COUNTING_MARGIN = 0.15

/** Ô 6. */
export function bodyParagraphs(body: readonly Block[]): readonly Paragraph[] {
  const lines = bodyLines(body)
  const firstKept = firstKeptWithSignature(lines)
  return lines.map((line, index) => {
    const { chosen: size, align } = line.kind === 'title' ? LETTERING.partTitle : LETTERING.body
    return runsParagraph(line.runs, size, {
      align,
      before: index === 0 ? GAP_ABOVE_BODY : MEASURES.paragraphGap.chosen,
      lines: MEASURES.lineSpacing.chosen,
      indent: { firstLine: MEASURES.firstLineIndent.chosen },
      keepNext: index >= firstKept || announces(line),
      keepLines: index >= firstKept && lineCount(line) <= SHORT_LINES,
    })
  })
}

/** A title, or a sentence that ends in a colon: never the last line of a page. */
function announces({ kind, runs }: BodyLine): boolean {
  return kind === 'title' || runs.at(-1)?.text.trimEnd().endsWith(':') === true
}

/** KY-10: from here on, every paragraph stays with the next and the last with the signature. */
function firstKeptWithSignature(lines: readonly BodyLine[]): number {
  let index = lines.length
  let kept = 0
  while (index > 0 && kept < MEASURES.bodyWithSignature.chosen + COUNTING_MARGIN) {
    index -= 1
    const line = lines[index]
    kept += line ? lineCount(line) : 0
  }
  return index
}

/** How many lines a paragraph fills, with fractions; never less than one. */
function lineCount({ runs }: BodyLine): number {
  const size = LETTERING.body.chosen
  const width = runs.reduce((sum, run) => sum + textWidth(run.text, { size, ...run }), 0)
  return Math.max(1, (MEASURES.firstLineIndent.chosen + width) / TEXT_AREA_WIDTH)
}
