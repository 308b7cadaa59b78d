import type { Amount, Input, LineItem, Start } from '../../src/model/campaign.ts'
import type { Form } from '../../src/scoring/rules/index.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { input } from './fixtures.ts'

const LEVELS = ['kem', 'kha', 'tot'] as const
const options = LEVELS.map(id => ({ id, label: `Mức ${id}` }))

/** One input of every sort; the forms of random tables read these. */
export const INPUTS: readonly Input[] = [
  input('so_luot', 'count', { max: 60 }),
  input('so_tien', 'number', { min: -20, max: 40 }),
  input('ty_le', 'percent', { max: 120 }),
  input('co_ke_hoach', 'yes_no'),
  input('muc', 'choice', { options }),
  input('hoat_dong', 'several', { options }),
  input('su_viec', 'records', {
    fields: [
      { id: 'muc_do', label: 'Mức độ', type: 'choice', options },
      { id: 'so_nguoi', label: 'Số người', type: 'count', max: 9 },
      { id: 'bat_kha_khang', label: 'Bất khả kháng', type: 'yes_no' },
    ],
  }),
  input('bao_cao', 'receipt', { due: ['2026-06-15', '2026-12-01'] }),
  input('theo_quy', 'number', { min: -5, max: 30, per: ['q1', 'q2', 'q3'] }),
]

/** Formulas that look at other units of the cluster. */
export const RELATIVE = 'max * so_luot / best(so_luot)'

const halves = (min: number, max: number) =>
  fc.integer({ min: min * 2, max: max * 2 }).map(count => count / 2)
/** Points of a table: mostly plain, sometimes below zero, a share of the maximum, or a formula. */
const amount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 6, arbitrary: halves(0, 10) },
  { weight: 1, arbitrary: halves(-4, 0) },
  { weight: 2, arbitrary: fc.constantFrom('all', '50%', 'ty_le / 20') },
)
const tier = fc.record({ days: fc.integer({ min: 1, max: 5 }), points: amount })
export const price: fc.Arbitrary<Amount> = fc.oneof(
  halves(0.5, 6),
  fc.constantFrom('10%', '2.5%', 'so_luot / 9'),
)
export const condition = fc.constantFrom(
  'co_ke_hoach',
  'ty_le >= 60',
  "muc = 'tot' or so_luot > 12",
  'so_tien < 0',
)
const number = fc.constantFrom('so_luot', 'ty_le', 'so_tien', 'so_luot - so_tien', 'mean(theo_quy)')
const share = fc.constantFrom(50, 100, 120)
const measured = fc.constantFrom('so_luot', 'ty_le')

const bounds = fc
  .uniqueArray(fc.integer({ min: -5, max: 100 }), { minLength: 1, maxLength: 4 })
  .chain(found => fc.tuple(...found.toSorted((a, b) => b - a).map(boundOf)))
const boundOf = (bound: number) => fc.constantFrom({ from: bound }, { above: bound })

const cells = (rows: number, columns: number) => {
  const row = fc.array(amount, { minLength: columns, maxLength: columns })
  return fc.array(row, { minLength: rows, maxLength: rows })
}

