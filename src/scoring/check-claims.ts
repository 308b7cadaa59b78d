import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { compare, isMultipleOf, type Rational, rational, toDecimal, ZERO } from '../expressions/rational.ts'
import type { Criterion, Entry, Unit } from '../model/campaign.ts'
import { rangeOf } from './check-bounds.ts'
import type { CompiledTable } from './compile-table.ts'
import { startRule } from './rules/index.ts'
import { scoreCriterion } from './score-criterion.ts'

/** What is wrong with the points of one unit, self-given or reviewed, and with the targets that they need. */
export function checkClaims(
  unit: Unit,
  table: CompiledTable,
  flawed: ReadonlySet<Criterion> = new Set(),
): Diagnostic[] {
  if (unit.report.state === 'missing' || !unit.report.entries) return []
  const { entries } = unit.report
  return table.table.groups
    .flatMap(group => group.criteria.filter(criterion => !flawed.has(criterion)))
    .flatMap(criterion => {
      const entry = entries.get(criterion.code)
      // A status stands unless a reviewer went on to score the criterion.
      if (!entry || (entry.status && entry.changes.length === 0)) return []
      const shares = checkShares(entry, unit, criterion)
      return shares.length > 0 ? shares : checkEntry(entry, unit, criterion, table)
    })
}

/** A share needs a target above zero and a result that is not below it. */
function checkShares(entry: Entry, unit: Unit, criterion: Criterion): Diagnostic[] {
  const inputs = startRule(criterion.start).targets?.(criterion.start) ?? []
  return inputs.flatMap(input => {
    if (compare(unit.targets.get(input) ?? ZERO, ZERO) <= 0) {
      return [{ code: 'TD1414', place: unit.place, params: { unit: unit.name, input } }]
    }
    return [entry, ...entry.changes].flatMap(({ facts, place }): Diagnostic[] => {
      const value = facts.get(input) ?? ZERO
      if (compare(value, ZERO) >= 0) return []
      const params = { value: decimal(value), comparison: '≥', limit: 0 }
      return [{ code: 'TD1206', place: within(place, 'facts', input), params }]
    })
  })
}

function checkEntry(entry: Entry, unit: Unit, criterion: Criterion, table: CompiledTable): Diagnostic[] {
  const bounds = boundsOf(criterion)
  const reviewed = entry.changes.flatMap(({ points, place }) =>
    points ? checkPoints(points, criterion, bounds, within(place, 'points')) : [],
  )
  return [
    ...checkClaim(entry, unit, criterion, table),
    ...reviewed,
    ...checkOrder(entry, unit, criterion, table),
  ]
}

function checkClaim(entry: Entry, unit: Unit, criterion: Criterion, table: CompiledTable): Diagnostic[] {
  const { claimed } = entry
  if (!claimed) return []
  const place = within(entry.place, 'claimed')
  if (criterion.start.kind === 'judged') {
    // What is judged is the start alone; lines and bounds come after it.
    return checkPoints(claimed, criterion, { min: 0, max: criterion.max }, place, true)
  }
  // A claim on a computed criterion is a statement to compare with, never the score.
  const { self } = scoreCriterion(entry, unit, table.criteria.get(criterion.code))
  if (self && compare(self, claimed) === 0) return []
  const problems = checkPoints(claimed, criterion, boundsOf(criterion), place)
  if (!self || problems.length > 0) return problems
  const params = { claimed: decimal(claimed), code: criterion.code, computed: decimal(self) }
  return [{ code: 'TD1413', place, params }]
}

/** Facts that are corrected after points were given change nothing: the points stand, and the reviewer should know. */
function checkOrder(entry: Entry, unit: Unit, criterion: Criterion, table: CompiledTable): Diagnostic[] {
  return entry.changes.flatMap((change, index): Diagnostic[] => {
    const isLate = entry.changes.slice(0, index).some(({ points }) => points)
    if (change.points || !isLate) return []
    const changes = entry.changes.slice(0, index + 1).map(({ points: _, ...facts }) => facts)
    const { verified } = scoreCriterion({ ...entry, changes }, unit, table.criteria.get(criterion.code))
    const params = { code: criterion.code, computed: verified ? decimal(verified) : '–' }
    return [{ code: 'TD1420', place: within(change.place, 'facts'), params }]
  })
}

interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** Between which points a reviewer may decide: as far as the rules can go, and from 0 to the maximum in any case. */
function boundsOf(criterion: Criterion): Bounds {
  const { floor, ceiling, max, open } = criterion
  const [least, most] = open ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : rangeOf(criterion)
  const bounds = { min: floor ?? Math.min(0, least), max: ceiling ?? Math.max(max, most) }
  return {
    ...(Number.isFinite(bounds.min) && { min: bounds.min }),
    ...(Number.isFinite(bounds.max) && { max: bounds.max }),
  }
}

/** Points that a person wrote down: between the bounds, and on the grid of what is judged. */
function checkPoints(
  points: Rational,
  criterion: Criterion,
  { min, max }: Bounds,
  place: Place,
  isClaim = false,
): Diagnostic[] {
  const { code, start } = criterion
  const shown = { points: decimal(points), code }
  if (max !== undefined && compare(points, rational(max)) > 0) {
    return [{ code: 'TD1411', place, params: { ...shown, max } }]
  }
  if (min !== undefined && compare(points, rational(min)) < 0) {
    return [{ code: 'TD1417', place, params: { ...shown, min } }]
  }
  // With lines of bonus or deduction the points of a reviewer are more than what is judged in steps.
  const isJudgedAlone = start.kind === 'judged' && !criterion.bonuses && !criterion.deductions
  const step = start.kind === 'judged' && (isClaim || isJudgedAlone) ? start.step : undefined
  if (step !== undefined && !isMultipleOf(points, rational(step))) {
    return [{ code: 'TD1412', place, params: { ...shown, step } }]
  }
  return []
}

function decimal(value: Rational): number {
  return Number(toDecimal(value))
}
