import { isMap, isScalar, isSeq, parseDocument } from 'yaml'

/** A value of a file, with where and how it stands there. */
export interface ScalarInText {
  readonly path: readonly (string | number)[]
  readonly start: number
  /** With its quotes, or the sign of a block text. */
  readonly source: string
}

/** Every value of a YAML text, in its order. */
export function scalarsIn(text: string): ScalarInText[] {
  const walk = (node: unknown, path: ScalarInText['path']): ScalarInText[] => {
    if (isMap(node))
      return node.items.flatMap(({ key, value }) =>
        walk(value, [...path, String(isScalar(key) ? key.value : key)]),
      )
    if (isSeq(node)) return node.items.flatMap((item, index) => walk(item, [...path, index]))
    if (!isScalar(node) || !node.range) return []
    const [start, end] = node.range
    return [{ path, start, source: text.slice(start, end) }]
  }
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  return walk(document.contents, [])
}

/** Every comment of the text, from its `#`. Between values there are only keys and comments. */
export function commentsIn(
  text: string,
  scalars: readonly ScalarInText[],
): { start: number; words: string }[] {
  const ends = [0, ...scalars.map(({ start, source }) => start + source.length)]
  return ends.flatMap((end, index) =>
    [...text.slice(end, scalars[index]?.start).matchAll(/#.*/g)].map(({ 0: words, index: at }) => ({
      start: end + at,
      words,
    })),
  )
}
