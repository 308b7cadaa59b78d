import { expect, test } from 'vitest'
import { HEADER_SIZES, LETTERING, MEASURES } from '../../src/nd30/rules.ts'

const ruleId = /^[A-Z]{2}-\d{2}$/

test.each(Object.entries(MEASURES))('the value chosen for %s is one that the decree allows', (_, measure) => {
  expect(measure.rule).toMatch(ruleId)
  const spans: readonly (readonly [number, number])[] = measure.allowed
  expect(spans.some(([least, most]) => measure.chosen >= least && measure.chosen <= most)).toBe(true)
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
