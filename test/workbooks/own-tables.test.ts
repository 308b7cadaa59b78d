import { describe, expect, test } from 'vitest'
import type { Campaign, Unit } from '../../src/model/campaign.ts'
import { writeWorkbook } from '../../src/workbooks/write-workbook.ts'
import { campaign, criterion, group, report, table, unit } from '../scoring/fixtures.ts'
import { inputOf } from './fixtures.ts'
import { open, sheetOf, shown } from './read-back.ts'

const JUDGED = { kind: 'judged' } as const
const COMMON = table([group('I', [criterion('1', JUDGED), criterion('2', JUDGED)])])
const OWN = table([group('I', [criterion('1', JUDGED, { max: 20 })])], {
  id: 'bang-rieng',
  title: 'Bảng riêng',
})
const CENTRE: Unit = { ...unit('tt', report({ 1: { claimed: 18 } })), table: OWN }
const HOSPITAL = unit('bv', report({ 1: { claimed: 8 }, 2: { claimed: 9 } }))
const WHOLE: Campaign = campaign(COMMON, [CENTRE, HOSPITAL])

describe('a cluster whose units are scored by two tables', () => {
  test('has one sheet a table, and both in the summary', async () => {
    const workbook = await open(await writeWorkbook(inputOf(WHOLE)))
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Tổng hợp',
      'Cụm thi đua số 1',
      'Cụm thi đua số 1 (2)',
      'Số liệu',
    ])
    const summary = sheetOf(workbook, 'Tổng hợp')
    const rows = [10, 11, 12, 13].map(row => {
      const { values } = summary.getRow(row)
      return (Array.isArray(values) ? values : [])
        .slice(1)
        .map((_, index) => shown(summary.getCell(row, index + 1)))
    })
    expect(rows.map(([first]) => first)).toEqual([
      'I. CỤM THI ĐUA SỐ 1 – Bảng chấm điểm (01 đơn vị)',
      1,
      'I. CỤM THI ĐUA SỐ 1 – Bảng riêng (01 đơn vị)',
      1,
    ])
    expect([rows[1], rows[3]].map(row => row?.slice(1, 6))).toEqual([
      ['Trung tâm Y tế bv', 17, 17, 17, 17],
      ['Trung tâm Y tế tt', 18, 18, 18, 18],
    ])
    // The rank reaches over both blocks, which no formula over one of them could tell.
    const ranks = [11, 13].map(row => summary.getCell(row, 7))
    expect(ranks.map(cell => [shown(cell), cell.formula])).toEqual([
      [2, undefined],
      [1, undefined],
    ])
  })
})
