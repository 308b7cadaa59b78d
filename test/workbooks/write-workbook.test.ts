import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import type { Campaign, Table } from '../../src/model/campaign.ts'
import { score } from '../../src/scoring/score.ts'
import { writeWorkbook } from '../../src/workbooks/write-workbook.ts'
import { CAMPAIGN, crowded, inputOf, REVIEWED, reported, TWO_TABLES, unit } from './fixtures.ts'
import { asCell, columnOf, open, rowOf, sheetOf, shown, unitColumn } from './read-back.ts'
import { TABLE } from './tables.ts'

const workbookOf = async (campaign: Campaign) => await open(await writeWorkbook(inputOf(campaign)))
const summaryRow = async (campaign: Campaign, name: string) => {
  const sheet = sheetOf(await workbookOf(campaign), 'Tổng hợp')
  const row = rowOf(sheet, name)
  return (heading: string) => sheet.getCell(row, columnOf(sheet, heading))
}

afterEach(() => vi.unstubAllEnvs())

test('the summary comes first, then one sheet a cluster, then the figures', async () => {
  const { worksheets } = await workbookOf(CAMPAIGN)
  expect(worksheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Cụm 1', 'Cụm 2', 'Số liệu'])
})

test('the summary names the body, the campaign and the edition of the table', async () => {
  const sheet = sheetOf(await workbookOf(CAMPAIGN), 'Tổng hợp')
  const column = [1, 2, 3, 4, 5].map(row => shown(sheet.getCell(row, 1)))
  expect(column).toEqual([
    'UBND TỈNH THANH HÓA',
    'SỞ Y TẾ',
    'BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026',
    'Phong trào thi đua yêu nước năm 2026',
    'Bảng tiêu chí chấm điểm thi đua năm 2026 (phiên bản 2026.1)',
  ])
})

test('the summary shows every total of the results as a formula that carries it', async () => {
  const sheet = sheetOf(await workbookOf(CAMPAIGN), 'Tổng hợp')
  for (const result of score(CAMPAIGN).clusters.flatMap(({ units }) => units)) {
    if (result.state !== 'scored') continue
    const row = rowOf(sheet, result.name)
    const at = (heading: string) => sheet.getCell(row, columnOf(sheet, heading))
    const expected = {
      'Điểm tự chấm': result.self.total,
      I: result.groups[0]?.verified ?? null,
      Cộng: result.verified.scored,
      'Điểm thưởng': result.verified.bonus,
      'Điểm trừ': result.verified.deduction,
      'Tổng điểm': result.verified.total,
      'Điểm được giao': result.assigned,
      'Tỷ lệ (%)': result.percent,
    }
    for (const [heading, points] of Object.entries(expected)) {
      expect(at(heading).formula, `${result.name} ${heading}`).toBeTruthy()
      expect(shown(at(heading)), `${result.name} ${heading}`).toBe(asCell(points))
    }
    expect(shown(at('Xếp hạng'))).toBe(result.rank)
    expect(shown(at('Xếp loại'))).toBe(result.class?.name)
  }
})

test('units with equal points share a rank, the next one is skipped, and the note says so', async () => {
  const sheet = sheetOf(await workbookOf(CAMPAIGN), 'Tổng hợp')
  const [rank, note] = [columnOf(sheet, 'Xếp hạng'), columnOf(sheet, 'Ghi chú')]
  const rows = [
    'Bệnh viện Đa khoa tỉnh',
    'Bệnh viện Phụ sản',
    'Bệnh viện Nhi',
    'Bệnh viện Y dược cổ truyền',
  ].map(name => rowOf(sheet, name))
  expect(rows.map(row => shown(sheet.getCell(row, rank)))).toEqual([1, 2, 2, 4])
  expect(rows.map(row => shown(sheet.getCell(row, note)))).toEqual([
    '',
    'Đồng hạng',
    'Đồng hạng',
    'Gửi muộn ngày 20/11/2026',
  ])
})

test.each([
  ['Bệnh viện Tâm thần', 'Chưa gửi báo cáo'],
  ['Trung tâm Y tế khu vực Hoằng Hóa', 'Báo cáo chưa hợp lệ; gửi muộn ngày 17/11/2026'],
  ['Trung tâm Y tế khu vực Nga Sơn', 'Chưa đủ số liệu'],
])('%s has no result: its cells are empty, never 0, and the note says why', async (name, note) => {
  const at = await summaryRow(CAMPAIGN, name)
  for (const heading of [
    'Điểm tự chấm',
    'I',
    'Cộng',
    'Điểm thưởng',
    'Điểm trừ',
    'Tổng điểm',
    'Tỷ lệ (%)',
    'Xếp hạng',
    'Xếp loại',
  ]) {
    expect(shown(at(heading)), heading).toBe('')
  }
  expect(shown(at('Ghi chú'))).toBe(note)
})

test('each cluster is a block of its own: roman number, count, provisional mark, numbers from 1, no result last', async () => {
  const sheet = sheetOf(await workbookOf(CAMPAIGN), 'Tổng hợp')
  const column = (number: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => shown(sheet.getCell(from + index, number)))
  expect(column(1, 10, 20)).toEqual([
    'I. CỤM THI ĐUA CÁC BỆNH VIỆN TUYẾN TỈNH (05 đơn vị) – kết quả tạm tính',
    1,
    2,
    3,
    4,
    5,
    'II. CỤM THI ĐUA CÁC TRUNG TÂM Y TẾ KHU VỰC VÀ TRUNG TÂM KIỂM SOÁT BỆNH TẬT (04 đơn vị) – kết quả tạm tính',
    1,
    2,
    3,
    4,
  ])
  expect(column(2, 11, 15).at(-1)).toBe('Bệnh viện Tâm thần')
  expect(column(2, 19, 20)).toEqual(['Trung tâm Y tế khu vực Hoằng Hóa', 'Trung tâm Y tế khu vực Nga Sơn'])
})

test('the row of column numbers says which columns follow from which', async () => {
  const sheet = sheetOf(await workbookOf(CAMPAIGN), 'Tổng hợp')
  const numbers = Array.from({ length: 15 }, (_, index) => shown(sheet.getCell(9, index + 1)))
  expect(numbers).toEqual(['A', 'B', 1, 2, 3, 4, '5=2+3+4', 6, 7, '8=5+6+7', 9, '10=(5+7)/9', 11, 12, 13])
})

test('percent and class are left out where nothing asks for them', async () => {
  const campaign: Campaign = {
    id: 'thi-dua-2026',
    name: 'Phong trào thi đua',
    year: 2026,
    ranking: { by: 'points' },
    gates: [],
    quotas: [],
    clusters: [
      { id: 'cum', name: 'Cụm số 1', table: TABLE, units: [unit('bv', 'Bệnh viện Nhi', reported())] },
    ],
  }
  const workbook = await workbookOf(campaign)
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Cụm số 1', 'Số liệu'])
  const sheet = sheetOf(workbook, 'Tổng hợp')
  for (const heading of ['Điểm được giao', 'Tỷ lệ (%)', 'Xếp loại'])
    expect(() => columnOf(sheet, heading)).toThrow()
})

test('a cluster whose table has other groups gets a summary with headings of its own', async () => {
  const workbook = await workbookOf(TWO_TABLES)
  expect(workbook.worksheets.map(({ name }) => name).slice(0, 3)).toEqual(['Tổng hợp', 'Tổng hợp 2', 'Cụm 1'])
  const sheet = sheetOf(workbook, 'Tổng hợp 2')
  expect(shown(sheet.getCell(10, 1))).toBe('III. KHỐI VĂN PHÒNG SỞ (03 đơn vị)')
  const row = rowOf(sheet, 'Văn phòng Sở')
  expect(shown(sheet.getCell(row, columnOf(sheet, 'A')))).toBe(9.265)
  expect(sheet.getCell(row, columnOf(sheet, 'A')).numFmt).toBe('#,##0.000')
  expect(() => columnOf(sheet, 'Điểm thưởng')).toThrow()
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(column => shown(sheet.getCell(9, column)))).toEqual([
    'A',
    'B',
    1,
    2,
    3,
    4,
    5,
    '6=4/5',
  ])
})

