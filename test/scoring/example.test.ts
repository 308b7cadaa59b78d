import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/model/campaign.ts'
import type { Results, Sums, UnitResult } from '../../src/model/results.ts'
import { checkTables, checkUnits } from '../../src/scoring/check-campaign.ts'
import { checkUnitRules } from '../../src/scoring/check-unit-rules.ts'
import { score } from '../../src/scoring/score.ts'
import { linkCampaign } from '../../src/workspace/link.ts'
import { diagnosticsOf, loadWorkspace } from '../../src/workspace/load.ts'

/*
 * The example of the project against points computed by hand. The derivations stand beside the numbers;
 * example-by-hand.md has them with all their sums.
 */

let results: Results

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../examples/so-y-te-2026', import.meta.url))
  const workspace = await loadWorkspace(folder)
  const linked = linkCampaign(workspace)
  const campaign = linked.campaign as Campaign
  const checked = checkUnits(campaign.clusters)
  const found = [
    ...diagnosticsOf(workspace),
    ...linked.roster,
    ...linked.units,
    ...checkTables(workspace.criteria?.value ?? { version: 1, tables: [] }).diagnostics,
    ...checkUnitRules(
      { ...campaign, gates: [...campaign.gates], quotas: [...campaign.quotas] },
      campaign.clusters,
    ),
    ...checked.diagnostics,
  ]
  expect(found).toEqual([])
  results = score({ ...campaign, clusters: checked.clusters })
})

function unitOf(id: string): UnitResult {
  const unit = results.clusters.flatMap(({ units }) => units).find(each => each.id === id)
  if (!unit) throw new RangeError(`no unit ${id}`)
  return unit
}

/** Code → points; a pair where the verified points differ from what the unit's own facts give. */
type ByHand = Readonly<Record<string, string | null | readonly [self: string, verified: string]>>

interface UnitByHand {
  readonly criteria: ByHand
  readonly groups: ByHand
  readonly self: Sums
  readonly verified: Sums
  readonly assigned: string
  readonly percent: string
}

