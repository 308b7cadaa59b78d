import { describe, expect, it } from 'vitest'
import type { Campaign, Gate } from '../../src/model/campaign.ts'
import { score } from '../../src/scoring/score.ts'
import {
  type About,
  campaign,
  criterion,
  group,
  input,
  report,
  resultsOf,
  type Told,
  table,
  unit,
} from './fixtures.ts'

type Effects = Gate['effects']

const TABLE = table([
  group('I', [criterion('I.1', { kind: 'judged' }, { max: 60 })]),
  group('II', [
    criterion('II.1', { kind: 'judged' }, { max: 30, inputs: [input('ky_luat', 'yes_no')] }),
    criterion('II.2', { kind: 'judged' }, { max: 10, inputs: [input('so_ke_hoach', 'count')] }),
  ]),
  group('III', [criterion('III.1', { kind: 'judged' }, { max: 10 })], { role: 'bonus' }),
])

const CLASSIFICATION: NonNullable<Campaign['classification']> = {
  by: 'points',
  classes: [
    { id: 'xuat-sac', name: 'Xuất sắc', from: 90 },
    { id: 'tot', name: 'Tốt', from: 80 },
    { id: 'kha', name: 'Khá', from: 65 },
    { id: 'dat', name: 'Đạt' },
  ],
}

const gate = (when: string, ...effects: Effects): Gate => ({ id: 'xet', name: 'Bị xét lại', when, effects })

interface Member {
  readonly points: readonly [first: number, second: number, third?: number, bonus?: number]
  readonly second?: Told
  readonly third?: Told
  readonly about?: About
  readonly late?: boolean
}

function member(
  id: string,
  { points: [a, b, c = 10, bonus = 0], second, third, about, late = false }: Member,
) {
  const told = report({
    'I.1': { claimed: a },
    'II.1': { claimed: b, ...second },
    'II.2': { claimed: c, ...third },
    'III.1': { claimed: bonus },
  })
  return unit(id, told.state === 'present' ? { ...told, late } : told, {}, about)
}

function gated(members: readonly Member[], gates: readonly Gate[], more: Partial<Campaign> = {}) {
  const units = members.map((each, index) => member(`ttyt-${index + 1}`, each))
  return resultsOf(campaign(TABLE, units, { gates, classification: CLASSIFICATION, ...more }))
}

const holdsFor = (when: string, each: Member) =>
  gated([each], [gate(when, { kind: 'unranked' })])[0]?.gates.map(({ undecided }) => undecided)

