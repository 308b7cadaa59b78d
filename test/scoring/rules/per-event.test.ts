import { describe, expect, it } from 'vitest'
import type { LinePerEvent } from '../../../src/model/generated/criteria.ts'
import { perEvent } from '../../../src/scoring/rules/per-event.ts'
import { codesOf, computed, criterion, input, TABLE_PLACE } from '../fixtures.ts'

const start = { kind: 'full' } as const
const line = (more: Partial<LinePerEvent> = {}): LinePerEvent => ({
  kind: 'per_event',
  input: 'so_lan',
  points: 0.5,
  ...more,
})

const amount = (rule: LinePerEvent, count?: number) =>
  computed(
    perEvent.expression(rule, criterion('I.5', start)),
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
    expect(amount(line({ free: 1, cap: 3 }))).toBeUndefined()
  })

  it('stops at its cap', () => {
    const capped = line({ cap: 2 })
    expect([amount(capped, 3), amount(capped, 4), amount(capped, 5), amount(capped, 90)]).toEqual([
      '1.5',
      '2',
      '2',
      '2',
    ])
    expect(amount(line({ points: 1.5, cap: 1 }), 1)).toBe('1')
  })

  it('leaves out the events that are free', () => {
    const lenient = line({ free: 2 })
    expect([amount(lenient, 0), amount(lenient, 2), amount(lenient, 3)]).toEqual(['0', '0', '0.5'])
    expect(amount(line({ free: 0 }), 3)).toBe('1.5')
  })

  it('takes the free ones off before the cap', () => {
    expect(amount(line({ points: 1, free: 1, cap: 3 }), 4)).toBe('3')
    expect(amount(line({ points: 1, free: 1, cap: 3 }), 9)).toBe('3')
  })

  it('counts: other kinds of inputs do not fit (TD1402, TD1403)', () => {
    const check = (...inputs: ReturnType<typeof input>[]) =>
      codesOf(perEvent.check(line(), criterion('I.5', start, { inputs }), TABLE_PLACE))
    expect(check(input('so_lan', 'count'))).toEqual([])
    expect(check(input('so_lan', 'number'))).toEqual(['TD1403'])
    expect(check(input('so_lan', 'yes_no'))).toEqual(['TD1403'])
    expect(check(input('so_nguoi', 'count'))).toEqual(['TD1402'])
  })
})
