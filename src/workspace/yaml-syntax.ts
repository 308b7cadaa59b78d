import type { YAMLParseError } from 'yaml'
import type { Code } from '../diagnostics/codes.ts'
import type { Place } from '../diagnostics/diagnostic.ts'

/** The reasons of the YAML library that deserve their own words. */
const SYNTAX: Readonly<Record<string, Code>> = {
  TAB_AS_INDENT: 'TD1011',
  BLOCK_AS_IMPLICIT_KEY: 'TD1012',
  MULTILINE_IMPLICIT_KEY: 'TD1012',
  BAD_INDENT: 'TD1013',
  MULTIPLE_DOCS: 'TD1009',
}

/** The code that fits what a clerk did when YAML cannot be read, and where it was done. */
export function explainSyntax(
  { code, message, pos }: YAMLParseError,
  errors: readonly YAMLParseError[],
  text: string,
): { code: Code; range: Place['range'] } {
  // How deep is too deep depends on the machine, and so would the place.
  if (code === 'RESOURCE_EXHAUSTION') return { code: 'TD1014', range: undefined }
  // A key or item that is indented too far reads as the next line of the value above it.
  const joined = errors.find(each => each.code === 'MULTILINE_IMPLICIT_KEY')
  if (joined && SYNTAX[code] === 'TD1012') {
    const range = lineAround(joined.pos[1] - 1, text)
    if (/^(?:- +)?[a-z_]+:|^- /.test(text.slice(...range))) return { code: 'TD1013', range }
  }
  const [start, end] = lineAround(pos[0], text)
  const marked = code === 'UNEXPECTED_TOKEN' ? /(?:^|\s)([*&]\S*)\s*$/.exec(text.slice(start, pos[0])) : null
  if (marked)
    return { code: 'TD1005', range: [start + marked.index + marked[0].indexOf(marked[1] ?? ''), end] }
  const isOpenBracket = code === 'BAD_INDENT' && message.startsWith('Flow')
  return { code: isOpenBracket ? 'TD1002' : (SYNTAX[code] ?? 'TD1002'), range: pos }
}

/** The line that holds an offset, without its indentation. */
function lineAround(offset: number, text: string): readonly [start: number, end: number] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const end = lineEnd === -1 ? text.length : lineEnd
  return [lineStart + text.slice(lineStart, end).search(/\S|$/), end]
}
