import { LEGACY_TABLES, type LegacyEncoding } from './legacy-tables.ts'
import { isSyllable } from './syllables.ts'

export type { LegacyEncoding } from './legacy-tables.ts'

/** Vietnamese that stands in a text in the letters of an encoding older than Unicode. */
export interface LegacyText {
  readonly encoding: LegacyEncoding
  /** Offsets of the first words of it, on one line. */
  readonly range: readonly [start: number, end: number]
}

/** What speaks for an encoding: words that are Vietnamese only when they are read in it. */
interface Evidence extends LegacyText {
  readonly words: ReadonlySet<string>
}

const ENCODINGS = Object.keys(LEGACY_TABLES) as LegacyEncoding[]

/** So many different words are no accident; of long words two are enough. */
const ENOUGH = { words: 3, longWords: 2, long: 4 }

/** Nghiễng would have a character more in VNI and Windows-1258. */
const LONGEST_WORD = 8

/** Letters and figures, and the signs that are letters in TCVN3. A word with ố or ư is one of Unicode. */
const WORD = /[A-Za-z0-9\u00a1-\u1fff]+/g
const UNICODE = /[\u0100-\u1fff]/
const SIGN = /[\u00a1-\u00bf\u00d7\u00f7]/

/**
 * The encoding of Vietnamese that was read as Windows-1252, or was pasted from a document with an old font.
 * Conservative: foreign names, units and signs are no reason to doubt a text in Unicode.
 */
export function guessLegacyEncoding(text: string): LegacyEncoding | undefined {
  return findLegacyText(text)?.encoding
}

/** Like `guessLegacyEncoding`, with the place of the first such words. */
export function findLegacyText(text: string): LegacyText | undefined {
  const doubtful = new Set(Array.from(text.matchAll(WORD), ([word]) => word).filter(isDoubtful))
  // Nearly every file ends here.
  if (doubtful.size < ENOUGH.longWords) return undefined
  const found = ENCODINGS.flatMap(encoding => gather(text, encoding, doubtful) ?? []).filter(isEnough)
  const [best] = found.sort((a, b) => b.words.size - a.words.size)
  return best && { encoding: best.encoding, range: best.range }
}

/** Reads text of an old encoding, which was read as Windows-1252 before. */
export function toUnicode(text: string, encoding: LegacyEncoding): string {
  const table = LEGACY_TABLES[encoding]
  return [...text]
    .map(character => table.get(character) ?? character)
    .join('')
    .normalize('NFC')
}

function isEnough({ words }: Evidence): boolean {
  const long = [...words].filter(word => word.length >= ENOUGH.long)
  return words.size >= ENOUGH.words || long.length >= ENOUGH.longWords
}

/** A word with letters beyond a–z that is no Vietnamese as it stands; `tÕ` with its capital is none. */
function isDoubtful(word: string): boolean {
  if (!/[\u00a1-\u00ff]/.test(word) || !/[a-z]/i.test(word) || /\d/.test(word) || UNICODE.test(word))
    return false
  return !isSyllable(word) || /\p{Ll}\p{Lu}/u.test(word)
}

/** Line by line: in a line of another language, what looks like Vietnamese is an accident. */
function gather(text: string, encoding: LegacyEncoding, doubtful: ReadonlySet<string>): Evidence | undefined {
  const legacy = new Set([...doubtful].filter(word => isReadable(word, encoding)))
  const words = new Set<string>()
  let range: Evidence['range'] | undefined
  let start = 0
  for (const line of legacy.size < ENOUGH.longWords ? [] : text.split('\n')) {
    const found = [...line.matchAll(WORD)]
    const here = found.filter(([word]) => legacy.has(word))
    const foreign = found.filter(([word]) => doubtful.has(word) && !legacy.has(word) && !SIGN.test(word))
    if (here.length > foreign.length) {
      for (const [word] of here) words.add(word.toLowerCase())
      range ??= firstRun(found, legacy, start)
    }
    start += line.length + 1
  }
  return range && { encoding, range, words }
}

function isReadable(word: string, encoding: LegacyEncoding): boolean {
  return word.length <= LONGEST_WORD && isSyllable(toUnicode(word, encoding))
}

/** From the first word of the old encoding to the last with marks before a word that is written in Unicode. */
function firstRun(
  words: readonly RegExpMatchArray[],
  legacy: ReadonlySet<string>,
  lineStart: number,
): Evidence['range'] {
  const from = words.slice(words.findIndex(([word]) => legacy.has(word)))
  const unicode = from.findIndex(([word]) => UNICODE.test(word))
  const run = unicode === -1 ? from : from.slice(0, unicode)
  const last = run.findLast(([word]) => /[\u00a1-\u00ff]/.test(word))
  const endOf = (match?: RegExpMatchArray) => (match?.index ?? 0) + (match?.[0].length ?? 0)
  return [lineStart + (run[0]?.index ?? 0), lineStart + endOf(last)]
}
