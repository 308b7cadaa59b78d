import { expect, it } from 'vitest'
import { rational } from '../../src/expressions/rational.ts'
import { score } from '../../src/scoring/score.ts'
import { CAMPAIGN, linked, reportOf, UNITS } from './folder.ts'

const ROSTER = UNITS.replace(
  '- id: bv-mat\n',
  '- id: bv-mat\n        type: benh-vien\n        traits: { hang: hang-2, so_giuong: 120.5, tu_chu: true }\n',
)

it('the type and traits of a unit are linked', async () => {
  const { units } = await linked({ 'units.yaml': ROSTER })
  const own = units.get('bv-mat')
  expect(own?.type).toBe('benh-vien')
  expect([...(own?.traits ?? [])]).toEqual([
    ['hang', 'hang-2'],
    ['so_giuong', rational('120.5')],
    ['tu_chu', true],
  ])
  const other = units.get('bv-phoi')
  expect([other?.type, other?.traits.size]).toEqual([undefined, 0])
})

it('gates and quotas are taken over, and quotas are awarded in each cluster', async () => {
  const gates = `gates:
  - id: hang-hai
    name: Bệnh viện hạng II tự chủ
    when: traits.hang = 'hang-2' and traits.tu_chu = 1
    effects: [{ kind: unranked }]
quotas:
  - { id: co, name: Cờ thi đua, number: 1 }
`
  const { campaign } = await linked({
    'units.yaml': ROSTER,
    'campaign.yaml': CAMPAIGN + gates,
    'reports/bv-mat.yaml': reportOf('bv-mat', '[]'),
  })
  expect(campaign?.gates.map(({ id }) => id)).toEqual(['hang-hai'])
  expect(campaign?.quotas.map(({ id }) => id)).toEqual(['co'])
  expect(campaign && score(campaign).quotas.map(({ id, among }) => [id, among])).toEqual([
    ['co', 'cum-1'],
    ['co', 'cum-2'],
  ])
})
