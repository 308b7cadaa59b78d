import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/model/campaign.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { campaign, criterion, group, input, report, resultOf, resultsOf, table, unit } from './fixtures.ts'

type Classification = NonNullable<Campaign['classification']>
type Classes = Classification['classes']

const CLASSES: Classes = [
  { id: 'xuat-sac', name: 'Hoàn thành xuất sắc nhiệm vụ', from: 90 },
  { id: 'tot', name: 'Hoàn thành tốt nhiệm vụ', from: 79.5 },
  { id: 'hoan-thanh', name: 'Hoàn thành nhiệm vụ', from: 65 },
  { id: 'khong', name: 'Không hoàn thành nhiệm vụ' },
]

const TABLE = table([
  group('I', [
    criterion('1', { kind: 'judged' }, { max: 100 }),
    criterion('2', { kind: 'judged' }, { max: 100 }),
  ]),
])

/** Class of a unit with these points for criterion 1, criterion 2 being not assigned to it or full. */
function classOf(
  claimed: number,
  by: 'points' | 'percent' = 'percent',
  second: 'not_assigned' | 'full' = 'not_assigned',
) {
  const told = report({ 1: { claimed }, 2: second === 'full' ? { claimed: 100 } : { status: second } })
  const [result] = resultsOf(campaign(TABLE, [unit('a', told)], { classification: { by, classes: CLASSES } }))
  return result?.class?.id
}

describe('the class of a unit', () => {
  it.each([
    [100, 'xuat-sac'],
    [90, 'xuat-sac'],
    [89.99, 'tot'],
    [79.5, 'tot'],
    [79.49, 'hoan-thanh'],
    [65, 'hoan-thanh'],
    [64.99, 'khong'],
    [0, 'khong'],
  ])('at %d percent is %s', (percent, id) => {
    expect(classOf(percent)).toBe(id)
  })

  it('goes by points or by percent', () => {
    // 70 + 100 points of 200: 85 percent.
    expect(classOf(70, 'percent', 'full')).toBe('tot')
    expect(classOf(70, 'points', 'full')).toBe('xuat-sac')
  })

  it('carries its name', () => {
    const [result] = resultsOf(
      campaign(TABLE, [unit('a', report({ 1: { claimed: 95 }, 2: { claimed: 90 } }))], {
        classification: { by: 'percent', classes: CLASSES },
      }),
    )
    expect(result?.class).toEqual({
      id: 'xuat-sac',
      name: 'Hoàn thành xuất sắc nhiệm vụ',
      reached: null,
      reasons: [],
    })
  })

  it('is none where the campaign has no classes', () => {
    expect(resultOf(TABLE, report({ 1: { claimed: 95 }, 2: { claimed: 90 } })).class).toBeNull()
  })

  it('is none for a unit whose result is not complete', () => {
    const units = [
      unit('a', { state: 'missing' }),
      unit('b', { state: 'invalid', late: false }),
      unit('c', report({ 1: { claimed: 95 } })),
      unit('d', report({ 1: { status: 'not_assigned' }, 2: { status: 'not_assigned' } })),
    ]
    const results = resultsOf(campaign(TABLE, units, { classification: { by: 'percent', classes: CLASSES } }))
    expect(results.map(result => result.class)).toEqual([null, null, null, null])
  })

  it('is none where no class reaches down to the unit', () => {
    const [result] = resultsOf(
      campaign(TABLE, [unit('a', report({ 1: { claimed: 10 }, 2: { claimed: 10 } }))], {
        classification: { by: 'percent', classes: CLASSES.slice(0, 2) },
      }),
    )
    expect(result?.class).toBeNull()
  })
})

