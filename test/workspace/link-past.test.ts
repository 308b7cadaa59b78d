import { describe, expect, it } from 'vitest'
import { type Rational, rational } from '../../src/expressions/rational.ts'
import type { Fact, Report } from '../../src/model/campaign.ts'
import type { Results } from '../../src/model/results.ts'
import { CRITERIA, linked, reportOf, reviewOf, seen, UNITS } from './folder.ts'
import { type KeptUnit, keptResults } from './kept.ts'

/** `hai_long_truoc` stands in I.1 beside what is asked, `hang_truoc` alone in I.4, `tong_truoc` in no criterion. */
const PAST = CRITERIA.replace(
  '    groups:\n',
  '    inputs: [{ id: tong_truoc, label: Tổng năm trước, type: number, past: { of: total } }]\n    groups:\n',
)
  .replace(
    '            start: { kind: target_share, input: luot_kham }\n',
    '              - { id: hai_long_truoc, label: Hài lòng năm trước, type: percent, past: { of: fact, input: hai_long } }\n            start: { kind: target_share, input: luot_kham }\n',
  )
  .concat(
    `          - code: "I.4"
            title: Giữ vững thứ hạng
            max: 0
            inputs: [{ id: hang_truoc, label: Hạng năm trước, type: count, past: { of: rank } }]
            start: { kind: formula, formula: "default(hang_truoc, 0)" }
`,
  )

const MAT: KeptUnit = { id: 'bv-mat', total: '91.25', rank: 2, facts: { hai_long: '88.5' } }
const FACTS = '{ luot_kham: 20, hai_long: 90, dang_ky: true }'

async function mat(files: Readonly<Record<string, string>> = {}, ...kept: readonly KeptUnit[]) {
  const found = await linked({
    'criteria.yaml': PAST,
    'history/2025.json': JSON.stringify(keptResults(2025, kept.length > 0 ? kept : [MAT])),
    'reports/bv-mat.yaml': reportOf('bv-mat', `[{ code: "I.1", facts: ${FACTS} }]`),
    ...files,
  })
  const report = found.units.get('bv-mat')?.report
  if (report?.state !== 'present')
    throw new RangeError(`a report expected: ${JSON.stringify(found.diagnostics)}`)
  return { ...found, report, said: seen(found.diagnostics) }
}

type Present = Extract<Report, { state: 'present' }>
const own = ({ entries }: Present, code: string, id: string): Fact | undefined =>
  entries.get(code)?.facts.get(id)

