import type { Rational } from '../expressions/rational.ts'
import type { Entry, Input, Unit } from '../model/campaign.ts'
import { papersOf } from '../model/evidence.ts'
import { stageName } from '../model/stages.ts'
import { criteriaOf } from '../model/tree.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { address } from './address.ts'
import {
  FACT_COLUMNS,
  FACTS_HEADING_ROW,
  type FactColumn,
  type FactsOwner,
  factPlace,
  sharedFacts,
} from './facts-layout.ts'
import { factNumber } from './numbers.ts'
import type { ClusterPlan, Plan } from './plan.ts'
import type { Cell, Row, Sheet } from './sheet.ts'
import { shownFact } from './shown-fact.ts'
import { COUNT, DATE, GENERAL, YES_NO } from './styles.ts'
import { STATE_TEXTS, upper } from './wording.ts'

const HEADINGS: Readonly<Record<FactColumn, { readonly heading: string; readonly width: number }>> = {
  cluster: { heading: 'Cụm', width: 6.2 },
  unit: { heading: 'Đơn vị', width: 24.5 },
  code: { heading: 'Tiêu chí', width: 5.3 },
  criterion: { heading: 'Nội dung', width: 42.5 },
  input: { heading: 'Số liệu', width: 26.0 },
  measure: { heading: 'Đơn vị tính', width: 8.8 },
  target: { heading: 'Chỉ tiêu', width: 7 },
  reported: { heading: 'Kết quả (đơn vị báo cáo)', width: 8.9 },
  verified: { heading: 'Kết quả sau thẩm định', width: 8.9 },
  claimed: { heading: 'Điểm tự chấm', width: 6 },
  given: { heading: 'Điểm điều chỉnh', width: 6 },
  reason: { heading: 'Lý do', width: 27.9 },
}
const COLUMNS = Object.keys(FACT_COLUMNS) as FactColumn[]
const FORMATS: Readonly<Record<Input['type'], string>> = {
  count: COUNT,
  money: COUNT,
  number: GENERAL,
  percent: GENERAL,
  yes_no: YES_NO,
  date: DATE,
  choice: GENERAL,
  several: GENERAL,
  records: GENERAL,
  receipt: GENERAL,
}

/** The only sheet where figures are typed: one row for each unit, criterion and input. */
export function factsSheet(plan: Plan): Sheet {
  const rows: Row[] = [
    {
      cells: [
        {
          style: 'title',
          value: `${upper('Số liệu chấm điểm thi đua năm')} ${plan.campaign.year}`,
          columns: COLUMNS.length,
        },
      ],
    },
    { cells: [{ style: 'edition', value: plan.campaign.name, columns: COLUMNS.length }] },
    { cells: COLUMNS.map(column => ({ style: 'fact_heading', value: HEADINGS[column].heading })) },
    ...plan.clusters.flatMap(cluster => cluster.cluster.units.flatMap(unit => unitRows(plan, cluster, unit))),
  ]
  return {
    name: plan.factsSheet,
    widths: COLUMNS.map(column => HEADINGS[column].width),
    rows,
    frozen: { rows: FACTS_HEADING_ROW, columns: FACT_COLUMNS.code },
    print: { paper: 'A4', pagesWide: 1, titleRows: [FACTS_HEADING_ROW, FACTS_HEADING_ROW], titleColumns: 0 },
    filter: `${address({ row: FACTS_HEADING_ROW, column: 1 })}:${address({ row: rows.length, column: COLUMNS.length })}`,
  }
}

function unitRows(plan: Plan, cluster: ClusterPlan, unit: Unit): Row[] {
  const { report } = unit
  const firstRows = plan.facts.get(unit.id)
  if (report.state !== 'present' || !firstRows) return []
  const { table } = cluster.cluster
  const shared = sharedFacts(table)
  const owners: readonly FactsOwner[] = [...(shared ? [shared] : []), ...criteriaOf(table)]
  return owners.flatMap(criterion => {
    // Of a criterion of which the unit says nothing others may have supplied figures.
    const entry = report.entries.get(criterion.code) ?? sharedEntry(unit)
    const first = firstRows.get(criterion.code) ?? 0
    const inputs = criterion.inputs ?? [undefined]
    return inputs.map((input, index) => {
      const common = { style: 'fact_text', value: criterion.title } as const
      const cells: Readonly<Record<FactColumn, Cell>> = {
        cluster: { style: 'fact_middle', value: cluster.sheet },
        unit: { style: 'fact_text', value: unit.name },
        code: { style: 'fact_middle', value: criterion.code },
        criterion: common,
        ...inputCells(input, criterion, entry, unit, first),
        ...pointCells(entry, index === 0, cluster.format),
        reason: {
          style: 'fact_text',
          value: [
            ...sourceOf(input, unit),
            ...reasons(plan, entry, { code: criterion.code, input, isFirst: index === 0 }),
          ].join('; '),
        },
      }
      return { cells: COLUMNS.map(column => cells[column]) }
    })
  })
}

