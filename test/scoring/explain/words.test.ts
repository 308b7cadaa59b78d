import { expect, it } from 'vitest'
import type { Criterion } from '../../../src/model/campaign.ts'
import { ruleWords } from '../../../src/scoring/explain/explain-criterion.ts'
import { wordingFor } from '../../../src/scoring/explain/wording.ts'
import { criterion, group, input, table } from '../fixtures.ts'

const OPTIONS = [
  { id: 'tot', label: 'Tốt' },
  { id: 'kem', label: 'Kém' },
]
const INPUTS = [
  input('ty_le', 'percent', { label: 'Tỷ lệ hài lòng', target: 90 }),
  input('so_lan', 'count', { label: 'Số lần vắng họp' }),
  input('xep_loai', 'choice', { label: 'Xếp loại', options: OPTIONS }),
  input('da_ky', 'yes_no', { label: 'Đã ký giao ước' }),
  input('vi_pham', 'records', {
    label: 'Các vi phạm',
    fields: [{ id: 'nang', label: 'Nặng', type: 'yes_no' }],
  }),
  input('bao_cao', 'receipt', { label: 'Báo cáo 6 tháng', due: ['2026-06-15'] }),
  input('ngay_hop', 'date', { label: 'Ngày họp' }),
  input('to_trinh', 'receipt', {
    label: 'Tờ trình',
    counts: 'sent',
    off_day: 'next',
    due: [
      { days: 5, working: true, after: 'ngay_hop' },
      { days: 10, before: 'phases.dot-1.to' },
      { days: 0, after: 'phases.dot-1.from' },
      { days: 3, after: 'periods.nam-2026.due' },
      { days: 30, after: 'bao_cao.received' },
      { days: 2, before: 'bien_ban.received' },
      { days: 2, before: 'bao_cao.due' },
      { days: 1, after: '2026-06-15' },
    ],
  }),
  input('bien_ban', 'receipt', {
    label: 'Biên bản',
    counts: 'signed',
    due: [
      '2026-01-31',
      { every: 'month', day: 25 },
      { every: 'month', month: 2, day: 5, from: '2026-03-01', to: '2026-11-30' },
      { every: 'quarter', month: 4, day: 15 },
      { every: 'quarter', month: 5, day: 15 },
      { every: 'half_year', day: 'last', from: '2026-03-01' },
      { every: 'quarter', month: 1, day: 10 },
      { every: 'year', month: 11, day: 15, to: '2026-12-31' },
    ],
  }),
]

