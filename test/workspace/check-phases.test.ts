import { expect, test } from 'vitest'
import type { CampaignFile } from '../../src/model/campaign.ts'
import { checkPhases } from '../../src/workspace/check-phases.ts'

const check = (...phases: NonNullable<CampaignFile['phases']>) => checkPhases({ phases } as CampaignFile)
const phase = (id: string, from: string, to: string) => ({ id, name: 'Đợt', from, to })

test('phases that follow one another pass, also one of a single day', () => {
  expect(
    check(phase('dot-1', '2026-03-02', '2026-07-27'), phase('dot-2', '2026-08-01', '2026-08-01')),
  ).toEqual([])
})

test('two phases with one id are found (TD1304), the first beside the second', () => {
  const twice = phase('dot-1', '2026-03-02', '2026-07-27')
  expect(check(twice, twice)).toEqual([
    {
      code: 'TD1304',
      place: { file: 'campaign.yaml', pointer: '/phases/1/id' },
      params: { id: 'dot-1' },
      related: [{ file: 'campaign.yaml', pointer: '/phases/0/id' }],
    },
  ])
})

test('a phase that ends before it begins is found (TD1316)', () => {
  expect(check(phase('dot-1', '2026-12-31', '2026-07-28'))).toEqual([
    {
      code: 'TD1316',
      place: { file: 'campaign.yaml', pointer: '/phases/0/to' },
      params: { from: '2026-12-31', to: '2026-07-28' },
    },
  ])
})
