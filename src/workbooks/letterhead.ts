import type { Row } from './sheet.ts'
import { upper } from './wording.ts'

/** Whose paper it is, as in the campaign file. */
export interface Issuer {
  readonly parent?: string
  readonly name: string
}

export interface Letterhead {
  readonly issuer: Issuer
  readonly title: string
  readonly subtitle: string
  readonly edition: string
}

/** The six rows above the headings of a table: the body at the left, the titles across. */
export function letterhead(head: Letterhead, span: number, issuerSpan: number): Row[] {
  const { issuer } = head
  return [
    { cells: [{ style: 'parent', value: upper(issuer.parent ?? ''), columns: issuerSpan }] },
    { cells: [{ style: 'issuer', value: upper(issuer.name), columns: issuerSpan }] },
    { cells: [{ style: 'title', value: head.title, columns: span }] },
    { cells: [{ style: 'subtitle', value: head.subtitle, columns: span }] },
    { cells: [{ style: 'edition', value: head.edition, columns: span }] },
    { cells: [], height: 8 },
  ]
}
