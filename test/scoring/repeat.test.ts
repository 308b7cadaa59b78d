import { describe, expect, it } from 'vitest'
import type { Criterion, Group, Input, Table } from '../../src/model/campaign.ts'
import type { Each, Field } from '../../src/model/generated/criteria.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import {
  campaign,
  cases,
  change,
  claimProblems,
  codesOf,
  criterion,
  group,
  input,
  pointsOf,
  report,
  resultOf,
  resultsOf,
  TABLE_PLACE,
  type ToldCase,
  table,
  unit,
} from './fixtures.ts'

const FIELDS: Field[] = [
  { id: 'ten', label: 'Tên đề tài', type: 'text' },
  { id: 'diem_moi', label: 'Điểm tính mới', type: 'number', min: 0, max: 6, step: 0.5 },
  { id: 'da_ap_dung', label: 'Đã áp dụng', type: 'yes_no' },
  {
    id: 'cap',
    label: 'Cấp',
    type: 'choice',
    options: [
      { id: 'co_so', label: 'Cấp cơ sở' },
      { id: 'bo', label: 'Cấp bộ' },
    ],
  },
  { id: 'he_so', label: 'Hệ số', type: 'number', min: 0, max: 3 },
  { id: 'giai_ngan', label: 'Kinh phí đã dùng', type: 'number', min: 0, optional: true },
]
const LIST = input('de_tai', 'records', { label: 'Đề tài', fields: FIELDS })

/** Two criteria of an item: up to 6 points of a mark, 4 points where it is in use. */
const NEW = criterion('III.1', { kind: 'formula', formula: 'diem_moi' }, { max: 6, inputs: [LIST] })
const USED = criterion('III.2', { kind: 'pass_fail', input: 'da_ap_dung' }, { max: 4 })

const items = (each: Partial<Each> = {}, criteria: Criterion[] = [NEW, USED], more: Partial<Group> = {}) =>
  group('III', criteria, { each: { input: 'de_tai', combine: 'mean', ...each }, ...more })
const ordinary = group('I', [criterion('I.1', { kind: 'judged' }, { max: 10 })])
const whole = (repeated: Group = items(), more: Partial<Table> = {}) => table([ordinary, repeated], more)

const item = (diem_moi: number, da_ap_dung: number, more: ToldCase = {}): ToldCase => ({
  ten: `Đề tài ${diem_moi}`,
  diem_moi,
  da_ap_dung,
  cap: 'co_so',
  he_so: 1,
  ...more,
})
const told = (...records: ToldCase[]) =>
  report({ 'I.1': { claimed: 9 }, 'III.1': { facts: { de_tai: cases(...records) } } })

/** Points and maximum of the group, and the points of its criteria. */
const outcome = (from: Table, ...records: ToldCase[]) => {
  const result = resultOf(from, told(...records))
  const found = result.groups.find(({ code }) => code === 'III')
  const { 'III.1': first, 'III.2': second } = pointsOf(result)
  return { points: found?.verified, of: found?.assigned, parts: [first, second], percent: result.percent }
}

