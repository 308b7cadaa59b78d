import { describe, expect, it } from 'vitest'
import type { FormChoice } from '../../../src/model/generated/criteria.ts'
import { chose, input } from '../fixtures.ts'
import { losing, pointsFor, problemsIn, starting } from '../one-criterion.ts'

const options = (...ids: readonly string[]) => ids.map(id => ({ id, label: `Mức ${id}` }))
const QUALITY = input('chat_luong', 'choice', { options: options('tot', 'kha', 'dat', 'khong_dat') })
const TITLES = input('danh_hieu', 'several', { options: options('co_thi_dua', 'bang_khen', 'giay_khen') })

const levels = (...rows: readonly (readonly [string, number | string])[]): FormChoice['levels'] =>
  rows.map(([option, points]) => ({ option, points }))

const BY_QUALITY: FormChoice = {
  kind: 'choice',
  input: 'chat_luong',
  levels: levels(['tot', 'all'], ['kha', '75%'], ['dat', 5], ['khong_dat', 0]),
}
const BY_TITLES: FormChoice = {
  kind: 'choice',
  input: 'danh_hieu',
  levels: levels(['co_thi_dua', 5], ['bang_khen', 3], ['giay_khen', 1]),
}

describe('points by the option that was chosen', () => {
  it.each([
    ['tot', '10'],
    ['kha', '7.5'],
    ['dat', '5'],
    ['khong_dat', '0'],
  ])('%s is worth %s of 10', (option, points) => {
    expect(pointsFor(starting(BY_QUALITY, [QUALITY]), { chat_luong: chose(option) })).toBe(points)
  })

  it('are missing while nothing is chosen', () => {
    expect(pointsFor(starting(BY_QUALITY, [QUALITY]), {})).toBeNull()
  })

  it('can be taken away as well', () => {
    const line = { ...BY_QUALITY, levels: levels(['tot', 0], ['kha', 1], ['dat', 2], ['khong_dat', 'all']) }
    expect(pointsFor(losing(line, [QUALITY]), { chat_luong: chose('kha') })).toBe('9')
    expect(pointsFor(losing(line, [QUALITY]), { chat_luong: chose('khong_dat') })).toBe('0')
  })

  it('may be below zero', () => {
    const rule = { ...BY_QUALITY, levels: levels(['tot', 5], ['kha', 0], ['dat', -1], ['khong_dat', -2.5]) }
    const points = (option: string) =>
      pointsFor(starting(rule, [QUALITY], { open: true }), { chat_luong: chose(option) })
    expect([points('kha'), points('dat'), points('khong_dat')]).toEqual(['0', '-1', '-2.5'])
  })

  it('stop at the cap of their line', () => {
    const line = { ...BY_QUALITY, cap: '20%' }
    expect(pointsFor(losing(line, [QUALITY]), { chat_luong: chose('tot') })).toBe('8')
  })
})

describe('of several options', () => {
  it('the highest of those chosen may be below zero, whatever the others are worth; of none it is 0', () => {
    const rule = {
      ...BY_TITLES,
      levels: levels(['co_thi_dua', 4], ['bang_khen', -1], ['giay_khen', '-30 / 10']),
    }
    const points = (...chosen: readonly string[]) =>
      pointsFor(starting(rule, [TITLES], { open: true }), { danh_hieu: chose(...chosen) })
    expect([points('giay_khen'), points('bang_khen', 'giay_khen')]).toEqual(['-3', '-1'])
    expect([points('co_thi_dua', 'giay_khen'), points()]).toEqual(['4', '0'])
  })

  const highest = starting(BY_TITLES, [TITLES])
  const all = starting({ ...BY_TITLES, count: 'sum' }, [TITLES])

  it('the highest counts, in whatever order they are named', () => {
    expect(pointsFor(highest, { danh_hieu: chose('giay_khen', 'co_thi_dua') })).toBe('5')
    expect(pointsFor(highest, { danh_hieu: chose('giay_khen') })).toBe('1')
  })

  it('all count where the table says so', () => {
    expect(pointsFor(all, { danh_hieu: chose('giay_khen', 'co_thi_dua') })).toBe('6')
    expect(pointsFor(all, { danh_hieu: chose('co_thi_dua', 'bang_khen', 'giay_khen') })).toBe('9')
  })

  it('none at all is zero, nothing reported is not', () => {
    expect(pointsFor(highest, { danh_hieu: chose() })).toBe('0')
    expect(pointsFor(all, { danh_hieu: chose() })).toBe('0')
    expect(pointsFor(highest, {})).toBeNull()
    expect(pointsFor(all, {})).toBeNull()
  })
})

describe('the check of a choice', () => {
  const problemsOf = (rows: FormChoice['levels'], inputs = [QUALITY]) =>
    problemsIn(starting({ ...BY_QUALITY, levels: rows }, inputs))

  it('passes a table in which every option has its points once', () => {
    expect(problemsOf(BY_QUALITY.levels)).toEqual([])
  })

  it('finds an option that the input does not have (TD1442)', () => {
    expect(problemsOf(levels(['tott', 10], ['kha', 7], ['dat', 5], ['khong_dat', 0]))).toEqual([
      ['TD1442', '/start/levels/0/option'],
    ])
  })

  it('finds an option that has points twice (TD1443)', () => {
    expect(problemsOf(levels(['tot', 10], ['kha', 7], ['kha', 5], ['dat', 4], ['khong_dat', 0]))).toEqual([
      ['TD1443', '/start/levels/2/option'],
    ])
  })

  it('finds options without points (TD1444)', () => {
    expect(problemsOf(levels(['tot', 10], ['khong_dat', 0]))).toEqual([['TD1444', '/start/levels']])
  })

  it('wants an input to choose from (TD1402, TD1403)', () => {
    expect(problemsOf(BY_QUALITY.levels, [input('chat_luong', 'count')])).toEqual([
      ['TD1403', '/start/input'],
    ])
    expect(problemsOf(BY_QUALITY.levels, []).map(([code]) => code)).toEqual(['TD1402'])
  })
})
