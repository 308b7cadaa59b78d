import { describe, expect, it } from 'vitest'
import type { Each } from '../../../src/model/generated/criteria.ts'
import { cases, criterion, group, input, report, type ToldCase, table } from '../fixtures.ts'
import { criterionOf, explained, groupOf, told } from './explain.ts'

const LIST = input('de_tai', 'records', {
  label: 'Đề tài',
  fields: [
    { id: 'ten', label: 'Tên đề tài', type: 'text' },
    { id: 'diem', label: 'Điểm tính mới', type: 'number' },
    { id: 'da_dung', label: 'Đã áp dụng', type: 'yes_no' },
    { id: 'he_so', label: 'Hệ số', type: 'number' },
  ],
})
const NAMELESS = { ...LIST, fields: (LIST.fields ?? []).filter(({ type }) => type !== 'text') }
const TWO = (list = LIST) => [
  criterion('I.1', { kind: 'formula', formula: 'diem' }, { max: 6, open: true, inputs: [list] }),
  criterion('I.2', { kind: 'pass_fail', input: 'da_dung' }, { max: 4 }),
]
const ITEMS = [
  { ten: 'Giảm thời gian chờ', diem: 5, da_dung: 1, he_so: 2 },
  { ten: 'Phát hiện sớm lao', diem: 3.5, da_dung: 0, he_so: 1 },
]

const shown = (each: Partial<Each>, records: readonly ToldCase[] = ITEMS, list = LIST) => {
  const groups = [group('I', TWO(list), { each: { input: 'de_tai', combine: 'mean', ...each } })]
  const facts = { de_tai: cases(...records) }
  const unit = explained(table(groups), report({ 'I.1': { facts } }))
  return { whole: groupOf(unit, 'I'), first: criterionOf(unit, 'I.1'), second: criterionOf(unit, 'I.2') }
}

describe('the items of a list', () => {
  it('are told by name, each with what its criteria gave, and add up to the group', () => {
    const { whole, first, second } = shown({})
    expect(told(whole.items?.steps ?? [])).toEqual([
      'Giảm thời gian chờ = I.1: 5 + I.2: 4: 9',
      'Phát hiện sớm lao = I.1: 3,5 + I.2: 0: 3,5',
      'Trung bình các mục = (9 + 3,5) / 2: 6,25',
    ])
    expect(told(whole.steps)).toEqual(['Cộng các tiêu chí = 4,25 + 2: 6,25'])
    expect([whole.points, whole.max]).toEqual(['6.25', '10'])
    expect(told(first.steps)).toEqual(['Gộp các mục = (5 + 3,5) / 2: 4,25'])
    expect(told(second.steps)).toEqual(['Gộp các mục = (4 + 0) / 2: 2'])
  })

  it('show their coefficients, and what can be had with these', () => {
    const { whole, first } = shown({ combine: 'sum', coefficient: 'he_so' })
    expect(told(whole.items?.steps ?? [])).toEqual([
      'Giảm thời gian chờ = (I.1: 5 + I.2: 4) × 2: 18',
      'Phát hiện sớm lao = (I.1: 3,5 + I.2: 0) × 1: 3,5',
    ])
    expect([whole.points, whole.max, first.max]).toEqual(['21.5', '30', '18'])
    expect(told(first.steps)).toEqual(['Gộp các mục = 5 × 2 + 3,5 × 1: 13,5'])
  })

  it('show the sum of the coefficients under a weighted mean', () => {
    const { whole, first } = shown({ combine: 'weighted_mean', coefficient: 'he_so' })
    expect(told(whole.items?.steps ?? []).at(-1)).toBe(
      'Trung bình các mục theo hệ số = (18 + 3,5) / 3: ≈ 7,1667',
    )
    expect(told(first.steps)).toEqual(['Gộp các mục = (5 × 2 + 3,5 × 1) / 3: 4,5'])
  })

  it('that are not scored are told with the reason', () => {
    const { whole, first } = shown({ where: 'da_dung' })
    expect(told(whole.items?.steps ?? [])).toEqual([
      'Giảm thời gian chờ = I.1: 5 + I.2: 4: 9',
      'Trung bình các mục = 9 / 1: 9',
    ])
    expect(whole.items?.leftOut).toEqual([
      { record: 'Phát hiện sớm lao', reason: 'không phải trường hợp Đã áp dụng' },
    ])
    expect(told(first.steps)).toEqual(['Gộp các mục = 5 / 1: 5'])
  })

  it('are numbered where they have no name', () => {
    const { whole } = shown({}, ITEMS, NAMELESS)
    expect(whole.items?.steps.map(({ label }) => label)).toEqual(['Mục 1', 'Mục 2', 'Trung bình các mục'])
  })

  it('are none where there is none', () => {
    const { whole, first } = shown({}, [])
    expect([whole.points, whole.max, whole.items?.steps]).toEqual([null, '0', []])
    expect([first.state, first.points, first.steps]).toEqual(['not_applicable', null, []])
  })
})

