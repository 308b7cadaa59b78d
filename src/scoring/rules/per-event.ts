import { fact, max, min, multiply, number, subtract } from '../../expressions/expression.ts'
import type { LinePerEvent } from '../../model/generated/criteria.ts'
import { checkInput, type Rule } from './rule.ts'

/** Số trường hợp × điểm mỗi trường hợp, the first ones free and the whole capped where the table says so. */
export const perEvent: Rule<LinePerEvent> = {
  check: (rule, criterion, place) => checkInput(rule.input, ['count'], criterion, place),
  expression: rule => {
    const events = rule.free
      ? max(number(0), subtract(fact(rule.input), number(rule.free)))
      : fact(rule.input)
    const amount = multiply(events, number(rule.points))
    return rule.cap === undefined ? amount : min(number(rule.cap), amount)
  },
  range: ({ cap = Number.POSITIVE_INFINITY }) => [0, cap],
}
