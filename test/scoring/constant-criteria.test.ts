import { describe, expect, it } from 'vitest'
import { checkTable } from '../../src/scoring/check-table.ts'
import { criterion, group, input, report, resultOf, TABLE_PLACE, table } from './fixtures.ts'

const stateOf = (...each: Parameters<typeof criterion>) => {
  const other = criterion('I.2', { kind: 'judged' })
  const result = resultOf(table([group('I', [criterion(...each), other])]), report({ 'I.2': { claimed: 5 } }))
  const [{ state, verified } = { state: 'none', verified: null }] = result.criteria
  return [state, verified, result.verified.total]
}

describe('a criterion of which a unit says nothing', () => {
  it('is a constant of the table where nothing can happen: it has its points', () => {
    expect(stateOf('I.1', { kind: 'formula', formula: 'max' })).toEqual(['scored', '10', '15'])
    expect(stateOf('I.1', { kind: 'formula', formula: '7' })).toEqual(['scored', '7', '12'])
    const inputs = [input('vi_pham', 'count', { supplied_by: 'Thanh tra Sở' })]
    expect(stateOf('I.1', { kind: 'formula', formula: '7' }, { inputs })[0]).toBe('not_reported')
  })

  it('has no points where something could have happened: no report never gives full points (Q7)', () => {
    const inputs = [input('vi_pham', 'count')]
    const deductions = [{ kind: 'per_event', input: 'vi_pham', points: 1 }] as const
    expect(stateOf('I.1', { kind: 'full' }, { inputs, deductions: [...deductions], open: true })[0]).toBe(
      'not_reported',
    )
    expect(stateOf('I.1', { kind: 'full' }, { inputs })[0]).toBe('not_reported')
    const supplied = [input('vi_pham', 'count', { supplied_by: 'Thanh tra Sở' })]
    expect(stateOf('I.1', { kind: 'full' }, { inputs: supplied })[0]).toBe('not_reported')
    expect(stateOf('I.1', { kind: 'full' })[0]).toBe('not_reported')
    expect(stateOf('I.1', { kind: 'judged' })[0]).toBe('not_reported')
  })
})

describe('the check of full points for nothing (TD1378)', () => {
  const found = (...each: Parameters<typeof criterion>) =>
    checkTable(table([group('I', [criterion(...each)])]), TABLE_PLACE)
      .diagnostics.filter(({ code }) => code === 'TD1378')
      .map(({ place, params }) => [place?.pointer, params])

  it('says which criterion waits for an entry that nobody would think of', () => {
    expect(found('I.1', { kind: 'full' })).toEqual([['/tables/0/groups/0/criteria/0/start', { code: 'I.1' }]])
  })

  it('is content where there is something to report, or nothing that could happen', () => {
    const inputs = [input('vi_pham', 'count')]
    expect(found('I.1', { kind: 'full' }, { inputs })).toEqual([])
    expect(found('I.1', { kind: 'formula', formula: 'max' })).toEqual([])
    expect(found('I.1', { kind: 'judged' })).toEqual([])
  })
})
