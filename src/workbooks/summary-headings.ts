import { add, compare, rational, ZERO } from '../expressions/rational.ts'
import type { UnitResult } from '../model/results.ts'
import type { Cell, Row } from './sheet.ts'
import type { SummaryColumn, SummaryLayout } from './summary-layout.ts'

const LABELS: Readonly<Record<Exclude<SummaryColumn['kind'], 'group'>, string>> = {
  order: 'STT',
  name: 'Tên đơn vị',
  self: 'Điểm tự chấm',
  scored: 'Cộng',
  bonus: 'Điểm thưởng',
  deduction: 'Điểm trừ',
  total: 'Tổng điểm',
  assigned: 'Điểm được giao',
  percent: 'Tỷ lệ (%)',
  rank: 'Xếp hạng',
  class: 'Xếp loại',
  note: 'Ghi chú',
}

/** Headings that cover both rows take up to three lines, which the height of a row cannot follow. */
const HALF = 22

/** Two rows of headings, `Điểm thẩm định` standing over its groups, and the row of column numbers. */
export function summaryHeadings({ columns, blocks }: SummaryLayout): Row[] {
  const verified = columns.filter(isVerified).length
  const upper = columns.map((column, index): Cell | undefined => {
    if (column.kind === 'group' || column.kind === 'scored') {
      const isFirst = columns.findIndex(isVerified) === index
      return isFirst ? { style: 'heading', value: 'Điểm thẩm định', columns: verified } : undefined
    }
    return { style: 'heading', value: LABELS[column.kind], rows: 2 }
  })
  const lower = columns.map((column): Cell | undefined => {
    if (column.kind === 'group') return { style: 'heading', value: column.code }
    return column.kind === 'scored' ? { style: 'heading', value: LABELS.scored } : undefined
  })
  return [
    { cells: upper, height: HALF },
    { cells: lower, height: HALF },
    { cells: columnNumbers(columns, blocks).map(value => ({ style: 'column_number', value })) },
  ]
}

function isVerified({ kind }: SummaryColumn): boolean {
  return kind === 'group' || kind === 'scored'
}

/**
 * A, B, 1, 2 …; a column that follows from others says how, where it does so for every unit: gates and decisions
 * change totals beside the table, and what is not assigned may be scaled up.
 */
function columnNumbers(columns: readonly SummaryColumn[], blocks: Blocks): (string | number)[] {
  const bonusInPercent = blocks[0]?.cluster.table.bonus_in_percent ?? false
  const units = blocks.flatMap(({ result }) => result.units)
  const isScaled = blocks.some(({ cluster }) => cluster.table.absent === 'reweight')
  const isAdjusted = units.some(({ adjustments }) => adjustments.length > 0)
  const numberOf = (kind: SummaryColumn['kind']) => columns.findIndex(column => column.kind === kind) - 1
  const present = (...kinds: SummaryColumn['kind'][]) => kinds.map(numberOf).filter(number => number > 0)
  const groups = columns.flatMap(({ kind }, index) => (kind === 'group' ? [index - 1] : []))
  return columns.map(({ kind }, index) => {
    const own = index - 1
    switch (kind) {
      case 'order':
        return 'A'
      case 'name':
        return 'B'
      case 'scored':
        return units.every(unit => isSumOfGroups(unit, columns)) ? sumNote(own, groups) : own
      case 'total':
        return isAdjusted ? own : sumNote(own, present('scored', 'bonus', 'deduction'))
      case 'percent': {
        if (isAdjusted || isScaled) return own
        const parts = bonusInPercent ? present('total') : present('scored', 'deduction')
        const share = parts.length > 1 ? `(${sumOf(parts)})` : sumOf(parts)
        return `${own}=${share}/${numberOf('assigned')}`
      }
      default:
        return own
    }
  })
}

type Blocks = SummaryLayout['blocks']

function isSumOfGroups({ groups, verified }: UnitResult, columns: readonly SummaryColumn[]): boolean {
  if (verified.scored === null) return true
  const codes = new Set(columns.flatMap(column => (column.kind === 'group' ? [column.code] : [])))
  const points = groups.flatMap(({ code, verified: own }) =>
    codes.has(code) && own !== null ? [rational(own)] : [],
  )
  return compare(points.reduce(add, ZERO), rational(verified.scored)) === 0
}

function sumNote(own: number, parts: readonly number[]): string | number {
  return parts.length > 1 ? `${own}=${sumOf(parts)}` : own
}

function sumOf(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  const isRun = numbers.length > 3 && last === (first ?? 0) + numbers.length - 1
  return isRun ? `${first}+…+${last}` : numbers.join('+')
}
