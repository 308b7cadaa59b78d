import { describe, expect, it } from 'vitest'
import { rational } from '../../src/expressions/rational.ts'
import type { Check, Report, Table } from '../../src/model/campaign.ts'
import { checkUnits } from '../../src/scoring/check-campaign.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import {
  campaign,
  change,
  criterion,
  group,
  input,
  report,
  TABLE_PLACE,
  type ToldFacts,
  table,
  unit,
} from './fixtures.ts'

const check = (more: Partial<Check> = {}): Check => ({
  id: 'dat_khong_qua_giao',
  holds: 'so_giao >= so_dat',
  message: 'Số đạt nhiều hơn số giao',
  ...more,
})

const withChecks = (...checks: Check[]): Table =>
  table(
    [
      group('I', [
        criterion(
          '1',
          { kind: 'formula', formula: 'min(10, so_dat)' },
          { inputs: [input('so_dat', 'count')] },
        ),
        criterion(
          '2',
          { kind: 'formula', formula: 'min(10, so_giao)' },
          { inputs: [input('so_giao', 'count')] },
        ),
      ]),
    ],
    {
      inputs: [input('bien_che', 'count')],
      values: [{ id: 'thieu', label: 'Còn thiếu', formula: 'so_giao - so_dat' }],
      checks,
    },
  )

/** The state of the unit, then every message: `TD1476 reports/… /entries/0/facts/so_dat + …`. */
function checked(told: Report, ...checks: Check[]): (string | undefined)[] {
  const found = checkUnits(campaign(withChecks(...checks), [unit('bv-mat', told)]).clusters)
  const text = (place?: { file: string; pointer?: string }) => `${place?.file} ${place?.pointer}`
  return [
    found.clusters[0]?.units[0]?.report.state,
    ...found.diagnostics.map(({ code, place, related = [] }) =>
      [`${code} ${text(place)}`, ...related.map(text)].join(' + '),
    ),
  ]
}

const told = (so_dat: number, so_giao: number, changes: ToldFacts = {}) =>
  report({
    1: {
      facts: { so_dat },
      changes: Object.keys(changes).length > 0 ? [change('verification', { facts: changes })] : [],
    },
    2: { facts: { so_giao } },
  })

const BOTH = 'reports/don-vi.yaml /entries/1/facts/so_giao + reports/don-vi.yaml /entries/0/facts/so_dat'

describe('what a table says must hold among the figures of every unit', () => {
  it('is silent where it holds, also at its very edge', () => {
    expect(checked(told(5, 6), check())).toEqual(['present'])
    expect(checked(told(6, 6), check())).toEqual(['present'])
  })

  it('makes a unit invalid where it does not, at the places of all figures', () => {
    expect(checked(told(7, 6), check())).toEqual(['invalid', `TD1476 ${BOTH}`])
    expect(checked(told(7, 6), check({ level: 'error' }))).toEqual(['invalid', `TD1476 ${BOTH}`])
  })

  it('warns where that is all that is asked', () => {
    expect(checked(told(7, 6), check({ level: 'warning' }))).toEqual(['present', `TD1477 ${BOTH}`])
  })

  it('reads figures by way of named values', () => {
    expect(checked(told(7, 6), check({ holds: 'thieu >= 0' }))).toEqual(['invalid', `TD1476 ${BOTH}`])
  })

  it('says nothing where a figure is missing', () => {
    expect(checked(report({ 1: { facts: { so_dat: 7 } } }), check())).toEqual(['present'])
  })

  it('warns of what was reported and has been put right', () => {
    expect(checked(told(7, 6, { so_dat: 6 }), check())).toEqual(['present', `TD1477 ${BOTH}`])
  })

  it('points to the correction where that is wrong, then to what it stands against', () => {
    expect(checked(told(5, 6, { so_dat: 7 }), check())).toEqual([
      'invalid',
      'TD1476 reviews/don-vi.yaml /changes/0/facts/so_dat + reports/don-vi.yaml /entries/1/facts/so_giao',
    ])
  })

  it('points to shared figures in the report, and to what a department supplies', () => {
    const shared = report({ 1: { facts: { so_dat: 7 } } }, false, { bien_che: 3 })
    if (shared.state !== 'present') throw new Error('no report')
    const place = { file: 'figures/phong.yaml', pointer: '/figures/0/values/bv-mat' }
    const source = { place, by: 'Phòng Tổ chức', date: '2026-11-20', fact: rational(7) }
    const whole: Report = {
      ...shared,
      sharedPlace: { file: 'reports/bv-mat.yaml', pointer: '/facts' },
      supplied: new Map([['so_dat', source]]),
    }
    expect(checked(whole, check({ holds: 'bien_che >= so_dat' }))).toEqual([
      'invalid',
      'TD1476 reports/bv-mat.yaml /facts/bien_che + figures/phong.yaml /figures/0/values/bv-mat',
    ])
  })

  it('tells of each relation that fails', () => {
    const few = check({ id: 'it', holds: 'so_giao <= 5', level: 'warning' })
    expect(checked(told(7, 6), check(), few)).toEqual([
      'invalid',
      `TD1476 ${BOTH}`,
      'TD1477 reports/don-vi.yaml /entries/1/facts/so_giao',
    ])
  })
})

describe('the declaration of relations', () => {
  const problemsOf = (...checks: Check[]) =>
    checkTable(withChecks(...checks), TABLE_PLACE).diagnostics.map(
      ({ code, place }) => `${code} ${place?.pointer?.replace('/tables/0', '')}`,
    )

  it('has each id once', () => {
    expect(problemsOf(check({ holds: 'bien_che > 0' }), check())).toEqual(['TD1304 /checks/1/id'])
  })

  it('names what there is, as a condition', () => {
    expect(problemsOf(check({ holds: 'bien_che >= so_dau' }))).toContain('TD1425 /checks/0/holds')
    expect(problemsOf(check({ holds: 'bien_che - so_dat' }))).toContain('TD1427 /checks/0/holds')
  })

  it('makes use of a figure that no points are computed from', () => {
    expect(problemsOf(check())).toEqual(['TD1423 /inputs/0/id'])
    expect(problemsOf(check({ holds: 'bien_che >= so_dat' }))).toEqual([])
  })
})
