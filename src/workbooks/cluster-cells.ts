import type { Expression, Total } from '../expressions/expression.ts'
import { number, round, sum } from '../expressions/expression.ts'
import { rational } from '../expressions/rational.ts'
import { referencesOf } from '../expressions/walk.ts'
import type { Group, Unit } from '../model/campaign.ts'
import type { UnitResult } from '../model/results.ts'
import { type Node, nodesOf } from '../model/tree.ts'
import { inlined } from '../scoring/compile-table.ts'
import { isUnfinished } from '../scoring/criterion-state.ts'
import { address, columnLetters, onSheet } from './address.ts'
import { criteriaRows, groupsOf, LEADING_COLUMNS, MAXIMUM_COLUMN, type Side } from './cluster-layout.ts'
import { followsOnSheet, isCell } from './follows.ts'
import { whenAnyPresent } from './formulas.ts'
import { cellNumber } from './numbers.ts'
import type { ClusterPlan, Plan } from './plan.ts'
import type { Cell } from './sheet.ts'
import { GENERAL, WHOLE } from './styles.ts'
import { columnOf } from './summary-layout.ts'
import { LONGEST_FORMULA, unitCells } from './unit-cells.ts'
import { NOT_ASSIGNED_PATTERN, STATE_TEXTS } from './wording.ts'

/**
 * Totals are compared with one another and with the bounds of classes. Spreadsheets add in binary, so a total
 * is rounded to nine places first: equal sums are then equal numbers, and nothing that is printed changes.
 */
const COMPARED_PLACES = 9

/** A unit on its cluster's sheet. */
export interface UnitColumn {
  readonly cluster: ClusterPlan
  readonly unit: UnitResult
  /** The same unit with its targets and report. */
  readonly member: Unit
  readonly column: number
}

/** @throws {RangeError} when a result belongs to no unit of the cluster. */
export function unitColumns(cluster: ClusterPlan): UnitColumn[] {
  const members = new Map(cluster.cluster.units.map(member => [member.id, member]))
  return cluster.result.units.map((unit, index) => {
    const member = members.get(unit.id)
    if (!member) throw new RangeError(`no unit for the result of ${unit.id}`)
    return { cluster, unit, member, column: LEADING_COLUMNS + 1 + index }
  })
}

/** Whether there is anything to add up; a unit that is missing or invalid has an empty column. */
export function hasReported({ unit }: UnitColumn): boolean {
  return unit.state === 'scored' || unit.state === 'incomplete'
}

export function groupCell(plan: Plan, at: UnitColumn, group: Group, side: Side): Cell {
  const style = { style: 'group_points', format: at.cluster.format } as const
  const node = at.cluster.compiled.nodes.get(group.code)
  if (!hasReported(at) || !node) return style
  const value = at.unit.groups.find(({ code }) => code === group.code)?.[side] ?? null
  return { ...style, ...computed(plan, inlined(node), at, side, value) }
}

export function totalCell(plan: Plan, at: UnitColumn, total: Total, side: Side): Cell {
  const { cluster } = at
  const style = { style: 'sum_points', format: cluster.format } as const
  if (!hasReported(at)) return style
  const value = at.unit[side][total]
  if (value === null && total !== 'total' && groupsOf(cluster.cluster.table, total).length === 0)
    return { ...style, value: '–' }
  const expression = cluster.compiled.totals[total]
  const added = side === 'verified' ? at.unit.adjustments.map(({ points }) => number(rational(points))) : []
  const whole = added.length > 0 && total === 'total' ? sum(expression, ...added) : expression
  const exact = total === 'total' ? round(whole, COMPARED_PLACES) : expression
  return { ...style, ...computed(plan, exact, at, side, value) }
}

export function percentCell(plan: Plan, at: UnitColumn): Cell {
  if (!hasReported(at)) return { style: 'sum_points' }
  const { formula, value } = computed(plan, at.cluster.compiled.percent, at, 'verified', at.unit.percent)
  // What decisions and gates added counts too, and stands in no cell of its own.
  if (formula === undefined || at.unit.adjustments.length > 0) return { style: 'sum_points', value }
  const unfinished = address({ row: at.cluster.layout.unfinished, column: at.column })
  return { style: 'sum_points', formula: `IF(${unfinished}>0,"",${formula})`, value }
}

