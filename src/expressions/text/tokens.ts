/** A piece of a formula, with the offsets of its text. */
export interface Token {
  readonly kind: 'number' | 'name' | 'text' | 'sign' | 'end'
  /** As it is understood: `>=` for `≥`, the text without its quotes. */
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Why a formula cannot be read, and which piece of it is to blame. */
export interface SyntaxProblem {
  readonly reason:
    | 'character'
    | 'open_quote'
    | 'decimal_comma'
    | 'expected'
    | 'chained'
    | 'too_deep'
    | 'too_costly'
    | 'empty'
  readonly start: number
  readonly end: number
}

/** Signs as keyboards and word processors write them, and what they mean; longer ones first. */
const SIGNS: readonly (readonly [written: string, meant: string])[] = [
  ['>=', '>='],
  ['<=', '<='],
  ['<>', '<>'],
  ['!=', '<>'],
  ['==', '='],
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '<>'],
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
  ...[...'=<>+-*/(),%'].map(sign => [sign, sign] as const),
]
const QUOTES: Readonly<Record<string, string>> = { "'": "'", '"': '"', '“': '”', '‘': '’' }
const WORDS: ReadonlyMap<string, string> = new Map([
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
  ['và', 'and'],
  ['hoặc', 'or'],
  ['không', 'not'],
])

/** Cuts a formula into its pieces, from left to right. */
export function tokenize(text: string): { tokens: Token[] } | { problem: SyntaxProblem } {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at, at + MOST_LENGTH)
    const space = /^\s+/u.exec(rest)
    if (space) {
      at += space[0].length
      continue
    }
    const token = numberAt(rest, at) ?? nameAt(rest, at) ?? textAt(text, at) ?? signAt(rest, at)
    if (!token) return { problem: unreadable(text, at) }
    tokens.push(token)
    at = token.end
  }
  return { tokens: [...tokens, { kind: 'end', value: '', start: text.length, end: text.length }] }
}

/** Longer than any name or number that there can be. */
const MOST_LENGTH = 200

function numberAt(rest: string, start: number): Token | undefined {
  const found = /^\d+(?:\.\d+)?/.exec(rest)
  return found ? { kind: 'number', value: found[0], start, end: start + found[0].length } : undefined
}

function nameAt(rest: string, start: number): Token | undefined {
  const found = /^\p{L}[\p{L}\p{M}\d_]*(?:\.\p{L}[\p{L}\d_]*)?/u.exec(rest)
  if (!found) return undefined
  const value = WORDS.get(found[0].toLowerCase().normalize('NFC')) ?? found[0]
  return { kind: 'name', value, start, end: start + found[0].length }
}

function textAt(text: string, start: number): Token | undefined {
  const closing = QUOTES[text[start] ?? '']
  const end = closing === undefined ? -1 : text.indexOf(closing, start + 1)
  return end === -1 ? undefined : { kind: 'text', value: text.slice(start + 1, end), start, end: end + 1 }
}

function signAt(rest: string, start: number): Token | undefined {
  const found = SIGNS.find(([written]) => rest.startsWith(written))
  return found && { kind: 'sign', value: found[1], start, end: start + found[0].length }
}

function unreadable(text: string, at: number): SyntaxProblem {
  const isQuote = QUOTES[text[at] ?? ''] !== undefined
  const length = isQuote ? text.length - at : String.fromCodePoint(text.codePointAt(at) ?? 0).length
  return { reason: isQuote ? 'open_quote' : 'character', start: at, end: at + length }
}
