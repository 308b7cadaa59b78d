import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { type Rational, rational, ZERO } from '../expressions/rational.ts'
import type {
  Change,
  Criterion,
  Entry,
  Input,
  ReportFile,
  ReviewFile,
  Stage,
  Table,
} from '../model/campaign.ts'
import { suggest } from './suggest.ts'

type Facts = NonNullable<ReportFile['entries'][number]['facts']>

const STAGES: readonly Stage[] = ['cluster', 'verification', 'council']

/** The entries of one report and what its reviews change, checked against the table. */
export function linkReport(
  report: { file: string; value: ReportFile },
  review: { file: string; value: ReviewFile } | undefined,
  table: Table,
): { entries: Map<string, Entry>; diagnostics: Diagnostic[] } {
  const criteria = new Map(table.groups.flatMap(group => group.criteria).map(each => [each.code, each]))
  const diagnostics: Diagnostic[] = []
  const changes = review ? linkChanges(review, criteria, table, diagnostics) : new Map<string, Change[]>()
  const entries = new Map<string, Entry>()

  report.value.entries.forEach((entry, index) => {
    const place = within({ file: report.file }, 'entries', index)
    const criterion = find(entry.code, criteria, table, place, diagnostics)
    if (!criterion) return
    const earlier = entries.get(entry.code)
    if (earlier) {
      const related = [within(earlier.place, 'code')]
      diagnostics.push({
        code: 'TD1306',
        place: within(place, 'code'),
        params: { code: entry.code },
        related,
      })
      return
    }
    if (entry.status && (entry.facts || entry.claimed !== undefined)) {
      diagnostics.push({ code: 'TD1311', place: within(place, 'status'), params: { code: entry.code } })
    }
    const { status, claimed } = entry
    if (status === 'none' && !countsEvents(criterion)) {
      diagnostics.push({ code: 'TD1320', place: within(place, 'status'), params: { code: entry.code } })
    }
    const none = (criterion.inputs ?? []).map(({ id }) => [id, ZERO] as const)
    entries.set(entry.code, {
      place,
      ...(status && status !== 'none' && { status }),
      facts:
        status === 'none'
          ? new Map(none)
          : linkFacts(entry.facts, criterion, within(place, 'facts'), diagnostics),
      ...(claimed !== undefined && { claimed: rational(claimed) }),
      changes: changes.get(entry.code) ?? [],
    })
  })

  // A code that is misspelt in the report is missed by the review: one cause.
  const isMisspelt = diagnostics.some(({ code, place }) => code === 'TD1305' && place?.file === report.file)
  for (const [code, [change]] of changes) {
    const entry = entries.get(code)
    const missing = isMisspelt ? undefined : 'TD1312'
    const problem = !entry ? missing : isLeftOut(entry) ? 'TD1319' : undefined
    if (change && problem)
      diagnostics.push({ code: problem, place: within(change.place, 'code'), params: { code } })
  }
  return { entries, diagnostics }
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
  { file, value }: { file: string; value: ReviewFile },
  criteria: ReadonlyMap<string, Criterion>,
  table: Table,
  diagnostics: Diagnostic[],
): Map<string, Change[]> {
  const byCode = new Map<string, Change[]>()
  value.changes.forEach((change, index) => {
    const place = within({ file }, 'changes', index)
    const criterion = find(change.code, criteria, table, place, diagnostics)
    if (!criterion) return
    if (change.points === undefined && !change.facts) diagnostics.push({ code: 'TD1315', place })
    const { stage, reason, by, date } = change
    const linked: Change = {
      place,
      stage,
      ...(change.points !== undefined && { points: rational(change.points) }),
      facts: linkFacts(change.facts, criterion, within(place, 'facts'), diagnostics),
      reason,
      by,
      date,
    }
    byCode.set(change.code, [...(byCode.get(change.code) ?? []), linked])
  })
  for (const changes of byCode.values()) {
    changes.sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
  }
  return byCode
}

function find(
  code: string,
  criteria: ReadonlyMap<string, Criterion>,
  table: Table,
  place: Place,
  diagnostics: Diagnostic[],
): Criterion | undefined {
  const criterion = criteria.get(code)
  if (!criterion) {
    const suggestion = suggest(code, criteria.keys())
    const params = { code, table: table.id, ...(suggestion && { suggestion }) }
    diagnostics.push({ code: 'TD1305', place: within(place, 'code'), params })
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
      const suggestion = suggest(id, inputs.keys())
      const params = { code: criterion.code, input: id, ...(suggestion && { suggestion }) }
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
