import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { CannotProceed } from '../diagnostics/cannot-proceed.ts'
import { codeOf, reasonOf } from '../diagnostics/system-error.ts'

/**
 * Writes a text under a temporary name and renames it: there is the old file or the new one, never a half.
 * @param file how messages call it.
 * @throws {CannotProceed} when the system refuses.
 */
export async function writeText(path: string, text: string, file: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomic(path, text)
  } catch (error) {
    if (codeOf(error) === '') throw error
    throw new CannotProceed({ code: 'TD1605', params: { file, reason: reasonOf(error) } })
  }
}
