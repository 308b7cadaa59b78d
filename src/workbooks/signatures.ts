import type { Cell, Row } from './sheet.ts'

/** Room for a signature, in points. */
const ROOM = 52

/** Where, and in which year, the sheets are signed; day and month are written by hand. */
export interface Signing {
  readonly place?: string
  readonly year: number
}

/** A blank line, place and date, who signs, and the room to do so: four rows, from the column after `offset` on. */
export function signatures(
  signers: readonly string[],
  spans: readonly number[],
  { place, year }: Signing,
  offset = 0,
): Row[] {
  const [last = 1] = spans.slice(-1)
  const before = spans.slice(0, -1).reduce((sum, span) => sum + span, offset)
  const date = `ngày … tháng … năm ${year}`
  const dated = place ? `${place}, ${date}` : `N${date.slice(1)}`
  const rows: Row[] = [
    { cells: [], height: 10 },
    {
      cells: [...blanks(before), { style: 'place', value: dated, columns: last }],
    },
    {
      cells: [
        ...blanks(offset),
        ...signers.flatMap((signer, index): (Cell | undefined)[] => {
          const span = spans[index] ?? 1
          return [{ style: 'signature', value: signer, columns: span }, ...blanks(span - 1)]
        }),
      ],
    },
    { cells: [], height: ROOM },
  ]
  return rows.map(row => ({ ...row, together: true }))
}

function blanks(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined)
}
