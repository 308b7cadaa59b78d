import { expect, it } from 'vitest'
import type { Criterion, Report } from '../../../src/model/campaign.ts'
import { cases, change, chose, criterion, group, input, report, table } from '../fixtures.ts'
import { criterionOf, explained, told } from './explain.ts'

const PAPERS = 'evidence:1'

const INITIATIVES: Criterion = criterion(
  '1',
  { kind: 'formula', formula: 'sang_kien * 3' },
  {
    inputs: [input('sang_kien', 'count', { label: 'Số sáng kiến' })],
    evidence: [
      { id: 'quyet_dinh', label: 'Quyết định', when: 'sang_kien > 0', when_missing: 'not_counted' },
      { id: 'danh_sach', label: 'Danh sách', when_missing: 'deduction', points: '10%' },
      { id: 'hinh_anh', label: 'Hình ảnh', when_missing: 'clarify' },
      { id: 'ket_luan', label: 'Kết luận' },
    ],
    bonuses: [{ kind: 'formula', formula: '1', label: 'Lan tỏa', when: "not evidence('ket_luan')" }],
    open: true,
  },
)

const explanation = (told_: Report, language: 'vi' | 'en' = 'vi') =>
  criterionOf(explained(table([group('I', [INITIATIVES])]), told_, language), '1')

const reported = (kinds: readonly string[], more = {}): Report => {
  const whole = report({ 1: { facts: { sang_kien: 2, [PAPERS]: chose(...kinds) }, ...more } })
  const entry = whole.state === 'present' ? whole.entries.get('1') : undefined
  if (whole.state !== 'present' || !entry) throw new Error('no report')
  const papers = [...kinds.map(kind => ({ kind, text: `Số ${kind}` })), { text: 'Ảnh chụp' }]
  return { ...whole, entries: new Map([['1', { ...entry, papers }]]) }
}

it('tells of each kind whether it is there, its papers, and what it did that it is not', () => {
  expect(explanation(reported(['quyet_dinh'])).papers).toEqual([
    { label: 'Quyết định', status: 'có', papers: ['Số quyet_dinh'], effect: null },
    { label: 'Danh sách', status: 'thiếu', papers: [], effect: 'trừ 10% điểm chuẩn' },
    { label: 'Hình ảnh', status: 'thiếu', papers: [], effect: 'cần làm rõ' },
    { label: 'Kết luận', status: 'không có', papers: [], effect: null },
  ])
  expect(explanation(reported([])).papers[0]).toEqual({
    label: 'Quyết định',
    status: 'thiếu',
    papers: [],
    effect: 'điểm ban đầu và các khoản cộng không được tính',
  })
})

it('tells that a kind is not needed', () => {
  const none = report({ 1: { facts: { sang_kien: 0, [PAPERS]: chose() } } })
  expect(explanation(none).papers[0]).toMatchObject({ status: 'không cần', effect: null })
})

it('tells what a reviewer accepted and refused', () => {
  const changes = [change('verification', { facts: { [PAPERS]: chose('danh_sach') } })]
  expect(explanation(reported(['quyet_dinh'], { changes })).papers.slice(0, 2)).toEqual([
    {
      label: 'Quyết định',
      status: 'thẩm định không công nhận',
      papers: ['Số quyet_dinh'],
      effect: 'điểm ban đầu và các khoản cộng không được tính',
    },
    { label: 'Danh sách', status: 'có, theo thẩm định', papers: [], effect: null },
  ])
})

it('shows the steps: what was required, and what a missing paper cost', () => {
  expect(told(explanation(reported(['quyet_dinh'])).steps)).toEqual([
    'Điểm ban đầu = 2 × 3: 6',
    'Cộng: Lan tỏa: 1',
    'Trừ: thiếu minh chứng Danh sách: 1',
    'Minh chứng bắt buộc để tính điểm: đủ',
    'Ban đầu + cộng − trừ = 6 + 1 − 1: 6',
  ])
  expect(told(explanation(reported([])).steps).slice(3)).toEqual([
    'Minh chứng bắt buộc để tính điểm: thiếu',
    'Ban đầu + cộng − trừ = 0 + 0 − 1: −1',
  ])
})

