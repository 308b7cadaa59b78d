import {
  assignedCell,
  percentCell,
  rankCell,
  type UnitColumn,
  unfinishedCell,
  unitColumns,
} from './cluster-cells.ts'
import { clusterColumns } from './cluster-columns.ts'
import { LEADING_COLUMNS, type Side } from './cluster-layout.ts'
import { blockRows, sumRow } from './cluster-rows.ts'
import { type Issuer, letterhead } from './letterhead.ts'
import { lastTogether } from './page-breaks.ts'
import type { ClusterPlan, Plan } from './plan.ts'
import type { Cell, Row, Sheet } from './sheet.ts'
import { type Signing, signatures } from './signatures.ts'
import { UNIT_NOTES, upper } from './wording.ts'

/** Last rows of a block that no page break tears off: the signed ones from Cộng on, or sums with two criteria. */
const SIGNED_ROWS = 6

/** The scoring sheet of one cluster, for its meeting: criteria down, units across, self scores in a second block. */
export function clusterSheet(plan: Plan, cluster: ClusterPlan, issuer: Issuer, signing: Signing): Sheet {
  const { layout, compiled } = cluster
  const units = unitColumns(cluster)
  const { paper, pagesWide, widths, firstPage } = clusterColumns(units.length)
  // A heading across several pages would be torn; it then stands over the columns that every page repeats.
  const span = pagesWide > 1 ? LEADING_COLUMNS : widths.length
  const { title, edition } = compiled.table
  const head = {
    issuer,
    title: `BẢNG CHẤM ĐIỂM THI ĐUA NĂM ${plan.campaign.year}`,
    subtitle: upper(cluster.cluster.name),
    edition: `${plan.campaign.name} – ${title} (phiên bản ${edition})`,
  }
  const block = (side: Side) => blockRows(plan, cluster.compiled, units, side, span)
  const verified = [
    ...block('verified'),
    sumRow('Điểm được giao', units, assignedCell),
    sumRow('Tỷ lệ (%)', units, at => percentCell(plan, at)),
    sumRow('Số tiêu chí chưa có điểm', units, unfinishedCell),
    sumRow('Xếp hạng', units, at => rankCell(plan, at)),
  ]
  return {
    name: cluster.sheet,
    widths,
    rows: [
      ...letterhead(head, span, 2),
      { cells: headings(units) },
      { cells: columnNumbers(units) },
      ...lastTogether(verified, SIGNED_ROWS),
      ...lastEndsPage(signed(firstPage, pagesWide, signing)),
      ...lastTogether(block('self'), SIGNED_ROWS),
    ],
    frozen: { rows: layout.columnNumbers, columns: LEADING_COLUMNS },
    print: {
      paper,
      pagesWide,
      titleRows: [layout.heading, layout.columnNumbers],
      titleColumns: LEADING_COLUMNS,
    },
  }
}

function headings(units: readonly UnitColumn[]): Cell[] {
  const names = units.map(({ unit }) =>
    unit.state === 'scored' ? unit.name : `${unit.name}\n(${UNIT_NOTES[unit.state].toLocaleLowerCase('vi')})`,
  )
  return ['TT', 'Nội dung, tiêu chí', 'Điểm chuẩn', ...names].map(value => ({ style: 'heading', value }))
}

function columnNumbers(units: readonly UnitColumn[]): Cell[] {
  return ['A', 'B', 1, ...units.map((_, index) => index + 2)].map(value => ({
    style: 'column_number',
    value,
  }))
}

/** Below the table; on a sheet of several pages beside the columns that each of them repeats. */
function signed(firstPage: number, pagesWide: number, signing: Signing): Row[] {
  const offset = pagesWide > 1 ? LEADING_COLUMNS : 0
  const left = pagesWide > 1 ? Math.ceil((firstPage - offset) / 2) : 2
  return signatures(['THƯ KÝ', 'CỤM TRƯỞNG'], [left, Math.max(1, firstPage - offset - left)], signing, offset)
}

function lastEndsPage(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, endsPage: true } : row))
}
