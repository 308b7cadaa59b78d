import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import { repeated } from '../diagnostics/repeated.ts'
import type { CampaignFile, Sound } from '../model/campaign.ts'
import { dayAfter, dayBefore, slashDate } from '../vietnamese/dates.ts'
import { similarNames } from './similar-names.ts'

type Phase = NonNullable<CampaignFile['phases']>[number]

/** What is wrong with the phases of the campaign. One may begin before the letter's date. */
export function checkPhases({ phases = [] }: Sound<CampaignFile>): Diagnostic[] {
  const place = (index: number, ...path: string[]) =>
    within({ file: 'campaign.yaml' }, 'phases', index, ...path)
  const placed = (key: 'id' | 'name') =>
    phases.map((phase, index) => ({ ...phase, place: place(index, key) }))
  const backwards = phases.flatMap(({ from, to }, index): Diagnostic[] => {
    const params = { from: slashDate(from), to: slashDate(to) }
    return from <= to ? [] : [{ code: 'TD1316', place: place(index, 'to'), params }]
  })
  const neighbours = phases.flatMap((later, index): Diagnostic[] => {
    // Of the phases above, the one that ends last: what it covers is no gap.
    const before = phases.slice(0, index).filter(({ from, to }) => from <= to)
    const earlier = before.reduce((last, each) => (each.to > last.to ? each : last), before[0] ?? later)
    if (earlier === later || later.from > later.to) return []
    const found = checkNeighbours(earlier, later)
    const related = [place(phases.indexOf(earlier), 'to')]
    return found ? [{ ...found, place: place(index, 'from'), related }] : []
  })
  return [
    ...repeated(placed('id'), 'TD1304', 'id'),
    ...similarNames(placed('name')),
    ...backwards,
    ...neighbours,
  ]
}

/** A phase follows the one above it, without a day in both and without a day in neither. */
function checkNeighbours(earlier: Phase, later: Phase): Omit<Diagnostic, 'place'> | undefined {
  const names = { first: earlier.name, second: later.name }
  if (later.from < earlier.from) return { code: 'TD1326', params: names }
  if (later.from <= earlier.to) {
    return { code: 'TD1324', params: { ...names, from: slashDate(later.from), to: slashDate(earlier.to) } }
  }
  if (later.from === dayAfter(earlier.to)) return undefined
  const gap = { from: slashDate(dayAfter(earlier.to)), to: slashDate(dayBefore(later.from)) }
  return { code: 'TD1325', params: { ...names, ...gap } }
}
