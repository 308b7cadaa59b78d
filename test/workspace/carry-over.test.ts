import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Document, parse, parseDocument, type ToStringOptions } from 'yaml'
import { carryOver, carryOverDueDays } from '../../src/workspace/carry-over.ts'
import { readInputFile } from '../../src/workspace/read-file.ts'
import { revisitCampaign, revisitCriteria } from '../../src/workspace/revisit.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { CAMPAIGN, folderWith } from './folder.ts'

const MODELINE = '# yaml-language-server: $schema=./schemas/campaign.schema.json\n'

const projectFile = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** Lines that differ, old and new. */
function changes(before: string, after: string): [string, string][] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  expect(now).toHaveLength(old.length)
  return old.flatMap((line, index): [string, string][] =>
    line === now[index] ? [] : [[line.trim(), now[index]?.trim() ?? '']],
  )
}

/** A campaign with these lines in it, after the change to the next year. */
const carried = (lines: string, year = 2026) => carryOver(`${MODELINE}${lines}`, year).slice(MODELINE.length)

describe('a campaign carried over to the next year', () => {
  it('differs from the old one in the year and what carries it, and in nothing else', () => {
    const before = projectFile('examples/so-y-te-2026/campaign.yaml')
    expect(changes(before, carryOver(before, 2026))).toEqual([
      ['id: thi-dua-2026', 'id: thi-dua-2027'],
      ['name: Phong trào thi đua yêu nước năm 2026', 'name: Phong trào thi đua yêu nước năm 2027'],
      ['year: 2026', 'year: 2027'],
      ['from: 2026-03-02', 'from: 2027-03-02'],
      ['to: 2026-07-27', 'to: 2027-07-27'],
      ['from: 2026-07-28', 'from: 2027-07-28'],
      ['to: 2026-12-31', 'to: 2027-12-31'],
      ['- id: nam-2026', '- id: nam-2027'],
      ['name: Năm 2026', 'name: Năm 2027'],
      ['due: 2026-11-13', 'due: 2027-11-13'],
      ['number: 412', 'number:'],
      ['date: 2026-03-02', 'date:'],
      [
        'subject: phát động phong trào thi đua yêu nước năm 2026',
        'subject: phát động phong trào thi đua yêu nước năm 2027',
      ],
    ])
  })

  it('keeps the comments of the template, whose number and date are blank already', () => {
    const before = projectFile('templates/campaign/campaign.yaml')
    const after = changes(before, carryOver(before, 2027))
    expect(after.map(([, line]) => line)).toContain('year: 2028 # năm thi đua')
    expect(after.filter(([line]) => /^(?:number|date):/.test(line))).toEqual([])
  })

  it('keeps the quotes and the form of each value', () => {
    const before = `id: 'thi-dua-2026' # mã
name: "Phong trào năm 2026: thi đua yêu nước"
year: 2026
phases: [{ id: dot-1, name: Đợt 1, from: 02/3/2026, to: "2026-07-27" }]
periods:
  - {id: nam-2026, name: 'Năm 2026', due: 13.11.2026}
`
    expect(carried(before)).toBe(`id: 'thi-dua-2027' # mã
name: "Phong trào năm 2027: thi đua yêu nước"
year: 2027
phases: [{ id: dot-1, name: Đợt 1, from: 02/3/2027, to: "2027-07-27" }]
periods:
  - {id: nam-2027, name: 'Năm 2027', due: 13.11.2027}
`)
  })

  it('reads a year and a name that are written over several lines', () => {
    const before = 'name: >-\n  Phong trào thi đua yêu nước năm\n  2026\n\nyear: "2026"\n'
    expect(carried(before)).toBe('name: >-\n  Phong trào thi đua yêu nước năm\n  2027\n\nyear: 2027\n')
  })

  it('ends on 28 February what ended on the 29th, in either way of writing', () => {
    const phase = (to: string) => `phases:\n  - { from: 2028-01-01, to: ${to} }\n`
    expect(carried(phase('2028-02-29'), 2028)).toContain('to: 2029-02-28 }')
    expect(carried(phase('29/2/2028'), 2028)).toContain('to: 28/2/2029 }')
    expect(carried(phase('28/2/2027'), 2027)).toContain('to: 28/2/2028 }')
  })

  it('keeps apart the ids of phases in two years', () => {
    const before = 'phases:\n  - { id: dot-2026 }\n  - { id: dot-2027 }\n'
    expect(carried(before)).toBe('phases:\n  - { id: dot-2027 }\n  - { id: dot-2028 }\n')
  })

  it.each([
    ['beside a comment', 'launch:\n  number: 412 # cấp ngày 02/3\n', 'launch:\n  number: # cấp ngày 02/3\n'],
    ['on the line below', 'launch:\n  number:\n    412\n  place: A\n', 'launch:\n  number:\n  place: A\n'],
    ['as a block', 'launch:\n  date: >-\n    2026-03-02\n  place: A\n', 'launch:\n  date:\n  place: A\n'],
    ['in braces', 'launch: { number: 412, date: 2026-03-02 }\n', 'launch: { number:, date: }\n'],
    ['in braces, quoted', 'launch: {"number":412,"date":"2026-03-02"}\n', 'launch: {"number":,"date":}\n'],
    ['as null', 'launch:\n  number: null\n  date: ~\n', 'launch:\n  number:\n  date:\n'],
    ['last in the file', 'launch:\n  date: 2026-03-02', 'launch:\n  date:'],
  ])('has blank number and date where they stood %s', (_, before, after) => {
    expect(carried(before)).toBe(after)
    expect(parseDocument(after).errors).toEqual([])
    expect(Object.values(parse(after).launch).filter(value => value !== null && value !== 'A')).toEqual([])
  })

  it('gets the line that shows an editor the schema', () => {
    const before = 'version: 1\nyear: 2026\n'
    const after = `${MODELINE}version: 1\nyear: 2027\n`
    expect(carryOver(before, 2026)).toBe(after)
    expect(carryOver(`# yaml-language-server: $schema=../luoc-do/campaign.json\n${before}`, 2026)).toBe(after)
  })

  it('can be carried over again', () => {
    const twice = carryOver(carryOver(CAMPAIGN, 2026), 2027)
    expect(parse(twice)).toMatchObject({ id: 'thi-dua-2028', year: 2028, periods: [{ due: '2028-11-13' }] })
  })
})