/** What is known of figures that stand in no entry. */
function sharedEntry({ report, place }: Unit): Entry | undefined {
  const facts = report.state === 'present' ? report.shared : undefined
  const changes = report.state === 'present' ? (report.corrections ?? []) : []
  if (!facts && changes.length === 0) return undefined
  return { place, facts: facts ?? new Map(), changes }
}

function inputCells(
  input: Input | undefined,
  criterion: FactsOwner,
  entry: Entry | undefined,
  unit: Unit,
  first: number,
) {
  const empty: Cell = { style: 'fact_middle' }
  const status: Cell = entry?.status ? { style: 'fact_middle', value: STATE_TEXTS[entry.status] } : empty
  const verified = isSettled(entry) ? status : empty
  if (!input)
    return {
      input: { style: 'fact_text' } as const,
      measure: empty,
      target: empty,
      reported: status,
      verified,
    }
  const format = FORMATS[input.type]
  const target = unit.targets.get(input.id)
  return {
    input: { style: 'fact_text', value: input.label } as const,
    measure: { style: 'fact_middle', value: input.unit ?? (input.type === 'percent' ? '%' : '') } as const,
    target: factCell(target, format),
    reported: entry?.status ? status : factCell(shownFact(entry?.facts.get(input.id), input), format),
    verified: isSettled(entry) ? status : verifiedCell(input, criterion, entry, first, format),
  }
}

/** A status stands unless a reviewer went on to score the criterion. */
function isSettled(entry: Entry | undefined): boolean {
  return entry?.status !== undefined && entry.changes.length === 0
}

/** What a reviewer corrected is typed; everything else follows the reported figure. */
function verifiedCell(
  input: Input,
  criterion: FactsOwner,
  entry: Entry | undefined,
  first: number,
  format: string,
): Cell {
  const corrected = entry?.changes.findLast(({ facts }) => facts.has(input.id))?.facts.get(input.id)
  if (corrected) return factCell(shownFact(corrected, input), format)
  const reported = address(factPlace(first, criterion, 'reported', input.id))
  const value = entry?.facts.get(input.id)
  return {
    style: 'fact_middle',
    format,
    formula: `IF(${reported}<>"",${reported},"")`,
    value: cellValue(shownFact(value, input)),
  }
}

function factCell(value: Rational | string | undefined, format: string): Cell {
  return value ? { style: 'fact_middle', value: cellValue(value), format } : { style: 'fact_middle', format }
}

function cellValue(value: Rational | string | undefined): number | string {
  return typeof value === 'object' ? factNumber(value) : (value ?? '')
}

function pointCells(entry: Entry | undefined, isFirst: boolean, format: string) {
  const given = isSettled(entry) ? undefined : entry?.changes.findLast(({ points }) => points)?.points
  const cell = (value: Entry['claimed']): Cell =>
    value && isFirst
      ? { style: 'fact_middle', value: factNumber(value), format }
      : { style: 'fact_middle', format }
  return { claimed: cell(entry?.claimed), given: cell(given) }
}

/** Reasons stand beside the figure that was corrected; those of points and papers in the criterion's first row. */
function reasons(
  { campaign }: Plan,
  entry: Entry | undefined,
  { code, input, isFirst }: { code: string; input: Input | undefined; isFirst: boolean },
): string[] {
  const changes = entry?.changes ?? []
  return changes
    .filter(
      ({ points, marks, facts }) =>
        (isFirst && (points || marks || facts.has(papersOf(code)))) || (input && facts.has(input.id)),
    )
    .map(({ stage, reason, by, date, beyond }) => {
      const name = `${stageName(campaign, stage)}${beyond ? ' (điểm ngoài giới hạn của bảng)' : ''}`
      return `${name}: ${reason} (${by}, ${slashDate(date)})`
    })
}

/** Who supplied a figure that the unit was not asked for. */
function sourceOf(input: Input | undefined, { report }: Unit): string[] {
  const supplied = input && report.state === 'present' ? report.supplied?.get(input.id) : undefined
  if (!supplied) return []
  const { by, date, basis } = supplied
  const from = basis === undefined ? '' : `, theo ${basis}`
  return [`${by} cung cấp ngày ${slashDate(date)}${from}`]
}
