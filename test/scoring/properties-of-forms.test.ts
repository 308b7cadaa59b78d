import { describe, expect, it } from 'vitest'
import { compare, type Rational, rational, round, toDecimal } from '../../src/expressions/rational.ts'
import type { Criterion, Group, Start } from '../../src/model/campaign.ts'
import type { FormBands, FormPerEvent } from '../../src/model/generated/criteria.ts'
import { criteriaOf, groupsOf } from '../../src/model/tree.ts'
import { rangesOf } from '../../src/scoring/check-bounds.ts'
import { compileTable } from '../../src/scoring/compile-table.ts'
import { evaluateCluster } from '../../src/scoring/evaluate-cluster.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { campaign, input, resultsOf } from './fixtures.ts'
import { gaining, pointsFor, pointsInCluster, starting } from './one-criterion.ts'
import { anyTable, anyUnit, linkedUnits } from './random-tables.ts'

const VISITS = [input('luot_kham', 'count')]
const exact = (points: string | null | undefined): Rational => {
  if (!points) throw new RangeError('points expected')
  return rational(points)
}
const isAtLeast = (points: string | null | undefined, other: string | null | undefined) =>
  expect(compare(exact(points), exact(other))).toBeGreaterThanOrEqual(0)

const RUNS = { numRuns: 50 }
const count = fc.nat(60)
const target = fc.integer({ min: 1, max: 40 })
/** A lesser and a greater figure. */
const two = fc.tuple(count, count).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

/** The points of a unit with its visits, beside rivals with theirs. */
const beside =
  (
    each: Criterion,
    goal: number | undefined,
    rivals: readonly (readonly [number, number | undefined])[] = [],
  ) =>
  (visits: number) =>
    pointsInCluster(
      each,
      ...[[visits, goal] as const, ...rivals].map(([luot_kham, own]) => ({
        facts: { luot_kham },
        ...(own !== undefined && { targets: { luot_kham: own } }),
      })),
    )[0]

const rivals = fc.array(fc.tuple(count, fc.option(target, { nil: undefined })), { maxLength: 4 })
const most = fc.constantFrom(80, 100, 150)

describe('who achieves more never scores less', () => {
  it('by a share of the target; where lower is better, who achieves less never does', () => {
    fc.assert(
      fc.property(two, target, most, fc.boolean(), ([less, more], goal, cap, isHigher) => {
        const better = isHigher ? 'higher' : 'lower'
        const points = beside(
          starting({ kind: 'target_share', input: 'luot_kham', better, most: cap }, VISITS),
          goal,
        )
        isAtLeast(points(isHigher ? more : less), points(isHigher ? less : more))
      }),
      RUNS,
    )
  })

  it('by bands whose points rise', () => {
    const steps = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(two, steps, fc.infiniteStream(fc.boolean()), ([less, more], bounds, isAbove) => {
        const falling = bounds.toSorted((a, b) => b - a)
        const bands = falling.map((bound, index) => ({
          ...(isAbove.next().value ? { above: bound } : { from: bound }),
          points: falling.length - index,
        }))
        const rule: Start = { kind: 'bands', input: 'luot_kham', bands: [...bands, { points: 0 }] }
        const points = beside(starting(rule, VISITS), undefined)
        isAtLeast(points(more), points(less))
      }),
      RUNS,
    )
  })

  it('by a bonus for each event, whatever is free, bundled or capped', () => {
    const rule: fc.Arbitrary<FormPerEvent> = fc.record(
      {
        kind: fc.constant('per_event'),
        input: fc.constant('luot_kham'),
        points: fc.constantFrom(0.25, 1, '5%'),
        free: fc.nat(5),
        every: fc.integer({ min: 1, max: 7 }),
        cap: fc.constantFrom(2, '50%'),
      },
      { requiredKeys: ['kind', 'input', 'points'] },
    )
    fc.assert(
      fc.property(two, rule, ([less, more], line) => {
        const points = beside(gaining(line, VISITS), undefined)
        isAtLeast(points(more), points(less))
      }),
      RUNS,
    )
  })

  it('by the way to the leader, with a target or without one', () => {
    const goals = fc.option(target, { nil: undefined })
    const atTarget = fc.constantFrom('30%', 5, 'all')
    fc.assert(
      fc.property(two, goals, rivals, atTarget, ([less, more], goal, others, at_target) => {
        const points = beside(
          starting({ kind: 'leader', input: 'luot_kham', at_target }, VISITS),
          goal,
          others,
        )
        isAtLeast(points(more), points(less))
      }),
      RUNS,
    )
  })

  it('by a share of the best', () => {
    fc.assert(
      fc.property(two, rivals, ([less, more], others) => {
        const points = beside(starting({ kind: 'best_share', input: 'luot_kham' }, VISITS), undefined, others)
        isAtLeast(points(more), points(less))
      }),
      RUNS,
    )
  })
})

