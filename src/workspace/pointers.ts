/** A JSON pointer with further segments. */
export function pointerOf(pointer: string, ...segments: readonly (string | number)[]): string {
  const escaped = segments.map(segment => String(segment).replaceAll('~', '~0').replaceAll('/', '~1'))
  return [pointer, ...escaped].join('/')
}

/** The segments of a JSON pointer; those of digits alone as numbers. */
export function pathOf(pointer: string): (string | number)[] {
  const segments = pointer.split('/').slice(1)
  return segments.map(segment => {
    const plain = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    return /^\d+$/.test(plain) ? Number(plain) : plain
  })
}
