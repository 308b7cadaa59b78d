import { describe, expect, it } from 'vitest'
import type { Gate, Report, Unit } from '../../src/model/campaign.ts'
import { checkUnitRules, namesInRules } from '../../src/scoring/check-unit-rules.ts'
import {
  campaign,
  change,
  codesOf,
  criterion,
  group,
  input,
  report,
  resultsOf,
  type Told,
  table,
  unit,
} from './fixtures.ts'

const TABLE = table([
  group('I', [criterion('1', { kind: 'judged' }, { max: 100, inputs: [input('so_loi', 'count')] })]),
  group('II', [criterion('2', { kind: 'judged' }, { max: 10 })]),
])
const gate = (when: string, ...effects: Gate['effects']): Gate => ({
  id: 'g',
  name: 'Điều kiện',
  when,
  effects,
})

interface Member {
  readonly told?: Told
  readonly second?: Told
  readonly daysLate?: number
}

function member(id: string, { told = { claimed: 90 }, second = { claimed: 5 }, daysLate }: Member): Unit {
  const reported = report({ 1: told, 2: second })
  const late: Report =
    reported.state === 'present' && daysLate !== undefined ? { ...reported, daysLate } : reported
  return unit(id, late)
}
const results = (gates: readonly Gate[], ...members: readonly Member[]) =>
  resultsOf(
    campaign(
      TABLE,
      members.map((each, index) => member(`dv-${index}`, each)),
      { gates: [...gates] },
    ),
  )
const totals = (one: Gate, ...members: readonly Member[]) =>
  results([one], ...members).map(({ verified }) => verified.total)

describe('how late the report came', () => {
  const byDay = gate('days_late > 0', { kind: 'points', points: '-0.5 * days_late' })

  it('is a number of days, below zero where it came before its due day', () => {
    expect(totals(byDay, { daysLate: 3 }, { daysLate: 0 }, { daysLate: -2 })).toEqual(['93.5', '95', '95'])
    const early = gate('days_late <= -2', { kind: 'points', points: 1 })
    expect(totals(early, { daysLate: -2 }, { daysLate: -1 })).toEqual(['96', '95'])
  })

  it('is not known where nothing is due: the gate is not decided', () => {
    expect(results([byDay], {})[0]).toMatchObject({ verified: { total: '95' }, gates: [{ undecided: true }] })
  })

  it('is no reason to leave a gate open that asks about a part which does not count for the unit', () => {
    const both = gate("points('2') < 3 and days_late > 0", { kind: 'points', points: -1 })
    const without = { second: { status: 'not_assigned' as const }, daysLate: 3 }
    expect(results([both], without)[0]?.gates).toEqual([])
  })
})

describe('what the unit gave itself in all', () => {
  const off = gate('abs(self_total - total) > 5', { kind: 'points', points: -2 })
  const reviewed = (points: number): Member => ({
    told: { claimed: 90, changes: [change('verification', { points })] },
  })

  it('can be compared with what was found', () => {
    expect(totals(off, reviewed(84), reviewed(85), reviewed(96))).toEqual(['87', '90', '99'])
  })

  it('is a name that an input of the table takes before it', () => {
    const [first] = TABLE.groups
    if (!first) throw new RangeError('a group expected')
    const own = table([
      {
        ...first,
        criteria: [criterion('1', { kind: 'judged' }, { max: 100, inputs: [input('days_late', 'count')] })],
      },
    ])
    const told = unit('a', report({ 1: { claimed: 90, facts: { days_late: 4 } } }))
    const gates = [gate('days_late = 4', { kind: 'points', points: -1 })]
    expect(resultsOf(campaign(own, [told], { gates }))[0]?.verified.total).toBe('89')
  })
})

describe('points of an effect by formula', () => {
  it('read the figures of the unit and its total as it stands by then', () => {
    const gates = [
      gate('so_loi > 0', { kind: 'points', points: '-so_loi' }, { kind: 'points', points: 'total * 0.1' }),
    ]
    // 95 − 5, and a tenth of 90.
    expect(results(gates, { told: { claimed: 90, facts: { so_loi: 5 } } })[0]?.verified.total).toBe('99')
  })

  it('set the total', () => {
    const half = gate('so_loi > 0', { kind: 'total', points: 'scored / 2' })
    expect(totals(half, { told: { claimed: 90, facts: { so_loi: 1 } } })).toEqual(['47.5'])
  })

  it('leave the gate undecided while they are not known, whatever is known of its condition', () => {
    const unknown = gate('total > 0', { kind: 'unranked' }, { kind: 'points', points: '-so_loi' })
    const [result] = results([unknown], {})
    expect(result).toMatchObject({ verified: { total: '95' }, rank: 1, gates: [{ undecided: true }] })
    expect(results([gate('total < 0', { kind: 'points', points: '-so_loi' })], {})[0]?.gates).toEqual([])
  })

  it('are checked like other formulas (TD1425), and read inputs', () => {
    const rules = (points: string) => ({
      gates: [gate('late', { kind: 'unranked' }, { kind: 'points', points })],
    })
    const problems = (points: string) => checkUnitRules(rules(points), campaign(TABLE, []).clusters)
    expect(problems('-so_loi')).toEqual([])
    const found = problems('-so_loii')
    expect(codesOf(found)).toEqual(['TD1425'])
    expect(found[0]?.place?.pointer).toBe('/gates/0/effects/1/points')
    expect([...namesInRules(rules('-so_loi'))]).toEqual(['late', 'so_loi'])
  })
})