describe('a gate', () => {
  it('is told with its reason and effects where it holds, and nowhere else', () => {
    const [low, high] = gated(
      [{ points: [0, 30] }, { points: [60, 30] }],
      [gate('any_group(points = 0)', { kind: 'not_considered' }, { kind: 'unranked' })],
    )
    expect(low?.gates).toEqual([
      { id: 'xet', name: 'Bị xét lại', effects: ['not_considered', 'unranked'], undecided: false },
    ])
    expect(high?.gates).toEqual([])
  })

  it.each([
    ['total >= 95', { points: [60, 30, 5] }],
    ['scored = 95 and bonus = 2 and total = 97', { points: [60, 30, 5, 2] }],
    ['percent < 50', { points: [20, 20, 9] }],
    ['assigned = 100', { points: [1, 1] }],
    ["points('II') < 0.5 * maximum('II')", { points: [60, 5, 10] }],
    ['any_group(share < 50)', { points: [60, 5, 10] }],
    ['any_criterion(share < 50)', { points: [60, 30, 4] }],
    ['any_criterion(points = max)', { points: [60, 1, 1] }],
    ['count_criterion(points = 0) = 2', { points: [0, 30, 0] }],
    ['count_group(share >= 75) >= 2', { points: [60, 30, 0] }],
    ['ky_luat', { points: [60, 30], second: { facts: { ky_luat: 1 } } }],
    ['late', { points: [60, 30], late: true }],
    ["submitted = '2026-11-10'", { points: [60, 30] }],
    ["submitted - '2026-11-01' = 9", { points: [60, 30] }],
    ["type = 'benh-vien'", { points: [60, 30], about: { type: 'benh-vien' } }],
    ["cluster = 'cum-1'", { points: [60, 30] }],
    ["traits.hang = 'hang-2'", { points: [60, 30], about: { traits: { hang: 'hang-2' } } }],
    ['traits.so_giuong >= 300', { points: [60, 30], about: { traits: { so_giuong: 300 } } }],
  ] as const)('can ask whether %s', (when, each) => {
    expect(holdsFor(when, each)).toEqual([false])
    expect(holdsFor(`not (${when})`, each)).toEqual([])
  })

  it('passes over groups and criteria that were not assigned', () => {
    const each: Member = { points: [60, 30], second: { status: 'not_assigned' } }
    expect(holdsFor('any_criterion(points = 0)', each)).toEqual([])
    expect(holdsFor('any_criterion(share < 50)', each)).toEqual([])
  })

  it('says nothing about a criterion that does not count for the unit', () => {
    const second = { status: 'not_assigned' } as const
    expect(holdsFor("points('II.1') < 5", { points: [60, 30], second })).toEqual([])
    expect(holdsFor("points('II.1') < 5 or total >= 70", { points: [60, 30, 10], second })).toEqual([false])
    expect(holdsFor("points('II.1') < 5", { points: [60, 4] })).toEqual([false])
    const [outstanding, ...others] = CLASSIFICATION.classes
    const holds = "points('II.1') >= 20"
    const classes = [{ ...outstanding, requires: [{ holds, reason: 'II.1 dưới 20 điểm' }] }, ...others]
    const classification = { by: 'percent', classes } as NonNullable<Campaign['classification']>
    const [without, low] = gated([{ points: [60, 30], second }, { points: [60, 19] }], [], { classification })
    expect([without?.class?.id, low?.class?.id]).toEqual(['xuat-sac', 'tot'])
  })

  it('asks scored groups only: nobody has to have bonus points', () => {
    expect(holdsFor('any_group(points = 0)', { points: [60, 30, 10, 0] })).toEqual([])
  })

  it('that cannot be decided has no effect, says so, and leaves the cluster provisional', () => {
    const told = campaign(TABLE, [member('ttyt-1', { points: [60, 30] })], {
      gates: [gate('1 / so_ke_hoach > 2', { kind: 'points', points: -8 }, { kind: 'unranked' })],
    })
    const [cluster] = score(told).clusters
    const [result] = cluster?.units ?? []
    expect(result?.gates.map(({ undecided }) => undecided)).toEqual([true])
    expect([result?.verified.total, result?.rank, cluster?.provisional]).toEqual(['100', 1, true])
  })
})

