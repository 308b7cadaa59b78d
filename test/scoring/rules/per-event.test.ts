import { describe, expect, it } from 'vitest'
import type { FormPerEvent } from '../../../src/model/generated/criteria.ts'
import { checkTable } from '../../../src/scoring/check-table.ts'
import {
  cases,
  codesOf,
  computed,
  criterion,
  group,
  input,
  pointsOf,
  report,
  resultOf,
  ruleOn,
  TABLE_PLACE,
  type ToldCase,
  table,
} from '../fixtures.ts'
import { gaining, losing, pointsFor, problemsIn, tableOf } from '../one-criterion.ts'

const line = (more: Partial<FormPerEvent> = {}): FormPerEvent => ({
  kind: 'per_event',
  input: 'so_lan',
  points: 0.5,
  ...more,
})

const amount = (rule: FormPerEvent, count?: number) =>
  computed(
    ruleOn(rule, [input('so_lan', 'count')]).expression,
    count === undefined ? {} : { facts: { so_lan: count } },
  )

describe('an amount per event', () => {
  it('is the number of events times the points of one', () => {
    expect(amount(line(), 3)).toBe('1.5')
    expect(amount(line({ points: 0.25 }), 1)).toBe('0.25')
  })

  it('is zero where nothing happened, but missing where nothing is reported', () => {
    expect(amount(line(), 0)).toBe('0')
    expect(amount(line())).toBeUndefined()
    expect(amount(line({ free: 1 }))).toBeUndefined()
  })

  it('stops at its cap', () => {
    const points = (rule: FormPerEvent, so_lan: number) => {
      const each = criterion('I.5', { kind: 'zero' }, { inputs: [input('so_lan', 'count')], bonuses: [rule] })
      return pointsOf(resultOf(table([group('I', [each])]), report({ 'I.5': { facts: { so_lan } } })))['I.5']
    }
    const capped = line({ cap: 2 })
    expect([3, 4, 5, 90].map(count => points(capped, count))).toEqual(['1.5', '2', '2', '2'])
    expect(points(line({ points: 1.5, cap: 1 }), 1)).toBe('1')
    expect(points(line({ points: 1, free: 1, cap: 3 }), 4)).toBe('3')
    expect(points(line({ points: 1, free: 1, cap: 3 }), 9)).toBe('3')
  })

  it('leaves out the events that are free', () => {
    const lenient = line({ free: 2 })
    expect([amount(lenient, 0), amount(lenient, 2), amount(lenient, 3)]).toEqual(['0', '0', '0.5'])
    expect(amount(line({ free: 0 }), 3)).toBe('1.5')
  })

  it('counts: other kinds of inputs do not fit (TD1402, TD1403)', () => {
    const check = (...inputs: ReturnType<typeof input>[]) => codesOf(ruleOn(line(), inputs).problems)
    expect(check(input('so_lan', 'count'))).toEqual([])
    expect(check(input('so_lan', 'number'))).toEqual(['TD1403'])
    expect(check(input('so_lan', 'yes_no'))).toEqual(['TD1403'])
    expect(check(input('so_nguoi', 'count'))).toEqual(['TD1402'])
  })
})

describe('events by so many at a time', () => {
  const COUNT = [input('so_lan', 'count')]

  it('count nothing for what is left over', () => {
    const points = [2, 3, 5, 6].map(so_lan => pointsFor(gaining(line({ every: 3 }), COUNT), { so_lan }))
    expect(points).toEqual(['0', '0.5', '0.5', '1'])
  })

  it('are counted after the free ones', () => {
    const rule = line({ every: 3, free: 1 })
    const points = [3, 4, 7].map(so_lan => pointsFor(gaining(rule, COUNT), { so_lan }))
    expect(points).toEqual(['0', '0.5', '1'])
  })

  it('cost a share of the maximum, or what a formula says', () => {
    expect(pointsFor(losing(line({ points: '15%' }), COUNT), { so_lan: 2 })).toBe('7')
    const byType = losing(line({ points: "if(type = 'benh-vien', 2, 1)" }), COUNT)
    expect(pointsFor(byType, { so_lan: 3 }, { type: 'benh-vien' })).toBe('4')
    expect(pointsFor(byType, { so_lan: 3 }, { type: 'trung-tam' })).toBe('7')
  })
})

