import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { frame } from '../../src/diagnostics/frame.ts'
import { positionOf } from '../../src/diagnostics/locate.ts'
import { fc } from '../expressions/fixed-seed.ts'

/** Both lines for the span that `what` covers. */
function framed(text: string, what: string): [source: string, carets: string] {
  const start = text.indexOf(what)
  const [source = '', carets = ''] = frame(text, [start, start + what.length])
  return [source, carets]
}

/** What of the first line stands above the carets. */
function marked([source, carets]: [string, string]): string {
  return source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)
}

describe('a position', () => {
  it('counts lines and characters from 1', () => {
    const text = 'năm: 2026\ntên: Sở Y tế\n\nchữ'
    expect(positionOf(text, 0)).toEqual({ line: 1, column: 1 })
    expect(positionOf(text, text.indexOf('2026'))).toEqual({ line: 1, column: 6 })
    expect(positionOf(text, text.indexOf('Sở'))).toEqual({ line: 2, column: 6 })
    expect(positionOf(text, text.indexOf('chữ'))).toEqual({ line: 4, column: 1 })
  })

  it('counts a character beyond the first plane once', () => {
    expect(positionOf('a: 🏥 Y tế', 6)).toEqual({ line: 1, column: 6 })
  })
})

describe('the frame of a span', () => {
  it('is the line with carets below', () => {
    const text = 'id: thi-dua\nyear: 2O26\nname: Thi đua\n'
    expect(framed(text, '2O26')).toEqual(['  2 | year: 2O26', '    |       ^^^^'])
  })

  it('stands right below Vietnamese text', () => {
    const lines = framed('title: Nghị quyết của Hội đồng nhân dân\n', 'Hội đồng')
    expect(marked(lines)).toBe('Hội đồng')
  })

  it('makes room for a long line number', () => {
    const text = `${'#\n'.repeat(119)}year: x`
    expect(framed(text, 'x')).toEqual(['  120 | year: x', '      |       ^'])
  })

  it('takes a tab for one column', () => {
    const lines = framed('a:\tsố\tmột\n', 'một')
    expect(lines[0]).toBe('  1 | a: số một')
    expect(marked(lines)).toBe('một')
  })

  it('keeps from the terminal what it would obey', () => {
    const [source] = framed('a: \u001b[31mđỏ\u202eo\n', 'đỏ')
    expect(source).toBe('  1 | a: \ufffd[31mđỏ\ufffdo')
  })

  it('of several lines shows the first', () => {
    expect(framed('text: >-\n  một\n  hai\n', 'một\n  hai')).toEqual(['  2 |   một', '    |   ^^^'])
  })

  it('marks one place where the span is empty or at the end of the line', () => {
    expect(frame('number:\ndate:\n', [7, 7])).toEqual(['  1 | number:', '    |        ^'])
    expect(frame('a: 1', [4, 4])).toEqual(['  1 | a: 1', '    |     ^'])
  })

  it('of an empty text is one caret', () => {
    expect(frame('', [0, 0])).toEqual(['  1 | ', '    | ^'])
  })

  it('counts double width where a terminal does', () => {
    expect(framed('a: 🏥 x', 'x')).toEqual(['  1 | a: 🏥 x', '    |       ^'])
  })
})

describe('the frame of a long line', () => {
  const words = 'Đẩy mạnh phong trào thi đua yêu nước trong toàn ngành Y tế tỉnh '
  const long = (before: number, after: number) => `text: ${words.repeat(before)}§LỖI§${words.repeat(after)}\n`

  it.each([
    ['at its beginning', 0, 8],
    ['in its middle', 4, 4],
    ['at its end', 8, 0],
    ['just before the edge', 1, 8],
  ])('is cut to 100 columns and still marks a span %s', (_, before, after) => {
    const lines = framed(long(before, after), '§LỖI§')
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(100)
    expect(marked(lines)).toBe('§LỖI§')
    expect(lines[0]).toContain('…')
  })

  it('shows no ellipsis where nothing is cut off', () => {
    const [source] = framed(long(8, 0), '§LỖI§')
    expect(source).toMatch(/^ {2}1 \| ….*§LỖI§$/)
    const [beginning] = framed(long(0, 8), '§LỖI§')
    expect(beginning).toMatch(/^ {2}1 \| text: §LỖI§.*…$/)
  })

  it('marks as much of a long span as is shown', () => {
    const text = `text: ${words.repeat(10)}`
    const [source, carets] = framed(text, words.repeat(10))
    expect(stringWidth(source)).toBeLessThanOrEqual(100)
    expect(stringWidth(carets)).toBe(stringWidth(source))
  })

  it('keeps to the columns and to the span, wherever it is', () => {
    const letter = fc.constantFrom(...'abcđêơưệ ẫỗ:-"')
    const line = fc.array(letter, { minLength: 1, maxLength: 400 }).map(letters => letters.join(''))
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(12), fc.nat(3), (text, at, length, above) => {
        const prefix = 'dòng trên\n'.repeat(above)
        const start = at % text.length
        const end = Math.min(text.length, start + 1 + length)
        const [source = '', carets = ''] = frame(`${prefix}${text}\ndòng dưới`, [
          prefix.length + start,
          prefix.length + end,
        ])
        expect(stringWidth(source)).toBeLessThanOrEqual(100)
        expect(stringWidth(carets)).toBeLessThanOrEqual(100)
        expect(marked([source, carets]).startsWith(text.charAt(start))).toBe(true)
      }),
    )
  })
})
