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
import type { EarlyTier, FormDeadline } from '../../model/generated/criteria.ts'
import { type Rule, type RuleContext, say, type Wording } from './rule.ts'

const field = (name: string): Expression => ({ op: 'field', field: name })
const NOTHING = number(0)

/**
 * Points by the day on which something was handed in against the day on which it was due, added up over all its due
 * days. The due day itself is on time; missing stands in place of late, it does not add to it. Whether it is late the
 * dates decide, how late is counted in days or in working days.
 */
export const deadline: Rule<FormDeadline> = {
  expression: (rule, context) => {
    const amount = (key: 'on_time' | 'late' | 'per_day' | 'per_day_cap' | 'defective' | 'missing') =>
      context.amount(rule[key] ?? 0, key)
    context.input(rule.input, ['receipt'], 'input')
    const days = field(rule.working ? 'working_days_late' : 'days_late')
    const early = tiersOf(rule).reduceRight<Expression>((below, { days: least, points }, index) => {
      const at = Array.isArray(rule.early) ? ['early', index, 'points'] : ['early', 'points']
      return choose(compare(days, '<=', number(-least)), context.amount(points, ...at), below)
    }, amount('on_time'))
    checkTiers(tiersOf(rule), context)
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
    const value = choose(field('received'), handedIn, missing)
    return { op: 'aggregate', input: rule.input, of: 'sum', value }
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
