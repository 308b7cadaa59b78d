import { describe, expect, it } from 'vitest'
import type { FormPerEvent } from '../../../src/model/generated/criteria.ts'
import {
  codesOf,
  computed,
  criterion,
  group,
  input,
  pointsOf,
  report,
  resultOf,
  ruleOn,
  table,
} from '../fixtures.ts'

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
