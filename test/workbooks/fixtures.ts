import { rational } from '../../src/expressions/rational.ts'
import type { Campaign, Change, Entry, Report, Stage, Table, Unit } from '../../src/model/campaign.ts'
import { score } from '../../src/scoring/score.ts'
import type { WorkbookInput } from '../../src/workbooks/write-workbook.ts'

/** Every kind of rule and every role of group, with the long wording that real tables have. */
export const TABLE: Table = {
  id: 'bang-cham-diem-2026',
  title: 'Bảng tiêu chí chấm điểm thi đua năm 2026',
  edition: '2026.1',
  scale: 100,
  groups: [
    {
      code: 'I',
      title: 'Tổ chức, triển khai phong trào thi đua',
      max: 25,
      criteria: [
        {
          code: '1.1',
          title: 'Xây dựng kế hoạch, ký giao ước và đăng ký thi đua đúng thời gian quy định',
          max: 5,
          inputs: [{ id: 'dang_ky', label: 'Ký giao ước, đăng ký thi đua đúng hạn', type: 'yes_no' }],
          start: { kind: 'pass_fail', input: 'dang_ky' },
        },
        {
          code: '1.2',
          title:
            'Công tác tuyên truyền, nhân rộng điển hình tiên tiến, gương người tốt việc tốt trong đơn vị',
          max: 10,
          start: { kind: 'judged', step: 0.25 },
          evidence: 'Báo cáo tuyên truyền',
        },
        {
          code: '1.3',
          title:
            'Chấp hành chế độ thông tin, báo cáo; mỗi báo cáo gửi chậm trừ 0,5 điểm, một báo cáo được miễn',
          max: 10,
          inputs: [{ id: 'bao_cao_cham', label: 'Số báo cáo gửi chậm', type: 'count', unit: 'báo cáo' }],
          start: { kind: 'full' },
          deductions: [{ kind: 'per_event', input: 'bao_cao_cham', points: 0.5, free: 1, cap: 4 }],
          floor: 0,
        },
      ],
    },
    {
      code: 'II',
      title: 'Thực hiện nhiệm vụ chuyên môn',
      max: 55,
      criteria: [
        {
          code: '2.1',
          title: 'Thực hiện chỉ tiêu số lượt khám bệnh, chữa bệnh được giao trong năm',
          max: 20,
          inputs: [{ id: 'luot_kham', label: 'Số lượt khám bệnh', type: 'count', unit: 'lượt' }],
          start: { kind: 'target_share', input: 'luot_kham' },
        },
        {
          code: '2.2',
          title: 'Tỷ lệ hài lòng của người bệnh nội trú qua khảo sát theo hướng dẫn của Bộ Y tế',
          max: 15,
          inputs: [{ id: 'hai_long', label: 'Tỷ lệ hài lòng của người bệnh', type: 'percent' }],
          start: {
            kind: 'bands',
            input: 'hai_long',
            bands: [
              { from: 95, points: 15 },
              { from: 90, points: 12.5 },
              { above: 80, points: 8 },
              { points: 0 },
            ],
          },
        },
        {
          code: '2.3',
          title: 'Giảm tỷ lệ nhiễm khuẩn bệnh viện so với chỉ tiêu',
          max: 10,
          inputs: [{ id: 'nhiem_khuan', label: 'Tỷ lệ nhiễm khuẩn bệnh viện', type: 'percent', target: 3 }],
          start: { kind: 'target_share', input: 'nhiem_khuan', better: 'lower' },
        },
        {
          code: '2.10',
          title: 'Chỉ đạo tuyến, chuyển giao kỹ thuật cho tuyến dưới (chỉ giao cho đơn vị có nhiệm vụ)',
          max: 10,
          inputs: [
            { id: 'ky_thuat', label: 'Số kỹ thuật đã chuyển giao', type: 'count', unit: 'kỹ thuật' },
            {
              id: 'khong_nghiem_thu',
              label: 'Số kỹ thuật không được nghiệm thu',
              type: 'count',
              unit: 'kỹ thuật',
            },
          ],
          start: { kind: 'zero' },
          bonuses: [{ kind: 'per_event', input: 'ky_thuat', points: 2 }],
          deductions: [{ kind: 'per_event', input: 'khong_nghiem_thu', points: 1 }],
          floor: 0,
          ceiling: 10,
        },
      ],
    },
    {
      code: 'III',
      title: 'Xây dựng Đảng, chính quyền, đoàn thể vững mạnh',
      max: 20,
      criteria: [
        { code: '3.1', title: 'Kết quả đánh giá, xếp loại tổ chức đảng', max: 10, start: { kind: 'judged' } },
        {
          code: '3.2',
          title: 'Kết quả xếp loại công đoàn, đoàn thanh niên',
          max: 10,
          start: { kind: 'judged' },
        },
      ],
    },
    {
      code: 'IV',
      title: 'Điểm thưởng',
      role: 'bonus',
      max: 5,
      ceiling: 5,
      criteria: [
        {
          code: '4.1',
          title: 'Sáng kiến cấp tỉnh được công nhận: mỗi sáng kiến 1,5 điểm',
          max: 5,
          inputs: [{ id: 'sang_kien', label: 'Số sáng kiến cấp tỉnh', type: 'count', unit: 'sáng kiến' }],
          start: { kind: 'zero' },
          bonuses: [{ kind: 'per_event', input: 'sang_kien', points: 1.5 }],
        },
      ],
    },
    {
      code: 'V',
      title: 'Điểm trừ',
      role: 'deduction',
      max: 0,
      floor: -10,
      criteria: [
        {
          code: '5.1',
          title: 'Viên chức, người lao động bị kỷ luật từ khiển trách trở lên: mỗi trường hợp trừ 2 điểm',
          max: 0,
          inputs: [{ id: 'ky_luat', label: 'Số người bị kỷ luật', type: 'count', unit: 'người' }],
          start: { kind: 'zero' },
          deductions: [{ kind: 'per_event', input: 'ky_luat', points: 2 }],
        },
      ],
    },
  ],
}

