import { describe, expect, it } from 'vitest'
import type { CampaignFile } from '../../src/model/campaign.ts'
import { checkTables } from '../../src/scoring/check-campaign.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import { namesInRules } from '../../src/scoring/check-unit-rules.ts'
import { codesOf, criterion, group, input, TABLE_PLACE, table } from './fixtures.ts'

const check = (...args: Parameters<typeof table>) => checkTable(table(...args), TABLE_PLACE).diagnostics
const at = (pointer: string) => ({ file: 'criteria.yaml', pointer: `/tables/0${pointer}` })

const judged = (code: string, max = 10) => criterion(code, { kind: 'judged' }, { max })

describe('the check of a scoring table', () => {
  it('passes a table whose maxima add up', () => {
    const groups = [
      group('I', [judged('I.1', 3.5), judged('I.2', 6.5)]),
      group('II', [judged('II.1', 0.1), judged('II.2', 0.2)], { max: 0.3 }),
      group('V', [judged('V.1', 3)], { role: 'bonus', max: 2, ceiling: 2 }),
      group('VI', [judged('VI.1', 0)], { role: 'deduction', max: 0 }),
    ]
    expect(check(groups, { scale: 10.3 })).toEqual([])
  })

  it('finds a code that appears twice, and shows the first (TD1401)', () => {
    expect(check([group('I', [judged('I.1'), judged('I.1')])])).toEqual([
      {
        code: 'TD1401',
        place: at('/groups/0/criteria/1/code'),
        params: { code: 'I.1' },
        related: [at('/groups/0/criteria/0/code')],
      },
    ])
  })

  it('takes the codes of groups and criteria for one set (TD1401)', () => {
    const problems = check([
      group('I', [judged('I')]),
      group('II', [judged('II.1')]),
      group('I', [judged('1')]),
    ])
    expect(problems.map(({ code, place }) => [code, place?.pointer])).toEqual([
      ['TD1401', '/tables/0/groups/0/criteria/0/code'],
      ['TD1401', '/tables/0/groups/2/code'],
    ])
  })

  it('finds an input id that appears twice in the table (TD1410)', () => {
    const first = criterion('I.1', { kind: 'judged' }, { inputs: [input('so_lan', 'count')] })
    const second = criterion(
      'II.1',
      { kind: 'judged' },
      {
        inputs: [input('so_nguoi', 'count'), input('so_lan', 'count')],
      },
    )
    expect(check([group('I', [first]), group('II', [second])])).toEqual([
      {
        code: 'TD1410',
        place: at('/groups/1/criteria/0/inputs/1/id'),
        params: { input: 'so_lan' },
        related: [at('/groups/0/criteria/0/inputs/0/id')],
      },
    ])
  })

  it('finds an input that no rule of its criterion reads (TD1423), unless somebody judges', () => {
    const inputs = [input('so_lan', 'count'), input('so_lan_muon', 'count')]
    const start = { kind: 'full' } as const
    const deductions = [{ kind: 'per_event', input: 'so_lan', points: 1, cap: 1 } as const]
    expect(check([group('I', [criterion('I.1', start, { inputs, deductions })])])).toEqual([
      {
        code: 'TD1423',
        place: at('/groups/0/criteria/0/inputs/1/id'),
        params: { input: 'so_lan_muon' },
      },
    ])
    expect(check([group('I', [criterion('I.1', { kind: 'judged' }, { inputs })])])).toEqual([])
  })

  it('lets the rules of the campaign read what no criterion does', () => {
    const vi_pham = criterion('I.1', { kind: 'full' }, { inputs: [input('so_vi_pham', 'count')] })
    const tables = [table([group('I', [vi_pham])])]
    const codes = (gates: NonNullable<CampaignFile['gates']>) =>
      codesOf(checkTables({ tables }, undefined, namesInRules({ gates })).diagnostics)
    expect(codes([])).toEqual(['TD1423'])
    const gate = { id: 'vi-pham', name: 'Vi phạm', effects: [{ kind: 'unclassified' as const }] }
    expect(codes([{ ...gate, when: 'so_vi_pham > 0 và late' }])).toEqual([])
    expect(codes([{ ...gate, when: 'so_vi_pham_khac > 0' }])).toEqual(['TD1423'])
  })

  it('does not add up what says that it does not (adds_up: false)', () => {
    const either = group('I', [judged('I.1', 10), judged('I.2', 10)], { max: 10, adds_up: false })
    expect(check([either], { scale: 10 })).toEqual([])
    expect(codesOf(check([either], { scale: 20 }))).toEqual(['TD1409'])
    expect(check([either], { scale: 20, adds_up: false })).toEqual([])
  })

  it('finds a group whose criteria add up to something else (TD1408)', () => {
    expect(check([group('I', [judged('I.1', 3.25), judged('I.2', 6)], { max: 10 })])).toEqual([
      { code: 'TD1408', place: at('/groups/0/max'), params: { sum: 9.25, max: 10, code: 'I' } },
    ])
  })

  it('does not ask this of bonus and deduction groups', () => {
    const bonus = group('V', [judged('V.1', 2), judged('V.2', 3)], { role: 'bonus', max: 4, ceiling: 4 })
    const deduction = group('VI', [judged('VI.1', 0)], { role: 'deduction', max: 5 })
    expect(check([group('I', [judged('I.1')]), bonus, deduction])).toEqual([])
  })

  it('finds groups that add up to something other than the scale (TD1409)', () => {
    const groups = [group('I', [judged('I.1', 60)]), group('II', [judged('II.1', 39.5)])]
    expect(check(groups, { scale: 100 })).toEqual([
      { code: 'TD1409', place: at('/scale'), params: { sum: 99.5, scale: 100 } },
    ])
  })

  it('finds a scale to which no group belongs (TD1409)', () => {
    expect(codesOf(check([group('V', [judged('V.1')], { role: 'bonus' })], { scale: 10 }))).toEqual([
      'TD1409',
    ])
  })

  it('asks the rule of the start and of every line, and says where each stands', () => {
    const broken = criterion(
      'I.1',
      { kind: 'judged', step: 0.3 },
      {
        open: true,
        inputs: [input('ty_le', 'percent')],
        bonuses: [{ kind: 'per_event', input: 'so_lan', points: 1 }],
        deductions: [
          { kind: 'per_event', input: 'ty_le', points: 1 },
          { kind: 'per_event', input: 'ty_lee', points: 1 },
        ],
      },
    )
    expect(check([group('I', [broken])]).map(({ code, place }) => [code, place?.pointer])).toEqual([
      ['TD1406', '/tables/0/groups/0/criteria/0/start/step'],
      ['TD1402', '/tables/0/groups/0/criteria/0/bonuses/0/input'],
      ['TD1403', '/tables/0/groups/0/criteria/0/deductions/0/input'],
      ['TD1402', '/tables/0/groups/0/criteria/0/deductions/1/input'],
    ])
  })
})
