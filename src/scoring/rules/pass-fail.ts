import { fact, number, when } from '../../expressions/expression.ts'
import type { StartPassFail } from '../../model/generated/criteria.ts'
import { checkInput, type Rule } from './rule.ts'

/** Đạt: điểm chuẩn; không đạt: 0. */
export const passFail: Rule<StartPassFail> = {
  check: (rule, criterion, place) => checkInput(rule.input, ['yes_no'], criterion, place),
  expression: (rule, criterion) => when(fact(rule.input), '>', number(0), number(criterion.max), number(0)),
  range: (_, { max }) => [0, max],
}
