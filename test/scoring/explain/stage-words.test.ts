import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/model/campaign.ts'
import { explainUnit } from '../../../src/scoring/explain/explain-unit.ts'
import type { Language } from '../../../src/scoring/explain/wording.ts'
import { score } from '../../../src/scoring/score.ts'
import { campaign, change, criterion, group, report, type ToldChange, table, unit } from '../fixtures.ts'
import { criterionOf } from './explain.ts'

const STAGES = [
  { id: 'self', name: 'Đơn vị tự chấm' },
  { id: 'cham-cheo', name: 'Khối thi đua chấm chéo' },
  { id: 'hoi-dong', name: 'Hội đồng cấp ngành' },
]
const JUDGED = criterion('1', { kind: 'judged' })

function explainedIn(
  whole: ReturnType<typeof table>,
  told: Report,
  language: Language = 'vi',
  stages?: typeof STAGES,
) {
  const alone = campaign(whole, [unit('a', told)], stages ? { stages } : {})
  const found = explainUnit(alone, score(alone), 'a', language)
  if (!found) throw new RangeError('a unit expected')
  return found
}

describe('an explanation calls a stage', () => {
  const weighed = (...weights: readonly string[]) =>
    table([group('I', [JUDGED])], {
      stages: { weights: Object.fromEntries(weights.map(id => [id, 1])), absent: 'drop' },
    })
  const names = (language: Language, stage: string, own?: typeof STAGES) => {
    const told = report({ 1: { claimed: 8, changes: [change(stage, { points: 6 })] } })
    const { stages, changes } = criterionOf(explainedIn(weighed('self', stage), told, language, own), '1')
    return [...stages.map(({ name }) => name), ...changes.map(({ stageName }) => stageName)]
  }

  it('what the campaign calls it, in every language', () => {
    const own = ['Đơn vị tự chấm', 'Hội đồng cấp ngành', 'Hội đồng cấp ngành']
    expect(names('vi', 'hoi-dong', STAGES)).toEqual(own)
    expect(names('en', 'hoi-dong', STAGES)).toEqual(own)
  })

  it('by its usual name where the campaign has none', () => {
    expect(names('vi', 'council')).toEqual(['Tự chấm', 'Hội đồng', 'Hội đồng'])
    expect(names('en', 'council')).toEqual(['Self', 'Council', 'Council'])
    expect(names('en', 'cluster')[1]).toBe('Cluster')
    expect(names('en', 'verification')[1]).toBe('Verification')
  })
})

describe('an explanation of a change says', () => {
  const line = { kind: 'judged' as const, id: 'mo_hinh', label: 'Mô hình mới', most: 2 }
  const bare = { kind: 'judged' as const, id: 'lan_toa', most: 2 }
  const whole = table([group('I', [{ ...JUDGED, bonuses: [line, bare] }])])
  const given = (marks: Readonly<Record<string, number>>, mark?: number, points?: number) => {
    const written = change('council', {
      marks,
      ...(mark !== undefined && { mark }),
      ...(points !== undefined && { points }),
    })
    return {
      ...(written.points && { points: written.points }),
      ...(written.marks && { marks: written.marks }),
    }
  }
  const remarks = (what: ToldChange, language: Language = 'vi') => {
    const marks = { mo_hinh: 1, lan_toa: 0 }
    const told = report({ 1: { claimed: 8, marks, changes: [change('council', what)] } })
    return criterionOf(explainedIn(whole, told, language), '1').changes[0]?.remarks
  }

  it('nothing more of a plain one', () => {
    expect(remarks({ points: 6 })).toEqual([])
  })

  it('that shared facts were corrected, what was written down, and that bounds were lifted', () => {
    expect(remarks({ points: 12, beyond: true })).toEqual(['ngoài giới hạn của bảng'])
    expect(remarks({ facts: {}, shared: true })).toEqual(['sửa số liệu dùng chung'])
    expect(remarks({ mark: 8.5, given: given({}, 85) })).toEqual(['điểm ghi 85'])
    expect(remarks({ points: 7.5, given: given({}, undefined, 7.25) })).toEqual(['điểm ghi 7,25'])
    expect(remarks({ marks: { mo_hinh: 1.5 }, given: given({ mo_hinh: 1.5, lan_toa: 1 }) })).toEqual([
      'điểm ghi Mô hình mới: 1,5; chấm theo đánh giá, từ 0 đến 2: 1',
    ])
    expect(remarks({ mark: 8.5, given: given({}, 85), beyond: true, shared: true }, 'en')).toEqual([
      'shared facts corrected',
      'written down as 85',
      'beyond the bounds of the table',
    ])
  })
})