describe('a group that is scored for each item of a list', () => {
  it('gives the mean of the items, of the maximum of one item', () => {
    const found = outcome(whole(), item(6, 1), item(3, 0))
    expect(found).toEqual({ points: '6.5', of: '10', parts: ['4.5', '2'], percent: '77.5' })
  })

  it('gives their sum, of as many maxima as there are items', () => {
    const found = outcome(whole(items({ combine: 'sum' })), item(6, 1), item(3, 0), item(4.5, 1))
    expect(found).toEqual({ points: '21.5', of: '30', parts: ['13.5', '8'], percent: '76.25' })
  })

  it('multiplies each item and its maximum with the coefficient of the item', () => {
    const by = (combine: Each['combine']) =>
      outcome(
        whole(items({ combine, coefficient: 'he_so' })),
        item(6, 1, { he_so: 2 }),
        item(3, 0, { he_so: 0.5 }),
      )
    expect(by('sum')).toMatchObject({ points: '21.5', of: '25', parts: ['13.5', '8'] })
    expect(by('mean')).toMatchObject({ points: '10.75', of: '12.5', parts: ['6.75', '4'] })
    expect(by('weighted_mean')).toMatchObject({ points: '8.6', of: '10', parts: ['5.4', '3.2'] })
  })

  it('takes the coefficient from an option of the item or from what the unit is', () => {
    const by = (coefficient: string) =>
      outcome(whole(items({ combine: 'sum', coefficient })), item(6, 1, { cap: 'bo' })).points
    expect(by("if(cap = 'bo', 1.5, 1)")).toBe('15')
    expect(by("if(type = 'benh-vien', 1.5, 1.2)")).toBe('12')
  })

  it('scores only the items that are to be scored', () => {
    const found = outcome(whole(items({ combine: 'sum', where: 'da_ap_dung' })), item(6, 1), item(3, 0))
    expect(found).toMatchObject({ points: '10', of: '10' })
  })

  it('holds the whole order of a criterion for one item: lines, bounds, coefficient, rounding', () => {
    const bounded: Criterion = {
      ...NEW,
      bonuses: [{ kind: 'pass_fail', input: 'da_ap_dung', points: 3 }],
      coefficient: '1.1',
      ceiling: 8,
      floor: 5,
      rounding: 0,
    }
    const found = outcome(
      whole(items({ combine: 'sum' }, [bounded, USED])),
      item(6, 1),
      item(1, 0),
      item(5.5, 0),
    )
    // (6 + 3) × 1,1 is held at 8; 1,1 is raised to 5; 6,05 is 6.
    expect(found.parts).toEqual(['19', '4'])
  })

  it('reads the fields in every form that is about one figure', () => {
    const by = (start: Criterion['start'], record: ToldCase) => {
      const one = criterion('III.1', start, { max: 6, ceiling: 6, floor: 0, inputs: [LIST] })
      return outcome(whole(items({}, [one])), record).parts[0]
    }
    const levels = [
      { option: 'co_so', points: 2 },
      { option: 'bo', points: 5 },
    ]
    expect(by({ kind: 'choice', input: 'cap', levels }, item(1, 0, { cap: 'bo' }))).toBe('5')
    const bands = [{ from: 4, points: 6 }, { above: 2, points: 3 }, { points: 1 }]
    expect(by({ kind: 'bands', input: 'diem_moi', bands }, item(2.5, 0))).toBe('3')
    expect(by({ kind: 'count_table', input: 'diem_moi', points: [0, 2, 3] }, item(1.5, 0))).toBe('2')
    expect(by({ kind: 'target_share', input: 'diem_moi', target: 'he_so' }, item(1, 0, { he_so: 2 }))).toBe(
      '3',
    )
    expect(by({ kind: 'full' }, item(1, 0))).toBe('6')
    const twoWay = {
      kind: 'two_way' as const,
      rows: { input: 'cap', options: ['co_so', 'bo'] },
      columns: { input: 'diem_moi', bands: [{ from: 3 }, {}] },
      points: [
        [2, 1],
        [6, 4],
      ],
    }
    expect(by(twoWay, item(1, 0, { cap: 'bo' }))).toBe('4')
  })

  it('keeps start, bonus and deduction apart and lets them add up', () => {
    const lined: Criterion = {
      ...NEW,
      open: true,
      bonuses: [{ kind: 'pass_fail', input: 'da_ap_dung', points: 1 }],
      deductions: [
        { kind: 'per_step', input: 'diem_moi', side: 'below', threshold: 4, step: 1, points: 0.5 },
      ],
    }
    const result = resultOf(whole(items({ combine: 'sum' }, [lined])), told(item(6, 1), item(2, 0)))
    const [, own] = result.criteria
    expect(own?.parts).toEqual({ start: '8', bonus: '1', deduction: '1', adjusted: '0' })
    expect(own?.verified).toBe('8')
  })

  it('rounds each item first, then the mean once', () => {
    const third = criterion(
      'III.1',
      { kind: 'formula', formula: 'diem_moi / 3' },
      { max: 6, rounding: 1, ceiling: 6, floor: 0, inputs: [LIST] },
    )
    // 0,333… is 0,3; the mean of 0,3, 0,3 and 0,7 is 0,4333…
    const found = outcome(whole(items({}, [third])), item(1, 0), item(1, 0), item(2, 0))
    expect(found.parts[0]).toBe('0.4')
  })

  it('prints a maximum that a mean of coefficients would carry on for ever', () => {
    const repeated = items({ coefficient: 'he_so' })
    const found = outcome(whole(repeated), item(6, 1), item(6, 1), item(6, 1, { he_so: 1.5 }))
    expect(found).toMatchObject({ points: '11.67', of: '11.67', parts: ['7', '4.67'], percent: '95.39' })
  })

  it('also in groups below it', () => {
    const inner = group('III.a', [NEW, USED])
    const outer: Group = {
      code: 'III',
      title: 'Đề tài',
      max: 10,
      each: { input: 'de_tai', combine: 'sum' },
      groups: [inner],
    }
    expect(outcome(whole(outer), item(6, 1), item(3, 0))).toMatchObject({ points: '13', of: '20' })
  })

  it('can read a list that stands beside the criteria', () => {
    const { inputs: _, ...plain } = NEW
    const from = whole(items({}, [plain, USED]), { inputs: [LIST] })
    const result = resultOf(from, report({ 'I.1': { claimed: 9 } }, false, { de_tai: cases(item(3, 1)) }))
    expect(pointsOf(result)).toEqual({ 'I.1': '9', 'III.1': '3', 'III.2': '4' })
    expect(result.state).toBe('scored')
  })
})

