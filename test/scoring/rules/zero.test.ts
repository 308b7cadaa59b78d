import { expect, test } from 'vitest'
import { computed, ruleOn } from '../fixtures.ts'

test('a zero start is no points, whatever the maximum', () => {
  const { expression, problems } = ruleOn({ kind: 'zero' }, [], 2)
  expect(computed(expression)).toBe('0')
  expect(problems).toEqual([])
})
