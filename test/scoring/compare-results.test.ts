import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/model/results.ts'
import { compareResults } from '../../src/scoring/compare-results.ts'
import { type KeptUnit, keptResults } from '../workspace/kept.ts'

const PLACE = { file: 'history/2025.json' }
const MAT: KeptUnit = {
  id: 'bv-mat',
  name: 'Bệnh viện Mắt',
  total: '91.25',
  percent: '95.5',
  rank: 1,
  class: 'tot',
  parts: { 'I.1': '4.5', 'I.2': '3' },
  groups: { I: '7.5' },
  facts: { hai_long: '90' },
}
const PHOI: KeptUnit = { ...MAT, id: 'bv-phoi', name: 'Bệnh viện Phổi', rank: 2 }
const KEPT = keptResults(2025, [MAT, PHOI])

const print = (value: unknown) =>
  typeof value === 'object' && value !== null && 'term' in value ? `(${String(value.term)})` : String(value)

/** Each difference as a line: `Bệnh viện Mắt, (kept_rank): 1 → 2`. */
function told(now: Results, kept = KEPT): string[] {
  return compareResults(kept, now, PLACE).map(({ code, place, params = {} }) => {
    expect([code, place]).toEqual(['TD1492', PLACE])
    const { unit, what, code: of, before, now: is } = params
    return `${print(unit)}, ${print(what)}${print(of)}: ${print(before)} → ${print(is)}`
  })
}

const now = (...units: readonly KeptUnit[]) => keptResults(2025, units)

describe('results compared with those that were kept', () => {
  it('are the same where nothing differs, whatever was typed', () => {
    expect(told(KEPT)).toEqual([])
    expect(told(now({ ...MAT, facts: { hai_long: '91' } }, PHOI))).toEqual([])
    expect(told({ ...KEPT, closed: null, log: [] })).toEqual([])
  })

  it('differ unit by unit and criterion by criterion, before and now', () => {
    const lower = { ...MAT, total: '90.75', percent: '95', rank: 2, class: 'kha' }
    expect(
      told(now({ ...lower, parts: { 'I.1': '4', 'I.2': '3' }, groups: { I: '7' } }, { ...PHOI, rank: 1 })),
    ).toEqual([
      'Bệnh viện Mắt, (kept_points) I.1: 4.5 → 4',
      'Bệnh viện Mắt, (kept_total): 91.25 → 90.75',
      'Bệnh viện Mắt, (kept_percent): 95.5 → 95',
      'Bệnh viện Mắt, (kept_rank): 1 → 2',
      'Bệnh viện Mắt, (kept_class): tot → kha',
      'Bệnh viện Phổi, (kept_rank): 2 → 1',
    ])
  })

  it('name the group where no criterion explains it', () => {
    expect(told(now({ ...MAT, groups: { I: '7' } }, PHOI))).toEqual([
      'Bệnh viện Mắt, (kept_points) I: 7.5 → 7',
    ])
  })

  it('may have lost or found a criterion, a class, a rank', () => {
    expect(told(now({ ...MAT, parts: { 'I.1': '4.5', 'I.3': '3' } }, PHOI))).toEqual([
      'Bệnh viện Mắt, (kept_points) I.2: 3 → (no_value)',
      'Bệnh viện Mắt, (kept_points) I.3: (no_value) → 3',
    ])
    const { class: _, rank: __, ...bare } = MAT
    expect(told(now(bare, PHOI))).toEqual([
      'Bệnh viện Mắt, (kept_rank): 1 → (no_value)',
      'Bệnh viện Mắt, (kept_class): tot → (no_value)',
    ])
  })

  it('say of a unit that its state, or whether it is there, is another one', () => {
    expect(told(now({ id: 'bv-mat', name: 'Bệnh viện Mắt', state: 'invalid' }, PHOI))[0]).toBe(
      'Bệnh viện Mắt, (kept_state): (state_scored) → (state_invalid)',
    )
    expect(told(now(MAT, { ...PHOI, id: 'bv-phoi-2' }))).toEqual([
      'Bệnh viện Phổi, (kept_unit): (has_value) → (no_value)',
      'Bệnh viện Phổi, (kept_unit): (no_value) → (has_value)',
    ])
  })

  it('show the first of other differences of a unit by its values', () => {
    const changed = structuredClone(KEPT)
    Object.assign(changed.clusters[0]?.units[0]?.self ?? {}, { total: '93.5' })
    expect(told(changed)).toEqual(['Bệnh viện Mắt, (kept_other): 91.25 → 93.5'])
    Object.assign(changed.clusters[0]?.units[1] ?? {}, { late: true })
    expect(told(changed)[1]).toBe('Bệnh viện Phổi, (kept_other): (no) → (yes)')
    Object.assign(changed.clusters[0]?.units[1] ?? {}, { late: false, submitted: '2025-11-01' })
    expect(told(changed)[1]).toBe('Bệnh viện Phổi, (kept_other): (no_value) → 2025-11-01')
    Object.assign(changed.clusters[0]?.units[1] ?? {}, { submitted: null, gates: [{}] })
    expect(told(changed)[1]).toBe('Bệnh viện Phổi, (kept_other): 0 → 1')
  })

  it('may differ around the units alone: an edition, the name of a cluster', () => {
    const edition = {
      ...KEPT,
      tables: [{ id: 'bang-2025', title: 'Bảng chấm điểm', edition: '2025.2', scale: '100' }],
    }
    expect(told(edition)).toEqual(['Phong trào năm 2025, (kept_other): 2025.1 → 2025.2'])
    const renamed = { ...KEPT, clusters: KEPT.clusters.map(each => ({ ...each, name: 'Cụm 2' })) }
    expect(told(renamed)).toEqual(['Phong trào năm 2025, (kept_other): Cụm 1 → Cụm 2'])
  })

  it('tell which proposals are others', () => {
    const quota = (units: string[]) => ({
      id: 'co',
      name: 'Cờ thi đua',
      per: 'cluster' as const,
      among: 'cum-1',
      base: 2,
      number: 1,
      units,
      tied: [],
      undecided: [],
    })
    const kept = { ...KEPT, quotas: [quota(['bv-mat'])] }
    expect(told({ ...KEPT, quotas: [quota(['bv-phoi'])] }, kept)).toEqual([
      'Cờ thi đua, (kept_awards): bv-mat → bv-phoi',
    ])
    expect(told({ ...KEPT, quotas: [quota([])] }, kept)).toEqual([
      'Cờ thi đua, (kept_awards): bv-mat → (no_value)',
    ])
    expect(told({ ...KEPT, quotas: [quota(['bv-mat'])] })).toEqual([
      'Cờ thi đua, (kept_awards): (no_value) → bv-mat',
    ])
    expect(told(kept, kept)).toEqual([])
  })

  it('have no difference in what a later version of the tool adds', () => {
    const later = structuredClone(KEPT)
    Object.assign(later.clusters[0]?.units[0] ?? {}, { remark: 'mới' })
    expect(told(later)).toEqual([])
  })
})
