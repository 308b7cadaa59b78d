import { within } from '../../diagnostics/diagnostic.ts'
import {
  allOf,
  ceil,
  choose,
  divide,
  type Expression,
  floor,
  type Limit,
  max,
  min,
  missing,
  multiply,
  not,
  number,
  present,
  subtract,
} from '../../expressions/expression.ts'
import { readsFields } from '../../expressions/walk.ts'
import type { Input } from '../../model/campaign.ts'
import type { FormPerEvent } from '../../model/generated/criteria.ts'
import { suggestion } from '../../vietnamese/suggest.ts'
import { figure, NAME, type Rule, type RuleContext, say, type Wording } from './rule.ts'

/** Số trường hợp × điểm mỗi trường hợp: those that count, without the free ones, by so many at a time. */
export const perEvent: Rule<FormPerEvent> = {
  expression: (rule, context) => {
    const input = context.find(rule.input)
    return input?.type === 'records' ? ofRecords(rule, input, context) : ofCount(rule, context)
  },
  words: (rule, words) => {
    const every = rule.every
      ? say(words, ` cho mỗi ${words.input(rule.every)} trường hợp`, ` for every ${words.input(rule.every)}`)
      : ''
    const rest = {
      down: '',
      parts: say(words, ', phần lẻ tính theo tỷ lệ', ', a part in proportion'),
      up: say(words, ', phần lẻ tính như một lần', ', a part counts as a whole'),
    }[rule.whole ?? 'down']
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
    const limits = limitWords(rule, words).map(each => `, ${each}`)
    return `${words.factor(rule.input)}${where}${exempt} × ${words.amount(rule.points)}${every}${rest}${limits.join('')}`
  },
}

/** How many of the records count, one clause for each limit and in the same order. */
export function limitWords(
  { per, free, free_takes, most, points, take }: FormPerEvent,
  words: Wording,
): string[] {
  const orders = ORDERS[words.language]
  const clauses: string[] = []
  if (per) {
    const field = words.input(per.field)
    const each = per.period ? `${PERIODS[words.language][per.period]} (${field})` : `“${field}”`
    clauses.push(
      say(words, `mỗi ${each} chỉ tính ${per.most} trường hợp`, `of each ${each} at most ${per.most}`),
    )
  }
  if (free && free_takes) {
    const which = orders[free_takes]
    const number = words.input(free)
    clauses.push(say(words, `không tính ${number} trường hợp ${which}`, `not the ${number} ${which}`))
  } else if (free) {
    const number = words.input(free)
    clauses.push(say(words, `${number} trường hợp đầu không tính`, `the first ${number} free`))
  }
  if (most !== undefined) {
    const order = take ?? (typeof points === 'number' ? undefined : 'highest')
    const which = order ? ` ${orders[order]}` : ''
    clauses.push(say(words, `chỉ tính ${most} trường hợp${which}`, `at most ${most}${which}`))
  }
  return clauses
}

const PERIODS = {
  vi: { month: 'tháng', quarter: 'quý', year: 'năm' },
  en: { month: 'month', quarter: 'quarter', year: 'year' },
} as const

const ORDERS = {
  vi: { highest: 'có điểm cao nhất', lowest: 'có điểm thấp nhất', earliest: 'sớm nhất' },
  en: { highest: 'with the most points', lowest: 'with the least points', earliest: 'earliest' },
} as const

function ofCount(rule: FormPerEvent, context: RuleContext): Expression {
  for (const key of ['where', 'exempt', 'free_takes', 'per', 'most', 'take'] as const) {
    if (rule[key] !== undefined)
      context.report({ code: 'TD1446', place: within(context.place, key), params: { input: rule.input } })
  }
  const isInput = NAME.test(rule.input) && context.find(rule.input) !== undefined
  const fits = !isInput || context.input(rule.input, ['count'], 'input') !== undefined
  const events = fits ? context.formula(rule.input, 'input') : missing
  return multiply(
    timesOf(rule, withoutFree(rule, events, context), context),
    context.price(rule.points, 'points'),
  )
}

