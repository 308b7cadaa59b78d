import { within } from '../../diagnostics/diagnostic.ts'
import {
  allOf,
  choose,
  divide,
  type Expression,
  floor,
  max,
  missing,
  multiply,
  not,
  number,
  present,
  subtract,
} from '../../expressions/expression.ts'
import type { FormPerEvent } from '../../model/generated/criteria.ts'
import { NAME, type Rule, type RuleContext, say } from './rule.ts'

/** Số trường hợp × điểm mỗi trường hợp: those that count, without the free ones, by so many at a time. */
export const perEvent: Rule<FormPerEvent> = {
  expression: (rule, context) => {
    const events = eventsOf(rule, context)
    const counted = rule.free ? max(number(0), subtract(events, number(rule.free))) : events
    const times = (rule.every ?? 1) === 1 ? counted : floor(divide(counted, number(rule.every ?? 1)))
    return multiply(times, context.price(rule.points, 'points'))
  },
  words: (rule, words) => {
    const free = rule.free
      ? say(words, `, ${rule.free} trường hợp đầu không tính`, `, the first ${rule.free} free`)
      : ''
    const every = rule.every
      ? say(words, ` cho mỗi ${rule.every} trường hợp`, ` for every ${rule.every}`)
      : ''
    const where = rule.where
      ? say(
          words,
          ` (chỉ tính trường hợp ${words.input(rule.where, rule.input)})`,
          ` (only where ${words.input(rule.where, rule.input)})`,
        )
      : ''
    const exempt = rule.exempt
      ? say(
          words,
          ` (miễn khi ${words.input(rule.exempt, rule.input)})`,
          ` (exempt where ${words.input(rule.exempt, rule.input)})`,
        )
      : ''
    return `${words.factor(rule.input)}${where}${exempt} × ${words.amount(rule.points)}${every}${free}`
  },
}

/** What is not known to be so excuses nobody. */
function isNotKnown(condition: Expression): Expression {
  return choose(present(condition), not(condition), number(1))
}

/** How many events there are: a number, or the records that count. */
function eventsOf(rule: FormPerEvent, context: RuleContext): Expression {
  const isRecords = context.find(rule.input)?.type === 'records'
  if (!isRecords) {
    for (const key of ['where', 'exempt'] as const) {
      if (rule[key] !== undefined)
        context.report({ code: 'TD1446', place: within(context.place, key), params: { input: rule.input } })
    }
    const isInput = NAME.test(rule.input) && context.find(rule.input) !== undefined
    const fits = !isInput || context.input(rule.input, ['count'], 'input') !== undefined
    return fits ? context.formula(rule.input, 'input') : missing
  }
  const where = [
    ...(rule.where === undefined ? [] : [context.record(rule.input, rule.where, 'where')]),
    ...(rule.exempt === undefined ? [] : [isNotKnown(context.record(rule.input, rule.exempt, 'exempt'))]),
  ]
  const counted = { op: 'aggregate', input: rule.input, of: 'count' } as const
  return where.length === 0 ? counted : { ...counted, where: allOf(...where) }
}