describe('events that are recorded one by one', () => {
  const VIOLATIONS = input('vi_pham', 'records', {
    fields: [
      {
        id: 'muc',
        label: 'Mức độ',
        type: 'choice',
        options: [
          { id: 'nhe', label: 'Nhẹ' },
          { id: 'nang', label: 'Nặng' },
        ],
      },
      { id: 'so_nguoi', label: 'Số người', type: 'count', optional: true },
      { id: 'bat_kha_khang', label: 'Bất khả kháng', type: 'yes_no' },
    ],
  })
  const lost = (more: Partial<FormPerEvent>, ...records: readonly ToldCase[]) =>
    pointsFor(losing(line({ input: 'vi_pham', points: 1, ...more }), [VIOLATIONS]), {
      vi_pham: cases(...records),
    })
  const light = { muc: 'nhe', bat_kha_khang: 0, so_nguoi: 1 }
  const grave = { muc: 'nang', bat_kha_khang: 0, so_nguoi: 4 }

  it('count one each', () => {
    expect([lost({}), lost({}, light), lost({}, light, grave)]).toEqual(['10', '9', '8'])
  })

  it('count where a condition on them holds', () => {
    expect(lost({ where: "muc = 'nang'", points: 3 }, light, grave, light)).toBe('7')
    expect(lost({ where: 'so_nguoi >= 2' }, light, grave)).toBe('9')
  })

  it('do not count where they are exempt', () => {
    const act = { ...grave, bat_kha_khang: 1 }
    expect(lost({ exempt: 'bat_kha_khang' }, grave, act)).toBe('9')
    expect(lost({ where: "muc = 'nang'", exempt: 'bat_kha_khang' }, light, grave, act)).toBe('9')
  })

  it('are left out first, then free, then bundled', () => {
    const rule = { where: "muc = 'nhe'", free: 1, every: 2 }
    expect(lost(rule, light, light, grave)).toBe('10')
    expect(lost(rule, light, grave, light, light)).toBe('9')
  })

  it('do not count where it cannot be told whether they do', () => {
    const { so_nguoi: _, ...unknown } = grave
    expect(lost({ where: 'so_nguoi >= 2' }, unknown, grave)).toBe('9')
  })

  it('are missing, not none, while nothing is reported', () => {
    const each = losing(line({ input: 'vi_pham' }), [VIOLATIONS])
    expect(pointsFor(each, {})).toBeNull()
    expect(pointsFor(each, { vi_pham: cases() })).toBe('10')
  })

  it('have fields that a condition names, and no others (TD1425)', () => {
    const problems = (where: string) =>
      problemsIn(losing(line({ input: 'vi_pham', where }), [VIOLATIONS], { floor: 0 }))
    expect(problems('so_nguoi > 1')).toEqual([])
    expect(problems('so_luong > 1')).toEqual([['TD1425', '/deductions/0/where']])
    expect(problems("muc = 'rat_nang'")).toEqual([['TD1425', '/deductions/0/where']])
  })

  it('alone have conditions of their own (TD1446)', () => {
    const counted = losing(line({ where: 'so_lan > 1', exempt: 'so_lan > 2' }), [input('so_lan', 'count')])
    expect(problemsIn(counted)).toEqual([
      ['TD1446', '/deductions/0/where'],
      ['TD1446', '/deductions/0/exempt'],
    ])
  })
})

