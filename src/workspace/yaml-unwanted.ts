import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { pointerOf } from './pointers.ts'

type Path = readonly unknown[]

/**
 * What YAML allows and these files do without: anchors, aliases, merge keys, tags; and keys that stand twice, of which
 * the first is kept in the document; and comments that look like text.
 * @returns `isReadable` false when a value is not there because an alias stands for it.
 */
export function findUnwanted(
  document: Document.Parsed,
  text: string,
  file: string,
): { diagnostics: Diagnostic[]; isReadable: boolean } {
  const found: Diagnostic[] = []
  let isReadable = true
  const spanOf = (node: unknown): Place => {
    const range = isNode(node) ? node.range : undefined
    return { file, ...(range && { range: [range[0], range[1]] as const }) }
  }
  /** What stands in front of a node, which the node's own range leaves out. */
  const before = (node: Node, sign: '&' | '!'): Place => {
    const front = text.slice(0, node.range?.[0]).trimEnd()
    const start = Math.max(front.lastIndexOf(' '), front.lastIndexOf('\n')) + 1
    return front.startsWith(sign, start) ? { file, range: [start, front.length] } : spanOf(node)
  }
  const refuseReference = (place: Place) => {
    // The anchor and what refers to it are one matter, however often it is referred to.
    if (!found.some(({ code }) => code === 'TD1005')) found.push({ code: 'TD1005', place })
  }
  const look = (node: Node, path: Path) => {
    if (isAlias(node)) {
      isReadable = false
      refuseReference(spanOf(node))
      return
    }
    if ((isScalar(node) || isCollection(node)) && node.anchor) refuseReference(before(node, '&'))
    // The library sets the tag of a node only where the file writes one.
    if (node.tag)
      found.push({ code: 'TD1010', place: { ...before(node, '!'), pointer: pointerAt(path, node) } })
    const dash = isScalar(node) ? dashInside(node, text) : undefined
    if (dash) found.push({ code: 'TD1021', place: { file, range: dash, pointer: pointerAt(path, node) } })
    const comment = isScalar(node) ? commentLikeText(node, text) : undefined
    if (comment) found.push({ code: 'TD1015', place: { file, range: comment } })
  }
  /** `{ ty_le: 92,5 }`: between braces the comma parts two entries, and 5 becomes a key. */
  const lookAtCommas = (map: YAMLMap, path: Path) => {
    map.items = map.items.filter(({ key, value }, index) => {
      const before = map.items[index - 1]
      const [whole, decimals] = [before?.value, key]
      const isSplit = isNumber(whole) && isNumber(decimals) && value === null && isNextTo(whole, decimals)
      if (!isSplit || !whole.range || !decimals.range) return true
      const [start, end] = [whole.range[0], decimals.range[1]]
      const place = { file, range: [start, end] as const, pointer: pointerAt([...path, map, before], whole) }
      const source = text.slice(start, end)
      const fix = { replace: source.replace(',', '.') }
      found.push({ code: 'TD1107', place, params: { source }, fix })
      return false
    })
  }
  /** `{ formula: min(max, so_bai) }`: without quotes the comma ends the text, and what follows becomes a key. */
  const lookAtTexts = (map: YAMLMap, path: Path) => {
    let before: Pair | undefined
    map.items = map.items.filter(pair => {
      const [whole, rest] = [before?.value, pair.key]
      const isSplit = isPlainText(whole) && isPlainText(rest) && pair.value === null && hasNoColon(rest)
      if (!isSplit || !whole.range || !rest.range) {
        before = pair
        return true
      }
      const [start, end] = [whole.range[0], rest.range[1]]
      const joined = text.slice(start, end)
      const at = pointerAt([...path, map, before], whole)
      const earlier = found.findIndex(({ code, place }) => code === 'TD1108' && place?.pointer === at)
      const place = { file, range: [start, end] as const, pointer: at }
      const fix = { replace: JSON.stringify(joined) }
      found.splice(earlier === -1 ? found.length : earlier, 1, {
        code: 'TD1108',
        place,
        params: { source: joined },
        fix,
      })
      // What was meant is read on, so that it hides nothing else.
      whole.value = joined
      whole.range = [start, end, end]
      return false
    })
  }
  const hasNoColon = ({ range }: Scalar) => /^\s*[,}]/.test(text.slice(range?.[1], (range?.[1] ?? 0) + 200))
  const isNextTo = (one: Node, other: Node) => text.slice(one.range?.[1], other.range?.[0]) === ','
  const lookAtKeys = (map: YAMLMap, path: Path) => {
    const first = new Map<string, Pair>()
    const before = found.length
    map.items = map.items.filter(pair => {
      const key = String(isScalar(pair.key) ? pair.key.value : pair.key)
      const earlier = first.get(key)
      if (key === '<<') refuseReference(spanOf(pair.key))
      if (earlier) {
        const place = { ...spanOf(pair.key), pointer: pointerOf(pointerAt(path, map), key) }
        found.push({ code: 'TD1006', place, params: { key }, related: [spanOf(earlier.key)] })
      }
      first.set(key, earlier ?? pair)
      return !earlier && key !== '<<'
    })
    const again = found.slice(before).filter(({ code }) => code === 'TD1006')
    const isItem = isSeq(path.at(-1))
    // Several keys again in one item of a list: two items have run together.
    if (isItem && again.length > 1) {
      const [{ place, related = [] } = { place: spanOf(map) }] = again
      const joined = { ...place, file, pointer: pointerAt(path, map) }
      found.splice(before, found.length, { code: 'TD1021', place: joined, related })
    }
  }
  visit(document, {
    // Only the most specific visitor of a node is called.
    Node: (_, node, path) => look(node, path),
    Map: (_, map, path) => {
      look(map, path)
      if (map.flow) {
        lookAtCommas(map, path)
        lookAtTexts(map, path)
      }
      lookAtKeys(map, path)
    },
  })
  return { diagnostics: found, isReadable }
}

function isNumber(node: unknown): node is Scalar {
  return isScalar(node) && typeof node.value === 'number'
}

function isPlainText(node: unknown): node is Scalar {
  return isScalar(node) && node.type === 'PLAIN'
}

/** `Phòng số #3`: with no space behind it, the # was rather meant as text; YAML drops the rest of the line. */
function commentLikeText(node: Node, text: string): Place['range'] {
  const [, end = 0] = node.range ?? []
  const lineEnd = text.indexOf('\n', end)
  const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd)
  const comment = /^\s+(#[\p{L}\p{N}].*?)\s*$/u.exec(rest)
  const start = end + rest.indexOf('#')
  return comment?.[1] ? [start, start + comment[1].length] : undefined
}

/** A line of a plain text that begins with a dash: an item of a list that is indented too far is joined to the one above. */
function dashInside(node: Scalar, text: string): Place['range'] {
  if (node.type !== 'PLAIN' || !node.range) return undefined
  const match = /\n *((?:-|–|•)[^\n]*)/.exec(text.slice(node.range[0], node.range[1]))
  if (!match?.[1]) return undefined
  const start = node.range[0] + match.index + match[0].length - match[1].length
  return [start, start + match[1].length]
}

/** JSON pointer of a node that is visited. */
function pointerAt(path: Path, node: unknown): string {
  const nodes = [...path, node]
  return nodes.reduce<string>((pointer, each, index) => {
    const parent = nodes[index - 1]
    if (isPair(each) && isMap(parent))
      return pointerOf(pointer, String(isScalar(each.key) ? each.key.value : each.key))
    return isSeq(parent) ? pointerOf(pointer, parent.items.indexOf(each)) : pointer
  }, '')
}
