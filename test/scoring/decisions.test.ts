import { describe, expect, it } from 'vitest'
import type { Decision, Gate } from '../../src/model/campaign.ts'
import { campaign, criterion, group, report, resultsOf, table, unit } from './fixtures.ts'

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
