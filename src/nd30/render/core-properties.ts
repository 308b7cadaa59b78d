import type { AdministrativeDocument } from '../../model/document.ts'
import { subjectLine } from '../wording.ts'

/** The first day that a zip archive can tell, for a paper that has no date yet. */
const UNDATED = '1980-01-01'

/** `docProps/core.xml`: who issues what; its time is the paper's date, never the clock's. */
export function coreProperties(document: AdministrativeDocument): string {
  const issuer = escapeXml(document.issuer.name.join(' '))
  const time = `${document.date ?? UNDATED}T00:00:00Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(subjectLine(document))}</dc:title>`,
    `<dc:creator>${issuer}</dc:creator>`,
    `<cp:lastModifiedBy>${issuer}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '<dc:language>vi-VN</dc:language>',
    '</cp:coreProperties>',
  ].join('')
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
