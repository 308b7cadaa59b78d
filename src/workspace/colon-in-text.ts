import { isMap, isNode, isScalar } from 'yaml'
import type { Fix, Place } from '../diagnostics/diagnostic.ts'

type Range = NonNullable<Place['range']>

/**
 * The sentence that YAML has split at a colon into a key and its value: `Kính gửi: các đơn vị`.
 * @returns its range, with the sentence in quotes where it stands on one line.
 */
export function quotedSentence(
  node: unknown,
  text: string,
): { range: Range; fix: { fix?: Fix } } | undefined {
  const [pair] = isMap(node) ? node.items : []
  const [key, value] = [pair?.key, pair?.value]
  if (!isNode(key) || !key.range) return undefined
  const start = key.range[0]
  const end = isScalar(value) && value.range ? Math.max(value.range[1], key.range[1]) : key.range[1]
  return sentence([start, end], text)
}

/** From the value behind the first `key: ` of a line to the end of the line. */
export function sentenceOnLine(offset: number, text: string): { range: Range; fix: { fix?: Fix } } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd)
  const before = /^\s*(?:- +)?(?:[\w-]+: +)?/.exec(line)?.[0].length ?? 0
  return sentence([lineStart + before, lineStart + line.trimEnd().length], text)
}

function sentence(range: Range, text: string): { range: Range; fix: { fix?: Fix } } {
  const words = text.slice(...range)
  // `facts: luot_kham: 5` was rather meant as two keys than as a sentence.
  const isSentence = !words.includes('\n') && !/\s#/.test(words) && !/^[a-z][a-z0-9_]*: /.test(words)
  return { range, fix: isSentence ? { fix: { replace: JSON.stringify(words) } } : {} }
}
