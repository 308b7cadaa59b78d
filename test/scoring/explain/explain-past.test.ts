import { describe, expect, it } from 'vitest'
import { rational } from '../../../src/expressions/rational.ts'
import type { PastFigure, Report } from '../../../src/model/campaign.ts'
import { criterion, group, input, report, table } from '../fixtures.ts'
import { criterionOf, explained } from './explain.ts'

const INPUTS = [
  input('hai_long', 'percent', { label: 'Hài lòng' }),
  input('truoc', 'percent', { label: 'Hài lòng năm trước', past: { of: 'fact', input: 'hai_long' } }),
]
const TABLE = table([
  group('I', [
    criterion('1', { kind: 'formula', formula: 'hai_long - default(truoc, 80)' }, { inputs: INPUTS }),
  ]),
])

function facts(
  truoc: number | undefined,
  past: Partial<PastFigure> | undefined,
  language: 'vi' | 'en' = 'vi',
) {
  const told = report({ '1': { facts: { hai_long: 90, ...(truoc !== undefined && { truoc }) } } })
  const figure: PastFigure = {
    fact: rational('88.5'),
    year: 2025,
    file: 'history/2025.json',
    isClosed: true,
    ...past,
  }
  const withPast: Report =
    told.state === 'present' && past ? { ...told, past: new Map([['truoc', figure]]) } : told
  return criterionOf(explained(TABLE, withPast, language), '1').facts.map(({ value, source }) => [
    value,
    source,
  ])
}

describe('a figure of the past is explained', () => {
  it('by where it was read', () => {
    expect(facts(88.5, {})).toEqual([
      ['90%', undefined],
      ['88,5%', 'kết quả năm 2025, history/2025.json'],
    ])
    expect(facts(88.5, {}, 'en')[1]).toEqual(['88.5%', 'results of 2025, history/2025.json'])
  })

  it('by the id of that time, and by results that were not closed', () => {
    expect(facts(88.5, { former: 'mat-cu', isClosed: false })[1]?.[1]).toBe(
      'kết quả năm 2025, history/2025.json, khi ấy mã mat-cu, chưa chốt',
    )
    expect(facts(88.5, { former: 'mat-cu', isClosed: false }, 'en')[1]?.[1]).toBe(
      'results of 2025, history/2025.json, then mat-cu, not closed',
    )
  })

  it('by both figures where another one was typed', () => {
    expect(facts(87, {})[1]).toEqual(['87%', 'ghi tay; kết quả năm 2025, history/2025.json là 88,5%'])
    expect(facts(87, {}, 'en')[1]).toEqual(['87%', 'typed; results of 2025, history/2025.json has 88.5%'])
  })

  it('as typed alone where nothing was kept, and as absent where there is none', () => {
    expect(facts(87, undefined)[1]).toEqual(['87%', undefined])
    expect(facts(undefined, undefined)[1]).toEqual(['không có số liệu cũ', undefined])
    expect(facts(undefined, undefined, 'en')[1]?.[0]).toBe('no figure of the past')
  })
})
