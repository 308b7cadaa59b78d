import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import type { Campaign, CampaignFile, Report } from '../model/campaign.ts'
import { linkReport } from './link-report.ts'
import { linkRoster, type RosterUnit } from './link-roster.ts'
import type { Workspace } from './load.ts'
import type { InputFile } from './read-file.ts'
import { suggest } from './suggest.ts'

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
]

export interface Linked {
  readonly campaign?: Campaign
  readonly roster: readonly Diagnostic[]
  /** What is wrong with single reports and reviews. */
  readonly units: readonly Diagnostic[]
}

const NOTHING: Linked = { roster: [], units: [] }

/**
 * Links the files to one another. An error in a report or review makes its unit invalid; an error in
 * the roster, the tables or the campaign's own rules leaves no campaign to score.
 */
export function linkCampaign(workspace: Workspace): Linked {
  const { campaign, units, criteria } = workspace
  const file = campaign.value
  const usable = file && !NEEDED_BY_SCORES.some(key => campaign.broken.has(key))
  if (!units?.value || !criteria?.value || units.broken.size + criteria.broken.size > 0) return NOTHING

  const roster = linkRoster(units.value, criteria.value)
  // Also the units of a cluster whose table is not known: their reports are not to blame.
  const unitIds = units.value.clusters.flatMap(cluster => cluster.units.map(({ id }) => id))
  const reports = byUnit(workspace.reports, unitIds)
  const reviews = byUnit(workspace.reviews, unitIds)
  // With a unit listed twice, another one is likely missing: its reports are not to blame.
  const isDoubled = roster.diagnostics.some(({ code }) => code === 'TD1303')
  const diagnostics = [...reports.diagnostics, ...reviews.diagnostics].filter(
    ({ code }) => !isDoubled || code !== 'TD1301',
  )

  const clusters = roster.clusters.map(cluster => ({
    ...cluster,
    units: cluster.units.map(unit => {
      const linked = reportOf(unit, cluster.table, reports, reviews, file?.periods?.[0]?.due)
      diagnostics.push(...linked.diagnostics)
      return { ...unit, report: linked.report }
    }),
  }))
  const found = { roster: roster.diagnostics, units: diagnostics }
  if (!usable || roster.diagnostics.some(isError)) return found
  return { campaign: { ...rulesOf(file), clusters }, ...found }
}

function rulesOf({
  id,
  name,
  year,
  periods,
  ranking,
  classification,
}: CampaignFile): Omit<Campaign, 'clusters'> {
  const period = periods?.[0]
  return {
    id,
    name,
    year,
    rankBy: ranking?.by ?? 'points',
    ...(period && { period: { name: period.name, due: period.due } }),
    ...(classification && { classification }),
  }
}

type Kind = 'report' | 'review'

interface ByUnit<K extends Kind> {
  readonly files: ReadonlyMap<string, InputFile<K>>
  /** Units to which a file with errors belongs, as far as can be told. */
  readonly invalid: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the unit of each file: the file's name and its `unit:` must agree and be in the roster. */
function byUnit<K extends Kind>(inputs: readonly InputFile<K>[], unitIds: readonly string[]): ByUnit<K> {
  const known = new Set(unitIds)
  const files = new Map<string, InputFile<K>>()
  const invalid = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const input of inputs) {
    const named = input.file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '')
    const unit = input.value && !input.broken.has('unit') && !input.broken.has('') ? input.value.unit : named
    const place = input.broken.has('') ? { file: input.file } : within({ file: input.file }, 'unit')
    const isUnread = input.diagnostics.some(({ code }) => code === 'TD1007')
    if (!known.has(unit) && isUnread) continue
    if (!known.has(unit)) {
      const suggestion = suggest(unit, known)
      diagnostics.push({ code: 'TD1301', place, params: { unit, ...(suggestion && { suggestion }) } })
      if (known.has(named)) invalid.add(named)
    } else if (unit !== named) {
      diagnostics.push({ code: 'TD1302', place, params: { unit, file: input.file } })
      invalid.add(known.has(named) ? named : unit)
    } else {
      const earlier = files.get(unit)
      if (earlier) {
        diagnostics.push({ code: 'TD1321', place, params: { unit }, related: [{ file: earlier.file }] })
        invalid.add(unit)
      }
      files.set(unit, input)
      if (input.broken.size > 0) invalid.add(unit)
    }
  }
  return { files, invalid, diagnostics }
}

function reportOf(
  unit: RosterUnit,
  table: Parameters<typeof linkReport>[2],
  reports: ByUnit<'report'>,
  reviews: ByUnit<'review'>,
  due: string | undefined,
): { report: Report; diagnostics: Diagnostic[] } {
  const report = reports.files.get(unit.id)
  const review = reviews.files.get(unit.id)
  const isInvalid = reports.invalid.has(unit.id) || reviews.invalid.has(unit.id)
  if (!report && !reports.invalid.has(unit.id)) {
    const place = review && { file: review.file }
    const diagnostics: Diagnostic[] = place ? [{ code: 'TD1318', place, params: { unit: unit.id } }] : []
    return { report: { state: 'missing' }, diagnostics }
  }
  if (!report?.value) return { report: { state: 'invalid', late: false }, diagnostics: [] }
  const submitted = report.broken.has('submitted') ? undefined : report.value.submitted
  const late = due !== undefined && submitted !== undefined && submitted > due
  const invalid: Report = { state: 'invalid', late, ...(submitted && { submitted }) }
  if (isInvalid || !submitted) return { report: invalid, diagnostics: [] }

  const reviewed = review?.value && { file: review.file, value: review.value }
  const linked = linkReport({ file: report.file, value: report.value }, reviewed, table)
  if (linked.diagnostics.some(isError)) return { report: invalid, diagnostics: linked.diagnostics }
  return {
    report: { state: 'present', submitted, late, entries: linked.entries },
    diagnostics: linked.diagnostics,
  }
}