it('puts kinds and questions for them into words', () => {
  expect(explanation(reported([])).rule).toEqual([
    'theo công thức “Số sáng kiến” × 3',
    '+ Lan tỏa: theo công thức 1, chỉ khi không có minh chứng “Kết luận”',
    'thiếu minh chứng “Quyết định” (cần khi “Số sáng kiến” > 0): điểm ban đầu và các khoản cộng không được tính',
    'thiếu minh chứng “Danh sách”: trừ 10% điểm chuẩn',
    'thiếu minh chứng “Hình ảnh”: cần làm rõ',
  ])
  const english = explanation(reported([]), 'en')
  expect(english.rule.slice(1, 2)).toEqual(['+ Lan tỏa: by the formula 1, only if not evidence “Kết luận”'])
  expect(english.papers.map(({ status, effect }) => [status, effect])).toEqual([
    ['missing', 'neither the start nor the bonuses count'],
    ['missing', '10% of the maximum deducted'],
    ['missing', 'to be clarified'],
    ['not there', null],
  ])
})

it('tells of cases that are left out because they have no paper', () => {
  const each = criterion(
    '1',
    { kind: 'full' },
    {
      inputs: [
        input('vu', 'records', {
          label: 'Các vụ',
          fields: [
            { id: 'so', label: 'Số người', type: 'count' },
            { id: 'bien_ban', label: 'Biên bản', type: 'evidence' },
          ],
        }),
      ],
      deductions: [{ kind: 'per_event', input: 'vu', points: 2, where: 'bien_ban' }],
      floor: 0,
    },
  )
  const vu = cases({ so: 3, bien_ban: 'Số 12/BB', 'bien_ban:there': 1 }, { so: 4, 'bien_ban:there': 0 })
  const { steps, rule } = criterionOf(
    explained(table([group('I', [each])]), report({ 1: { facts: { vu } } })),
    '1',
  )
  expect(steps[1]?.records).toEqual({
    counted: ['Số người 3, Số 12/BB'],
    leftOut: [{ record: 'Số người 4', reason: 'không có Biên bản' }],
  })
  expect(rule[1]).toBe('− Các vụ (chỉ tính trường hợp có Biên bản) × 2 điểm')
})

it('names who supplied a figure, or has not', () => {
  const OFFICE = { supplied_by: 'Phòng Kế hoạch' }
  const each = criterion(
    '1',
    { kind: 'formula', formula: '10 - cham - muon' },
    { inputs: [input('cham', 'count', OFFICE), input('muon', 'count', OFFICE)] },
  )
  const told_ = report({ 1: { facts: { cham: 2 } } })
  if (told_.state !== 'present') throw new Error('no report')
  const facts = (report_: Report) => criterionOf(explained(table([group('I', [each])]), report_), '1').facts
  const missing = {
    label: 'Số liệu muon',
    value: 'chưa có',
    reported: null,
    target: null,
    supplied: { by: 'Phòng Kế hoạch', date: null, basis: null },
  }
  expect(facts(told_)).toEqual([
    {
      label: 'Số liệu cham',
      value: '2',
      reported: null,
      target: null,
      supplied: { by: 'Phòng Kế hoạch', date: null, basis: null },
    },
    missing,
  ])
  const source = {
    place: { file: 'figures/phong.yaml' },
    fact: { options: [] },
    by: 'Văn phòng Sở',
    date: '2026-11-20',
    basis: 'Sổ công văn',
  }
  expect(facts({ ...told_, supplied: new Map([['cham', source]]) })[0]?.supplied).toEqual({
    by: 'Văn phòng Sở',
    date: '2026-11-20',
    basis: 'Sổ công văn',
  })
})
