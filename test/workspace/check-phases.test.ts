import { expect, test } from 'vitest'
import type { CampaignFile } from '../../src/model/campaign.ts'
import { checkPhases } from '../../src/workspace/check-phases.ts'

const check = (...phases: NonNullable<CampaignFile['phases']>) => checkPhases({ phases })
const phase = (number: number, from: string, to: string) => ({
  id: `dot-${number}`,
  name: `Đợt ${number}`,
  from,
  to,
})

test('phases that follow one another pass, also one of a single day', () => {
  expect(check(phase(1, '2026-03-02', '2026-07-27'), phase(2, '2026-07-28', '2026-07-28'))).toEqual([])
})

test('two phases with one id are found (TD1304), the first beside the second', () => {
  const [first] = check(phase(1, '2026-03-02', '2026-07-27'), {
    ...phase(1, '2026-07-28', '2026-12-31'),
    name: 'Đợt 2',
  })
  expect(first).toEqual({
    code: 'TD1304',
    place: { file: 'campaign.yaml', pointer: '/phases/1/id' },
    params: { id: 'dot-1' },
    related: [{ file: 'campaign.yaml', pointer: '/phases/0/id' }],
  })
})

test('a phase that ends before it begins is found (TD1316), and not compared with its neighbours', () => {
  const found = check(phase(1, '2026-12-31', '2026-07-28'), phase(2, '2026-08-01', '2026-12-31'))
  expect(found).toEqual([
    {
      code: 'TD1316',
      place: { file: 'campaign.yaml', pointer: '/phases/0/to' },
      params: { from: '31/12/2026', to: '28/07/2026' },
    },
  ])
})

test.each([
  ['share a day (TD1324)', '2026-07-27', 'TD1324', { from: '27/07/2026', to: '27/07/2026' }],
  ['leave a day to nobody (TD1325)', '2026-07-29', 'TD1325', { from: '28/07/2026', to: '28/07/2026' }],
  ['stand in the wrong order (TD1326)', '2026-02-01', 'TD1326', {}],
])('two phases that %s are found, both of them', (_, from, code, days) => {
  expect(check(phase(1, '2026-03-02', '2026-07-27'), phase(2, from, '2026-12-31'))).toEqual([
    {
      code,
      place: { file: 'campaign.yaml', pointer: '/phases/1/from' },
      params: { first: 'Đợt 1', second: 'Đợt 2', ...days },
      related: [{ file: 'campaign.yaml', pointer: '/phases/0/to' }],
    },
  ])
})
