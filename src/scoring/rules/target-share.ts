import { divide, fact, min, multiply, number, target, when } from '../../expressions/expression.ts'
import { divide as quotient, rational } from '../../expressions/rational.ts'
import type { StartTargetShare } from '../../model/generated/criteria.ts'
import { checkInput, type Rule } from './rule.ts'

/**
 * Điểm chuẩn × kết quả / chỉ tiêu, the share being capped (100 % unless the table says otherwise).
 * Lower is better: chỉ tiêu / kết quả, and a result of 0 earns the cap.
 */
export const targetShare: Rule<StartTargetShare> = {
  check: (rule, criterion, place) => checkInput(rule.input, ['count', 'number', 'percent'], criterion, place),
  expression: (rule, criterion) => {
    const achieved = fact(rule.input)
    const goal = target(rule.input)
    const cap = number(quotient(rational(rule.cap ?? 100), rational(100)))
    const share =
      rule.better === 'lower'
        ? when(achieved, '>', number(0), min(cap, divide(goal, achieved)), cap)
        : min(cap, divide(achieved, goal))
    return multiply(number(criterion.max), share)
  },
  range: ({ cap = 100 }, { max }) => [0, (max * cap) / 100],
  targets: rule => [rule.input],
}
