import { strFromU8, unzipSync } from 'fflate'

export interface ReadRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

/** One paragraph with text, as a reader of the file meets it. */
export interface ReadBlock {
  readonly text: string
  /** Neighbours of one face are joined. */
  readonly runs: readonly ReadRun[]
  readonly where: 'header-table' | 'addressees' | 'body' | 'signature-table'
}

/** The text of one part of the package. */
export function partText(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx)[name]
  if (!part) throw new Error(`no part ${name}`)
  return strFromU8(part)
}

/** The paragraphs of the document in reading order, cells flattened; paragraphs without text are left out. */
export function readBack(docx: Uint8Array): readonly ReadBlock[] {
  const blocks: ReadBlock[] = []
  for (const { xml, tablesBefore, inTable } of documentParagraphs(docx)) {
    const runs = readRuns(xml)
    const text = runs.map(run => run.text).join('')
    if (text === '') continue
    if (inTable) blocks.push({ text, runs, where: tablesBefore === 1 ? 'header-table' : 'signature-table' })
    else blocks.push({ text, runs, where: isAddressee(text, xml, blocks) ? 'addressees' : 'body' })
  }
  return blocks
}

export interface FoundParagraph {
  readonly xml: string
  readonly tablesBefore: number
  readonly inTable: boolean
}

/** Every paragraph of the document as it is written, also those without text. */
export function documentParagraphs(docx: Uint8Array): readonly FoundParagraph[] {
  const xml = partText(docx, 'word/document.xml')
  const found: FoundParagraph[] = []
  let tablesBefore = 0
  let inTable = false
  for (const [piece] of xml.matchAll(/<w:tbl>|<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gsu)) {
    if (piece === '<w:tbl>') [tablesBefore, inTable] = [tablesBefore + 1, true]
    else if (piece === '</w:tbl>') inTable = false
    else found.push({ xml: piece, tablesBefore, inTable })
  }
  return found
}

/** The label, then what hangs below it: no paragraph of the body has a hanging indent. */
function isAddressee(text: string, xml: string, before: readonly ReadBlock[]): boolean {
  return text.startsWith('Kính gửi:') || (before.at(-1)?.where === 'addressees' && xml.includes('w:hanging='))
}

/** The runs of one paragraph's XML. */
export function readRuns(paragraph: string): readonly ReadRun[] {
  const runs: ReadRun[] = []
  for (const [, xml = ''] of paragraph.matchAll(/<w:r(?: [^>]*)?>(.*?)<\/w:r>/gsu)) {
    const run = { text: runText(xml), bold: isOn(xml, 'b'), italic: isOn(xml, 'i') }
    const last = runs.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic)
      runs.splice(-1, 1, { ...last, text: last.text + run.text })
    else if (run.text !== '') runs.push(run)
  }
  return runs
}

function runText(run: string): string {
  return [...run.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:(tab|br)(?: [^>]*)?\/>/gsu)]
    .map(([, text, mark]) => (mark === undefined ? unescapeXml(text ?? '') : mark === 'tab' ? '\t' : '\n'))
    .join('')
}

function isOn(run: string, toggle: 'b' | 'i'): boolean {
  const value = new RegExp(`<w:${toggle}(?: w:val="([^"]*)")?/>`, 'u').exec(run)
  return value !== null && !['0', 'false', 'off'].includes(value[1] ?? '')
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(\w+);/gu, (whole, name: string) => named[name] ?? whole)
}
