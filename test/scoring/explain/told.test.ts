import { describe, expect, it } from 'vitest'
import type { Criterion, LineItem, Report, Unit } from '../../../src/model/campaign.ts'
import type { CriterionExplanation } from '../../../src/scoring/explain/explain-criterion.ts'
import { explainUnit } from '../../../src/scoring/explain/explain-unit.ts'
import type { Language } from '../../../src/scoring/explain/wording.ts'
import { score } from '../../../src/scoring/score.ts'
import { dayNumber } from '../../../src/vietnamese/dates.ts'
import {
  campaign,
  cases,
  change,
  chose,
  criterion,
  group,
  input,
  report,
  type ToldCase,
  type ToldFacts,
  table,
  unit,
} from '../fixtures.ts'
import { criterionOf, explained, told } from './explain.ts'

const OPTIONS = [
  { id: 'tot', label: 'Tốt' },
  { id: 'kha', label: 'Khá' },
  { id: 'kem', label: 'Kém' },
]
const INPUTS = [
  input('ty_le', 'percent', { label: 'Tỷ lệ đúng hạn' }),
  input('so_lan', 'count', { label: 'Số lần vắng họp' }),
  input('xep_loai', 'choice', { label: 'Kết quả kiểm tra', options: OPTIONS }),
  input('danh_hieu', 'several', { label: 'Danh hiệu', options: OPTIONS }),
  input('da_ky', 'yes_no', { label: 'Đã ký giao ước' }),
  input('bao_cao', 'receipt', { label: 'Báo cáo quý', due: ['2026-03-15', '2026-06-15', '2026-09-15'] }),
]

/** One criterion of one unit with these figures; the figures that are not told are there and say nothing. */
function explanation(
  more: Partial<Criterion>,
  facts: ToldFacts,
  language: Language = 'vi',
): CriterionExplanation {
  const each = criterion('I.1', { kind: 'zero' }, { inputs: INPUTS, open: true, ...more })
  return criterionOf(explained(table([group('I', [each])]), report({ 'I.1': { facts } }), language), 'I.1')
}

const startTold = (start: Criterion['start'], facts: ToldFacts, language: Language = 'vi') =>
  explanation({ start }, facts, language).steps[0]?.told

const lineTold = (side: 'bonuses' | 'deductions', line: LineItem, facts: ToldFacts) =>
  explanation({ [side]: [line] }, facts).steps[1]?.told

