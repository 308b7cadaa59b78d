/** The longest name that Excel takes. */
const LONGEST = 31
/** For Excel, or for XML. */
const FORBIDDEN = /[*?:\\/[\]'\p{Cc}\p{Surrogate}\ufffe\uffff]/gu
/** Excel keeps this name for itself. */
const RESERVED = 'history'

/**
 * Names that a spreadsheet program takes, in the same order: without the characters that it forbids,
 * at most 31 long, and each different from the others whatever the case.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>([RESERVED])
  return wanted.map(name => {
    const clean = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim() || 'Bảng'
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? '' : ` (${copy})`
      const candidate = shorten(clean, LONGEST - suffix.length) + suffix
      const key = candidate.toLocaleLowerCase('vi')
      if (taken.has(key)) continue
      taken.add(key)
      return candidate
    }
  })
}

/** Cuts by characters, so that no pair of surrogates is torn; the limit counts UTF-16 units as Excel does. */
function shorten(text: string, limit: number): string {
  let short = ''
  for (const character of text) {
    if (short.length + character.length > limit) break
    short += character
  }
  return short.trim()
}
