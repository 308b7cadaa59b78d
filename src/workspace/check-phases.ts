import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import { repeated } from '../diagnostics/repeated.ts'
import type { CampaignFile } from '../model/campaign.ts'

/** What is wrong with the phases of the campaign. One may begin before the letter's date. */
export function checkPhases({ phases = [] }: CampaignFile): Diagnostic[] {
  const place = (index: number) => within({ file: 'campaign.yaml' }, 'phases', index)
  const ids = phases.map(({ id }, index) => ({ id, place: within(place(index), 'id') }))
  const backwards = phases.flatMap(({ from, to }, index): Diagnostic[] =>
    from <= to ? [] : [{ code: 'TD1316', place: within(place(index), 'to'), params: { from, to } }],
  )
  return [...repeated(ids, 'TD1304', 'id'), ...backwards]
}
