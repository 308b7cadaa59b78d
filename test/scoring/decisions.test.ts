import { describe, expect, it } from 'vitest'
import type { Decision, Gate } from '../../src/model/campaign.ts'
import { campaign, criterion, group, input, report, resultsOf, table, unit } from './fixtures.ts'

const TABLE = table([group('I', [criterion('1', { kind: 'judged' }, { max: 100 })])])
const RESCUE: Decision = {
  name: 'Thưởng thành tích đột xuất',
  points: 2.5,
  reason: 'Cứu chữa thành công vụ tai nạn ngày 12/7/2026.',
  basis: 'Kết luận họp Hội đồng ngày 10/12/2026',
  by: 'Hội đồng Thi đua - Khen thưởng',
  date: '2026-12-18',
}

/** One unit with 90 points and decisions, another one with 92. */
function standings(decisions: readonly Decision[], gates: readonly Gate[] = []) {
  const told = report({ 1: { claimed: 90 } })
  if (told.state !== 'present') throw new Error('the report is present')
  const other = unit('b', report({ 1: { claimed: 92 } }))
  return resultsOf(campaign(TABLE, [unit('a', { ...told, decisions }), other], { gates }))
}

describe('points that somebody decided outside of every rule', () => {
  it('are added to the total in a line of their own, with who gave them and why', () => {
    const [result] = standings([RESCUE])
    expect(result?.verified).toMatchObject({ scored: '90', total: '92.5' })
    expect(result?.adjustments).toEqual([
      {
        gate: null,
        name: 'Thưởng thành tích đột xuất',
        points: '2.5',
        reason:
          'Cứu chữa thành công vụ tai nạn ngày 12/7/2026. (Kết luận họp Hội đồng ngày 10/12/2026; Hội đồng Thi đua - Khen thưởng)',
      },
    ])
  })

  it('decide ranks and percent, and may pass the scale', () => {
    const [result, other] = standings([RESCUE, { ...RESCUE, points: 10 }])
    expect(result).toMatchObject({ rank: 1, percent: '102.5' })
    expect(other).toMatchObject({ rank: 2, percent: '92', adjustments: [] })
  })

  it('stand before the gates: a total that is set by a gate stays what it says', () => {
    const gate: Gate = {
      id: 'khong-dang-ky',
      name: 'Không đăng ký thi đua',
      when: 'total < 91',
      effects: [{ kind: 'total', points: 0 }],
    }
    const [result] = standings([{ ...RESCUE, points: 0.5 }], [gate])
    expect(result?.verified.total).toBe('0')
    expect(result?.adjustments.map(({ gate: id, points }) => [id, points])).toEqual([
      [null, '0.5'],
      ['khong-dang-ky', '-90.5'],
    ])
    const [lifted] = standings([RESCUE], [gate])
    expect(lifted?.verified.total).toBe('92.5')
  })
})

describe('decisions that hold to the caps of the table (G18)', () => {
  const bonus = criterion(
    '2',
    { kind: 'zero' },
    {
      max: 5,
      inputs: [input('sang_kien', 'count')],
      bonuses: [{ kind: 'per_event', input: 'sang_kien', points: 1 }],
    },
  )
  const fault = criterion(
    '3',
    { kind: 'zero' },
    {
      max: 0,
      inputs: [input('cham', 'count')],
      deductions: [{ kind: 'per_event', input: 'cham', points: 1 }],
    },
  )
  const whole = table(
    [
      group('I', [criterion('1', { kind: 'judged' }, { max: 100 })]),
      group('II', [bonus], { role: 'bonus' }),
      group('III', [fault], { role: 'deduction', max: 0 }),
    ],
    {
      caps: [
        { lines: 'bonuses', cap: 5 },
        { lines: 'deductions', cap: 4 },
        { lines: 'bonuses', cap: 6 },
      ],
    },
  )
  const held = (...points: readonly number[]) =>
    points.map((each): Decision => ({ ...RESCUE, points: each, caps: 'hold' }))
  const resultWith = (decisions: readonly Decision[], sang_kien = 3, cham = 3, of = whole) => {
    const told = report({ 1: { claimed: 80 }, 2: { facts: { sang_kien } }, 3: { facts: { cham } } })
    if (told.state !== 'present') throw new Error('the report is present')
    return resultsOf(campaign(of, [unit('a', { ...told, decisions })]))[0]
  }
  const pointsOf = (...all: Parameters<typeof resultWith>) =>
    resultWith(...all)?.adjustments.map(({ points }) => points)

  it('count as far as the lines have left room under the lowest cap of their side', () => {
    expect(pointsOf(held(1.5))).toEqual(['1.5'])
    expect(pointsOf(held(3))).toEqual(['2'])
    expect(pointsOf(held(-3))).toEqual(['-1'])
    expect(resultWith(held(3, -3))?.verified.total).toBe('81')
  })

  it('share that room in their order', () => {
    expect(pointsOf(held(1.5, 1.5, 1.5, -0.5))).toEqual(['1.5', '0.5', '0', '-0.5'])
  })

  it('find no room where the lines alone are above the cap', () => {
    expect(pointsOf(held(1, -1), 9, 9)).toEqual(['0', '0'])
  })

  it('say what was decided where not all of it counts', () => {
    const reasons = resultWith(held(1.5, 2.5))?.adjustments.map(({ reason }) => reason)
    expect(reasons?.[0]).toMatch(/\)$/)
    expect(reasons?.[1]).toMatch(/\); quyết định 2,5 điểm, phần vượt mức tối đa chung của bảng không tính$/)
  })

  it('count in full where they do not hold to them, or there are none', () => {
    expect(
      pointsOf([
        { ...RESCUE, points: 9 },
        { ...RESCUE, points: 9, caps: 'lifted' },
      ]),
    ).toEqual(['9', '9'])
    const { caps: _, ...open } = whole
    expect(pointsOf(held(9), 3, 3, open)).toEqual(['9'])
  })
})
