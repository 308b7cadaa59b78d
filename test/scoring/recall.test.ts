import { describe, expect, it } from 'vitest'
import { fact, number, points, step, subtract, target } from '../../src/expressions/expression.ts'
import { rational } from '../../src/expressions/rational.ts'
import { type Memory, recallable, remembered } from '../../src/scoring/recall.ts'
import { campaign, change, criterion, group, input, report, resultsOf, table, unit } from './fixtures.ts'

describe('what was computed before', () => {
  it('is kept for criteria that read a few plain figures, each of them once', () => {
    const reads = recallable([
      subtract(fact('so_su_co'), target('so_su_co')),
      step('start'),
      fact('so_su_co'),
    ])
    // What many units have in common comes first.
    expect(reads).toEqual([target('so_su_co'), fact('so_su_co')])
  })

  it('is not kept where points depend on other nodes, or on more figures than are likely to return', () => {
    expect(recallable([points('II.1')])).toBeUndefined()
    expect(recallable(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(fact))).toBeUndefined()
  })

  it('is found again under the same values in the same order only', () => {
    const memory: Memory<string> = {}
    const [one, two] = [rational(1), rational(2)]
    const at = (...values: readonly (typeof one | undefined)[]) => values.reduce(remembered<string>, memory)
    at(one, two).result = 'one case, two days'
    expect(at(one, two).result).toBe('one case, two days')
    expect(at(two, one).result).toBeUndefined()
    expect(at(one).result).toBeUndefined()
    expect(at(one, undefined).result).toBeUndefined()
  })

  it('needs no values where nothing is read', () => {
    expect(recallable([number(10)])).toEqual([])
  })
})

describe('units of which the same is found', () => {
  const incidents = criterion(
    'II.1',
    { kind: 'full' },
    {
      inputs: [input('so_su_co', 'count')],
      deductions: [{ kind: 'per_event', input: 'so_su_co', points: 2 }],
    },
  )
  const whole = table([group('II', [incidents])])
  const told = { facts: { so_su_co: 1 } }
  const corrected = { ...told, changes: [change('verification', { facts: { so_su_co: 3 } })] }
  const results = resultsOf(
    campaign(whole, [
      unit('khu-vuc-1', report({ 'II.1': told })),
      unit('khu-vuc-2', report({ 'II.1': corrected })),
      unit('khu-vuc-3', report({ 'II.1': told })),
    ]),
  )

  it('share one result of the criterion', () => {
    expect(results[2]?.criteria[0]).toBe(results[0]?.criteria[0])
    expect(results[0]?.criteria[0]).toMatchObject({ self: '8', verified: '8', changes: [] })
  })

  it('do not share it with a unit that said the same and was corrected', () => {
    const [own] = results[1]?.criteria ?? []
    expect(own).toMatchObject({ self: '8', verified: '4' })
    expect(own?.changes).toMatchObject([{ before: '8', after: '4' }])
  })
})