/** What one unit reports: facts by input, claims and statuses by criterion. */
export interface Story {
  readonly facts?: Readonly<Record<string, number>>
  readonly claims?: Readonly<Record<string, number>>
  readonly statuses?: Readonly<Record<string, NonNullable<Entry['status']>>>
  readonly changes?: Readonly<Record<string, readonly Change[]>>
}

export const USUAL = {
  dang_ky: 1,
  bao_cao_cham: 0,
  luot_kham: 118_000,
  hai_long: 93.5,
  nhiem_khuan: 2.4,
  ky_thuat: 4,
  khong_nghiem_thu: 0,
  sang_kien: 1,
  ky_luat: 0,
}
const CLAIMS = { '1.2': 9, '3.1': 10, '3.2': 9.5 }

export function unit(id: string, name: string, report: Report, visits = 120_000): Unit {
  return {
    id,
    name,
    place: { file: 'units.yaml' },
    targets: new Map([
      ['luot_kham', rational(visits)],
      ['nhiem_khuan', rational(3)],
    ]),
    report,
  }
}

export function reported(story: Story = {}, late?: string, table = TABLE): Report {
  const facts: Readonly<Record<string, number>> = { ...USUAL, ...story.facts }
  const claims: Readonly<Record<string, number>> = { ...CLAIMS, ...story.claims }
  const entries = new Map<string, Entry>()
  for (const { code, inputs = [] } of table.groups.flatMap(group => group.criteria)) {
    const known = inputs.flatMap(({ id }) => {
      const value = facts[id]
      return value === undefined || Number.isNaN(value) ? [] : [[id, rational(value)] as const]
    })
    const status = story.statuses?.[code]
    const claimed = claims[code]
    entries.set(code, {
      place: { file: 'reports/don-vi.yaml' },
      ...(status && { status }),
      facts: new Map(status ? [] : known),
      ...(claimed !== undefined && !Number.isNaN(claimed) && { claimed: rational(claimed) }),
      changes: story.changes?.[code] ?? [],
    })
  }
  return { state: 'present', submitted: late ?? '2026-11-12', late: late !== undefined, entries }
}

export function change(
  reason: string,
  what: { points?: number; facts?: Record<string, number>; stage?: Stage },
): Change {
  return {
    place: { file: 'reviews/don-vi.yaml' },
    stage: what.stage ?? 'verification',
    ...(what.points !== undefined && { points: rational(what.points) }),
    facts: new Map(Object.entries(what.facts ?? {}).map(([id, value]) => [id, rational(value)])),
    reason,
    by: 'Tổ thẩm định',
    date: '2026-12-02',
  }
}

/** Not reported at all, as a fact that is left out of a report. */
export const ABSENT = Number.NaN

