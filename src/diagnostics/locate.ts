import { type Document, isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Place } from './diagnostic.ts'

export type Range = readonly [start: number, end: number]

/**
 * Finds places in the text of one file. The text is parsed when the first place is asked for,
 * so files without problems cost nothing.
 */
export function locator(text: string): (place: Place) => Range | undefined {
  let document: Document | undefined
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()
  return place => {
    if (place.range) return place.range
    if (place.pointer === undefined) return undefined
    document ??= parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
    return find(document, place, pairs)
  }
}

/** The range of a node, or of its key; of the nearest node above where there is none. */
function find(
  document: Document,
  { pointer = '', at }: Place,
  pairs: WeakMap<YAMLMap, ReadonlyMap<string, Pair>>,
): Range | undefined {
  let node: unknown = document.contents
  let key: unknown
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    if (isSeq(node)) {
      key = node.items[Number(name)]
      node = key
    } else if (isMap(node)) {
      // Thousands of unknown keys in one map must not take quadratic time.
      const known = pairs.get(node) ?? pairsByKey(node)
      pairs.set(node, known)
      const pair = known.get(name)
      if (!pair) break
      key = pair.key
      node = pair.value
    } else {
      break
    }
  }
  const meant = at === 'key' ? (key ?? node) : node
  return rangeOf(meant) ?? rangeOf(key)
}

function pairsByKey(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = map.items.filter(({ key }) => isScalar(key))
  // The first of two equal keys wins, as `find` would have it.
  return new Map(pairs.reverse().map(pair => [isScalar(pair.key) ? String(pair.key.value) : '', pair]))
}

/** A map or list is shown by its first line: its first key, or its first item. */
function rangeOf(node: unknown): Range | undefined {
  if (isMap(node) && node.items[0]) return rangeOf(node.items[0].key)
  if (isSeq(node) && node.items[0]) return rangeOf(node.items[0])
  if (!isNode(node) || !node.range) return undefined
  return [node.range[0], node.range[1]]
}
