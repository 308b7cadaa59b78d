import { number } from '../../expressions/expression.ts'
import type { FormZero } from '../../model/generated/criteria.ts'
import { type Rule, say } from './rule.ts'

/** Nothing, to which bonuses are added or from which deductions are taken. */
export const zero: Rule<FormZero> = {
  expression: () => number(0),
  words: (_, words) => say(words, 'bắt đầu bằng 0 điểm', 'starts with 0 points'),
}
