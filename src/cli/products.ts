import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { AdministrativeDocument } from '../model/document.ts'
import type { OutputFile } from '../output/write-outputs.ts'
import { slashDate } from '../vietnamese/dates.ts'
import type { Session } from './session.ts'
import type { Scores, Stages } from './stages.ts'

/** Names of the files that the tool writes. Other people's scripts rely on them. */
export const LETTER = 'van-ban-phat-dong.docx'
export const WORKBOOK = 'bang-tong-hop-diem.xlsx'

// Word and spreadsheet libraries are large: they load only where a file is really made.

export async function makeLetterFile(letter: AdministrativeDocument): Promise<OutputFile> {
  const { renderDocument } = await import('../nd30/render-document.ts')
  return { name: LETTER, bytes: await renderDocument(letter) }
}

/** Why no workbook is made: the results are closed, and the files give others now. */
export function otherWorkbook({ closed, scores }: Stages, { outputFolder }: Session): Diagnostic[] {
  if (!scores || !closed?.differs) return []
  const params = { file: join(outputFolder, WORKBOOK), date: slashDate(closed.closing.date) }
  return [{ code: 'TD1612', params }]
}

export async function makeWorkbookFile(scores: Scores): Promise<OutputFile> {
  const { writeWorkbook } = await import('../workbooks/write-workbook.ts')
  return { name: WORKBOOK, bytes: await writeWorkbook(scores) }
}
