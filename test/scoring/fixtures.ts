import type { Place } from '../../src/diagnostics/diagnostic.ts'
import { evaluate } from '../../src/expressions/evaluate.ts'
import type { Expression } from '../../src/expressions/expression.ts'
import { type Rational, rational, toDecimal } from '../../src/expressions/rational.ts'
import type {
  Campaign,
  Change,
  Criterion,
  Entry,
  Group,
  Input,
  Report,
  Stage,
  Start,
  Table,
  Unit,
} from '../../src/model/campaign.ts'
import type { UnitResult } from '../../src/model/results.ts'
import { score } from '../../src/scoring/score.ts'

export const TABLE_PLACE: Place = { file: 'criteria.yaml', pointer: '/tables/0' }

export function criterion(code: string, start: Start, more: Partial<Criterion> = {}): Criterion {
  return { code, title: `Tiêu chí ${code}`, max: 10, start, ...more }
}

export function input(id: string, type: Input['type'], more: Partial<Input> = {}): Input {
  return { id, label: `Số liệu ${id}`, type, ...more }
}

/** A group whose maximum is what its criteria add up to, unless told. */
export function group(code: string, criteria: readonly Criterion[], more: Partial<Group> = {}): Group {
  const max = criteria.reduce((sum, each) => sum + each.max, 0)
  return { code, title: `Nhóm ${code}`, max, criteria: [...criteria], ...more }
}

/** A table whose scale is what its scored groups add up to, unless told. */
export function table(groups: readonly Group[], more: Partial<Table> = {}): Table {
  const scale = groups
    .filter(({ role = 'scored' }) => role === 'scored')
    .reduce((sum, { max }) => sum + max, 0)
  return {
    id: 'bang-2026',
    title: 'Bảng chấm điểm',
    edition: '2026.1',
    scale,
    groups: [...groups],
    ...more,
  }
}

type Numbers = Readonly<Record<string, number>>

const exact = (numbers: Numbers = {}): Map<string, Rational> =>
  new Map(Object.entries(numbers).map(([id, value]) => [id, rational(value)]))

/** The value of a rule's expression for some facts and targets, as printed; undefined where it is missing. */
export function computed(
  expression: Expression,
  { facts, targets, claimed }: { facts?: Numbers; targets?: Numbers; claimed?: number } = {},
): string | undefined {
  const [known, goals] = [exact(facts), exact(targets)]
  const value = evaluate(expression, reference => {
    if (reference.op === 'fact') return known.get(reference.input)
    if (reference.op === 'target') return goals.get(reference.input)
    return reference.op === 'judged' && claimed !== undefined ? rational(claimed) : undefined
  })
  return value && toDecimal(value, 4).replace(/\.?0+$/, '')
}

export interface Told {
  readonly facts?: Numbers
  readonly claimed?: number
  readonly status?: NonNullable<Entry['status']>
  readonly changes?: readonly Change[]
}

export function entry({ facts, claimed, status, changes = [] }: Told, place?: Place): Entry {
  return {
    place: place ?? { file: 'reports/don-vi.yaml', pointer: '/entries/0' },
    facts: exact(facts),
    changes,
    ...(claimed !== undefined && { claimed: rational(claimed) }),
    ...(status && { status }),
  }
}

/** What a unit reports, by criterion; a criterion that is not named is not reported. */
export function report(entries: Readonly<Record<string, Told>>, late = false): Report {
  return {
    state: 'present',
    submitted: late ? '2026-11-18' : '2026-11-10',
    late,
    entries: new Map(
      Object.entries(entries).map(([code, told], index) => [
        code,
        entry(told, { file: 'reports/don-vi.yaml', pointer: `/entries/${index}` }),
      ]),
    ),
  }
}

export function change(
  stage: Stage,
  { points, facts }: { points?: number; facts?: Numbers },
  reason = 'Đối chiếu hồ sơ',
): Change {
  return {
    place: { file: 'reviews/don-vi.yaml', pointer: '/changes/0' },
    stage,
    facts: exact(facts),
    ...(points !== undefined && { points: rational(points) }),
    reason,
    by: 'Tổ thẩm định',
    date: '2026-12-08',
  }
}

export function unit(id: string, told: Report, targets: Numbers = {}): Unit {
  return {
    id,
    name: `Trung tâm Y tế ${id}`,
    place: { file: 'units.yaml', pointer: '/clusters/0/units/0' },
    targets: exact(targets),
    report: told,
  }
}

export function campaign(
  scoringTable: Table,
  units: readonly Unit[],
  more: Partial<Campaign> = {},
): Campaign {
  return {
    id: 'thi-dua-2026',
    name: 'Phong trào thi đua năm 2026',
    year: 2026,
    rankBy: 'points',
    clusters: [{ id: 'cum-1', name: 'Cụm thi đua số 1', table: scoringTable, units }],
    ...more,
  }
}

/** Results of the units of the only cluster, in the order of the roster. */
export function resultsOf(told: Campaign): readonly UnitResult[] {
  const [cluster, ...others] = score(told).clusters
  if (!cluster || others.length > 0) throw new RangeError('one cluster expected')
  return cluster.units
}

/** The result of one unit that reports by itself. */
export function resultOf(scoringTable: Table, told: Report, targets: Numbers = {}): UnitResult {
  const [result] = resultsOf(campaign(scoringTable, [unit('khu-vuc-1', told, targets)]))
  if (!result) throw new RangeError('one unit expected')
  return result
}

/** Verified points by code of criterion. */
export function pointsOf({ criteria }: UnitResult): Record<string, string | null> {
  return Object.fromEntries(criteria.map(({ code, verified }) => [code, verified]))
}

export function codesOf(diagnostics: readonly { readonly code: string }[]): string[] {
  return diagnostics.map(({ code }) => code)
}
