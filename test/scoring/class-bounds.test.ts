import { describe, expect, it } from 'vitest'
import type { Classification } from '../../src/model/campaign.ts'
import { checkUnitRules } from '../../src/scoring/check-unit-rules.ts'
import type { RosterNames } from '../../src/scoring/table-scope.ts'
import { type About, campaign, criterion, group, report, resultsOf, table, unit } from './fixtures.ts'

type Classes = Classification['classes']
type Bound = Pick<Classes[number], 'from' | 'above'>

const TABLE = table([group('I', [criterion('I.1', { kind: 'judged' }, { max: 100 })])])
const classes = (...bounds: Bound[]): Classes =>
  bounds.map((bound, index) => ({ id: `muc-${index + 1}`, name: `Mức ${index + 1}`, ...bound }))

const COMMUNE: About = { type: 'xa', traits: { kho_khan: false } }
const REMOTE: About = { type: 'xa', traits: { kho_khan: true } }
const WARD: About = { type: 'phuong', traits: { kho_khan: false } }
const BY_TYPE = "if(type = 'xa' and traits.kho_khan, 70, if(type = 'xa', 80, 90))"

function classesOf(bounds: Bound[], ...units: [about: About, points: number][]) {
  const members = units.map(([about, claimed], index) =>
    unit(`don-vi-${index}`, report({ 'I.1': { claimed } }), {}, about),
  )
  // One of each kind beside them, so that every type and trait is known.
  const others = [COMMUNE, REMOTE, WARD].map((about, index) =>
    unit(`b-${index}`, report({ 'I.1': { claimed: 0 } }), {}, about),
  )
  const classification = { by: 'points', classes: classes(...bounds) } as const
  const results = resultsOf(campaign(TABLE, [...members, ...others], { classification }))
  return results.slice(0, units.length).map(result => result.class?.name)
}

describe('a bound that is a formula', () => {
  it('is another one for each type of unit', () => {
    expect(
      classesOf(
        [{ from: BY_TYPE }, {}],
        [REMOTE, 70],
        [REMOTE, 69.99],
        [COMMUNE, 79],
        [COMMUNE, 80],
        [WARD, 89],
        [WARD, 90],
      ),
    ).toEqual(['Mức 1', 'Mức 2', 'Mức 2', 'Mức 1', 'Mức 2', 'Mức 1'])
  })

  it('is not reached at itself where the class is above it', () => {
    expect(classesOf([{ above: BY_TYPE }, {}], [WARD, 90], [WARD, 90.01])).toEqual(['Mức 2', 'Mức 1'])
  })

  it('is where points are set to when a gate lowers the class with its points', () => {
    const units = [
      unit('a', report({ 'I.1': { claimed: 95 } }, true), {}, REMOTE),
      unit('b', report({}), {}, WARD),
    ]
    const [result] = resultsOf(
      campaign(TABLE, units, {
        classification: {
          by: 'points',
          classes: classes({ from: 95 }, { from: 'if(traits.kho_khan, 70, 90)' }, {}),
        },
        gates: [
          {
            id: 'muon',
            name: 'Nộp muộn',
            when: 'late',
            effects: [{ kind: 'classes_lower', to_lower_bound: true }],
          },
        ],
      }),
    )
    expect([result?.class?.name, result?.verified.total]).toEqual(['Mức 2', '70'])
  })
})

describe('the check of bounds that are formulas', () => {
  function found(bounds: Bound[], ...about: About[]) {
    const units = about.map((each, index) => unit(`don-vi-${index}`, report({}), {}, each))
    const clusters = [{ id: 'cum-1', name: 'Cụm 1', table: TABLE, units }]
    const kinds: RosterNames = {
      types: ['xa', 'phuong'],
      clusters: ['cum-1'],
      traits: new Map([['kho_khan', 'yes_no']]),
    }
    return checkUnitRules({ classification: { by: 'points', classes: classes(...bounds) } }, clusters, kinds)
  }
  const told = (...args: Parameters<typeof found>) =>
    found(...args).map(({ code, place, params }) => [code, place?.pointer, params?.unit])
  const at = (pointer: string) => `/classification/classes/${pointer}`

  it('passes bounds that go down for each unit', () => {
    expect(told([{ from: 95 }, { from: BY_TYPE }, {}], COMMUNE, REMOTE, WARD)).toEqual([])
    expect(told([{ above: BY_TYPE }, { from: BY_TYPE }, {}], COMMUNE, WARD)).toEqual([])
  })

  it('names the first unit for which a bound is not below the one above it (TD1499)', () => {
    expect(told([{ from: BY_TYPE }, { from: 70 }, {}], COMMUNE, WARD, REMOTE)).toEqual([
      ['TD1499', at('1/from'), 'Trung tâm Y tế don-vi-2'],
    ])
    expect(told([{ from: 80 }, { above: BY_TYPE }, {}], COMMUNE)).toEqual([
      ['TD1499', at('1/above'), 'Trung tâm Y tế don-vi-0'],
    ])
    expect(told([{ above: 80 }, { above: BY_TYPE }, {}], COMMUNE)).toHaveLength(1)
    const [problem] = found([{ from: BY_TYPE }, { from: 70 }, {}], REMOTE)
    expect(problem?.params).toEqual({ class: 'Mức 2', higher: 'Mức 1', unit: 'Trung tâm Y tế don-vi-0' })
    expect(problem?.related?.map(({ pointer }) => pointer)).toEqual([at('0/from'), '/clusters/0/units/0'])
  })

  it('compares numbers among themselves as before (TD1415)', () => {
    expect(told([{ from: 80 }, { from: 85 }, { from: BY_TYPE }, {}], REMOTE).map(([code]) => code)).toEqual([
      'TD1415',
    ])
  })

  it('names the first unit for which a bound has no value (TD1376)', () => {
    expect(
      told([{ from: 'if(traits.kho_khan, 70, 80)' }, {}], COMMUNE, { type: 'xa' }, { type: 'xa' }),
    ).toEqual([['TD1376', at('0/from'), 'Trung tâm Y tế don-vi-1']])
  })

  it('refuses what a class cannot know of a unit, once', () => {
    expect(told([{ from: 'total - 5' }, {}], COMMUNE)).toEqual([['TD1425', at('0/from'), undefined]])
    expect(told([{ from: '80%' }, {}], COMMUNE)).toEqual([['TD1498', at('0/from'), undefined]])
  })
})
