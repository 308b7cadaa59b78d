import { expect, test } from 'vitest'
import { HEADER_SIZES, isAllowed, LETTERING, MEASURES, RULE_SET } from '../../src/nd30/rules.ts'

const ruleId = /^[A-Z]{2}-\d{2}$/

test('the rule set is named after the decree', () => {
  expect(RULE_SET).toBe('nd30-2020')
})

test.each(Object.entries(MEASURES))('the value chosen for %s is one that the decree allows', (_, measure) => {
  expect(measure.rule).toMatch(ruleId)
  expect(isAllowed(measure, measure.chosen)).toBe(true)
})

test.each(Object.entries(LETTERING))('the size chosen for %s is one that the decree allows', (_, row) => {
  const [least, most] = row.size
  expect(row.rule).toMatch(ruleId)
  expect(row.chosen).toBeGreaterThanOrEqual(least)
  expect(row.chosen).toBeLessThanOrEqual(most)
})

test('sizes of the header that go together are each allowed alone', () => {
  for (const sizes of HEADER_SIZES.allowed)
    for (const [name, size] of Object.entries(sizes)) {
      const [least, most] = LETTERING[name as keyof typeof sizes].size
      expect(size >= least && size <= most).toBe(true)
    }
})

test('an indent between the two lawful ones is not lawful, one off by rounding is', () => {
  expect(isAllowed(MEASURES.firstLineIndent, 11)).toBe(false)
  expect(isAllowed(MEASURES.firstLineIndent, 10.01, 0.05)).toBe(true)
  expect(isAllowed(MEASURES.firstLineIndent, 12.7)).toBe(true)
})
