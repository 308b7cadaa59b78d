import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/model/campaign.ts'
import { checkUnitRules } from '../../src/scoring/check-unit-rules.ts'

type Classes = NonNullable<Campaign['classification']>['classes']

const of = (...bounds: (number | undefined)[]) => {
  const classes: Classes = bounds.map((from, index) => ({
    id: `muc-${index + 1}`,
    name: `Mức ${index + 1}`,
    ...(from !== undefined && { from }),
  }))
  return checkUnitRules({ classification: { by: 'percent', classes } }, [])
}

const at = (pointer: string) => ({ file: 'campaign.yaml', pointer: `/classification/classes/${pointer}` })

describe('the check of the classes', () => {
  it('passes classes from high to low whose last takes the rest', () => {
    expect(of(90, 80, 65, undefined)).toEqual([])
    expect(of(undefined)).toEqual([])
    expect(checkUnitRules({}, [])).toEqual([])
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
