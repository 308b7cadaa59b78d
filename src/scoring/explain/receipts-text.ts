import type { Input, Records } from '../../model/campaign.ts'
import { isoDay, slashDate } from '../../vietnamese/dates.ts'
import type { Language } from './wording.ts'

type Item = Records['records'][number]

/** What is known of each due day: `hạn 15/6/2026: nhận 17/6/2026, chậm 2 ngày; hạn 15/11/2026: chưa đến hạn`. */
export function receiptsText(
  { records }: Records,
  input: Pick<Input, 'counts'>,
  language: Language,
  countsWorkingDays: boolean,
): string {
  return records.map(item => receiptText(item, input, language, countsWorkingDays)).join('; ')
}

/** The same of one due day. */
export function receiptText(
  item: Item,
  { counts = 'received' }: Pick<Input, 'counts'>,
  language: Language,
  countsWorkingDays: boolean,
): string {
  const words = WORDS[language]
  const due = dayIn(item, 'due')
  const day = due === undefined ? words.noDay : slashDate(isoDay(due))
  return `${words.due} ${day}: ${foundText(item, counts, language, countsWorkingDays)}`
}

function foundText(
  item: Item,
  counts: NonNullable<Input['counts']>,
  language: Language,
  countsWorkingDays: boolean,
): string {
  const words = WORDS[language]
  if (dayIn(item, 'received') === 0) return words.missing
  const on = dayIn(item, 'on')
  if (on === undefined) return item.has('pending') ? words.pending : words.silent
  const late = dayIn(item, 'days_late')
  const working = countsWorkingDays ? dayIn(item, 'working_days_late') : undefined
  const defective = dayIn(item, 'defective') === 1 ? `, ${words.defective}` : ''
  const when = late === undefined ? '' : `, ${delayText(late, working, language)}`
  return `${words[counts]} ${slashDate(isoDay(on))}${when}${defective}`
}

function delayText(late: number, working: number | undefined, language: Language): string {
  const words = WORDS[language]
  if (late === 0) return words.onTime
  const days = `${Math.abs(late)} ${words.days}`
  const worked = working === undefined ? '' : ` (${Math.abs(working)} ${words.workingDays})`
  return language === 'vi'
    ? `${late > 0 ? 'chậm' : 'sớm'} ${days}${worked}`
    : `${days}${worked} ${late > 0 ? 'late' : 'early'}`
}

function dayIn(item: Item, field: string): number | undefined {
  const value = item.get(field)
  return value === undefined || typeof value === 'string' ? undefined : Number(value.numerator)
}

const WORDS = {
  vi: {
    due: 'hạn',
    noDay: 'chưa xác định',
    received: 'nhận',
    sent: 'gửi',
    signed: 'ký',
    missing: 'không nộp',
    pending: 'chưa đến hạn',
    silent: 'chưa ghi nhận',
    defective: 'sai hoặc thiếu nội dung',
    onTime: 'đúng hạn',
    days: 'ngày',
    workingDays: 'ngày làm việc',
  },
  en: {
    due: 'due',
    noDay: 'not known yet',
    received: 'received',
    sent: 'sent',
    signed: 'signed',
    missing: 'not handed in',
    pending: 'not due yet',
    silent: 'nothing recorded',
    defective: 'defective',
    onTime: 'on time',
    days: 'days',
    workingDays: 'working days',
  },
} as const
