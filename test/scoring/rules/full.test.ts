import { expect, test } from 'vitest'
import { full } from '../../../src/scoring/rules/full.ts'
import { computed, ruleOn } from '../fixtures.ts'

test('a full start is the maximum of the criterion, whatever is reported', () => {
  const { expression, problems } = ruleOn({ kind: 'full' }, [], 2.5)
  expect(computed(expression)).toBe('2.5')
  expect(problems).toEqual([])
  expect(full.targets).toBeUndefined()
})
