import type { Paragraph } from 'docx'
import type { OfficialLetter } from '../../model/document.ts'
import { textWidth } from '../../vietnamese/text-width.ts'
import { LETTERING, MEASURES } from '../rules.ts'
import { TEXT_AREA_WIDTH } from '../text-area.ts'
import { ADDRESSEES_LABEL, addresseeLines } from '../wording.ts'
import { letteredParagraph } from './paragraphs.ts'

const GAP_ABOVE = 16
const GAP_BETWEEN = 2
/** Where Mẫu 1.5 begins the label when several addressees follow. */
const LABEL_INDENT = 35

const style = { size: LETTERING.addressees.chosen }

/** Ô 9a: one addressee centred beside the label, or several with their hyphens under its colon. */
export function addresseeParagraphs(letter: OfficialLetter): readonly Paragraph[] {
  const [first = '', ...others] = addresseeLines(letter)
  return others.length === 0 ? [oneAddressee(first)] : severalAddressees(first, others)
}

function oneAddressee(line: string): Paragraph {
  const fits = textWidth(line, style) <= TEXT_AREA_WIDTH
  const hanging = textWidth(`${ADDRESSEES_LABEL}: `, style)
  const left = MEASURES.firstLineIndent.chosen + hanging
  return letteredParagraph(line, LETTERING.addressees, {
    before: GAP_ABOVE,
    ...(fits ? { align: 'center' } : { indent: { left, hanging } }),
  })
}

function severalAddressees(label: string, lines: readonly string[]): readonly Paragraph[] {
  const beforeColon = textWidth(ADDRESSEES_LABEL, style)
  const longest = Math.max(...lines.map(line => textWidth(line, style)))
  // Further left when the names need it, but never outside the body's own indent.
  const centred = (TEXT_AREA_WIDTH - beforeColon - longest) / 2
  const left = Math.max(MEASURES.firstLineIndent.chosen, Math.min(LABEL_INDENT, centred))
  const hanging = textWidth('- ', style)
  const indent = { left: left + beforeColon + hanging, hanging }
  return [
    letteredParagraph(label, LETTERING.addressees, { before: GAP_ABOVE, indent: { left }, keepNext: true }),
    ...lines.map(line => letteredParagraph(line, LETTERING.addressees, { before: GAP_BETWEEN, indent })),
  ]
}
