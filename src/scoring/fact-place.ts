import { type Place, within } from '../diagnostics/diagnostic.ts'
import type { Unit } from '../model/campaign.ts'

/** Where a figure of a unit was first said: in its report, or by the department that supplies it. */
export function factPlace({ report }: Pick<Unit, 'report'>, input: string): Place | undefined {
  if (report.state !== 'present') return undefined
  const supplied = report.supplied?.get(input)
  if (supplied) return supplied.place
  const entry = [...report.entries.values()].find(({ facts }) => facts.has(input))
  if (entry) return within(entry.place, 'facts', input)
  return report.place && report.shared?.has(input) ? within(report.place, 'facts', input) : undefined
}