describe('a figure of the past', () => {
  it('is read from the kept results: into its criterion, and beside them where it belongs to none', async () => {
    const { report, said } = await mat()
    expect(own(report, 'I.1', 'hai_long_truoc')).toEqual(rational('88.5'))
    expect(own(report, 'I.4', 'hang_truoc')).toEqual(rational(2))
    expect(report.shared?.get('tong_truoc')).toEqual(rational('91.25'))
    expect(own(report, 'I.1', 'luot_kham')).toEqual(rational(20))
    expect(said).toEqual([])
  })

  it('says where it was read, and whether that was closed', async () => {
    const { report } = await mat()
    const { fact, ...from } = report.past?.get('hang_truoc') ?? {}
    expect(from).toEqual({ year: 2025, file: 'history/2025.json', isClosed: true })
    expect(fact).toBe(own(report, 'I.4', 'hang_truoc'))
    const open = await mat({
      'history/2025.json': JSON.stringify(keptResults(2025, [MAT], { closed: null })),
    })
    expect(open.report.past?.get('hang_truoc')?.isClosed).toBe(false)
  })

  it('makes no entry for a criterion of which the unit has still to tell', async () => {
    const { report } = await mat({ 'reports/bv-mat.yaml': reportOf('bv-mat', '[]') })
    expect([...report.entries.keys()]).toEqual(['I.4'])
  })

  it('is not touched by a report that nothing happened', async () => {
    const criteria = PAST.replace(
      'inputs: [{ id: cham, label: Số báo cáo gửi chậm, type: count }]',
      'inputs: [{ id: cham, label: Số báo cáo gửi chậm, type: count }, { id: cham_truoc, label: Năm trước, type: count, past: { of: rank } }]',
    )
    const report = reportOf('bv-mat', '[{ code: "I.3", status: none }]')
    const found = await mat({ 'criteria.yaml': criteria, 'reports/bv-mat.yaml': report })
    expect(own(found.report, 'I.3', 'cham')).toEqual(rational(0))
    expect(own(found.report, 'I.3', 'cham_truoc')).toEqual(rational(2))
    expect(found.said).toEqual([])
  })

  it('that was typed stays; a difference is told at the typed figure, with both', async () => {
    const facts = '{ luot_kham: 20, hai_long: 90, dang_ky: true, hai_long_truoc: 88 }'
    const { report, said, diagnostics } = await mat({
      'reports/bv-mat.yaml': `${reportOf('bv-mat', `[{ code: "I.1", facts: ${facts} }]`)}facts: { tong_truoc: 91.25 }\n`,
    })
    expect(own(report, 'I.1', 'hai_long_truoc')).toEqual(rational(88))
    expect(said).toEqual(['TD1369 reports/bv-mat.yaml /entries/0/facts/hai_long_truoc'])
    expect(diagnostics[0]?.params).toEqual({
      label: 'Hài lòng năm trước',
      value: 88,
      kept: 88.5,
      file: 'history/2025.json',
    })
    expect(report.past?.get('hai_long_truoc')?.fact).toEqual(rational('88.5'))
  })

  it('that differs where it belongs to no criterion is told at its place beside the entries', async () => {
    const { report, said } = await mat({
      'reports/bv-mat.yaml': `${reportOf('bv-mat', '[]')}facts: { tong_truoc: 90 }\n`,
    })
    expect(report.shared?.get('tong_truoc')).toEqual(rational(90))
    expect(said).toEqual(['TD1369 reports/bv-mat.yaml /facts/tong_truoc'])
  })

  it('can be corrected in a review', async () => {
    const { report, said } = await mat({
      'reviews/bv-mat.yaml': reviewOf(
        'bv-mat',
        'code: "I.1", stage: verification, facts: { hai_long_truoc: 91 }',
      ),
    })
    // By the report alone it is what was read; the reviewer has corrected that.
    expect(own(report, 'I.1', 'hai_long_truoc')).toEqual(rational('88.5'))
    expect(report.entries.get('I.1')?.changes[0]?.facts.get('hai_long_truoc')).toEqual(rational(91))
    expect(said).toEqual(['TD1369 reviews/bv-mat.yaml /changes/0/facts/hai_long_truoc'])
  })

  it('of two years ago is read from the results of that year', async () => {
    const criteria = PAST.replace('past: { of: rank }', 'past: { of: rank, years_ago: 2 }')
    const older = JSON.stringify(keptResults(2024, [{ id: 'bv-mat', rank: 7 }]))
    const { report } = await mat({ 'criteria.yaml': criteria, 'history/2024.json': older })
    expect(own(report, 'I.4', 'hang_truoc')).toEqual(rational(7))
    expect(report.past?.get('hang_truoc')?.file).toBe('history/2024.json')
  })

  it('that the input cannot take is an error at the input', async () => {
    const criteria = PAST.replace('type: percent, past', 'type: percent, max: 80, past')
    const { report, said } = await mat({ 'criteria.yaml': criteria })
    expect(own(report, 'I.1', 'hai_long_truoc')).toBeUndefined()
    expect(said).toEqual(['TD1490 criteria.yaml /tables/0/groups/0/criteria/0/inputs/3/past'])
  })
})