describe('whatever the clerk writes', () => {
  // Texts that need quotes, block signs or escapes; none has a year of its own.
  const words = fc
    .stringMatching(/^[a-zêđ][a-zêđ :#"'{},[\]&*!|>%@`\n-]{0,40}$/)
    .filter(text => text.trim() === text)
  const style = fc.record({
    defaultStringType: fc.constantFrom(
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
      'BLOCK_FOLDED',
      'BLOCK_LITERAL',
    ),
    collectionStyle: fc.constantFrom('block', 'flow', 'any'),
    lineWidth: fc.constantFrom(0, 40, 80),
    indentSeq: fc.boolean(),
  })

  it('only what carries the year has another value, in every style of YAML', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 28 }), style, (theme, text, day, options) => {
        const date = (year: number) => `${year}-02-${String(day).padStart(2, '0')}`
        const campaign = (year: number, number: number | null, signed: string | null) => ({
          id: `thi-dua-${year}`,
          year,
          theme,
          phases: [{ name: `Đợt 1 năm ${year}`, from: date(year), to: date(year), focus: text }],
          periods: [{ id: `nam-${year}`, due: date(year) }],
          launch: { number, date: signed, subject: `phát động năm ${year}`, content: [text, { text }] },
        })
        const written = new Document(campaign(2026, 412, date(2026))).toString(options as ToStringOptions)
        fc.pre(parseDocument(written).errors.length === 0)
        expect(parse(carryOver(written, 2026))).toEqual(campaign(2027, null, null))
      }),
    )
  })
})

