import type { Input } from '../../model/campaign.ts'
import type { Due } from '../../model/generated/criteria.ts'
import { MONTHS, slashDate } from '../../vietnamese/dates.ts'
import { say, type Wording } from '../rules/rule.ts'

type Speaker = Pick<Wording, 'language'>
type WrittenRule = Exclude<Due, string>
type Stretch = NonNullable<WrittenRule['every']>

/** By what something is due, in clauses; of days that are simply listed there is nothing to say. */
export function dutyWords(
  { due = [], counts, off_day }: Input,
  inputs: ReadonlyMap<string, Input>,
  words: Speaker,
): string[] {
  const rules = due.flatMap(each => (typeof each === 'string' ? [] : [ruleWords(each, inputs, words)]))
  return [
    ...rules.map(rule => `${say(words, 'hạn', 'due')}: ${rule}`),
    ...(off_day === 'next'
      ? [
          say(
            words,
            'hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo',
            'due on a day off: moved to the next working day',
          ),
        ]
      : []),
    ...(counts === undefined
      ? []
      : [say(words, `tính theo ${DATES.vi[counts]}`, `by the ${DATES.en[counts]}`)]),
  ]
}

/** How the day that counts of something that is handed in is called. */
export const DATES = {
  vi: { received: 'ngày nhận', sent: 'ngày gửi', signed: 'ngày ký' },
  en: { received: 'day of receipt', sent: 'day of sending', signed: 'day of signing' },
} as const

function ruleWords(rule: WrittenRule, inputs: ReadonlyMap<string, Input>, words: Speaker): string {
  const { every, days = 0, working, after, before } = rule
  if (every !== undefined) return recurringWords(rule, every, words)
  const base = baseWords(after ?? before ?? '', inputs, words)
  if (days === 0) return base
  const count = say(
    words,
    `${days} ngày${working ? ' làm việc' : ''}`,
    `${days} ${working ? 'working ' : ''}days`,
  )
  return after === undefined
    ? say(words, `${count} trước ${base}`, `${count} before ${base}`)
    : say(words, `${count} sau ${base}`, `${count} after ${base}`)
}

function baseWords(text: string, inputs: ReadonlyMap<string, Input>, words: Speaker): string {
  const [first = '', second = '', third = ''] = text.trim().split('.')
  if (first === 'phases') {
    return third === 'from'
      ? say(words, `ngày bắt đầu đợt ${second}`, `the beginning of phase ${second}`)
      : say(words, `ngày kết thúc đợt ${second}`, `the end of phase ${second}`)
  }
  if (first === 'periods')
    return say(words, `hạn gửi báo cáo kỳ ${second}`, `the day on which reports of ${second} are due`)
  const input = inputs.get(first)
  if (!input) return /^\d{4}-/.test(text) ? slashDate(text.trim()) : text.trim()
  const { label, counts = 'received' } = input
  if (second === 'due') return say(words, `hạn nộp “${label}”`, `the day on which “${label}” is due`)
  if (second === '') return `“${label}”`
  return say(words, `${DATES.vi[counts]} “${label}”`, `the ${DATES.en[counts]} of “${label}”`)
}

const NAMES: Readonly<Record<Wording['language'], Readonly<Record<Stretch, string>>>> = {
  vi: { month: 'tháng', quarter: 'quý', half_year: 'nửa năm', year: 'năm' },
  en: { month: 'month', quarter: 'quarter', half_year: 'half-year', year: 'year' },
}

function recurringWords(rule: WrittenRule, every: Stretch, words: Speaker): string {
  const { day, from, to } = rule
  const on =
    day === 'last' ? say(words, 'ngày cuối', 'the last day') : say(words, `ngày ${day}`, `day ${day}`)
  const name = NAMES[words.language][every]
  const stretch = [
    ...(from === undefined ? [] : [say(words, `từ ${slashDate(from)}`, `from ${slashDate(from)}`)]),
    ...(to === undefined ? [] : [say(words, `đến ${slashDate(to)}`, `to ${slashDate(to)}`)]),
  ]
  const month = monthWords(rule.month ?? MONTHS[every], MONTHS[every], name, words)
  const whole = say(words, `mỗi ${name} vào ${on} ${month}`, `each ${name} on ${on} ${month}`)
  return [whole, ...stretch].join(' ')
}

/** In which month of its stretch, or behind it, a due day lies. */
function monthWords(month: number, length: number, name: string, words: Speaker): string {
  const behind = month - length
  if (behind === 1)
    return length === 1
      ? say(words, 'của tháng sau', 'of the next month')
      : say(words, `của tháng đầu ${name} sau`, `of the first month of the next ${name}`)
  if (behind > 0)
    return say(words, `của tháng thứ ${behind} sau ${name}`, `of month ${behind} after the ${name}`)
  if (length === 1) return say(words, 'của tháng', 'of the month')
  if (length === 12) return say(words, `của tháng ${month}`, `of month ${month}`)
  if (month === 1) return say(words, `của tháng đầu ${name}`, `of the first month of the ${name}`)
  if (behind === 0) return say(words, `của tháng cuối ${name}`, `of the last month of the ${name}`)
  return say(words, `của tháng thứ ${month} trong ${name}`, `of month ${month} of the ${name}`)
}
