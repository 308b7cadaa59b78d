import { number } from '../../expressions/expression.ts'
import type { StartZero } from '../../model/generated/criteria.ts'
import type { Rule } from './rule.ts'

/** No points, to which bonuses are added. */
export const zero: Rule<StartZero> = {
  check: () => [],
  expression: () => number(0),
  range: () => [0, 0],
}
