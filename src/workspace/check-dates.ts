import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { slashDate } from '../vietnamese/dates.ts'
import type { Workspace } from './load.ts'

/** Days that lie so far from the campaign's year that the year was rather mistyped, or copied from another campaign. */
export function checkDates({ campaign, reports, reviews, figures }: Workspace): Diagnostic[] {
  const { year, phases = [], periods = [], launch } = campaign.sound
  if (year === undefined) return []
  const inCampaign = (...path: readonly (string | number)[]) =>
    campaign.restore(within({ file: campaign.file }, ...path))
  // Launched in the autumn before at the earliest, closed in the spring after at the latest.
  const planned = window(`${year - 1}-10-01`, `${year + 1}-03-31`, year)
  const closed = window(`${year}-01-01`, `${year + 1}-03-31`, year)
  // Nobody reports before the year has begun; complaints may take until summer.
  const reported = window(`${year}-01-01`, `${year + 1}-06-30`, year)
  return [
    ...phases.flatMap(({ from, to }, index) => [
      ...planned(from, inCampaign('phases', index, 'from')),
      ...closed(to, inCampaign('phases', index, 'to')),
    ]),
    ...periods.flatMap(({ due }, index) => closed(due, inCampaign('periods', index, 'due'))),
    ...planned(launch?.date, inCampaign('launch', 'date')),
    ...reports.flatMap(({ file, sound }) => reported(sound.submitted, within({ file }, 'submitted'))),
    ...reviews.flatMap(({ file, sound: { changes = [] }, restore }) =>
      changes.flatMap(({ date }, index) =>
        reported(date, restore(within({ file }, 'changes', index, 'date'))),
      ),
    ),
    ...figures.flatMap(({ file, sound }) => reported(sound.date, within({ file }, 'date'))),
  ]
}

function window(first: string, last: string, year: number) {
  return (date: string | null | undefined, place: Place): Diagnostic[] => {
    if (!date || (date >= first && date <= last)) return []
    return [{ code: 'TD1327', place, params: { date: slashDate(date), year: String(year) } }]
  }
}
