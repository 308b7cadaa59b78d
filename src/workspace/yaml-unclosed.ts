import type { YAMLParseError } from 'yaml'

type Range = readonly [start: number, end: number]

/** The quote or bracket that was opened and never closed, where that is what an error comes from. */
export function unclosed({ code, message, pos }: YAMLParseError, text: string): Range | undefined {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return toEndOfLine(openBracket(pos[0], text), text)
  // Often the next quote of the file, on some line below, closes what was left open: the error is where it was opened.
  const lineStart = text.lastIndexOf('\n', pos[0] - 1) + 1
  const [, end] = toEndOfLine(lineStart, text) ?? [0, lineStart]
  const quotes = [...text.slice(lineStart, end).matchAll(/(?<!\\)"/g)]
  const last = quotes.length % 2 === 1 ? quotes.at(-1) : undefined
  if (last) return toEndOfLine(lineStart + last.index, text)
  // Else it reaches to the end of the file: another one behind it would have closed it.
  const quote = /^Missing closing (["'])/.exec(message)?.[1]
  return quote ? toEndOfLine(text.lastIndexOf(quote), text) : undefined
}

/** The innermost bracket before an offset that nothing closes. */
function openBracket(offset: number, text: string): number {
  let closed = 0
  for (let at = offset - 1; at >= 0; at--) {
    const sign = text.charAt(at)
    if (sign === ']' || sign === '}') closed++
    else if ((sign === '[' || sign === '{') && closed-- === 0) return at
  }
  return -1
}

function toEndOfLine(start: number, text: string): Range | undefined {
  if (start < 0) return undefined
  const end = text.indexOf('\n', start)
  return [start, end === -1 ? text.length : end]
}