describe('points that a reviewer gave by a list that was corrected later', () => {
  const summed = whole(items({ combine: 'sum' }))
  const given = (points: number) => {
    const shorter = { de_tai: cases(item(4, 1)) }
    const changes = [change('cluster', { points }), change('council', { points: 4, facts: shorter })]
    const own = { facts: { de_tai: cases(item(6, 1), item(5, 1)) }, changes }
    return claimProblems(summed, unit('khu-vuc-1', report({ 'I.1': { claimed: 9 }, 'III.1': own })))
  }

  it('are held to what could be had before (Q17)', () => {
    expect(given(11)).toEqual([])
    expect(given(13).map(({ code, params }) => [code, params])).toEqual([
      ['TD1411', { points: 13, code: 'III.1', max: 12 }],
    ])
  })
})

describe('a list without items', () => {
  it('takes the group out of what is assigned unless told: a state, not a zero', () => {
    const result = resultOf(whole(), told())
    expect(result).toMatchObject({ state: 'scored', assigned: '10', percent: '90' })
    expect(result.criteria.map(({ state, verified }) => [state, verified])).toEqual([
      ['scored', '9'],
      ['not_applicable', null],
      ['not_applicable', null],
    ])
    expect(outcome(whole())).toMatchObject({ points: null, of: '0' })
  })

  it('can mean 0 points of the maximum of one item', () => {
    const result = resultOf(whole(items({ empty: 'zero' })), told())
    expect(result).toMatchObject({ state: 'scored', assigned: '20', percent: '45' })
    expect(pointsOf(result)).toMatchObject({ 'III.1': '0', 'III.2': '0' })
  })

  it('can mean that there is no result yet, which is no error of the unit', () => {
    const from = whole(items({ empty: 'block' }))
    expect(resultOf(from, told())).toMatchObject({ state: 'incomplete', percent: null, assigned: '20' })
    expect(claimProblems(from, unit('khu-vuc-1', told()))).toEqual([])
  })

  it('is not the same as a list of which nothing is reported', () => {
    const result = resultOf(whole(), report({ 'I.1': { claimed: 9 } }))
    expect(result).toMatchObject({ state: 'incomplete', assigned: '20', percent: null })
    expect(result.criteria.map(({ state }) => state)).toEqual(['scored', 'not_reported', 'not_reported'])
  })

  it('is one as well where no item is to be scored', () => {
    const result = resultOf(whole(items({ where: 'da_ap_dung' })), told(item(6, 0)))
    expect(result).toMatchObject({ state: 'scored', assigned: '10' })
  })

  it('may be so only after review: the unit keeps what it claims', () => {
    const struck = report({
      'I.1': { claimed: 9 },
      'III.1': {
        facts: { de_tai: cases(item(6, 1)) },
        changes: [change('verification', { facts: { de_tai: cases() } })],
      },
    })
    const result = resultOf(whole(), struck)
    expect(result).toMatchObject({ state: 'scored', assigned: '10', self: { total: '19' } })
    expect(result.verified.total).toBe('9')
  })

  it('may be so only before review', () => {
    const added = report({
      'I.1': { claimed: 9 },
      'III.1': {
        facts: { de_tai: cases() },
        changes: [change('verification', { facts: { de_tai: cases(item(6, 1)) } })],
      },
    })
    expect(claimProblems(whole(), unit('khu-vuc-1', added))).toEqual([])
    expect(resultOf(whole(), added)).toMatchObject({ assigned: '20', verified: { total: '19' } })
  })
})

