import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Criterion, Group, LineItem } from '../model/campaign.ts'
import { roleOf } from './compile-table.ts'
import { lineRule, startRule } from './rules/index.ts'

type Range = readonly [least: number, most: number]

/**
 * Where points can pass the maximum or fall below zero and the table does not say that this is meant.
 * Nothing is bounded by default: a table says `floor`, `ceiling` or `open`.
 */
export function checkBounds(group: Group, place: Place): Diagnostic[] {
  if (roleOf(group) === 'deduction') return []
  const criteria = group.criteria.map((criterion, index) => ({
    range: rangeOf(criterion),
    found: checkRange(rangeOf(criterion), criterion, within(place, 'criteria', index)),
  }))
  const most = criteria.reduce((sum, { range }) => sum + range[1], 0)
  const unbounded = criteria.flatMap(({ found }) => found)
  // The maximum of a scored group is the sum of its criteria; only a bonus group can promise more than it gives.
  const canExceed = roleOf(group) === 'bonus' && unbounded.length === 0
  return canExceed ? checkRange([0, bounded(most, group.ceiling)], group, place) : unbounded
}

function checkRange(
  [least, most]: Range,
  { code, max, open = false }: { code: string; max: number; open?: boolean },
  place: Place,
): Diagnostic[] {
  if (open) return []
  const at = within(place, 'max')
  if (most > max) return [{ code: 'TD1418', place: at, params: { code, max } }]
  return least < 0 ? [{ code: 'TD1419', place: at, params: { code } }] : []
}

function rangeOf(criterion: Criterion): Range {
  const { start, bonuses = [], deductions = [], floor, ceiling } = criterion
  const most = (lines: readonly LineItem[]) =>
    lines.reduce((sum, line) => sum + lineRule(line).range(line, criterion)[1], 0)
  const [least, best] = startRule(start).range(start, criterion)
  return [Math.max(least - most(deductions), floor ?? -Infinity), bounded(best + most(bonuses), ceiling)]
}

function bounded(most: number, ceiling: number | undefined): number {
  return Math.min(most, ceiling ?? Number.POSITIVE_INFINITY)
}