describe('the row of a table that applied', () => {
  const bands: Criterion['start'] = {
    kind: 'bands',
    input: 'ty_le',
    bands: [{ from: 90, points: 10 }, { above: 80, points: 3 }, { from: 50, points: '10%' }, { points: 0 }],
  }

  it.each([
    [95, 'Tỷ lệ đúng hạn = 95%, thuộc mức từ 90%: 10 điểm'],
    [80.5, 'Tỷ lệ đúng hạn = 80,5%, thuộc mức trên 80% đến dưới 90%: 3 điểm'],
    [80, 'Tỷ lệ đúng hạn = 80%, thuộc mức từ 50% đến 80%: 1 điểm'],
    [49, 'Tỷ lệ đúng hạn = 49%, thuộc mức dưới 50%: 0 điểm'],
  ])('of bands, with both its ends: %s', (ty_le, sentence) => {
    expect(startTold(bands, { ty_le })).toEqual([sentence])
  })

  it('of bands in English', () => {
    expect(startTold(bands, { ty_le: 82 }, 'en')).toEqual([
      'Tỷ lệ đúng hạn = 82%, in the band above 80% to below 90%: 3 points',
    ])
  })

  it('of a table over a count, whose last row stands for all above', () => {
    const rows: Criterion['start'] = { kind: 'count_table', input: 'so_lan', points: [5, 3, 1] }
    expect(startTold(rows, { so_lan: 1 })).toEqual(['Số lần vắng họp = 1, thuộc mức 1: 3 điểm'])
    expect(startTold(rows, { so_lan: 7 })).toEqual(['Số lần vắng họp = 7, thuộc mức 2 trở lên: 1 điểm'])
  })

  it('of a table with two axes', () => {
    const two: Criterion['start'] = {
      kind: 'two_way',
      rows: { input: 'xep_loai', options: ['tot', 'kha', 'kem'] },
      columns: { input: 'so_lan', bands: [{ from: 2 }, {}] },
      points: [
        [6, 9],
        [4, 7],
        [0, 2],
      ],
    }
    expect(startTold(two, { so_lan: 3, xep_loai: chose('kha') })).toEqual([
      'Kết quả kiểm tra: Khá; Số lần vắng họp = 3, thuộc mức từ 2: 4 điểm',
    ])
    expect(startTold(two, { so_lan: 1, xep_loai: chose('kem') })).toEqual([
      'Kết quả kiểm tra: Kém; Số lần vắng họp = 1, thuộc mức dưới 2: 2 điểm',
    ])
  })

  it('of cases: the first that holds, by its label or in words, and what is left', () => {
    const start: Criterion['start'] = {
      kind: 'cases',
      cases: [
        { when: 'so_lan = 0', points: 8, label: 'Dự họp đủ' },
        { when: 'so_lan < 3', points: 4 },
      ],
      otherwise: 'ty_le / 100',
    }
    expect(startTold(start, { so_lan: 0, ty_le: 90 })).toEqual(['Thuộc trường hợp: Dự họp đủ: 8 điểm'])
    expect(startTold(start, { so_lan: 2, ty_le: 90 })).toEqual([
      'Thuộc trường hợp: “Số lần vắng họp” < 3: 4 điểm',
    ])
    expect(startTold(start, { so_lan: 5, ty_le: 90 })).toEqual([
      'Không thuộc trường hợp nào nêu trên: 0,9 điểm',
    ])
  })

  it('of a choice, and of several which of them count', () => {
    const levels = [
      { option: 'tot', points: 5 },
      { option: 'kha', points: 3 },
      { option: 'kem', points: 0 },
    ]
    const one: Criterion['start'] = { kind: 'choice', input: 'xep_loai', levels }
    const many: Criterion['start'] = { kind: 'choice', input: 'danh_hieu', levels }
    expect(startTold(one, { xep_loai: chose('kha') })).toEqual(['Kết quả kiểm tra: Khá: 3 điểm'])
    expect(startTold(many, { danh_hieu: chose() })).toEqual(['Danh hiệu: không chọn mức nào'])
    expect(startTold(many, { danh_hieu: chose('tot', 'kha') })).toEqual([
      'Danh hiệu: Tốt: 5 điểm; Khá: 3 điểm (chỉ tính mức cao nhất)',
    ])
    expect(startTold({ ...many, count: 'sum' }, { danh_hieu: chose('tot', 'kha') })).toEqual([
      'Danh hiệu: Tốt: 5 điểm; Khá: 3 điểm (cộng các mức đã chọn)',
    ])
  })
})

describe('what a yes or no does', () => {
  const signed = (points: number, otherwise = 0): LineItem => ({
    kind: 'pass_fail',
    input: 'da_ky',
    points,
    otherwise,
  })

  it('a deduction takes off, and never reads as a gain', () => {
    expect(lineTold('deductions', signed(8), { da_ky: 1 })).toEqual(['Đã ký giao ước: có: trừ 8 điểm'])
    expect(lineTold('deductions', signed(8), { da_ky: 0 })).toEqual(['Đã ký giao ước: không: không trừ'])
    expect(explanation({ deductions: [signed(8)] }, { da_ky: 1 }).rule[1]).toBe(
      '− Đã ký giao ước: có: trừ 8 điểm; không: không trừ',
    )
  })

  it('a bonus adds, or takes off where its points are below zero', () => {
    expect(lineTold('bonuses', signed(5, -10), { da_ky: 1 })).toEqual(['Đã ký giao ước: có: cộng 5 điểm'])
    expect(lineTold('bonuses', signed(5, -10), { da_ky: 0 })).toEqual(['Đã ký giao ước: không: trừ 10 điểm'])
    expect(lineTold('bonuses', signed(0.5), { da_ky: 1 })).toEqual(['Đã ký giao ước: có: cộng 0,5 điểm'])
  })

  it('a condition that begins with not is told without a second no', () => {
    const line: LineItem = { kind: 'pass_fail', input: 'not da_ky', points: 8 }
    expect(lineTold('deductions', line, { da_ky: 0 })).toEqual(['Đã ký giao ước: không: trừ 8 điểm'])
    expect(explanation({ deductions: [line] }, { da_ky: 0 }).rule[1]).toBe(
      '− Đã ký giao ước: không: trừ 8 điểm; có: không trừ',
    )
  })

  it('a start that is one answer needs no more than its figure and its rule', () => {
    expect(explanation({ start: { kind: 'pass_fail', input: 'da_ky' } }, { da_ky: 1 }).steps).toEqual([])
    expect(startTold({ kind: 'pass_fail', input: 'so_lan = 0' }, { so_lan: 0 })).toEqual([
      'Điều kiện nêu trên: đúng: 10 điểm',
    ])
  })

  it('a formula is a condition that holds or does not', () => {
    const line: LineItem = { kind: 'pass_fail', input: 'so_lan = 0', points: 2 }
    expect(lineTold('bonuses', line, { so_lan: 0 })).toEqual(['Điều kiện nêu trên: đúng: cộng 2 điểm'])
    expect(lineTold('bonuses', line, { so_lan: 1 })).toEqual(['Điều kiện nêu trên: không đúng: không cộng'])
  })

  it('a line whose own condition fails says that alone', () => {
    const line: LineItem = { kind: 'pass_fail', input: 'da_ky', points: 2, when: 'so_lan = 0' }
    expect(lineTold('bonuses', line, { da_ky: 1, so_lan: 4 })).toEqual([
      'Không tính, vì không đúng: “Số lần vắng họp” = 0',
    ])
    expect(lineTold('bonuses', line, { da_ky: 1, so_lan: 0 })).toEqual(['Đã ký giao ước: có: cộng 2 điểm'])
  })
})

