import type { Criterion, Entry, Fact, Group, JointCap, LineItem, Table } from '../../src/model/campaign.ts'
import { criteriaOf } from '../../src/model/tree.ts'
import { judgedBounds } from '../../src/scoring/rules/judged.ts'
import { levelBounds } from '../../src/scoring/rules/level.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { cases, chose, periods, report, type Told, type ToldFacts, unit } from './fixtures.ts'
import { condition, INPUTS, line, price, start } from './random-forms.ts'

const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 3): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq })

/** Leaves out what is undefined. */
function given<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

const bounds = fc.record({
  floor: maybe(fc.constantFrom(0, 0.5, -2, '10%')),
  ceiling: maybe(fc.constantFrom(4, 7.5, 10, 'all')),
  rounding: maybe(fc.constantFrom(0, 1, 3)),
  weight: maybe(fc.constantFrom(2, 3, 0.5)),
  coefficient: maybe(fc.constantFrom(2, 0.5, '1.2'), 1),
})
const gate = fc.record({
  holds: condition,
  label: fc.constant('Có kế hoạch được duyệt'),
  takes: fc.constantFrom('whole' as const, 'start_only' as const),
  points: fc.constantFrom(0, 1, '20%'),
})

/** A criterion without its code; its lines have the ids `b0`, `b1` … and `d0`, `d1` … */
export const anyCriterion: fc.Arbitrary<Criterion> = fc
  .record({
    max: fc.constantFrom(10, 10, 5, 0),
    start,
    bonuses: fc.array(line, { maxLength: 2 }),
    deductions: fc.array(line, { maxLength: 2 }),
    gate: maybe(gate),
    bounds,
    pair: maybe(fc.constantFrom<Omit<JointCap, 'lines'>>({ cap: 3 }, { count: 'highest' }), 1),
    side: maybe(fc.record({ lines: fc.constantFrom('bonuses', 'deductions'), cap: price }), 1),
  })
  .map(({ max, start: first, bonuses, deductions, gate: rule, bounds: own, pair, side }) => {
    const more = { gate: rule, ...own, caps: capsOf({ bonuses, deductions }, pair, side) }
    const lines = { bonuses: named('b', bonuses), deductions: named('d', deductions) }
    return { code: '?', title: 'Tiêu chí', max, start: first, ...given({ ...lines, ...more }) } as Criterion
  })

function named(side: string, lines: readonly LineItem[]): LineItem[] | undefined {
  return lines.length === 0 ? undefined : lines.map((each, index) => ({ ...each, id: `${side}${index}` }))
}

function capsOf(
  { bonuses, deductions }: Record<'bonuses' | 'deductions', readonly LineItem[]>,
  pair: Omit<JointCap, 'lines'> | undefined,
  side: JointCap | undefined,
): JointCap[] | undefined {
  const pairs = [bonuses.length > 1 ? ['b0', 'b1'] : [], deductions.length > 1 ? ['d0', 'd1'] : []]
  const [lines] = pairs.filter(ids => ids.length > 0)
  const isThere = side && (side.lines === 'bonuses' ? bonuses : deductions).length > 0
  const caps = [...(lines && pair ? [{ ...pair, lines }] : []), ...(side && isThere ? [side] : [])]
  return caps.length === 0 ? undefined : caps
}

const groupParts = fc.record({
  combine: fc.constantFrom(undefined, undefined, 'weighted_sum', 'mean', 'weighted_mean', 'best'),
  absent: maybe(fc.constant('reweight'), 5),
  caps: maybe(fc.record({ lines: fc.constantFrom('bonuses', 'deductions'), cap: fc.constantFrom(1, 4) })),
  bounds,
})
const groupOf = (below: fc.Arbitrary<Pick<Group, 'groups' | 'criteria'>>): fc.Arbitrary<Group> =>
  fc.tuple(groupParts, below).map(([{ caps, bounds: own, ...more }, children]) => {
    const max = [...(children.groups ?? []), ...(children.criteria ?? [])].reduce(
      (sum, each) => sum + each.max,
      0,
    )
    const parts = given({ ...more, ...own, caps: caps && [caps] })
    return { code: '?', title: 'Nhóm tiêu chí', max, ...parts, ...children } as Group
  })
const smallGroup = groupOf(fc.record({ criteria: fc.array(anyCriterion, { minLength: 1, maxLength: 3 }) }))
const anyGroup = fc.oneof(
  { weight: 3, arbitrary: smallGroup },
  {
    weight: 1,
    arbitrary: groupOf(fc.record({ groups: fc.array(smallGroup, { minLength: 1, maxLength: 2 }) })),
  },
)
const role = fc.constantFrom(undefined, undefined, undefined, 'bonus', 'deduction')

