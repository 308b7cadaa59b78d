import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { locateDiagnostics } from '../../src/diagnostics/located.ts'

const SOURCES = new Map([
  ['campaign.yaml', 'year: 1800\nname: ""\n'],
  ['units.yaml', 'version: 1\nclusters: []\n'],
])

const blank = (pointer: string): Diagnostic => ({
  code: 'TD1210',
  place: { file: 'campaign.yaml', pointer },
  params: { actual: 0, comparison: '≥', limit: 1 },
})

const placed = (diagnostics: readonly Diagnostic[]) =>
  locateDiagnostics(diagnostics, SOURCES, 'vi').shown.map(({ code, file, start }) =>
    [code, file, start?.line, start?.column].filter(part => part !== undefined).join(' '),
  )

describe('diagnostics that are to be printed', () => {
  it('have words, severity and place', () => {
    const [first] = locateDiagnostics([blank('/name')], SOURCES, 'vi').shown
    expect(first).toMatchObject({
      code: 'TD1210',
      severity: 'error',
      message: 'có 0 ký tự, phải ≥ 1',
      file: 'campaign.yaml',
      pointer: '/name',
      range: [17, 19],
      start: { line: 2, column: 7 },
      end: { line: 2, column: 9 },
      related: [],
    })
    expect(first?.remedy).toBeTruthy()
  })

  it('come in order of file, line, column and code', () => {
    expect(
      placed([
        { code: 'TD1008', place: { file: 'units.yaml' } },
        { code: 'TD1203', place: { file: 'units.yaml', pointer: '/clusters' } },
        blank('/name'),
        { code: 'TD1206', place: { file: 'campaign.yaml', pointer: '/year' } },
        { code: 'TD1205', place: { file: 'campaign.yaml', pointer: '/year' } },
        { code: 'TD1201', place: { file: 'campaign.yaml', pointer: '/year', at: 'key' } },
        { code: 'TD1603', params: { files: 'criteria.yaml' } },
      ]),
    ).toEqual([
      'TD1603',
      'TD1201 campaign.yaml 1 1',
      'TD1205 campaign.yaml 1 7',
      'TD1206 campaign.yaml 1 7',
      'TD1210 campaign.yaml 2 7',
      'TD1008 units.yaml',
      'TD1203 units.yaml 2 11',
    ])
  })

  it('come once each', () => {
    expect(placed([blank('/name'), blank('/name')])).toEqual(['TD1210 campaign.yaml 2 7'])
  })

  it('that differ in words or place are all kept', () => {
    const longer: Diagnostic = { ...blank('/name'), params: { actual: 0, comparison: '≥', limit: 2 } }
    expect(placed([blank('/name'), longer, blank('/year')])).toHaveLength(3)
  })

  it('carry the places that belong to them', () => {
    const { shown } = locateDiagnostics(
      [
        {
          code: 'TD1304',
          place: { file: 'units.yaml', pointer: '/clusters' },
          related: [
            { file: 'campaign.yaml', pointer: '/name' },
            { file: 'reports/bv-mat.yaml', pointer: '/unit' },
            { file: 'campaign.yaml' },
          ],
        },
      ],
      SOURCES,
      'en',
    )
    expect(shown[0]?.related).toEqual([
      { file: 'campaign.yaml', range: [17, 19], start: { line: 2, column: 7 }, end: { line: 2, column: 9 } },
      { file: 'reports/bv-mat.yaml' },
      { file: 'campaign.yaml' },
    ])
  })

  it('of a file whose text is not at hand have no line', () => {
    const diagnostic: Diagnostic = { code: 'TD1008', place: { file: 'reports/x.yaml', pointer: '/a' } }
    const [far] = locateDiagnostics([diagnostic], SOURCES, 'vi').shown
    expect(far).not.toHaveProperty('start')
    expect(far?.file).toBe('reports/x.yaml')
  })

  it('stand at the range of the text where there is no node', () => {
    expect(placed([{ code: 'TD1002', place: { file: 'units.yaml', range: [11, 12] } }])).toEqual([
      'TD1002 units.yaml 2 1',
    ])
  })
})

describe('of more diagnostics than are wanted', () => {
  const note = (pointer: string): Diagnostic => ({
    code: 'TD1106',
    place: { file: 'campaign.yaml', pointer },
    params: { source: pointer, value: { term: 'yes' } },
  })
  const error: Diagnostic = { code: 'TD1203', place: { file: 'units.yaml', pointer: '/clusters' } }

  it('the most severe are shown, in the order of the files', () => {
    const { shown, hidden, counts, files } = locateDiagnostics(
      [note('/name'), note('/year'), error],
      SOURCES,
      'vi',
      2,
    )
    expect(shown.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'TD1106 campaign.yaml',
      'TD1203 units.yaml',
    ])
    expect({ hidden, counts, files }).toEqual({
      hidden: 1,
      counts: { error: 1, warning: 0, note: 2 },
      files: 2,
    })
  })

  it('the first of a file are shown, not those that were found first', () => {
    const { shown } = locateDiagnostics([note('/name'), note('/year')], SOURCES, 'vi', 1)
    expect(shown.map(({ start }) => start?.line)).toEqual([1])
  })

  it('those that say the same count as one', () => {
    const same = (line: number): Diagnostic => ({
      ...note('/x'),
      place: { file: 'units.yaml', range: [line, line + 1] },
    })
    const { shown, hidden } = locateDiagnostics([same(0), same(1), same(2), error], SOURCES, 'vi', 2)
    expect(shown.map(({ code }) => code)).toEqual(['TD1106', 'TD1106', 'TD1203'])
    expect(hidden).toBe(1)
  })

  it('files from which nothing is shown are not looked at', () => {
    const asked: string[] = []
    const sources = new Proxy(SOURCES, {
      get: (target, key) =>
        key === 'get'
          ? (file: string) => target.get(asked[asked.push(file) - 1] ?? '')
          : Reflect.get(target, key),
    })
    locateDiagnostics([note('/name'), error], sources, 'vi', 1)
    expect(asked).toEqual(['units.yaml'])
  })
})
