import stringWidth from 'string-width'
import type { Range } from './locate.ts'

/** No line of a message is wider. */
export const WIDTH = 100
const ELLIPSIS = '…'
/** Room for the number of the line and what stands around it. */
const GUTTER = 10
/** Must not reach a terminal, which would obey them. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** The clerk's own line, the marks under the span, and the line as it should be where that is known. */
export interface Frame {
  readonly source: string
  readonly marks: string
  readonly mended?: string
}

/**
 * The line that holds a span, at most 100 columns wide with its gutter: a longer one is cut around the span.
 * Offsets count in `text`; widths are those of a terminal, so that marks stand under what they mean.
 */
export function frame(
  text: string,
  [start, end]: Range,
  { mark = '^', replacement }: { mark?: '^' | '-'; replacement?: string } = {},
): Frame {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start)
  const room = WIDTH - GUTTER
  const shown = (source: string) => source.replaceAll('\t', ' ').replaceAll(UNPRINTABLE, '\ufffd')

  const source = shown(text.slice(lineStart, lineEnd))
  const from = Math.min(start, lineEnd) - lineStart
  const to = Math.max(from + 1, Math.min(end, lineEnd) - lineStart)
  const window = windowAround(source, from, room)
  const before = stringWidth(window.shown.slice(0, from - window.cut))
  const width = stringWidth(source.slice(from, Math.min(to, from + WIDTH)))
  const marked = Math.max(1, Math.min(width, stringWidth(window.shown) - before))
  const mended = replacement !== undefined && source.slice(0, from) + shown(replacement) + source.slice(to)
  return {
    source: window.shown,
    marks: `${' '.repeat(before)}${mark.repeat(marked)}`,
    ...(mended !== false && { mended: windowAround(mended, from, room).shown }),
  }
}

/** At most `room` columns of a line that hold `focus`; `cut` is how many characters went missing in front. */
function windowAround(line: string, focus: number, room: number): { shown: string; cut: number } {
  // Measuring takes quadratic time: a line of so many characters is too wide in any case.
  if (line.length <= room * 8 && stringWidth(line) <= room) return { shown: line, cut: 0 }
  const from = focus < room * 0.7 ? 0 : focus - Math.floor(room / 3)
  let body = line.slice(from, from + room - 2)
  // Letters of double width take more columns than characters.
  while (stringWidth(body) > room - 2) body = body.slice(0, -1)
  const shown = (from > 0 ? ELLIPSIS : '') + body + (from + body.length < line.length ? ELLIPSIS : '')
  return { shown, cut: from > 0 ? from - 1 : 0 }
}