const UNITS: Readonly<Record<string, UnitByHand>> = {
  // Own targets: so_chi_tieu_dat 24, ty_le_hai_long 92, so_mo_hinh_nghiem_thu 5.
  'bvdk-tinh': {
    criteria: {
      'I.1': '3', // yes → 3
      'I.2': '3', // none: 3 − 0 × 0.5
      'I.3': '4.5', // claimed 4.5
      'I.4': '3', // 97.3 ≥ 95 → 3
      'I.5': '3.5', // 5 − 1 × 1.5 − 0 × 0.5
      'II.1': '9.58', // 10 × 23 / 24 = 9.58333…
      'II.2': ['6', '5.96'], // 6 × min(1, 92.6 / 92) = 6; verification 91.4: 6 × 91.4 / 92 = 5.96086…
      'II.3': '5', // none: 5 − 0 × 1
      'II.4': '5.5', // claimed 5.5
      'II.5': '4', // yes → 4
      'II.6': '5', // 5 × min(1, 5 / 5)
      'II.7': '3', // 0 + min(4, 3 × 1)
      'III.1': ['4.75', '4.5'], // claimed 4.75; verification: 4.5 points
      'III.2': '4', // 87 ≥ 80 → 4
      'III.3': '4.72', // 5 × 94.3 / 100 = 4.715, half away from zero
      'III.4': '4', // 4 × min(1, 2 / 1)
      'III.5': '6', // 6 − min(3, (1 − 1 free) × 0.5) − 0 × 1
      'IV.1': '4', // claimed 4
      'IV.2': '3', // 59.9 ≥ 50 → 3
      'IV.3': '4', // min(2, 3 × 1) + min(2, 9 × 0.25 = 2.25)
      'IV.4': '2.5', // 3 − 1 × 0.5
      'V.1': '2', // min(2, 5 × 0.5 = 2.5)
      'V.2': '2.5', // min(1.5, 1 × 1.5) + min(1.5, 2 × 0.5)
      'V.3': '1', // min(1, 6 × 0.25 = 1.5)
      'VI.1': '0',
      'VI.2': '0',
      'VI.3': '0',
    },
    groups: {
      I: '17', // 3 + 3 + 4.5 + 3 + 3.5
      II: ['38.08', '38.04'], // 9.58 + 5.96 (self 6) + 5 + 5.5 + 4 + 5 + 3
      III: ['23.47', '23.22'], // 4.5 (self 4.75) + 4 + 4.72 + 4 + 6
      IV: '13.5', // 4 + 3 + 4 + 2.5
      V: '5', // 2 + 2.5 + 1 = 5.5, ceiling 5
      VI: '0',
    },
    self: { scored: '92.05', bonus: '5', deduction: '0', total: '97.05' }, // 17 + 38.08 + 23.47 + 13.5
    verified: { scored: '91.76', bonus: '5', deduction: '0', total: '96.76' }, // 17 + 38.04 + 23.22 + 13.5
    assigned: '100', // 20 + 40 + 25 + 15
    percent: '96.76',
  },

  // Own targets: so_chi_tieu_dat 16, ty_le_hai_long 94, so_mo_hinh_nghiem_thu 3.
  'bv-mat': {
    criteria: {
      'I.1': '3', // yes → 3
      'I.2': '3', // none
      'I.3': '4.5', // claimed 4.5; cluster 4; council 4.5
      'I.4': '3', // 96.9 ≥ 95 → 3
      'I.5': '5', // none
      'II.1': '9.38', // 10 × 15 / 16 = 9.375, half away from zero
      'II.2': '6', // 6 × min(1, 94 / 94)
      'II.3': '4', // 5 − 1 × 1
      'II.4': '5.5', // claimed 5.5
      'II.5': '4', // yes → 4
      'II.6': '5', // 5 × min(1, 3 / 3)
      'II.7': '3', // 0 + 3 × 1
      'III.1': '4.5', // claimed 4.5
      'III.2': '5', // 94.9 ≥ 90 → 5
      'III.3': '4.84', // 5 × 96.8 / 100
      'III.4': ['4', '3.33'], // 4 × min(1, 2 / 2); verification 2.4: 4 × 2 / 2.4 = 3.33333…
      'III.5': '6', // none
      'IV.1': '4', // claimed 4
      'IV.2': '4', // 61.7 ≥ 60 → 4
      'IV.3': '3', // 1 × 1 + min(2, 10 × 0.25 = 2.5)
      'IV.4': '3', // none
      'V.1': '0',
      'V.2': '0',
      'V.3': '0',
      'VI.1': '0',
      'VI.2': '0',
      'VI.3': '0',
    },
    groups: {
      I: '18.5', // 3 + 3 + 4.5 + 3 + 5
      II: '36.88', // 9.38 + 6 + 4 + 5.5 + 4 + 5 + 3
      III: ['24.34', '23.67'], // 4.5 + 5 + 4.84 + 3.33 (self 4) + 6
      IV: '14', // 4 + 4 + 3 + 3
      V: '0',
      VI: '0',
    },
    self: { scored: '93.72', bonus: '0', deduction: '0', total: '93.72' }, // 18.5 + 36.88 + 24.34 + 14
    verified: { scored: '93.05', bonus: '0', deduction: '0', total: '93.05' }, // 18.5 + 36.88 + 23.67 + 14
    assigned: '100',
    percent: '93.05',
  },

  // Own targets: so_chi_tieu_dat 14, ty_le_hai_long 90, so_mo_hinh_nghiem_thu 3.
  ttkn: {
    criteria: {
      'I.1': '3', // yes → 3
      'I.2': '2.5', // 3 − 1 × 0.5
      'I.3': '4', // claimed 4
      'I.4': '4', // 98.4 ≥ 98 → 4
      'I.5': '5', // none
      'II.1': '9.29', // 10 × 13 / 14 = 9.28571…
      'II.2': '5.97', // 6 × 89.5 / 90 = 5.96666…
      'II.3': null, // not assigned
      'II.4': '5.5', // claimed 5.5
      'II.5': '4', // yes → 4
      'II.6': '5', // 5 × min(1, 3 / 3)
      'II.7': '3', // 0 + 3 × 1
      'III.1': '4.5', // claimed 4.5
      'III.2': '4', // 84 ≥ 80 → 4
      'III.3': '4.95', // 5 × 98.9 / 100 = 4.945, half away from zero
      'III.4': '4', // 4 × min(1, 2 / 1)
      'III.5': '6', // none
      'IV.1': '4', // claimed 4
      'IV.2': '3', // 52.8 ≥ 50 → 3
      'IV.3': '4', // min(2, 3 × 1) + min(2, 8 × 0.25)
      'IV.4': '3', // none
      'V.1': '0',
      'V.2': '0',
      'V.3': '0',
      'VI.1': '0',
      'VI.2': '0',
      'VI.3': '0',
    },
    groups: {
      I: '18.5', // 3 + 2.5 + 4 + 4 + 5
      II: '32.76', // 9.29 + 5.97 + 5.5 + 4 + 5 + 3
      III: '23.45', // 4.5 + 4 + 4.95 + 4 + 6
      IV: '14', // 4 + 3 + 4 + 3
      V: '0',
      VI: '0',
    },
    self: { scored: '88.71', bonus: '0', deduction: '0', total: '88.71' }, // 18.5 + 32.76 + 23.45 + 14
    verified: { scored: '88.71', bonus: '0', deduction: '0', total: '88.71' },
    assigned: '95', // 100 − 5 (II.3)
    percent: '93.38', // 88.71 / 95 × 100 = 93.37894…
  },
}