/** The maxima of the scored criteria, without those whose cell says that they are not assigned. */
export function assignedCell(at: UnitColumn): Cell {
  const style = { style: 'sum_points', format: at.cluster.format } as const
  if (!hasReported(at) || at.unit.assigned === null) return style
  const { table } = at.cluster.cluster
  const value = cellNumber(at.unit.assigned)
  const scored = groupsOf(table, 'scored')
  if (!nodesOf({ groups: scored }).every(addsMaxima)) return { ...style, value }
  const innermost = nodesOf({ groups: scored }).flatMap(node =>
    node.kind === 'group' && node.group.criteria ? [node.group] : [],
  )
  const terms = innermost.map(group => {
    const [first, last] = criteriaRows(at.cluster.layout.verified, group)
    const maxima = `$${columnLetters(MAXIMUM_COLUMN)}${first}:$${columnLetters(MAXIMUM_COLUMN)}${last}`
    return `SUMIF(${rows(at, first, last)},"<>${NOT_ASSIGNED_PATTERN}",${maxima})`
  })
  return terms.length > 0 ? { ...style, formula: terms.join('+'), value } : { ...style, value }
}

/** Whether the maximum of a group is simply that of its parts: only then it can be added up on the sheet. */
function addsMaxima(node: Node): boolean {
  if (node.kind === 'criterion') return true
  const { combine = 'sum', absent = 'drop', adds_up = true, each } = node.group
  return combine === 'sum' && absent === 'drop' && adds_up && each === undefined
}

/** How many criteria are still without points; only a unit without any is ranked. */
export function unfinishedCell(at: UnitColumn): Cell {
  const style = { style: 'sum_points', format: WHOLE } as const
  const { points } = at.cluster.layout.verified
  if (!hasReported(at)) return style
  const all = [...points.values()]
  const range = rows(at, Math.min(...all), Math.max(...all))
  const hasPending = at.unit.criteria.some(({ state }) => state === 'pending')
  const states = ['not_reported', 'not_scored', ...(hasPending ? (['pending'] as const) : [])] as const
  const open = states.map(state => STATE_TEXTS[state])
  const value = at.unit.criteria.filter(isUnfinished).length
  return { ...style, formula: open.map(text => `COUNTIF(${range},"${text}")`).join('+'), value }
}

export function rankCell(plan: Plan, at: UnitColumn): Cell {
  const style = { style: 'sum_points', format: GENERAL } as const
  if (!hasReported(at)) return style
  for (const { sheet, layout } of plan.summaries) {
    const block = layout.blocks.find(({ cluster }) => cluster === at.cluster.cluster)
    const row = block?.rows.get(at.unit.id)
    if (row === undefined) continue
    const rank = onSheet(sheet, { row, column: columnOf(layout, 'rank') })
    // An empty cell that is pointed to would be shown as 0.
    const formula = at.unit.rank === null ? `IF(ISNUMBER(${rank}),${rank},"")` : rank
    return { ...style, formula, value: at.unit.rank ?? '' }
  }
  return style
}

function computed(plan: Plan, expression: Expression, at: UnitColumn, side: Side, value: string | null) {
  const cellOf = unitCells(plan, at, side)
  const lookup = at.cluster.evaluated.get(at.unit.id)?.[side].lookup
  const read = referencesOf(expression).filter(({ op }) => op === 'points' || op === 'total')
  const isEmpty = read.every(reference => lookup?.(reference) === undefined)
  const follows = isEmpty
    ? value === null && read.length > 0 && read.every(reference => isCell(cellOf(reference)))
    : followsOnSheet(expression, plan, at, side)
  const text = follows ? whenAnyPresent(expression, cellOf) : ''
  return {
    ...(follows && text.length <= LONGEST_FORMULA && { formula: text }),
    value: value === null ? '' : cellNumber(value),
  }
}

function rows({ column }: UnitColumn, first: number, last: number): string {
  return `${address({ row: first, column })}:${address({ row: last, column })}`
}
