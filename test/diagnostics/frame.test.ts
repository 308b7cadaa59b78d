import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { type Frame, frame } from '../../src/diagnostics/frame.ts'
import { positionOf } from '../../src/diagnostics/locate.ts'
import { fc } from '../expressions/fixed-seed.ts'

/** The line and the marks below it for the span that `what` covers. */
function framed(text: string, what: string): [source: string, marks: string] {
  const start = text.indexOf(what)
  return linesOf(frame(text, [start, start + what.length]))
}

function linesOf({ source, marks }: Frame): [source: string, marks: string] {
  return [source, marks]
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
    expect(framed(text, '2O26')).toEqual(['year: 2O26', '      ^^^^'])
  })

  it('stands right below Vietnamese text', () => {
    const lines = framed('title: Nghị quyết của Hội đồng nhân dân\n', 'Hội đồng')
    expect(marked(lines)).toBe('Hội đồng')
  })

  it('leaves the number of the line to whoever prints it', () => {
    const text = `${'#\n'.repeat(119)}year: x`
    expect(frame(text, [text.length - 1, text.length])).toEqual({
      source: 'year: x',
      marks: '      ^',
    })
  })

  it('takes a tab for one column', () => {
    const lines = framed('a:\tsố\tmột\n', 'một')
    expect(lines[0]).toBe('a: số một')
    expect(marked(lines)).toBe('một')
  })

  it('keeps from the terminal what it would obey', () => {
    const [source] = framed('a: \u001b[31mđỏ\u202eo\n', 'đỏ')
    expect(source).toBe('a: \ufffd[31mđỏ\ufffdo')
  })

  it('of several lines shows the first', () => {
    expect(framed('text: >-\n  một\n  hai\n', 'một\n  hai')).toEqual(['  một', '  ^^^'])
  })

  it('marks one place where the span is empty or at the end of the line', () => {
    expect(linesOf(frame('number:\ndate:\n', [7, 7]))).toEqual(['number:', '       ^'])
    expect(linesOf(frame('a: 1', [4, 4]))).toEqual(['a: 1', '    ^'])
  })

  it('of an empty text is one caret', () => {
    expect(linesOf(frame('', [0, 0]))).toEqual(['', '^'])
  })

  it('counts double width where a terminal does', () => {
    expect(framed('a: 🏥 x', 'x')).toEqual(['a: 🏥 x', '      ^'])
  })
})

describe('the line as it should be', () => {
  it('has the span replaced, and nothing else', () => {
    const text = '  - code: 2.10\n'
    expect(frame(text, [10, 14], { replacement: '"2.10"' }).mended).toBe('  - code: "2.10"')
  })

  it('keeps to the columns', () => {
    const text = `name: Cụm thi đua số 1: ${'bệnh viện tuyến tỉnh '.repeat(9)}`
    const mended = frame(text, [6, text.length], { replacement: JSON.stringify(text.slice(6)) }).mended ?? ''
    expect(mended).toMatch(/^name: "Cụm thi đua số 1: .*…$/)
    expect(stringWidth(mended)).toBeLessThanOrEqual(94)
  })

  it('can mark with another sign a place that is not to blame', () => {
    expect(frame('id: cum-1\n', [4, 9], { mark: '-' }).marks).toBe('    -----')
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
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(94)
    expect(marked(lines)).toBe('§LỖI§')
    expect(lines[0]).toContain('…')
  })

  it('shows no ellipsis where nothing is cut off', () => {
    const [source] = framed(long(8, 0), '§LỖI§')
    expect(source).toMatch(/^….*§LỖI§$/)
    const [beginning] = framed(long(0, 8), '§LỖI§')
    expect(beginning).toMatch(/^text: §LỖI§.*…$/)
  })

  it('marks as much of a long span as is shown', () => {
    const text = `text: ${words.repeat(10)}`
    const [source, carets] = framed(text, words.repeat(10))
    expect(stringWidth(source)).toBeLessThanOrEqual(94)
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
        const span = [prefix.length + start, prefix.length + end] as const
        const [source, carets] = linesOf(frame(`${prefix}${text}\ndòng dưới`, span))
        expect(stringWidth(source)).toBeLessThanOrEqual(94)
        expect(stringWidth(carets)).toBeLessThanOrEqual(94)
        expect(marked([source, carets]).startsWith(text.charAt(start))).toBe(true)
      }),
    )
  })
})
