import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Document, parse, parseDocument, type ToStringOptions } from 'yaml'
import { carryOver } from '../../src/workspace/carry-over.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { CAMPAIGN } from './folder.ts'

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
