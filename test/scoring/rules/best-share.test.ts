import { describe, expect, it } from 'vitest'
import type { Unit } from '../../../src/model/campaign.ts'
import type { FormBestShare } from '../../../src/model/generated/criteria.ts'
import { campaign, criterion, group, input, pointsOf, report, resultsOf, table, unit } from '../fixtures.ts'
import { gaining, pointsInCluster, problemsIn, starting } from '../one-criterion.ts'

const INPUTS = [input('sang_kien', 'count'), input('bien_che', 'count')]
const each = (more: Partial<FormBestShare> = {}) =>
  starting({ kind: 'best_share', input: 'sang_kien', ...more }, INPUTS)

const told = (...values: readonly number[]) => values.map(sang_kien => ({ facts: { sang_kien } }))

describe('a share of the best of the cluster', () => {
  it('gives the best the maximum and the others their part of it', () => {
    expect(pointsInCluster(each(), ...told(6, 3, 4, 0))).toEqual(['10', '5', '6.6667', '0'])
  })

  it('gives all of the best the maximum', () => {
    expect(pointsInCluster(each(), ...told(4, 4, 2))).toEqual(['10', '10', '5'])
  })

  it('is the maximum for a unit that is alone', () => {
    expect(pointsInCluster(each(), ...told(1))).toEqual(['10'])
  })

  it('says what holds where the best is nothing', () => {
    expect(pointsInCluster(each(), ...told(0, 0))).toEqual(['0', '0'])
    expect(pointsInCluster(each({ when_none: 'full' }), ...told(0, 0))).toEqual(['10', '10'])
  })

  it('compares what a formula gives', () => {
    const members = [{ facts: { sang_kien: 6, bien_che: 60 } }, { facts: { sang_kien: 4, bien_che: 20 } }]
    expect(pointsInCluster(each({ input: 'sang_kien / bien_che' }), ...members)).toEqual(['5', '10'])
  })

  it('leaves out who has not reported or was not assigned', () => {
    const members = [...told(3), { facts: {} }, { status: 'not_assigned' as const }]
    expect(pointsInCluster(each(), ...members)).toEqual(['10', null, null])
  })
})

it('a unit to which the criterion does not apply is nobody to be compared with, whatever it reports for others', () => {
  const only = criterion('1', { kind: 'best_share', input: 'so_luot' }, { applies: "type = 'benh-vien'" })
  const whole = table([group('I', [only])], { inputs: [input('so_luot', 'count')] })
  const [hospital, station] = [50, 100].map((so_luot, index) =>
    unit(`don-vi-${index}`, report({}, false, { so_luot }), {}, { type: index === 0 ? 'benh-vien' : 'tram' }),
  ) as [Unit, Unit]
  const results = resultsOf(campaign(whole, [hospital, station]))
  expect(results.map(result => pointsOf(result)['1'])).toEqual(['10', null])
})

it('in a criterion without points of its own there is nothing to share, which is no reason to have no result', () => {
  const line = { kind: 'best_share' as const, input: 'sang_kien' }
  expect(pointsInCluster(gaining(line, INPUTS, { max: 0 }), ...told(6, 3))).toEqual(['0', '0'])
})

it('the rule reads numbers (TD1402, TD1403)', () => {
  const one = { ...each(), inputs: INPUTS.slice(0, 1) }
  expect(problemsIn(one)).toEqual([])
  expect(problemsIn({ ...one, inputs: [input('sang_kien', 'date')] })).toEqual([['TD1403', '/start/input']])
  expect(problemsIn({ ...one, inputs: [input('de_tai', 'count')] })[0]).toEqual(['TD1402', '/start/input'])
})

describe('a share of the best among some units of the cluster', () => {
  const rule = (more: Partial<FormBestShare> = {}) => each({ among: 'bien_che > 10', ...more })
  const members = (...pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([sang_kien, bien_che]) => ({ facts: { sang_kien, bien_che } }))

  it('compares all with the best of those of whom the condition holds', () => {
    expect(pointsInCluster(rule(), ...members([8, 5], [4, 20], [2, 30], [1, 5]))).toEqual([
      '10',
      '10',
      '5',
      '2.5',
    ])
  })

  it('leaves out of whom the condition is not known', () => {
    const told = [{ facts: { sang_kien: 8 } }, ...members([4, 20], [2, 30])]
    expect(pointsInCluster(rule(), ...told)).toEqual(['10', '10', '5'])
  })

  it('is that of nobody having reached anything where there is nobody to be compared with', () => {
    expect(pointsInCluster(rule(), ...members([8, 5], [4, 6]))).toEqual(['0', '0'])
    const told = [...members([8, 5]), { facts: { bien_che: 5 } }]
    expect(pointsInCluster(rule({ when_none: 'full' }), ...told)).toEqual(['10', null])
  })

  it('names a condition that there is (TD1425)', () => {
    expect(problemsIn(rule())).toEqual([])
    expect(problemsIn(rule({ among: 'bien_chee > 10' }))).toEqual([['TD1425', '/start/among']])
  })
})
