import type { AdministrativeDocument } from '../model/document.ts'
import type { OutputFile } from '../output/write-outputs.ts'
import type { Scores } from './stages.ts'

/** Names of the files that the tool writes. Other people's scripts rely on them. */
export const LETTER = 'van-ban-phat-dong.docx'
export const WORKBOOK = 'bang-tong-hop-diem.xlsx'

// Word and spreadsheet libraries are large: they load only where a file is really made.

export async function makeLetterFile(letter: AdministrativeDocument): Promise<OutputFile> {
  const { renderDocument } = await import('../nd30/render-document.ts')
  return { name: LETTER, bytes: await renderDocument(letter) }
}

export async function makeWorkbookFile(scores: Scores): Promise<OutputFile> {
  const { writeWorkbook } = await import('../workbooks/write-workbook.ts')
  return { name: WORKBOOK, bytes: await writeWorkbook(scores) }
}
