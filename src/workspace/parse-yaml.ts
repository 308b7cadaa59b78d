import { type Document, isScalar, parseDocument } from 'yaml'
import type { Code } from '../diagnostics/codes.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { explainSyntax } from './yaml-syntax.ts'
import { findUnwanted } from './yaml-unwanted.ts'

export interface ParsedYaml {
  /** The plain value; absent where the text cannot be read. */
  readonly value?: unknown
  readonly document?: Document.Parsed
  readonly diagnostics: readonly Diagnostic[]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u

/** Parses one YAML document of the plain kind that the campaign files use. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const fail = (code: Code, range: Place['range'], params: Diagnostic['params'] = {}) => ({
    diagnostics: [{ code, place: { file, ...(range && { range }) }, params }],
  })
  const control = CONTROL.exec(text)
  if (control) {
    const character = control[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
    return fail('TD1004', [control.index, control.index + 1], { character })
  }
  // The library's own check of duplicate keys takes quadratic time; ours is in findUnwanted.
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
  if (document.errors.length > 0) return { diagnostics: explainSyntax(document.errors, text, file) }
  const directive = /^%.*/m.exec(text)
  if (directive && document.contents?.range && directive.index < document.contents.range[0]) {
    return fail('TD1010', [directive.index, directive.index + directive[0].length])
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return fail('TD1008', undefined)
  }
  const { diagnostics, isReadable } = findUnwanted(document, text, file)
  if (!isReadable) return { diagnostics }
  return { value: document.toJS({ maxAliasCount: 0 }), document, diagnostics }
}
