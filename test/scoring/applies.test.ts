import { describe, expect, it } from 'vitest'
import type { Criterion, Group } from '../../src/model/campaign.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import {
  type About,
  campaign,
  criterion,
  group,
  input,
  pointsOf,
  report,
  resultsOf,
  TABLE_PLACE,
  type Told,
  table,
  unit,
} from './fixtures.ts'

const judged = (code: string, more: Partial<Criterion> = {}) => criterion(code, { kind: 'judged' }, more)

/** Hospitals are asked about beds, whoever has a laboratory about its quality. */
const GROUPS: Group[] = [
  group('I', [
    judged('I.1'),
    judged('I.2', { applies: "type = 'benh-vien'" }),
    judged('I.3', { applies: "traits.xet_nghiem = 'co' or cluster = 'cum-1' and type = 'benh-vien'" }),
  ]),
  group('II', [judged('II.1'), judged('II.2')], { applies: 'traits.giuong >= 100' }),
]
const TABLE = table(GROUPS)
const ALL: Record<string, Told> = Object.fromEntries(
  ['I.1', 'I.2', 'I.3', 'II.1', 'II.2'].map(code => [code, { claimed: 8 }]),
)

const HOSPITAL: About = { type: 'benh-vien', traits: { giuong: 300, xet_nghiem: 'co' } }
const STATION: About = { type: 'tram', traits: { giuong: 5, xet_nghiem: 'khong' } }

const resultFor = (about: About, told: Record<string, Told> = ALL, whole = TABLE) => {
  // Beside it in the cluster there is one of each, so that every type and word is known.
  const others = [HOSPITAL, STATION].map((each, index) => unit(`b-${index}`, report(ALL), {}, each))
  const [result] = resultsOf(campaign(whole, [unit('a', report(told), {}, about), ...others]))
  if (!result) throw new RangeError('one unit expected')
  return result
}
const statesFor = (about: About, told?: Record<string, Told>) =>
  Object.fromEntries(resultFor(about, told).criteria.map(({ code, state }) => [code, state]))

describe('a criterion that applies to some units only', () => {
  it('counts for those alone', () => {
    expect(statesFor(HOSPITAL)).toEqual({
      'I.1': 'scored',
      'I.2': 'scored',
      'I.3': 'scored',
      'II.1': 'scored',
      'II.2': 'scored',
    })
    expect(statesFor(STATION)).toEqual({
      'I.1': 'scored',
      'I.2': 'not_applicable',
      'I.3': 'not_applicable',
      'II.1': 'not_applicable',
      'II.2': 'not_applicable',
    })
  })

  it('leaves neither points nor maximum to the others, and is not missed', () => {
    const result = resultFor(STATION, { 'I.1': { claimed: 8 } })
    expect(result.state).toBe('scored')
    expect([result.assigned, result.verified.total, result.percent]).toEqual(['10', '8', '80'])
    expect(result.groups.map(({ code, verified, assigned }) => [code, verified, assigned])).toEqual([
      ['I', '8', '10'],
      ['II', null, '0'],
    ])
  })

  it('goes by a number that is known of the unit, the bound included', () => {
    const beds = (giuong: number) =>
      resultFor({ ...HOSPITAL, traits: { ...HOSPITAL.traits, giuong } }).assigned
    expect([beds(99), beds(100)]).toEqual(['30', '50'])
  })

  it('applies where it cannot be told: nothing is left out in silence', () => {
    const { assigned } = resultFor({ type: 'benh-vien' })
    expect(assigned).toBe('50')
  })

  it('gives nothing to those who reported it all the same', () => {
    expect(pointsOf(resultFor(STATION))).toEqual({
      'I.1': '8',
      'I.2': null,
      'I.3': null,
      'II.1': null,
      'II.2': null,
    })
  })
})

it('a criterion that a unit says is not applicable leaves in the same way', () => {
  const told = { ...ALL, 'I.1': { status: 'not_applicable' as const } }
  expect(resultFor(HOSPITAL, told).assigned).toBe('40')
  expect(statesFor(HOSPITAL, told)['I.1']).toBe('not_applicable')
})

it('what applies names what is known of the units, and nothing else (TD1425)', () => {
  const roster = {
    types: ['benh-vien', 'tram'],
    clusters: ['cum-1'],
    traits: new Map<string, 'number' | readonly string[]>([
      ['giuong', 'number'],
      ['xet_nghiem', ['co', 'khong']],
    ]),
  }
  const problems = (applies: string) =>
    checkTable(table([group('I', [judged('I.1', { applies })])]), TABLE_PLACE, roster).diagnostics.map(
      ({ code, place }) => [code, place?.words],
    )
  expect(checkTable(TABLE, TABLE_PLACE, roster).diagnostics).toEqual([])
  expect(problems("type = 'benh-viên'")).toEqual([['TD1425', "'benh-viên'"]])
  expect(problems('traits.giuongg > 5')).toEqual([['TD1425', 'traits.giuongg']])
  expect(problems("traits.xet_nghiem = 'khong_co'")).toEqual([['TD1425', "'khong_co'"]])
  expect(problems('traits.giuong')).toEqual([['TD1427', 'traits.giuong']])
  const reading = judged('I.1', { applies: 'so_giuong > 5', inputs: [input('so_giuong', 'count')] })
  expect(checkTable(table([group('I', [reading])]), TABLE_PLACE, roster).diagnostics).toMatchObject([
    { code: 'TD1425', place: { words: 'so_giuong' } },
  ])
})
