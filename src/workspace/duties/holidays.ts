import type { CampaignFile, Sound } from '../../model/campaign.ts'
import { type Calendar, calendarOf } from '../../vietnamese/calendar.ts'
import { dayNumber } from '../../vietnamese/dates.ts'

type Holiday = NonNullable<CampaignFile['holidays']>[number]

/** No stretch of days off is longer: behind such a one stands a mistyped year. */
const LONGEST_STRETCH = 92

/** The working days of a campaign: what makes up for a day off is worked, also where it lies within a stretch off. */
export function campaignCalendar({ holidays = [] }: Pick<Sound<CampaignFile>, 'holidays'>): Calendar {
  const days = (isWorked: boolean) =>
    holidays.filter(({ working = false }) => working === isWorked).flatMap(daysOf)
  return calendarOf(days(false), days(true))
}

/** The days of an entry; none where it is written backwards or goes on for too long. */
export function daysOf({ from, to = from }: Holiday): number[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const length = last - first + 1
  return length > 0 && length <= LONGEST_STRETCH ? Array.from({ length }, (_, index) => first + index) : []
}
