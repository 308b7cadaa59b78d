import { describe, expect, it } from 'vitest'
import { CODES } from '../../../src/diagnostics/codes.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { locateDiagnostics } from '../../../src/diagnostics/located.ts'
import { github } from '../../../src/diagnostics/reporters/github.ts'
import { json } from '../../../src/diagnostics/reporters/json.ts'
import { sarif } from '../../../src/diagnostics/reporters/sarif.ts'

const FILE = 'reports/bv mắt.yaml'
const SOURCES = new Map([
  [FILE, 'version: 1\nunit: bv-mat\nby: 🏥 Khoa\nentries: x\n'],
  ['units.yaml', 'version: 1\nclusters:\n  - id: cum-1\n  - id: cum-1\n'],
])

const WRONG: Diagnostic = {
  code: 'TD1203',
  place: { file: FILE, pointer: '/entries' },
  params: { expected: { term: 'list' }, actual: '"x, y: 100%\n"' },
}
const TWICE: Diagnostic = {
  code: 'TD1304',
  place: { file: 'units.yaml', pointer: '/clusters/1/id' },
  params: { id: 'cum-1' },
  related: [{ file: 'units.yaml', pointer: '/clusters/0/id' }],
}
const WARNING: Diagnostic = { code: 'TD1322', place: { file: 'reports/bv-phoi.doc' } }
const NOTE: Diagnostic = { code: 'TD1106', params: { source: 'có', value: { term: 'yes' } } }

const findings = (max?: number) => locateDiagnostics([WRONG, TWICE, WARNING, NOTE], SOURCES, 'en', max)
const show = (file: string) => `phong trào/${file}`

describe('the JSON of what was found', () => {
  it('has code, words, the exact span and the places that belong to it', () => {
    const { diagnostics } = json(findings())
    expect(diagnostics.find(({ code }) => code === 'TD1304')).toMatchObject({
      severity: 'error',
      file: 'units.yaml',
      line: 4,
      column: 9,
      end_line: 4,
      end_column: 14,
      pointer: '/clusters/1/id',
      related: [{ file: 'units.yaml', line: 3, column: 9, end_line: 3, end_column: 14 }],
    })
  })

  it('counts everything, and says how much it leaves out', () => {
    expect(json(findings()).summary).toEqual({ errors: 2, warnings: 1, notes: 1, files: 3, omitted: 0 })
    const { diagnostics, summary } = json(findings(1))
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error'])
    expect(summary).toEqual({ errors: 2, warnings: 1, notes: 1, files: 3, omitted: 3 })
  })
})

describe('the commands for GitHub', () => {
  const lines = github(findings(), show).split('\n')

  it('are one line each, whatever the message holds', () => {
    expect(lines).toHaveLength(4)
    expect(lines.every(line => /^::(?:error|warning|notice) /.test(line))).toBe(true)
    const wrong = lines.find(line => line.includes('TD1203'))
    expect(wrong).toContain(
      'file=phong trào/reports/bv mắt.yaml,line=4,col=10,endLine=4,endColumn=11,title=TD1203::',
    )
    expect(wrong).toContain('"x, y: 100%25%0A"')
  })

  it('need no place', () => {
    expect(lines.find(line => line.includes('TD1106'))).toMatch(/^::notice title=TD1106::/)
  })

  it('keep commas and colons of a path out of the way', () => {
    const found = locateDiagnostics([WARNING], SOURCES, 'vi')
    expect(github(found, () => 'năm 2026: quý I, II/x.yaml')).toContain(
      'file=năm 2026%3A quý I%2C II/x.yaml,',
    )
  })
})

describe('the SARIF log', () => {
  const log = sarif(findings(), { language: 'vi', version: '1.2.3', show })
  const [run] = log.runs

  it('lists every code as a rule, with a title and a long text', () => {
    const rules = run?.tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(CODES))
    for (const rule of rules) {
      expect(rule.shortDescription?.text).toBeTruthy()
      expect(rule.fullDescription?.text).toBeTruthy()
    }
  })

  it('names the rule of each result, by id and by index', () => {
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
    }
    expect(run?.results?.map(({ level }) => level)).toEqual(['note', 'error', 'warning', 'error'])
  })

  it('encodes paths, and counts lines and columns from 1 in characters', () => {
    const wrong = run?.results?.find(({ ruleId }) => ruleId === 'TD1203')
    expect(wrong?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'phong%20tr%C3%A0o/reports/bv%20m%E1%BA%AFt.yaml' },
      region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 11 },
    })
    expect(run?.columnKind).toBe('unicodeCodePoints')
  })

  it('makes a file URI of an absolute path, on any system', () => {
    const uriOf = (path: string) => {
      const one = sarif(locateDiagnostics([WARNING], SOURCES, 'vi'), {
        language: 'vi',
        version: '1',
        show: () => path,
      })
      return one.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri
    }
    expect(uriOf('/home/sở/x.yaml')).toBe('file:///home/s%E1%BB%9F/x.yaml')
    expect(uriOf('C:\\Thi đua\\x.yaml')).toBe('file:///C:/Thi%20%C4%91ua/x.yaml')
    expect(uriOf('2026\\x.yaml')).toBe('2026/x.yaml')
  })

  it('names the other places of a result', () => {
    const twice = run?.results?.find(({ ruleId }) => ruleId === 'TD1304')
    expect(twice?.relatedLocations?.[0]?.physicalLocation?.region?.startLine).toBe(3)
  })
})
