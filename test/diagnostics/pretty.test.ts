import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { locateDiagnostics } from '../../src/diagnostics/located.ts'
import { type Paint, pretty } from '../../src/diagnostics/pretty.ts'

const SOURCES = new Map([['units.yaml', 'version: 1\nclusters:\n  - id: cum-1\n  - id: cum-1\n']])

const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`
const same = (text: string) => text
const PLAIN: Paint = { error: same, warning: same, note: same, strong: same, dim: same, good: same }
const COLOURED: Paint = {
  error: tag('e'),
  warning: tag('w'),
  note: tag('n'),
  strong: tag('b'),
  dim: tag('d'),
  good: tag('g'),
}

function printed(diagnostic: Diagnostic, paint = PLAIN, language: 'vi' | 'en' = 'vi'): string[] {
  const show = (file: string) => `phong-trao/${file}`
  return locateDiagnostics([diagnostic], SOURCES, language).flatMap(each =>
    pretty(each, { sources: SOURCES, language, paint, show }).split('\n'),
  )
}

const TWICE: Diagnostic = {
  code: 'TD1304',
  place: { file: 'units.yaml', pointer: '/clusters/1/id' },
  params: { id: 'cum-1' },
  related: [{ file: 'units.yaml', pointer: '/clusters/0/id' }],
}

test('a diagnostic is printed with its place, the line, what belongs to it and what to do', () => {
  expect(printed(TWICE)).toEqual([
    'phong-trao/units.yaml:4:9: lỗi[TD1304]: mã "cum-1" xuất hiện hai lần',
    '  4 |   - id: cum-1',
    '    |         ^^^^^',
    '  xem: phong-trao/units.yaml:3:9',
    '  → Đổi một trong hai mã.',
  ])
})

test('in English too', () => {
  expect(printed(TWICE, PLAIN, 'en')).toEqual([
    'phong-trao/units.yaml:4:9: error[TD1304]: the id "cum-1" appears twice',
    '  4 |   - id: cum-1',
    '    |         ^^^^^',
    '  see: phong-trao/units.yaml:3:9',
    '  → Change one of the two.',
  ])
})

test('without a place it is a sentence', () => {
  expect(printed({ code: 'TD1106', params: { source: 'có', value: { term: 'yes' } } })).toEqual([
    'lưu ý[TD1106]: đã hiểu "có" là có (true)',
  ])
})

test('of a file as a whole there is no line to show', () => {
  const [head, remedy, ...rest] = printed({
    code: 'TD1318',
    place: { file: 'reviews/bv-mat.yaml' },
    params: { unit: 'bv-mat' },
  })
  expect(head).toMatch(/^phong-trao\/reviews\/bv-mat\.yaml: cảnh báo\[TD1318\]: /)
  expect(remedy).toMatch(/^ {2}→ /)
  expect(rest).toEqual([])
})

test('colours go to the place, the severity, the line and the carets', () => {
  expect(printed(TWICE, COLOURED).slice(0, 3)).toEqual([
    '<b>phong-trao/units.yaml:4:9</b>: <e>lỗi[TD1304]</e>: mã "cum-1" xuất hiện hai lần',
    '<d>  4 |   - id: cum-1</d>',
    '<e>    |         ^^^^^</e>',
  ])
})
