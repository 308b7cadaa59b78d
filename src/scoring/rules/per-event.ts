import { within } from '../../diagnostics/diagnostic.ts'
import {
  allOf,
  ceil,
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
import { figure, NAME, type Rule, type RuleContext, say } from './rule.ts'

/** Số trường hợp × điểm mỗi trường hợp: those that count, without the free ones, by so many at a time. */
export const perEvent: Rule<FormPerEvent> = {
  expression: (rule, context) => {
    const events = eventsOf(rule, context)
    const free = rule.free ? figure(rule.free, context, 'free') : undefined
    const counted = free
      ? max(number(0), subtract(events, typeof rule.free === 'string' ? max(number(0), free) : free))
      : events
    const { every = 1, whole = 'down' } = rule
    const parts = divide(counted, figure(every, context, 'every'))
    const times = every === 1 ? counted : { parts, down: floor(parts), up: ceil(parts) }[whole]
    return multiply(times, context.price(rule.points, 'points'))
  },
  words: (rule, words) => {
    const free = rule.free
      ? say(
          words,
          `, ${words.input(rule.free)} trường hợp đầu không tính`,
          `, the first ${words.input(rule.free)} free`,
        )
      : ''
    const every = rule.every
      ? say(words, ` cho mỗi ${words.input(rule.every)} trường hợp`, ` for every ${words.input(rule.every)}`)
      : ''
    const rest = {
      down: '',
      parts: say(words, ', phần lẻ tính theo tỷ lệ', ', a part in proportion'),
      up: say(words, ', phần lẻ tính như một lần', ', a part counts as a whole'),
    }[rule.whole ?? 'down']
    const where = rule.where
      ? say(words, ` (chỉ khi ${words.input(rule.where)})`, ` (only where ${words.input(rule.where)})`)
      : ''
    const exempt = rule.exempt
      ? say(words, ` (miễn khi ${words.input(rule.exempt)})`, ` (exempt where ${words.input(rule.exempt)})`)
      : ''
    return `${words.input(rule.input)}${where}${exempt} × ${words.amount(rule.points)}${every}${rest}${free}`
  },
}

/** What must hold of a case for which the rule gives points. */
export function caseConditions(
  rule: Pick<FormPerEvent, 'input' | 'where' | 'exempt'>,
  context: RuleContext,
): Expression[] {
  return [
    ...(rule.where === undefined ? [] : [context.record(rule.input, rule.where, 'where')]),
    ...(rule.exempt === undefined ? [] : [isNotKnown(context.record(rule.input, rule.exempt, 'exempt'))]),
  ]
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
  const where = [...caseConditions(rule, context), ...(context.taken ?? []).map(isNotKnown)]
  const counted = { op: 'aggregate', input: rule.input, of: 'count' } as const
  return where.length === 0 ? counted : { ...counted, where: allOf(...where) }
}