const DUE = ['2026-03-15', '2026-06-15', '2026-09-15']

const handedIn = (days_late: number, defective = 0) => ({ received: 1, days_late, defective })
const NOT_HANDED_IN = { received: 0 }

/** What is recorded of the due days, in their order. */
const receipts = (...records: readonly ToldCase[]) =>
  cases(
    ...records.map((record, index) => {
      const due = dayNumber(DUE[index] ?? '')
      return typeof record.days_late === 'number'
        ? { due, on: due + record.days_late, ...record }
        : { due, ...record }
    }),
  )

describe('due dates', () => {
  const late: LineItem = {
    kind: 'deadline',
    input: 'bao_cao',
    late: 1,
    per_day: 2,
    defective: 5,
    missing: 20,
  }

  it('each has its line with the arithmetic, and the step adds them up', () => {
    const facts = { bao_cao: receipts(handedIn(3, 1), NOT_HANDED_IN, handedIn(0)) }
    const { steps, facts: shown } = explanation({ deductions: [late] }, facts)
    expect(shown[0]?.value).toBe(
      'hạn 15/03/2026: nhận 18/03/2026, chậm 3 ngày, sai hoặc thiếu nội dung; hạn 15/06/2026: không nộp; hạn 15/09/2026: nhận 15/09/2026, đúng hạn',
    )
    expect(steps[1]?.told).toEqual([
      'Hạn 15/03/2026: chậm 3 ngày, sai hoặc thiếu nội dung: trừ 1 + 3 × 2 + 5 = 12 điểm',
      'Hạn 15/06/2026: không nộp: trừ 20 điểm',
      'Hạn 15/09/2026: đúng hạn: không trừ',
    ])
    expect(told(steps).slice(1)).toEqual([
      'Trừ: Báo cáo quý = 12 + 20 + 0: 32',
      'Ban đầu + cộng − trừ = 0 − 32: −32',
    ])
  })

  it('early ones and those in time, as a start', () => {
    const start: Criterion['start'] = {
      kind: 'deadline',
      input: 'bao_cao',
      early: { days: 5, points: 4 },
      on_time: 3,
      late: 1,
      defective: -1,
      missing: 0,
    }
    expect(startTold(start, { bao_cao: receipts(handedIn(-5), handedIn(-4, 1), handedIn(2)) })).toEqual([
      'Hạn 15/03/2026: sớm 5 ngày: 4 điểm',
      'Hạn 15/06/2026: đúng hạn, sớm 4 ngày, sai hoặc thiếu nội dung: 3 − 1 = 2 điểm',
      'Hạn 15/09/2026: chậm 2 ngày: 1 điểm',
    ])
    expect(
      startTold(start, { bao_cao: receipts(handedIn(-5), NOT_HANDED_IN, handedIn(2)) }, 'en')?.slice(0, 2),
    ).toEqual(['Due 15/03/2026: 5 days early: 4 points', 'Due 15/06/2026: not handed in: 0 points'])
  })

  it('in tiers, in working days and up to a cap, by the same prices as the points', () => {
    const start: Criterion['start'] = {
      kind: 'deadline',
      input: 'bao_cao',
      working: true,
      early: [
        { days: 5, points: 4 },
        { days: 2, points: 3 },
      ],
      on_time: 2,
      per_day: -0.5,
      missing: -3,
      missing_after: 8,
    }
    const early = receipts(
      { ...handedIn(-9), working_days_late: -7 },
      { ...handedIn(-3), working_days_late: -3 },
      { ...handedIn(-1), working_days_late: 0 },
    )
    expect(startTold(start, { bao_cao: early })).toEqual([
      'Hạn 15/03/2026: sớm 9 ngày (7 ngày làm việc): 4 điểm',
      'Hạn 15/06/2026: sớm 3 ngày (3 ngày làm việc): 3 điểm',
      'Hạn 15/09/2026: đúng hạn, sớm 1 ngày (0 ngày làm việc): 2 điểm',
    ])
    const after = receipts(
      { ...handedIn(2), working_days_late: 0 },
      { ...handedIn(5), working_days_late: 3 },
      { ...handedIn(13), working_days_late: 9 },
    )
    expect(startTold(start, { bao_cao: after })).toEqual([
      'Hạn 15/03/2026: chậm 2 ngày (0 ngày làm việc): 0 điểm',
      'Hạn 15/06/2026: chậm 5 ngày (3 ngày làm việc): 3 × (−0,5) = −1,5 điểm',
      'Hạn 15/09/2026: chậm 13 ngày (9 ngày làm việc), quá 8 ngày làm việc nên như không nộp: −3 điểm',
    ])
    const capped: LineItem = { ...late, per_day_cap: 6 }
    const facts = { bao_cao: receipts(handedIn(3, 1), handedIn(7), NOT_HANDED_IN) }
    expect(lineTold('deductions', capped, facts)).toEqual([
      'Hạn 15/03/2026: chậm 3 ngày, sai hoặc thiếu nội dung: trừ 1 + 3 × 2 + 5 = 12 điểm',
      'Hạn 15/06/2026: chậm 7 ngày: trừ 1 + (7 × 2, không quá 6) = 7 điểm',
      'Hạn 15/09/2026: không nộp: trừ 20 điểm',
    ])
  })

  it('a formula over them names those that it counted', () => {
    const line: LineItem = {
      kind: 'formula',
      formula: 'count(bao_cao, received and days_late > 0) * 0.5 + count(bao_cao, not received) * 2',
      label: 'Báo cáo chậm',
    }
    const facts = { bao_cao: receipts(handedIn(3), NOT_HANDED_IN, handedIn(0)) }
    const { rule, steps } = explanation({ deductions: [line] }, facts)
    expect(rule[1]).toBe(
      '− Báo cáo chậm: theo công thức (số mục “Báo cáo quý” mà “đã nhận” và “số ngày chậm” > 0) × 0,5 + (số mục “Báo cáo quý” mà không “đã nhận”) × 2',
    )
    expect(steps[1]?.records).toEqual({
      counted: ['hạn 15/03/2026: nhận 18/03/2026, chậm 3 ngày', 'hạn 15/06/2026: không nộp'],
      leftOut: [],
    })
  })
})

