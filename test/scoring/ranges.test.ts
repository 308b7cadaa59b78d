import { describe, expect, it } from 'vitest'
import {
  add,
  choose,
  type Expression,
  fact,
  number,
  type Reference,
  step,
} from '../../src/expressions/expression.ts'
import type { Range } from '../../src/expressions/range.ts'
import type { Criterion, Input } from '../../src/model/campaign.ts'
import { nodeRanges, rangeOfSteps } from '../../src/scoring/ranges.ts'
import { criterion, input } from './fixtures.ts'

const { POSITIVE_INFINITY: MOST, NEGATIVE_INFINITY: LEAST } = Number
const ANYTHING: Range = [LEAST, MOST]

const JUDGED = criterion('I.1', { kind: 'judged', most: 8 }, { max: 12 })
const rangeOf = (reference: Reference, each: Criterion = JUDGED, ...inputs: readonly Input[]) =>
  nodeRanges(each, new Map(inputs.map(one => [one.id, one])))(reference)

const ofInput = (type: Input['type'], more: Partial<Input> = {}) =>
  rangeOf({ op: 'fact', input: 'so_lieu' }, JUDGED, input('so_lieu', type, more))

describe('a fact', () => {
  it.each<[Input['type'], Range]>([
    ['count', [0, MOST]],
    ['percent', [0, MOST]],
    ['money', [0, MOST]],
    ['number', ANYTHING],
    ['date', ANYTHING],
    ['yes_no', [0, 1]],
  ])('of type %s lies between %j', (type, range) => {
    expect(ofInput(type)).toEqual(range)
  })

  it('keeps the bounds that its input declares', () => {
    expect(ofInput('percent', { min: 5, max: 100 })).toEqual([5, 100])
    expect(ofInput('number', { min: -3 })).toEqual([-3, MOST])
    expect(ofInput('number', { max: 40 })).toEqual([LEAST, 40])
  })

  it('of which there is a target is not below zero', () => {
    expect(ofInput('number', { target: 30 })).toEqual([0, MOST])
  })

  it('that nobody declares can be anything', () => {
    expect(rangeOf({ op: 'fact', input: 'khong_co' })).toEqual(ANYTHING)
  })
})

describe('what is judged', () => {
  const marked = criterion(
    'I.1',
    { kind: 'judged', least: 2, out_of: 5 },
    {
      max: 10,
      bonuses: [
        { kind: 'pass_fail', id: 'khac', input: 'co_khac' },
        { kind: 'judged', id: 'sang_kien', most: 3 },
        { kind: 'level', id: 'muc_do', lowest: 2, highest: 6 },
      ],
      deductions: [{ kind: 'judged', id: 'tru', most: 4 }],
    },
  )
  const mark = (line?: string) => rangeOf({ op: 'judged', ...(line && { line }) }, marked)

  it('lies between the least and the most mark of its own form, the start or a line', () => {
    expect(mark()).toEqual([2, 5])
    expect(mark('sang_kien')).toEqual([0, 3])
    expect(mark('muc_do')).toEqual([2, 6])
    expect(mark('tru')).toEqual([0, 4])
  })

  it('can be anything where nothing is judged', () => {
    expect(mark('khac')).toEqual(ANYTHING)
    expect(mark('la')).toEqual(ANYTHING)
    expect(rangeOf({ op: 'judged' }, criterion('I.1', { kind: 'full' }))).toEqual(ANYTHING)
  })

  it('goes up to the maximum where nothing else is said', () => {
    expect(rangeOf({ op: 'judged' }, criterion('I.1', { kind: 'judged' }, { max: 12 }))).toEqual([0, 12])
    expect(rangeOf({ op: 'judged' }, criterion('I.1', { kind: 'level' }, { max: 5 }))).toEqual([1, 5])
  })
})

describe('what else is read', () => {
  it.each<[string, Reference, Range]>([
    ['a choice', { op: 'chosen', input: 'muc', option: 'tot' }, [0, 1]],
    ['a target', { op: 'target', input: 'so_lieu' }, [0, MOST]],
    ['a trait that is a number', { op: 'trait', trait: 'giuong' }, ANYTHING],
    ['a trait that is a word', { op: 'trait', trait: 'type', option: 'tram' }, [0, 1]],
    ['a maximum', { op: 'maximum', code: 'I' }, [0, MOST]],
    ['what was assigned', { op: 'assigned' }, [0, MOST]],
    ['a named value', { op: 'value', id: 'ty_so' }, ANYTHING],
    ['points', { op: 'points', code: 'I.2' }, ANYTHING],
  ])('%s has the range that it can have', (_, reference, range) => {
    expect(rangeOf(reference)).toEqual(range)
  })
})

