import { dayNumber } from '../../vietnamese/dates.ts'

/** The number of a day that is written as year, month, day; undefined where no such day exists. */
export function readIsoDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return exists ? dayNumber(text) : undefined
}
