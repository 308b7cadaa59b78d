import type { Fact, Input } from '../../model/campaign.ts'
import { isoDay, slashDate } from '../../vietnamese/dates.ts'
import { receiptsText } from './receipts-text.ts'
import { type Language, rationalText } from './wording.ts'

/** A fact as a sentence says it: `92,5%`, `12 sáng kiến`, `có`, `20/3/2026`, `Cờ thi đua; Bằng khen`. */
export function factText(fact: Fact, input: Input, language: Language, countsWorkingDays = false): string {
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
  if (input.type === 'receipt') return receiptsText(fact, input, language, countsWorkingDays)
  return language === 'vi' ? `${fact.records.length} mục` : `${fact.records.length} items`
}

function yesNo(value: boolean, language: Language): string {
  if (language === 'vi') return value ? 'có' : 'không'
  return value ? 'yes' : 'no'
}
