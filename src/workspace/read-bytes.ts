import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { reasonOf } from '../diagnostics/system-error.ts'

/** A report of 500 criteria has about 50 KB; beyond this somebody put something else here. */
const LIMIT = 1_000_000

/**
 * The bytes of a file, or why there are none. Nothing that stands in a folder makes it wait, or read without end.
 * @param file path inside `folder`, with `/`.
 * @param limit most bytes that are read.
 */
export async function readBytes(
  folder: string,
  file: string,
  limit = LIMIT,
): Promise<{ bytes: Uint8Array } | { problem: Diagnostic }> {
  const problem = (code: Diagnostic['code'], params?: Diagnostic['params']) => ({
    problem: { code, place: { file }, ...(params && { params }) },
  })
  try {
    const path = await realpath(join(folder, file))
    if (!isInside(path, await realpath(folder))) return problem('TD1016')
    const found = await stat(path)
    // To open a pipe is to wait until somebody writes into it.
    if (found.isDirectory()) return problem('TD1007', { reason: { term: 'directory' } })
    if (!found.isFile()) return problem('TD1007', { reason: { term: 'no_regular_file' } })
    const bytes = found.size > limit ? undefined : await readUpTo(limit + 1, path)
    const size = bytes?.length ?? found.size
    return bytes && size <= limit ? { bytes } : problem('TD1003', { size, limit })
  } catch (error) {
    return problem('TD1007', { reason: reasonOf(error) })
  }
}

/** Whether a path leads to a folder or into it; both without links. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The system's word for the size of a file is not relied on: some have no size, others grow. */
async function readUpTo(count: number, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of createReadStream(path, { end: count - 1 })) chunks.push(chunk)
  return Buffer.concat(chunks)
}
