import { type TypeStyle, textWidth } from '../vietnamese/text-width.ts'

/** Lines as a word processor breaks them: at spaces, each as full as it can be. */
export function wrapText(text: string, style: TypeStyle, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, style) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}

/**
 * The narrowest width in mm that needs no more lines than `width` does, so that the last line
 * is not a lone word: `phát động phong trào / thi đua yêu nước`.
 */
export function balancedWidth(text: string, style: TypeStyle, width: number): number {
  const count = wrapText(text, style, width).length
  if (count === 1) return textWidth(text, style)
  let narrow = 0
  let wide = width
  while (wide - narrow > 0.1) {
    const middle = (narrow + wide) / 2
    if (wrapText(text, style, middle).length > count || overflows(text, style, middle)) narrow = middle
    else wide = middle
  }
  return wide
}

function overflows(text: string, style: TypeStyle, width: number): boolean {
  return wrapText(text, style, width).some(line => textWidth(line, style) > width)
}
