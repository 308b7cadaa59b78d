import { describe, expect, it } from 'vitest'
import {
  campaign,
  change,
  criterion,
  group,
  input,
  pointsOf,
  report,
  resultsOf,
  type Told,
  table,
  unit,
} from './fixtures.ts'

/** The points that a formula gives to units with these numbers of ideas; nothing where a unit has none to tell. */
function pointsBy(formula: string, ideas: readonly (number | null)[], more: readonly Told[] = []) {
  const each = criterion(
    'I.1',
    { kind: 'formula', formula },
    { inputs: [input('sang_kien', 'count', { supplied_by: 'Phòng Tổ chức' })], open: true },
  )
  const units = ideas.map((count, index) => {
    const told = { ...(count !== null && { facts: { sang_kien: count } }), ...more[index] }
    return unit(`ttyt-${index + 1}`, report({ 'I.1': told }))
  })
  return resultsOf(campaign(table([group('I', [each])]), units)).map(result => pointsOf(result)['I.1'])
}

describe('figures of the cluster', () => {
  it('are the highest, the lowest and the mean of the units that have a value', () => {
    const ideas = [3, null, 8, 1]
    expect(pointsBy('best(sang_kien)', ideas)).toEqual(['8', '8', '8', '8'])
    expect(pointsBy('cluster_lowest(sang_kien)', ideas)).toEqual(['1', '1', '1', '1'])
    expect(pointsBy('cluster_mean(sang_kien)', ideas)).toEqual(['4', '4', '4', '4'])
  })

  it('have an exact mean, which is rounded with the points alone', () => {
    expect(pointsBy('cluster_mean(sang_kien)', [1, 1, 2])).toEqual(['1.33', '1.33', '1.33'])
    expect(pointsBy('3 * cluster_mean(sang_kien)', [1, 1, 2])).toEqual(['4', '4', '4'])
  })

  it('look only at the units for which a condition holds', () => {
    const ideas = [3, 8, 1, 0]
    expect(pointsBy('cluster_mean(sang_kien, sang_kien > 0)', ideas)[0]).toBe('4')
    expect(pointsBy('cluster_lowest(sang_kien, sang_kien > 0)', ideas)[3]).toBe('1')
  })

  it('are nothing where no unit has a value', () => {
    expect(pointsBy('cluster_mean(sang_kien)', [null, null])).toEqual([null, null])
    expect(pointsBy('cluster_lowest(sang_kien, sang_kien > 9)', [3, 4])).toEqual([null, null])
    expect(pointsBy('best(sang_kien)', [null])).toEqual([null])
  })

  it('count the units for which a condition holds, and not those of which that cannot be told', () => {
    expect(pointsBy('cluster_count(sang_kien >= 3)', [3, null, 8, 1])).toEqual(['2', '2', '2', '2'])
    expect(pointsBy('cluster_count(sang_kien >= 30)', [3, null])).toEqual(['0', '0'])
    expect(pointsBy('cluster_count(true)', [3, null, 8])).toEqual(['3', '3', '3'])
  })

  it('follow what was found, and not what was reported', () => {
    const found = { changes: [change('verification', { facts: { sang_kien: 2 } })] }
    expect(pointsBy('cluster_mean(sang_kien)', [3, 8], [{}, found])).toEqual(['2.5', '2.5'])
    expect(pointsBy('cluster_rank(sang_kien)', [3, 8], [{}, found])).toEqual(['1', '2'])
  })

  it('do not count a unit without a report', () => {
    const each = criterion('I.1', { kind: 'formula', formula: 'cluster_count(true)' }, { open: true })
    const units = [
      unit('a', report({ 'I.1': {} })),
      unit('b', { state: 'missing' }),
      unit('c', report({ 'I.1': {} })),
    ]
    const results = resultsOf(campaign(table([group('I', [each])]), units))
    expect(results.map(result => pointsOf(result)['I.1'])).toEqual(['2', undefined, '2'])
  })
})

describe('the rank of a unit in its cluster', () => {
  const rank = 'cluster_rank(sang_kien)'

  it('is 1 for the highest; equal units share it and the next is skipped', () => {
    expect(pointsBy(rank, [7, 9, 9, 2])).toEqual(['3', '1', '1', '4'])
    expect(pointsBy(rank, [5])).toEqual(['1'])
    expect(pointsBy(rank, [0, 0])).toEqual(['1', '1'])
  })

  it('is turned round by a minus', () => {
    expect(pointsBy('cluster_rank(-sang_kien)', [7, 9, 9, 2])).toEqual(['2', '3', '3', '1'])
  })

  it('is nothing for a unit without the value, which takes no place either', () => {
    expect(pointsBy(rank, [7, null, 2])).toEqual(['1', null, '2'])
  })

  it('is among those for which a condition holds, and nothing for the others', () => {
    expect(pointsBy('cluster_rank(sang_kien, sang_kien < 9)', [7, 9, 5])).toEqual(['1', null, '2'])
  })

  it('gives the first, second and third their points', () => {
    const places = 'if(cluster_rank(sang_kien) = 1, 20, if(cluster_rank(sang_kien) = 2, 18, 10))'
    expect(pointsBy(places, [4, 9, 6, 9])).toEqual(['10', '20', '10', '20'])
  })
})