describe('an explanation of a unit tells which stages have finished', () => {
  it('in the order of the campaign, each with how many changes it made', () => {
    const told = report({ 1: { claimed: 8, changes: [change('cham-cheo', { points: 6 })] } })
    if (told.state !== 'present') throw new Error('the report is present')
    const reviewed = [
      { stage: 'hoi-dong', by: 'Thư ký Hội đồng', date: '2026-12-18', before: 1 },
      { stage: 'cham-cheo', by: 'Khối số 2', date: '2026-12-01', before: 1 },
    ]
    const shared = [change('cham-cheo', { facts: {}, shared: true })]
    const of = (more: object) =>
      explainedIn(table([group('I', [JUDGED])]), { ...told, ...more }, 'vi', STAGES).reviewed
    expect(of({ reviewed })).toEqual([
      { stage: 'Khối thi đua chấm chéo', by: 'Khối số 2', date: '2026-12-01', changes: 1 },
      { stage: 'Hội đồng cấp ngành', by: 'Thư ký Hội đồng', date: '2026-12-18', changes: 0 },
    ])
    expect(of({ reviewed, corrections: shared })[0]?.changes).toBe(2)
    expect(of({})).toEqual([])
    expect(explainedIn(table([group('I', [JUDGED])]), { state: 'missing' }).reviewed).toEqual([])
  })
})

describe('an explanation names who scores', () => {
  const assessorOf = (ofTable: object, ofGroup: object, own: object, language: Language = 'vi') => {
    const whole = table([group('I', [{ ...JUDGED, ...own }], ofGroup)], ofTable)
    return criterionOf(explainedIn(whole, report({ 1: { claimed: 8 } }), language), '1').assessor
  }

  it('as the nearest part around the criterion says', () => {
    const [office, staff] = [
      { assessor: 'Văn phòng Sở' },
      { assessor: ['Phòng Nghiệp vụ Y', 'Phòng Kế hoạch'] },
    ]
    expect(assessorOf({}, {}, {})).toBeNull()
    expect(assessorOf(office, {}, {})).toBe('Văn phòng Sở')
    expect(assessorOf(office, staff, {})).toBe('Phòng Nghiệp vụ Y; Phòng Kế hoạch')
    expect(assessorOf(office, staff, { assessor: 'Thanh tra Sở' })).toBe('Thanh tra Sở')
  })

  it('and how several who score apart come to one mark', () => {
    const staff = { assessor: ['Bà Hoa', 'Ông Nam'] }
    const how = (apart: string, language: Language = 'vi') => assessorOf(staff, { apart }, {}, language)
    expect(how('mean')).toBe('Bà Hoa; Ông Nam (mỗi người chấm riêng, lấy trung bình cộng)')
    expect(how('lowest')).toBe('Bà Hoa; Ông Nam (mỗi người chấm riêng, lấy điểm thấp nhất)')
    expect(how('highest')).toBe('Bà Hoa; Ông Nam (mỗi người chấm riêng, lấy điểm cao nhất)')
    expect(how('mean', 'en')).toBe('Bà Hoa; Ông Nam (each apart, the mean counts)')
    expect(how('lowest', 'en')).toContain('the lowest counts')
    expect(how('highest', 'en')).toContain('the highest counts')
  })

  it('of a single line, and what is different at single stages, in the rule', () => {
    const start = {
      kind: 'judged' as const,
      assessor: ['Bà Hoa', 'Ông Nam'],
      by_stage: { 'cham-cheo': { out_of: 100, step: 5 }, 'hoi-dong': { step: 1 } },
    }
    const whole = table([
      group('I', [{ ...JUDGED, start, bonuses: [{ kind: 'judged', id: 'a', most: 1, assessor: 'Bà Lan' }] }]),
    ])
    const rule = (language: Language) =>
      criterionOf(explainedIn(whole, report({ 1: { claimed: 8, marks: { a: 1 } } }), language, STAGES), '1')
        .rule
    expect(rule('vi')).toEqual([
      'chấm theo đánh giá, từ 0 đến 10, Khối thi đua chấm chéo: thang 100, bước 5, Hội đồng cấp ngành: bước 1, người chấm: Bà Hoa; Ông Nam',
      '+ chấm theo đánh giá, từ 0 đến 1, người chấm: Bà Lan',
    ])
    expect(rule('en')[0]).toBe(
      'judged, from 0 to 10, Khối thi đua chấm chéo: out of 100, in steps of 5, Hội đồng cấp ngành: in steps of 1, scored by: Bà Hoa; Ông Nam',
    )
  })
})
