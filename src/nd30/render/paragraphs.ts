import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx'
import { FONT, type Lettering } from '../rules.ts'
import { linesToLineUnits, mmToTwips, pointsToHalfPoints, pointsToTwips } from '../units.ts'

/** FO-01: named for every script, so that no theme or fallback font can slip in. */
const TIMES = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT } as const

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const

export interface ParagraphLayout {
  /** Points above; nothing is ever put below, because programs differ in how they add the two. */
  readonly before?: number
  /** Of a single line's height; 1 when absent. */
  readonly lines?: number
  /** Millimetres. */
  readonly indent?: {
    readonly left?: number
    readonly right?: number
    readonly firstLine?: number
    readonly hanging?: number
  }
  readonly align?: Lettering['align']
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly border?: IParagraphOptions['border']
}

/** The properties of a run that has one size and one face, as docx names them. */
export function runProperties(size: number, { bold, italic }: { bold?: boolean; italic?: boolean } = {}) {
  return {
    font: TIMES,
    size: pointsToHalfPoints(size),
    ...(bold && { bold: true }),
    ...(italic && { italics: true }),
  }
}

/** A paragraph of one component, lettered as its row of the decree's table says. */
export function letteredParagraph(
  text: string,
  lettering: Lettering,
  layout: ParagraphLayout & { readonly size?: number } = {},
): Paragraph {
  const { bold, italic, align } = lettering
  const run = { text, ...(bold && { bold }), ...(italic && { italic }) }
  return runsParagraph([run], layout.size ?? lettering.chosen, { align, ...layout })
}

/** A paragraph of mixed runs in one size. */
export function runsParagraph(
  runs: readonly { text: string; bold?: boolean; italic?: boolean }[],
  size: number,
  layout: ParagraphLayout,
): Paragraph {
  const children = runs.map(run => new TextRun({ text: run.text, ...runProperties(size, run) }))
  return new Paragraph({ ...paragraphProperties(size, layout), children })
}

/** Paragraph properties as docx names them; the paragraph mark takes the size too, as it has a height of its own. */
export function paragraphProperties(size: number, layout: ParagraphLayout): IParagraphOptions {
  const { before = 0, lines = 1, indent, align = 'left', keepNext, keepLines, border } = layout
  return {
    run: runProperties(size),
    alignment: ALIGNMENT[align],
    widowControl: true,
    spacing: {
      before: pointsToTwips(before),
      after: 0,
      line: linesToLineUnits(lines),
      lineRule: LineRuleType.AUTO,
    },
    ...(indent && { indent: twips(indent) }),
    ...(keepNext && { keepNext }),
    ...(keepLines && { keepLines }),
    ...(border && { border }),
  }
}

function twips(indent: NonNullable<ParagraphLayout['indent']>) {
  return Object.fromEntries(Object.entries(indent).map(([side, mm]) => [side, mmToTwips(mm)]))
}