describe('the days off of a campaign', () => {
  const list = '  - name: Tết # nghỉ 9 ngày\n    from: 2026-02-14\n    to: 2026-02-22\n'
  const instead = '# holidays: ngày nghỉ, ngày làm bù của năm 2027'

  it('are announced for each year anew, and left out in every style of YAML', () => {
    const after = '\n# Xếp hạng\nranking: { by: points }\n'
    expect(carried(`year: 2026\nholidays:\n${list}${after}`)).toBe(`year: 2027\n${instead}\n${after}`)
    expect(carried(`year: 2026\nholidays: [{ name: Tết, from: 2026-02-14 }]\nid: x\n`)).toBe(
      `year: 2027\n${instead}\nid: x\n`,
    )
    expect(carried(`holidays:\n- { name: Tết, from: 2026-02-14 }\nyear: 2026`)).toBe(`${instead}\nyear: 2027`)
    expect(carried(`year: 2026\nholidays:\n${list}`)).toBe(`year: 2027\n${instead}\n`)
  })

  it('are to be written by the clerk, who is told where', () => {
    const text = carryOver(`${CAMPAIGN}holidays:\n${list}`, 2026)
    const told = revisitCampaign(text, 2026).filter(({ kind }) => kind === 'holidays')
    const [{ place, params } = { place: undefined, params: undefined }] = told
    expect(params).toEqual({ year: 2026, next: 2027 })
    expect(text.slice(...(place?.range ?? [0, 0]))).toBe('# holidays: ngày nghỉ, ngày làm bù của năm')
    expect(revisitCampaign(carryOver(CAMPAIGN, 2026), 2026).some(({ kind }) => kind === 'holidays')).toBe(
      false,
    )
  })
})

describe('the due days of a table', () => {
  const due = (lines: string) => `tables: [{ inputs: [{ id: a, due: [${lines}] }] }]`

  it.each([
    ['2026-06-15, "2026-11-15"', '2027-06-15, "2027-11-15"'],
    ['15/6/2026', '15/6/2027'],
    ['2028-02-29', '2029-02-28'],
    [
      '{ every: month, day: 25, from: 2026-03-01, to: 2026-11-30 }',
      '{ every: month, day: 25, from: 2027-03-01, to: 2027-11-30 }',
    ],
    ['{ days: 5, after: 2026-06-15 }', '{ days: 5, after: 2027-06-15 }'],
    ['{ days: 5, before: periods.nam-2026.due }', '{ days: 5, before: periods.nam-2027.due }'],
    ["{ days: 5, after: 'phases.2026.to' }", "{ days: 5, after: 'phases.2027.to' }"],
    ['{ days: 5, after: ke_hoach.received }', '{ days: 5, after: ke_hoach.received }'],
  ])('%s become %s', (before, after) => {
    expect(carryOverDueDays(due(before), 2026)).toBe(due(after))
  })

  it('move wherever an input is declared, and nothing else of the table moves', () => {
    const criteria = `version: 1
tables:
  - id: bang-2026
    title: Bảng chấm điểm năm 2026 # bản 2026-01-05
    edition: "2026.1"
    groups:
      - groups:
          - criteria:
              - inputs:
                  - id: bao_cao
                    due:
                      - 2026-06-15 # giữa năm
                      - 2026-11-15
                start: { kind: formula, formula: "ngay > '2026-01-01'" }
`
    expect(changes(criteria, carryOverDueDays(criteria, 2026))).toEqual([
      ['- 2026-06-15 # giữa năm', '- 2027-06-15 # giữa năm'],
      ['- 2026-11-15', '- 2027-11-15'],
    ])
  })

  it('are told to the clerk, one line for each paper', async () => {
    const before = projectFile('test/schemas/criteria/valid/reporting.yaml')
    const input = await readInputFile(
      await folderWith({ 'criteria.yaml': before }),
      'criteria.yaml',
      'criteria',
    )
    const text = carryOverDueDays(before, 2026)
    const told = revisitCriteria(input, text, 2026).filter(({ kind }) => kind === 'due')
    expect(told.map(({ params }) => params.dates)).toEqual([
      '15/06/2027, 15/11/2027',
      '10/04/2027, 20/07/2027, 05/10/2027',
    ])
    expect(told[0]?.place.pointer).toBe('/tables/0/groups/0/criteria/1/inputs/0/due')
  })
})
