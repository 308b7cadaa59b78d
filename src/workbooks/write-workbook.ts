import type { Campaign } from '../model/campaign.ts'
import type { Results } from '../model/results.ts'
import { clusterSheet } from './cluster-sheet.ts'
import { factsSheet } from './facts-sheet.ts'
import type { Issuer } from './letterhead.ts'
import { planWorkbook } from './plan.ts'
import { summarySheet } from './summary-sheet.ts'
import { toXlsx } from './to-xlsx.ts'

export interface WorkbookInput {
  readonly campaign: Campaign
  /** What `score(campaign)` gave. */
  readonly results: Results
  readonly issuer: Issuer
  /** Where the sheets are signed. */
  readonly place?: string
}

/**
 * The year-end workbook as the bytes of an XLSX file: the summary, one sheet a cluster, and the figures.
 * Figures are typed on the last sheet only; every number elsewhere is a live formula that carries the tool's
 * own result. The same input gives the same bytes.
 * @throws {RangeError} when results and campaign do not belong together.
 */
export async function writeWorkbook({
  campaign,
  results,
  issuer,
  place,
}: WorkbookInput): Promise<Uint8Array> {
  const plan = planWorkbook(campaign, results)
  const signing = { ...(place !== undefined && { place }), year: signingYear(campaign) }
  const sheets = [
    ...plan.summaries.map(summary => summarySheet(plan, summary, issuer, signing)),
    ...plan.clusters.map(cluster => clusterSheet(plan, cluster, issuer, signing)),
    factsSheet(plan),
  ]
  return await toXlsx(sheets, {
    creator: issuer.name,
    title: `Bảng tổng hợp điểm thi đua năm ${campaign.year}`,
  })
}

/** The sheets are signed after the reports are in. */
function signingYear({ period, year }: Campaign): number {
  return period ? Number(period.due.slice(0, 4)) : year
}