/** The criterion of the first of several units of a cluster. */
function amongOthers(each: Criterion, units: readonly Unit[]): CriterionExplanation {
  const whole = campaign(table([group('I', [each])]), units)
  const found = explainUnit(whole, score(whole), units[0]?.id ?? '', 'vi')
  if (!found) throw new RangeError('a unit expected')
  return criterionOf(found, 'I.1')
}

const reporting = (id: string, so_bai: number, goal?: number): Unit =>
  unit(id, report({ 'I.1': { facts: { so_bai } } }), goal === undefined ? {} : { so_bai: goal })

const BAI = [input('so_bai', 'count', { label: 'Số tin bài' })]

describe('the best of the cluster', () => {
  const units = [reporting('mot', 30), reporting('hai', 40), reporting('ba', 40), reporting('bon', 12)]

  it('of a share is told with its figure and whose it is', () => {
    const { steps, values } = amongOthers(
      criterion('I.1', { kind: 'best_share', input: 'so_bai' }, { inputs: BAI }),
      units,
    )
    expect(told(values)).toEqual([
      'Cao nhất trong cụm, Số tin bài: 40 (Trung tâm Y tế hai, Trung tâm Y tế ba)',
    ])
    expect(told(steps)).toEqual(['Điểm ban đầu = 10 × (30 / 40): 7,5'])
  })

  it('of a condition is told too, also among those for which something holds', () => {
    const start: Criterion['start'] = {
      kind: 'cases',
      cases: [
        { when: 'so_bai = best(so_bai)', points: 10, label: 'Thứ nhất' },
        { when: 'so_bai = best(so_bai, so_bai < best(so_bai))', points: 8, label: 'Thứ hai' },
      ],
      otherwise: 5,
    }
    const { steps, values } = amongOthers(criterion('I.1', start, { inputs: BAI }), units)
    expect(told(values)).toEqual([
      'Cao nhất trong cụm, Số tin bài: 40 (Trung tâm Y tế hai, Trung tâm Y tế ba)',
      'Cao nhất trong các đơn vị được so sánh, Số tin bài: 30 (Trung tâm Y tế mot)',
    ])
    expect(steps[0]?.told).toEqual(['Thuộc trường hợp: Thứ hai: 8 điểm'])
  })

  it('is the leader beyond the target', () => {
    const each = criterion('I.1', { kind: 'leader', input: 'so_bai' }, { inputs: BAI })
    const { values } = amongOthers(each, [
      reporting('mot', 11, 10),
      reporting('hai', 12, 10),
      reporting('ba', 5, 10),
    ])
    expect(told(values)).toContain(
      'Cao nhất trong các đơn vị được so sánh, Số tin bài / chỉ tiêu: 1,2 (Trung tâm Y tế hai)',
    )
  })
})

