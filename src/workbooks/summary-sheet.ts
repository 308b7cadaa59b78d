import { hasReported, unitColumns } from './cluster-cells.ts'
import { type Issuer, letterhead } from './letterhead.ts'
import { lastTogether } from './page-breaks.ts'
import type { ClusterPlan, Plan, SummaryPlan } from './plan.ts'
import { type Paper, PRINTABLE, type Row, type Sheet, WIDEST } from './sheet.ts'
import { type Signing, signatures } from './signatures.ts'
import { summaryCell } from './summary-cells.ts'
import { summaryHeadings } from './summary-headings.ts'
import type { SummaryBlock, SummaryColumn } from './summary-layout.ts'
import { romanNumber, upper } from './wording.ts'

const WIDTHS: Readonly<Record<SummaryColumn['kind'], number>> = {
  order: 5,
  // Set by the room that is left.
  name: 0,
  self: 8.2,
  group: 7.2,
  scored: 8.4,
  bonus: 7.4,
  deduction: 6.8,
  total: 8.2,
  assigned: 8.2,
  percent: 9,
  rank: 6.5,
  class: 26.2,
  note: 17.2,
}
const NAME = { least: 26, most: 34 }
/** Units that stand on the page of the signatures, at least. */
const SIGNED_UNITS = 2
const SIGNERS = ['NGƯỜI LẬP BIỂU', 'LÃNH ĐẠO PHÒNG (VĂN PHÒNG)', 'GIÁM ĐỐC']

/** The council's copy: every unit of the clusters that share headings, in the order of the roster. */
export function summarySheet(
  plan: Plan,
  { sheet, layout }: SummaryPlan,
  issuer: Issuer,
  signing: Signing,
): Sheet {
  const { columns } = layout
  const { widths, paper } = fitColumns(columns)
  const tables = [
    ...new Set(layout.blocks.map(({ cluster: { table } }) => `${table.title} (phiên bản ${table.edition})`)),
  ]
  const head = {
    issuer,
    title: `BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM ${plan.campaign.year}`,
    subtitle: plan.campaign.name,
    edition: tables.join('; '),
  }
  const headings = summaryHeadings(layout)
  const lastTitle = layout.heading + headings.length - 1
  return {
    name: sheet,
    widths,
    rows: [
      ...letterhead(head, columns.length, 2),
      ...headings,
      ...lastTogether(
        layout.blocks.flatMap(block => blockRows(plan, block, columns, layout)),
        SIGNED_UNITS,
      ),
      ...legend(plan, layout.blocks, columns.length),
      ...signatures(SIGNERS, thirds(widths), signing),
    ],
    frozen: { rows: lastTitle, columns: 2 },
    print: {
      paper,
      pagesWide: 1,
      titleRows: [layout.heading, lastTitle],
      titleColumns: 0,
    },
  }
}

/** Names get what the other columns leave; A3 where that would be too little. */
function fitColumns(columns: readonly SummaryColumn[]): { widths: number[]; paper: Paper } {
  const others = columns.reduce((sum, { kind }) => sum + WIDTHS[kind], 0)
  const free = Math.floor(PRINTABLE.A4 * WIDEST - others)
  const name = Math.min(NAME.most, Math.max(NAME.least, free))
  return {
    widths: columns.map(({ kind }) => (kind === 'name' ? name : WIDTHS[kind])),
    paper: name > free ? 'A3' : 'A4',
  }
}

function blockRows(
  plan: Plan,
  block: SummaryBlock,
  columns: readonly SummaryColumn[],
  layout: SummaryPlan['layout'],
): Row[] {
  const cluster = clusterOf(plan, block)
  const units = unitColumns(cluster).map(at => ({ at, row: block.rows.get(at.unit.id) ?? 0 }))
  return [
    { cells: [{ style: 'section', value: blockTitle(cluster), columns: columns.length }] },
    ...units
      .sort((a, b) => a.row - b.row)
      .map(({ at, row }, index): Row => {
        const summary = { campaign: plan.campaign, layout, block, row, order: index + 1, at }
        return { cells: columns.map(column => summaryCell(column, summary)) }
      }),
  ]
}

function clusterOf(plan: Plan, block: SummaryBlock): ClusterPlan {
  const found = plan.clusters.find(({ cluster }) => cluster === block.cluster)
  if (!found) throw new RangeError(`no plan for cluster ${block.cluster.id}`)
  return found
}

/** `I. CỤM … (09 đơn vị) – tạm tính`. */
function blockTitle({ order, cluster, result, isWhole }: ClusterPlan): string {
  const count = String(result.units.length).padStart(2, '0')
  const provisional = result.provisional ? ' – kết quả tạm tính' : ''
  const table = isWhole ? '' : ` – ${cluster.table.title}`
  return `${romanNumber(order)}. ${upper(cluster.name)}${table} (${count} đơn vị)${provisional}`
}

/** What the column codes mean, and what an empty row means. */
function legend(plan: Plan, blocks: readonly SummaryBlock[], span: number): Row[] {
  const groups = (blocks[0]?.cluster.table.groups ?? []).filter(({ role = 'scored' }) => role === 'scored')
  const line = (value: string): Row => ({
    cells: [{ style: 'legend', value, columns: span }],
    together: true,
  })
  const lacking = blocks.some(block =>
    unitColumns(clusterOf(plan, block)).some(at => !hasReported(at) || at.unit.state === 'incomplete'),
  )
  return [
    line(`Ghi chú: ${groups.map(({ code, title }) => `(${code}) ${title}`).join('; ')}.`),
    ...(blocks.some(({ result }) => result.units.some(({ adjustments }) => adjustments.length > 0))
      ? [line('Tổng điểm đã gồm điểm cộng, điểm trừ ngoài bảng chấm, ghi ở cột Ghi chú.')]
      : []),
    ...(lacking
      ? [line('Đơn vị chưa có đủ kết quả để trống các cột điểm, không tính là 0 điểm và chưa xếp hạng.')]
      : []),
  ]
}

/** The columns in three parts of about the same width, one for each signature. */
function thirds(widths: readonly number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const bounds = [1, 2].map(part => {
    let sum = 0
    const index = widths.findIndex(width => {
      sum += width
      return sum >= (all * part) / 3
    })
    return index + 1
  })
  const [first = 1, second = 2] = bounds
  return [first, second - first, widths.length - second]
}
