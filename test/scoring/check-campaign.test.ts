import { describe, expect, it } from 'vitest'
import { checkTables, checkUnits } from '../../src/scoring/check-campaign.ts'
import { campaign, codesOf, criterion, group, report, table, unit } from './fixtures.ts'

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