function withoutFree({ free }: FormPerEvent, events: Expression, context: RuleContext): Expression {
  if (!free) return events
  const none = figure(free, context, 'free')
  return max(number(0), subtract(events, typeof free === 'string' ? max(number(0), none) : none))
}

function timesOf(
  { every = 1, whole = 'down' }: FormPerEvent,
  counted: Expression,
  context: RuleContext,
): Expression {
  if (every === 1) return counted
  const parts = divide(counted, figure(every, context, 'every'))
  return { parts, down: floor(parts), up: ceil(parts) }[whole]
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

/** The records that count, each at its price; where that is the same for all, so many times. */
function ofRecords(rule: FormPerEvent, input: Input, context: RuleContext): Expression {
  const where = [...caseConditions(rule, context), ...(context.taken ?? []).map(isNotKnown)]
  const price = context.recordPrice(rule.input, rule.points, 'points')
  const isPriced = readsFields(price)
  const limits = limitsOf(rule, input, isPriced, context)
  const counted = {
    op: 'aggregate',
    input: rule.input,
    ...(where.length > 0 && { where: allOf(...where) }),
    ...(limits.length > 0 && { limits }),
  } as const
  if (!isPriced) {
    const all: Expression = { ...counted, of: 'count' }
    if (typeof rule.free !== 'string') return multiply(timesOf(rule, all, context), price)
    const paid = withoutFree(rule, all, context)
    const most = rule.most === undefined ? paid : min(number(rule.most), paid)
    return multiply(timesOf(rule, most, context), price)
  }
  // Of some that make one, or of a number that a formula tells, it could not be told whose price counts.
  const vague = [rule.every === undefined ? [] : ['every'], typeof rule.free === 'string' ? ['free'] : []]
  for (const key of vague.flat()) {
    context.report({ code: 'TD1465', place: within(context.place, key), params: { key } })
  }
  return { ...counted, of: 'sum', value: price }
}

/** So many of each group of records, without the free ones so many of all (Q1, Q9). */
function limitsOf(
  rule: FormPerEvent,
  { fields = [] }: Input,
  isPriced: boolean,
  context: RuleContext,
): Limit[] {
  const { per, free, most } = rule
  // At one price for all none is the highest: the first ones count.
  const { take = 'highest', free_takes = 'earliest' } = isPriced ? rule : ONE_PRICE
  const day = fields.find(({ type }) => type === 'date')?.id
  const dated = day === undefined ? {} : { date: day }
  const limits: Limit[] = []
  if (per) {
    const { field, period, most: count } = per
    checkPer(per, fields, context)
    const alike = { field, ...(period && { period }) }
    limits.push({ count, counts: true, order: take, ...dated, per: alike })
  }
  const isLater = typeof free === 'string'
  if (free && !isLater) limits.push({ count: free, counts: false, order: free_takes, ...dated })
  if (most !== undefined && !isLater) limits.push({ count: most, counts: true, order: take, ...dated })
  return limits
}

const ONE_PRICE = { take: 'earliest', free_takes: 'earliest' } as const

/** The field by which records are put together is one of theirs; only days fall into periods. */
function checkPer(
  { field, period }: NonNullable<FormPerEvent['per']>,
  fields: NonNullable<Input['fields']>,
  context: RuleContext,
): void {
  const found = fields.find(({ id }) => id === field)
  const at = within(context.place, 'per')
  if (!found) {
    const known = fields.map(({ id }) => id)
    const params = { name: field, known: { names: known }, ...suggestion(field, known) }
    context.report({ code: 'TD1425', place: within(at, 'field'), params })
  } else if (period && found.type !== 'date') {
    context.report({ code: 'TD1466', place: within(at, 'period'), params: { field } })
  }
}
