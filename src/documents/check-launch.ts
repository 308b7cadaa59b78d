import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { CampaignFile, LaunchedCampaign, Sound } from '../model/campaign.ts'
import { contradictions, type LetterText } from './contradictions.ts'
import { looseAsterisk } from './inline.ts'

type Part = LaunchedCampaign['launch']['content'][number]

/** What is wrong with the texts of the letter, beyond the schema. */
export function checkLaunch(campaign: Sound<CampaignFile>): Diagnostic[] {
  const { preamble = [], content = [], closing = [] } = campaign.launch ?? {}
  const place = within({ file: 'campaign.yaml' }, 'launch')
  const texts: LetterText[] = [
    ...preamble.map((text, index) => ({ text, place: within(place, 'preamble', index) })),
    ...textsOf(content, within(place, 'content')),
    ...closing.map((text, index) => ({ text, place: within(place, 'closing', index) })),
  ]
  const loose = texts.flatMap(({ text, place }) =>
    // A blank line begins a new paragraph, and no emphasis reaches beyond its own.
    text.split('\n').flatMap((paragraph): Diagnostic[] => {
      const words = looseAsterisk(paragraph)
      return words === undefined ? [] : [{ code: 'TD1501', place: { ...place, words } }]
    }),
  )
  return [...loose, ...contradictions(campaign, texts)]
}

function textsOf(parts: readonly Part[], place: Place): LetterText[] {
  return parts.flatMap((part, index) => {
    const at = within(place, index)
    if (typeof part === 'string') return [{ text: part, place: at }]
    return [
      ...(part.title ? [{ text: part.title, place: within(at, 'title') }] : []),
      ...(part.text ? [{ text: part.text, place: within(at, 'text') }] : []),
      ...textsOf(part.content ?? [], within(at, 'content')),
    ]
  })
}
