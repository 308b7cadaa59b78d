import { rational } from '../../src/expressions/rational.ts'
import type { Campaign, Change, Entry, Report, Stage, Table, Unit } from '../../src/model/campaign.ts'
import { presentReport } from '../../src/model/report.ts'
import { criteriaOf } from '../../src/model/tree.ts'
import { score } from '../../src/scoring/score.ts'
import type { WorkbookInput } from '../../src/workbooks/write-workbook.ts'
import { SHORT_TABLE, TABLE } from './tables.ts'

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
    traits: new Map(),
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
  for (const { code, inputs = [] } of criteriaOf(table)) {
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
  return presentReport({ submitted: late ?? '2026-11-12', late: late !== undefined, entries })
}

export function change(
  reason: string,
  what: {
    points?: number
    mark?: number
    facts?: Record<string, number>
    stage?: Stage
    beyond?: true
    shared?: true
  },
): Change {
  return {
    place: { file: 'reviews/don-vi.yaml' },
    stage: what.stage ?? 'verification',
    ...(what.points !== undefined && { points: rational(what.points) }),
    ...(what.mark !== undefined && { marks: new Map([[undefined, rational(what.mark)]]) }),
    ...(what.beyond && { beyond: what.beyond }),
    ...(what.shared && { shared: what.shared }),
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
  ranking: { by: 'points' },
  gates: [],
  quotas: [],
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

/** A unit that left two criteria unscored, which the verifying team then scored: one by points, one from facts. */
export const SCORED_BY_REVIEW: Campaign = {
  ...CAMPAIGN,
  clusters: [
    {
      id: 'tram-y-te',
      name: 'Khối các trạm y tế xã, phường',
      table: TABLE,
      units: [
        unit('tram-1', 'Trạm Y tế xã Quảng Hòa', reported()),
        unit(
          'tram-2',
          'Trạm Y tế xã Quảng Tâm',
          reported({
            claims: { '3.1': ABSENT },
            statuses: { '3.1': 'not_scored', '2.2': 'not_scored' },
            changes: {
              '3.1': [change('Chấm theo hồ sơ tổ chức đảng', { points: 8.5 })],
              '2.2': [change('Kết quả khảo sát của Sở', { facts: { hai_long: 91.5 } })],
            },
          }),
        ),
      ],
    },
  ],
}

/** The table with a share of the staff, whose number belongs to no criterion. */
const STAFFED: Table = {
  ...TABLE,
  inputs: [{ id: 'vien_chuc', label: 'Số viên chức', type: 'count' }],
  groups: TABLE.groups.map(group =>
    group.code === 'IV'
      ? {
          ...group,
          criteria: (group.criteria ?? []).map(each => ({
            ...each,
            coefficient: 'if(vien_chuc < 100, 1, 0.5)',
          })),
        }
      : group,
  ),
}

function staffed(story: Story, vien_chuc: number, corrections: readonly Change[] = []): Report {
  const told = reported(story, undefined, STAFFED)
  if (told.state !== 'present') throw new Error('the report is present')
  return presentReport({ ...told, shared: new Map([['vien_chuc', rational(vien_chuc)]]), corrections })
}

/** Marks and a shared fact that reviewers corrected, and points beyond the bounds, at stages of the campaign's own. */
export const REVIEWED: Campaign = {
  ...CAMPAIGN,
  stages: [
    { id: 'cham-cheo', name: 'Khối thi đua chấm chéo' },
    { id: 'hoi-dong', name: 'Hội đồng cấp ngành' },
  ],
  clusters: [
    {
      id: 'tram-y-te',
      name: 'Khối các trạm y tế xã, phường',
      table: STAFFED,
      units: [
        unit('tram-1', 'Trạm Y tế xã Quảng Hòa', staffed({}, 80)),
        unit(
          'tram-2',
          'Trạm Y tế xã Quảng Tâm',
          staffed(
            {
              changes: {
                '1.2': [change('Một kỳ không có tin bài', { mark: 8.5, stage: 'cham-cheo' })],
                '3.1': [change('Chi bộ được Tỉnh ủy khen', { points: 12, stage: 'hoi-dong', beyond: true })],
              },
            },
            80,
            [change('Theo bảng lương', { facts: { vien_chuc: 104 }, stage: 'hoi-dong', shared: true })],
          ),
        ),
      ],
    },
  ],
}

const office = (id: string, name: string, report: Report): Unit => ({
  id,
  name,
  place: { file: 'units.yaml' },
  traits: new Map(),
  targets: new Map([['ho_so', rational(97)]]),
  report,
})

/** A further cluster that is scored by a table with other groups, to three decimals. */
export const TWO_TABLES: Campaign = {
  ...CAMPAIGN,
  clusters: [
    ...CAMPAIGN.clusters,
    {
      id: 'phong-so',
      name: 'Khối Văn phòng Sở',
      table: SHORT_TABLE,
      units: [
        office(
          'vp',
          'Văn phòng Sở',
          reported({ facts: { ho_so: 91.3 }, claims: { A1: 5.5 } }, undefined, SHORT_TABLE),
        ),
        office(
          'tc',
          'Phòng Tổ chức cán bộ',
          reported({ facts: { ho_so: 99 }, claims: { A1: 5 } }, undefined, SHORT_TABLE),
        ),
        office(
          'tckt',
          'Phòng Kế hoạch - Tài chính',
          reported({ statuses: { A1: 'not_assigned', A2: 'not_assigned' } }, undefined, SHORT_TABLE),
        ),
      ],
    },
  ],
}
