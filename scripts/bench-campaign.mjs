/** A large believable campaign for the benchmark of scoring: files as values, the same in every run. */

/** The forms of the ten criteria of a group. */
const FORMS = [
  'judged',
  'pass_fail',
  'bands',
  'target_share',
  'judged',
  'per_event',
  'count_table',
  'choice',
  'per_event',
  'best_share',
]
/** How each form counts, and what it asks for. */
const RULES = {
  judged: () => ({ start: { kind: 'judged', step: 0.25 } }),
  pass_fail: input => ({ type: { type: 'yes_no' }, start: { kind: 'pass_fail', input } }),
  bands: input => ({
    type: { type: 'percent' },
    start: {
      kind: 'bands',
      input,
      bands: [
        { from: 95, points: 2 },
        { from: 80, points: 1.5 },
        { from: 60, points: 1 },
        { above: 40, points: 0.5 },
        { points: 0 },
      ],
    },
  }),
  target_share: input => ({
    type: { type: 'percent', target: 92.5 },
    start: { kind: 'target_share', input },
  }),
  per_event: input => ({
    type: { type: 'count' },
    start: { kind: 'full' },
    deductions: [{ kind: 'per_event', input, points: 0.5 }],
    floor: 0,
  }),
  count_table: input => ({
    type: { type: 'count' },
    start: { kind: 'count_table', input, points: [2, 1.5, 1, 0.5, 0] },
  }),
  choice: input => ({
    type: { type: 'choice', options: LEVELS.map(id => ({ id, label: `Mức ${id}` })) },
    start: {
      kind: 'choice',
      input,
      levels: LEVELS.map((option, index) => ({ option, points: 2 - index * 0.75 })),
    },
  }),
  best_share: input => ({ type: { type: 'count' }, start: { kind: 'best_share', input } }),
  bonus: input => ({
    type: { type: 'count' },
    start: { kind: 'zero' },
    bonuses: [{ kind: 'per_event', input, points: 0.5, cap: 2 }],
  }),
}
const LEVELS = ['tot', 'kha', 'yeu']
/** What a unit reports of each form, from four random digits. */
const FACTS = {
  judged: digits => 1.25 + (digits % 4) / 4,
  pass_fail: digits => digits % 20 > 0,
  bands: digits => 70 + (digits % 3000) / 100,
  target_share: digits => 80 + (digits % 2000) / 100,
  per_event: digits => Math.floor((digits % 10) / 7),
  count_table: digits => Math.floor((digits % 12) / 8),
  choice: digits => LEVELS[Math.floor((digits % 8) / 6)],
  best_share: digits => 5000 + (digits % 5000),
  bonus: digits => Math.floor((digits % 15) / 8),
}
const EVIDENCE = 'Báo cáo số 198/BC-TTYT ngày 11/8/2026 sơ kết Đợt 1 phong trào thi đua'
const EXPLANATION = 'Khoa Khám bệnh sửa chữa đến hết tháng 9, đơn vị đã bù đủ trong quý IV.'
const CRITERIA_IN_GROUP = FORMS.length
export function campaignOf() {
  return {
    version: 1,
    id: 'thi-dua-2026',
    name: 'Phong trào thi đua yêu nước năm 2026',
    year: 2026,
    ranking: { by: 'percent', tie_breaks: [{ name: 'Nhiệm vụ chuyên môn', by: 'points("II")' }] },
    classification: {
      by: 'percent',
      classes: [
        { id: 'xuat-sac', name: 'Hoàn thành xuất sắc nhiệm vụ', from: 90 },
        { id: 'tot', name: 'Hoàn thành tốt nhiệm vụ', from: 80 },
        { id: 'hoan-thanh', name: 'Hoàn thành nhiệm vụ', from: 65 },
        { id: 'khong', name: 'Không hoàn thành nhiệm vụ' },
      ],
    },
    quotas: [
      { id: 'co-thi-dua', name: 'Cờ thi đua', share: 10, from_class: 'xuat-sac' },
      { id: 'bang-khen', name: 'Bằng khen', share: 20, unless: ['co-thi-dua'] },
    ],
  }
}

export function rosterOf(units, clusterSize) {
  const clusters = Array.from({ length: units / clusterSize }, (_, cluster) => ({
    id: `cum-${cluster + 1}`,
    name: `Cụm thi đua số ${cluster + 1}`,
    table: 'bang-2026',
    units: Array.from({ length: clusterSize }, (_, index) => {
      const number = cluster * clusterSize + index
      return { id: `don-vi-${number}`, name: `Trung tâm Y tế khu vực ${number}` }
    }),
  }))
  return { version: 1, clusters }
}

/** Five scored groups with every usual form, and a sixth in which events earn bonus points. */
export function tableOf() {
  const groups = [1, 2, 3, 4, 5].map(group => ({
    code: roman(group),
    title: `Nội dung thi đua số ${group}`,
    max: 20,
    criteria: FORMS.map((form, index) => criterionOf(roman(group), index, form)),
  }))
  const bonus = {
    code: 'VI',
    title: 'Điểm thưởng',
    role: 'bonus',
    max: 20,
    criteria: FORMS.map((_, index) => criterionOf('VI', index, 'bonus')),
  }
  return {
    id: 'bang-2026',
    title: 'Bảng chấm điểm thi đua năm 2026',
    edition: '2026.1',
    scale: 100,
    groups: [...groups, bonus],
  }
}

function criterionOf(group, index, form) {
  const code = `${group}.${index + 1}`
  const id = inputOf(code)
  const { type, ...rule } = RULES[form](id)
  const inputs = type ? { inputs: [{ id, label: `Số liệu của tiêu chí ${code}`, ...type }] } : {}
  return { code, title: `Kết quả thực hiện tiêu chí ${code}`, max: 2, ...inputs, ...rule }
}

/** What one unit reports: believable figures, different from unit to unit and the same in every run. */
export function reportOf(unit) {
  const entries = [1, 2, 3, 4, 5, 6].flatMap(group =>
    FORMS.map((form, index) => {
      const code = `${roman(group)}.${index + 1}`
      const digits = figure(unit, group * CRITERIA_IN_GROUP + index)
      const value = FACTS[group === 6 ? 'bonus' : form](digits)
      const told = form === 'judged' && group < 6 ? { claimed: value } : { facts: { [inputOf(code)]: value } }
      return {
        code,
        ...told,
        ...(index % 4 === 0 && { evidence: [EVIDENCE] }),
        ...(index % 5 === 3 && { explanation: EXPLANATION }),
      }
    }),
  )
  return {
    version: 1,
    unit: `don-vi-${unit}`,
    submitted: '2026-11-05',
    by: 'Phòng Kế hoạch tổng hợp',
    entries,
  }
}

/** Each unit has a mark and a figure corrected. */
export function reviewOf(unit, index) {
  const by = { stage: 'verification', reason: EVIDENCE, by: 'Tổ thẩm định Sở Y tế', date: '2026-12-09' }
  const [judged, counted] = ['II.1', 'III.6']
  const facts = { [inputOf(counted)]: figure(index, 1) % 3 }
  const changes = [
    { code: judged, points: 1.25, ...by },
    { code: counted, facts, ...by },
  ]
  return { version: 1, unit, changes }
}

function roman(group) {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][group]
}

function inputOf(code) {
  return `so_lieu_${code.toLowerCase().replace('.', '_')}`
}

/** From 0 to 9999, as good as random. */
function figure(unit, index) {
  const mixed = Math.imul(unit * 61 + index + 1, 0x9e3779b1) >>> 0
  return ((mixed ^ (mixed >>> 15)) >>> 0) % 10_000
}
