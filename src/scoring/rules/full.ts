import { number } from '../../expressions/expression.ts'
import type { FormFull } from '../../model/generated/criteria.ts'
import { type Rule, say } from './rule.ts'

/** Điểm chuẩn trọn vẹn, from which deductions are taken. */
export const full: Rule<FormFull> = {
  expression: (_, { criterion }) => number(criterion.max),
  words: (_, words) => say(words, 'bắt đầu bằng điểm chuẩn', 'starts with the maximum'),
}
