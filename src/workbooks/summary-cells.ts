import type { Campaign, Classification } from '../model/campaign.ts'
import type { UnitResult } from '../model/results.ts'
import { beyondIn } from '../scoring/beyond-in.ts'
import { signedText } from '../scoring/explain/wording.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { address, columnLetters, onSheet } from './address.ts'
import { hasReported, type UnitColumn } from './cluster-cells.ts'
import { cellNumber } from './numbers.ts'
import { textLiteral } from './safe-text.ts'
import type { Cell } from './sheet.ts'
import { GENERAL, pointsFormat } from './styles.ts'
import {
  basisColumn,
  columnOf,
  type SummaryBlock,
  type SummaryColumn,
  type SummaryLayout,
} from './summary-layout.ts'
import { UNIT_NOTES } from './wording.ts'

/** A unit's row in the summary, and its column on the sheet of its cluster. */
export interface SummaryRow {
  readonly campaign: Campaign
  readonly layout: SummaryLayout
  readonly block: SummaryBlock
  readonly row: number
  readonly order: number
  readonly at: UnitColumn
}

export function summaryCell(column: SummaryColumn, summary: SummaryRow): Cell {
  const { unit } = summary.at
  switch (column.kind) {
    case 'order':
      return { style: 'middle', value: summary.order }
    case 'name':
      return { style: 'text', value: unit.name }
    case 'rank':
      return rankCell(summary)
    case 'class':
      return classCell(summary)
    case 'note':
      return noteCell(summary)
    default:
      return pointsCell(column, summary)
  }
}

/** Points of the cluster's sheet, shown once the unit has all of them: what is not complete is not compared. */
function pointsCell(column: SummaryColumn, { at }: SummaryRow): Cell {
  const { cluster, unit } = at
  const format = column.kind === 'percent' ? pointsFormat({}) : cluster.format
  const style = { style: column.kind === 'total' ? 'group_points' : 'points', format } as const
  const source = sourceOf(column, at)
  if (!hasReported(at) || !source) return style
  const cell = (row: number) => onSheet(cluster.sheet, { row, column: at.column })
  const value = unit.state === 'scored' && source.value !== null ? cellNumber(source.value) : ''
  const isComplete = `${cell(cluster.layout.unfinished)}=0`
  // What is a dash or empty on the sheet of the cluster is empty here.
  const isShown = value === '' ? `AND(${isComplete},ISNUMBER(${cell(source.row)}))` : isComplete
  return { ...style, formula: `IF(${isShown},${cell(source.row)},"")`, value }
}

function sourceOf(column: SummaryColumn, { cluster, unit }: UnitColumn) {
  const { verified, self, assigned, percent } = cluster.layout
  switch (column.kind) {
    case 'self':
      return { row: self.totals.total, value: unit.self.total }
    case 'group': {
      const value = unit.groups.find(({ code }) => code === column.code)?.verified ?? null
      return { row: verified.points.get(column.code) ?? 0, value }
    }
    case 'scored':
    case 'bonus':
    case 'deduction':
    case 'total':
      return { row: verified.totals[column.kind], value: unit.verified[column.kind] }
    case 'assigned':
      return { row: assigned, value: unit.assigned }
    case 'percent':
      return { row: percent, value: unit.percent }
    default:
      return undefined
  }
}

/** Equal units share a rank and the next one is skipped (1, 2, 2, 4), which is what RANK does. */
function rankCell({ campaign, layout, block, row, at }: SummaryRow): Cell {
  const style = { style: 'group_middle', format: GENERAL } as const
  if (!hasReported(at)) return style
  const column = basisColumn(layout, campaign.ranking.by)
  const own = address({ row, column })
  const formula = `IF(ISNUMBER(${own}),RANK(${own},${blockRange(block, column)}),"")`
  return {
    ...style,
    ...(isPlainRanking(campaign) && at.cluster.isWhole && { formula }),
    value: at.unit.rank ?? '',
  }
}

