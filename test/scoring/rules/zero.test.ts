import { expect, test } from 'vitest'
import { zero } from '../../../src/scoring/rules/zero.ts'
import { computed, criterion, TABLE_PLACE } from '../fixtures.ts'

const start = { kind: 'zero' } as const

test('a zero start is no points, whatever the maximum', () => {
  expect(computed(zero.expression(start, criterion('V.1', start, { max: 2 })))).toBe('0')
})

test('a zero start has nothing to check', () => {
  expect(zero.check(start, criterion('V.1', start), TABLE_PLACE)).toEqual([])
})
