import { describe, expect, it } from 'vitest'
import { checkTable } from '../../src/scoring/check-table.ts'
import {
  campaign,
  codesOf,
  criterion,
  group,
  pointsOf,
  report,
  resultsOf,
  TABLE_PLACE,
  table,
  unit,
} from './fixtures.ts'

const formula = (text: string) =>
  table([group('I', [criterion('I.1', { kind: 'formula', formula: text }, { open: true })])])

/** The points of a unit with the trait, and of one without it. */
function pointsBy(text: string) {
  const units = [true, false].map((noi_tru, index) =>
    unit(`ttyt-${index}`, report({ 'I.1': {} }), {}, { traits: { noi_tru } }),
  )
  return resultsOf(campaign(formula(text), units)).map(result => pointsOf(result)['I.1'])
}

describe('a trait that is true or false', () => {
  it('is a condition', () => {
    expect(pointsBy('if(traits.noi_tru, 5, 3)')).toEqual(['5', '3'])
    expect(pointsBy('if(not traits.noi_tru and true, 5, 3)')).toEqual(['3', '5'])
    expect(pointsBy('if(traits.noi_tru = false, 5, 3)')).toEqual(['3', '5'])
  })

  it('is 1 or 0 where a number is needed', () => {
    expect(pointsBy('traits.noi_tru * 4 + 1')).toEqual(['5', '1'])
    expect(pointsBy('if(traits.noi_tru = 1, 5, 3)')).toEqual(['5', '3'])
    expect(pointsBy('max(0.5, traits.noi_tru)')).toEqual(['1', '0.5'])
  })

  it('is nothing for a unit that leaves it out', () => {
    const units = [
      unit('a', report({ 'I.1': {} }), {}, { traits: { noi_tru: true } }),
      unit('b', report({ 'I.1': {} })),
    ]
    const results = resultsOf(campaign(formula('if(traits.noi_tru, 5, 3)'), units))
    expect(results.map(result => pointsOf(result)['I.1'])).toEqual(['5', null])
  })

  it('is no number that a condition could be made of, when a unit writes 1 for it', () => {
    const roster = { types: [], clusters: [], traits: new Map([['noi_tru', 'number'] as const]) }
    const { diagnostics } = checkTable(formula('if(traits.noi_tru, 5, 3)'), TABLE_PLACE, roster)
    expect(codesOf(diagnostics)).toEqual(['TD1427'])
  })
})
