import { add, choose, compare, type Expression, max, multiply, number } from '../../expressions/expression.ts'
import type { FormDeadline } from '../../model/generated/criteria.ts'
import { slashDate } from '../../vietnamese/dates.ts'
import type { Item } from '../aggregate.ts'
import { effect, pointsText, type Rule, type RuleContext, say, type Wording } from './rule.ts'

const daysLate: Expression = { op: 'field', field: 'days_late' }
const received: Expression = { op: 'field', field: 'received' }
const defective: Expression = { op: 'field', field: 'defective' }

/**
 * Points by the day on which something was received against the day on which it was due, added up over all its due
 * days. The due day itself is on time; missing stands in place of late, it does not add to it.
 */
export const deadline: Rule<FormDeadline> = {
  expression: (rule, context) => {
    context.input(rule.input, ['receipt'], 'input')
    const value = pointsOfOne(rule, context)
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
  told: (rule, { context, value, fact }, words) => {
    const { due = [] } = context.find(rule.input) ?? {}
    const received = fact(rule.input)
    if (!received || !('records' in received)) return []
    return due.flatMap((day, index) => {
      const record = received.records[index]
      const sum = record && value(pointsOfOne(rule, context), record)
      if (!record || !sum) return []
      const parts = partsOf(rule, record, context, words)
      const figures = parts.flatMap(({ points, times }) => {
        const each = value(points, record)
        if (!each || each.numerator === 0n) return []
        return [times === undefined ? words.figure(each) : `${times} × ${words.figure(each)}`]
      })
      const isPlain = figures.length < 2 && !figures[0]?.includes('×')
      const way = isPlain ? undefined : figures.join(' + ').replaceAll('+ −', '− ')
      const total = effect(pointsText(sum, words), words, way)
      const what = parts.flatMap(({ label }) => label ?? []).join(', ')
      const due = say(words, 'Hạn', 'Due')
      return [`${due} ${slashDate(day)}: ${what}: ${total}`]
    })
  },
}

type Price = 'on_time' | 'late' | 'per_day' | 'defective' | 'missing'

function priceOf(rule: FormDeadline, key: Price, context: RuleContext): Expression {
  return context.amount(rule[key] ?? 0, key)
}

function earlyPrice(early: NonNullable<FormDeadline['early']>, context: RuleContext): Expression {
  return context.amount(early.points, 'early', 'points')
}

/** The points of one due date, from what is recorded of it. */
function pointsOfOne(rule: FormDeadline, context: RuleContext): Expression {
  const amount = (key: Price) => priceOf(rule, key, context)
  const early = rule.early
    ? choose(
        compare(daysLate, '<=', number(-rule.early.days)),
        earlyPrice(rule.early, context),
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
  return choose(received, sound, amount('missing'))
}

/** One price among those that a due date comes to. */
interface Part {
  readonly label?: string
  readonly points: Expression
  readonly times?: number
}

/** What happened to one due date, each part with its price. */
function partsOf(rule: FormDeadline, record: Item, context: RuleContext, words: Wording): Part[] {
  const amount = (key: Price) => priceOf(rule, key, context)
  const read = (field: string) => {
    const known = record.get(field)
    return typeof known === 'object' ? Number(known.numerator) : 0
  }
  if (read('received') === 0) {
    return [{ label: say(words, 'không nộp', 'not handed in'), points: amount('missing') }]
  }
  const late = read('days_late')
  const defect =
    read('defective') === 0
      ? []
      : [{ label: say(words, 'sai, thiếu nội dung', 'defective'), points: amount('defective') }]
  if (late > 0) {
    const label = say(words, `chậm ${late} ngày`, `${late} days late`)
    const daily = rule.per_day === undefined ? [] : [{ points: amount('per_day'), times: late }]
    return [{ label, points: amount('late') }, ...daily, ...defect]
  }
  const ahead = say(words, `sớm ${-late} ngày`, `${-late} days early`)
  if (rule.early && late <= -rule.early.days) {
    return [{ label: ahead, points: earlyPrice(rule.early, context) }, ...defect]
  }
  const inTime = say(words, 'đúng hạn', 'on time')
  return [{ label: late === 0 ? inTime : `${inTime} (${ahead})`, points: amount('on_time') }, ...defect]
}
