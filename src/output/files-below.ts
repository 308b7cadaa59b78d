import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { codeOf } from '../diagnostics/system-error.ts'

/** Every file below a folder, as its path inside it with `/`, in order; none when there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    return entries
      .filter(entry => entry.isFile())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}
