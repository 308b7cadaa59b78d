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
  const contradictions = [
    ...contradictionOf(group, place),
    ...group.criteria.flatMap((each, index) => contradictionOf(each, within(place, 'criteria', index))),
  ]
  return contradictions.length > 0 ? contradictions : checkRanges(group, place)
}

/** A floor above the ceiling leaves no points to give. */
function contradictionOf({ code, floor, ceiling }: Criterion | Group, place: Place): Diagnostic[] {
  if (floor === undefined || ceiling === undefined || floor <= ceiling) return []
  return [{ code: 'TD1422', place: within(place, 'floor'), params: { code, floor, ceiling } }]
}

function checkRanges(group: Group, place: Place): Diagnostic[] {
  if (roleOf(group) === 'deduction') {
    return group.criteria.flatMap((criterion, index): Diagnostic[] => {
      const at = within(place, 'criteria', index)
      return exceeds(rangeOf(criterion)[1], 0)
        ? [{ code: 'TD1421', place: at, params: { code: criterion.code } }]
        : []
    })
  }
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
  if (exceeds(most, max)) return [{ code: 'TD1418', place: at, params: { code, max } }]
  return exceeds(0, least) ? [{ code: 'TD1419', place: at, params: { code } }] : []
}

/** Least and most points that a criterion can give, with its lines and bounds. */
export function rangeOf(criterion: Criterion): Range {
  const { start, bonuses = [], deductions = [], floor, ceiling } = criterion
  const most = (lines: readonly LineItem[]) =>
    lines.reduce((sum, line) => sum + lineRule(line).range(line, criterion)[1], 0)
  const [least, best] = startRule(start).range(start, criterion)
  const atLeast = floor ?? Number.NEGATIVE_INFINITY
  return [
    Math.max(least - most(deductions), atLeast),
    Math.max(bounded(best + most(bonuses), ceiling), atLeast),
  ]
}

/** Caps are added in binary here: a difference this small is none. */
const NOTHING = 1e-9

function exceeds(a: number, b: number): boolean {
  return a - b > NOTHING
}

function bounded(most: number, ceiling: number | undefined): number {
  return Math.min(most, ceiling ?? Number.POSITIVE_INFINITY)
}
