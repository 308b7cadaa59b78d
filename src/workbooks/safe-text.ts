/** The most that a cell holds. */
const LONGEST = 32_767
const CUT_MARK = ' … [đã cắt bớt]'
/** A text inside a formula may not be longer; longer ones are joined from pieces. */
const LONGEST_LITERAL = 255

/** Not allowed in XML, or, like lone surrogates, not text at all. Line feed and tab stay. */
const FORBIDDEN = /(?![\n\t])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu

/**
 * Text as a cell can hold it. What XML forbids is left out, what is too long is cut with a visible mark,
 * and `_x0041_`, which readers would take for an escaped character, is escaped itself.
 */
export function safeText(text: string): string {
  const clean = text.replace(FORBIDDEN, '')
  const fitting =
    clean.length > LONGEST
      ? clean.slice(0, LONGEST - CUT_MARK.length).replace(/\p{Surrogate}$/u, '') + CUT_MARK
      : clean
  return fitting.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
}

/** Text as part of a formula. */
export function textLiteral(text: string): string {
  const characters = [...text.replace(FORBIDDEN, '')]
  const pieces: string[] = ['']
  for (const character of characters) {
    const last = pieces.length - 1
    if (`${pieces[last]}${character}`.length > LONGEST_LITERAL) pieces.push(character)
    else pieces[last] += character
  }
  return pieces.map(piece => `"${piece.replaceAll('"', '""')}"`).join('&')
}
