import stringWidth from 'string-width'
import { positionOf, type Range } from './locate.ts'

const WIDTH = 100
const ELLIPSIS = '…'
/** Must not reach a terminal, which would obey them. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/**
 * The clerk's own line with carets under the span, at most 100 columns wide:
 * a long line is cut around the carets. Offsets count in `text`.
 */
export function frame(text: string, [start, end]: Range): string[] {
  const { line } = positionOf(text, start)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start)
  const gutter = String(line).length
  const room = WIDTH - gutter - 5

  const source = text.slice(lineStart, lineEnd).replaceAll('\t', ' ').replaceAll(UNPRINTABLE, '\ufffd')
  const from = Math.min(start, lineEnd) - lineStart
  const to = Math.max(from + 1, Math.min(end, lineEnd) - lineStart)
  const { shown, cut } = windowAround(source, from, room)
  const before = stringWidth(shown.slice(0, from - cut))
  const marked = Math.max(1, Math.min(stringWidth(source.slice(from, to)), stringWidth(shown) - before))
  return [`  ${line} | ${shown}`, `  ${' '.repeat(gutter)} | ${' '.repeat(before)}${'^'.repeat(marked)}`]
}

/** At most `room` columns of a line that hold `focus`; `cut` is how many characters went missing in front. */
function windowAround(line: string, focus: number, room: number): { shown: string; cut: number } {
  if (stringWidth(line) <= room) return { shown: line, cut: 0 }
  const from = focus < room * 0.7 ? 0 : focus - Math.floor(room / 3)
  let body = line.slice(from, from + room - 2)
  // Letters of double width take more columns than characters.
  while (stringWidth(body) > room - 2) body = body.slice(0, -1)
  const shown = (from > 0 ? ELLIPSIS : '') + body + (from + body.length < line.length ? ELLIPSIS : '')
  return { shown, cut: from > 0 ? from - 1 : 0 }
}
