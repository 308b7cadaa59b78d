import { describe, expect, it } from 'vitest'
import { rational } from '../../src/expressions/rational.ts'
import type { Input } from '../../src/model/campaign.ts'
import { dayNumber } from '../../src/vietnamese/dates.ts'
import { hasPart, isSameFact, keptOf, readKept } from '../../src/workspace/past-figure.ts'
import { type KeptUnit, keptResults } from './kept.ts'

function kept(unit: Omit<KeptUnit, 'id'>) {
  const found = keptResults(2025, [{ id: 'bv-mat', ...unit }]).clusters[0]?.units[0]
  if (!found) throw new RangeError('a unit expected')
  return found
}

const WHOLE = kept({
  total: '91.25',
  percent: '95.5',
  rank: 2,
  class: 'hoan-thanh-tot',
  parts: { 'II.3': '4.5' },
  groups: { II: '19' },
  facts: { hai_long: '92.5', dang_ky: false },
})

describe('what an input takes of an earlier result', () => {
  it.each([
    [{ of: 'total' }, '91.25'],
    [{ of: 'percent' }, '95.5'],
    [{ of: 'rank' }, '2'],
    [{ of: 'class' }, 'hoan_thanh_tot'],
    [{ of: 'points', code: 'II.3' }, '4.5'],
    [{ of: 'points', code: 'II' }, '19'],
    [{ of: 'fact', input: 'hai_long' }, '92.5'],
    [{ of: 'fact', input: 'dang_ky' }, false],
    [{ of: 'points', code: 'II.4' }, undefined],
    [{ of: 'fact', input: 'sang_kien' }, undefined],
  ] as const)('%j is %s', (past, value) => {
    expect(keptOf(past, WHOLE)).toBe(value)
  })

  it('is no sum of a part: a unit that lacked points had no total, while its criteria had theirs', () => {
    const partial = kept({ state: 'incomplete', total: '40', parts: { 'II.3': '4.5' }, groups: { II: '9' } })
    expect(keptOf({ of: 'total' }, partial)).toBeUndefined()
    expect(keptOf({ of: 'points', code: 'II' }, partial)).toBeUndefined()
    expect(keptOf({ of: 'points', code: 'II.3' }, partial)).toBe('4.5')
  })

  it('is nothing where the unit was neither ranked nor classified', () => {
    const unranked = kept({ total: '0' })
    expect(
      [{ of: 'rank' }, { of: 'class' }, { of: 'percent' }].map(past => keptOf(past as never, unranked)),
    ).toEqual([undefined, undefined, undefined])
    expect(keptOf({ of: 'total' }, unranked)).toBe('0')
  })

  it('can be found in those results at all, or not', () => {
    const results = keptResults(2025, [
      { id: 'bv-mat' },
      { id: 'bv-phoi', parts: { 'II.3': '1' }, groups: { II: '1' }, facts: { hai_long: '90' } },
    ])
    const has = (past: Parameters<typeof hasPart>[0]) => hasPart(past, results)
    expect([has({ of: 'points', code: 'II.3' }), has({ of: 'points', code: 'II' })]).toEqual([true, true])
    expect([has({ of: 'fact', input: 'hai_long' }), has({ of: 'total' })]).toEqual([true, true])
    expect([has({ of: 'points', code: 'II.4' }), has({ of: 'fact', input: 'x' })]).toEqual([false, false])
  })
})

const OPTIONS = [
  { id: 'tot', label: 'Tốt' },
  { id: 'kha', label: 'Khá' },
]
const input = (type: Input['type'], more: Partial<Input> = {}): Input => ({
  id: 'x',
  label: 'X',
  type,
  ...more,
})

describe('a kept figure as a fact', () => {
  it.each([
    [input('number'), '-2.5', rational('-2.5')],
    [input('percent', { min: 0, max: 100 }), '100', rational(100)],
    [input('percent', { min: 0, max: 100 }), '0', rational(0)],
    [input('count'), '3', rational(3)],
    [input('yes_no'), true, rational(1)],
    [input('yes_no'), false, rational(0)],
    [input('date'), '2025-06-30', rational(dayNumber('2025-06-30'))],
    [input('choice', { options: OPTIONS }), 'kha', { options: ['kha'] }],
    [input('several', { options: OPTIONS }), ['kha', 'tot'], { options: ['kha', 'tot'] }],
    [input('several', { options: OPTIONS }), [], { options: [] }],
  ] as const)('of %o: %j', (of, value, fact) => {
    expect(readKept(of, value)).toEqual(fact)
  })

  it.each([
    [input('number'), true],
    [input('number'), ['4']],
    [input('number'), '4,5'],
    [input('number'), '1e9'],
    [input('number'), '9'.repeat(21)],
    [input('count'), '2.5'],
    [input('percent', { max: 100 }), '100.1'],
    [input('percent', { min: 0 }), '-0.1'],
    [input('yes_no'), 'true'],
    [input('date'), '30/6/2025'],
    [input('date'), '2025-02-30'],
    [input('choice', { options: OPTIONS }), 'xuat_sac'],
    [input('choice', { options: OPTIONS }), ['tot']],
    [input('several', { options: OPTIONS }), ['tot', 'xuat_sac']],
    [input('several', { options: OPTIONS }), 'tot'],
    [input('choice'), 'tot'],
  ] as const)('is none of %o: %j', (of, value) => {
    expect(readKept(of, value)).toBeUndefined()
  })

  it('says the same as another one whatever the order of what was chosen', () => {
    expect(isSameFact(rational('2.50'), rational('2.5'))).toBe(true)
    expect(isSameFact(rational('2.5'), rational('2.6'))).toBe(false)
    expect(isSameFact({ options: ['a', 'b'] }, { options: ['b', 'a'] })).toBe(true)
    expect(isSameFact({ options: ['a'] }, { options: ['b'] })).toBe(false)
    expect(isSameFact({ options: ['1'] }, rational(1))).toBe(false)
  })
})
