import { number } from '../../expressions/expression.ts'
import type { StartFull } from '../../model/generated/criteria.ts'
import type { Rule } from './rule.ts'

/** Điểm chuẩn trọn vẹn, from which deductions are taken. */
export const full: Rule<StartFull> = {
  check: () => [],
  expression: (_, criterion) => number(criterion.max),
  range: (_, { max }) => [max, max],
}