const BANDS = [{ from: 90, points: 5 }, { above: 80, points: '50%' }, { hole: 'Văn bản không nói' }]
const STARTS: readonly Criterion['start'][] = [
  { kind: 'full' },
  { kind: 'zero' },
  { kind: 'judged' },
  { kind: 'judged', step: 0.5, least: 1, most: 8 },
  { kind: 'judged', out_of: 100 },
  { kind: 'pass_fail', input: 'da_ky' },
  { kind: 'pass_fail', input: 'so_lan = 0 and da_ky', points: 3, otherwise: 1 },
  {
    kind: 'choice',
    input: 'xep_loai',
    levels: [
      { option: 'tot', points: 'all' },
      { option: 'kem', points: 0 },
    ],
  },
  { kind: 'choice', input: 'xep_loai', count: 'sum', levels: [{ option: 'tot', points: 2.5 }] },
  { kind: 'bands', input: 'ty_le', bands: BANDS },
  { kind: 'bands', input: 'ty_le / 2', bands: [{ from: 'target(ty_le)', points: 5 }, { points: 0 }] },
  { kind: 'count_table', input: 'so_lan', points: [5, 3, 0] },
  {
    kind: 'two_way',
    rows: { input: 'xep_loai', options: ['tot', 'kem'] },
    columns: { input: 'so_lan', bands: [{ from: 1 }, {}] },
    points: [
      [4, 8],
      [0, 2],
    ],
  },
  {
    kind: 'cases',
    cases: [
      { when: 'so_lan = 0', points: 8 },
      { when: 'da_ky', points: 4, label: 'Có ký' },
    ],
    otherwise: 0,
  },
  { kind: 'cases', cases: [{ when: 'so_lan = 0', points: 8 }], hole: 'Văn bản không nói' },
  { kind: 'target_share', input: 'ty_le' },
  { kind: 'target_share', input: 'ty_le', better: 'lower', target: '2', points: 4, most: 120 },
  { kind: 'mean_share', parts: [['ty_le', 'so_lan'], ['ty_le']] },
  { kind: 'leader', input: 'so_lan' },
  { kind: 'best_share', input: 'so_lan' },
  { kind: 'best_share', input: 'so_lan', among: 'so_lan < 100' },
  { kind: 'leader', input: 'so_lan', among: 'so_lan < 100' },
  { kind: 'level' },
  { kind: 'formula', formula: 'min(max, so_lan * 0.25)' },
  { kind: 'per_event', input: 'so_lan', points: 0.5, free: 1, every: 3 },
  { kind: 'per_event', input: 'so_lan', points: 0.5, every: 3, whole: 'parts' },
  { kind: 'per_event', input: 'so_lan', points: 0.5, every: 3, whole: 'up' },
  { kind: 'per_event', input: 'vi_pham', points: '10%', where: 'nang', exempt: 'not nang' },
  { kind: 'per_step', input: 'ty_le', side: 'below', step: 1, points: 0.5 },
  {
    kind: 'per_step',
    input: 'ty_le',
    side: 'above',
    threshold: 2,
    step: 10,
    points: 1,
    measure: 'percent_of_threshold',
    whole: 'down',
    at_once: true,
  },
  {
    kind: 'per_step',
    input: 'ty_le',
    side: 'above',
    threshold: 'target(ty_le)',
    step: 5,
    points: 1,
    whole: 'up',
  },
  {
    kind: 'deadline',
    input: 'bao_cao',
    on_time: 2,
    early: { days: 3, points: 3 },
    late: 1,
    per_day: 0.1,
    defective: 0.5,
    missing: 0,
  },
  {
    kind: 'deadline',
    input: 'to_trinh',
    working: true,
    early: [
      { days: 5, points: 2 },
      { days: 2, points: 1 },
    ],
    on_time: 0,
    per_day: 0.25,
    per_day_cap: 2,
    missing: 3,
    missing_after: 30,
  },
  { kind: 'deadline', input: 'bien_ban', missing_after: 10 },
]

const WHOLE: Partial<Criterion> = {
  bonuses: [
    { kind: 'per_event', id: 'a', label: 'Sáng kiến', input: 'so_lan', points: 1, cap: 3, when: 'da_ky' },
    { kind: 'judged', id: 'b', most: 2 },
  ],
  deductions: [{ kind: 'per_event', input: 'so_lan', points: 0.5 }],
  caps: [
    { lines: ['a', 'b'], cap: 4, count: 'highest' },
    { lines: 'bonuses', cap: '50%' },
    { lines: 'deductions', cap: 2 },
    { lines: 'deductions', overlap: 'both' },
    { lines: 'deductions', overlap: 'dearer', cap: 2 },
    { lines: 'deductions', overlap: 'first', count: 'highest' },
  ],
  gate: { holds: 'da_ky', label: 'Có ký giao ước' },
  coefficient: '1.2',
  floor: 0,
  ceiling: 'all',
}

it.each(['vi', 'en'] as const)('every form, line, cap, gate and bound has its words (%s)', async language => {
  const print = (each: Criterion) =>
    ruleWords(each, wordingFor(table([group('I', [{ ...each, inputs: INPUTS }])]), each, language)).join('; ')
  const forms = STARTS.map(start => `${start.kind}: ${print(criterion('I.1', start))}`)
  const whole = `whole: ${print(criterion('I.1', { kind: 'full' }, WHOLE))}`
  await expect(`${[...forms, whole].join('\n')}\n`).toMatchFileSnapshot(`words.${language}.txt`)
})
