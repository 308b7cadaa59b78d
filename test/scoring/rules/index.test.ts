import { expect, test } from 'vitest'
import type { LineItem, Start } from '../../../src/model/campaign.ts'
import { lineRule, startRule } from '../../../src/scoring/rules/index.ts'
import { criterion } from '../fixtures.ts'

test.each<Start>([
  { kind: 'full' },
  { kind: 'zero' },
  { kind: 'judged' },
  { kind: 'pass_fail', input: 'dat' },
  { kind: 'target_share', input: 'ty_le' },
  { kind: 'bands', input: 'ty_le', bands: [{ from: 50, points: 5 }, { points: 0 }] },
])('the registry knows a start of kind $kind', start => {
  expect(startRule(start).expression(start, criterion('I.1', start)).op).toBeTypeOf('string')
})

test('the registry knows a line per event', () => {
  const line: LineItem = { kind: 'per_event', input: 'so_lan', points: 1 }
  expect(lineRule(line).expression(line, criterion('I.1', { kind: 'zero' })).op).toBe('multiply')
})
