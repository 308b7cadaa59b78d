import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import type { Campaign, CampaignFile, Cluster, Criterion, Report, Table } from '../model/campaign.ts'
import { presentReport } from '../model/report.ts'
import { stagesOf } from '../model/stages.ts'
import { decimalsOf, nearest, nodesOf } from '../model/tree.ts'
import { dayNumber } from '../vietnamese/dates.ts'
import { type ByUnit, byUnit } from './by-unit.ts'
import { schedulesOf } from './duties/schedule.ts'
import { type LinkedFigures, linkFigures } from './link-figures.ts'
import { linkPast, pastInputs } from './link-past.ts'
import { checkLoneReview, linkReport } from './link-report.ts'
import { linkRoster } from './link-roster.ts'
import type { Workspace } from './load.ts'
import type { InputFile } from './read-file.ts'
import type { TableIndex } from './table-index.ts'

/** What scoring and its workbook need of campaign.yaml: errors elsewhere in it, as in the letter, do not stop the scores. */
const NEEDED_BY_SCORES = [
  '',
  'version',
  'id',
  'name',
  'year',
  'issuer',
  'periods',
  'stages',
  'holidays',
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

  const indexes = new Map<Table, ReturnType<typeof known>>()
  const known = (table: Table) => ({
    index: indexOf(table, criteria, flawed, campaign),
    past: pastInputs(table, campaign.sound.year ?? 0, criteria),
  })
  const knownOf = (table: Table) => {
    const found = indexes.get(table) ?? known(table)
    indexes.set(table, found)
    return found
  }
  const tables = new Map(
    roster.clusters.flatMap(cluster =>
      cluster.units.map(({ id, table = cluster.table }) => [id, knownOf(table).index] as const),
    ),
  )
  const figures = linkFigures(workspace.figures, { places, tables, units })
  const diagnostics = [...reports.diagnostics, ...reviews.diagnostics, ...figures.diagnostics].filter(
    ({ code }) => !isDoubled || (code !== 'TD1301' && code !== 'TD1360'),
  )

  const file = campaign.value
  const clusters = roster.clusters.map(cluster => {
    const linkedUnits = cluster.units.map(({ isUnsound, former, ...unit }) => {
      const { index, past } = knownOf(unit.table ?? cluster.table)
      const linked = reportOf(unit.id, index, { reports, reviews, figures }, campaign.sound.periods?.[0]?.due)
      const { report, problems } = linkPast(
        { id: unit.id, place: unit.place, ...(former && { former }) },
        linked.report,
        past,
        workspace.history,
        reports.files.get(unit.id)?.file ?? units.file,
      )
      diagnostics.push(...linked.diagnostics, ...problems)
      return { ...unit, report: isUnsound ? invalidated(report) : report }
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

function indexOf(
  table: Table,
  criteria: InputFile<'criteria'>,
  flawed: ReadonlySet<Criterion>,
  campaign: InputFile<'campaign'>,
): TableIndex {
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
    shared: new Map(shared.map(([id, { input }]) => [id, input])),
    inputs: new Map([...shared, ...own]),
    criteria: new Map(found.map(({ criterion }) => [criterion.code, criterion])),
    places: new Map(found.map(({ criterion, place }) => [criterion.code, place])),
    flawed,
    ...(!campaign.broken.has('stages') && { stages: stagesOf(campaign.sound) }),
    capped: new Set((table.caps ?? []).flatMap(({ lines }) => lines)),
    apart: nearest(table, ({ apart }) => apart),
    schedules: schedulesOf(table, campaign.sound),
    mayHaveLost: criteria.mayHaveLost,
    decimals: code => decimalsOf(table, found.find(({ criterion }) => criterion.code === code)?.criterion),
  }
}

function rulesOf({
  id,
  name,
  year,
  periods,
  stages,
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
    ...(stages && { stages }),
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
): { report: Report; diagnostics: readonly Diagnostic[] } {
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
  const { diagnostics, ...linked } = linkReport(report, review, table, supplied)
  const sharedPlace = report.restore(within({ file: report.file }, 'facts'))
  const { decisions = [] } = review?.sound ?? {}
  if (isInvalid || submitted === undefined || diagnostics.some(isError)) {
    return {
      report: { state: 'invalid', late, ...(submitted && { submitted }), entries: linked.entries },
      diagnostics,
    }
  }
  const days = due === undefined ? {} : { daysLate: dayNumber(submitted) - dayNumber(due) }
  return {
    report: presentReport({
      submitted,
      late,
      ...days,
      ...linked,
      sharedPlace,
      decisions,
      ...(supplied && { supplied }),
    }),
    diagnostics,
  }
}
