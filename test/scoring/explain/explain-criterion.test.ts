import { expect, it } from 'vitest'
import { change, criterion, group, input, report, table } from '../fixtures.ts'
import { criterionOf, explained, told } from './explain.ts'

const COUNTED = criterion(
  'I.1',
  { kind: 'formula', formula: 'so_lan * 1.7' },
  {
    inputs: [input('so_lan', 'count')],
  },
)

it('points that a reviewer gave close the steps', () => {
  const reported = report({
    'I.1': { facts: { so_lan: 5 }, changes: [change('verification', { points: 7 })] },
  })
  const { steps, closing, points } = criterionOf(explained(table([group('I', [COUNTED])]), reported), 'I.1')
  expect(told(steps)).toEqual(['Điểm ban đầu = 5 × 1,7: 8,5'])
  expect(told(closing ? [closing] : [])).toEqual(['Sau điều chỉnh: 7'])
  expect(points).toBe('7')
})

it('a corrected fact needs no closing step, as the rule gives the points', () => {
  const reported = report({
    'I.1': { facts: { so_lan: 5 }, changes: [change('verification', { facts: { so_lan: 4 } })] },
  })
  const { closing, steps } = criterionOf(explained(table([group('I', [COUNTED])]), reported), 'I.1')
  expect(closing).toBeNull()
  expect(told(steps)).toEqual(['Điểm ban đầu = 4 × 1,7: 6,8'])
})

it('where no step is told the change itself ends with the points', () => {
  const judged = criterion('I.1', { kind: 'judged' })
  const reported = report({ 'I.1': { claimed: 5, changes: [change('verification', { points: 4.5 })] } })
  const { closing, changes } = criterionOf(explained(table([group('I', [judged])]), reported), 'I.1')
  expect(closing).toBeNull()
  expect(changes.map(({ before, after }) => [before, after])).toEqual([['5', '4.5']])
})

it('stages that are put together close the steps with their weighted mean', () => {
  const told_ = {
    'I.1': { facts: { so_lan: 5 }, changes: [change('verification', { points: 7 })] },
  }
  const closingWith = (absent: 'block' | 'zero' | 'drop', weights: Record<string, number>) => {
    const whole = table([group('I', [COUNTED])], { stages: { weights, absent } })
    const { closing } = criterionOf(explained(whole, report(told_)), 'I.1')
    return told(closing ? [closing] : [])
  }
  expect(closingWith('block', { self: 30, verification: 70 })).toEqual([
    'Gộp các bước = (8,5 × 30 + 7 × 70) / 100: 7,45',
  ])
  expect(closingWith('drop', { verification: 70, council: 30 })).toEqual(['Gộp các bước = (7 × 70) / 70: 7'])
  expect(closingWith('zero', { verification: 70, council: 30 })).toEqual([
    'Gộp các bước = (7 × 70 + 0 × 30) / 100: 4,9',
  ])
})

it('what the unit claims is told apart from what its figures give', () => {
  const claimed = report({ 'I.1': { facts: { so_lan: 5 }, claimed: 9 } })
  const found = criterionOf(explained(table([group('I', [COUNTED])]), claimed), 'I.1')
  expect([found.claimed, found.self]).toEqual(['9', '8.5'])
  const silent = report({ 'I.1': { facts: { so_lan: 5 } } })
  expect(criterionOf(explained(table([group('I', [COUNTED])]), silent), 'I.1').claimed).toBeNull()
})

it('shared inputs and named values that a rule reads are shown with their figures', () => {
  const reader = criterion(
    'I.1',
    { kind: 'formula', formula: 'quy_doi * 2' },
    { gate: { holds: 'du', label: 'Đủ' } },
  )
  const whole = table([group('I', [reader])], {
    inputs: [
      input('bien_che', 'count', { label: 'Biên chế', unit: 'người' }),
      input('khac', 'count', { label: 'Số liệu khác' }),
    ],
    values: [
      { id: 'nua', label: 'Một nửa biên chế', formula: 'bien_che / 2', unit: 'người' },
      { id: 'quy_doi', label: 'Điểm quy đổi', formula: 'nua - 4' },
    ],
    conditions: [{ id: 'du', label: 'Đủ người', formula: 'bien_che >= 10' }],
  })
  const reported = report({ 'I.1': {} }, false, { bien_che: 14, khac: 3 })
  const { facts, values } = criterionOf(explained(whole, reported), 'I.1')
  expect(facts).toEqual([{ label: 'Biên chế', value: '14 người', reported: null, target: null }])
  expect(told(values).toSorted()).toEqual([
    'Một nửa biên chế = 14 / 2: 7 người',
    'Điểm quy đổi = 7 − 4: 3',
    'Đủ người: đạt',
  ])
})

it('of lines of which only the highest counts all are shown', () => {
  const lines = [1, 2].map(index => ({
    kind: 'per_event' as const,
    id: `dong_${index}`,
    label: `Khoản ${index}`,
    input: 'so_lan',
    points: index,
  }))
  const capped = criterion(
    'I.1',
    { kind: 'zero' },
    {
      inputs: [input('so_lan', 'count')],
      bonuses: lines,
      caps: [{ lines: ['dong_1', 'dong_2'], count: 'highest', cap: 5 }],
    },
  )
  const shown = (so_lan: number) =>
    told(
      criterionOf(explained(table([group('I', [capped])]), report({ 'I.1': { facts: { so_lan } } })), 'I.1')
        .steps,
    )
  expect(shown(3)).toContain('Mức chung = cao nhất trong 3; 6; không quá 5: 5')
  expect(shown(2)).toContain('Mức chung = cao nhất trong 2; 4: 4')
})
