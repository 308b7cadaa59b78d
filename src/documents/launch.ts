import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { repeated } from '../diagnostics/repeated.ts'
import type { CampaignFile } from '../model/campaign.ts'
import type { Block, OfficialLetter } from '../model/document.ts'
import { letterOfPoint } from '../vietnamese/letters.ts'
import { hasLooseAsterisk, parseInline } from './inline.ts'

type Part = CampaignFile['launch']['content'][number]

/** The first line of Nơi nhận in a công văn (Mẫu 1.5). */
const AS_ABOVE = 'Như trên'

/** The letter that launches the campaign: công văn V/v phát động phong trào thi đua. */
export function launchLetter({ issuer, launch, year }: CampaignFile): OfficialLetter {
  const { preamble = [], content, closing = [], drafter } = launch
  const recipients = [AS_ABOVE, ...launch.recipients.filter(line => line !== AS_ABOVE)]
  return {
    type: 'official_letter',
    status: launch.status ?? 'for_signature',
    issuer: {
      ...(issuer.parent && { parent: issuer.parent.toLocaleUpperCase('vi') }),
      name: [issuer.name.toLocaleUpperCase('vi')],
    },
    ...(launch.number && { number: launch.number }),
    symbol: launch.symbol,
    place: launch.place,
    ...(launch.date && { date: launch.date }),
    yearWhenUndated: year,
    subject: launch.subject.replace(/^V\/?v\s+/i, ''),
    addressees: launch.addressees,
    body: [...preamble.map(paragraph), ...blocks(content, []), ...closing.map(paragraph)],
    recipients,
    archive: launch.archive,
    ...(drafter && { drafter }),
    signature: { lines: launch.signer.title, name: launch.signer.name },
  }
}

function paragraph(text: string): Block {
  return { text: parseInline(text), children: [] }
}

/** Plain strings stay without a number; the parts between them are numbered on. */
function blocks(parts: readonly Part[], parents: readonly number[]): Block[] {
  let count = 0
  return parts.map(part => {
    if (typeof part === 'string') return paragraph(part)
    const path = [...parents, count++]
    return {
      marker: markerOf(path),
      ...(part.title && { title: parseInline(part.title) }),
      ...(part.text && { text: parseInline(part.text) }),
      children: blocks(part.content ?? [], path),
    }
  })
}

/** 1. → 1.1. → a) → -, the levels of a công văn. */
function markerOf(path: readonly number[]): string {
  const index = path.at(-1) ?? 0
  if (path.length <= 2) return `${path.map(each => each + 1).join('.')}.`
  return path.length === 3 ? `${letterOfPoint(index)})` : '-'
}

/** What is wrong with the texts of the letter and with its dates, beyond the schema. */
export function checkLaunch({ launch, phases = [] }: CampaignFile): Diagnostic[] {
  const place = within({ file: 'campaign.yaml' }, 'launch')
  const texts = [
    ...(launch.preamble ?? []).map((text, index) => ({ text, place: within(place, 'preamble', index) })),
    ...textsOf(launch.content, within(place, 'content')),
    ...(launch.closing ?? []).map((text, index) => ({ text, place: within(place, 'closing', index) })),
  ]
  const backwards = phases.flatMap(({ from, to }, index): Diagnostic[] =>
    from <= to
      ? []
      : [
          {
            code: 'TD1316',
            place: within({ file: 'campaign.yaml' }, 'phases', index, 'to'),
            params: { from, to },
          },
        ],
  )
  const loose = texts
    .filter(({ text }) => hasLooseAsterisk(text))
    .map((each): Diagnostic => ({ code: 'TD1501', place: each.place }))
  const ids = phases.map(({ id }, index) => ({
    id,
    place: within({ file: 'campaign.yaml' }, 'phases', index, 'id'),
  }))
  return [...repeated(ids, 'TD1304', 'id'), ...backwards, ...loose]
}

function textsOf(parts: readonly Part[], place: Place): { text: string; place: Place }[] {
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
