import type { YAMLParseError } from 'yaml'
import type { Code } from '../diagnostics/codes.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { sentenceOnLine } from './colon-in-text.ts'
import { unclosed } from './yaml-unclosed.ts'

type Range = NonNullable<Place['range']>

/** The reasons of the YAML library that deserve their own words. */
const SYNTAX: Readonly<Record<string, Code>> = {
  TAB_AS_INDENT: 'TD1011',
  BLOCK_AS_IMPLICIT_KEY: 'TD1012',
  MULTILINE_IMPLICIT_KEY: 'TD1012',
  BAD_INDENT: 'TD1013',
  MULTIPLE_DOCS: 'TD1009',
}

/** Slips that do not keep the lines below from being understood: every one of them is reported. */
const LOCAL: readonly Code[] = ['TD1011', 'TD1012']

/** `submitted:2026-11-13`: without a space behind the colon YAML sees no key. */
const GLUED = /^[ ]*(?:- +)?([a-z][a-z0-9_]*:)(?=[^\s:/])/

/** Why YAML cannot be read, in the clerk's terms: the first slip, and others of its kind on the lines below. */
export function explainSyntax(errors: readonly YAMLParseError[], text: string, file: string): Diagnostic[] {
  const [error, ...others] = errors
  if (!error) return []
  // A key or item that is indented too far reads as the next line of the value above it.
  const joined = errors.find(each => each.code === 'MULTILINE_IMPLICIT_KEY')
  const first = explain(error, joined, text, file)
  if (!LOCAL.includes(first.code)) return [first]
  const found = [first]
  let lineEnd = endOfLine(Math.max(error.pos[0], first.place?.range?.[1] ?? 0), text)
  for (const other of others) {
    if (other.pos[0] <= lineEnd) continue
    if (SYNTAX[other.code] === first.code) found.push(explain(other, undefined, text, file))
    lineEnd = endOfLine(other.pos[0], text)
  }
  return found.filter(({ code }) => code === first.code)
}

function endOfLine(offset: number, text: string): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

function explain(
  error: YAMLParseError,
  joined: YAMLParseError | undefined,
  text: string,
  file: string,
): Diagnostic {
  const { code, pos } = error
  const at = (range: Place['range']): Place => ({ file, ...(range && { range }) })
  // How deep is too deep depends on the machine, and so would the place.
  if (code === 'RESOURCE_EXHAUSTION') return { code: 'TD1014', place: at(undefined) }
  const dash = brokenDash(pos[0], text)
  if (dash) return { code: 'TD1021', place: at(dash) }
  const glued = gluedKey(pos[0], text)
  if (glued) {
    const fix = { replace: `${text.slice(...glued)} ` }
    return { code: 'TD1018', place: at(glued), fix }
  }
  if (joined && SYNTAX[code] === 'TD1012') {
    const range = lineAround(joined.pos[1] - 1, text)
    if (/^(?:- +)?[a-z_]+:|^- /.test(text.slice(...range))) return { code: 'TD1013', place: at(range) }
  }
  if (SYNTAX[code] === 'TD1012') {
    const { range, fix } = sentenceOnLine(pos[0], text)
    return { code: 'TD1012', place: at(range), ...fix }
  }
  const [start, end] = lineAround(pos[0], text)
  if (SYNTAX[code] === 'TD1011') {
    const range = indentationOf(pos[0], text)
    return { code: 'TD1011', place: at(range) }
  }
  const marked = code === 'UNEXPECTED_TOKEN' ? /(?:^|\s)([*&]\S*)\s*$/.exec(text.slice(start, pos[0])) : null
  if (marked) {
    const range = [start + marked.index + marked[0].indexOf(marked[1] ?? ''), end] as const
    return { code: 'TD1005', place: at(range) }
  }
  const sentence = sentenceOnLine(pos[0], text)
  if (code === 'UNEXPECTED_TOKEN' && /^[^"'[{].*: ["']/.test(text.slice(...sentence.range))) {
    return { code: 'TD1012', place: at(sentence.range), ...sentence.fix }
  }
  const quoted = quotesInQuotes(code, pos[0], text)
  if (quoted) {
    const value = text.slice(...quoted)
    const fix = value.endsWith('"') ? { fix: { replace: JSON.stringify(value.slice(1, -1)) } } : {}
    return { code: 'TD1020', place: at(quoted), ...fix }
  }
  const open = unclosed(error, text)
  if (open) return { code: 'TD1019', place: at(open), params: { sign: text.charAt(open[0]) } }
  return { code: SYNTAX[code] ?? 'TD1002', place: at(pos) }
}

/** `"Phong trào "Xanh" đẹp"`: the value up to the end of its line, when words follow a quote that YAML takes for the last. */
function quotesInQuotes(code: string, offset: number, text: string): Range | undefined {
  if (code !== 'UNEXPECTED_TOKEN') return undefined
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(lineStart, endOfLine(offset, text)).trimEnd()
  const value = /^\s*(?:- +)?(?:[\w-]+: +)?(?=")/.exec(line)
  const isClosedBefore = /"\s*$/.test(text.slice(lineStart, offset))
  return value && isClosedBefore ? [lineStart + value[0].length, lineStart + line.length] : undefined
}

/** `-code:`, `– Sở Nội vụ`, `• Sở Nội vụ`: an item whose dash is none to YAML, on the line of an offset or the line above. */
function brokenDash(offset: number, text: string): Range | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const starts = lineStart === 0 ? [0] : [lineStart, text.lastIndexOf('\n', lineStart - 2) + 1]
  for (const start of starts) {
    const match = /^ *((?:-(?=[^\s-])|[–•+] ?|\d+\. )\S.*)$/.exec(text.slice(start, endOfLine(start, text)))
    if (match?.[1]) return [start + match[0].length - match[1].length, start + match[0].length]
  }
  return undefined
}

/** A key without a space behind its colon, on the line of an offset or the line above. */
function gluedKey(offset: number, text: string): readonly [start: number, end: number] | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const starts = lineStart === 0 ? [0] : [lineStart, text.lastIndexOf('\n', lineStart - 2) + 1]
  for (const start of starts) {
    const line = text.slice(start, text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start))
    const match = GLUED.exec(line)
    if (match?.[1]) return [start + match[0].length - match[1].length, start + match[0].length]
  }
  return undefined
}

/** The line that holds an offset, without its indentation. */
function lineAround(offset: number, text: string): readonly [start: number, end: number] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const end = lineEnd === -1 ? text.length : lineEnd
  return [lineStart + text.slice(lineStart, end).search(/\S|$/), end]
}

/** What stands in front of the first sign of a line. */
function indentationOf(offset: number, text: string): readonly [start: number, end: number] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  return [lineStart, lineStart + text.slice(lineStart).search(/[^ \t]|$/)]
}
