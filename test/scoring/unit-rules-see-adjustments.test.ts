import { describe, expect, it } from 'vitest'
import type { Decision, Gate, Quota } from '../../src/model/campaign.ts'
import { score } from '../../src/scoring/score.ts'
import { campaign, criterion, group, report, resultsOf, table, unit } from './fixtures.ts'

const TABLE = table([group('I', [criterion('1', { kind: 'judged' }, { max: 10 })])])

const decided = (points: number): Decision => ({
  name: 'Điểm do Hội đồng quyết định',
  points,
  reason: 'Thành tích đột xuất.',
  basis: 'Kết luận họp Hội đồng ngày 10/12/2026',
  by: 'Hội đồng Thi đua - Khen thưởng',
  date: '2026-12-18',
})

const told = (id: string, claimed: number, points: number) => {
  const own = report({ 1: { claimed } })
  return unit(id, own.state === 'present' ? { ...own, decisions: [decided(points)] } : own)
}

/** 7 + 2 = 9 points, and 9 − 3 = 6. */
const UNITS = [told('a', 7, 2), told('b', 9, -3)]

describe('conditions about a whole unit see its points with what was decided', () => {
  it('in quotas: who has the points is proposed', () => {
    const quota: Quota = { id: 'co', name: 'Cờ thi đua', number: 1, when: 'total >= 8 and percent >= 80' }
    const { quotas } = score(campaign(TABLE, UNITS, { quotas: [quota] }))
    expect(quotas.map(({ units }) => units)).toEqual([['a']])
  })

  it('in gates, which do not see one another', () => {
    const gate: Gate = {
      id: 'khong-qua-7',
      name: 'Không quá 7 điểm',
      when: 'total >= 8',
      effects: [{ kind: 'total', points: 7 }],
    }
    const again: Gate = {
      ...gate,
      id: 'bot-1',
      name: 'Trừ 1 điểm',
      effects: [{ kind: 'points', points: -1 }],
    }
    const results = resultsOf(campaign(TABLE, UNITS, { gates: [gate, again] }))
    expect(results.map(({ verified }) => verified.total)).toEqual(['6', '6'])
  })

  it('in what breaks ties, with what gates added', () => {
    const gate: Gate = {
      id: 'moi-thanh-lap',
      name: 'Đơn vị mới thành lập',
      when: 'points("1") = 7',
      effects: [{ kind: 'points', points: 1 }],
    }
    const even = [told('a', 7, 0), told('b', 8, 0)]
    const ranking = { by: 'points' as const, tie_breaks: [{ name: 'Tổng điểm', by: 'total' }] }
    const results = resultsOf(campaign(TABLE, even, { gates: [gate], ranking }))
    expect(results.map(({ rank, tied, verified }) => [rank, tied, verified.total])).toEqual([
      [1, true, '8'],
      [1, true, '8'],
    ])
  })
})

describe('a gate that cannot be told yet and would bar a unit from an award', () => {
  it('leaves the award open', () => {
    const late = criterion('1', { kind: 'judged' }, { max: 10 })
    const whole = table([group('I', [late])], {
      inputs: [{ id: 'so_vi_pham', label: 'Số vi phạm', type: 'count', min: 0 }],
    })
    const gate: Gate = {
      id: 'vi-pham',
      name: 'Có vi phạm',
      when: 'so_vi_pham > 0',
      effects: [{ kind: 'not_considered' }],
    }
    const quota: Quota = { id: 'co', name: 'Cờ thi đua', number: 1 }
    const { quotas } = score(
      campaign(whole, [unit('a', report({ 1: { claimed: 9 } }))], { gates: [gate], quotas: [quota] }),
    )
    expect(quotas).toMatchObject([{ units: [], undecided: ['a'] }])
  })
})
