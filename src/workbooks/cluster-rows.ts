import type { Criterion, Group } from '../model/campaign.ts'
import { nodesOf } from '../model/tree.ts'
import { groupCell, totalCell, type UnitColumn } from './cluster-cells.ts'
import { LEADING_COLUMNS, type Side, TOTALS } from './cluster-layout.ts'
import { criterionCell } from './criterion-cells.ts'
import type { ClusterPlan, Plan } from './plan.ts'
import type { Cell, Row } from './sheet.ts'
import { GENERAL } from './styles.ts'

const SIDE_TITLES: Readonly<Record<Side, string>> = {
  verified: 'A. ĐIỂM SAU THẨM ĐỊNH',
  self: 'B. ĐIỂM TỰ CHẤM',
}
const SUM_LABELS = {
  scored: 'Cộng',
  bonus: 'Điểm thưởng',
  deduction: 'Điểm trừ',
  total: 'Tổng điểm',
} as const

/** One side's points: groups with their criteria, then the sums. */
export function blockRows(
  plan: Plan,
  { table: { groups, scale } }: ClusterPlan['compiled'],
  units: readonly UnitColumn[],
  side: Side,
  span: number,
): Row[] {
  const rest = units.slice(span - LEADING_COLUMNS).map((): Cell => ({ style: 'section' }))
  return [
    { cells: [{ style: 'section', value: SIDE_TITLES[side], columns: span }, ...holes(span - 1), ...rest] },
    ...nodesOf({ groups }).map(node =>
      node.kind === 'group'
        ? groupRow(plan, node.group, units, side)
        : criterionRow(plan, node.criterion, units, side),
    ),
    ...TOTALS.map(total =>
      sumRow(
        SUM_LABELS[total],
        units,
        at => totalCell(plan, at, total, side),
        total === 'scored' ? scale : undefined,
      ),
    ),
  ]
}

function groupRow(plan: Plan, group: Group, units: readonly UnitColumn[], side: Side): Row {
  return {
    cells: [
      { style: 'group_middle', value: group.code },
      { style: 'group_text', value: group.title },
      { style: 'group_middle', value: group.max },
      ...units.map(at => groupCell(plan, at, group, side)),
    ],
  }
}

function criterionRow(plan: Plan, criterion: Criterion, units: readonly UnitColumn[], side: Side): Row {
  return {
    cells: [
      { style: 'middle', value: criterion.code },
      { style: 'text', value: criterion.title },
      { style: 'middle', value: criterion.max },
      ...units.map(at => criterionCell(plan, at, criterion, side)),
    ],
  }
}

/** A row below the criteria. */
export function sumRow(
  label: string,
  units: readonly UnitColumn[],
  cellOf: (at: UnitColumn) => Cell,
  maximum?: number,
): Row {
  const scale: Cell = {
    style: 'sum_points',
    format: GENERAL,
    ...(maximum === undefined ? {} : { value: maximum }),
  }
  return {
    cells: [{ style: 'sum_text', value: label, columns: 2 }, undefined, scale, ...units.map(cellOf)],
  }
}

function holes(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined)
}
