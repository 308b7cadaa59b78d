import { fraction, type Rational, toDecimal } from '../expressions/rational.ts'
import type { Fact, Input } from '../model/campaign.ts'

/** Days that a spreadsheet counts before 1970-01-01. */
export const SPREADSHEET_EPOCH = 25_569n

/** A fact as a cell shows it: a number, a day as spreadsheets count them, chosen labels, or how many cases there are. */
export function shownFact(fact: Fact | undefined, input: Input): Rational | string | undefined {
  if (!fact) return undefined
  if ('numerator' in fact) {
    return input.type === 'date' ? fraction(fact.numerator + SPREADSHEET_EPOCH) : fact
  }
  if ('options' in fact) {
    const label = (id: string) => input.options?.find(option => option.id === id)?.label ?? id
    return fact.options.map(label).join('; ')
  }
  if ('periods' in fact) {
    const values = [...fact.periods].map(
      ([period, value]) => `${period}: ${toDecimal(value).replace('.', ',')}`,
    )
    return values.join('; ')
  }
  return `${fact.records.length} mục`
}
