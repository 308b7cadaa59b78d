import { describe, expect, it } from 'vitest'
import { add, compare, multiply, type Rational, rational, toDecimal } from '../../src/expressions/rational.ts'
import type { Criterion, Group, Input, LineItem, Start } from '../../src/model/campaign.ts'
import type { Each, Field } from '../../src/model/generated/criteria.ts'
import type { CriterionResult, UnitResult } from '../../src/model/results.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { cases, chose, criterion, group, report, resultOf, type ToldCase, table } from './fixtures.ts'
import { gaining, pointsFor } from './one-criterion.ts'

const RUNS = { numRuns: 60 }
const OPTIONS = ['thap', 'vua', 'cao'].map(id => ({ id, label: `Mức ${id}` }))
const FIELDS: Field[] = [
  { id: 'so_lan', label: 'Số lần', type: 'count' },
  { id: 'diem', label: 'Điểm', type: 'number' },
  { id: 'da_xong', label: 'Đã xong', type: 'yes_no' },
  { id: 'muc', label: 'Mức', type: 'choice', options: OPTIONS },
  { id: 'he_so', label: 'Hệ số', type: 'number' },
]
const LIST: Input = { id: 'cong_trinh', label: 'Công trình', type: 'records', fields: FIELDS }
/** The same figures, asked of the unit once. */
const PLAIN: Input[] = FIELDS.map(({ id, label, type, options }) => ({
  id,
  label,
  type: type === 'text' || type === 'evidence' ? 'choice' : type,
  ...(options && { options }),
}))

const half = (least: number, most: number) => fc.integer({ min: least * 2, max: most * 2 }).map(n => n / 2)
const record = fc.record({
  so_lan: fc.nat(6),
  diem: half(0, 10),
  da_xong: fc.nat(1),
  muc: fc.constantFrom('thap', 'vua', 'cao'),
  he_so: fc.constantFrom(0.5, 1, 1.5, 2),
})

const start: fc.Arbitrary<Start> = fc.oneof(
  fc.constant<Start>({ kind: 'full' }),
  fc.constant<Start>({ kind: 'pass_fail', input: 'da_xong', otherwise: '30%' }),
  fc.constant<Start>({ kind: 'formula', formula: 'diem * 2 / 3' }),
  fc.constant<Start>({ kind: 'count_table', input: 'so_lan', points: [0, 1.5, '70%'] }),
  fc.constant<Start>({ kind: 'target_share', input: 'diem', target: 'so_lan + 1', most: 120 }),
  half(0, 9).map(
    (from): Start => ({ kind: 'bands', input: 'diem', bands: [{ from, points: 'all' }, { points: 1 }] }),
  ),
  fc.tuple(half(0, 9), half(0, 9)).map(
    ([first, second]): Start => ({
      kind: 'choice',
      input: 'muc',
      levels: [
        { option: 'thap', points: 0 },
        { option: 'vua', points: first },
        { option: 'cao', points: second },
      ],
    }),
  ),
)
const line: fc.Arbitrary<LineItem> = fc.oneof(
  fc.constant<LineItem>({ kind: 'per_event', input: 'so_lan', points: 0.75, free: 1, cap: 3 }),
  fc.constant<LineItem>({ kind: 'pass_fail', input: 'da_xong', points: 'diem / 7' }),
  fc.constant<LineItem>({ kind: 'per_step', input: 'diem', side: 'below', threshold: 8, step: 3, points: 1 }),
)
const scored: fc.Arbitrary<Partial<Criterion> & { start: Start }> = fc.record(
  {
    start,
    bonuses: fc.array(line, { minLength: 1, maxLength: 2 }),
    deductions: fc.array(line, { minLength: 1, maxLength: 2 }),
    coefficient: fc.constantFrom('1.3', 'if(da_xong, 1, 0.9)'),
    floor: fc.constantFrom(0, 2),
    ceiling: fc.constantFrom('all', 7.25),
    rounding: fc.constantFrom(0, 1, 4),
    gate: fc.constant({ holds: 'so_lan < 5', label: 'Không quá năm lần' }),
  },
  { requiredKeys: ['start'] },
)
const criteria = fc
  .array(scored, { minLength: 1, maxLength: 3 })
  .map(found => found.map((more, index) => criterion(`I.${index + 1}`, more.start, { open: true, ...more })))

const listed = (parts: readonly Criterion[], each: Each): Group => group('I', parts, { each })
/** The result of a unit with these items. */
const ofItems = (parts: readonly Criterion[], each: Each, items: readonly ToldCase[]): UnitResult =>
  resultOf(
    table([listed(parts, each)], { inputs: [LIST] }),
    report({}, false, { cong_trinh: cases(...items) }),
  )
const exact = (points: string | null | undefined): Rational => rational(points ?? 'missing')

