import type { Expression } from '../expression.ts'
import { partsOf } from '../walk.ts'

/**
 * How many steps an expression takes. A part that stands in several places counts in each of them: `abs(a)`
 * evaluates `a` twice, so that a short text of nested functions could mean more steps than there is time for.
 */
export function stepsOf(expression: Expression): number {
  const known = new Map<Expression, number>()
  const count = (part: Expression): number => {
    const before = known.get(part)
    if (before !== undefined) return before
    const once = allPartsOf(part).reduce((total, each) => total + count(each), 1)
    const steps = part.op === 'aggregate' || part.op === 'cluster' ? once * MOST_LOOKED_AT : once
    known.set(part, steps)
    return steps
  }
  return count(expression)
}

/** So many records, or units of a cluster, are looked at. */
const MOST_LOOKED_AT = 100

/** Also what is looked at of each record, period or unit of the cluster. */
function allPartsOf(expression: Expression): readonly Expression[] {
  if (expression.op === 'aggregate') return given(expression.value, expression.where)
  if (expression.op === 'cluster') return given(expression.of, expression.among)
  return partsOf(expression)
}

function given(...parts: readonly (Expression | undefined)[]): readonly Expression[] {
  return parts.filter(part => part !== undefined)
}
