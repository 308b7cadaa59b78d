import { documentParagraphs, readRuns } from './read-back.ts'

/** The XML of the first paragraph whose text begins so. */
export function paragraphXml(docx: Uint8Array, beginning: string): string {
  const found = documentParagraphs(docx).find(({ xml }) => paragraphText(xml).startsWith(beginning))
  if (!found) throw new Error(`no paragraph begins with ${beginning}`)
  return found.xml
}

export function paragraphText(xml: string): string {
  return readRuns(xml)
    .map(run => run.text)
    .join('')
}

/** An attribute of the first such element, as in `attribute(xml, 'spacing', 'before')`; absent: undefined. */
export function attribute(xml: string, element: string, name: string): string | undefined {
  const [, attributes = ''] = new RegExp(`<w:${element}( [^>]*?)/?>`, 'u').exec(xml) ?? []
  return new RegExp(` w:${name}="([^"]*)"`, 'u').exec(attributes)?.[1]
}

/** The sizes of the runs, in points; the paragraph mark's own is left out. */
export function runSizes(xml: string): readonly number[] {
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gsu)].map(([run]) => run)
  return [...new Set(runs.map(run => Number(attribute(run, 'sz', 'val')) / 2))]
}

/** The rows of the n-th table as lists of cells, each the XML between its tags. */
export function tableCells(documentXml: string, table: number): readonly (readonly string[])[] {
  const tables = [...documentXml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([xml]) => xml)
  const rows = [...(tables[table] ?? '').matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([xml]) => xml)
  return rows.map(row => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([xml]) => xml))
}