describe('where there is no figure of the past', () => {
  const ROSTER = (former: string) =>
    UNITS.replace('- id: bv-mat\n', `- id: bv-mat\n        former: ${former}\n`)

  it('a missing file is told at each input that needs it, until the figure is typed', async () => {
    const none = {
      'criteria.yaml': PAST,
      'reports/bv-mat.yaml': reportOf('bv-mat', `[{ code: "I.1", facts: ${FACTS} }]`),
    }
    const { diagnostics } = await linked(none)
    expect(seen(diagnostics)).toEqual([
      'TD1370 criteria.yaml /tables/0/inputs/0/past',
      'TD1370 criteria.yaml /tables/0/groups/0/criteria/0/inputs/3/past',
      'TD1370 criteria.yaml /tables/0/groups/0/criteria/3/inputs/0/past',
    ])
    expect(diagnostics[0]?.params?.problem).toEqual({ term: 'past_no_file' })
    const typed = `${reportOf('bv-mat', '[{ code: "I.1", facts: { hai_long_truoc: 88 } }, { code: "I.4", facts: { hang_truoc: 2 } }]')}facts: { tong_truoc: 91 }\n`
    expect((await linked({ ...none, 'reports/bv-mat.yaml': typed })).diagnostics).toEqual([])
  })

  it('a figure that no unit has in the file is told', async () => {
    const { said, diagnostics } = await mat({}, { id: 'bv-mat', total: '90', rank: 1 })
    expect(said).toEqual(['TD1370 criteria.yaml /tables/0/groups/0/criteria/0/inputs/3/past'])
    expect(diagnostics[0]?.params?.problem).toEqual({ term: 'past_no_part' })
  })

  it('of this unit alone, nothing is said: the rule says what holds', async () => {
    const { report, said } = await mat({}, { id: 'bv-mat' }, { id: 'bv-phoi', facts: { hai_long: '80' } })
    expect(own(report, 'I.1', 'hai_long_truoc')).toBeUndefined()
    expect(said).toEqual([])
  })

  it('a unit that is not in the file is noted at its id, and nobody else', async () => {
    const { said } = await mat({}, { id: 'bv-phoi', facts: { hai_long: '80' } })
    expect(new Set(said)).toEqual(new Set(['TD1371 units.yaml /clusters/0/units/0/id']))
  })

  it('a renamed unit is found under its former id, which is said', async () => {
    const { report, said } = await mat(
      { 'units.yaml': ROSTER('[bv-mat-cu, bv-mat-cu-nua]') },
      { ...MAT, id: 'bv-mat-cu-nua' },
    )
    expect(own(report, 'I.4', 'hang_truoc')).toEqual(rational(2))
    expect(report.past?.get('hang_truoc')?.former).toBe('bv-mat-cu-nua')
    expect(said).toEqual([])
  })

  it('the id of today wins over a former one', async () => {
    const { report } = await mat(
      { 'units.yaml': ROSTER('[bv-mat-cu]') },
      { ...MAT, id: 'bv-mat-cu', rank: 9 },
      MAT,
    )
    expect(own(report, 'I.4', 'hang_truoc')).toEqual(rational(2))
    expect(report.past?.get('hang_truoc')).not.toHaveProperty('former')
  })

  it('of two former units none is taken', async () => {
    const { report, said } = await mat(
      { 'units.yaml': ROSTER('[mat-a, mat-b]') },
      { ...MAT, id: 'mat-a' },
      { ...MAT, id: 'mat-b' },
    )
    expect(report.past?.size).toBe(0)
    expect(new Set(said)).toEqual(new Set(['TD1374 units.yaml /clusters/0/units/0/former']))
  })

  it('a former id that is nowhere is told, with the nearest one', async () => {
    const { said, diagnostics } = await mat(
      { 'units.yaml': ROSTER('[bv-mat-c]') },
      { ...MAT, id: 'bv-mat-cu' },
    )
    expect(new Set(said)).toEqual(new Set(['TD1373 units.yaml /clusters/0/units/0/former']))
    expect(diagnostics[0]?.params?.suggestion).toBe('bv-mat-cu')
  })

  it('the id of another unit cannot be a former one: the unit is invalid', async () => {
    const { units, diagnostics } = await linked({
      'criteria.yaml': PAST,
      'units.yaml': ROSTER('[bv-phoi]'),
      'history/2025.json': JSON.stringify(keptResults(2025, [MAT])),
      'reports/bv-mat.yaml': reportOf('bv-mat'),
    })
    expect(seen(diagnostics)).toEqual(['TD1372 units.yaml /clusters/0/units/0/former/0'])
    expect(units.get('bv-mat')?.report.state).toBe('invalid')
  })
})

it('results of years that nobody asks for are not read, and those of the own year are', async () => {
  const broken = { 'history/2024.json': '{', 'history/2025.json': '{' }
  const own: Results = keptResults(2026, [MAT])
  const { workspace, read } = await linked({ ...broken, 'history/2026.json': JSON.stringify(own) })
  expect(read).toEqual([])
  expect([...workspace.history.keys()]).toEqual([2026])
  expect(workspace.history.get(2026)?.results).toEqual(own)
})

it('numbers keep all their decimals on the way', async () => {
  const { report } = await mat({}, { ...MAT, facts: { hai_long: '66.6666666666666666667' } })
  const fact = own(report, 'I.1', 'hai_long_truoc') as Rational
  expect(fact.denominator).toBe(10n ** 19n)
})