describe('events of which only so many count', () => {
  const INITIATIVES = input('sang_kien', 'records', {
    fields: [
      { id: 'nguoi', label: 'Người thực hiện', type: 'text', optional: true },
      { id: 'ngay', label: 'Ngày công nhận', type: 'date' },
      { id: 'diem', label: 'Điểm', type: 'number', min: 1, max: 3 },
      { id: 'cap_tinh', label: 'Cấp tỉnh', type: 'yes_no' },
    ],
  })
  const gains = (more: Partial<FormPerEvent>) =>
    gaining(line({ input: 'sang_kien', points: 'diem', ...more }), [INITIATIVES], { open: true })
  const gained = (more: Partial<FormPerEvent>, ...records: readonly ToldCase[]) =>
    pointsFor(gains(more), { sang_kien: cases(...records) })
  const told = (ngay: number, nguoi: string, diem: number, cap_tinh = 0) => ({ ngay, nguoi, diem, cap_tinh })
  const FIVE = [
    told(50, 'Lan', 1.5),
    told(20, 'Hùng', 3, 1),
    told(10, 'Lan', 1),
    told(40, 'Mai', 2, 1),
    told(30, 'lan', 2.5),
  ]

  it('have a price of their own where the points read their fields', () => {
    expect(gained({}, ...FIVE)).toBe('10')
    expect(gained({ points: 'if(cap_tinh, 2, 0.5)' }, ...FIVE)).toBe('5.5')
    expect(gained({ where: 'cap_tinh', exempt: 'diem = 3' }, ...FIVE)).toBe('2')
    expect(gained({})).toBe('0')
  })

  it('are those with the most points unless told', () => {
    expect(gained({ most: 2 }, ...FIVE)).toBe('5.5')
    expect(gained({ most: 2, take: 'lowest' }, ...FIVE)).toBe('2.5')
    expect(gained({ most: 2, take: 'earliest' }, ...FIVE)).toBe('4')
  })

  it('are free from the earliest on unless told (Q9)', () => {
    expect(gained({ free: 2 }, ...FIVE)).toBe('6')
    expect(gained({ free: 2, free_takes: 'highest' }, ...FIVE)).toBe('4.5')
    expect(gained({ free: 2, free_takes: 'lowest' }, ...FIVE)).toBe('7.5')
  })

  it('are limited in each group first, then the free ones go, then so many are left', () => {
    const per = { field: 'nguoi', most: 1 }
    expect(gained({ per }, ...FIVE)).toBe('7.5')
    expect(gained({ per, free: 1 }, ...FIVE)).toBe('4.5')
    expect(gained({ per, free: 1, most: 1 }, ...FIVE)).toBe('2.5')
  })

  it('count so many times a price that is the same for all', () => {
    expect(gained({ points: 2, most: 3 }, ...FIVE)).toBe('6')
    expect(gained({ points: 2, per: { field: 'nguoi', most: 2 }, every: 2 }, ...FIVE)).toBe('4')
    expect(gained({ points: 2, most: 3, take: 'lowest', free: 3, free_takes: 'highest' }, ...FIVE)).toBe('4')
  })

  it('are not counted at all where it cannot be told which of them belong together', () => {
    const unknown = { ngay: 60, diem: 2, cap_tinh: 0 }
    expect(gained({ per: { field: 'nguoi', most: 1 } }, ...FIVE, unknown)).toBeNull()
    expect(gained({ per: { field: 'cap_tinh', most: 1 } }, ...FIVE, unknown)).toBe('5.5')
  })

  it('bound what the line can give', () => {
    const bounded = (more: Partial<FormPerEvent>) =>
      problemsIn(gaining(line({ input: 'sang_kien', points: 'diem', ...more }), [INITIATIVES], { max: 6 }))
    expect(bounded({ most: 2 })).toEqual([])
    expect(bounded({ most: 3 })).toEqual([['TD1418', '/max']])
    expect(bounded({ points: 2, most: 3 })).toEqual([])
    expect(bounded({ per: { field: 'nguoi', most: 1 } })).toEqual([['TD1418', '/max']])
  })

  it('need a field that there is, and a date for a period (TD1425, TD1466)', () => {
    const per = (field: string, period?: 'quarter') =>
      problemsIn(gains({ per: { field, most: 1, ...(period && { period }) } }))
    expect(per('nguoi')).toEqual([])
    expect(per('ngay', 'quarter')).toEqual([])
    expect(per('nguoii')).toEqual([['TD1425', '/bonuses/0/per/field']])
    expect(per('nguoi', 'quarter')).toEqual([['TD1466', '/bonuses/0/per/period']])
  })

  it('cannot be counted by several at a time at different prices (TD1465)', () => {
    expect(problemsIn(gains({ every: 2 }))).toEqual([['TD1465', '/bonuses/0/every']])
    expect(problemsIn(gains({ every: 2, points: 1 }))).toEqual([])
  })

  it('are recorded one by one: a number has no first and no highest (TD1446)', () => {
    const rule = line({
      most: 1,
      take: 'lowest',
      per: { field: 'x', most: 1 },
      free: 1,
      free_takes: 'highest',
    })
    const counted = gaining(rule, [input('so_lan', 'count')], { open: true })
    expect(problemsIn(counted).map(([code, place]) => `${code} ${place.split('/').at(-1)}`)).toEqual([
      'TD1446 free_takes',
      'TD1446 per',
      'TD1446 most',
      'TD1446 take',
    ])
  })
})