type OfKind<K> = Extract<Form, { kind: K }>
/** Every form, by its kind: the type checker sees to it that none is left out. */
const FORMS: { readonly [K in Form['kind']]: fc.Arbitrary<OfKind<K>> } = {
  full: fc.constant({ kind: 'full' }),
  zero: fc.constant({ kind: 'zero' }),
  judged: some(
    { kind: fc.constant('judged') },
    { out_of: fc.constantFrom(5, 30), most: fc.constantFrom(4, 5) },
  ),
  pass_fail: some(
    { kind: fc.constant('pass_fail'), input: condition },
    { points: amount, otherwise: amount },
  ),
  choice: some(
    {
      kind: fc.constant('choice'),
      input: fc.constantFrom('muc', 'hoat_dong'),
      levels: fc
        .tuple(amount, amount, amount)
        .map(points => points.map((each, index) => ({ option: LEVELS[index] ?? '', points: each }))),
    },
    { count: fc.constantFrom('highest', 'sum') },
  ),
  bands: some({
    kind: fc.constant('bands'),
    input: number,
    bands: bounds.chain(found =>
      fc.tuple(...[...found, {}].map(bound => amount.map(points => ({ ...bound, points })))),
    ),
  }),
  count_table: some({
    kind: fc.constant('count_table'),
    input: fc.constant('so_luot'),
    points: fc.array(amount, { minLength: 2, maxLength: 5 }),
  }),
  two_way: bounds.chain(found =>
    some({
      kind: fc.constant('two_way'),
      rows: fc.constant({ input: 'muc', options: [...LEVELS] }),
      columns: fc.constant({ input: 'ty_le', bands: [...found, {}] }),
      points: cells(LEVELS.length, found.length + 1),
    }),
  ),
  cases: some({
    kind: fc.constant('cases'),
    cases: fc.array(fc.record({ when: condition, points: amount }), { minLength: 1, maxLength: 3 }),
    otherwise: amount,
  }),
  target_share: some(
    { kind: fc.constant('target_share'), input: measured },
    {
      better: fc.constantFrom('higher', 'lower'),
      most: share,
      points: amount,
      without_target: fc.constantFrom('error', 'full', 'zero'),
    },
  ),
  mean_share: some(
    {
      kind: fc.constant('mean_share'),
      parts: fc.constantFrom(
        [['so_luot'], ['ty_le']],
        [['so_luot', 'ty_le']],
        [['so_luot', 'ty_le'], ['ty_le']],
      ),
    },
    { most: share, without_target: fc.constantFrom('error', 'full', 'zero', 'skip') },
  ),
  leader: some(
    { kind: fc.constant('leader'), input: measured },
    { at_target: fc.constantFrom('30%', '50%', 'all') },
  ),
  best_share: some(
    { kind: fc.constant('best_share'), input: measured },
    { when_none: fc.constantFrom('zero', 'full') },
  ),
  level: some({ kind: fc.constant('level'), highest: fc.constantFrom(5, 7) }),
  formula: some({
    kind: fc.constant('formula'),
    formula: fc.constantFrom(
      RELATIVE,
      'min(max, so_luot * 0.3)',
      'highest(theo_quy) - lowest(theo_quy)',
      "if(count(su_viec, muc_do = 'tot') > 1, max, so_tien / 7)",
      'sum(su_viec, so_nguoi)',
    ),
  }),
  per_event: fc.oneof(
    some(
      { kind: fc.constant('per_event'), input: fc.constant('so_luot'), points: price },
      { free: fc.nat(3), every: fc.integer({ min: 1, max: 4 }) },
    ),
    some(
      { kind: fc.constant('per_event'), input: fc.constant('su_viec'), points: price },
      {
        where: fc.constantFrom("muc_do = 'kem'", 'so_nguoi >= 3'),
        exempt: fc.constant('bat_kha_khang'),
        free: fc.nat(1),
      },
    ),
  ),
  per_step: fc.oneof(steps({ threshold: fc.constantFrom(20, 65, '50%', 'ty_le / 2') }), steps({})),
  deadline: some(
    { kind: fc.constant('deadline'), input: fc.constant('bao_cao') },
    {
      on_time: amount,
      early: fc.oneof(
        tier,
        fc.tuple(tier, amount).map(([first, points]) => [
          { ...first, days: first.days + 6 },
          { days: 3, points },
        ]),
      ),
      working: fc.boolean(),
      per_day_cap: halves(0.5, 3),
      missing_after: fc.integer({ min: 1, max: 20 }),
      late: amount,
      per_day: halves(0, 1),
      defective: amount,
      missing: amount,
    },
  ),
}

/** A form with any of its keys that may be left out. */
function some<T extends object, M extends object = object>(
  always: { readonly [K in keyof T]: fc.Arbitrary<T[K]> },
  maybe?: { readonly [K in keyof M]: fc.Arbitrary<M[K]> },
): fc.Arbitrary<T & Partial<M>> {
  const optional = fc.record({ ...maybe } as { [K in keyof M]: fc.Arbitrary<M[K]> }, { requiredKeys: [] })
  return fc
    .tuple(fc.record({ ...always } as { [K in keyof T]: fc.Arbitrary<T[K]> }), optional)
    .map(([own, more]) => ({ ...own, ...more }) as T & Partial<M>)
}

function steps<M extends object>(more: { readonly [K in keyof M]: fc.Arbitrary<M[K]> }) {
  return some(
    {
      kind: fc.constant('per_step' as const),
      input: measured,
      side: fc.constantFrom('below' as const, 'above' as const),
      step: fc.constantFrom(0.5, 2, 7),
      points: price,
      ...more,
    },
    {
      measure: fc.constantFrom('value' as const, 'percent_of_threshold' as const),
      whole: fc.constantFrom('parts' as const, 'down' as const, 'up' as const),
      at_once: fc.boolean(),
    },
  )
}

/** What a criterion can start with: any form. */
export const start: fc.Arbitrary<Start> = fc.oneof(...Object.values(FORMS))

const { full: _, zero: __, ...lines } = FORMS
/** What can be added or taken off: any form but a start that is given. */
export const line: fc.Arbitrary<LineItem> = fc
  .tuple(fc.oneof(...Object.values(lines)), some({}, { when: condition, cap: price }))
  .map(([form, more]) => ({ ...form, ...more }))