describe('the number that a class goes by', () => {
  const whole = table([
    group('I', [criterion('1', { kind: 'judged' }, { max: 100 })]),
    group('II', [criterion('2', { kind: 'judged' }, { max: 20 })], { role: 'bonus' }),
  ])
  const classified = (units: readonly (readonly [number, number])[], more: Partial<Classification> = {}) => {
    const members = units.map(([first, bonus], index) =>
      unit(`phong-${index + 1}`, report({ 1: { claimed: first }, 2: { claimed: bonus } })),
    )
    return resultsOf(
      campaign(whole, members, { classification: { by: 'points', classes: CLASSES, ...more } }),
    )
  }

  it('may be capped, while ranks go by the whole: 104 stands before 101 (W29)', () => {
    const told = classified(
      [
        [91, 10],
        [94, 10],
      ],
      { capped_at: 100 },
    )
    expect(told.map(each => [each.class?.id, each.classified_on, each.ranked_on, each.rank])).toEqual([
      ['xuat-sac', '100', '101', 2],
      ['xuat-sac', '100', '104', 1],
    ])
  })

  it('may be rounded before it meets the bounds, half a place away from zero', () => {
    const rounded = classified(
      [
        [89.95, 0],
        [89.94, 0],
      ],
      { rounding: 1 },
    )
    expect(rounded.map(each => [each.class?.id, each.classified_on])).toEqual([
      ['xuat-sac', '90'],
      ['tot', '89.9'],
    ])
  })

  it('on a bound belongs to the class `from` it, and not to the class `above` it', () => {
    const classes: Classes = [
      { id: 'i', name: 'Loại I', above: 90 },
      { id: 'ii', name: 'Loại II', from: 80 },
      { id: 'iii', name: 'Loại III' },
    ]
    const told = classified(
      [
        [90.01, 0],
        [90, 0],
        [80, 0],
        [79.99, 0],
      ],
      { classes },
    )
    expect(told.map(each => each.class?.id)).toEqual(['i', 'ii', 'ii', 'iii'])
  })

  it('falls into one class, for any bounds and points: the highest whose bound it reaches', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(bounds, fc.array(fc.boolean()), fc.integer({ min: 0, max: 100 }), (found, open, points) => {
        const sorted = found.toSorted((a, b) => b - a)
        const isOpen = (index: number) => open[index] ?? false
        const classes: Classes = [
          ...sorted.map((bound, index) => ({
            id: `muc-${index}`,
            name: `Mức ${index}`,
            ...(isOpen(index) ? { above: bound } : { from: bound }),
          })),
          { id: `muc-${sorted.length}`, name: 'Mức cuối' },
        ]
        const holding = sorted.findIndex((bound, index) => (isOpen(index) ? points > bound : points >= bound))
        const [result] = classified([[points, 0]], { classes })
        expect(result?.class?.id).toBe(`muc-${holding === -1 ? sorted.length : holding}`)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a class with conditions on top of its bound', () => {
  const standards = Array.from({ length: 10 }, (_, index) => `TC${index + 1}`)
  const branch = table([
    group(
      'I',
      standards.map(code => criterion(code, { kind: 'judged' })),
    ),
  ])
  const classes: Classes = [
    {
      id: 'vung-manh',
      name: 'Vững mạnh',
      from: 85,
      requires: [{ holds: 'not any_criterion(share < 50)', reason: 'Có tiêu chuẩn đạt dưới 50% số điểm' }],
    },
    { id: 'kha', name: 'Khá', from: 70 },
    { id: 'trung-binh', name: 'Trung bình', from: 50 },
    { id: 'yeu', name: 'Yếu' },
  ]
  const branchWith = (points: readonly number[]) => {
    const told = report(
      Object.fromEntries(standards.map((code, index) => [code, { claimed: points[index] ?? 0 }])),
    )
    const [result] = resultsOf(
      campaign(branch, [unit('doan-tn', told)], { classification: { by: 'points', classes } }),
    )
    return result
  }
  const evenly = (each: number, ...others: readonly number[]) => [
    ...others,
    ...Array<number>(10 - others.length).fill(each),
  ]

  it('is missed with 92 points and one standard at 4 of 10; 86 points without such a standard reach it (W21)', () => {
    const lowered = branchWith([4, ...Array<number>(8).fill(10), 8])
    expect(lowered?.verified.total).toBe('92')
    expect(lowered?.class).toEqual({
      id: 'kha',
      name: 'Khá',
      reached: 'Vững mạnh',
      reasons: ['Có tiêu chuẩn đạt dưới 50% số điểm'],
    })
    expect(branchWith(evenly(8.6))?.class?.id).toBe('vung-manh')
    const below = branchWith(evenly(8.5, 8.25))
    expect([below?.verified.total, below?.class?.id]).toEqual(['84.75', 'kha'])
  })

  it('is missed with 114 points whose deductions exceed half of the bonuses (W23)', () => {
    const youth = table([
      group('I', [criterion('1', { kind: 'judged' }, { max: 100 })]),
      group('II', [criterion('2', { kind: 'judged' }, { max: 40 })], { role: 'bonus' }),
      group('III', [criterion('3', { kind: 'judged', least: -40, most: 0 }, { max: 0 })], {
        role: 'deduction',
      }),
    ])
    const holds = 'deduction <= 0.5 * bonus'
    const tot = {
      id: 'tot',
      name: 'Tốt',
      from: 100,
      requires: [{ holds, reason: 'Điểm trừ quá 50% điểm thưởng' }],
    }
    const own: Classes = [tot, { id: 'kha', name: 'Khá', from: 90 }, { id: 'dat', name: 'Đạt' }]
    const classWith = (deduction: number) => {
      const told = report({ 1: { claimed: 100 }, 2: { claimed: 30 }, 3: { claimed: -deduction } })
      const [result] = resultsOf(
        campaign(youth, [unit('doan-so', told)], { classification: { by: 'points', classes: own } }),
      )
      return [result?.verified.total, result?.class?.id, result?.class?.reasons]
    }
    expect(classWith(16)).toEqual(['114', 'kha', ['Điểm trừ quá 50% điểm thưởng']])
    expect(classWith(15)).toEqual(['115', 'tot', []])
  })

  it('leads down past every class whose conditions fail, each with its reason', () => {
    const [high, middle, ...rest] = classes
    const strict = [
      high,
      middle && {
        ...middle,
        requires: [{ holds: "points('TC1') >= 8", reason: 'Tiêu chuẩn 1 dưới 8 điểm' }],
      },
      ...rest,
    ].flatMap(each => each ?? [])
    const told = report(
      Object.fromEntries(standards.map((code, index) => [code, { claimed: index === 0 ? 4 : 10 }])),
    )
    const [result] = resultsOf(
      campaign(branch, [unit('doan-tn', told)], { classification: { by: 'points', classes: strict } }),
    )
    expect([result?.class?.id, result?.class?.reached]).toEqual(['trung-binh', 'Vững mạnh'])
    expect(result?.class?.reasons).toEqual(['Có tiêu chuẩn đạt dưới 50% số điểm', 'Tiêu chuẩn 1 dưới 8 điểm'])
  })

  it('is missed, but the last class is below no other: its own conditions hold nobody out', () => {
    const strict = classes.slice(0, 2).map(each => ({
      ...each,
      requires: [{ holds: "points('TC1') >= 8", reason: `${each.name}: tiêu chuẩn 1 dưới 8 điểm` }],
    }))
    const told = report(
      Object.fromEntries(standards.map((code, index) => [code, { claimed: index === 0 ? 4 : 10 }])),
    )
    const [result] = resultsOf(
      campaign(branch, [unit('doan-tn', told)], { classification: { by: 'points', classes: strict } }),
    )
    expect(result?.class).toMatchObject({
      id: 'kha',
      reached: 'Vững mạnh',
      reasons: ['Vững mạnh: tiêu chuẩn 1 dưới 8 điểm'],
    })
  })

  it('is not given where a condition cannot be told, and says that this is why', () => {
    const counted = table([
      group('I', [criterion('1', { kind: 'judged' }, { max: 100, inputs: [input('so_dot', 'count')] })]),
    ])
    const strict: Classes = [
      { id: 'tot', name: 'Tốt', from: 80, requires: [{ holds: 'so_dot >= 2', reason: 'Chưa đủ 2 đợt' }] },
      { id: 'dat', name: 'Đạt' },
    ]
    const [result] = resultsOf(
      campaign(counted, [unit('ttyt-a', report({ 1: { claimed: 90 } }))], {
        classification: { by: 'points', classes: strict },
      }),
    )
    expect(result?.class?.id).toBe('dat')
    expect(result?.class?.reasons).toEqual(['Chưa đủ 2 đợt (chưa đủ số liệu để xét)'])
  })
})