test('points that nobody was assigned are no basis for a rank, and the note says so', async () => {
  const sheet = sheetOf(await workbookOf({ ...TWO_TABLES, ranking: { by: 'percent' } }), 'Tổng hợp 2')
  const row = rowOf(sheet, 'Phòng Kế hoạch - Tài chính')
  expect(shown(sheet.getCell(row, columnOf(sheet, 'Xếp hạng')))).toBe('')
  expect(shown(sheet.getCell(row, columnOf(sheet, 'Ghi chú')))).toBe('Không được giao tiêu chí')
})

test('a cluster sheet shows verified points, then self points in a block below', async () => {
  const sheet = sheetOf(await workbookOf(CAMPAIGN), 'Cụm 2')
  const [unitResult] = score(CAMPAIGN).clusters[1]?.units ?? []
  if (!unitResult) throw new Error('the second cluster has units')
  const column = unitColumn(sheet, unitResult)
  const self = rowOf(sheet, 'B. ĐIỂM TỰ CHẤM', 1)
  for (const { code, verified, self: claimed } of unitResult.criteria) {
    const cells = [rowOf(sheet, code, 1), rowOf(sheet, code, 1, self)].map(row => sheet.getCell(row, column))
    expect(cells.map(shown), code).toEqual([asCell(verified), asCell(claimed)])
    expect(
      cells.map(({ formula }) => typeof formula),
      code,
    ).toEqual(['string', 'string'])
  }
  expect(shown(sheet.getCell(rowOf(sheet, 'Tổng điểm', 1), column))).toBe(Number(unitResult.verified.total))
  expect(shown(sheet.getCell(rowOf(sheet, 'Tổng điểm', 1, self), column))).toBe(Number(unitResult.self.total))
  expect(shown(sheet.getCell(rowOf(sheet, 'Xếp hạng', 1), column))).toBe(1)
})