describe('a condition of the criterion that fails', () => {
  const gated = criterion(
    'I.1',
    { kind: 'full' },
    { inputs: INPUTS, gate: { holds: 'ty_le >= 50', label: 'Đúng hạn từ 50%' } },
  )
  const shown = (ty_le: number, each: Criterion = gated) =>
    told(
      criterionOf(explained(table([group('I', [each])]), report({ 'I.1': { facts: { ty_le } } })), 'I.1')
        .steps,
    )

  it('has its figures and a line that leads to the result', () => {
    expect(shown(45)).toEqual([
      'Điểm ban đầu: 10',
      'Đúng hạn từ 50% = 45 < 50: không đạt',
      'Không đáp ứng “Đúng hạn từ 50%”, còn lại: 0',
    ])
    expect(shown(50)).toEqual(['Điểm ban đầu: 10', 'Đúng hạn từ 50%: đạt'])
  })

  it('may leave something', () => {
    const half: Criterion = { ...gated, gate: { holds: 'ty_le >= 50', label: 'Đúng hạn', points: '30%' } }
    expect(shown(45, half).at(-1)).toBe('Không đáp ứng “Đúng hạn”, còn lại: 3')
  })
})

describe('cases of a list', () => {
  const list = input('giai', 'records', {
    label: 'Các giải',
    fields: [
      { id: 'ten', label: 'Tên', type: 'text' },
      { id: 'muc', label: 'Mức', type: 'choice', options: OPTIONS },
      { id: 'ngay', label: 'Ngày trao', type: 'date' },
      { id: 'huy', label: 'Bị hủy', type: 'yes_no', optional: true },
    ],
  })
  const told_ = (more: Partial<Criterion>, ...records: readonly ToldCase[]) => {
    const each = criterion('I.1', { kind: 'zero' }, { inputs: [list], open: true, ...more })
    const reported: Report = report({ 'I.1': { facts: { giai: cases(...records) } } })
    return criterionOf(explained(table([group('I', [each])]), reported), 'I.1')
  }
  const [first, second] = [
    { ten: 'Hội thi', muc: 'tot', ngay: 20_000 },
    { ten: 'Hội diễn', muc: 'kha', ngay: 20_010, huy: 1 },
  ]

  it('that a formula adds up are named with what each of them gave', () => {
    const line: LineItem = {
      kind: 'formula',
      label: 'Giải',
      formula: "sum(giai, if(muc = 'tot', 5, if(muc = 'kha', 3, 1)))",
    }
    const { steps, rule } = told_({ bonuses: [line] }, first, second)
    expect(steps[1]?.records.counted).toEqual([
      'Hội thi, Tốt, Ngày trao 04/10/2024: 5',
      'Hội diễn, Khá, Ngày trao 14/10/2024, Bị hủy có: 3',
    ])
    expect(told(steps)[1]).toBe('Cộng: Giải = 5 + 3: 8')
    expect(rule[1]).toBe(
      '+ Giải: theo công thức tổng theo từng mục “Các giải”: nếu “Mức” là “Tốt” thì 5; nếu “Mức” là “Khá” thì 3; còn lại 1',
    )
  })

  it('that no line counts are told once, with the exemption before the condition', () => {
    const line = (muc: string, more: Partial<LineItem> = {}): LineItem =>
      ({
        kind: 'per_event',
        label: muc,
        input: 'giai',
        where: `muc = '${muc}'`,
        points: 2,
        ...more,
      }) as LineItem
    const { steps } = told_(
      { bonuses: [line('tot'), line('kha', { exempt: 'huy' } as Partial<LineItem>)] },
      first,
      second,
    )
    expect(steps[1]?.records).toEqual({ counted: ['Hội thi, Tốt, Ngày trao 04/10/2024'], leftOut: [] })
    expect(steps[2]?.records).toEqual({
      counted: [],
      leftOut: [{ record: 'Hội diễn, Khá, Ngày trao 14/10/2024, Bị hủy có', reason: 'được miễn: Bị hủy' }],
    })
  })

  it('are left out with a reason where a formula has several conditions', () => {
    const line: LineItem = { kind: 'formula', formula: "count(giai, muc = 'tot' and ngay > '2024-12-31')" }
    const { steps } = told_({ bonuses: [line] }, first)
    expect(steps[1]?.records.leftOut).toEqual([
      {
        record: 'Hội thi, Tốt, Ngày trao 04/10/2024',
        reason: 'không thuộc điều kiện của công thức',
      },
    ])
  })

  it('show the days that they reckon with as days', () => {
    const line: LineItem = { kind: 'formula', formula: "sum(giai, ngay - '2024-10-01')" }
    expect(told_({ bonuses: [line] }, first).steps[1]?.records.counted).toEqual([
      'Hội thi, Tốt, Ngày trao 04/10/2024: 04/10/2024 − 01/10/2024 = 3',
    ])
  })
})

