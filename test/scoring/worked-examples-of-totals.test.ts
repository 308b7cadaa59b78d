import { describe, expect, it } from 'vitest'
import type { Campaign, Criterion, Table } from '../../src/model/campaign.ts'
import type { UnitResult } from '../../src/model/results.ts'
import {
  campaign,
  chose,
  criterion,
  group,
  input,
  pointsOf,
  report,
  resultOf,
  resultsOf,
  type Told,
  table,
  unit,
} from './fixtures.ts'

// Worked examples that scoring rules in force, or the programs made for them, print or imply; by their number.

const judged = (code: string, max: number, more: Partial<Criterion> = {}) =>
  criterion(code, { kind: 'judged' }, { max, ...more })

const given = (points: Readonly<Record<string, number>>): Record<string, Told> =>
  Object.fromEntries(Object.entries(points).map(([code, claimed]) => [code, { claimed }]))

const classes = (
  ...bounds: readonly (readonly [name: string, from?: number])[]
): NonNullable<Campaign['classification']>['classes'] =>
  bounds.map(([name, from], index) => ({ id: `muc-${index}`, name, ...(from !== undefined && { from }) }))

const resultIn = (whole: Table, told: Record<string, Told>, more: Partial<Campaign> = {}): UnitResult => {
  const [result] = resultsOf(campaign(whole, [unit('a', report(told))], more))
  if (!result) throw new RangeError('one unit expected')
  return result
}

describe('totals beyond the scale', () => {
  const flag = input('co', 'choice', {
    options: [
      { id: 'khong', label: 'Không' },
      { id: 'thanh_pho', label: 'Cờ thi đua xuất sắc của thành phố' },
      { id: 'chinh_phu', label: 'Cờ thi đua của Chính phủ' },
    ],
  })
  const bonus = criterion(
    'V.1',
    {
      kind: 'choice',
      input: 'co',
      levels: [
        { option: 'khong', points: 0 },
        { option: 'thanh_pho', points: 10 },
        { option: 'chinh_phu', points: 15 },
      ],
    },
    { max: 15, inputs: [flag] },
  )
  const whole = table([group('I', [judged('I.1', 100)]), group('V', [bonus], { role: 'bonus' })])
  const total = (co: string) =>
    resultOf(whole, report({ 'I.1': { claimed: 97 }, 'V.1': { facts: { co: chose(co) } } })).verified.total

  it('W1: 97 points and a flag of the city are 107, with one of the government 112', () => {
    expect([total('thanh_pho'), total('chinh_phu'), total('khong')]).toEqual(['107', '112', '97'])
  })
})

describe('a percent of what was assigned', () => {
  const without = { status: 'not_assigned' } as const

  it('W10: 10 + 3 of the 15 that were assigned are 86.67%', () => {
    const whole = table([group('I', [judged('1', 10), judged('2', 5), judged('3', 10)])])
    const result = resultIn(whole, { ...given({ 1: 10, 2: 3 }), 3: without })
    expect([result.verified.total, result.assigned, result.percent]).toEqual(['13', '15', '86.67'])
  })

  it('W10: the totals are shown as 684 of 700', () => {
    const whole = table([group('I', [judged('1', 700), judged('2', 300)])])
    const result = resultIn(whole, { 1: { claimed: 684 }, 2: without })
    expect([result.verified.total, result.assigned]).toEqual(['684', '700'])
  })

  const inPercent: Partial<Campaign> = {
    classification: { by: 'percent', classes: classes(['Đạt', 90], ['Đạt yêu cầu', 80], ['Không đạt']) },
  }
  const rounded = { percent_rounding: 1 }

  it('W15: 72.5 of 80, a part of 20 not being applicable, are 90.6%', () => {
    const whole = table([group('I', [judged('1', 80)]), group('II', [judged('2', 20)])], rounded)
    const result = resultIn(whole, { 1: { claimed: 72.5 }, 2: { status: 'not_applicable' } }, inPercent)
    expect([result.percent, result.class?.name]).toEqual(['90.6', 'Đạt'])
  })

  it('W16: the percent is rounded before the class is looked up', () => {
    const at = (claimed: number, max = 100) => {
      const result = resultIn(
        table([group('I', [judged('1', max)])], rounded),
        given({ 1: claimed }),
        inPercent,
      )
      return [result.percent, result.class?.name]
    }
    expect(at(89.95)).toEqual(['90', 'Đạt'])
    expect(at(89.94)).toEqual(['89.9', 'Đạt yêu cầu'])
    expect(at(56, 62.5)[0]).toBe('89.6')
  })
})

