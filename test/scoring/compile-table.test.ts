import { expect, test } from 'vitest'
import { formula } from '../../src/expressions/formula.ts'
import type { Table } from '../../src/model/campaign.ts'
import { compileTable, inlined, roleOf } from '../../src/scoring/compile-table.ts'
import { criterion, group, input, table } from './fixtures.ts'

const print = (expression: Parameters<typeof formula>[0] | undefined) =>
  expression &&
  formula(expression, reference => {
    if (reference.op === 'fact' || reference.op === 'target') return `${reference.op}_${reference.input}`
    if (reference.op === 'points') return `p_${reference.code}`
    return reference.op === 'total' ? `t_${reference.of}` : reference.op
  })

const LATE = criterion(
  '1',
  { kind: 'full' },
  {
    max: 3,
    inputs: [input('cham', 'count'), input('som', 'count')],
    bonuses: [{ kind: 'per_event', input: 'som', points: 0.25 }],
    deductions: [{ kind: 'per_event', input: 'cham', points: 0.5, free: 1, cap: 2 }],
    floor: 0,
    ceiling: 3,
  },
)

const SHARE = criterion(
  '2',
  { kind: 'target_share', input: 'luot', better: 'lower' },
  {
    inputs: [input('luot', 'count')],
  },
)

/** The points of a node in one expression. */
const pointsOf = (of: Table, code: string) => {
  const node = compileTable(of).compiled.nodes.get(code)
  return node && inlined(node)
}

const TABLE = table([
  group('I', [LATE, SHARE]),
  group('V', [criterion('3', { kind: 'judged' })], { role: 'bonus', ceiling: 5 }),
  group('VI', [criterion('4', { kind: 'zero' }, { max: 0 })], { role: 'deduction', floor: -10 }),
])

test('a criterion is start + bonuses − deductions, then bounds, then rounding', () => {
  expect(print(pointsOf(TABLE, '1'))).toBe(
    'ROUND(ROUND(MIN(3,MAX(0,3+fact_som*0.25-MIN(2,MAX(0,fact_cham-1)*0.5))),9),2)',
  )
  expect(print(pointsOf(TABLE, '2'))).toBe(
    'ROUND(ROUND(10*IF(fact_luot>0,MIN(1,target_luot/fact_luot),1),9),2)',
  )
  expect(print(pointsOf(TABLE, '3'))).toBe('ROUND(judged,2)')
})

test('the rounding of the table takes the place of two decimals', () => {
  expect(print(pointsOf({ ...TABLE, rounding: 3 }, '3'))).toBe('ROUND(judged,3)')
})

test('a group is the sum of its criteria within its bounds', () => {
  expect(print(pointsOf(TABLE, 'I'))).toBe('SUM(p_1,p_2)')
  expect(print(pointsOf(TABLE, 'V'))).toBe('MIN(5,SUM(p_3))')
  expect(print(pointsOf(TABLE, 'VI'))).toBe('MAX(-10,SUM(p_4))')
})

test('the totals are the sums of the roles, and of these', () => {
  const { totals } = compileTable(TABLE).compiled
  expect(print(totals.scored)).toBe('SUM(p_I)')
  expect(print(totals.bonus)).toBe('SUM(p_V)')
  expect(print(totals.deduction)).toBe('SUM(p_VI)')
  expect(print(totals.total)).toBe('SUM(t_scored,t_bonus,t_deduction)')
})

test('the percent is empty where nothing was assigned', () => {
  expect(print(compileTable(TABLE).compiled.percent)).toBe(
    'IF(assigned>0,ROUND(ROUND((SUM(t_scored,t_deduction)/assigned)*100,9),2),"")',
  )
  expect(print(compileTable({ ...TABLE, bonus_in_percent: true }).compiled.percent)).toBe(
    'IF(assigned>0,ROUND(ROUND((t_total/assigned)*100,9),2),"")',
  )
})

test('a group is scored unless it says otherwise', () => {
  expect(TABLE.groups.map(roleOf)).toEqual(['scored', 'bonus', 'deduction'])
})
