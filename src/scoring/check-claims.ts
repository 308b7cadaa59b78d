import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { compare, isMultipleOf, type Rational, rational, toDecimal, ZERO } from '../expressions/rational.ts'
import type { Criterion, Entry, Unit } from '../model/campaign.ts'
import type { CompiledTable } from './compile-table.ts'
import { startRule } from './rules/index.ts'
import { scoreCriterion } from './score-criterion.ts'

/** What is wrong with the points of one unit, self-given or reviewed, and with the targets that they need. */
export function checkClaims(unit: Unit, table: CompiledTable): Diagnostic[] {
  if (unit.report.state !== 'present') return []
  const { entries } = unit.report
  return table.table.groups
    .flatMap(group => group.criteria)
    .flatMap(criterion => {
      const entry = entries.get(criterion.code)
      if (!entry || entry.status) return []
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
  const reviewed = entry.changes.flatMap(({ points, place }) =>
    points ? checkPoints(points, criterion, within(place, 'points')) : [],
  )
  const { claimed } = entry
  if (!claimed) return reviewed
  const place = within(entry.place, 'claimed')
  if (criterion.start.kind === 'judged') return [...checkPoints(claimed, criterion, place), ...reviewed]

  // A claim on a computed criterion is a statement to compare with, never the score.
  const { self } = scoreCriterion(entry, unit, table.criteria.get(criterion.code))
  if (self && compare(self, claimed) === 0) return reviewed
  const problems = checkPoints(claimed, criterion, place)
  if (self && problems.length === 0) {
    const params = { claimed: decimal(claimed), code: criterion.code, computed: decimal(self) }
    problems.push({ code: 'TD1413', place, params })
  }
  return [...problems, ...reviewed]
}

/** Points that a person wrote down: between the bounds of the criterion, and on its grid. */
function checkPoints(points: Rational, criterion: Criterion, place: Place): Diagnostic[] {
  const { code, start } = criterion
  const max = criterion.ceiling ?? criterion.max
  const min = criterion.floor ?? (criterion.deductions ? undefined : 0)
  const shown = { points: decimal(points), code }
  if (compare(points, rational(max)) > 0) return [{ code: 'TD1411', place, params: { ...shown, max } }]
  if (min !== undefined && compare(points, rational(min)) < 0) {
    return [{ code: 'TD1417', place, params: { ...shown, min } }]
  }
  const step = start.kind === 'judged' ? start.step : undefined
  if (step !== undefined && !isMultipleOf(points, rational(step))) {
    return [{ code: 'TD1412', place, params: { ...shown, step } }]
  }
  return []
}

function decimal(value: Rational): number {
  return Number(toDecimal(value))
}
