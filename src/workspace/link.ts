import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import type { Campaign, CampaignFile, Cluster, Criterion, Report, Table } from '../model/campaign.ts'
import { nodesOf } from '../model/tree.ts'
import { type ByUnit, byUnit } from './by-unit.ts'
import { type LinkedFigures, linkFigures } from './link-figures.ts'
import { checkLoneReview, linkReport, type TableIndex } from './link-report.ts'
import { linkRoster } from './link-roster.ts'
import type { Workspace } from './load.ts'
import type { InputFile } from './read-file.ts'

/** What scoring and its workbook need of campaign.yaml: errors elsewhere in it, as in the letter, do not stop the scores. */
const NEEDED_BY_SCORES = [
  '',
  'version',
  'id',
  'name',
  'year',
  'issuer',
  'periods',
  'ranking',
  'classification',
  'gates',
  'quotas',
]

export interface Linked {
  /** Absent when there is not enough to score with. */
  readonly campaign?: Campaign
  /** The sound clusters with what could be read of their reports: to be checked on, not to be scored. */
  readonly clusters: readonly Cluster[]
  readonly roster: readonly Diagnostic[]
  /** What is wrong with single reports and reviews. */
  readonly units: readonly Diagnostic[]
}

const NOTHING: Linked = { clusters: [], roster: [], units: [] }

/**
 * Links the files to one another, as far as each is sound. An error in a report or review makes its unit invalid;
 * an error in the roster, the tables or the campaign's own rules leaves no campaign to score.
 * @param flawed criteria with errors of their own: what reports say of them is not judged.
 */
export function linkCampaign(workspace: Workspace, flawed: ReadonlySet<Criterion> = new Set()): Linked {
  const { campaign, units, criteria } = workspace
  if (!units || !criteria) return NOTHING

  const roster = linkRoster(units, criteria, flawed)
  // Also the units of a cluster whose table is not known: their reports are not to blame.
  const places = unitPlaces(units)
  const reports = byUnit(workspace.reports, places, units)
  const reviews = byUnit(workspace.reviews, places, units)
  // With a unit listed twice, another one is likely missing: its reports are not to blame.
  const isDoubled = roster.diagnostics.some(({ code }) => code === 'TD1303')

  const indices = new Map(
    roster.clusters.map(({ table }) => [table.id, indexOf(table, criteria, flawed)] as const),
  )
  const tables = new Map(
    roster.clusters.flatMap(({ table, units: members }) => {
      const index = indices.get(table.id)
      return index ? members.map(({ id }) => [id, index] as const) : []
    }),
  )
  const figures = linkFigures(workspace.figures, { places, tables, units })
  const diagnostics = [...reports.diagnostics, ...reviews.diagnostics, ...figures.diagnostics].filter(
    ({ code }) => !isDoubled || (code !== 'TD1301' && code !== 'TD1360'),
  )

  const file = campaign.value
  const clusters = roster.clusters.map(cluster => {
    const index = indices.get(cluster.table.id) ?? indexOf(cluster.table, criteria, flawed)
    const linkedUnits = cluster.units.map(({ isUnsound, ...unit }) => {
      const linked = reportOf(unit.id, index, { reports, reviews, figures }, campaign.sound.periods?.[0]?.due)
      diagnostics.push(...linked.diagnostics)
      return { ...unit, report: isUnsound ? invalidated(linked.report) : linked.report }
    })
    return { ...cluster, units: linkedUnits }
  })
  const found = { clusters, roster: roster.diagnostics, units: diagnostics }
  const usable = file && !NEEDED_BY_SCORES.some(key => campaign.broken.has(key))
  const isSound = units.broken.size + criteria.broken.size === 0 && !roster.diagnostics.some(stopsScores)
  return usable && isSound ? { campaign: { ...rulesOf(file), clusters }, ...found } : found
}

/** With a unit twice, a cluster twice or a cluster without a table nobody can be ranked; the rest concerns one unit. */
function stopsScores({ code }: Diagnostic): boolean {
  return code === 'TD1303' || code === 'TD1304' || code === 'TD1307'
}

function invalidated(report: Report): Report {
  return report.state === 'present' ? { ...report, state: 'invalid' } : report
}

/** Where the id of each unit stands in units.yaml. */
function unitPlaces(units: InputFile<'units'>): Map<string, Place> {
  const places = (units.sound.clusters ?? []).flatMap((cluster, index) =>
    cluster.units.map(({ id }, unitIndex) => {
      const place = within({ file: units.file }, 'clusters', index, 'units', unitIndex, 'id')
      return [id, units.restore(place)] as const
    }),
  )
  return new Map(places)
}

function indexOf(table: Table, criteria: InputFile<'criteria'>, flawed: ReadonlySet<Criterion>): TableIndex {
  const tableIndex = criteria.sound.tables?.indexOf(table) ?? 0
  const found = nodesOf(table).flatMap(node => {
    if (node.kind === 'group') return []
    const path = ['tables', tableIndex, ...node.path, 'code']
    return [{ criterion: node.criterion, place: criteria.restore(within({ file: criteria.file }, ...path)) }]
  })
  const shared = (table.inputs ?? []).map(input => [input.id, { input }] as const)
  const own = found.flatMap(({ criterion }) =>
    (criterion.inputs ?? []).map(input => [input.id, { input, owner: criterion }] as const),
  )
  return {
    id: table.id,
    shared: new Map((table.inputs ?? []).map(input => [input.id, input])),
    inputs: new Map([...shared, ...own]),
    criteria: new Map(found.map(({ criterion }) => [criterion.code, criterion])),
    places: new Map(found.map(({ criterion, place }) => [criterion.code, place])),
    flawed,
    mayHaveLost: criteria.mayHaveLost,
  }
}

function rulesOf({
  id,
  name,
  year,
  periods,
  ranking,
  classification,
  gates = [],
  quotas = [],
}: CampaignFile): Omit<Campaign, 'clusters'> {
  const period = periods?.[0]
  return {
    id,
    name,
    year,
    ranking: ranking ?? { by: 'points' },
    gates,
    quotas,
    ...(period && { period: { name: period.name, due: period.due } }),
    ...(classification && { classification }),
  }
}

/** What stands in the files about single units. */
interface Files {
  readonly reports: ByUnit<'report'>
  readonly reviews: ByUnit<'review'>
  readonly figures: LinkedFigures
}

function reportOf(
  unit: string,
  table: TableIndex,
  { reports, reviews, figures }: Files,
  due: string | undefined,
): { report: Report; diagnostics: Diagnostic[] } {
  const report = reports.files.get(unit)
  const review = reviews.files.get(unit)
  const isInvalid = [reports, reviews, figures].some(({ invalid }) => invalid.has(unit))
  const supplied = figures.byUnit.get(unit)
  if (!report && !reports.invalid.has(unit)) {
    return { report: { state: 'missing' }, diagnostics: review ? checkLoneReview(review, unit, table) : [] }
  }
  if (!report) return { report: { state: 'invalid', late: false }, diagnostics: [] }
  const { submitted } = report.sound
  const late = due !== undefined && submitted !== undefined && submitted > due
  const { entries, shared, diagnostics } = linkReport(report, review, table, supplied)
  const { decisions = [] } = review?.sound ?? {}
  if (isInvalid || submitted === undefined || diagnostics.some(isError)) {
    return { report: { state: 'invalid', late, ...(submitted && { submitted }), entries }, diagnostics }
  }
  const place = { file: report.file }
  const present = { state: 'present', submitted, late, entries, shared, decisions, place } as const
  return { report: { ...present, ...(supplied && { supplied }) }, diagnostics }
}