describe('a number of events that a formula or a named value gives', () => {
  const inputs = [input('so_gio', 'count')]
  const hours = gaining(line({ input: 'so_gio / 8', points: 2 }), inputs, { open: true })

  it('counts in parts, unless so many make one', () => {
    expect(pointsFor(hours, { so_gio: 12 })).toBe('3')
    expect(
      pointsFor(gaining(line({ input: 'so_gio / 8', points: 2, every: 2 }), inputs), { so_gio: 36 }),
    ).toBe('4')
    expect(problemsIn(hours)).toEqual([])
  })

  it('needs no input of that name', () => {
    const named = gaining(line({ input: 'so_ngay', points: 2 }), inputs, { open: true })
    const whole = {
      ...tableOf(named),
      values: [{ id: 'so_ngay', label: 'Số ngày tập huấn', formula: 'so_gio / 8' }],
    }
    expect(checkTable(whole, TABLE_PLACE).diagnostics).toEqual([])
    expect(pointsOf(resultOf(whole, report({ 'II.1': { facts: { so_gio: 4 } } })))).toEqual({ 'II.1': '1' })
  })
})

it('a price is above zero: what is lost is written as a deduction (TD1206)', () => {
  const each = gaining(line({ points: -1 }), [input('so_lan', 'count')])
  expect(problemsIn(each)[0]).toEqual(['TD1206', '/bonuses/0/points'])
})

describe('cases that are left over when so many make one', () => {
  const points = (more: Partial<FormPerEvent>, so_lan: number) =>
    pointsFor(
      gaining({ kind: 'per_event', input: 'so_lan', points: 1, ...more }, [input('so_lan', 'count')]),
      {
        so_lan,
      },
    )

  it('count nothing, in proportion, or as one more, as the rule says', () => {
    expect(points({ every: 4 }, 7)).toBe('1')
    expect(points({ every: 4, whole: 'down' }, 7)).toBe('1')
    expect(points({ every: 4, whole: 'parts' }, 7)).toBe('1.75')
    expect(points({ every: 4, whole: 'up' }, 5)).toBe('2')
    expect(points({ every: 4, whole: 'up' }, 8)).toBe('2')
  })

  it('are what is left behind the free ones', () => {
    expect(points({ every: 4, free: 1, whole: 'parts' }, 7)).toBe('1.5')
    expect(points({ every: 4, free: 9, whole: 'up' }, 7)).toBe('0')
  })
})

it('free cases and cases that make one can differ from unit to unit; fewer than none are none', () => {
  const inputs = [input('so_lan', 'count'), input('so_mien', 'number')]
  const each = gaining(
    { kind: 'per_event', input: 'so_lan', points: 1, free: 'so_mien', every: 'so_mien + 2' },
    inputs,
  )
  expect(pointsFor(each, { so_lan: 7, so_mien: 1 })).toBe('2')
  expect(pointsFor(each, { so_lan: 7, so_mien: -1 })).toBe('7')
  expect(pointsFor(each, { so_lan: 7, so_mien: -2 })).toBeNull()
})
