import { within } from '../../diagnostics/diagnostic.ts'
import {
  choose,
  compare,
  divide,
  type Expression,
  min,
  multiply,
  number,
  present,
  target,
} from '../../expressions/expression.ts'
import { divide as quotient, rational } from '../../expressions/rational.ts'
import type { FormTargetShare } from '../../model/generated/criteria.ts'
import { figure, NAME, type Rule, type RuleContext, say } from './rule.ts'

/**
 * Điểm chuẩn × kết quả / chỉ tiêu, the share being capped (100 % unless the table says otherwise).
 * Lower is better: chỉ tiêu / kết quả, and a result of 0 earns the cap.
 */
export const targetShare: Rule<FormTargetShare> = {
  expression: (rule, context) => {
    const achieved = context.formula(rule.input, 'input')
    const goal = goalOf(rule, context)
    const cap = capOf(rule.most, context)
    const share =
      rule.better === 'lower'
        ? choose(compare(achieved, '>', number(0)), min(cap, divide(goal, achieved)), cap)
        : min(cap, divide(achieved, goal))
    const points = multiply(context.amount(rule.points ?? 'all', 'points'), share)
    const { without_target = 'error' } = rule
    if (without_target === 'error') return points
    const otherwise = without_target === 'full' ? context.amount(rule.points ?? 'all', 'points') : number(0)
    return choose(hasTarget(goal), points, otherwise)
  },
  words: (rule, words) => {
    const goal = rule.target === undefined ? say(words, 'chỉ tiêu', 'the target') : words.factor(rule.target)
    const [above, below] =
      rule.better === 'lower' ? [goal, words.factor(rule.input)] : [words.factor(rule.input), goal]
    const cap = `${words.input(rule.most ?? 100)}%`
    return say(
      words,
      `${words.amount(rule.points ?? 'all')} × ${above} / ${below}, tỷ lệ tối đa ${cap}`,
      `${words.amount(rule.points ?? 'all')} × ${above} / ${below}, at most ${cap}`,
    )
  },
  targets: ({ input, target: goal, without_target = 'error' }) =>
    goal === undefined && without_target === 'error' ? [input] : [],
}

/** There is a target, and it is above zero. */
export function hasTarget(goal: Expression): Expression {
  return choose(present(goal), compare(goal, '>', number(0)), number(0))
}

/** The highest share that counts, 100 % unless the table says otherwise. */
export function capOf(most: number | string = 100, context: RuleContext): Expression {
  if (typeof most === 'number') return number(quotient(rational(most), rational(100)))
  return divide(figure(most, context, 'most'), number(100))
}

function goalOf({ input, target: goal }: FormTargetShare, context: RuleContext): Expression {
  if (goal !== undefined) return context.formula(goal, 'target')
  if (!NAME.test(input))
    context.report({ code: 'TD1447', place: within(context.place, 'input'), params: { input } })
  return target(input)
}