export const CAMPAIGN: Campaign = {
  id: 'thi-dua-2026',
  name: 'Phong trào thi đua yêu nước năm 2026',
  year: 2026,
  period: { name: 'Năm 2026', due: '2026-11-15' },
  rankBy: 'points',
  classification: {
    by: 'percent',
    classes: [
      { id: 'xuat-sac', name: 'Hoàn thành xuất sắc nhiệm vụ', from: 90 },
      { id: 'tot', name: 'Hoàn thành tốt nhiệm vụ', from: 80 },
      { id: 'hoan-thanh', name: 'Hoàn thành nhiệm vụ', from: 60 },
      { id: 'khong', name: 'Không hoàn thành nhiệm vụ' },
    ],
  },
  clusters: [
    {
      id: 'benh-vien-tinh',
      name: 'Cụm thi đua các bệnh viện tuyến tỉnh',
      table: TABLE,
      units: [
        unit(
          'bvdk-tinh',
          'Bệnh viện Đa khoa tỉnh',
          reported({ facts: { luot_kham: 131_000, hai_long: 96.2, ky_thuat: 5, sang_kien: 3 } }),
        ),
        unit('bv-tam-than', 'Bệnh viện Tâm thần', { state: 'missing' }, 21_000),
        // The next two reach the same total by different sums: 5 + 9 + 10 … against 5 + 8,9 + 10 ….
        unit(
          'bv-phu-san',
          'Bệnh viện Phụ sản',
          reported({ facts: { luot_kham: 119_400 }, claims: { '1.2': 9.1, '3.1': 9.7, '3.2': 9.3 } }),
        ),
        unit(
          'bv-nhi',
          'Bệnh viện Nhi',
          reported({ facts: { luot_kham: 119_400 }, claims: { '1.2': 8.9, '3.1': 9.5, '3.2': 9.7 } }),
        ),
        unit(
          'bv-yhct',
          'Bệnh viện Y dược cổ truyền',
          reported(
            { facts: { luot_kham: 33_333, hai_long: 88, ky_luat: 1 }, statuses: { '2.10': 'not_assigned' } },
            '2026-11-20',
          ),
          36_000,
        ),
      ],
    },
    {
      id: 'trung-tam-y-te',
      name: 'Cụm thi đua các trung tâm y tế khu vực và Trung tâm Kiểm soát bệnh tật',
      table: TABLE,
      units: [
        unit(
          'ttyt-dong-son',
          'Trung tâm Y tế khu vực Đông Sơn',
          reported({
            facts: { luot_kham: 70_001, hai_long: 95, bao_cao_cham: 3 },
            changes: {
              '1.2': [
                change('Chưa có gương người tốt việc tốt được tuyên truyền trên hệ thống truyền thanh', {
                  points: 8.5,
                  stage: 'cluster',
                }),
                change('Thống nhất theo biên bản họp cụm', { points: 8.25, stage: 'council' }),
              ],
              '2.2': [
                change('Kết quả khảo sát độc lập của Sở thấp hơn số đơn vị báo cáo', {
                  facts: { hai_long: 91.5 },
                }),
              ],
            },
          }),
          90_000,
        ),
        unit(
          'ttyt-hoang-hoa',
          'Trung tâm Y tế khu vực Hoằng Hóa',
          { state: 'invalid', submitted: '2026-11-17', late: true },
          80_000,
        ),
        unit(
          'ttyt-nga-son',
          'Trung tâm Y tế khu vực Nga Sơn',
          reported({ facts: { nhiem_khuan: ABSENT }, statuses: { '3.2': 'not_scored' } }),
          100_000,
        ),
        unit(
          'cdc',
          'Trung tâm Kiểm soát bệnh tật tỉnh',
          reported({
            facts: { bao_cao_cham: 2, nhiem_khuan: 0, sang_kien: 4, ky_luat: 2 },
            statuses: { '2.1': 'not_applicable', '2.10': 'not_assigned' },
            changes: {
              '4.1': [change('Một sáng kiến chưa có quyết định công nhận', { facts: { sang_kien: 3 } })],
            },
          }),
        ),
      ],
    },
  ],
}

export function inputOf(campaign: Campaign): WorkbookInput {
  return {
    campaign,
    results: score(campaign),
    issuer: { parent: 'UBND tỉnh Thanh Hóa', name: 'Sở Y tế' },
    place: 'Thanh Hóa',
  }
}

/** One cluster with so many units that its columns go beyond Z. */
export function crowded(count: number): Campaign {
  const units = Array.from({ length: count }, (_, index) =>
    unit(
      `tram-${index + 1}`,
      `Trạm Y tế xã Quảng ${index + 1}`,
      reported({ facts: { luot_kham: 90_000 + 777 * index, bao_cao_cham: index % 4 } }),
    ),
  )
  return {
    ...CAMPAIGN,
    clusters: [{ id: 'tram-y-te', name: 'Khối các trạm y tế xã, phường', table: TABLE, units }],
  }
}
