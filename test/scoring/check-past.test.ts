import { describe, expect, it } from 'vitest'
import type { Input, Table } from '../../src/model/campaign.ts'
import { checkInputs } from '../../src/scoring/check-inputs.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import { criterion, group, input, report, resultOf, TABLE_PLACE, table } from './fixtures.ts'

const PLACE = { file: 'criteria.yaml', pointer: '/tables/0/inputs/0' }

describe('what an input can take of the past', () => {
  const said = (type: Input['type'], past: NonNullable<Input['past']>, more: Partial<Input> = {}) =>
    checkInputs({ input: input('x', type, { past, ...more }), place: PLACE }).map(({ code, place, params }) =>
      [code, place?.pointer?.replace(PLACE.pointer, ''), params?.key ?? params?.allowed].join(' '),
    )
  const options = [{ id: 'tot', label: 'Tốt' }]

  it.each([
    ['number', { of: 'total' }, {}],
    ['percent', { of: 'percent' }, {}],
    ['number', { of: 'percent', years_ago: 3 }, {}],
    ['count', { of: 'rank' }, {}],
    ['number', { of: 'rank' }, {}],
    ['choice', { of: 'class' }, { options }],
    ['number', { of: 'points', code: 'II.3' }, {}],
    ['yes_no', { of: 'fact', input: 'ky' }, {}],
    ['several', { of: 'fact', input: 'nhieu' }, { options }],
  ] as const)('%s: %j', (type, past, more) => {
    expect(said(type, past, more as Partial<Input>)).toEqual([])
  })

  it.each([
    ['count', { of: 'total' }, 'TD1489 /past/of number'],
    ['count', { of: 'percent' }, 'TD1489 /past/of percent, number'],
    ['percent', { of: 'rank' }, 'TD1489 /past/of count, number'],
    ['number', { of: 'class' }, 'TD1489 /past/of choice'],
    ['percent', { of: 'points', code: 'II.3' }, 'TD1489 /past/of number'],
    ['number', { of: 'points' }, 'TD1452 /past code'],
    ['number', { of: 'fact' }, 'TD1452 /past input'],
    ['number', { of: 'total', code: 'II.3' }, 'TD1453 /past/code code'],
    ['number', { of: 'total', input: 'ky' }, 'TD1453 /past/input input'],
  ] as const)('%s: %j is %s', (type, past, message) => {
    expect(said(type, past)).toEqual([message])
  })

  it('no lists of cases, no figures by period', () => {
    const fields = [{ id: 'so', label: 'Số', type: 'count' as const }]
    expect(said('records', { of: 'fact', input: 'x' }, { fields })[0]).toMatch(/^TD1489 \/past\/of count,/)
    expect(said('number', { of: 'fact', input: 'x' }, { per: ['q-1', 'q-2'] })).toEqual(['TD1453 /past past'])
  })
})

describe('a table that reads the past says what holds without it (TD1491)', () => {
  const past = input('truoc', 'number', { min: 0, max: 10, past: { of: 'total' } })
  const nay = input('nay', 'number', { min: 0, max: 10 })
  const of = (formula: string, more: Partial<Table> = {}) =>
    table([group('I', [criterion('1', { kind: 'formula', formula }, { inputs: [nay], open: true })])], {
      inputs: [past],
      ...more,
    })
  const said = (each: Table) =>
    checkTable(each, TABLE_PLACE).diagnostics.map(({ code, place }) => `${code} ${place?.pointer}`)
  const LACKING = 'TD1491 /tables/0/inputs/0/past'

  it.each([
    'nay + default(truoc, 0)',
    'if(reported(truoc), nay - truoc, nay)',
    'nay + if(not reported(truoc), 1, min(truoc, 2))',
  ])('it does: %s', formula => {
    expect(said(of(formula))).toEqual([])
  })

  it('it does where the named value is asked that is computed from it', () => {
    const values = [
      { id: 'tang', label: 'Mức tăng', formula: 'nay - truoc' },
      { id: 'gap_doi', label: 'Gấp đôi', formula: 'tang * 2' },
    ]
    expect(said(of('default(gap_doi, 0)', { values }))).toEqual([])
    expect(said(of('gap_doi', { values }))).toEqual([LACKING])
  })

  it('it does not', () => {
    expect(said(of('nay - truoc'))).toEqual([LACKING])
    expect(said(of('default(nay, 0) - truoc'))).toEqual([LACKING])
  })

  it('it need not of what nobody reads', () => {
    expect(said(of('nay'))).toEqual(['TD1423 /tables/0/inputs/0/id'])
  })
})

describe('a criterion that reads nothing but the past', () => {
  const of = (formula: string) =>
    table([
      group('I', [
        criterion(
          '1',
          { kind: 'formula', formula },
          { inputs: [input('hang', 'count', { past: { of: 'rank' } })] },
        ),
      ]),
    ])
  const state = (formula: string, facts?: { hang: number }) => {
    const result = resultOf(of(formula), report(facts ? { '1': { facts } } : {}))
    return [result.criteria[0]?.state, result.criteria[0]?.verified]
  }

  it('asks nothing of the unit, and says what holds', () => {
    expect(state('default(hang, 9)')).toEqual(['scored', '9'])
    expect(state('default(hang, 9)', { hang: 2 })).toEqual(['scored', '2'])
  })

  it('without a figure is not scored: the unit has not failed to report it', () => {
    expect(state('hang')).toEqual(['not_scored', null])
  })
})
