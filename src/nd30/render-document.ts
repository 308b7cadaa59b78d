import { Document, Packer } from 'docx'
import { canonicalZip } from '../archive/canonical-zip.ts'
import type { AdministrativeDocument, OfficialLetter } from '../model/document.ts'
import { printableData } from './printable-text.ts'
import { addresseeParagraphs } from './render/addressees.ts'
import { bodyParagraphs } from './render/body.ts'
import { coreProperties } from './render/core-properties.ts'
import { headerTable } from './render/header-table.ts'
import { letterSection } from './render/page.ts'
import { signatureTable } from './render/signature-table.ts'
import { STYLESHEET } from './render/stylesheet.ts'
import { FONT } from './rules.ts'

/** The DOCX of a paper, laid out as Nghị định 30/2020/NĐ-CP asks; the same bytes for the same paper. */
export async function renderDocument(document: AdministrativeDocument): Promise<Uint8Array> {
  const paper = printableData(document)
  const packed = await Packer.pack(
    new Document({
      theme: { fonts: { headings: FONT, body: FONT } },
      sections: [letterSection(letterParts(paper))],
    }),
    'uint8array',
  )
  return canonicalZip(packed, {
    'docProps/core.xml': coreProperties(paper),
    'word/styles.xml': STYLESHEET,
  })
}

function letterParts(letter: OfficialLetter) {
  return [
    headerTable(letter),
    ...addresseeParagraphs(letter),
    ...bodyParagraphs(letter.body),
    signatureTable(letter),
  ]
}
