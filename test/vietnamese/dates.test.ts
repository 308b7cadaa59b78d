import { expect, test } from 'vitest'
import { slashDate } from '../../src/vietnamese/dates.ts'

test('a date in a table reads day, month, year', () => {
  expect(slashDate('2026-11-05')).toBe('05/11/2026')
})