it('a group over a list says how its items are put together, in full; its criteria say it in short', () => {
  const { whole, first } = shown({
    combine: 'weighted_mean',
    coefficient: 'he_so',
    where: 'da_dung',
    empty: 'zero',
  })
  expect(whole.rule).toEqual([
    'chấm từng mục của “Đề tài” (chỉ khi Đã áp dụng) rồi lấy trung bình theo hệ số, hệ số Hệ số; không có mục nào thì được 0 điểm',
  ])
  expect(first.rule).toEqual([
    'chấm từng mục của “Đề tài” rồi lấy trung bình theo hệ số',
    'theo công thức Điểm tính mới',
  ])
  expect(shown({}).whole.rule).toEqual([
    'chấm từng mục của “Đề tài” rồi lấy trung bình cộng; không có mục nào thì không tính cho đơn vị',
  ])
})

describe('the cases of a list of which only some count', () => {
  const RECORDS = [
    { ngay: 20_600, nguoi: 'Lan', diem: 2 },
    { ngay: 20_500, nguoi: 'Lan', diem: 1 },
    { ngay: 20_550, nguoi: 'Hùng', diem: 3 },
    { ngay: 20_570, nguoi: 'Mai', diem: 1.5 },
  ]
  const list = input('sang_kien', 'records', {
    label: 'Sáng kiến',
    fields: [
      { id: 'nguoi', label: 'Người thực hiện', type: 'text' },
      { id: 'ngay', label: 'Ngày công nhận', type: 'date' },
      { id: 'diem', label: 'Điểm', type: 'number' },
    ],
  })
  const listed = (start: Parameters<typeof criterion>[1]) => {
    const one = criterion('I.1', start, { open: true, inputs: [list] })
    const told = report({ 'I.1': { facts: { sang_kien: cases(...RECORDS) } } })
    return criterionOf(explained(table([group('I', [one])]), told), 'I.1').steps.map(({ records }) => records)
  }

  it('are told with their price, and those left out each with the limit that left it out', () => {
    const line = { kind: 'per_event' as const, input: 'sang_kien', points: 'diem' }
    const [found] = listed({ ...line, per: { field: 'nguoi', most: 1 }, free: 1, most: 1 })
    expect(found?.counted).toEqual(['Lan, Ngày công nhận 27/05/2026, Điểm 2 → 2 điểm'])
    expect(found?.leftOut).toEqual([
      {
        record: 'Lan, Ngày công nhận 16/02/2026, Điểm 1',
        reason: 'mỗi “Người thực hiện” chỉ tính 1 trường hợp',
      },
      { record: 'Hùng, Ngày công nhận 07/04/2026, Điểm 3', reason: '1 trường hợp đầu không tính' },
      {
        record: 'Mai, Ngày công nhận 27/04/2026, Điểm 1,5',
        reason: 'chỉ tính 1 trường hợp có điểm cao nhất',
      },
    ])
  })

  it('are told without a price where it is the same for all', () => {
    const [found] = listed({ kind: 'per_event', input: 'sang_kien', points: 1, most: 2 })
    expect(found?.counted).toEqual([
      'Lan, Ngày công nhận 16/02/2026, Điểm 1',
      'Hùng, Ngày công nhận 07/04/2026, Điểm 3',
    ])
    expect(found?.leftOut.map(({ reason }) => reason)).toEqual([
      'chỉ tính 2 trường hợp',
      'chỉ tính 2 trường hợp',
    ])
  })

  it('are told where a formula takes only some', () => {
    const [found] = listed({ kind: 'formula', formula: 'top(sang_kien, 3, diem)' })
    expect(found?.leftOut).toEqual([
      { record: 'Lan, Ngày công nhận 16/02/2026, Điểm 1', reason: 'ngoài số trường hợp mà công thức lấy' },
    ])
  })
})
