import { type Place, within } from '../diagnostics/diagnostic.ts'
import type { Unit } from '../model/campaign.ts'

/** Where a figure of a unit was first said: in its report, by the department that supplies it, or in earlier results. */
export function factPlace({ report }: Pick<Unit, 'report'>, input: string): Place | undefined {
  if (report.state !== 'present') return undefined
  const supplied = report.supplied?.get(input)
  if (supplied) return supplied.place
  const read = report.past?.get(input)
  if (read && read.fact === report.facts.get(input)) return { file: read.file }
  const entry = [...report.entries.values()].find(({ facts }) => facts.has(input))
  if (entry) return within(entry.place, 'facts', input)
  const { sharedPlace, shared } = report
  return sharedPlace && shared?.has(input) ? within(sharedPlace, input) : undefined
}
