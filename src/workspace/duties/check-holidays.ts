import { type Diagnostic, within } from '../../diagnostics/diagnostic.ts'
import type { CampaignFile, Sound } from '../../model/campaign.ts'
import { isWeekend } from '../../vietnamese/calendar.ts'
import { slashDate } from '../../vietnamese/dates.ts'
import { daysOf } from './holidays.ts'

/** What is wrong with the days off of a campaign, each with itself and with the others. */
export function checkHolidays({ holidays = [] }: Pick<Sound<CampaignFile>, 'holidays'>): Diagnostic[] {
  const place = (index: number, key: string) => within({ file: 'campaign.yaml' }, 'holidays', index, key)
  const off = new Set(holidays.filter(({ working }) => !working).flatMap(daysOf))
  return holidays.flatMap((holiday, index): Diagnostic[] => {
    const { name, from, to = from, working } = holiday
    const days = daysOf(holiday)
    if (days.length === 0) {
      const params = { name, from: slashDate(from), to: slashDate(to) }
      return [{ code: 'TD1341', place: place(index, 'to'), params }]
    }
    // A day that is worked anyhow makes up for nothing: the date is likely wrong.
    const isIdle = working && days.every(day => !isWeekend(day) && !off.has(day))
    return isIdle
      ? [{ code: 'TD1342', place: place(index, 'from'), params: { name, date: slashDate(from) } }]
      : []
  })
}
