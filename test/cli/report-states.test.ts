import { expect, it } from 'vitest'
import { reportStates } from '../../src/cli/report-states.ts'
import { score } from '../../src/scoring/score.ts'
import { campaign, criterion, group, input, report, table, unit } from '../scoring/fixtures.ts'

const OFFICE = { supplied_by: 'Phòng Kế hoạch - Tài chính' }

const TABLE = table([
  group('I', [
    criterion('1', { kind: 'formula', formula: 'kham' }, { inputs: [input('kham', 'count', { max: 10 })] }),
    criterion('2', { kind: 'formula', formula: '10 - cham' }, { inputs: [input('cham', 'count', OFFICE)] }),
  ]),
])

it('tells who has not reported apart from what departments have not supplied', () => {
  const units = [
    unit('du', report({ 1: { facts: { kham: 5 } }, 2: { facts: { cham: 1 } } })),
    unit('cho-phong', report({ 1: { facts: { kham: 5 } } })),
    unit('thieu', report({ 2: { facts: { cham: 1 } } })),
    unit('thieu-ca-hai', report({})),
    unit('chua-gui', { state: 'missing' }),
  ]
  const { missing, incomplete, unsupplied } = reportStates(score(campaign(TABLE, units)))
  const told = (some: readonly { id: string; criteria: readonly string[] }[]) =>
    some.map(({ id, criteria }) => `${id} ${criteria.join(', ')}`)
  expect(missing.map(({ id }) => id)).toEqual(['chua-gui'])
  expect(told(incomplete)).toEqual(['thieu 1', 'thieu-ca-hai 1'])
  expect(told(unsupplied)).toEqual(['cho-phong 2', 'thieu-ca-hai 2'])
})
