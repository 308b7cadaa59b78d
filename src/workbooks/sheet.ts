import type { StyleName } from './styles.ts'

/** One sheet as plain data: what stands where and how it prints, before any library sees it. */
export interface Sheet {
  readonly name: string
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly print: Print
  /** A range such as `A4:L90` that can be filtered. */
  readonly filter?: string
}

export interface Row {
  /** By column, from A on; a hole is an empty cell without style. */
  readonly cells: readonly (Cell | undefined)[]
  /** In points; without it the texts decide. */
  readonly height?: number
  /** The next row starts a new page. */
  readonly endsPage?: boolean
  /** Stays on one page with its neighbours that say so too: sums with what is signed below them. */
  readonly together?: boolean
}

export interface Cell {
  readonly style: StyleName
  /** What the cell shows: with a formula, its result. */
  readonly value?: string | number
  /** Without the leading `=`. */
  readonly formula?: string
  /** A number format in place of the style's own. */
  readonly format?: string
  /** How many columns and rows the cell covers, where more than one. */
  readonly columns?: number
  readonly rows?: number
}

export interface Print {
  readonly paper: Paper
  readonly pagesWide: number
  /** First and last row that every page repeats. */
  readonly titleRows: readonly [first: number, last: number]
  /** How many columns every page repeats. */
  readonly titleColumns: number
}

export type Paper = 'A4' | 'A3'

/** In inches; none is below 10 mm, which every printer leaves us. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.42, header: 0.25, footer: 0.25 }

/** Characters of a column between the margins of a landscape page, in the program that makes columns widest. */
export const PRINTABLE: Readonly<Record<Paper, number>> = { A4: 142, A3: 205 }

/** How much wider than its page a sheet may be: text set in 11 points is then printed in 9. */
export const WIDEST = 11 / 9