describe('who corrects an item', () => {
  it('changes the points and the maximum of the unit, not those of the others', () => {
    const from = whole(items({ combine: 'sum', coefficient: 'he_so' }))
    const corrected = report({
      'I.1': { claimed: 9 },
      'III.1': {
        facts: { de_tai: cases(item(6, 1, { he_so: 2 })) },
        changes: [change('verification', { facts: { de_tai: cases(item(5, 1)) } })],
      },
    })
    const [first, second] = resultsOf(
      campaign(from, [unit('a', corrected), unit('b', told(item(6, 1, { he_so: 2 })))]),
    )
    expect([first?.self.total, first?.verified.total, first?.assigned]).toEqual(['29', '18', '20'])
    expect([second?.verified.total, second?.assigned]).toEqual(['29', '30'])
    expect(first?.criteria[1]?.changes).toMatchObject([{ before: '12', after: '5' }])
  })

  it('may give points up to what the items of the unit allow', () => {
    const given = (points: number) =>
      claimProblems(
        whole(items({ combine: 'sum' })),
        unit(
          'a',
          report({
            'III.1': {
              facts: { de_tai: cases(item(6, 1), item(3, 1)) },
              changes: [change('council', { points })],
            },
          }),
        ),
      )
    expect(given(12)).toEqual([])
    expect(codesOf(given(12.5))).toEqual(['TD1411'])
  })
})

describe('items that cannot be scored as they stand', () => {
  const problems = (from: Table, told: ReturnType<typeof report>) =>
    claimProblems(from, unit('a', told)).map(({ code, place, params }) => [
      code,
      place?.pointer,
      ...Object.values(params ?? {}),
    ])

  it('are an error at the list, also for criteria that have no entry of their own', () => {
    const spent = criterion(
      'III.2',
      { kind: 'formula', formula: 'min(4, giai_ngan / 100)' },
      { max: 4, open: true },
    )
    const from = whole(items({}, [NEW, spent]))
    expect(problems(from, told(item(3, 1, { giai_ngan: 100 }), item(4, 1)))).toEqual([
      ['TD1455', '/entries/1/facts', 'III.2'],
    ])
    expect(problems(from, told(item(3, 1, { giai_ngan: 100 })))).toEqual([])
    expect(problems(from, told())).toEqual([])
  })

  it('are an error where their coefficients add up to nothing', () => {
    const from = whole(items({ combine: 'weighted_mean', coefficient: 'he_so' }))
    expect(problems(from, told(item(3, 1, { he_so: 0 })))).toEqual([
      ['TD1455', '/entries/1/facts', 'III.1'],
      ['TD1455', '/entries/1/facts', 'III.2'],
    ])
  })

  it('are rather one where they have one name (TD1345), in the report or in a review', () => {
    const twice = [item(3, 1), item(4, 1), item(3, 0)]
    expect(problems(whole(), told(...twice))).toEqual([
      ['TD1345', '/entries/1/facts/de_tai/2/ten', 'Đề tài 3'],
    ])
    const reviewed = report({
      'I.1': { claimed: 9 },
      'III.1': {
        facts: { de_tai: cases(item(3, 1)) },
        changes: [change('verification', { facts: { de_tai: cases(...twice) } })],
      },
    })
    expect(problems(whole(), reviewed)).toEqual([['TD1345', '/changes/0/facts/de_tai/2/ten', 'Đề tài 3']])
  })
})

