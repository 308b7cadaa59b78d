import { describe, expect, it } from 'vitest'
import type { Criterion, Group, JointCap, LineItem, Table } from '../../src/model/campaign.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import { criterion, group, input, TABLE_PLACE, table } from './fixtures.ts'

const JUDGED = { kind: 'judged' } as const
const COUNT = input('so_lan', 'count')
const line = (more: Partial<LineItem> = {}): LineItem =>
  ({ kind: 'per_event', input: 'so_lan', points: 1, ...more }) as LineItem
const bonus = (code: string, more: Partial<Criterion> = {}) =>
  criterion(code, { kind: 'zero' }, { max: 5, inputs: [{ ...COUNT, id: `so_${code}` }], ...more })
const gains = (code: string) => [line({ input: `so_${code}`, cap: 5 } as Partial<LineItem>)]
const problems = (groups: readonly Group[], more: Partial<Table> = {}) =>
  checkTable(table([group('I', [criterion('1', JUDGED)]), ...groups], more), TABLE_PLACE).diagnostics.map(
    ({ code, place }) => [code, (place?.pointer ?? '').replace('/tables/0', '')],
  )

it('a joint cap over a group that takes its best part does nothing (TD1482)', () => {
  const best = (more: Partial<Group>) =>
    group('II', [bonus('2', { bonuses: gains('2') }), bonus('3', { bonuses: gains('3') })], {
      role: 'bonus',
      max: 5,
      open: true,
      ...more,
    })
  const caps: Group['caps'] = [{ lines: 'bonuses', cap: 3 }]
  expect(problems([best({ combine: 'best', caps })])).toEqual([['TD1482', '/groups/1/caps']])
  expect(problems([best({ combine: 'best' })])).toEqual([])
  expect(problems([best({ caps })])).toEqual([])
})

describe('a joint cap of the table', () => {
  const caps = (lines: 'bonuses' | 'deductions'): JointCap[] => [{ lines, cap: 3 }]
  const mixed = (role: Group['role']) =>
    group(
      'II',
      [
        bonus('2', {
          bonuses: gains('2'),
          deductions: [line({ input: 'so_2' } as Partial<LineItem>)],
          open: true,
        }),
      ],
      { ...(role && { role }), max: 5, open: true },
    )

  it('sees no deductions inside a bonus group (TD1483)', () => {
    expect(problems([mixed('bonus')], { caps: caps('deductions') })).toEqual([['TD1483', '/caps/0']])
    expect(problems([mixed('bonus')], { caps: caps('bonuses') })).toEqual([])
    expect(problems([mixed('bonus')])).toEqual([])
  })

  it('sees no bonuses inside a deduction group (TD1483)', () => {
    const codes = (lines: 'bonuses' | 'deductions') =>
      problems([mixed('deduction')], { caps: caps(lines) }).map(([code]) => code)
    expect(codes('bonuses')).toContain('TD1483')
    expect(codes('deductions')).not.toContain('TD1483')
  })

  it('sees the lines of scored criteria', () => {
    expect(problems([mixed(undefined)], { caps: caps('deductions') })).toEqual([])
  })
})

describe('a cap on the bonuses of a bonus group', () => {
  const two = (more: Partial<Group>, each: Partial<Criterion> = {}) =>
    group(
      'II',
      ['2', '3'].map(code => bonus(code, { bonuses: gains(code), ...each })),
      { role: 'bonus', max: 6, ...more },
    )
  const capped = (cap: number | string): Partial<Group> => ({ caps: [{ lines: 'bonuses', cap }] })

  it('keeps the group within its maximum, as a ceiling does (no TD1418)', () => {
    for (const cap of [6, 'all', '100%', '50 %']) expect(problems([two(capped(cap))])).toEqual([])
    expect(problems([two({ ceiling: 'all' })])).toEqual([])
  })

  it('is none where it is too high, differs from unit to unit, or is on the other side (TD1418)', () => {
    const found = [['TD1418', '/groups/1/max']]
    expect(problems([two({})])).toEqual(found)
    expect(problems([two(capped(7))])).toEqual(found)
    expect(problems([two(capped('3 + 3'))])).toEqual(found)
    expect(problems([two({ caps: [{ lines: 'deductions', cap: 1 }] })])).toEqual(found)
  })

  it('does not hold what its criteria start with, or what multiplies them (TD1418)', () => {
    const found = [['TD1418', '/groups/1/max']]
    const started = two(capped(6), { start: { kind: 'judged', most: 1 }, ceiling: 5 })
    expect(problems([started])).toEqual(found)
    expect(problems([two({ ...capped(6), coefficient: '1.5' })])).toEqual(found)
    expect(problems([two({ ...capped(6) }, { coefficient: '1.5', ceiling: 5 })])).toEqual(found)
  })

  it('keeps deductions to their cap as well, below which nothing falls (TD1419)', () => {
    const losing = { deductions: [line({ input: 'so_2' } as Partial<LineItem>)], open: true }
    const each = bonus('2', { start: { kind: 'judged', most: 4, least: 3 }, ...losing })
    const with3 = (cap: number): Group =>
      group('II', [each], { role: 'bonus', max: 5, caps: [{ lines: 'deductions', cap }] })
    expect(problems([with3(3)])).toEqual([])
    expect(problems([with3(3.5)])).toEqual([['TD1419', '/groups/1/max']])
  })

  it('does not hide a floor that lifts, or a ceiling that presses, beyond what the lines give', () => {
    const lifted = two({ caps: [{ lines: 'bonuses', cap: 1 }], floor: 7, max: 6 })
    expect(problems([lifted])).toEqual([['TD1418', '/groups/1/max']])
    const raised = two({ caps: [{ lines: 'bonuses', cap: 1 }] }, { floor: 3 })
    // Two floors of 3, and the cap of 1: 7 at most.
    expect(problems([raised])).toEqual([['TD1418', '/groups/1/max']])
  })
})
