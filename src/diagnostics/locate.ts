import { type Document, isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Place } from './diagnostic.ts'

export type Range = readonly [start: number, end: number]

export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1, in characters. */
  readonly column: number
}

type Pairs = Map<YAMLMap, ReadonlyMap<string, Pair>>

/**
 * Finds places in the text of one file. The text is parsed when the first place is asked for,
 * so files without problems cost nothing.
 */
export function locator(text: string): (place: Place) => { range?: Range; start?: Position; end?: Position } {
  let document: Document | undefined
  let lines: readonly number[] | undefined
  const pairs: Pairs = new Map()
  const rangeIn = ({ range, pointer, at, words }: Place): Range | undefined => {
    if (range || pointer === undefined) return range
    document ??= parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
    const found = find(document, pointer, at, pairs)
    return found && words ? (rangeOfWords(words, found, text) ?? found) : found
  }
  // Counted on from the last place of the same line: one line may hold thousands.
  let last = { lineStart: 0, offset: 0, column: 1 }
  const position = (offset: number, starts: readonly number[]): Position => {
    const line = lineOf(offset, starts)
    const lineStart = starts[line - 1] ?? 0
    const from =
      last.lineStart === lineStart && last.offset <= offset ? last : { offset: lineStart, column: 1 }
    const column = from.column + [...text.slice(from.offset, offset)].length
    last = { lineStart, offset, column }
    return { line, column }
  }
  return place => {
    const range = text === '' ? undefined : rangeIn(place)
    if (!range) return {}
    lines ??= lineStarts(text)
    return { range, start: position(range[0], lines), end: position(range[1], lines) }
  }
}

/** Line and column of an offset. */
export function positionOf(text: string, offset: number): Position {
  const starts = lineStarts(text)
  const line = lineOf(offset, starts)
  return { line, column: [...text.slice(starts[line - 1], offset)].length + 1 }
}

/** Number of the line that holds an offset. @param starts where each line starts. */
function lineOf(offset: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** Offset of the first character of each line. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The range of a node, or of its key; of the nearest node above where there is none. */
function find(document: Document, pointer: string, at: Place['at'], pairs: Pairs): Range | undefined {
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

/** Words inside a node; lines may break between them where the clerk broke them. */
function rangeOfWords(words: string, [start, end]: Range, text: string): Range | undefined {
  const escaped = words.split(/\s+/).map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const match = new RegExp(escaped.join('\\s+'), 'u').exec(text.slice(start, end))
  return match ? [start + match.index, start + match.index + match[0].length] : undefined
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
