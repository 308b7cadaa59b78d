import type { Total } from '../expressions/expression.ts'
import type { Group, Table } from '../model/campaign.ts'
import { nodesOf } from '../model/tree.ts'
import { roleOf } from '../scoring/compile-table.ts'

/** What the unit says, or what stands after review. */
export type Side = 'verified' | 'self'

/** Rows of a cluster's sheet; they follow from its table alone. */
export interface ClusterLayout {
  readonly heading: number
  readonly columnNumbers: number
  readonly verified: Block
  readonly self: Block
  readonly assigned: number
  readonly percent: number
  /** How many criteria of the unit still have no points. */
  readonly unfinished: number
  readonly rank: number
  readonly signatures: number
}

/** The rows of one side's points. */
export interface Block {
  readonly title: number
  /** Of groups and criteria, by code. */
  readonly points: ReadonlyMap<string, number>
  readonly totals: Readonly<Record<Total, number>>
}

export const TOTALS: readonly Total[] = ['scored', 'bonus', 'deduction', 'total']
/** TT, nội dung, điểm chuẩn stand before the units. */
export const LEADING_COLUMNS = 3
export const MAXIMUM_COLUMN = 3
const HEADING_ROW = 7
/** A blank line, place and date, the signers, room to sign. */
const SIGNATURE_ROWS = 4

export function layOutCluster(table: Table): ClusterLayout {
  const verified = layOutBlock(table, HEADING_ROW + 2)
  const assigned = verified.totals.total + 1
  const signatures = assigned + 4
  return {
    heading: HEADING_ROW,
    columnNumbers: HEADING_ROW + 1,
    verified,
    assigned,
    percent: assigned + 1,
    unfinished: assigned + 2,
    rank: assigned + 3,
    signatures,
    self: layOutBlock(table, signatures + SIGNATURE_ROWS),
  }
}

/** First and last row of the criteria that stand right below a group. */
export function criteriaRows(
  { points }: Block,
  { code, criteria = [] }: Group,
): [first: number, last: number] {
  const group = points.get(code) ?? 0
  return [group + 1, group + criteria.length]
}

export function groupsOf(table: Table, role: ReturnType<typeof roleOf>): Group[] {
  return table.groups.filter(group => roleOf(group) === role)
}

function layOutBlock(table: Table, title: number): Block {
  const codes = nodesOf(table).map(node => (node.kind === 'group' ? node.group : node.criterion).code)
  const last = title + codes.length
  return {
    title,
    points: new Map(codes.map((code, index) => [code, title + 1 + index])),
    totals: { scored: last + 1, bonus: last + 2, deduction: last + 3, total: last + 4 },
  }
}
