import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/model/campaign.ts'
import { checkClasses, checkTables, checkUnits } from '../../src/scoring/check-campaign.ts'
import { campaign, codesOf, criterion, group, report, table, unit } from './fixtures.ts'

type Classes = NonNullable<Campaign['classification']>['classes']

const of = (...bounds: (number | undefined)[]) => {
  const classes: Classes = bounds.map((from, index) => ({
    id: `muc-${index + 1}`,
    name: `Mức ${index + 1}`,
    ...(from !== undefined && { from }),
  }))
  return checkClasses({ classification: { by: 'percent', classes } })
}

const at = (pointer: string) => ({ file: 'campaign.yaml', pointer: `/classification/classes/${pointer}` })

describe('the check of the classes', () => {
  it('passes classes from high to low whose last takes the rest', () => {
    expect(of(90, 80, 65, undefined)).toEqual([])
    expect(of(undefined)).toEqual([])
    expect(checkClasses({})).toEqual([])
  })

  it('wants each bound below the one before (TD1415)', () => {
    const related = [at('0/from')]
    expect(of(80, 90, undefined)).toEqual([
      { code: 'TD1415', place: at('1/from'), params: { from: 90 }, related },
    ])
    expect(of(80, 80, undefined)).toEqual([
      { code: 'TD1415', place: at('1/from'), params: { from: 80 }, related },
    ])
  })

  it('wants a bound in every class but the last (TD1416)', () => {
    expect(of(90, 65)).toEqual([{ code: 'TD1416', place: at('1') }])
    expect(of(undefined, 80, undefined)).toEqual([{ code: 'TD1416', place: at('0') }])
    expect(of(90)).toEqual([{ code: 'TD1416', place: at('0') }])
  })
})

const JUDGED = criterion('1', { kind: 'judged' })
const TABLE = table([group('I', [JUDGED])])

describe('the check of the tables', () => {
  it('looks at every table, also one that no cluster names', () => {
    const broken = table([group('I', [JUDGED])], { id: 'bang-cu', scale: 50 })
    const problems = checkTables({ version: 1, tables: [TABLE, broken] }).diagnostics
    expect(problems.map(({ code, place }) => [code, place?.pointer])).toEqual([['TD1409', '/tables/1/scale']])
  })

  it('passes sound tables', () => {
    expect(checkTables({ version: 1, tables: [TABLE] }).diagnostics).toEqual([])
  })
})

describe('the check of the units', () => {
  const sound = unit('khu-vuc-1', report({ 1: { claimed: 9 } }))
  const beyond = unit('khu-vuc-2', report({ 1: { claimed: 11 } }, true))

  it('makes a unit with errors invalid and leaves the others as they were', () => {
    const checked = checkUnits(campaign(TABLE, [sound, beyond]).clusters)
    expect(codesOf(checked.diagnostics)).toEqual(['TD1411'])
    expect(checked.clusters[0]?.units).toEqual([
      sound,
      { ...beyond, report: { state: 'invalid', submitted: '2026-11-18', late: true } },
    ])
  })

  it('keeps a unit that only gives cause for a warning', () => {
    const full = criterion('2', { kind: 'full' })
    const differing = unit('khu-vuc-3', report({ 2: { claimed: 9 } }))
    const checked = checkUnits(campaign(table([group('I', [full])]), [differing]).clusters)
    expect(codesOf(checked.diagnostics)).toEqual(['TD1413'])
    expect(checked.clusters[0]?.units).toEqual([differing])
  })

  it('leaves units without a usable report alone', () => {
    const units = [
      unit('khu-vuc-4', { state: 'missing' }),
      unit('khu-vuc-5', { state: 'invalid', late: false }),
    ]
    const { clusters } = campaign(TABLE, units)
    expect(checkUnits(clusters)).toEqual({ clusters, diagnostics: [] })
  })
})
