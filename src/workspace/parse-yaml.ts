import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import type { Code } from '../diagnostics/codes.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { explainSyntax } from './yaml-syntax.ts'

export interface ParsedYaml {
  /** The plain value; absent when there are problems. */
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
  // One message for a broken file: what follows the first error is guesswork.
  const [error] = document.errors
  if (error) {
    const { code, range } = explainSyntax(error, document.errors, text)
    return fail(code, range)
  }
  const directive = /^%.*/m.exec(text)
  if (directive && document.contents?.range && directive.index < document.contents.range[0]) {
    return fail('TD1010', [directive.index, directive.index + directive[0].length])
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return fail('TD1008', undefined)
  }
  const unwanted = findUnwanted(document, text, file)
  if (unwanted.length > 0) return { diagnostics: unwanted }
  return { value: document.toJS({ maxAliasCount: 0 }), document, diagnostics: [] }
}

/** Anchors, aliases, tags and duplicate keys. */
function findUnwanted(document: Document.Parsed, text: string, file: string): Diagnostic[] {
  const found: Diagnostic[] = []
  const at = (node: unknown): Place => {
    const range = isNode(node) ? node.range : undefined
    return { file, ...(range && { range: [range[0], range[1]] as const }) }
  }
  /** What stands in front of a node, which the node's own range leaves out. */
  const before = (node: Node, sign: '&' | '!'): Place => {
    const front = text.slice(0, node.range?.[0]).trimEnd()
    const start = Math.max(front.lastIndexOf(' '), front.lastIndexOf('\n')) + 1
    return front.startsWith(sign, start) ? { file, range: [start, front.length] } : at(node)
  }
  const refuseAnchor = (node: unknown) => {
    const isAnchored = (isScalar(node) || isCollection(node)) && node.anchor
    // The anchor and what refers to it are one matter, however often it is referred to.
    if ((isAnchored || isAlias(node)) && !found.some(({ code }) => code === 'TD1005')) {
      found.push({ code: 'TD1005', place: isAnchored ? before(node, '&') : at(node) })
    }
  }
  const refuseTag = (node: Node) => {
    // The library sets the tag of a node only where the file writes one.
    if (!isAlias(node) && node.tag) found.push({ code: 'TD1010', place: before(node, '!') })
  }
  visit(document, {
    // Only the most specific visitor of a node is called.
    Node: (_, node) => {
      refuseAnchor(node)
      refuseTag(node)
    },
    Map: (_, map) => {
      refuseAnchor(map)
      refuseTag(map)
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
