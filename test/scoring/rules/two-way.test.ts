import { describe, expect, it } from 'vitest'
import type { FormTwoWay } from '../../../src/model/generated/criteria.ts'
import { chose, input } from '../fixtures.ts'
import { losing, pointsFor, problemsIn, starting } from '../one-criterion.ts'

const options = [
  { id: 'tot', label: 'Tốt' },
  { id: 'kha', label: 'Khá' },
]
const QUALITY = input('chat_luong', 'choice', { options })
const LATE = input('so_lan_cham', 'count')
const SHARE = input('ty_le', 'percent')

/** Reports of health programmes: how good they are, against how often they came late. */
const REPORTS: FormTwoWay = {
  kind: 'two_way',
  rows: { input: 'chat_luong', options: ['tot', 'kha'] },
  columns: { input: 'so_lan_cham', bands: [{ above: 2 }, { from: 1 }, {}] },
  points: [
    [4, 6, 8],
    [0, 2, 'all'],
  ],
}

describe('points where a row and a column meet', () => {
  it.each([
    ['tot', 0, '8'],
    ['tot', 1, '6'],
    ['tot', 2, '6'],
    ['tot', 3, '4'],
    ['kha', 0, '10'],
    ['kha', 2, '2'],
    ['kha', 9, '0'],
  ])('%s and %d times late give %s', (option, so_lan_cham, points) => {
    const told = { chat_luong: chose(option), so_lan_cham }
    expect(pointsFor(starting(REPORTS, [QUALITY, LATE]), told)).toBe(points)
  })

  it('are missing while one of the two is not reported', () => {
    const each = starting(REPORTS, [QUALITY, LATE])
    expect(pointsFor(each, { chat_luong: chose('tot') })).toBeNull()
    expect(pointsFor(each, { so_lan_cham: 1 })).toBeNull()
  })

  it('can have bands on both sides, and be deducted', () => {
    const line: FormTwoWay = {
      kind: 'two_way',
      rows: { input: 'ty_le', bands: [{ from: 90 }, {}] },
      columns: { input: 'so_lan_cham', bands: [{ above: 0 }, {}] },
      points: [
        [1, 0],
        [4, '30%'],
      ],
    }
    const each = losing(line, [SHARE, LATE])
    const points = (ty_le: number, so_lan_cham: number) => pointsFor(each, { ty_le, so_lan_cham })
    expect([points(90, 0), points(90, 1), points(89.9, 0), points(89.9, 1)]).toEqual(['10', '9', '7', '6'])
  })
})

describe('the check of a two-way table', () => {
  const problemsOf = (more: Partial<FormTwoWay>) =>
    problemsIn(starting({ ...REPORTS, ...more }, [QUALITY, LATE]))

  it('passes one that is as large as its axes', () => {
    expect(problemsOf({})).toEqual([])
  })

  it('wants a row of points for each row, and a point for each column (TD1445)', () => {
    expect(problemsOf({ points: [[4, 6, 8]] })).toEqual([['TD1445', '/start/points']])
    const short = [
      [4, 6, 8],
      [0, 2],
    ]
    expect(problemsOf({ points: short })).toEqual([['TD1445', '/start/points/1']])
  })

  it('wants options or bands on an axis (TD1441)', () => {
    expect(problemsOf({ rows: { input: 'chat_luong' } })).toEqual(
      [
        ['TD1441', '/start/rows'],
        ['TD1423', '/inputs/0/id'],
      ].slice(0, 1),
    )
    const both = { ...REPORTS.columns, options: ['mot', 'hai'] }
    expect(problemsOf({ columns: both })).toEqual([['TD1441', '/start/columns']])
  })

  it('holds the bands of an axis to the rules of bands (TD1404, TD1407)', () => {
    const columns = (...bands: NonNullable<FormTwoWay['columns']['bands']>) => ({
      input: 'so_lan_cham',
      bands,
    })
    expect(problemsOf({ columns: columns({ from: 1 }, { from: 3 }, {}) })).toEqual([
      ['TD1407', '/start/columns/bands/1'],
    ])
    expect(problemsOf({ columns: columns({ from: 3 }, {}, {}) })).toEqual([
      ['TD1404', '/start/columns/bands/1'],
    ])
  })

  it('wants an input to choose from where it lists options (TD1403)', () => {
    const rows = { input: 'so_lan_cham', options: ['tot', 'kha'] }
    expect(problemsOf({ rows })).toEqual([['TD1403', '/start/rows/input']])
  })

  it('wants every option of the input once, and no other (TD1442, TD1443, TD1444)', () => {
    const quality = { ...QUALITY, options: [...options, { id: 'dat', label: 'Đạt' }] }
    const listing = (...listed: string[]) => {
      const points = listed.map(() => [1, 2, 3])
      return problemsIn(
        starting({ ...REPORTS, points, rows: { input: 'chat_luong', options: listed } }, [quality, LATE]),
      )
    }
    expect(listing('tot', 'kha', 'dat')).toEqual([])
    expect(listing('tot', 'kha', 'datt')).toEqual([['TD1442', '/start/rows/options/2']])
    expect(listing('tot', 'kha', 'dat', 'kha')).toEqual([['TD1443', '/start/rows/options/3']])
    expect(listing('tot', 'dat')).toEqual([['TD1444', '/start/rows/options']])
  })
})