/** Both sides of what was computed, in the short form of the tables above. */
function byHand(items: readonly { code: string; self: string | null; verified: string | null }[]): ByHand {
  return Object.fromEntries(
    items.map(({ code, self, verified }) => [
      code,
      self !== verified && self !== null && verified !== null ? [self, verified] : verified,
    ]),
  )
}

describe.each(Object.entries(UNITS))('by hand, %s', (id, expected) => {
  it('has the points of every criterion', () => {
    expect(byHand(unitOf(id).criteria)).toEqual(expected.criteria)
    expect(unitOf(id).criteria.map(({ code }) => code)).toEqual(Object.keys(expected.criteria))
  })

  it('has the points of every group', () => {
    expect(byHand(unitOf(id).groups)).toEqual(expected.groups)
  })

  it('has the totals, the assigned maximum and the percent', () => {
    const { self, verified, assigned, percent, state } = unitOf(id)
    expect({ self, verified, assigned, percent }).toEqual({
      self: expected.self,
      verified: expected.verified,
      assigned: expected.assigned,
      percent: expected.percent,
    })
    expect(state).toBe('scored')
  })
})

describe('the reviews of the example', () => {
  it('show each step of a criterion that was changed twice', () => {
    const [, , changed] = unitOf('bv-mat').criteria
    expect(changed?.changes.map(({ stage, before, after, date }) => [stage, before, after, date])).toEqual([
      ['cluster', '4.5', '4', '2026-12-02'],
      ['council', '4', '4.5', '2026-12-18'],
    ])
    expect(changed?.changes[1]?.by).toBe('Hội đồng Thi đua - Khen thưởng ngành Y tế')
  })

  it('change the totals of the units that were reviewed, and of no other', () => {
    const changed = results.clusters
      .flatMap(({ units }) => units)
      .filter(({ self, verified }) => self.total !== verified.total)
      .map(({ id, self, verified }) => [id, self.total, verified.total])
    expect(changed).toEqual([
      ['bvdk-tinh', '97.05', '96.76'],
      ['bv-mat', '93.72', '93.05'],
      ['bvkv-b', '95.6', '95.1'],
      ['bvkv-d', '81.21', '80.71'],
      ['ttytkv-3', '92.79', '92.39'],
      ['ttytkv-5', '92.89', '92.39'],
    ])
    // Trung tâm Cấp cứu 115: IV.1 3.5 → 3 and II.4 5.5 → 6 outweigh each other.
    expect(unitOf('ttcc115').criteria.filter(({ changes }) => changes.length > 0)).toHaveLength(2)
  })
})

