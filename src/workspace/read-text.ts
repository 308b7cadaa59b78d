import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Code } from '../diagnostics/codes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { reasonOf } from '../diagnostics/system-error.ts'

/** A report of 500 criteria has about 50 KB; beyond this somebody put something else here. */
const LIMIT = 1_000_000

/**
 * Reads a text file as UTF-8, without byte order mark, in NFC, with `\n` at line ends.
 * @param file path inside `folder`, with `/`.
 */
export async function readText(
  folder: string,
  file: string,
): Promise<{ text?: string; problem?: Diagnostic }> {
  const problem = (code: Code, params: Diagnostic['params'] = {}) => ({
    problem: { code, place: { file }, params },
  })
  let bytes: Uint8Array
  try {
    const path = join(folder, file)
    const { size } = await stat(path)
    if (size > LIMIT) return problem('TD1003', { size, limit: LIMIT })
    bytes = await readFile(path)
  } catch (error) {
    return problem('TD1007', { reason: reasonOf(error) })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text: text.replaceAll('\r\n', '\n').normalize('NFC') }
  } catch {
    return problem('TD1001', { encoding: guessEncoding(bytes) })
  }
}

function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isUtf16 ? 'UTF-16' : 'Windows-1258, TCVN3, VNI…'
}
