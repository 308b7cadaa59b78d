import { LEADING_COLUMNS } from './cluster-layout.ts'
import { type Paper, PRINTABLE, WIDEST } from './sheet.ts'

/** How a cluster's sheet is spread over paper, so that nothing has to be printed too small to read. */
export interface ClusterColumns {
  readonly paper: Paper
  readonly pagesWide: number
  readonly widths: readonly number[]
  /** Columns of the first page, where headings and signatures stand. */
  readonly firstPage: number
}

/** More units than this are printed on A3. */
const MOST_ON_A4 = 10
const CODE = 6
const MAXIMUM = 8
const LEAST_TITLE = 60
const MOST_TITLE = 84
const LEAST_UNIT = 9
const MOST_UNIT = 12

export function clusterColumns(units: number): ClusterColumns {
  const paper: Paper = units > MOST_ON_A4 ? 'A3' : 'A4'
  const free = PRINTABLE[paper] * WIDEST - CODE - MAXIMUM
  const forUnits = free - LEAST_TITLE
  const pagesWide = Math.max(1, Math.ceil(units / Math.floor(forUnits / LEAST_UNIT)))
  const perPage = Math.ceil(units / pagesWide)
  // Columns that fill their page make every page hold the same number of them.
  const widest = pagesWide > 1 ? forUnits : MOST_UNIT
  const unit = Math.min(widest, roundDown(forUnits / Math.max(1, perPage)))
  const title = Math.min(MOST_TITLE, roundDown(free - perPage * unit))
  return {
    paper,
    pagesWide,
    widths: [CODE, title, MAXIMUM, ...Array.from({ length: units }, () => unit)],
    firstPage: LEADING_COLUMNS + perPage,
  }
}

function roundDown(width: number): number {
  return Math.floor(width * 10) / 10
}
