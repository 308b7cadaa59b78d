import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs'
import type { TypeStyle } from '../vietnamese/text-width.ts'

export type StyleName =
  | 'parent'
  | 'issuer'
  | 'title'
  | 'subtitle'
  | 'edition'
  | 'heading'
  | 'column_number'
  | 'section'
  | 'text'
  | 'middle'
  | 'points'
  | 'group_text'
  | 'group_middle'
  | 'group_points'
  | 'sum_text'
  | 'sum_points'
  | 'fact_heading'
  | 'fact_text'
  | 'fact_middle'
  | 'legend'
  | 'place'
  | 'signature'

export const FONT_NAME = 'Times New Roman'
export const SIZE = 11
/** An indent of 1 is as wide as three spaces of the default font. */
const INDENT = (3 * SIZE) / 4
const POINTS = '#,##0.00'
/** Points are shown with at least so many decimals, whatever the table rounds to. */
const LEAST_PLACES = 2
export const WHOLE = '0'
export const GENERAL = 'General'
export const COUNT = '#,##0'
export const DATE = 'dd/mm/yyyy'
/** Facts of the kind yes or no are 1 and 0, so that formulas read them. */
export const YES_NO = '[=1]"Có";[=0]"Không";General'

const LINE: Partial<Border> = { style: 'thin' }
const BORDERED: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE }

interface Look {
  readonly size?: number
  readonly bold?: true
  readonly italic?: true
  readonly at?: Alignment['horizontal']
  readonly fill?: string
  readonly bare?: true
  /** Keeps the text off the line at its left. */
  readonly indented?: true
  /** For a sheet to work with rather than to sign: more rows on a page. */
  readonly dense?: true
  readonly format?: string
}

const LOOKS: Readonly<Record<StyleName, Look>> = {
  parent: { size: 12, at: 'center', bare: true },
  issuer: { size: 12, bold: true, at: 'center', bare: true },
  title: { size: 14, bold: true, at: 'center', bare: true },
  subtitle: { size: 12, bold: true, at: 'center', bare: true },
  edition: { size: 12, italic: true, at: 'center', bare: true },
  heading: { bold: true, at: 'center', fill: 'FFDDEBF7' },
  column_number: { size: 9, italic: true, at: 'center' },
  section: { bold: true, at: 'left', indented: true, fill: 'FFF2F2F2' },
  text: { at: 'left', indented: true },
  middle: { at: 'center' },
  points: { at: 'center', format: POINTS },
  group_text: { bold: true, at: 'left', indented: true },
  group_middle: { bold: true, at: 'center' },
  group_points: { bold: true, at: 'center', format: POINTS },
  sum_text: { bold: true, at: 'left', indented: true, fill: 'FFF2F2F2' },
  sum_points: { bold: true, at: 'center', fill: 'FFF2F2F2', format: POINTS },
  fact_heading: { size: 10, bold: true, at: 'center', fill: 'FFDDEBF7', dense: true },
  fact_text: { size: 10, at: 'left', dense: true },
  fact_middle: { size: 10, at: 'center', dense: true },
  legend: { italic: true, at: 'left', bare: true },
  place: { size: 12, italic: true, at: 'center', bare: true },
  signature: { size: 12, bold: true, at: 'center', bare: true },
}

/** Points with as many decimals as the table gives them, trailing zeros included. */
export function pointsFormat({ rounding = LEAST_PLACES }: { readonly rounding?: number }): string {
  return `#,##0.${'0'.repeat(Math.max(LEAST_PLACES, rounding))}`
}

const made = new Map<string, Partial<Style>>()

/**
 * The one style object of a kind. The library recognises equal styles by identity;
 * a fresh object for each cell would make it many times slower.
 */
export function styleOf(name: StyleName, format?: string): Partial<Style> {
  const key = `${name} ${format ?? ''}`
  const known = made.get(key)
  if (known) return known
  const style = Object.freeze(build(LOOKS[name], format))
  made.set(key, style)
  return style
}

/** The room that a text of a kind takes, for the height of its row; all in points. */
export interface Metrics extends TypeStyle {
  /** Above and below the text together. */
  readonly air: number
  readonly indent: number
}

export function metricsOf(name: StyleName): Metrics {
  const { size = SIZE, bold = false, italic = false, indented, dense } = LOOKS[name]
  return { size, bold, italic, air: dense ? 1 : 4, indent: indented ? INDENT : 0 }
}

function build(look: Look, format: string | undefined): Partial<Style> {
  const font: Partial<Font> = { name: FONT_NAME, size: look.size ?? SIZE }
  if (look.bold) font.bold = true
  if (look.italic) font.italic = true
  const style: Partial<Style> = {
    font,
    alignment: {
      horizontal: look.at ?? 'left',
      vertical: 'middle',
      wrapText: true,
      ...(look.indented && { indent: 1 }),
    },
    numFmt: format ?? look.format ?? GENERAL,
  }
  if (!look.bare) style.border = BORDERED
  if (look.fill) {
    const fill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: look.fill } }
    style.fill = fill
  }
  return style
}
