import { within } from '../../diagnostics/diagnostic.ts'
import {
  add,
  choose,
  compare,
  type Expression,
  max,
  min,
  multiply,
  number,
} from '../../expressions/expression.ts'
import { compare as compareFigures } from '../../expressions/rational.ts'
import type { EarlyTier, FormDeadline } from '../../model/generated/criteria.ts'
import { isoDay, slashDate } from '../../vietnamese/dates.ts'
import type { Item } from '../aggregate.ts'
import { effect, pointsText, type Reading, type Rule, type RuleContext, say, type Wording } from './rule.ts'

const field = (name: string): Expression => ({ op: 'field', field: name })
const NOTHING = number(0)

/**
 * Points by the day on which something was handed in against the day on which it was due, added up over all its due
 * days. The due day itself is on time; missing stands in place of late, it does not add to it. Whether it is late the
 * dates decide, how late is counted in days or in working days.
 */
export const deadline: Rule<FormDeadline> = {
  expression: (rule, context) => {
    context.input(rule.input, ['receipt'], 'input')
    checkTiers(tiersOf(rule), context)
    return { op: 'aggregate', input: rule.input, of: 'sum', value: pointsOfOne(rule, context) }
  },
  words: (rule, words) => {
    const cap =
      rule.per_day_cap === undefined
        ? ''
        : say(
            words,
            `, tối đa ${words.amount(rule.per_day_cap)}`,
            `, at most ${words.amount(rule.per_day_cap)}`,
          )
    const clauses = [
      ...tiersOf(rule).map(({ days, points }) =>
        say(
          words,
          `sớm ${days} ${dayWords(rule, words)}: ${words.amount(points)}`,
          `${days} ${dayWords(rule, words)}s early: ${words.amount(points)}`,
        ),
      ),
      rule.on_time !== undefined && `${say(words, 'đúng hạn', 'on time')}: ${words.amount(rule.on_time)}`,
      rule.late !== undefined && `${say(words, 'chậm', 'late')}: ${words.amount(rule.late)}`,
      rule.per_day !== undefined &&
        `${say(words, `mỗi ${dayWords(rule, words)} chậm`, `each ${dayWords(rule, words)} late`)}: ${words.amount(rule.per_day)}${cap}`,
      rule.defective !== undefined &&
        `${say(words, 'sai, thiếu nội dung', 'defective')}: ${words.amount(rule.defective)}`,
      rule.missing !== undefined && `${say(words, 'không nộp', 'missing')}: ${words.amount(rule.missing)}`,
      rule.missing_after !== undefined &&
        say(
          words,
          `chậm quá ${rule.missing_after} ${dayWords(rule, words)} thì như không nộp`,
          `more than ${rule.missing_after} ${dayWords(rule, words)}s late counts as missing`,
        ),
      ...words.duty(rule.input),
    ]
    return `${words.input(rule.input)}: ${clauses.filter(Boolean).join('; ')}`
  },
  told: (rule, reading, words) => {
    const received = reading.fact(rule.input)
    if (!received || !('records' in received)) return []
    const value = pointsOfOne(rule, reading.context)
    return received.records.flatMap(record => {
      const points = reading.value(value, record)
      if (!points) return []
      const parts = partsOf(rule, record, reading, words)
      const figures = parts.flatMap(part => figureOf(part, record, reading, words))
      const isPlain = figures.length < 2 && !figures[0]?.includes('×')
      const way = isPlain ? undefined : figures.join(' + ').replaceAll('+ −', '− ')
      const total = effect(pointsText(points, words), words, way)
      const what = parts.flatMap(({ label }) => label ?? []).join(', ')
      return [`${dueText(record, words)}: ${what}: ${total}`]
    })
  },
}

type Price = 'on_time' | 'late' | 'per_day' | 'per_day_cap' | 'defective' | 'missing'

function priceOf(rule: FormDeadline, key: Price, context: RuleContext): Expression {
  return context.amount(rule[key] ?? 0, key)
}

function tierPrice(rule: FormDeadline, index: number, context: RuleContext): Expression {
  const at = Array.isArray(rule.early) ? ['early', index, 'points'] : ['early', 'points']
  return context.amount(tiersOf(rule)[index]?.points ?? 0, ...at)
}

/** The field by which days are counted. */
function daysOf({ working }: FormDeadline) {
  return working ? 'working_days_late' : 'days_late'
}

/** The points of one due day, from what is recorded of it. */
function pointsOfOne(rule: FormDeadline, context: RuleContext): Expression {
  const amount = (key: Price) => priceOf(rule, key, context)
  const days = field(daysOf(rule))
  const early = tiersOf(rule).reduceRight<Expression>(
    (below, { days: least }, index) =>
      choose(compare(days, '<=', number(-least)), tierPrice(rule, index, context), below),
    amount('on_time'),
  )
  const perDay = () => {
    const lost = multiply(max(NOTHING, days), amount('per_day'))
    return rule.per_day_cap === undefined ? lost : min(amount('per_day_cap'), lost)
  }
  const late = rule.per_day === undefined ? amount('late') : add(amount('late'), perDay())
  const inTime = choose(compare(field('days_late'), '>', NOTHING), late, early)
  const sound =
    rule.defective === undefined
      ? inTime
      : add(inTime, choose(field('defective'), amount('defective'), NOTHING))
  const missing = amount('missing')
  const handedIn =
    rule.missing_after === undefined
      ? sound
      : choose(compare(days, '>', number(rule.missing_after)), missing, sound)
  return choose(field('received'), handedIn, missing)
}