describe('names of lines', () => {
  const formula = (id: string, text: string): LineItem => ({ kind: 'formula', id, formula: text })
  const long = 'if(so_lan > 3, ty_le / 100, if(so_lan > 2, ty_le / 200, ty_le / 300))'

  it('a line without a label is called by its rule where that is short, else by its place', () => {
    const { steps, rule } = explanation(
      {
        bonuses: [formula('mot', 'so_lan * 2'), formula('hai', long)],
        caps: [{ lines: ['mot', 'hai'], cap: 4 }],
      },
      { so_lan: 1, ty_le: 90 },
    )
    expect(told(steps).slice(1, 4)).toEqual([
      'Cộng: theo công thức “Số lần vắng họp” × 2 = 1 × 2: 2',
      'Cộng: khoản 2 = 90 / 300: 0,3',
      'Mức chung = 2 + 0,3: 2,3',
    ])
    expect(rule.at(-1)).toBe('“theo công thức “Số lần vắng họp” × 2”, “khoản 2”: tối đa 4 điểm')
  })

  it('the only line of a side needs no name', () => {
    const { steps } = explanation({ deductions: [formula('mot', long)] }, { so_lan: 1, ty_le: 90 })
    expect(told(steps)[1]).toBe('Trừ = 90 / 300: 0,3')
  })
})

it('a stage that closes the steps tells nothing of its own', () => {
  const each = criterion('I.1', { kind: 'formula', formula: 'so_lan * 2' }, { inputs: INPUTS, open: true })
  const reported = report({
    'I.1': { facts: { so_lan: 2 }, changes: [change('verification', { points: 3 })] },
  })
  const { closing } = criterionOf(explained(table([group('I', [each])]), reported), 'I.1')
  expect(closing).toMatchObject({ told: [], records: { counted: [], leftOut: [] } })
})
