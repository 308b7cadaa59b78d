import { type SyntaxProblem, type Token, tokenize } from './tokens.ts'

/** A formula as it is written, each part with the offsets of its text. */
export type Syntax = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: string; readonly isPercent: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Syntax[] }
  | { readonly kind: 'negative' | 'not'; readonly of: Syntax }
  | { readonly kind: 'operation'; readonly sign: Operator; readonly left: Syntax; readonly right: Syntax }
)

export type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=' | 'and' | 'or'

type Read = { readonly syntax: Syntax; readonly next: number } | { readonly problem: SyntaxProblem }

/** Operators from those that bind least to those that bind most; `not` stands between `and` and the comparisons. */
const LEVELS: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '<>', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
]
const COMPARISONS = 2
const DEEPEST = 50
/** The schemas allow a formula 2,000 characters. */
const MOST_PIECES = 2001

/** Reads a formula; what cannot be read is told with the piece that is to blame. */
export function parseFormula(
  text: string,
): { readonly syntax: Syntax } | { readonly problem: SyntaxProblem } {
  const cut = tokenize(text)
  if ('problem' in cut) return cut
  const { tokens } = cut
  if (tokens.length === 1) return { problem: { reason: 'empty', start: 0, end: text.length } }
  // A long chain is a deep tree, too.
  if (tokens.length > MOST_PIECES) return { problem: { reason: 'too_deep', ...spanOf(tokens[MOST_PIECES]) } }
  const read = level(tokens, 0, 0, 0)
  if ('problem' in read) return read
  const left = tokens[read.next]
  return left && left.kind !== 'end' ? unexpected(tokens, read.next) : { syntax: read.syntax }
}

/** What stands at a level of binding: parts of the next level, joined by its operators from left to right. */
function level(tokens: readonly Token[], from: number, binding: number, depth: number): Read {
  if (depth > DEEPEST) return { problem: { reason: 'too_deep', ...spanOf(tokens[from]) } }
  const below = (at: number): Read =>
    binding + 1 < LEVELS.length ? level(tokens, at, binding + 1, depth) : unary(tokens, at, depth)
  // `not` takes a whole comparison.
  if (binding === COMPARISONS && isWord(tokens[from], 'not')) {
    const read = level(tokens, from + 1, COMPARISONS, depth + 1)
    return 'problem' in read ? read : prefixed('not', tokens[from], read)
  }
  let read = below(from)
  while (!('problem' in read)) {
    const operator = tokens[read.next]
    if (!operator || !isOperator(operator, LEVELS[binding] ?? [])) return read
    const right: Read = below(read.next + 1)
    if ('problem' in right) return right
    const sign = operator.value as Operator
    const { syntax: left } = read
    read = {
      syntax: {
        kind: 'operation',
        sign,
        left,
        right: right.syntax,
        start: left.start,
        end: right.syntax.end,
      },
      next: right.next,
    }
    const following = tokens[read.next]
    if (binding === COMPARISONS && following && isOperator(following, LEVELS[COMPARISONS] ?? [])) {
      return { problem: { reason: 'chained', start: left.start, end: following.end } }
    }
  }
  return read
}

function unary(tokens: readonly Token[], from: number, depth: number): Read {
  if (depth > DEEPEST) return { problem: { reason: 'too_deep', ...spanOf(tokens[from]) } }
  if (!isSign(tokens[from], '-')) return primary(tokens, from, depth)
  const read = unary(tokens, from + 1, depth + 1)
  return 'problem' in read ? read : prefixed('negative', tokens[from], read)
}

function primary(tokens: readonly Token[], from: number, depth: number): Read {
  const token = tokens[from]
  const following = tokens[from + 1]
  if (token?.kind === 'number') {
    const isPercent = isSign(following, '%')
    const end = isPercent ? (following?.end ?? token.end) : token.end
    const syntax: Syntax = { kind: 'number', value: token.value, isPercent, start: token.start, end }
    return { syntax, next: from + (isPercent ? 2 : 1) }
  }
  if (token?.kind === 'text') return { syntax: { ...token, kind: 'text' }, next: from + 1 }
  if (token?.kind === 'name' && !OPERATOR_WORDS.includes(token.value)) {
    if (isSign(following, '(')) return call(tokens, from, depth)
    return { syntax: { ...token, kind: 'name' }, next: from + 1 }
  }
  if (!isSign(token, '(')) return unexpected(tokens, from)
  const inner = level(tokens, from + 1, 0, depth + 1)
  if ('problem' in inner) return inner
  const closing = tokens[inner.next]
  if (!isSign(closing, ')')) return unexpected(tokens, inner.next)
  const span = { start: token?.start ?? 0, end: closing?.end ?? 0 }
  return { syntax: { ...inner.syntax, ...span }, next: inner.next + 1 }
}

/** `name(first, second)`, the name standing at `from`. */
function call(tokens: readonly Token[], from: number, depth: number): Read {
  const name = tokens[from]
  const args: Syntax[] = []
  let at = from + 2
  while (!isSign(tokens[at], ')') || args.length > 0) {
    const read = level(tokens, at, 0, depth + 1)
    if ('problem' in read) return read
    args.push(read.syntax)
    const separator = tokens[read.next]
    at = read.next
    if (isSign(separator, ')')) break
    if (!isSign(separator, ',')) return unexpected(tokens, read.next)
    at += 1
  }
  const span = { start: name?.start ?? 0, end: tokens[at]?.end ?? 0 }
  return { syntax: { kind: 'call', name: name?.value ?? '', args, ...span }, next: at + 1 }
}

const OPERATOR_WORDS: readonly string[] = ['and', 'or', 'not']

function prefixed(
  kind: 'negative' | 'not',
  sign: Token | undefined,
  read: Extract<Read, { syntax: Syntax }>,
): Read {
  const { syntax, next } = read
  return { syntax: { kind, of: syntax, start: sign?.start ?? syntax.start, end: syntax.end }, next }
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.value === sign
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'name' && token.value === word
}

function isOperator(token: Token, signs: readonly string[]): boolean {
  return (token.kind === 'sign' || token.kind === 'name') && signs.includes(token.value)
}

/**
 * Something stands where nothing of its kind can: `0,5`, a missing operand, a bracket too many. Where the
 * formula just ends, its last piece is shown.
 */
function unexpected(tokens: readonly Token[], at: number): { problem: SyntaxProblem } {
  const [previous, token, following] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (isDecimalComma(previous, token, following)) {
    const span = { start: previous?.start ?? 0, end: following?.end ?? 0 }
    return { problem: { reason: 'decimal_comma', ...span } }
  }
  return { problem: { reason: 'expected', ...spanOf(token?.kind === 'end' ? previous : token) } }
}

/** A comma with a number directly on either side. */
function isDecimalComma(previous?: Token, comma?: Token, following?: Token): boolean {
  if (!isSign(comma, ',') || previous?.kind !== 'number' || following?.kind !== 'number') return false
  return previous.end === comma?.start && comma.end === following.start
}

function spanOf(token: Token | undefined): { start: number; end: number } {
  return { start: token?.start ?? 0, end: token?.end ?? 0 }
}
