import type { Fact, Input } from '../../model/campaign.ts'
import { dayNumber, isoDay, slashDate } from '../../vietnamese/dates.ts'
import type { Item } from '../aggregate.ts'
import { type Language, rationalText } from './wording.ts'

/** A fact as a sentence says it: `92,5%`, `12 sáng kiến`, `có`, `20/3/2026`, `Cờ thi đua; Bằng khen`. */
export function factText(fact: Fact, input: Input, language: Language): string {
  if ('numerator' in fact) {
    if (input.type === 'yes_no') return yesNo(fact.numerator !== 0n, language)
    if (input.type === 'date') return slashDate(isoDay(Number(fact.numerator)))
    const unit = input.type === 'percent' ? '%' : input.unit ? ` ${input.unit}` : ''
    return `${rationalText(fact, language)}${unit}`
  }
  if ('options' in fact) {
    const label = (id: string) => input.options?.find(option => option.id === id)?.label ?? id
    return fact.options.map(label).join('; ') || '–'
  }
  if ('periods' in fact) {
    return [...fact.periods]
      .map(([period, value]) => `${period}: ${rationalText(value, language)}`)
      .join('; ')
  }
  if (input.type === 'receipt') {
    return fact.records.map((item, index) => receiptText(item, input.due?.[index], language)).join('; ')
  }
  return language === 'vi' ? `${fact.records.length} mục` : `${fact.records.length} items`
}

/** A due date, the day on which it was met, and how far that was from it. */
export function receiptText(item: Item, due: string | undefined, language: Language): string {
  const number = (field: string) => {
    const value = item.get(field)
    return typeof value === 'object' ? Number(value.numerator) : undefined
  }
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en)
  const day = due === undefined ? '' : `${say('hạn', 'due')} ${slashDate(due)}: `
  const late = number('days_late')
  if (number('received') !== 1 || late === undefined) return `${day}${say('không nộp', 'not handed in')}`
  const on =
    due === undefined ? '' : `${say('nhận', 'received')} ${slashDate(isoDay(dayNumber(due) + late))}, `
  const early = late < 0 ? say(`sớm ${-late} ngày`, `${-late} days early`) : say('đúng hạn', 'on time')
  const away = late > 0 ? say(`chậm ${late} ngày`, `${late} days late`) : early
  const defect = number('defective') === 1 ? `, ${say('sai, thiếu nội dung', 'defective')}` : ''
  return `${day}${on}${away}${defect}`
}

function yesNo(value: boolean, language: Language): string {
  if (language === 'vi') return value ? 'có' : 'không'
  return value ? 'yes' : 'no'
}
