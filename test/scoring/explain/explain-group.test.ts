import { expect, it } from 'vitest'
import type { Group } from '../../../src/model/campaign.ts'
import { criterion, group, input, report, table } from '../fixtures.ts'
import { explained, groupOf, told } from './explain.ts'

const judged = (code: string, more = {}) => criterion(code, { kind: 'judged' }, more)
const TWO = [judged('I.1', { weight: 2 }), judged('I.2')]
const REPORT = report({ 'I.1': { claimed: 8 }, 'I.2': { claimed: 5 } })

const shown = (more: Partial<Group>, reported = REPORT, criteria = TWO) => {
  const { rule, steps } = groupOf(explained(table([group('I', criteria, more)]), reported), 'I')
  return { rule, steps: told(steps) }
}

it('a group that simply adds up has neither a rule nor steps', () => {
  expect(shown({})).toEqual({ rule: [], steps: [] })
})

it('a weighted sum shows each weight beside its points', () => {
  expect(shown({ combine: 'weighted_sum', max: 30 })).toEqual({
    rule: ['cộng điểm các phần, mỗi phần nhân với hệ số'],
    steps: ['Các phần gộp lại = 2 × 8 + 1 × 5: 21'],
  })
})

it('a mean shows what it is taken of and how it was rounded', () => {
  expect(shown({ combine: 'weighted_mean', max: 10 }).steps).toEqual([
    'Các phần gộp lại = (2 × 8 + 1 × 5) / 3: 7',
  ])
  const odd = report({ 'I.1': { claimed: 8 }, 'I.2': { claimed: 5.55 } })
  expect(shown({ combine: 'mean', max: 10 }, odd).steps).toEqual([
    'Các phần gộp lại = (8 + 5,55) / 2: 6,775',
    'Làm tròn 2 chữ số: 6,78',
  ])
})

it('of the best part the others are shown too', () => {
  expect(shown({ combine: 'best', max: 10 })).toEqual({
    rule: ['lấy điểm của phần cao nhất'],
    steps: ['Phần cao nhất = cao nhất trong 8; 5: 8'],
  })
})

it('what is not assigned scales the others up, and by how much', () => {
  const reported = report({ 'I.1': { claimed: 8 }, 'I.2': { status: 'not_assigned' } })
  expect(shown({ absent: 'reweight' }, reported)).toEqual({
    rule: ['có phần không giao, không áp dụng thì quy điểm các phần còn lại về điểm chuẩn của nhóm'],
    steps: ['Các phần gộp lại = 8: 8', 'Quy về điểm chuẩn của nhóm = 8 × 20 / 10: 16 (+8)'],
  })
})

it('a cap on a side of the group shows what it took', () => {
  const bonus = criterion(
    'I.1',
    { kind: 'full' },
    {
      inputs: [input('so_lan', 'count')],
      bonuses: [{ kind: 'per_event', input: 'so_lan', points: 2 }],
      open: true,
    },
  )
  const reported = report({ 'I.1': { facts: { so_lan: 3 } } })
  expect(shown({ caps: [{ lines: 'bonuses', cap: 4 }] }, reported, [bonus])).toEqual({
    rule: ['các khoản cộng: tối đa 4 điểm'],
    steps: [
      'Các phần gộp lại = 16: 16',
      'Tổng điểm cộng, tối đa chung = (6; không quá 4): 4 (−2)',
      'Sau khi tính mức tối đa chung = 16 − (6 − 4): 14',
    ],
  })
})

it('a coefficient, a ceiling and the last figure lead to the points', () => {
  expect(shown({ coefficient: 1.2, ceiling: 15 })).toEqual({
    rule: ['nhân hệ số 1,2', 'không quá 15 điểm'],
    steps: [
      'Các phần gộp lại = 8 + 5: 13',
      'Nhân hệ số = 13 × 1,2: 15,6 (+2,6)',
      'Giới hạn sàn, trần = (15,6; không quá 15): 15 (−0,6)',
    ],
  })
  expect(shown({ ceiling: 15 })).toEqual({ rule: ['không quá 15 điểm'], steps: [] })
})

it('a group says its weight in the group around it, in both languages', () => {
  const inner = group('I.A', [judged('I.A.1')], { weight: 1.5 })
  const whole = table([{ code: 'I', title: 'Nhóm I', max: 15, combine: 'weighted_sum', groups: [inner] }])
  const found = explained(whole, report({ 'I.A.1': { claimed: 6 } }), 'en')
  expect(groupOf(found, 'I.A').weight).toBe('1.5')
  expect(told(groupOf(found, 'I').steps)).toEqual(['Parts put together = 1.5 × 6: 9'])
})