describe('what cannot be in such a group', () => {
  const problems = (repeated: Group, inputs?: Input[]) =>
    checkTable(whole(repeated, inputs && { inputs }), TABLE_PLACE).diagnostics.map(({ code, place }) => [
      code,
      (place?.pointer ?? '').replace('/tables/0/groups/1', ''),
    ])
  const one = (start: Criterion['start'], more: Partial<Criterion> = {}) =>
    items({}, [criterion('III.1', start, { max: 10, inputs: [LIST], ...more })])

  it('finds nothing wrong where there is nothing', () => {
    expect(problems(items())).toEqual([])
    expect(problems(items({ combine: 'sum', coefficient: 'he_so', where: 'da_ap_dung' }))).toEqual([])
  })

  it.each<[string, Criterion['start']]>([
    ['marks of the criterion', { kind: 'judged' }],
    ['a level of the criterion', { kind: 'level' }],
    ['the leader of the cluster', { kind: 'leader', input: 'diem_moi' }],
    ['a share of the best', { kind: 'best_share', input: 'diem_moi' }],
    ['a mean of shares of targets', { kind: 'mean_share', parts: [['diem_moi']] }],
  ])('refuses %s', (_, start) => {
    expect(problems(one(start))).toEqual([['TD1462', '/criteria/0/start/kind']])
  })

  it('refuses lines of that kind, and the best of the cluster in a formula', () => {
    const line = { kind: 'judged' as const, id: 'them', cap: 1 }
    expect(problems(one({ kind: 'zero' }, { open: true, bonuses: [line] }))).toEqual([
      ['TD1462', '/criteria/0/bonuses/0/kind'],
    ])
    expect(problems(one({ kind: 'formula', formula: 'best(diem_moi)' }, { open: true }))).toEqual([
      ['TD1462', '/criteria/0'],
    ])
  })

  it('refuses a target of the unit for a field of an item', () => {
    expect(problems(one({ kind: 'target_share', input: 'diem_moi' }))).toEqual([
      ['TD1463', '/criteria/0/start/input'],
    ])
    const step = { kind: 'per_step' as const, input: 'diem_moi', side: 'below' as const, step: 1, points: 1 }
    expect(problems(one({ kind: 'full' }, { open: true, deductions: [step] }))).toEqual([
      ['TD1463', '/criteria/0/deductions/0/input'],
    ])
    expect(problems(one({ kind: 'formula', formula: 'target(diem_moi)' }, { open: true }))).toEqual([
      ['TD1463', '/criteria/0'],
    ])
  })

  it('refuses another list that reads the fields of this one', () => {
    const other = input('kiem_tra', 'records', { fields: [{ id: 'diem', label: 'Điểm', type: 'number' }] })
    const formula = 'count(kiem_tra, diem > diem_moi)'
    expect(problems(one({ kind: 'formula', formula }, { open: true }), [other])).toEqual([
      ['TD1462', '/criteria/0'],
    ])
  })

  it('refuses to put criteria together in another way, and items of items', () => {
    expect(problems(items({}, undefined, { combine: 'mean' }))).toEqual([['TD1464', '/combine']])
    const inner = items({}, undefined, { code: 'III.a' })
    const { criteria: _, ...outer } = items({}, undefined, { groups: [inner] })
    expect(problems(outer)).toEqual([['TD1464', '/groups/0/each']])
  })

  it('names the list that is missing or is none, once', () => {
    expect(problems(items({ input: 'de_tia' }))).toEqual([['TD1402', '/each/input']])
    const number = input('so_de_tai', 'count')
    expect(problems(items({ input: 'so_de_tai' }), [number])[0]).toEqual(['TD1403', '/each/input'])
  })

  it('shows a coefficient that reads what is not there', () => {
    expect(problems(items({ coefficient: 'he_so_khac' }))).toEqual([['TD1425', '/each/coefficient']])
    expect(problems(items({ coefficient: "points('I.1')" }))).toEqual([['TD1425', '/each/coefficient']])
  })

  it('warns of an item that can pass its maximum', () => {
    expect(problems(one({ kind: 'formula', formula: 'diem_moi * 2' }))).toEqual([
      ['TD1418', '/criteria/0/max'],
    ])
    expect(problems(one({ kind: 'formula', formula: 'diem_moi - 1' }))).toEqual([
      ['TD1419', '/criteria/0/max'],
    ])
  })
})

