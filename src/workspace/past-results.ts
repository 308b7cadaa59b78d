import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotProceed } from '../diagnostics/cannot-proceed.ts'
import { codeOf, reasonOf } from '../diagnostics/system-error.ts'
import { filesBelow } from '../output/files-below.ts'

const RESULTS = 'out/ket-qua.json'

/** Files of earlier results in a campaign folder, as paths inside it with `/`. */
export interface PastResults {
  /** Of the years before. */
  readonly history: readonly string[]
  /** Of the folder's own year, where it has been written. */
  readonly results?: string
}

/** @throws {CannotProceed} when what is there cannot be read. */
export async function findPastResults(folder: string): Promise<PastResults> {
  try {
    const history = await filesBelow(join(folder, 'history'))
    const hasResults = await isFile(join(folder, RESULTS))
    return { history: history.map(name => `history/${name}`), ...(hasResults && { results: RESULTS }) }
  } catch (error) {
    if (codeOf(error) === '') throw error
    throw new CannotProceed({
      code: 'TD1602',
      params: { file: join(folder, 'history'), reason: reasonOf(error) },
    })
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false
    throw error
  }
}
