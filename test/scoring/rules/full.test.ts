import { expect, test } from 'vitest'
import { full } from '../../../src/scoring/rules/full.ts'
import { computed, criterion, TABLE_PLACE } from '../fixtures.ts'

test('a full start is the maximum of the criterion, whatever is reported', () => {
  const points = full.expression({ kind: 'full' }, criterion('I.2', { kind: 'full' }, { max: 2.5 }))
  expect(computed(points)).toBe('2.5')
})

test('a full start has nothing to check and needs no target', () => {
  expect(full.check({ kind: 'full' }, criterion('I.2', { kind: 'full' }), TABLE_PLACE)).toEqual([])
  expect(full.targets).toBeUndefined()
})
