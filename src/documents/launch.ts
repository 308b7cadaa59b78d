import type { LaunchedCampaign } from '../model/campaign.ts'
import type { Block, OfficialLetter } from '../model/document.ts'
import { letterOfPoint } from '../vietnamese/letters.ts'
import { parseInline } from './inline.ts'

type Part = LaunchedCampaign['launch']['content'][number]

/** The first line of Nơi nhận in a công văn (Mẫu 1.5). */
const AS_ABOVE = 'Như trên'

/** The letter that launches the campaign: công văn V/v phát động phong trào thi đua. */
export function launchLetter({ issuer, launch, year }: LaunchedCampaign): OfficialLetter {
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
    body: [...preamble.flatMap(paragraphs), ...blocks(content, []), ...closing.flatMap(paragraphs)],
    recipients,
    archive: launch.archive.map(place => place.replace(/^Lưu:?\s*/i, '')),
    ...(drafter && { drafter }),
    signature: {
      lines: launch.signer.title.map(line => line.toLocaleUpperCase('vi')),
      name: launch.signer.name,
    },
  }
}

/** A blank line in a text, which YAML hands on as a line break, begins a new paragraph. */
function paragraphs(text: string): Block[] {
  const parts = text.split('\n').filter(part => part.trim() !== '')
  return parts.map(part => ({ text: parseInline(part), children: [] }))
}

/** Plain strings stay without a number; the parts between them are numbered on. */
function blocks(parts: readonly Part[], parents: readonly number[]): Block[] {
  let count = 0
  return parts.flatMap(part => {
    if (typeof part === 'string') return paragraphs(part)
    const path = [...parents, count++]
    const [first, ...rest] = paragraphs(part.text ?? '')
    return {
      marker: markerOf(path),
      ...(part.title && { title: parseInline(part.title) }),
      ...(first?.text && { text: first.text }),
      children: [...rest, ...blocks(part.content ?? [], path)],
    }
  })
}

/** 1. → 1.1. → a) → - → +, the levels of a công văn. */
function markerOf(path: readonly number[]): string {
  const index = path.at(-1) ?? 0
  if (path.length <= 2) return `${path.map(each => each + 1).join('.')}.`
  if (path.length === 3) return `${letterOfPoint(index)})`
  return path.length === 4 ? '-' : '+'
}
