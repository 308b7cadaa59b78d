import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runStages } from '../../src/cli/stages.ts'
import { rational } from '../../src/expressions/rational.ts'
import type { Campaign, Entry } from '../../src/model/campaign.ts'
import { presentReport } from '../../src/model/report.ts'
import { score } from '../../src/scoring/score.ts'
import { writeWorkbook } from '../../src/workbooks/write-workbook.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'
import { prepareFolder } from '../golden/run-case.ts'
import { CAMPAIGN, crowded, inputOf, REVIEWED, SCORED_BY_REVIEW, TWO_TABLES } from './fixtures.ts'
import { recalculate } from './libre-office.ts'
import { columnOf, open, rowOf, sheetOf, shown } from './read-back.ts'

/** Sums in binary differ from exact ones by less than this. */
const NOTHING = 1e-9

test.each([
  ['points', CAMPAIGN],
  ['percent', { ...CAMPAIGN, rankBy: 'percent' } as const],
  ['two tables', TWO_TABLES],
  ['forty units', crowded(40)],
  ['criteria that only a reviewer scored', SCORED_BY_REVIEW],
  ['marks and shared facts that were corrected', REVIEWED],
  ['figures of departments and kinds of evidence', await campaignIn('explain-evidence')],
])('LibreOffice computes every number and text that the tool wrote: %s', async (_, campaign) => {
  const bytes = await writeWorkbook(inputOf(campaign))
  const [written, computed] = [await open(bytes), await open(await recalculate(bytes))]
  let compared = 0
  for (const sheet of written.worksheets) {
    const other = sheetOf(computed, sheet.name)
    sheet.eachRow(row =>
      row.eachCell(cell => {
        const place = `${sheet.name} ${cell.address}`
        const [ours, theirs] = [shown(cell), shown(other.getCell(cell.address))]
        if (typeof ours === 'number' && typeof theirs === 'number') {
          expect(Math.abs(ours - theirs), `${place}: ${ours}, computed ${theirs}`).toBeLessThan(NOTHING)
        } else expect(theirs, place).toBe(ours)
        if (cell.formula) compared++
      }),
    )
  }
  expect(compared).toBeGreaterThan(100)
})

test('a figure that is corrected in the workbook moves total, rank, class and note as the tool would', async () => {
  const workbook = await open(await writeWorkbook(inputOf(CAMPAIGN)))
  const figures = sheetOf(workbook, 'Số liệu')
  const row = factRow(figures, 'Bệnh viện Nhi', 'hai_long')
  figures.getCell(row, 8).value = 96
  const edited = await open(await recalculate(new Uint8Array(await workbook.xlsx.writeBuffer())))

  const expected = score(withFact(CAMPAIGN, 'bv-nhi', '2.2', 'hai_long', 96)).clusters[0]?.units ?? []
  expect(expected.map(({ rank }) => rank)).toEqual([1, null, 3, 2, 4])
  const summary = sheetOf(edited, 'Tổng hợp')
  for (const unit of expected) {
    const at = (heading: string) =>
      shown(summary.getCell(rowOf(summary, unit.name), columnOf(summary, heading)))
    expect(at('Xếp hạng'), unit.name).toBe(unit.rank ?? '')
    expect(at('Xếp loại'), unit.name).toBe(unit.class?.name ?? '')
    if (unit.verified.total !== null) expect(at('Tổng điểm')).toBeCloseTo(Number(unit.verified.total), 9)
    expect(String(at('Ghi chú')).includes('Đồng hạng'), unit.name).toBe(unit.tied)
  }
})

test('points that are typed as a correction replace what was computed', async () => {
  const workbook = await open(await writeWorkbook(inputOf(CAMPAIGN)))
  const figures = sheetOf(workbook, 'Số liệu')
  figures.getCell(factRow(figures, 'Bệnh viện Đa khoa tỉnh', 'luot_kham'), 11).value = 0
  const edited = await open(await recalculate(new Uint8Array(await workbook.xlsx.writeBuffer())))
  const summary = sheetOf(edited, 'Tổng hợp')
  const row = rowOf(summary, 'Bệnh viện Đa khoa tỉnh')
  expect(shown(summary.getCell(row, columnOf(summary, 'Tổng điểm')))).toBe(83)
  expect(shown(summary.getCell(row, columnOf(summary, 'Điểm tự chấm')))).toBe(103)
})

test('a unit that was incomplete is ranked as soon as its figures are filled in', async () => {
  const workbook = await open(await writeWorkbook(inputOf(INCOMPLETE)))
  const figures = sheetOf(workbook, 'Số liệu')
  figures.getCell(factRow(figures, 'Bệnh viện Nhi', 'nhiem_khuan'), 8).value = 6
  const edited = await open(await recalculate(new Uint8Array(await workbook.xlsx.writeBuffer())))
  const expected = score(withFact(INCOMPLETE, 'bv-nhi', '2.3', 'nhiem_khuan', 6)).clusters[0]?.units ?? []
  const summary = sheetOf(edited, 'Tổng hợp')
  for (const { name, rank } of expected) {
    expect(shown(summary.getCell(rowOf(summary, name), columnOf(summary, 'Xếp hạng'))), name).toBe(rank ?? '')
  }
})

const INCOMPLETE = withFact(CAMPAIGN, 'bv-nhi', '2.3', 'nhiem_khuan', undefined)
const LABELS: Readonly<Record<string, string>> = {
  hai_long: 'Tỷ lệ hài lòng của người bệnh',
  luot_kham: 'Số lượt khám bệnh',
  nhiem_khuan: 'Tỷ lệ nhiễm khuẩn bệnh viện',
}

function factRow(figures: ReturnType<typeof sheetOf>, unit: string, input: string): number {
  return rowOf(figures, LABELS[input] ?? input, 5, rowOf(figures, unit))
}

/** The campaign with one figure of one unit changed, or taken away. */
function withFact(
  campaign: Campaign,
  id: string,
  code: string,
  input: string,
  value: number | undefined,
): Campaign {
  const changed = (entry: Entry): Entry => {
    const facts = new Map(entry.facts)
    if (value === undefined) facts.delete(input)
    else facts.set(input, rational(value))
    return { ...entry, facts }
  }
  return {
    ...campaign,
    clusters: campaign.clusters.map(cluster => ({
      ...cluster,
      units: cluster.units.map(unit => {
        if (unit.id !== id || unit.report.state !== 'present') return unit
        const entries = new Map(
          [...unit.report.entries].map(([key, entry]) => [key, key === code ? changed(entry) : entry]),
        )
        return { ...unit, report: presentReport({ ...unit.report, entries }) }
      }),
    })),
  }
}

/** The campaign of a golden case. */
async function campaignIn(name: string): Promise<Campaign> {
  const folder = await prepareFolder(name)
  const { scores } = runStages(await loadWorkspace(folder))
  await rm(folder, { recursive: true })
  if (!scores) throw new Error('nothing to score')
  return scores.campaign
}