describe('papers of items', () => {
  const list = input('de_tai', 'records', {
    label: 'Đề tài',
    fields: [...FIELDS, { id: 'nghiem_thu', label: 'Biên bản nghiệm thu', type: 'evidence' }],
  })
  const fresh = criterion('III.1', { kind: 'formula', formula: 'diem_moi' }, { max: 6, inputs: [list] })
  const proven = (paper?: string): ToldCase => ({
    ...item(6, 1),
    ...(paper && { nghiem_thu: paper }),
    'nghiem_thu:there': paper ? 1 : 0,
  })

  it('are there or not, in forms and in formulas', () => {
    const forms = [
      criterion('III.2', { kind: 'pass_fail', input: 'nghiem_thu' }, { max: 4 }),
      criterion('III.2', { kind: 'formula', formula: 'if(nghiem_thu and da_ap_dung, 4, 0)' }, { max: 4 }),
    ]
    for (const form of forms) {
      const result = resultOf(whole(items({}, [fresh, form])), told(proven('Số 12'), proven()))
      expect(pointsOf(result)).toMatchObject({ 'III.1': '6', 'III.2': '2' })
    }
  })

  it('choose the items that are scored', () => {
    const result = resultOf(
      whole(items({ where: 'nghiem_thu', combine: 'sum' }, [fresh, USED])),
      told(proven('Số 12'), proven()),
    )
    expect(pointsOf(result)).toMatchObject({ 'III.1': '6', 'III.2': '4' })
  })

  it('are beside the kinds that the criterion asks for: each item loses what a missing one costs', () => {
    const kind = { id: 'ke_hoach', label: 'Kế hoạch', when: 'da_ap_dung' } as const
    const kinds = criterion(
      'III.1',
      { kind: 'formula', formula: 'diem_moi' },
      { max: 6, inputs: [list], evidence: [{ ...kind, when_missing: 'deduction', points: 2 }] },
    )
    const with_ = (...papers: string[]) =>
      report({
        'I.1': { claimed: 9 },
        'III.1': {
          facts: {
            de_tai: cases(proven(), { ...proven(), da_ap_dung: 0 }),
            'evidence:III.1': { options: papers },
          },
        },
      })
    const points = (told_: ReturnType<typeof report>) =>
      pointsOf(resultOf(whole(items({}, [kinds, USED])), told_))
    expect(points(with_())['III.1']).toBe('5')
    expect(points(with_('ke_hoach'))['III.1']).toBe('6')
  })
})
