import { add, choose, compare, type Expression, max, multiply, number } from '../../expressions/expression.ts'
import type { FormDeadline } from '../../model/generated/criteria.ts'
import { type Rule, say } from './rule.ts'

const daysLate: Expression = { op: 'field', field: 'days_late' }
const received: Expression = { op: 'field', field: 'received' }
const defective: Expression = { op: 'field', field: 'defective' }

/**
 * Points by the day on which something was received against the day on which it was due, added up over all its due
 * days. The due day itself is on time; missing stands in place of late, it does not add to it.
 */
export const deadline: Rule<FormDeadline> = {
  expression: (rule, context) => {
    const amount = (key: 'on_time' | 'late' | 'per_day' | 'defective' | 'missing') =>
      context.amount(rule[key] ?? 0, key)
    context.input(rule.input, ['receipt'], 'input')
    const early = rule.early
      ? choose(
          compare(daysLate, '<=', number(-rule.early.days)),
          context.amount(rule.early.points, 'early', 'points'),
          amount('on_time'),
        )
      : amount('on_time')
    const late =
      rule.per_day === undefined
        ? amount('late')
        : add(amount('late'), multiply(max(number(0), daysLate), amount('per_day')))
    const inTime = choose(compare(daysLate, '>', number(0)), late, early)
    const sound =
      rule.defective === undefined ? inTime : add(inTime, choose(defective, amount('defective'), number(0)))
    const value = choose(received, sound, amount('missing'))
    return { op: 'aggregate', input: rule.input, of: 'sum', value }
  },
  words: (rule, words) => {
    const clauses = [
      rule.early &&
        say(
          words,
          `sớm ${rule.early.days} ngày: ${words.amount(rule.early.points)}`,
          `${rule.early.days} days early: ${words.amount(rule.early.points)}`,
        ),
      rule.on_time !== undefined && `${say(words, 'đúng hạn', 'on time')}: ${words.amount(rule.on_time)}`,
      rule.late !== undefined && `${say(words, 'chậm', 'late')}: ${words.amount(rule.late)}`,
      rule.per_day !== undefined &&
        `${say(words, 'mỗi ngày chậm', 'each day late')}: ${words.amount(rule.per_day)}`,
      rule.defective !== undefined &&
        `${say(words, 'sai, thiếu nội dung', 'defective')}: ${words.amount(rule.defective)}`,
      rule.missing !== undefined && `${say(words, 'không nộp', 'missing')}: ${words.amount(rule.missing)}`,
    ]
    return `${words.input(rule.input)}: ${clauses.filter(Boolean).join('; ')}`
  },
}