describe('bands', () => {
  it('take every value, each of them once', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(bounds, fc.infiniteStream(fc.boolean()), (found, isAbove) => {
        const falling = found.toSorted((a, b) => b - a).map(bound => ({ bound, above: isAbove.next().value }))
        const bands: FormBands['bands'] = falling.map(({ bound, above }, index) => ({
          ...(above ? { above: bound } : { from: bound }),
          points: index + 1,
        }))
        const rule: Start = { kind: 'bands', input: 'luot_kham', bands: [...bands, { points: 0 }] }
        // Each bound, and what lies a little below and above it.
        for (const value of found.flatMap(bound => [bound - 0.5, bound, bound + 0.5])) {
          const reached = falling.map(({ bound, above }) => (above ? value > bound : value >= bound))
          // The bands that hold the value by both of their ends.
          const holding = reached.flatMap((is, index) =>
            is && !(reached[index - 1] ?? false) ? [index + 1] : [],
          )
          expect(holding.length).toBe(reached.includes(true) ? 1 : 0)
          const points = pointsFor(starting(rule, VISITS), { luot_kham: value })
          expect(points).toBe(String(holding[0] ?? 0))
        }
      }),
      RUNS,
    )
  })
})

/** A bound in points, to the places of the points (Q12: rounding comes after the bounds). */
function bound({ max, rounding }: Criterion | Group, amount: number | string, places: number): Rational {
  const share = { all: 1, '10%': 0.1 }[amount]
  return round(rational(share === undefined ? Number(amount) : share * max), rounding ?? places)
}

describe('points', () => {
  it('lie between floor and ceiling, wherever these are written', () => {
    fc.assert(
      fc.property(anyTable, fc.array(anyUnit, { minLength: 1, maxLength: 3 }), (table, units) => {
        const parts = new Map([...criteriaOf(table), ...groupsOf(table)].map(part => [part.code, part]))
        for (const { criteria, groups } of resultsOf(campaign(table, linkedUnits(table, units)))) {
          for (const { code, verified } of [...criteria, ...groups]) {
            const part = parts.get(code)
            if (!part || verified === null) continue
            const places = 'start' in part ? (table.rounding ?? 2) : 6
            const ceiling = part.ceiling === undefined ? undefined : bound(part, part.ceiling, places)
            const floor = part.floor === undefined ? undefined : bound(part, part.floor, places)
            if (ceiling) expect(compare(rational(verified), ceiling)).toBeLessThanOrEqual(0)
            // Under a ceiling that lies below the floor there is nothing to give (TD1422).
            if (floor && !(ceiling && compare(floor, ceiling) > 0)) {
              expect(compare(rational(verified), floor)).toBeGreaterThanOrEqual(0)
            }
          }
        }
      }),
      RUNS,
    )
  })
})

describe('the range that the checks know of a criterion', () => {
  it('holds its points, whatever a unit reports within the bounds of its inputs', () => {
    fc.assert(
      fc.property(anyTable, anyUnit, anyUnit, (table, one, other) => {
        const { compiled } = compileTable(table)
        const ranges = rangesOf(table, compiled)
        const units = linkedUnits(table, [one, other])
        const cluster = { id: 'cum-1', name: 'Cụm thi đua số 1', table, units }
        for (const { verified } of evaluateCluster(cluster, compiled).values()) {
          for (const { code, rounding = table.rounding ?? 2 } of criteriaOf(table)) {
            const { points } = verified.node(code)
            const [least, most] = ranges.get(code) ?? [0, 0]
            if (!points) continue
            const value = Number(toDecimal(points))
            // What is rounded may pass a bound that has more decimals.
            const half = 0.5 * 10 ** -rounding
            expect(value).toBeGreaterThanOrEqual(least - half)
            expect(value).toBeLessThanOrEqual(most + half)
          }
        }
      }),
      RUNS,
    )
  })
})
