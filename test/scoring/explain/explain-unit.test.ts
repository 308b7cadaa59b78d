import { describe, expect, it } from 'vitest'
import type { Campaign, Gate, Unit } from '../../../src/model/campaign.ts'
import { effectWords } from '../../../src/scoring/explain/effect-words.ts'
import { explainUnit, type UnitExplanation } from '../../../src/scoring/explain/explain-unit.ts'
import { score } from '../../../src/scoring/score.ts'
import { campaign, criterion, group, input, report, table, unit } from '../fixtures.ts'

const JUDGED = criterion('I.1', { kind: 'judged' })
const PENALTY = criterion(
  'II.1',
  { kind: 'zero' },
  {
    max: 0,
    inputs: [
      input('vi_pham', 'count', { label: 'Số vi phạm' }),
      input('ngay_nop', 'date', { label: 'Ngày nộp' }),
    ],
    deductions: [{ kind: 'per_event', input: 'vi_pham', points: 1 }],
  },
)
const TABLE = table([group('I', [JUDGED]), group('II', [PENALTY], { role: 'deduction', max: 0 })])

/** 2026-03-10 and so many days. */
const day = (after: number) => 20_522 + after
const reporting = (id: string, claimed: number, vi_pham: number, ngay_nop = day(0)): Unit =>
  unit(id, report({ 'I.1': { claimed }, 'II.1': { facts: { vi_pham, ngay_nop } } }))

function of(told: Campaign, id: string, language: 'vi' | 'en' = 'vi'): UnitExplanation {
  const found = explainUnit(told, score(told), id, language)
  if (!found) throw new RangeError('a unit expected')
  return found
}

describe('what broke a tie', () => {
  const BROKEN = campaign(
    TABLE,
    [reporting('mot', 8, 1), reporting('hai', 9, 2), reporting('ba', 10, 3), reporting('bon', 2, 0)],
    { ranking: { by: 'points', tie_breaks: [{ name: 'Ít vi phạm hơn', by: 'vi_pham', better: 'lower' }] } },
  )

  it('is told with its value for the unit and for those that are equal otherwise', () => {
    expect(of(BROKEN, 'hai').rank).toMatchObject({
      rank: 2,
      decidedBy: 'Ít vi phạm hơn',
      deciding: [
        { name: 'Trung tâm Y tế mot', value: '1' },
        { name: 'Trung tâm Y tế hai', value: '2' },
        { name: 'Trung tâm Y tế ba', value: '3' },
      ],
    })
  })

  it('is nothing where the number alone decides', () => {
    expect(of(BROKEN, 'bon').rank).toMatchObject({ decidedBy: null, deciding: [] })
  })

  it('names the nearest of many', () => {
    const many = Array.from({ length: 9 }, (_, index) => reporting(`so-${index}`, 2 + index, index))
    const whole = { ...BROKEN, clusters: BROKEN.clusters.map(cluster => ({ ...cluster, units: many })) }
    expect(of(whole, 'so-0').rank?.deciding.map(({ value }) => value)).toEqual(['0', '1', '2'])
    expect(of(whole, 'so-6').rank?.deciding.map(({ value }) => value)).toEqual(['4', '5', '6', '7', '8'])
  })
})

describe('why a class was not reached', () => {
  const classified = (holds: string) =>
    campaign(TABLE, [reporting('mot', 9, 3, day(6))], {
      classification: {
        by: 'points',
        classes: [
          { id: 'tot', name: 'Tốt', from: 5, requires: [{ holds, reason: 'Không đạt điều kiện' }] },
          { id: 'kha', name: 'Khá' },
        ],
      },
    })
  const reasonFor = (holds: string) => of(classified(holds), 'mot').classReasons

  it.each([
    ['deduction <= 2', 'Không đạt điều kiện (3 > 2)'],
    ['deduction < bonus * 50%', 'Không đạt điều kiện (3 ≥ 0)'],
    ['not vi_pham >= 3', 'Không đạt điều kiện (3 ≥ 3)'],
    ['vi_pham = 0 and total > 8', 'Không đạt điều kiện (3 ≠ 0; 6 ≤ 8)'],
    ['not any_criterion(share < 95)', 'Không đạt điều kiện (I.1: 90 < 95)'],
    ['if(late, total > 5, total > 7)', 'Không đạt điều kiện (6 ≤ 7)'],
    ["ngay_nop <= '2026-03-10'", 'Không đạt điều kiện (16/03/2026 > 10/03/2026)'],
    ['self_total >= 7', 'Không đạt điều kiện (6 < 7)'],
    ['false', 'Không đạt điều kiện'],
  ])('shows the figures of %s', (holds, reason) => {
    expect(reasonFor(holds)).toEqual([reason])
  })
})

describe('conditions into which a unit falls', () => {
  const gates: Gate[] = [
    { id: 'xau', name: 'Có vi phạm', when: 'vi_pham > 0', effects: [{ kind: 'points', points: -0.5 }] },
    { id: 'nang', name: 'Nhiều vi phạm', when: 'vi_pham > 9', effects: [{ kind: 'unranked' }] },
  ]

  it('are told with what they do', () => {
    const told = campaign(TABLE, [reporting('mot', 9, 3)], { gates })
    expect(of(told, 'mot').gates).toEqual([
      { name: 'Có vi phạm', undecided: false, effects: ['trừ 0,5 điểm'] },
    ])
    expect(of(told, 'mot', 'en').gates[0]?.effects).toEqual(['0.5 points taken off'])
  })

  it('have words for every effect', () => {
    const told = campaign(TABLE, [], {
      classification: { by: 'points', classes: [{ id: 'kha', name: 'Khá', from: 5 }] },
      quotas: [{ id: 'co', name: 'Cờ thi đua', number: 1 }],
    })
    const gate: Gate = {
      id: 'x',
      name: 'x',
      when: 'true',
      effects: [
        { kind: 'not_considered' },
        { kind: 'not_considered', awards: ['co', 'khac'] },
        { kind: 'class_at_most', class: 'kha' },
        { kind: 'classes_lower' },
        { kind: 'classes_lower', by: 2, to_lower_bound: true },
        { kind: 'points', points: 3 },
        { kind: 'total', points: 0 },
        { kind: 'unranked' },
        { kind: 'unclassified' },
        { kind: 'unclassified', wording: 'Chưa xét' },
      ],
    }
    expect(effectWords(gate, told, 'vi')).toEqual([
      'không xét khen thưởng',
      'không xét Cờ thi đua, khac',
      'xếp loại không quá Khá',
      'hạ 1 mức xếp loại',
      'hạ 2 mức xếp loại, điểm bằng cận dưới của mức mới',
      'cộng 3 điểm',
      'tổng điểm là 0',
      'không xếp hạng',
      'không xếp loại',
      'Chưa xét',
    ])
  })

  it('have words for amounts that are formulas', () => {
    const told = campaign(TABLE, [])
    const gate: Gate = {
      id: 'x',
      name: 'x',
      when: 'true',
      effects: [
        { kind: 'points', points: '-0.05 * total' },
        { kind: 'total', points: 'min(total, 60)' },
      ],
    }
    expect(effectWords(gate, told, 'vi')).toEqual([
      'cộng vào tổng điểm: −0,05 × tổng điểm',
      'tổng điểm được tính lại bằng tổng điểm, không quá 60',
    ])
    expect(effectWords(gate, told, 'en')).toEqual([
      '-0.05 * total added to the total',
      'the total is min(total, 60)',
    ])
  })
})
