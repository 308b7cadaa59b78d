import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { decimalText } from '../scoring/explain/wording.ts'
import type { Session } from './session.ts'
import { WIDTH } from './width.ts'

/** A text on the left, wrapped where it is long, and a figure at the right edge of its last line. */
export function row(text: string, figure: string, hanging = '   '): string {
  const room = WIDTH - stringWidth(figure) - 2
  const lines = wrapAnsi(text, room, { trim: false }).split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => {
      const own = index === 0 ? line : `${hanging}${line.trimStart()}`
      return index === last
        ? `${own}${' '.repeat(Math.max(2, WIDTH - stringWidth(own) - stringWidth(figure)))}${figure}`
        : own.trimEnd()
    })
    .join('\n')
}

/** A sentence in lines. */
export function wrapped(text: string): string[] {
  return wrapAnsi(text, WIDTH).split('\n')
}

/** One of several points below a heading. */
export function indented(text: string): string[] {
  const [first = '', ...rest] = wrapAnsi(text, WIDTH - 6).split('\n')
  return [`  · ${first}`, ...rest.map(line => `    ${line}`)]
}

/** Points as the language writes them. */
export function points(decimal: string | null, { language }: Session): string {
  return decimal === null ? '–' : decimalText(decimal, language)
}

/** A figure behind a plus sign. */
export function summand(decimal: string, session: Session): string {
  const text = points(decimal, session)
  return text.startsWith('−') ? `(${text})` : text
}
