import { within } from '../../diagnostics/diagnostic.ts'
import {
  add,
  ceil,
  choose,
  compare,
  divide,
  type Expression,
  floor,
  max,
  multiply,
  number,
  subtract,
  target,
} from '../../expressions/expression.ts'
import type { FormPerStep } from '../../model/generated/criteria.ts'
import { figure, NAME, type Rule, type RuleContext, say } from './rule.ts'

/** Points for each step that a value lies below or above a threshold. */
export const perStep: Rule<FormPerStep> = {
  expression: (rule, context) => {
    const value = context.formula(rule.input, 'input')
    const mark = thresholdOf(rule, context)
    const gap = rule.side === 'below' ? subtract(mark, value) : subtract(value, mark)
    const distance = rule.measure === 'percent_of_threshold' ? multiply(divide(gap, mark), number(100)) : gap
    const steps = stepsOf(rule, divide(distance, figure(rule.step, context, 'step')))
    return multiply(
      choose(compare(gap, '>', number(0)), steps, number(0)),
      context.price(rule.points, 'points'),
    )
  },
  words: (rule, words) => {
    const mark =
      rule.threshold === undefined
        ? say(words, 'chỉ tiêu', 'the target')
        : typeof rule.threshold === 'number'
          ? words.number(rule.threshold)
          : words.input(rule.threshold)
    const side = rule.side === 'below' ? say(words, 'thấp hơn', 'below') : say(words, 'cao hơn', 'above')
    const unit = rule.measure === 'percent_of_threshold' ? '%' : ''
    const each = `${words.input(rule.step)}${unit}`
    const whole = {
      parts: '',
      down: say(words, ', chỉ tính bước tròn', ', whole steps only'),
      up: say(words, ', bước lẻ tính như bước tròn', ', a part counts as a whole step'),
    }[rule.whole ?? 'parts']
    const first = rule.at_once
      ? say(words, ', vừa qua mốc đã tính một bước', ', crossing it is the first step')
      : ''
    return say(
      words,
      `${words.input(rule.input)} ${side} ${mark}: mỗi ${each} là ${words.amount(rule.points)}${whole}${first}`,
      `${words.input(rule.input)} ${side} ${mark}: ${words.amount(rule.points)} for each ${each}${whole}${first}`,
    )
  },
  targets: ({ input, threshold }) => (threshold === undefined ? [input] : []),
}

function thresholdOf({ input, threshold }: FormPerStep, context: RuleContext): Expression {
  if (threshold !== undefined) return context.amount(threshold, 'threshold')
  if (!NAME.test(input))
    context.report({ code: 'TD1447', place: within(context.place, 'input'), params: { input } })
  return target(input)
}

function stepsOf({ whole = 'parts', at_once = false }: FormPerStep, parts: Expression): Expression {
  if (at_once) return max(number(0), add(number(1), floor(parts)))
  const rounded = { parts, down: floor(parts), up: ceil(parts) }[whole]
  return max(number(0), rounded)
}