describe('the standings of the example', () => {
  it.each([
    [
      'cum-1',
      [
        [1, 'bvdk-tinh', '96.76'],
        [2, 'bv-san-nhi', '94.74'],
        [3, 'bv-mat', '93.05'],
        [4, 'bv-yhct', '91.57'],
        [5, 'bv-phoi', '88.15'],
        [6, 'bv-da-lieu', '85.53'],
        [7, 'bv-phcn', '82.1'],
        [8, 'bv-tam-than', '77.76'],
      ],
    ],
    [
      'cum-2',
      [
        [1, 'bvkv-b', '95.1'],
        [2, 'bvkv-c', '91.25'],
        [3, 'bvkv-a', '88.86'],
        [4, 'bvkv-f', '86.06'],
        [5, 'bvkv-d', '80.71'],
        [6, 'bvkv-e', '74.58'],
      ],
    ],
    [
      'cum-3',
      [
        [1, 'ttytkv-1', '95.71'],
        [2, 'ttytkv-3', '92.39'],
        [2, 'ttytkv-5', '92.39'],
        [4, 'ttytkv-6', '90.04'],
        [5, 'ttytkv-2', '87.59'],
        [6, 'ttytkv-4', '83.86'],
        [7, 'ttytkv-8', '81.66'],
        [8, 'ttytkv-9', '72.44'],
      ],
    ],
    [
      'cum-4',
      [
        [1, 'ttksbt', '95.76'],
        [2, 'ttkn', '93.38'],
        [3, 'ttcc115', '90.98'],
        [4, 'ccattp', '89.78'],
        [5, 'ccds', '87.29'],
        [6, 'ttpy', '82.71'],
        [7, 'ttgdyk', '79.04'],
      ],
    ],
  ])('of %s', (id, expected) => {
    const units = results.clusters.find(cluster => cluster.id === id)?.units ?? []
    const standings = units
      .flatMap(unit => (unit.rank === null ? [] : [[unit.rank, unit.id, unit.percent] as const]))
      .sort(([a], [b]) => a - b)
    expect(standings).toEqual(expected)
  })

  it('mark the two that are tied, and no other', () => {
    const tied = results.clusters.flatMap(({ units }) => units).filter(unit => unit.tied)
    expect(tied.map(({ id, rank }) => [id, rank])).toEqual([
      ['ttytkv-3', 2],
      ['ttytkv-5', 2],
    ])
  })

  it('leave out the unit that has not reported, and are provisional in its cluster alone', () => {
    expect(unitOf('ttytkv-7')).toMatchObject({
      state: 'missing',
      submitted: null,
      criteria: [],
      percent: null,
      rank: null,
      class: null,
    })
    expect(results.clusters.map(({ id, provisional }) => [id, provisional])).toEqual([
      ['cum-1', false],
      ['cum-2', false],
      ['cum-3', true],
      ['cum-4', false],
    ])
  })

  it('rank the unit that reported late, after the points that were taken for it', () => {
    const late = results.clusters.flatMap(({ units }) => units).filter(unit => unit.late)
    expect(late.map(({ id, submitted, verified }) => [id, submitted, verified.deduction])).toEqual([
      ['bvkv-d', '2026-11-18', '-0.5'],
    ])
    // The day of the deadline itself is on time.
    expect(unitOf('bvkv-c')).toMatchObject({ submitted: '2026-11-13', late: false })
  })

  it('put a unit with fewer criteria where its percent belongs', () => {
    const [laboratory, ambulance] = [unitOf('ttkn'), unitOf('ttcc115')]
    expect([laboratory.verified.total, ambulance.verified.total]).toEqual(['88.71', '90.98'])
    expect([laboratory.rank, ambulance.rank]).toEqual([2, 3])
    const relieved = results.clusters
      .flatMap(({ units }) => units)
      .filter(({ assigned }) => assigned === '95')
    expect(
      relieved.map(({ id, criteria }) => [id, criteria.find(({ code }) => code === 'II.3')?.state]),
    ).toEqual([
      ['ttkn', 'not_assigned'],
      ['ccds', 'not_assigned'],
      ['ccattp', 'not_assigned'],
    ])
  })

  it('give each unit its class', () => {
    const classes = (id: string) =>
      results.clusters.flatMap(({ units }) => units).filter(unit => unit.class?.id === id)
    expect(classes('hoan-thanh-xuat-sac').map(({ id }) => id)).toEqual([
      'bvdk-tinh',
      'bv-san-nhi',
      'bv-yhct',
      'bv-mat',
      'bvkv-b',
      'bvkv-c',
      'ttytkv-1',
      'ttytkv-3',
      'ttytkv-5',
      'ttytkv-6',
      'ttksbt',
      'ttkn',
      'ttcc115',
    ])
    expect(classes('hoan-thanh-tot')).toHaveLength(12)
    expect(classes('hoan-thanh').map(({ id }) => id)).toEqual(['bv-tam-than', 'bvkv-e', 'ttytkv-9', 'ttgdyk'])
    expect(classes('khong-hoan-thanh')).toEqual([])
  })
})