function classCell({ campaign: { classification, gates }, layout, row, at }: SummaryRow): Cell {
  if (!hasReported(at) || !classification) return { style: 'middle' }
  const basis = address({ row, column: basisColumn(layout, classification.by) })
  const classes = classification.classes.reduceRight(
    (otherwise, { name, from }) =>
      from === undefined ? textLiteral(name) : `IF(${basis}>=${from},${textLiteral(name)},${otherwise})`,
    '""',
  )
  const formula = `IF(ISNUMBER(${basis}),${classes},"")`
  return {
    style: 'middle',
    ...(isPlainClassification(classification, gates) && { formula }),
    value: at.unit.class?.name ?? '',
  }
}

/** Whether a rank follows from one column alone; else it stands as a value. */
function isPlainRanking({ ranking, gates }: Campaign): boolean {
  const { among = 'cluster', class_first = false, rounding, tie_breaks = [] } = ranking
  return (
    among === 'cluster' && !class_first && rounding === undefined && tie_breaks.length + gates.length === 0
  )
}

/** Whether a class follows from one column alone; else it stands as a value. */
function isPlainClassification(
  { capped_at, rounding, classes }: Classification,
  gates: Campaign['gates'],
): boolean {
  const hasMore = classes.some(
    ({ from, above, requires, at_most }) =>
      typeof from === 'string' || above !== undefined || requires !== undefined || at_most !== undefined,
  )
  return capped_at === undefined && rounding === undefined && !hasMore && gates.length === 0
}

/** What the reader of the row must know. It follows the figures too, as a correction may make or break a tie. */
function noteCell({ campaign, layout, block, row, at }: SummaryRow): Cell {
  const { cluster, unit } = at
  const value = withMore(noteOf(unit), unit)
  // Equal ranks count where ranks are compared, which need not be the block.
  if (!hasReported(at) || !isPlainRanking(campaign) || !cluster.isWhole) return { style: 'text', value }
  const column = columnOf(layout, 'rank')
  const rank = address({ row, column })
  const unfinished = onSheet(cluster.sheet, { row: cluster.layout.unfinished, column: at.column })
  const text = (note: string) => textLiteral(withMore(note, unit))
  const tie = `IF(COUNTIF(${blockRange(block, column)},${rank})>1,${text(TIED)},${text('')})`
  return {
    style: 'text',
    formula: `IF(${unfinished}>0,${text(UNIT_NOTES.incomplete)},IF(ISNUMBER(${rank}),${tie},${text(UNRANKED)}))`,
    value,
  }
}

const TIED = 'Đồng hạng'
const UNRANKED = 'Không được giao tiêu chí'

function noteOf({ state, rank, tied, gates }: UnitResult): string {
  if (state !== 'scored') return UNIT_NOTES[state]
  if (rank === null) {
    const gate = gates.find(({ effects, undecided }) => !undecided && effects.includes('unranked'))
    return gate ? unranked(gate.name) : UNRANKED
  }
  return tied ? TIED : ''
}

const unranked = (reason: string) => `Không xếp hạng: ${reason}`

/** A note with what was added beside the table, and why the class is another one; each once. */
function withMore(note: string, unit: UnitResult): string {
  const added = unit.adjustments.map(({ name, points }) => `${name}: ${signedText(points, 'vi')} điểm`)
  // A gate that takes the rank may lower the class as well.
  const reasons = (unit.class?.reasons ?? []).filter(reason => note !== unranked(reason))
  const beyond = beyondIn(unit)
  const marked = beyond.length > 0 ? [`Điểm ngoài giới hạn của bảng: ${beyond.join(', ')}`] : []
  const notes = new Set([note, ...added, ...reasons, ...marked])
  notes.delete('')
  return withLateness([...notes].join('; '), unit)
}

function withLateness(note: string, { late, submitted }: UnitResult): string {
  if (!late) return note
  const lateness = submitted ? `gửi muộn ngày ${slashDate(submitted)}` : 'gửi muộn'
  return note ? `${note}; ${lateness}` : `G${lateness.slice(1)}`
}

function blockRange({ row, rows }: SummaryBlock, column: number): string {
  const letters = columnLetters(column)
  return `${letters}$${row + 1}:${letters}$${row + rows.size}`
}
