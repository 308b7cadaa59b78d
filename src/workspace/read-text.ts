import type { Diagnostic, Param } from '../diagnostics/diagnostic.ts'
import { findLegacyText, guessLegacyEncoding, toUnicode } from '../vietnamese/legacy-encodings.ts'
import { readBytes } from './read-bytes.ts'

/** So much of a text in old letters is shown as it probably reads. */
const LONGEST_READING = 60

/** No writing puts so many marks on one letter; putting thousands into order would take minutes. */
const TOO_MANY_MARKS = /\p{M}{31}/u

/** A picture or a packed file has some Vietnamese in it by chance. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell that it is no text
const BINARY = /[\u0000-\u0008\u000e-\u001f]/

/**
 * Reads a text file as UTF-8, without byte order marks, in NFC, with `\n` at line ends. There may be
 * a text and a problem: letters of an old encoding are no reason not to look at the rest.
 * @param file path inside `folder`, with `/`.
 */
export async function readText(
  folder: string,
  file: string,
  limit?: number,
): Promise<{ text?: string; problems: readonly Diagnostic[] }> {
  const read = await readBytes(folder, file, limit)
  if ('problem' in read) return { problems: [read.problem] }
  const encoding = wideEncoding(read.bytes)
  const written = encoding ? undefined : decode(read.bytes)
  if (written === undefined) {
    const params = { encoding: encoding ?? narrowEncoding(read.bytes) }
    return { problems: [{ code: 'TD1001', place: { file }, params }] }
  }
  // Byte order marks within the text are left where files were joined together.
  const joined = written.replaceAll('\ufeff', '')
  const marks = TOO_MANY_MARKS.exec(joined)
  if (marks) {
    const character = marks[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
    return { problems: [{ code: 'TD1004', place: { file }, params: { character } }] }
  }
  const text = withPlainSpaces(joined.replace(/\r\n?/g, '\n')).normalize('NFC')
  return { text, problems: legacyProblems(text, file) }
}

/** What is pasted from Word or Zalo may be indented by no-break spaces, which look like spaces and are none to YAML. */
function withPlainSpaces(text: string): string {
  return text
    .replace(/^[ \u00a0]+/gm, indentation => ' '.repeat(indentation.length))
    .replace(/^( *(?:- +)?[\w-]+:)\u00a0/gm, '$1 ')
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 and UTF-32 by their byte order mark, or by the zeros between letters that ASCII has, too. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const mark = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (mark === 'fffe0000' || mark === '0000feff') return 'UTF-32'
  if (mark.startsWith('fffe') || mark.startsWith('feff')) return 'UTF-16'
  if (!bytes.includes(0)) return undefined
  // How many zeros there are at each of four places.
  const zeros = [0, 0, 0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 4] = (zeros[index % 4] ?? 0) + 1
  const isZero = zeros.map(count => count > bytes.length / 8)
  const pattern = isZero.map(Number).join('')
  if (pattern === '0111' || pattern === '1110') return 'UTF-32'
  return pattern === '0101' || pattern === '1010' ? 'UTF-16' : undefined
}

function narrowEncoding(bytes: Uint8Array): Param {
  const text = new TextDecoder('windows-1252').decode(bytes)
  const encoding = BINARY.test(text) ? undefined : guessLegacyEncoding(text)
  return encoding ?? { term: 'unknown_encoding' }
}

/** One for a file: what was pasted comes from one place. Comments are not printed anywhere. */
function legacyProblems(text: string, file: string): Diagnostic[] {
  const printed = text.replace(/^[ \t]*#.*/gm, comment => ' '.repeat(comment.length))
  const found = findLegacyText(printed)
  if (!found) return []
  const { encoding, range } = found
  const words = toUnicode(text.slice(...range), encoding)
  const reading = words.length > LONGEST_READING ? `${words.slice(0, LONGEST_READING - 1)}…` : words
  return [{ code: 'TD1017', place: { file, range }, params: { encoding, reading } }]
}
