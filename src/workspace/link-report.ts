import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { type Rational, rational, ZERO } from '../expressions/rational.ts'
import type { Change, Criterion, Entry, Input, ReportFile, Stage } from '../model/campaign.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import type { InputFile } from './read-file.ts'

type Facts = NonNullable<ReportFile['entries'][number]['facts']>

const STAGES: readonly Stage[] = ['cluster', 'verification', 'council']

/** The scoring table of a unit, as far as it is sound, to look criteria up in. */
export interface TableIndex {
  readonly id: string
  readonly criteria: ReadonlyMap<string, Criterion>
  /** Where the code of each criterion stands in criteria.yaml. */
  readonly places: ReadonlyMap<string, Place>
  /** Criteria with errors of their own: their inputs may not be what they should. */
  readonly flawed: ReadonlySet<Criterion>
  mayHaveLost(code: string): boolean
}

/** The entries of one report and what its reviews change, as far as both are sound, checked against the table. */
export function linkReport(
  report: InputFile<'report'>,
  review: InputFile<'review'> | undefined,
  table: TableIndex,
): { entries: Map<string, Entry>; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const changes = review ? linkChanges(review, table, diagnostics) : new Map<string, Change[]>()
  const entries = new Map<string, Entry>()
  const taken = new Set((report.sound.entries ?? []).map(({ code }) => code))

  for (const [index, entry] of (report.sound.entries ?? []).entries()) {
    const place = report.restore(within({ file: report.file }, 'entries', index))
    const { code } = entry
    const criterion = find(code, table, place, taken, diagnostics)
    if (!criterion) continue
    const earlier = entries.get(code)
    if (earlier) {
      const related = [within(earlier.place, 'code')]
      diagnostics.push({ code: 'TD1306', place: within(place, 'code'), params: { code }, related })
      continue
    }
    const linked = linkEntry(entry, criterion, place)
    if (!table.flawed.has(criterion)) diagnostics.push(...linked.problems)
    entries.set(code, { ...linked.entry, changes: changes.get(code) ?? [] })
  }

  // A code that is misspelt in the report is missed by the review: one cause.
  const isMisspelt = diagnostics.some(({ code, place }) => code === 'TD1305' && place?.file === report.file)
  for (const [code, [change]] of changes) {
    const entry = entries.get(code)
    const isUnknown = !entry && !isMisspelt && !report.mayHaveLost(code)
    const problem = isUnknown ? 'TD1312' : entry && isLeftOut(entry) ? 'TD1319' : undefined
    if (change && problem)
      diagnostics.push({ code: problem, place: within(change.place, 'code'), params: { code } })
  }
  return { entries, diagnostics }
}

/** A review whose report has not come in: it changes nothing yet, but it can be checked. */
export function checkLoneReview(review: InputFile<'review'>, unit: string, table: TableIndex): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  linkChanges(review, table, diagnostics)
  return [{ code: 'TD1318', place: { file: review.file }, params: { unit } }, ...diagnostics]
}

function linkEntry(
  { code, status, claimed, facts }: ReportFile['entries'][number],
  criterion: Criterion,
  place: Place,
): { entry: Omit<Entry, 'changes'>; problems: Diagnostic[] } {
  const problems: Diagnostic[] = []
  if (status && (facts || claimed !== undefined)) {
    problems.push({ code: 'TD1311', place: within(place, 'status'), params: { code } })
  }
  if (status === 'none' && !countsEvents(criterion)) {
    problems.push({ code: 'TD1320', place: within(place, 'status'), params: { code } })
  }
  const none = (criterion.inputs ?? []).map(({ id }) => [id, ZERO] as const)
  const linked =
    status === 'none' ? new Map(none) : linkFacts(facts, criterion, within(place, 'facts'), problems)
  const entry = {
    place,
    ...(status && status !== 'none' && { status }),
    facts: linked,
    ...(claimed !== undefined && { claimed: rational(claimed) }),
  }
  return { entry, problems }
}

/** `none` says that nothing happened: only where events are counted is that a figure. */
function countsEvents({ inputs = [] }: Criterion): boolean {
  return inputs.length > 0 && inputs.every(({ type }) => type === 'count')
}

function isLeftOut({ status }: Entry): boolean {
  return status === 'not_assigned' || status === 'not_applicable'
}

/** By criterion; within one in the order of the stages, then of the file. */
function linkChanges(
  review: InputFile<'review'>,
  table: TableIndex,
  diagnostics: Diagnostic[],
): Map<string, Change[]> {
  const byCode = new Map<string, Change[]>()
  const taken = new Set((review.sound.changes ?? []).map(({ code }) => code))
  for (const [index, change] of (review.sound.changes ?? []).entries()) {
    const place = review.restore(within({ file: review.file }, 'changes', index))
    const criterion = find(change.code, table, place, taken, diagnostics)
    if (!criterion) continue
    if (change.points === undefined && !change.facts) diagnostics.push({ code: 'TD1315', place })
    const { stage, reason, by, date } = change
    const problems: Diagnostic[] = []
    const linked: Change = {
      place,
      stage,
      ...(change.points !== undefined && { points: rational(change.points) }),
      facts: linkFacts(change.facts, criterion, within(place, 'facts'), problems),
      reason,
      by,
      date,
    }
    if (!table.flawed.has(criterion)) diagnostics.push(...problems)
    byCode.set(change.code, [...(byCode.get(change.code) ?? []), linked])
  }
  for (const changes of byCode.values()) {
    changes.sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
  }
  return byCode
}

/** @param taken codes that the file has already: none of them was meant a second time. */
function find(
  code: string,
  table: TableIndex,
  place: Place,
  taken: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): Criterion | undefined {
  const criterion = table.criteria.get(code)
  if (!criterion && !table.mayHaveLost(code)) {
    const near = suggestion(code, without(table.criteria.keys(), taken))
    const related = table.places.get(near.suggestion ?? '')
    const params = { code, table: table.id, ...near }
    const at = within(place, 'code')
    diagnostics.push({ code: 'TD1305', place: at, params, ...(related && { related: [related] }) })
  }
  return criterion
}

/** Facts as exact numbers; yes is 1, no is 0. */
function linkFacts(
  facts: Facts = {},
  criterion: Criterion,
  place: Place,
  diagnostics: Diagnostic[],
): Map<string, Rational> {
  const inputs = new Map((criterion.inputs ?? []).map(input => [input.id, input]))
  const linked = new Map<string, Rational>()
  for (const [id, value] of Object.entries(facts)) {
    const input = inputs.get(id)
    if (!input) {
      const params = {
        code: criterion.code,
        input: id,
        ...suggestion(id, without(inputs.keys(), new Set(Object.keys(facts)))),
      }
      diagnostics.push({ code: 'TD1308', place: { ...within(place, id), at: 'key' }, params })
      continue
    }
    const misfit = misfitOf(input, value)
    if (misfit) diagnostics.push({ ...misfit, place: within(place, id) })
    else linked.set(id, rational(Number(value)))
  }
  return linked
}

/** What keeps a value from being a fact of the input, if anything does. */
function misfitOf({ type, label }: Input, value: number | boolean): Omit<Diagnostic, 'place'> | undefined {
  const params = { label, value: typeof value === 'number' ? value : String(value) }
  if (type === 'yes_no') return typeof value === 'boolean' ? undefined : { code: 'TD1310', params }
  if (typeof value === 'boolean') return { code: 'TD1317', params }
  if (type === 'count' && (!Number.isInteger(value) || value < 0)) return { code: 'TD1309', params }
  return undefined
}