describe('parts that are added up', () => {
  it('W11: marks of ten by weights of 40, 25, 15, 15 and 5 are 87.25; the bands decide the class, not what the program of the source prints', () => {
    const weights = { 1: 40, 2: 25, 3: 15, 4: 15, 5: 5 }
    const criteria = Object.entries(weights).map(([code, max]) =>
      criterion(code, { kind: 'judged', out_of: 10 }, { max }),
    )
    const result = resultIn(table([group('I', criteria)]), given({ 1: 8.5, 2: 9, 3: 8, 4: 9.5, 5: 9 }), {
      classification: {
        by: 'points',
        classes: classes(['Xuất sắc', 90], ['Tốt', 80], ['Khá', 70], ['Chưa đạt']),
      },
    })
    expect(pointsOf(result)).toEqual({ 1: '34', 2: '22.5', 3: '12', 4: '14.25', 5: '4.5' })
    expect([result.verified.total, result.class?.name]).toEqual(['87.25', 'Tốt'])
  })

  it('W12: two conditions of 3 points and a step by the rate of members are 9, 10, 9, 8 and 9', () => {
    const whole = table([
      group('2', [
        criterion(
          '2.1',
          { kind: 'pass_fail', input: 'ke_hoach' },
          { max: 3, inputs: [input('ke_hoach', 'yes_no')] },
        ),
        criterion(
          '2.2',
          { kind: 'pass_fail', input: 'so_ket' },
          { max: 3, inputs: [input('so_ket', 'yes_no')] },
        ),
        criterion(
          '2.3',
          {
            kind: 'bands',
            input: 'doan_vien',
            bands: [{ from: 80, points: 4 }, { from: 60, points: 3 }, { points: 2 }],
          },
          { max: 4, inputs: [input('doan_vien', 'percent')] },
        ),
      ]),
    ])
    const total = (doan_vien: number) =>
      resultOf(
        whole,
        report({
          '2.1': { facts: { ke_hoach: 1 } },
          '2.2': { facts: { so_ket: 1 } },
          '2.3': { facts: { doan_vien } },
        }),
      ).verified.total
    expect([79.9, 80, 60, 59.9, 65].map(total)).toEqual(['9', '10', '9', '8', '9'])
  })

  it('W14: praise is 2 each, a medal 10; a group stops at its own maximum, and so does the whole', () => {
    const counted = (code: string, points: number) =>
      criterion(
        code,
        { kind: 'per_event', input: `so_${code}`, points },
        { max: 100, inputs: [input(`so_${code}`, 'count')] },
      )
    const within = (code: string, max: number, criteria: readonly Criterion[]) =>
      group(code, criteria, { max, ceiling: max, adds_up: false })
    const whole = table([
      within('I', 35, [counted('a', 10)]),
      within('II', 50, [counted('b', 5)]),
      within('III', 25, [counted('c', 5)]),
      within('IV', 30, [counted('d', 2)]),
    ])
    const told = (a: number, b: number, c: number, d: number) =>
      report({
        a: { facts: { so_a: a } },
        b: { facts: { so_b: b } },
        c: { facts: { so_c: c } },
        d: { facts: { so_d: d } },
      })
    expect(pointsOf(resultOf(whole, told(4, 0, 0, 3)))).toMatchObject({ a: '40', d: '6' })
    const result = resultOf(whole, told(4, 11, 5, 15))
    expect(result.groups.map(({ verified }) => verified)).toEqual(['35', '50', '25', '30'])
    // 40 + 55 + 25 + 30 were earned.
    expect(result.verified.total).toBe('140')
  })
})

describe('ranks', () => {
  const ranked = (totals: readonly number[], max: number, more: Partial<Campaign> = {}) => {
    const whole = table([group('I', [judged('1', max)])])
    return resultsOf(
      campaign(
        whole,
        totals.map((claimed, index) => unit(`don-vi-${index}`, report(given({ 1: claimed })))),
        more,
      ),
    )
  }

  it('W28: 98, 95, 95 and 91 are ranked 1, 2, 2 and 4', () => {
    expect(ranked([98, 95, 95, 91], 100).map(({ rank }) => rank)).toEqual([1, 2, 2, 4])
  })

  it('W29: 104 and 101 are both of the highest class, which counts to 100, and 104 stands first', () => {
    const results = ranked([101, 104], 110, {
      classification: {
        by: 'points',
        capped_at: 100,
        classes: classes(['Xuất sắc', 95], ['Tốt', 85], ['Khác']),
      },
    })
    expect(results.map(({ rank, class: own, classified_on }) => [rank, own?.name, classified_on])).toEqual([
      [2, 'Xuất sắc', '100'],
      [1, 'Xuất sắc', '100'],
    ])
  })
})
