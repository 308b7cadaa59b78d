import { CHARACTERS, UNITS_PER_EM, WIDTHS } from './generated/times-widths.ts'

export const MM_PER_POINT = 25.4 / 72

export interface TypeStyle {
  /** Points. */
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
}

/** A full em, which no letter exceeds by much: better a column too wide than a line that wraps. */
const UNKNOWN_WIDTH = UNITS_PER_EM

/** Not in the measured font; drawn as wide as these, or a little narrower. */
const STAND_INS: Readonly<Record<string, string>> = { '≤': '=', '≥': '=', '‐': '-', '‑': '-' }

const columns = new Map([...CHARACTERS].map((character, index) => [character, index]))

/** Width in mm of one line of text in Times New Roman. */
export function textWidth(text: string, style: TypeStyle): number {
  const widths = WIDTHS[styleName(style)]
  let units = 0
  for (const character of text.normalize('NFC')) {
    const column = columns.get(STAND_INS[character] ?? character)
    if (column !== undefined) units += widths[column] ?? UNKNOWN_WIDTH
    else if (!/\p{Mark}/u.test(character)) units += UNKNOWN_WIDTH
  }
  return (units / UNITS_PER_EM) * style.size * MM_PER_POINT
}

function styleName({ bold, italic }: TypeStyle): keyof typeof WIDTHS {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}