/** A table of any forms, groups in groups, caps, gates and bounds; whether it makes sense is nobody's concern. */
export const anyTable: fc.Arbitrary<Table> = fc
  .record({
    groups: fc.array(
      fc.tuple(anyGroup, role).map(([group, own]) => ({ ...group, ...given({ role: own }) }) as Group),
      { minLength: 1, maxLength: 3 },
    ),
    more: fc.record({
      rounding: maybe(fc.constantFrom(1, 4)),
      bonus_in_percent: maybe(fc.boolean()),
      absent: maybe(fc.constant('reweight' as const), 5),
      caps: maybe(
        fc.record({ lines: fc.constantFrom('bonuses', 'deductions'), cap: price }).map(cap => [cap]),
        4,
      ),
    }),
  })
  .map(({ groups, more }) => ({
    id: 'bang-bat-ky',
    title: 'Bảng chấm điểm bất kỳ',
    edition: '2026.1',
    scale: groups.reduce((sum, { max }) => sum + max, 0) || 10,
    inputs: [...INPUTS],
    groups: groups.map((each, index) => coded(each, String(index + 1))),
    ...(given(more) as Partial<Table>),
  }))

/** The codes of a group and of all that stands in it. */
function coded(group: Group, code: string): Group {
  const { groups, criteria } = group
  return {
    ...group,
    code,
    ...(groups && { groups: groups.map((each, index) => coded(each, `${code}.${index + 1}`)) }),
    ...(criteria && { criteria: criteria.map((each, index) => ({ ...each, code: `${code}.${index + 1}` })) }),
  }
}

const level = fc.constantFrom('kem', 'kha', 'tot')
const record = fc.record({
  muc_do: level,
  so_nguoi: fc.nat(9),
  bat_kha_khang: fc.nat(1),
})
const paper = fc.record({
  received: fc.nat(1),
  days_late: fc.integer({ min: -9, max: 40 }),
  working_days_late: fc.integer({ min: -7, max: 29 }),
  defective: fc.nat(1),
})

/** What a unit reports of the inputs; some of it may not be there. */
export const anyFacts: fc.Arbitrary<ToldFacts> = fc
  .record({
    so_luot: maybe(fc.nat(60), 20),
    so_tien: maybe(fc.integer({ min: -40, max: 80 }), 20).map(each => each && each / 2),
    ty_le: maybe(fc.nat(1200), 20).map(each => each && each / 10),
    co_ke_hoach: maybe(fc.nat(1), 20),
    muc: maybe<Fact>(level.map(chose), 20),
    hoat_dong: maybe<Fact>(
      fc.subarray(['kem', 'kha', 'tot']).map(each => chose(...each)),
      20,
    ),
    su_viec: maybe<Fact>(
      fc.array(record, { maxLength: 5 }).map(each => cases(...each)),
      20,
    ),
    bao_cao: maybe<Fact>(
      fc.tuple(paper, paper).map(each => cases(...each)),
      20,
    ),
    theo_quy: maybe<Fact>(
      fc.record({ q1: fc.nat(30), q3: fc.integer({ min: -5, max: 9 }) }).map(periods),
      20,
    ),
  })
  .map(given)

/** What is said of one criterion: a status, or else marks, in quarters of the way from the least to the most. */
export interface Said {
  readonly status: Entry['status'] | undefined
  readonly quarters: number
}

export interface AnyUnit {
  readonly facts: ToldFacts
  readonly targets: Readonly<Record<string, number>>
  /** Goes round over the criteria of the table. */
  readonly said: readonly Said[]
}

const said: fc.Arbitrary<Said> = fc.record({
  status: maybe(fc.constantFrom('not_assigned', 'not_applicable', 'not_scored'), 12),
  quarters: fc.nat(4),
})
export const anyUnit: fc.Arbitrary<AnyUnit> = fc.record({
  facts: anyFacts,
  targets: fc
    .record({ so_luot: maybe(fc.nat(40), 8), ty_le: maybe(fc.constantFrom(0, 80, 100), 8) })
    .map(given),
  said: fc.array(said, { minLength: 1, maxLength: 7 }),
})

/** The units as the roster of a table, each with an entry for every criterion. */
export function linkedUnits(table: Table, units: readonly AnyUnit[]) {
  return units.map(({ facts, targets, said: own }, index) => {
    const entries = criteriaOf(table).map((each, at): [string, Told] => {
      const { status, quarters } = own[at % own.length] ?? { status: undefined, quarters: 0 }
      return [each.code, status ? { status } : marksFor(each, quarters)]
    })
    return unit(`don-vi-${index + 1}`, report(Object.fromEntries(entries), false, facts), targets)
  })
}

function marksFor(criterion: Criterion, quarters: number): Told {
  const mark = (form: Criterion['start']): number | undefined => {
    const isMarked = form.kind === 'judged' || form.kind === 'level'
    if (!isMarked) return undefined
    const [least, most] =
      form.kind === 'judged' ? judgedBounds(form, criterion) : levelBounds(form, criterion)
    return least + ((most - least) * quarters) / 4
  }
  const lines = [...(criterion.bonuses ?? []), ...(criterion.deductions ?? [])]
  const marks = Object.fromEntries(lines.map(each => [each.id ?? '', mark(each) ?? 0]))
  const claimed = mark(criterion.start)
  return { marks, ...(claimed !== undefined && { claimed }) }
}
