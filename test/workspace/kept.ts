import type { Results, UnitResult } from '../../src/model/results.ts'

/** What a test says of a unit in earlier results; what it leaves out is nothing. */
export interface KeptUnit {
  readonly id: string
  readonly name?: string
  readonly state?: UnitResult['state']
  readonly total?: string
  readonly percent?: string
  readonly rank?: number
  readonly class?: string
  /** Points by code of criterion. */
  readonly parts?: Readonly<Record<string, string>>
  /** Points by code of group. */
  readonly groups?: Readonly<Record<string, string>>
  readonly facts?: NonNullable<UnitResult['facts']>
}

/** Kept results of a year with these units, as one cluster. */
export function keptResults(year: number, units: readonly KeptUnit[], more: Partial<Results> = {}): Results {
  return {
    campaign: { id: `thi-dua-${year}`, name: `Phong trào năm ${year}`, year, ranked_by: 'points' },
    tables: [{ id: `bang-${year}`, title: 'Bảng chấm điểm', edition: `${year}.1`, scale: '100' }],
    clusters: [
      {
        id: 'cum-1',
        name: 'Cụm 1',
        table: `bang-${year}`,
        provisional: false,
        units: units.map(unitResult),
      },
    ],
    quotas: [],
    closed: { by: 'Hội đồng Thi đua - Khen thưởng', date: `${year}-12-20`, note: null, files: [] },
    ...more,
  }
}

const NOTHING = { start: null, bonus: null, deduction: null, adjusted: null }

function unitResult({ id, name = id, ...unit }: KeptUnit): UnitResult {
  const total = unit.total ?? null
  const sums = { scored: total, bonus: null, deduction: null, total }
  return {
    id,
    name,
    state: unit.state ?? 'scored',
    submitted: null,
    late: false,
    criteria: Object.entries(unit.parts ?? {}).map(([code, verified]) => ({
      code,
      state: 'scored',
      self: verified,
      verified,
      parts: NOTHING,
      changes: [],
    })),
    groups: Object.entries(unit.groups ?? {}).map(([code, verified]) => ({
      code,
      role: 'scored',
      self: verified,
      verified,
      parts: NOTHING,
      assigned: '10',
    })),
    self: sums,
    verified: { ...sums },
    assigned: '100',
    percent: unit.percent ?? null,
    gates: [],
    adjustments: [],
    ranked_on: null,
    rank: unit.rank ?? null,
    tied: false,
    decided_by: null,
    classified_on: null,
    class: unit.class === undefined ? null : { id: unit.class, name: unit.class, reached: null, reasons: [] },
    facts: unit.facts ?? {},
  }
}