describe('the effects of a gate', () => {
  const of = (points: Member['points'], ...effects: Effects) => {
    const [result] = gated([{ points }], [gate('true', ...effects)])
    return result
  }

  it('keep the place in the table, the points and the rank unless they say otherwise', () => {
    const result = of([60, 30], { kind: 'not_considered' })
    expect([result?.verified.total, result?.rank, result?.class?.id]).toEqual(['100', 1, 'xuat-sac'])
  })

  it('hold the class to a highest one, with the reason', () => {
    const kha = { id: 'kha', name: 'Khá', reached: 'Xuất sắc', reasons: ['Bị xét lại'] }
    expect(of([60, 30], { kind: 'class_at_most', class: 'kha' })?.class).toEqual(kha)
    const dat = { id: 'dat', name: 'Đạt', reached: null, reasons: [] }
    expect(of([20, 30], { kind: 'class_at_most', class: 'kha' })?.class).toEqual(dat)
  })

  it('give no reason where the class is the highest allowed anyway', () => {
    const kha = { id: 'kha', name: 'Khá', reached: null, reasons: [] }
    expect(of([40, 20], { kind: 'class_at_most', class: 'kha' })?.class).toEqual(kha)
  })

  it('lower the class by so many, never below the last', () => {
    const classAfter = (points: Member['points'], by: number) =>
      of(points, { kind: 'classes_lower', by })?.class?.id
    expect(classAfter([60, 30], 1)).toBe('tot')
    expect(classAfter([60, 30], 2)).toBe('kha')
    expect(classAfter([60, 30], 9)).toBe('dat')
    expect(of([20, 30], { kind: 'classes_lower' })?.class?.reasons).toEqual([])
  })

  it('lower the class and set the points to where it begins: 84 becomes 65 (W32)', () => {
    const result = of([60, 14], { kind: 'classes_lower', by: 1, to_lower_bound: true })
    expect(result?.class).toEqual({ id: 'kha', name: 'Khá', reached: 'Tốt', reasons: ['Bị xét lại'] })
    expect(result?.verified.total).toBe('65')
    expect(result?.adjustments).toMatchObject([{ gate: 'xet', points: '-19' }])
  })

  it('leave the points where only the class is lowered, or where the last class begins nowhere', () => {
    const lowered = of([60, 14], { kind: 'classes_lower' })
    expect([lowered?.class?.id, lowered?.verified.total, lowered?.adjustments]).toEqual(['kha', '84', []])
    const last = of([60, 14], { kind: 'classes_lower', by: 3, to_lower_bound: true })
    expect([last?.class?.id, last?.verified.total, last?.adjustments]).toEqual(['dat', '84', []])
  })

  it('set that many points whatever was assigned, where classes go by points', () => {
    const [result] = gated(
      [{ points: [60, 0, 10, 14], second: { status: 'not_assigned' } }],
      [gate('true', { kind: 'classes_lower', to_lower_bound: true })],
    )
    expect([result?.assigned, result?.class?.id, result?.verified.total]).toEqual(['70', 'kha', '65'])
  })

  it('take the points of as many percent of what was assigned, where classes go by percent', () => {
    const [result] = gated(
      [{ points: [60, 0], second: { status: 'not_assigned' } }],
      [gate('true', { kind: 'classes_lower', to_lower_bound: true })],
      { classification: { ...CLASSIFICATION, by: 'percent' } },
    )
    // 70 of 70 points become 80 % of them.
    expect([result?.class?.id, result?.percent, result?.verified.total]).toEqual(['tot', '80', '56'])
    // 74 of 90 points are 82.22 %, rounded: they become exactly 65 % of 90.
    const third = { status: 'not_assigned' } as const
    const [exact] = gated(
      [{ points: [60, 14], third }],
      [gate('true', { kind: 'classes_lower', to_lower_bound: true })],
      { classification: { ...CLASSIFICATION, by: 'percent' } },
    )
    expect([exact?.assigned, exact?.class?.id, exact?.verified.total]).toEqual(['90', 'kha', '58.5'])
  })

  it('set exactly that many points, also where classes go by rounded or capped numbers', () => {
    const [rounded] = gated(
      [{ points: [60, 14.04] }],
      [gate('true', { kind: 'classes_lower', to_lower_bound: true })],
      { classification: { ...CLASSIFICATION, rounding: 1 } },
    )
    expect(rounded?.verified.total).toBe('65')
    const [capped] = gated(
      [{ points: [60, 30, 10, 4] }],
      [gate('true', { kind: 'classes_lower', to_lower_bound: true })],
      { classification: { ...CLASSIFICATION, capped_at: 100 } },
    )
    expect([capped?.verified.total, capped?.class?.id]).toEqual(['80', 'tot'])
  })

  it('add points in a line of their own, so that the sums add up', () => {
    const result = of([60, 30, 10, 2], { kind: 'points', points: -8 })
    expect(result?.verified).toEqual({ scored: '100', bonus: '2', deduction: null, total: '94' })
    expect(result?.adjustments).toMatchObject([{ gate: 'xet', points: '-8' }])
    expect(result?.percent).toBe('92')
    expect([result?.ranked_on, result?.classified_on]).toEqual(['94', '94'])
    expect(result?.self.total).toBe('102')
  })

  it('make the total another one: below 60 counts as nothing', () => {
    const gates = [gate('total < 60', { kind: 'total', points: 0 })]
    const totals = gated([{ points: [59, 0, 0.99] }, { points: [60, 0, 0] }], gates)
    expect(totals.map(({ verified }) => verified.total)).toEqual(['0', '60'])
    expect(totals[0]?.adjustments).toMatchObject([{ gate: 'xet', points: '-59.99' }])
  })

  it('come in the order of the file, each on what was left', () => {
    const result = of([60, 30], { kind: 'total', points: 50 }, { kind: 'points', points: -8 })
    expect(result?.verified.total).toBe('42')
    expect(of([60, 30], { kind: 'points', points: -8 }, { kind: 'total', points: 50 })?.verified.total).toBe(
      '50',
    )
  })

  it('take the unit out of the ranks, and the next one moves up', () => {
    const ranked = gated(
      [{ points: [60, 30] }, { points: [50, 30] }],
      [gate('total >= 95', { kind: 'unranked' })],
    )
    expect(ranked.map(({ rank, class: own }) => [rank, own?.id])).toEqual([
      [null, 'xuat-sac'],
      [1, 'xuat-sac'],
    ])
  })

  it('take the class away, with the wording of the regulation, and leave the rank', () => {
    const own = of([60, 30], { kind: 'unclassified', wording: 'Không xét' })
    expect(own?.class).toEqual({ id: null, name: 'Không xét', reached: 'Xuất sắc', reasons: ['Bị xét lại'] })
    expect(own?.rank).toBe(1)
    expect(of([60, 30], { kind: 'unclassified' })?.class?.name).toBe('Không xếp loại')
  })
})

