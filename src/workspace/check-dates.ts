import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { inputsWithPaths } from '../model/tree.ts'
import { slashDate } from '../vietnamese/dates.ts'
import type { Workspace } from './load.ts'

/** Days that lie so far from the campaign's year that the year was rather mistyped, or copied from another campaign. */
export function checkDates({ campaign, criteria, reports, reviews, figures }: Workspace): Diagnostic[] {
  const { year, phases = [], periods = [], holidays = [], launch } = campaign.sound
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
    ...holidays.flatMap(({ from, to }, index) => [
      ...planned(from, inCampaign('holidays', index, 'from')),
      ...planned(to, inCampaign('holidays', index, 'to')),
    ]),
    ...dueDays(criteria).flatMap(({ date, place }) => planned(date, place)),
    ...planned(launch?.date, inCampaign('launch', 'date')),
    ...reports.flatMap(({ file, sound }) => reported(sound.submitted, within({ file }, 'submitted'))),
    ...reviews.flatMap(({ file, sound, restore }) =>
      (['changes', 'reviewed'] as const).flatMap(key =>
        (sound[key] ?? []).flatMap(({ date }, index) =>
          reported(date, restore(within({ file }, key, index, 'date'))),
        ),
      ),
    ),
    ...figures.flatMap(({ file, sound }) => reported(sound.date, within({ file }, 'date'))),
  ]
}

/** The due days of the tables that are written as dates. */
function dueDays(criteria: Workspace['criteria']): { date: string | undefined; place: Place }[] {
  if (!criteria) return []
  return (criteria.sound.tables ?? []).flatMap((table, at) =>
    inputsWithPaths(table).flatMap(({ input, path }) =>
      (input.due ?? []).flatMap((due, index) => {
        const place = (...key: readonly string[]) =>
          criteria.restore(within({ file: criteria.file }, 'tables', at, ...path, 'due', index, ...key))
        if (typeof due === 'string') return [{ date: due, place: place() }]
        return [
          { date: due.from, place: place('from') },
          { date: due.to, place: place('to') },
        ]
      }),
    ),
  )
}

function window(first: string, last: string, year: number) {
  return (date: string | null | undefined, place: Place): Diagnostic[] => {
    if (!date || (date >= first && date <= last)) return []
    return [{ code: 'TD1327', place, params: { date: slashDate(date), year: String(year) } }]
  }
}