/** One price among those that a due day comes to. */
interface Part {
  readonly label?: string
  readonly points: Expression
  readonly times?: number
  /** What it comes to at most. */
  readonly cap?: Expression
}

/** What happened to one due day, each part with its price. */
function partsOf(rule: FormDeadline, record: Item, { context }: Reading, words: Wording): Part[] {
  const amount = (key: Price) => priceOf(rule, key, context)
  const missing = (label: string) => [{ label, points: amount('missing') }]
  if (!dayIn(record, 'received')) return missing(say(words, 'không nộp', 'not handed in'))
  const late = dayIn(record, 'days_late') ?? 0
  const days = dayIn(record, daysOf(rule)) ?? 0
  const delay = delayText(rule, late, days, words)
  const { missing_after } = rule
  if (missing_after !== undefined && days > missing_after) {
    const most = `${missing_after} ${dayWords(rule, words)}`
    return missing(
      say(
        words,
        `${delay}, quá ${most} nên như không nộp`,
        `${delay}, more than ${most}s, which counts as missing`,
      ),
    )
  }
  const defect =
    dayIn(record, 'defective') === 1
      ? [{ label: say(words, 'sai hoặc thiếu nội dung', 'defective'), points: amount('defective') }]
      : []
  if (late > 0) {
    const cap = rule.per_day_cap === undefined ? {} : { cap: amount('per_day_cap') }
    const daily =
      rule.per_day === undefined ? [] : [{ points: amount('per_day'), times: Math.max(0, days), ...cap }]
    return [{ label: delay, points: amount('late') }, ...daily, ...defect]
  }
  const tier = tiersOf(rule).findIndex(({ days: least }) => days <= -least)
  if (tier !== -1) return [{ label: delay, points: tierPrice(rule, tier, context) }, ...defect]
  const inTime = say(words, 'đúng hạn', 'on time')
  return [{ label: late === 0 ? inTime : `${inTime}, ${delay}`, points: amount('on_time') }, ...defect]
}

/** `chậm 3 ngày`; `chậm 5 ngày (3 ngày làm việc)` where those are what counts. */
function delayText(rule: FormDeadline, late: number, days: number, words: Wording): string {
  const worked = Math.abs(days)
  const working = rule.working
    ? say(words, ` (${worked} ngày làm việc)`, ` (${worked} working ${worked === 1 ? 'day' : 'days'})`)
    : ''
  const size = Math.abs(late)
  return late > 0
    ? say(words, `chậm ${size} ngày${working}`, `${size} ${size === 1 ? 'day' : 'days'} late${working}`)
    : say(words, `sớm ${size} ngày${working}`, `${size} ${size === 1 ? 'day' : 'days'} early${working}`)
}

/** What a part gave; nothing where it gave nothing. */
function figureOf({ points, times, cap }: Part, record: Item, { value }: Reading, words: Wording): string[] {
  const each = value(points, record)
  if (!each || each.numerator === 0n || times === 0) return []
  if (times === undefined) return [words.figure(each)]
  const figure = words.figure(each)
  const whole = `${times} × ${figure.startsWith('−') ? `(${figure})` : figure}`
  const most = cap && value(cap, record)
  const given = value(multiply(number(times), points), record)
  if (!most || !given || compareFigures(given, most) <= 0) return [whole]
  const limit = words.figure(most)
  return [say(words, `(${whole}, không quá ${limit})`, `(${whole}, at most ${limit})`)]
}

/** `Hạn 15/6/2026`. */
function dueText(record: Item, words: Wording): string {
  const due = dayIn(record, 'due')
  const day = due === undefined ? say(words, 'chưa xác định', 'not known yet') : slashDate(isoDay(due))
  return `${say(words, 'Hạn', 'Due')} ${day}`
}

function dayIn(record: Item, name: string): number | undefined {
  const known = record.get(name)
  return typeof known === 'object' ? Number(known.numerator) : undefined
}

function dayWords({ working }: FormDeadline, words: Wording): string {
  return working ? say(words, 'ngày làm việc', 'working day') : say(words, 'ngày', 'day')
}

function tiersOf({ early }: FormDeadline): readonly EarlyTier[] {
  if (early === undefined) return []
  return Array.isArray(early) ? early : [early]
}

/** From the most days to the fewest, as bands are written: behind a lower tier nobody reaches another one. */
function checkTiers(tiers: readonly EarlyTier[], { place, report }: RuleContext): void {
  tiers.forEach(({ days }, index) => {
    const previous = tiers[index - 1]?.days
    if (previous === undefined || days < previous) return
    const related = [within(place, 'early', index - 1, 'days')]
    const params = { bound: days, previous }
    report({ code: 'TD1407', place: within(place, 'early', index, 'days'), params, related })
  })
}
