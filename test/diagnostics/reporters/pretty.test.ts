import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { locateDiagnostics } from '../../../src/diagnostics/located.ts'
import { textOf } from '../../../src/diagnostics/message.ts'
import { type Paint, pretty } from '../../../src/diagnostics/reporters/pretty.ts'

const REPORTS = ['bv-mat', 'bv-phoi', 'bvdk-tinh', 'ttyt-bac'].map(
  unit => [`reports/${unit}.yaml`, `version: 1\nunit: ${unit}\nclaimd: 5\n`] as const,
)
const SOURCES = new Map([['units.yaml', 'version: 1\nclusters:\n  - id: cum-1\n  - id: cum-1\n'], ...REPORTS])

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

function printed(diagnostics: readonly Diagnostic[], paint = PLAIN, language: 'vi' | 'en' = 'vi'): string[] {
  const show = (file: string) => `phong-trao/${file}`
  const findings = locateDiagnostics(diagnostics, SOURCES, language)
  return pretty(findings, { sources: SOURCES, language, paint, show }).split('\n')
}

const TWICE: Diagnostic = {
  code: 'TD1304',
  place: { file: 'units.yaml', pointer: '/clusters/1/id' },
  params: { id: 'cum-1' },
  related: [{ file: 'units.yaml', pointer: '/clusters/0/id' }],
}

test('a diagnostic is printed with its place, the line, what belongs to it, why it matters and what to do', () => {
  const { reason, remedy } = textOf('TD1304', 'vi')
  expect(printed([TWICE])).toEqual([
    'phong-trao/units.yaml:4:9: lỗi[TD1304]: mã "cum-1" xuất hiện hai lần',
    '  4 |   - id: cum-1',
    '    |         ^^^^^',
    '  xem: phong-trao/units.yaml:3:9',
    '  3 |   - id: cum-1',
    '    |         -----',
    ...(reason ? [`  ${reason}`] : []),
    `  → ${remedy}`,
  ])
})

test('in English too', () => {
  expect(printed([TWICE], PLAIN, 'en').slice(0, 4)).toEqual([
    'phong-trao/units.yaml:4:9: error[TD1304]: the id "cum-1" appears twice',
    '  4 |   - id: cum-1',
    '    |         ^^^^^',
    '  see: phong-trao/units.yaml:3:9',
  ])
})

test('without a place it is a sentence', () => {
  expect(printed([{ code: 'TD1106', params: { source: 'có', value: { term: 'yes' } } }])).toEqual([
    'lưu ý[TD1106]: đã hiểu "có" là có (true)',
  ])
})

test('of a file as a whole there is no line to show', () => {
  const lines = printed([
    { code: 'TD1318', place: { file: 'reviews/bv-mat.yaml' }, params: { unit: 'bv-mat' } },
  ])
  expect(lines[0]).toMatch(/^phong-trao\/reviews\/bv-mat\.yaml: cảnh báo\[TD1318\]: /)
  expect(lines.join('\n')).not.toContain('|')
})

test('colours go to the place, the severity, the line and the marks', () => {
  expect(printed([TWICE], COLOURED).slice(0, 6)).toEqual([
    '<b>phong-trao/units.yaml:4:9</b>: <e>lỗi[TD1304]</e>: mã "cum-1" xuất hiện hai lần',
    '<d>  4 |   - id: cum-1</d>',
    '    | <e>        ^^^^^</e>',
    '  xem: phong-trao/units.yaml:3:9',
    '<d>  3 |   - id: cum-1</d>',
    '    | <n>        -----</n>',
  ])
})

test('what mends it is shown beneath: the line with the right words, or a line to add', () => {
  const place = { file: 'units.yaml', pointer: '/clusters/1/id' }
  const replaced: Diagnostic = {
    code: 'TD1208',
    place,
    params: { source: '1', value: 1 },
    fix: { replace: '"1"' },
  }
  expect(printed([replaced])[3]).toBe('  4 +   - id: "1"')
  const added: Diagnostic = { code: 'TD1202', place, params: { key: 'name' }, fix: { insert: 'name: Cụm 1' } }
  expect(printed([added])[3]).toBe('    +         name: Cụm 1')
})

const misspelt = (file: string): Diagnostic => ({
  code: 'TD1201',
  place: { file, pointer: '/claimd', at: 'key' },
  params: { key: 'claimd', allowed: ['claimed'], suggestion: 'claimed' },
})

test('the same mistake in many files has one head, and the other places beneath it', () => {
  const lines = printed(REPORTS.map(([file]) => misspelt(file)))
  expect(lines.filter(line => line.includes('TD1201'))).toEqual([
    'phong-trao/reports/bv-mat.yaml:3:1: lỗi[TD1201]: không có khóa "claimd" ở đây',
  ])
  expect(lines.slice(-3).map(line => line.trim())).toEqual([
    '3 chỗ khác cũng vậy:',
    'phong-trao/reports/bv-phoi.yaml:3:1, phong-trao/reports/bvdk-tinh.yaml:3:1,',
    'phong-trao/reports/ttyt-bac.yaml:3:1',
  ])
})

test('two of a kind are both shown in full', () => {
  const lines = printed(REPORTS.slice(0, 2).map(([file]) => misspelt(file)))
  expect(lines.filter(line => line.includes('TD1201'))).toHaveLength(2)
})

test('no line is wider than 100 columns, and no path is broken', () => {
  const long: Diagnostic = {
    code: 'TD1204',
    place: { file: 'units.yaml', pointer: '/clusters' },
    params: {
      value: 'tham_dinh '.repeat(30),
      allowed: Array.from({ length: 40 }, (_, index) => `muc_${index}`),
    },
  }
  const lines = printed([long, ...REPORTS.map(([file]) => misspelt(file))])
  expect(lines.filter(line => stringWidth(line) > 100)).toEqual([])
  expect(lines.filter(line => /reports\/\S*$/.test(line) && !/\d,?$/.test(line))).toEqual([])
})
