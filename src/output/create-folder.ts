import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotProceed } from '../diagnostics/cannot-proceed.ts'
import { codeOf, reasonOf } from '../diagnostics/system-error.ts'

/**
 * Makes a folder out of templates.
 * @param sources folder to copy → where to put it inside the new folder.
 * @throws {CannotProceed} when the folder holds anything already, or cannot be written.
 */
export async function createFolder(folder: string, sources: ReadonlyMap<string, string>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) throw new CannotProceed({ code: 'TD1606', params: { folder } })
    for (const [source, target] of sources) {
      await cp(source, join(folder, target), { recursive: true, force: false, errorOnExist: true })
    }
  } catch (error) {
    if (error instanceof CannotProceed || codeOf(error) === '') throw error
    throw new CannotProceed({ code: 'TD1605', params: { file: folder, reason: reasonOf(error) } })
  }
}
