import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/model/campaign.ts'
import { campaign, criterion, group, report, resultOf, resultsOf, table, unit } from './fixtures.ts'

const CLASSES: NonNullable<Campaign['classification']>['classes'] = [
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