describe('a group that is scored for each item of a list', () => {
  it('of one item gives what the same group gives that is written plainly', () => {
    const combine = fc.constantFrom('sum' as const, 'mean' as const, 'weighted_mean' as const)
    fc.assert(
      fc.property(criteria, record, combine, fc.boolean(), (parts, item, how, isWeighed) => {
        const each: Each = { input: 'cong_trinh', combine: how, ...(isWeighed && { coefficient: 1 }) }
        const facts = { ...item, muc: chose(item.muc) }
        const plain = resultOf(table([group('I', parts)], { inputs: PLAIN }), report({}, false, facts))
        const { criteria: own, groups, ...rest } = ofItems(parts, each, [item])
        expect({ criteria: own, groups, ...rest }).toEqual(plain)
      }),
      RUNS,
    )
  })

  it('does not mind the order of the items', () => {
    const each = fc.record(
      {
        input: fc.constant('cong_trinh'),
        combine: fc.constantFrom('sum' as const, 'mean' as const, 'weighted_mean' as const),
        coefficient: fc.constantFrom('he_so', 1.2),
        where: fc.constantFrom('da_xong', 'so_lan > 1'),
      },
      { requiredKeys: ['input', 'combine'] },
    )
    const shuffled = fc
      .array(record, { maxLength: 5 })
      .chain(items =>
        fc.tuple(
          fc.constant(items),
          fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
        ),
      )
    fc.assert(
      fc.property(criteria, each, shuffled, (parts, how, [items, others]) => {
        expect(ofItems(parts, how, others)).toEqual(ofItems(parts, how, items))
      }),
      RUNS,
    )
  })

  it('adds up: the sum of the items, the group of its criteria, the points of their parts', () => {
    const each: Each = { input: 'cong_trinh', combine: 'sum' }
    const sum = (values: readonly Rational[]) => toDecimal(values.reduce(add, rational(0)))
    const balance = ({ verified, parts }: CriterionResult) => {
      const { start: first, bonus, deduction, adjusted } = parts
      const lost = multiply(exact(deduction), rational(-1))
      expect(sum([exact(first), exact(bonus), lost, exact(adjusted)])).toBe(verified)
    }
    fc.assert(
      fc.property(criteria, fc.array(record, { minLength: 1, maxLength: 4 }), (parts, items) => {
        const all = ofItems(parts, each, items)
        const alone = items.map(item => ofItems(parts, each, [item]))
        expect(all.verified.total).toBe(sum(alone.map(({ verified }) => exact(verified.total))))
        expect(all.assigned).toBe(sum(alone.map(({ assigned }) => exact(assigned))))
        expect(all.groups[0]?.verified).toBe(sum(all.criteria.map(({ verified }) => exact(verified))))
        for (const each of all.criteria) balance(each)
      }),
      RUNS,
    )
  })

  it('gives a mean between the least and the most of the items', () => {
    const each: Each = { input: 'cong_trinh', combine: 'weighted_mean', coefficient: 'he_so' }
    const one = criteria.map(([first]) => (first ? [first] : []))
    fc.assert(
      fc.property(one, fc.array(record, { minLength: 1, maxLength: 4 }), (parts, items) => {
        const mean = exact(ofItems(parts, each, items).criteria[0]?.verified)
        const alone = items.map(item => exact(ofItems(parts, each, [item]).criteria[0]?.verified))
        expect(alone.some(points => compare(points, mean) <= 0)).toBe(true)
        expect(alone.some(points => compare(points, mean) >= 0)).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('so many cases of a list', () => {
  const many = fc.array(record, { maxLength: 8 })
  const fields = { ...LIST, id: 'su_viec' }
  const points = (items: readonly ToldCase[], more: object) =>
    exact(
      pointsFor(
        gaining({ kind: 'per_event', input: 'su_viec', points: 'diem + 1', ...more }, [fields], {
          open: true,
        }),
        { su_viec: cases(...items) },
      ),
    )

  it('the highest are never less than the earliest, the lowest never more, and all are at least each', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 6 }), fc.boolean(), (items, most, isPer) => {
        const limits = isPer ? { per: { field: 'muc', most } } : { most }
        const taking = (take: string) => points(items, { ...limits, take })
        const [highest, lowest, earliest] = [taking('highest'), taking('lowest'), taking('earliest')]
        expect(compare(highest, earliest)).toBeGreaterThanOrEqual(0)
        expect(compare(earliest, lowest)).toBeGreaterThanOrEqual(0)
        expect(compare(points(items, {}), highest)).toBeGreaterThanOrEqual(0)
      }),
      RUNS,
    )
  })

  it('what is free and what is taken are all there is', () => {
    fc.assert(
      fc.property(
        many,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('highest', 'lowest', 'earliest'),
        (items, count, order) => {
          const taken = points(items, { most: count, take: order })
          const rest = points(items, { free: count, free_takes: order })
          expect(compare(add(taken, rest), points(items, {}))).toBe(0)
        },
      ),
      RUNS,
    )
  })
})
