import { describe, expect, it } from 'vitest'
import type { Campaign, Gate } from '../../src/model/campaign.ts'
import { checkUnitRules, namesInRules } from '../../src/scoring/check-unit-rules.ts'
import { campaign, criterion, group, input, report, resultsOf, table, unit } from './fixtures.ts'

const GROUPS = [
  group('I', [criterion('I.1', { kind: 'judged' }, { max: 100, inputs: [input('so_ngay', 'count')] })]),
]

type Effect = Gate['effects'][number]
const points = (amount: number | string): Effect => ({ kind: 'points', points: amount })
const total = (amount: number | string): Effect => ({ kind: 'total', points: amount })
const gate = (...effects: Effect[]): Gate => ({ id: 'nop-muon', name: 'Nộp muộn', when: 'late', effects })

function resultFor(
  gates: Gate[],
  { claimed = 87.35, days = 3 as number | null, late = true } = {},
  more: Partial<Parameters<typeof table>[1]> = {},
) {
  const told = report({ 'I.1': { claimed, facts: days === null ? {} : { so_ngay: days } } }, late)
  const [result] = resultsOf(campaign(table(GROUPS, more), [unit('a', told)], { gates } as Partial<Campaign>))
  if (!result) throw new RangeError('one unit expected')
  return result
}

const outcome = (...effects: Effect[]) => {
  const { verified, adjustments } = resultFor([gate(...effects)])
  return [verified.total, ...adjustments.map(each => each.points)]
}

describe('the points of a gate', () => {
  it('are a formula over the unit, rounded to two places', () => {
    expect(outcome(points('-0.05 * total'))).toEqual(['82.98', '-4.37'])
    expect(outcome(points('-total * 5%'))).toEqual(['82.98', '-4.37'])
    expect(outcome(points('-0.5 * so_ngay'))).toEqual(['85.85', '-1.5'])
  })

  it('are rounded to the places of the table', () => {
    const { adjustments } = resultFor([gate(points('-0.05 * total'))], {}, { rounding: 1 })
    // The criterion has 87.4 then.
    expect(adjustments.map(each => each.points)).toEqual(['-4.4'])
  })

  it('stay as they are written where they are a number', () => {
    expect(outcome(points(-0.125))).toEqual(['87.225', '-0.125'])
  })

  it('see the total that the effects before them left', () => {
    expect(outcome(points(-7.35), points('-0.1 * total'), total('total / 2'))).toEqual([
      '36',
      '-7.35',
      '-8',
      '-36',
    ])
    expect(outcome(total('min(total, 60)'))).toEqual(['60', '-27.35'])
  })

  it('are none while they cannot be told: the gate is undecided', () => {
    const { verified, gates, adjustments } = resultFor([gate(points(-1), points('-0.5 * so_ngay'))], {
      days: null,
    })
    expect([verified.total, adjustments, gates.map(({ undecided }) => undecided)]).toEqual([
      '87.35',
      [],
      [true],
    ])
  })

  it('are none where the gate does not hold', () => {
    expect(resultFor([gate(points('-0.05 * total'))], { late: false }).adjustments).toEqual([])
  })
})

describe('the check of the points of a gate', () => {
  const TABLE = table(GROUPS)
  const clusters = [{ id: 'cum-1', name: 'Cụm 1', table: TABLE, units: [unit('a', report({}))] }]
  const found = (amount: string) =>
    checkUnitRules({ gates: [gate(points(-1), points(amount))] }, clusters).map(({ code, place }) => [
      code,
      place?.pointer,
      place?.words,
    ])
  const at = '/gates/0/effects/1/points'

  it('points to a misspelt name', () => {
    expect(found('-0.05 * totl')).toEqual([['TD1425', at, 'totl']])
    expect(found('-so_ngay')).toEqual([])
  })

  it.each(['-5%', '5%', ' − 5 % ', '-0,5%'])('asks of what %s is a share (TD1498)', amount => {
    expect(found(amount)).toEqual([['TD1498', at, undefined]])
  })

  it('knows which inputs the points read', () => {
    expect(namesInRules({ gates: [gate(points('-0.5 * so_ngay'))] }).has('so_ngay')).toBe(true)
  })
})