test('what was not assigned, applicable, scored or reported is said in words and not counted as 0', async () => {
  const sheet = sheetOf(await workbookOf(CAMPAIGN), 'Cụm 2')
  const at = (name: string, row: string) =>
    shown(sheet.getCell(rowOf(sheet, row, 1), unitColumn(sheet, { name })))
  const centre = 'Trung tâm Kiểm soát bệnh tật tỉnh'
  expect([at(centre, '2.1'), at(centre, '2.10'), at(centre, 'Điểm được giao')]).toEqual([
    'Không áp dụng',
    'Không giao',
    70,
  ])
  const unfinished = 'Trung tâm Y tế khu vực Nga Sơn'
  expect([at(unfinished, '2.3'), at(unfinished, '3.2'), at(unfinished, 'Số tiêu chí chưa có điểm')]).toEqual([
    '–',
    'Chưa chấm',
    2,
  ])
  expect([at(unfinished, 'Xếp hạng'), at('Trung tâm Y tế khu vực Hoằng Hóa', 'Tổng điểm')]).toEqual(['', ''])
})

test('the formulas of a cluster sheet are those that a person would write', async () => {
  const sheet = sheetOf(await workbookOf(CAMPAIGN), 'Cụm 1')
  const formulaOf = (label: string) => sheet.getCell(rowOf(sheet, label, 1), 4).formula
  expect(formulaOf('I')).toBe('IF(COUNT(D11:D13)=0,"",SUM(D11:D13))')
  expect(formulaOf('IV')).toBe('IF(COUNT(D23)=0,"",MIN(5,SUM(D23)))')
  expect(formulaOf('1.1')).toBe(
    "IF(ISNUMBER('Số liệu'!K4),'Số liệu'!K4,IF(COUNT('Số liệu'!I4)<1,\"–\",ROUND(IF('Số liệu'!I4<>0,5,0),2)))",
  )
  expect(formulaOf('Điểm được giao')).toBe(
    'SUMIF(D11:D13,"<>Không*",$C11:$C13)+SUMIF(D15:D18,"<>Không*",$C15:$C18)+SUMIF(D20:D21,"<>Không*",$C20:$C21)',
  )
})

