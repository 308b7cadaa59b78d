import type { CellOf } from '../expressions/formula.ts'
import type { Criterion } from '../model/campaign.ts'
import { onSheet } from './address.ts'
import type { UnitColumn } from './cluster-cells.ts'
import type { Side } from './cluster-layout.ts'
import { type FactColumn, factPlace } from './facts-layout.ts'
import { whenAllPresent } from './formulas.ts'
import { cellNumber } from './numbers.ts'
import type { Plan } from './plan.ts'
import type { Cell } from './sheet.ts'
import { STATE_TEXTS } from './wording.ts'

/**
 * The points of one criterion of one unit: a formula over its figures on the sheet of figures,
 * the very expression that scoring evaluates; or the state in words, never 0.
 */
export function criterionCell(
  plan: Plan,
  { cluster, unit: result, member: { report } }: UnitColumn,
  criterion: Criterion,
  side: Side,
): Cell {
  const style = { style: 'points', format: cluster.format } as const
  const first = plan.facts.get(result.id)?.get(criterion.code)
  const scored = result.criteria.find(({ code }) => code === criterion.code)
  if (first === undefined || !scored || report.state !== 'present') return style

  const entry = report.entries.get(criterion.code)
  // A reviewer may have scored what the unit had not.
  if (entry?.status && (side === 'self' || scored.state !== 'scored')) {
    return { ...style, value: STATE_TEXTS[entry.status] }
  }
  const expression = cluster.compiled.criteria.get(criterion.code)
  // Without inputs nothing could ever be typed that makes a criterion reported.
  if (!expression || (!entry && !criterion.inputs && criterion.start.kind !== 'judged')) {
    return { ...style, value: STATE_TEXTS.not_reported }
  }

  const at = (column: FactColumn, input?: string) =>
    onSheet(plan.factsSheet, factPlace(first, criterion, column, input))
  const cellOf: CellOf = reference => {
    if (reference.op === 'fact') return at(side === 'self' ? 'reported' : 'verified', reference.input)
    if (reference.op === 'target') return at('target', reference.input)
    if (reference.op === 'judged') return at('claimed')
    throw new RangeError(`criterion ${criterion.code} reads ${reference.op}, which has no figure`)
  }
  const computed = whenAllPresent(expression, cellOf, STATE_TEXTS.not_reported)
  const given = at('given')
  const value = scored[side]
  return {
    ...style,
    value: value === null ? STATE_TEXTS.not_reported : cellNumber(value),
    // Points that a reviewer gave stand in place of what is computed.
    formula: side === 'self' ? computed : `IF(ISNUMBER(${given}),${given},${computed})`,
  }
}
