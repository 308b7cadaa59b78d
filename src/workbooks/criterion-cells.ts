import type { Expression } from '../expressions/expression.ts'
import type { CellOf } from '../expressions/formula.ts'
import { referencesOf } from '../expressions/walk.ts'
import type { Criterion } from '../model/campaign.ts'
import { inlined } from '../scoring/compile-table.ts'
import { needsEntry } from '../scoring/criterion-state.ts'
import { onSheet } from './address.ts'
import type { UnitColumn } from './cluster-cells.ts'
import type { Side } from './cluster-layout.ts'
import { factPlace } from './facts-layout.ts'
import { followsOnSheet, isCell } from './follows.ts'
import { whenAllPresent } from './formulas.ts'
import { cellNumber } from './numbers.ts'
import type { Plan } from './plan.ts'
import type { Cell } from './sheet.ts'
import { LONGEST_FORMULA, unitCells } from './unit-cells.ts'
import { STATE_TEXTS } from './wording.ts'

/**
 * The points of one criterion of one unit: a formula over its figures on the sheet of figures,
 * the very expression that scoring evaluates; or the state in words, never 0.
 */
export function criterionCell(plan: Plan, at: UnitColumn, criterion: Criterion, side: Side): Cell {
  const { cluster, unit: result, member } = at
  const { report } = member
  const style = { style: 'points', format: cluster.format } as const
  const first = plan.facts.get(result.id)?.get(criterion.code)
  const scored = result.criteria.find(({ code }) => code === criterion.code)
  if (first === undefined || !scored || report.state !== 'present') return style

  const node = cluster.compiled.nodes.get(criterion.code)
  // A list that reviewers emptied counts no more for what was found, and still for what the unit says itself.
  const isOut = scored.state === 'not_applicable' && scored[side] === null
  if (!node || isOut) return { ...style, value: STATE_TEXTS.not_applicable }
  const entry = report.entries.get(criterion.code)
  // A reviewer may have scored what the unit had not.
  if (entry?.status && (side === 'self' || scored.state !== 'scored')) {
    return { ...style, value: STATE_TEXTS[entry.status] }
  }
  // Without inputs nothing could ever be typed that makes a criterion reported.
  if (!entry && !criterion.inputs && needsEntry(criterion, node) && criterion.start.kind !== 'judged') {
    return { ...style, value: STATE_TEXTS.not_reported }
  }

  const expression = inlined(node)
  const cellOf = unitCells(plan, at, side, criterion.code)
  const value = scored[side]
  const absent = STATE_TEXTS[scored.state === 'pending' ? 'pending' : 'not_reported']
  const evaluated = cluster.evaluated.get(result.id)
  const isCombined = side === 'verified' && evaluated?.stages.has(criterion.code) === true
  const isGiven = side === 'verified' && evaluated?.figures.verified.given.has(criterion.code) === true
  const needed = neededCells(expression, at, side, value !== null, cellOf)
  const computed = whenAllPresent(expression, cellOf, needed, absent)
  const follows =
    isGiven ||
    (value === null
      ? waitsForFigures(expression, at, side, criterion.code, cellOf)
      : followsOnSheet(expression, plan, at, side, criterion.code))
  const given = onSheet(plan.factsSheet, factPlace(first, criterion, 'given'))
  // Points that a reviewer gave stand in place of what is computed.
  const text = side === 'self' ? computed : `IF(ISNUMBER(${given}),${given},${computed})`
  return {
    ...style,
    value: value === null ? absent : cellNumber(value),
    // Points put together from several stages are figures of their own.
    ...(text.length <= LONGEST_FORMULA && !isCombined && follows && { formula: text }),
  }
}

/** Whether points are missing for no other reason than that a cell is empty in which a figure can be typed. */
function waitsForFigures(
  expression: Expression,
  { cluster, unit }: UnitColumn,
  side: Side,
  code: string,
  cellOf: CellOf,
): boolean {
  const lookup = cluster.evaluated.get(unit.id)?.[side].lookupIn(code)
  const absent = referencesOf(expression).filter(reference => lookup?.(reference) === undefined)
  return (
    absent.length > 0 &&
    absent.every(
      reference => ['fact', 'target', 'judged'].includes(reference.op) && isCell(cellOf(reference)),
    )
  )
}

/**
 * The cells without which there are no points. Of points that are there, a figure that is missing was not needed:
 * the rule says what holds without it.
 */
function neededCells(
  expression: Expression,
  { cluster, unit }: UnitColumn,
  side: Side,
  hasPoints: boolean,
  cellOf: CellOf,
): string[] {
  const evaluation = cluster.evaluated.get(unit.id)?.[side]
  return referencesOf(expression)
    .filter(({ op }) => op === 'fact' || op === 'target' || op === 'judged')
    .filter(
      reference => !hasPoints || reference.op === 'judged' || evaluation?.lookup(reference) !== undefined,
    )
    .map(cellOf)
}