test('figures are typed on their own sheet: reported, corrected, given points and reasons', async () => {
  const sheet = sheetOf(await workbookOf(CAMPAIGN), 'Số liệu')
  const first = rowOf(sheet, 'Trung tâm Y tế khu vực Đông Sơn')
  const judgedRow = rowOf(sheet, '1.2', 3, first)
  expect([10, 11].map(column => shown(sheet.getCell(judgedRow, column)))).toEqual([9, 8.25])
  expect(shown(sheet.getCell(judgedRow, 12))).toContain(
    'Hội đồng: Thống nhất theo biên bản họp cụm (Tổ thẩm định, 02/12/2026)',
  )
  const satisfaction = rowOf(sheet, '2.2', 3, first)
  expect([8, 9].map(column => shown(sheet.getCell(satisfaction, column)))).toEqual([95, 91.5])
  expect(sheet.getCell(satisfaction, 9).formula).toBeUndefined()
  const pledge = rowOf(sheet, '1.1', 3, first)
  expect([shown(sheet.getCell(pledge, 8)), sheet.getCell(pledge, 8).numFmt]).toEqual([
    1,
    '[=1]"Có";[=0]"Không";General',
  ])
  expect(sheet.getCell(pledge, 9).formula).toBe(`IF(H${pledge}<>"",H${pledge},"")`)
  expect(sheet.autoFilter).toBe(`A3:L${sheet.rowCount}`)
})

test('corrections of marks, shared facts and bounds stand with their reason, under the stages of the campaign', async () => {
  const workbook = await workbookOf(REVIEWED)
  const sheet = sheetOf(workbook, 'Số liệu')
  const first = rowOf(sheet, 'Trạm Y tế xã Quảng Tâm')
  const reasonOf = (row: number) => shown(sheet.getCell(row, 12))
  expect([8, 9].map(column => shown(sheet.getCell(first, column)))).toEqual([80, 104])
  expect(reasonOf(first)).toBe('Hội đồng cấp ngành: Theo bảng lương (Tổ thẩm định, 02/12/2026)')
  expect(reasonOf(rowOf(sheet, '1.2', 3, first))).toContain('Khối thi đua chấm chéo: Một kỳ không có tin bài')
  expect(reasonOf(rowOf(sheet, '3.1', 3, first))).toContain(
    'Hội đồng cấp ngành (điểm ngoài giới hạn của bảng): Chi bộ được Tỉnh ủy khen',
  )
  const summary = sheetOf(workbook, 'Tổng hợp')
  const note = (name: string) => shown(summary.getCell(rowOf(summary, name), columnOf(summary, 'Ghi chú')))
  expect(note('Trạm Y tế xã Quảng Tâm')).toContain('Điểm ngoài giới hạn của bảng: 3.1')
  expect(note('Trạm Y tế xã Quảng Hòa')).not.toContain('ngoài giới hạn')
})

test('texts that look like formulas stay texts', async () => {
  const evil = '=HYPERLINK("http://a","b")'
  const campaign: Campaign = {
    ...CAMPAIGN,
    clusters: [
      {
        id: 'cum',
        name: '+Cụm',
        table: TABLE,
        units: [unit('bv', evil, reported()), unit('tt', '@SUM(A1)', reported())],
      },
    ],
  }
  const workbook = await workbookOf(campaign)
  for (const sheet of [sheetOf(workbook, 'Tổng hợp'), sheetOf(workbook, 'Số liệu')]) {
    const cell = sheet.getCell(rowOf(sheet, evil), 2)
    expect([cell.value, cell.formula]).toEqual([evil, undefined])
  }
})

test('a cluster of forty units goes beyond column Z, on A3, several pages wide', async () => {
  const campaign = crowded(40)
  const sheet = sheetOf(await workbookOf(campaign), 'Khối 1')
  const last = score(campaign).clusters[0]?.units.at(-1)
  expect(sheet.columnCount).toBe(43)
  expect(sheet.getCell('AQ8').value).toBe(41)
  expect(shown(sheet.getCell(rowOf(sheet, 'Tổng điểm', 1), 43))).toBe(Number(last?.verified.total))
  expect(sheet.getCell(rowOf(sheet, 'Tổng điểm', 1), 43).formula).toContain('AQ')
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 8,
    orientation: 'landscape',
    fitToWidth: 3,
    fitToHeight: 0,
  })
})

