import { type Document, isAlias, isCollection, isNode, isScalar, type Pair, parseDocument, visit } from 'yaml'
import type { Code } from '../diagnostics/codes.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'

export interface ParsedYaml {
  /** The plain value; absent when there are problems. */
  readonly value?: unknown
  readonly document?: Document.Parsed
  readonly diagnostics: readonly Diagnostic[]
}

/** The reasons of the YAML library that deserve their own words. */
const SYNTAX: Readonly<Record<string, Code>> = {
  TAB_AS_INDENT: 'TD1011',
  BLOCK_AS_IMPLICIT_KEY: 'TD1012',
  MULTILINE_IMPLICIT_KEY: 'TD1012',
  BAD_INDENT: 'TD1013',
  MULTIPLE_DOCS: 'TD1009',
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
  // One message for a broken file: what follows the first error is guesswork.
  const [error] = document.errors
  if (error) return fail(SYNTAX[error.code] ?? 'TD1002', error.pos)
  if (document.directives?.yaml.explicit || document.warnings.length > 0) {
    return fail('TD1010', document.warnings[0]?.pos ?? [0, 1])
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return fail('TD1008', undefined)
  }
  const unwanted = findUnwanted(document, file)
  if (unwanted.length > 0) return { diagnostics: unwanted }
  return { value: document.toJS({ maxAliasCount: 0 }), document, diagnostics: [] }
}

/** Anchors, aliases and duplicate keys. */
function findUnwanted(document: Document.Parsed, file: string): Diagnostic[] {
  const found: Diagnostic[] = []
  const at = (node: unknown): Place => {
    const range = isNode(node) ? node.range : undefined
    return { file, ...(range && { range: [range[0], range[1]] as const }) }
  }
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor)) {
        found.push({ code: 'TD1005', place: at(node) })
      }
    },
    Map: (_, map) => {
      const first = new Map<string, Pair>()
      for (const pair of map.items) {
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key)
        const earlier = first.get(key)
        if (earlier) {
          found.push({ code: 'TD1006', place: at(pair.key), params: { key }, related: [at(earlier.key)] })
        }
        first.set(key, earlier ?? pair)
      }
    },
  })
  return found
}