describe('a figure over records', () => {
  const fields: Input['fields'] = [
    { id: 'so_nguoi', label: 'Số người', type: 'count', max: 9 },
    { id: 'so_tien', label: 'Số tiền', type: 'money' },
    { id: 'lech', label: 'Chênh lệch', type: 'number', min: -2, max: 3 },
    { id: 'tang', label: 'Mức tăng', type: 'number', min: 1 },
    { id: 'giam', label: 'Mức giảm', type: 'number', max: -1 },
    { id: 'nang', label: 'Nặng', type: 'yes_no' },
  ]
  const records = input('su_viec', 'records', { fields })
  const over = (of: 'count' | 'sum' | 'mean' | 'highest', field: string, option?: string) =>
    rangeOf(
      { op: 'aggregate', input: 'su_viec', of, value: { op: 'field', field, ...(option && { option }) } },
      JUDGED,
      records,
    )

  it('is a count that is not below zero', () => {
    expect(over('count', 'lech')).toEqual([0, MOST])
  })

  it('lies where the field lies: lowest, mean and highest', () => {
    expect(over('mean', 'so_nguoi')).toEqual([0, 9])
    expect(over('mean', 'so_tien')).toEqual([0, MOST])
    expect(over('highest', 'lech')).toEqual([-2, 3])
    expect(over('mean', 'nang')).toEqual([0, 1])
    expect(over('mean', 'muc', 'tot')).toEqual([0, 1])
    expect(over('mean', 'khong_co')).toEqual(ANYTHING)
  })

  it('adds up without a bound, to the side on which the field can lie, zero being the sum of nothing', () => {
    expect(over('sum', 'so_nguoi')).toEqual([0, MOST])
    expect(over('sum', 'lech')).toEqual(ANYTHING)
    expect(over('sum', 'tang')).toEqual([0, MOST])
    expect(over('sum', 'giam')).toEqual([LEAST, 0])
  })

  it('reads nothing beside the fields', () => {
    const reference: Reference = { op: 'aggregate', input: 'su_viec', of: 'mean', value: fact('so_lieu') }
    expect(rangeOf(reference, JUDGED, records, input('so_lieu', 'count'))).toEqual(ANYTHING)
  })
})

describe('a figure over due days', () => {
  const paper = input('bao_cao', 'receipt', { due: ['2026-06-15', '2026-12-01'] })
  const over = (of: 'sum' | 'mean', field: string) =>
    rangeOf({ op: 'aggregate', input: 'bao_cao', of, value: { op: 'field', field } }, JUDGED, paper)

  it('knows what is recorded of each: days within a year, in time or not, in order or not', () => {
    expect(over('mean', 'days_late')).toEqual([-366, 366])
    expect(over('mean', 'received')).toEqual([0, 1])
    expect(over('mean', 'defective')).toEqual([0, 1])
  })

  it('adds up to as many times as there are days', () => {
    expect(over('sum', 'received')).toEqual([0, 2])
    expect(over('sum', 'days_late')).toEqual([-732, 732])
    expect(over('sum', 'working_days_late')).toEqual([-732, 732])
  })

  it.each<[NonNullable<Input['due']>, number]>([
    [[{ every: 'month', day: 25 }], 12],
    [
      [
        { every: 'quarter', day: 25 },
        { every: 'half_year', day: 1 },
        { every: 'year', day: 1 },
      ],
      7,
    ],
    [[{ every: 'month', day: 25, from: '2026-03-01' }], Number.POSITIVE_INFINITY],
    [[{ every: 'month', day: 25, to: '2026-03-01' }], Number.POSITIVE_INFINITY],
    [['2026-06-15', { days: 5, after: 'ngay_hop' }], 2],
    [
      [
        { days: 5, after: 'phases.dot-1.to' },
        { days: 5, before: 'periods.nam.due' },
        { days: 5, after: '2026-06-15' },
      ],
      3,
    ],
    [['2026-06-15', { days: 5, after: 'ke_hoach.received' }], Number.POSITIVE_INFINITY],
  ])('adds up over %j to as many as that makes in a year', (due, times) => {
    const papers = input('bao_cao', 'receipt', { due })
    const received: Reference = {
      op: 'aggregate',
      input: 'bao_cao',
      of: 'sum',
      value: { op: 'field', field: 'received' },
    }
    expect(rangeOf(received, JUDGED, papers)).toEqual([0, times])
  })
})

describe('a figure over periods', () => {
  const over = (of: 'sum' | 'mean', more: Partial<Input>) =>
    rangeOf(
      { op: 'aggregate', input: 'theo_quy', of },
      JUDGED,
      input('theo_quy', 'number', { per: ['q1', 'q2', 'q3'], ...more }),
    )

  it('lies where the values lie; a sum has as many of them as there are periods, or fewer', () => {
    expect(over('mean', { min: 10, max: 100 })).toEqual([10, 100])
    expect(over('sum', { min: 10, max: 100 })).toEqual([0, 300])
    expect(over('sum', { min: -5, max: -1 })).toEqual([-15, 0])
  })
})

describe('steps', () => {
  const named = (name: string, expression: Expression) => ({
    name,
    label: { kind: 'net' as const },
    expression,
  })
  const steps = [
    named('start', choose(fact('dat'), number(10), number(4))),
    named('net', add(step('start'), step('start'))),
  ]
  const none = (): Range => [0, 0]

  it('are read by their names, each with the range of its own expression', () => {
    expect(rangeOfSteps(step('net'), steps, none)).toEqual([8, 20])
  })

  it('that are not there can be anything', () => {
    expect(rangeOfSteps(step('khong_co'), steps, none)).toEqual(ANYTHING)
  })
})