test('every sheet prints landscape, fits the width, repeats its headings and keeps them in view', async () => {
  for (const sheet of (await workbookOf(CAMPAIGN)).worksheets) {
    expect(sheet.pageSetup, sheet.name).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
    })
    expect(sheet.pageSetup.printTitlesRow, sheet.name).toMatch(/^\d+:\d+$/)
    expect(sheet.views[0]?.state, sheet.name).toBe('frozen')
    expect(sheet.headerFooter.oddFooter, sheet.name).toContain('Trang &P/&N')
  }
})

test('a cluster without units and a table without scored groups still make a workbook', async () => {
  const bonusOnly: Table = { ...TABLE, groups: TABLE.groups.filter(({ role }) => role === 'bonus') }
  const campaign: Campaign = {
    ...CAMPAIGN,
    clusters: [
      { id: 'trong', name: 'Cụm trống', table: TABLE, units: [] },
      {
        id: 'thuong',
        name: 'Cụm thưởng',
        table: bonusOnly,
        units: [unit('bv', 'Bệnh viện Nhi', reported({}, undefined, bonusOnly))],
      },
    ],
  }
  const workbook = await workbookOf(campaign)
  const sheet = sheetOf(workbook, 'Cụm thưởng')
  expect(shown(sheet.getCell(rowOf(sheet, 'Cộng', 1), 4))).toBe('–')
  expect(shown(sheet.getCell(rowOf(sheet, 'Tổng điểm', 1), 4))).toBe(1.5)
  expect(sheetOf(workbook, 'Cụm trống').columnCount).toBe(3)
})

test('a criterion that the report does not mention is a dash, also where it needs no figure', async () => {
  const [group] = TABLE.groups
  if (!group) throw new Error('the table has groups')
  const full = { code: '1.9', title: 'Không có đơn thư vượt cấp', max: 5, start: { kind: 'full' } } as const
  const table: Table = { ...TABLE, groups: [{ ...group, criteria: [...(group.criteria ?? []), full] }] }
  const report = reported()
  if (report.state !== 'present') throw new Error('the report is present')
  const campaign: Campaign = {
    ...CAMPAIGN,
    clusters: [{ id: 'cum', name: 'Cụm 1', table, units: [unit('bv', 'Bệnh viện Nhi', report)] }],
  }
  const sheet = sheetOf(await workbookOf(campaign), 'Cụm 1')
  const cell = sheet.getCell(rowOf(sheet, '1.9', 1), 4)
  expect([cell.value, shown(sheet.getCell(rowOf(sheet, 'Số tiêu chí chưa có điểm', 1), 4))]).toEqual(['–', 1])
})

test('without a parent body and a place the sheets say nothing in their stead', async () => {
  const { campaign, results } = inputOf(CAMPAIGN)
  const sheet = sheetOf(
    await open(await writeWorkbook({ campaign, results, issuer: { name: 'Sở Y tế' } })),
    'Tổng hợp',
  )
  expect(shown(sheet.getCell(1, 1))).toBe('')
  const texts = sheet.getSheetValues().flatMap(row => (Array.isArray(row) ? row : []))
  expect(texts).toContain('Ngày … tháng … năm 2026')
})

test('results of another campaign are refused', async () => {
  const input = { ...inputOf(CAMPAIGN), results: score(crowded(3)) }
  await expect(writeWorkbook(input)).rejects.toThrow(RangeError)
})

test('the same input gives the same bytes in any time zone', async () => {
  const hashes = new Set<string>()
  const offsets = new Set<number>()
  for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
    vi.stubEnv('TZ', zone)
    offsets.add(new Date().getTimezoneOffset())
    hashes.add(
      createHash('sha256')
        .update(await writeWorkbook(inputOf(TWO_TABLES)))
        .digest('hex'),
    )
  }
  expect([offsets.size, hashes.size]).toEqual([3, 1])
})