describe('a unit without a class', () => {
  const ranking = { by: 'points', class_first: true } as const
  const standing = (...members: Parameters<typeof gated>) =>
    gated(...members).map(({ rank, class: own }) => [rank, own?.id])

  it('stands behind all that have one where the class goes first, whatever its points', () => {
    const refused = gate('total >= 95', { kind: 'unclassified' })
    const members: Member[] = [{ points: [60, 30] }, { points: [0, 1] }]
    expect(standing(members, [refused], { ranking })).toEqual([
      [2, null],
      [1, 'dat'],
    ])
  })

  it('that reached none has none to be taken away', () => {
    const classes = CLASSIFICATION.classes.slice(0, 2)
    const [result] = gated([{ points: [0, 1] }], [gate('true', { kind: 'unclassified' })], {
      classification: { by: 'points', classes },
    })
    expect(result?.class).toMatchObject({ id: null, reached: null })
  })
})

describe('a school with 185 of 200 points and nothing in one of 11 fields (W22)', () => {
  const fields = [80, 20, 20, ...Array<number>(8).fill(10)]
  const codes = fields.map((_, index) => `${index + 1}`)
  const schools = table(
    fields.map((max, index) =>
      group(`N${index + 1}`, [criterion(`${index + 1}`, { kind: 'judged' }, { max })]),
    ),
  )
  const school = (id: string, points: readonly number[]) =>
    unit(id, report(Object.fromEntries(codes.map((code, index) => [code, { claimed: points[index] ?? 0 }]))))

  it('is ranked, and not considered for flag or certificate', () => {
    const results = score(
      campaign(
        schools,
        [
          school('thpt-a', [75, ...fields.slice(1, -1), 0]),
          school(
            'thpt-b',
            fields.map(max => max * 0.9),
          ),
        ],
        {
          gates: [
            {
              id: 'diem-liet',
              name: 'Có nội dung bị 0 điểm',
              when: 'any_group(points = 0)',
              effects: [{ kind: 'not_considered', awards: ['co', 'bang-khen'] }],
            },
          ],
          quotas: [
            { id: 'co', name: 'Cờ thi đua', number: 1 },
            { id: 'bang-khen', name: 'Bằng khen', number: 2 },
            { id: 'giay-khen', name: 'Giấy khen', number: 2 },
          ],
        },
      ),
    )
    const [first] = results.clusters[0]?.units ?? []
    expect([first?.verified.total, first?.rank]).toEqual(['185', 1])
    expect(results.quotas.map(({ units }) => units)).toEqual([['thpt-b'], ['thpt-b'], ['thpt-a', 'thpt-b']])
  })
})
