import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  type Rational,
  rational,
  subtract,
  toDecimal,
  ZERO,
} from '../../src/expressions/rational.ts'
import type { Campaign, Criterion, Group, Ranking, Table } from '../../src/model/campaign.ts'
import { presentReport } from '../../src/model/report.ts'
import type { Parts, Results, UnitResult } from '../../src/model/results.ts'
import { criteriaOf } from '../../src/model/tree.ts'
import { compileTable } from '../../src/scoring/compile-table.ts'
import { score } from '../../src/scoring/score.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { campaign } from './fixtures.ts'
import { RELATIVE } from './random-forms.ts'
import { type AnyUnit, anyTable, anyUnit, linkedUnits } from './random-tables.ts'

const anyUnits = fc.array(anyUnit, { minLength: 1, maxLength: 4 })
/** Enough tables to meet every form many times. */
const RUNS = { numRuns: 40 }

/** Points that are not there count as nothing. */
const exact = (text: string | null | undefined): Rational => (text ? rational(text) : ZERO)
const sum = (values: readonly Rational[]): string => toDecimal(values.reduce(add, ZERO))

function scored(table: Table, units: readonly AnyUnit[], more: Partial<Campaign> = {}): Results {
  return score(campaign(table, linkedUnits(table, units), more))
}

function resultsIn({ clusters }: Results): readonly UnitResult[] {
  return clusters.flatMap(({ units }) => units)
}

const byPoints: Ranking = { by: 'points' }
const GATES: Campaign['gates'] = [
  {
    id: 'khong-ke-hoach',
    name: 'Không có kế hoạch',
    when: 'not co_ke_hoach',
    effects: [{ kind: 'points', points: -1.5 }],
  },
  {
    id: 'tren-hai-muoi',
    name: 'Tổng trên 20 điểm',
    when: 'total > 20',
    effects: [{ kind: 'total', points: 20 }],
  },
]

describe('a random table', () => {
  it('says nothing that the language does not understand', () => {
    fc.assert(
      fc.property(anyTable, table => {
        const { diagnostics } = compileTable(table)
        expect(diagnostics).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('visible parts add up to the whole', () => {
  const added = ({ start, bonus, deduction, adjusted }: Parts): string =>
    toDecimal(add(subtract(add(exact(start), exact(bonus)), exact(deduction)), exact(adjusted)))

  it('at every criterion and group: start + bonus − deduction + adjusted', () => {
    fc.assert(
      fc.property(anyTable, anyUnits, (table, units) => {
        for (const { criteria, groups } of resultsIn(scored(table, units))) {
          for (const { verified, parts } of [...criteria, ...groups]) {
            if (verified === null) expect(parts.adjusted).toBe(null)
            else expect(added(parts)).toBe(verified)
          }
        }
      }),
      RUNS,
    )
  })

  it('in the sums of a unit: groups by role, their total, and what gates moved', () => {
    const plain = anyTable.map(({ absent: _, caps: __, ...rest }) => rest)
    fc.assert(
      fc.property(plain, anyUnits, (table, units) => {
        for (const { groups, verified, adjustments } of resultsIn(scored(table, units, { gates: GATES }))) {
          const tops = groups.filter(({ code }) => table.groups.some(each => each.code === code))
          for (const role of ['scored', 'bonus', 'deduction'] as const) {
            const own = tops.filter(each => each.role === role).map(each => exact(each.verified))
            expect(toDecimal(exact(verified[role]))).toBe(sum(own))
          }
          // Who was assigned nothing has no total, to which nothing can be added.
          if (verified.total === null) continue
          const moved = adjustments.map(({ points }) => exact(points))
          const sides = [verified.scored, verified.bonus, verified.deduction].map(exact)
          expect(toDecimal(exact(verified.total))).toBe(sum([...sides, ...moved]))
        }
      }),
      RUNS,
    )
  })

  it('in the total also where the whole table caps its sides or is scaled up', () => {
    fc.assert(
      fc.property(anyTable, anyUnits, (table, units) => {
        for (const { verified, self } of resultsIn(scored(table, units))) {
          for (const { scored: own, bonus, deduction, total } of [verified, self]) {
            expect(toDecimal(exact(total))).toBe(sum([own, bonus, deduction].map(exact)))
          }
        }
      }),
      RUNS,
    )
  })
})

/** Results by unit and by code, in no order. */
function unordered(results: Results) {
  return new Map(
    resultsIn(results).map(({ criteria, groups, ...unit }) => [
      unit.id,
      { ...unit, parts: new Map([...criteria, ...groups].map(part => [part.code, part])) },
    ]),
  )
}

function turned(group: Group): Group {
  const { groups, criteria } = group
  return {
    ...group,
    ...(groups && { groups: groups.toReversed().map(turned) }),
    ...(criteria && { criteria: criteria.toReversed() }),
  }
}

describe('no order changes anything', () => {
  it('of the units in the roster', () => {
    fc.assert(
      fc.property(anyTable, anyUnits, (table, units) => {
        const linked = linkedUnits(table, units)
        const there = score(campaign(table, linked, { gates: GATES }))
        const back = score(campaign(table, linked.toReversed(), { gates: GATES }))
        expect(unordered(back)).toEqual(unordered(there))
      }),
      RUNS,
    )
  })

  it('of groups in the table, of criteria in a group, of entries in a report', () => {
    fc.assert(
      fc.property(anyTable, anyUnits, (table, units) => {
        const linked = linkedUnits(table, units)
        const shuffled = linked.map(unit => {
          const { report } = unit
          if (report.state !== 'present') return unit
          return {
            ...unit,
            report: presentReport({ ...report, entries: new Map([...report.entries].reverse()) }),
          }
        })
        const other = { ...table, groups: table.groups.toReversed().map(turned) }
        const [there, back] = [score(campaign(table, linked)), score(campaign(other, shuffled))]
        expect(unordered(back)).toEqual(unordered(there))
      }),
      RUNS,
    )
  })
})

/** The group without these criteria, and without what has nothing left in it; every maximum stays as it was. */
function without(group: Group, codes: ReadonlySet<string>): Group[] {
  const groups = group.groups?.flatMap(each => without(each, codes))
  const criteria = group.criteria?.filter(({ code }) => !codes.has(code))
  if ((groups ?? criteria ?? []).length === 0) return []
  return [{ ...group, ...(groups && { groups }), ...(criteria && { criteria }) }]
}

/** Groups that put what is absent on the others are meant to tell it from what never was (C5). */
function dropping({ absent: _, groups, ...rest }: Group): Group {
  return { ...rest, ...(groups && { groups: groups.map(dropping) }) }
}

describe('a criterion that is not applicable', () => {
  it('might as well not be in the table', () => {
    const plain = anyTable.map(({ absent: _, groups, ...rest }) => ({
      ...rest,
      groups: groups.map(dropping),
    }))
    fc.assert(
      fc.property(plain, anyUnits, fc.infiniteStream(fc.boolean()), (table, units, isLeft) => {
        const codes = new Set(criteriaOf(table).flatMap(({ code }) => (isLeft.next().value ? [code] : [])))
        const smaller = { ...table, groups: table.groups.flatMap(group => without(group, codes)) }
        fc.pre(smaller.groups.length > 0)
        const linked = linkedUnits(table, units).map(unit => {
          if (unit.report.state !== 'present') return unit
          const entries = [...unit.report.entries].map(([code, entry]) => {
            const { facts, place, changes } = entry
            const left = { facts, place, changes, status: 'not_applicable' as const }
            return [code, codes.has(code) ? left : entry] as const
          })
          return { ...unit, report: presentReport({ ...unit.report, entries: new Map(entries) }) }
        })
        const whole = unordered(score(campaign(table, linked, { ranking: { by: 'percent' } })))
        const part = unordered(score(campaign(smaller, linked, { ranking: { by: 'percent' } })))
        for (const [id, { parts, ...own }] of part) {
          const { parts: others, ...there } = whole.get(id) ?? { parts: new Map() }
          expect(own).toEqual(there)
          for (const [code, result] of parts) expect(result).toEqual(others.get(code))
        }
      }),
      RUNS,
    )
  })
})

describe('a rival', () => {
  const isRelative = ({ start, bonuses = [], deductions = [] }: Criterion) =>
    [start, ...bonuses, ...deductions].some(
      form =>
        form.kind === 'leader' ||
        form.kind === 'best_share' ||
        (form.kind === 'formula' && form.formula === RELATIVE),
    )

  it('moves the points of a unit only where the table compares units', () => {
    fc.assert(
      fc.property(anyTable, anyUnit, anyUnit, anyUnit, (table, own, before, after) => {
        const pointsBeside = (rival: AnyUnit) => resultsIn(scored(table, [own, rival]))[0]?.criteria ?? []
        const others = pointsBeside(after)
        for (const [index, criterion] of criteriaOf(table).entries()) {
          if (!isRelative(criterion)) expect(others[index]).toEqual(pointsBeside(before)[index])
        }
      }),
      RUNS,
    )
  })
})

describe('ranks', () => {
  it('are one more than how many stand before; equal units share one', () => {
    const units = fc.array(anyUnit, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(anyTable, units, fc.constantFrom('points', 'percent'), (table, list, by) => {
        // Few different totals, so that there are ties.
        const ranking = { ...byPoints, by, rounding: 0 }
        const ranked = resultsIn(scored(table, list, { ranking, gates: GATES }))
        const all = ranked.flatMap(({ ranked_on }) => ranked_on ?? [])
        for (const { ranked_on, rank, tied, state } of ranked) {
          if (ranked_on === null) {
            expect(rank).toBe(null)
            continue
          }
          expect(state).toBe('scored')
          const before = all.filter(each => compare(exact(each), exact(ranked_on)) > 0)
          expect(rank).toBe(before.length + 1)
          expect(tied).toBe(all.filter(each => each === ranked_on).length > 1)
        }
      }),
      RUNS,
    )
  })
})

const anyQuota = fc.record(
  {
    share: fc.integer({ min: 1, max: 100 }),
    of: fc.constantFrom('ranked' as const, 'units' as const, 'eligible' as const),
    per: fc.constantFrom('cluster' as const, 'all' as const),
    rounding: fc.constantFrom('down' as const, 'nearest' as const, 'up' as const),
    at_least: fc.nat(4),
    when: fc.constant('ty_le >= 50'),
    ties: fc.constantFrom('report' as const, 'all' as const, 'none' as const),
  },
  { requiredKeys: ['share'] },
)

describe('a quota', () => {
  it('never exceeds its base, and names nobody who is not ranked', () => {
    const units = fc.array(anyUnit, { maxLength: 6 })
    fc.assert(
      fc.property(anyTable, units, anyQuota, (table, list, more) => {
        const quota = { id: 'bang-khen', name: 'Bằng khen của Sở', ...more }
        const results = scored(table, list, { quotas: [quota], ranking: { ...byPoints, rounding: 0 } })
        const ranks = new Map(resultsIn(results).map(({ id, rank }) => [id, rank]))
        for (const { base, number, units: taken, tied, undecided } of results.quotas) {
          expect(number).toBeLessThanOrEqual(base)
          if (quota.ties !== 'all') expect(taken.length).toBeLessThanOrEqual(number)
          const named = [...taken, ...tied, ...undecided]
          expect(new Set(named).size).toBe(named.length)
          expect(named.every(id => typeof ranks.get(id) === 'number')).toBe(true)
        }
      }),
      RUNS,
    )
  })
})
