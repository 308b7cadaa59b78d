import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { rational, ZERO } from '../expressions/rational.ts'
import type {
  Change,
  Criterion,
  Entry,
  Fact,
  Facts,
  Input,
  ReportFile,
  Stage,
  Supplied,
} from '../model/campaign.ts'
import { kindsOf, papersOf } from '../model/evidence.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import { asksNothing } from './asks-nothing.ts'
import { linkFacts, type WrittenFacts } from './link-facts.ts'
import { kindsAmong, linkAccepted, linkPapers } from './link-papers.ts'
import type { InputFile } from './read-file.ts'
import { supply } from './supply.ts'

const STAGES: readonly Stage[] = ['cluster', 'verification', 'council']

/** The scoring table of a unit, as far as it is sound, to look criteria up in. */
export interface TableIndex {
  readonly id: string
  readonly criteria: ReadonlyMap<string, Criterion>
  /** Inputs that belong to no single criterion. */
  readonly shared: ReadonlyMap<string, Input>
  /** All inputs, each with the criterion that asks for it. */
  readonly inputs: ReadonlyMap<string, { readonly input: Input; readonly owner?: Criterion }>
  /** Where the code of each criterion stands in criteria.yaml. */
  readonly places: ReadonlyMap<string, Place>
  /** Criteria with errors of their own: their inputs may not be what they should. */
  readonly flawed: ReadonlySet<Criterion>
  mayHaveLost(code: string): boolean
}

/**
 * The entries of one report and what its reviews change, as far as both are sound, checked against the table.
 * @param supplied what others than the unit supplied for it, by input.
 */
export function linkReport(
  report: InputFile<'report'>,
  review: InputFile<'review'> | undefined,
  table: TableIndex,
  supplied: ReadonlyMap<string, Supplied> = new Map(),
): { entries: Map<string, Entry>; shared: Facts; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const reported = linkShared(report, table, diagnostics)
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
    const linked = linkEntry(entry, criterion, place, supplied)
    if (!table.flawed.has(criterion)) diagnostics.push(...linked.problems)
    // The spread last: objects of one shape are much faster to read.
    entries.set(code, { changes: changes.get(code) ?? [], ...linked.entry })
  }

  const shared = supply(supplied, { entries, shared: reported, changes, report, table, diagnostics })

  // A code that is misspelt in the report is missed by the review: one cause.
  const isMisspelt = diagnostics.some(({ code, place }) => code === 'TD1305' && place?.file === report.file)
  for (const [code, own] of changes) {
    const [change] = own
    // What is not asked of the unit needs no word of it: a reviewer alone may bring figures or points.
    const criterion = table.criteria.get(code)
    if (change && !entries.has(code) && criterion && asksNothing(criterion)) {
      entries.set(code, { place: change.place, facts: new Map(), changes: own })
    }
    const entry = entries.get(code)
    const isUnknown = !entry && !isMisspelt && !report.mayHaveLost(code)
    const problem = isUnknown ? 'TD1312' : entry && isLeftOut(entry) ? 'TD1319' : undefined
    if (change && problem)
      diagnostics.push({ code: problem, place: within(change.place, 'code'), params: { code } })
  }
  return { entries, shared: withoutPapers(entries, shared, table), diagnostics }
}

/** Of a criterion of which the unit says nothing no paper is there; that is known, and not missing. */
function withoutPapers(entries: Map<string, Entry>, shared: Facts, { criteria }: TableIndex): Facts {
  const none: Fact = { options: [] }
  const lacking: [string, Fact][] = []
  for (const criterion of criteria.values()) {
    if (kindsOf(criterion).length === 0) continue
    const [id, entry] = [papersOf(criterion.code), entries.get(criterion.code)]
    if (!entry) lacking.push([id, none])
    else if (!entry.facts.has(id)) {
      entries.set(criterion.code, { ...entry, facts: new Map([...entry.facts, [id, none]]) })
    }
  }
  return lacking.length > 0 ? new Map([...shared, ...lacking]) : shared
}

/** A review whose report has not come in: it changes nothing yet, but it can be checked. */
export function checkLoneReview(review: InputFile<'review'>, unit: string, table: TableIndex): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  linkChanges(review, table, diagnostics)
  return [{ code: 'TD1318', place: { file: review.file }, params: { unit } }, ...diagnostics]
}

/** The facts that stand beside the entries, for the whole table. */
function linkShared(report: InputFile<'report'>, table: TableIndex, diagnostics: Diagnostic[]): Facts {
  const place = report.restore(within({ file: report.file }, 'facts'))
  const written = report.sound.facts ?? {}
  const linked = linkFacts(written, table.shared, place, (id, at) => {
    const owner = [...table.criteria.values()].find(({ inputs = [] }) =>
      inputs.some(input => input.id === id),
    )
    if (owner) return { code: 'TD1337', place: at, params: { input: id, code: owner.code } }
    const near = suggestion(id, without(table.shared.keys(), new Set(Object.keys(written))))
    return { code: 'TD1308', place: at, params: { code: table.id, input: id, ...near } }
  })
  diagnostics.push(...linked.problems)
  return linked.facts
}

function linkEntry(
  { code, status, claimed, marks, facts, evidence = [] }: ReportFile['entries'][number],
  criterion: Criterion,
  place: Place,
  supplied: ReadonlyMap<string, Supplied>,
): { entry: Omit<Entry, 'changes'>; problems: Diagnostic[] } {
  const problems: Diagnostic[] = []
  if (status && (facts || marks || claimed !== undefined)) {
    problems.push({ code: 'TD1311', place: within(place, 'status'), params: { code } })
  }
  if (status === 'none' && !countsEvents(criterion)) {
    problems.push({ code: 'TD1320', place: within(place, 'status'), params: { code } })
  }
  const linked =
    status === 'none'
      ? nothingHappened(criterion, supplied)
      : ownFacts(facts, criterion, within(place, 'facts'), problems)
  const papers = linkPapers(evidence, criterion, within(place, 'evidence'), problems)
  const tellsKinds = kindsOf(criterion).length > 0
  const entry = {
    place,
    ...(status && status !== 'none' && { status }),
    facts: tellsKinds ? new Map([...linked, [papersOf(code), kindsAmong(papers)]]) : linked,
    ...(tellsKinds && { papers }),
    ...(claimed !== undefined && { claimed: rational(claimed) }),
    ...(marks && { marks: linkMarks(marks, criterion, within(place, 'marks'), problems) }),
  }
  return { entry, problems }
}

/** What a figure is where nothing happened; other figures always have a value. */
const NOTHING: Readonly<Partial<Record<Input['type'], Fact>>> = {
  count: ZERO,
  records: { records: [] },
  several: { options: [] },
}

/** `none` says that nothing happened: only where events are counted is that a figure. */
function countsEvents({ inputs = [] }: Criterion): boolean {
  return inputs.length > 0 && inputs.every(({ type, per }) => NOTHING[type] !== undefined && !per)
}

/** The unit speaks for itself: what somebody else supplied stands. */
function nothingHappened({ inputs = [] }: Criterion, supplied: ReadonlyMap<string, Supplied>): Facts {
  const own = inputs.filter(({ id }) => !supplied.has(id))
  return new Map(own.map(({ id, type }): [string, Fact] => [id, NOTHING[type] ?? ZERO]))
}

/** Marks of judged lines, by the id of the line. */
function linkMarks(
  marks: Readonly<Record<string, number>>,
  { code, bonuses = [], deductions = [] }: Criterion,
  place: Place,
  problems: Diagnostic[],
) {
  const judged = [...bonuses, ...deductions].filter(
    ({ kind, id }) => id && (kind === 'judged' || kind === 'level'),
  )
  const ids = judged.flatMap(({ id }) => (id === undefined ? [] : [id]))
  for (const id of Object.keys(marks)) {
    if (ids.includes(id)) continue
    problems.push({
      code: 'TD1338',
      place: { ...within(place, id), at: 'key' },
      params: { line: id, code, ...suggestion(id, ids) },
    })
  }
  return new Map(Object.entries(marks).map(([id, mark]) => [id, rational(mark)]))
}

function ownFacts(
  facts: WrittenFacts = {},
  criterion: Criterion,
  place: Place,
  problems: Diagnostic[],
): Facts {
  const inputs = new Map((criterion.inputs ?? []).map(input => [input.id, input]))
  const linked = linkFacts(facts, inputs, place, (id, at) => {
    const near = suggestion(id, without(inputs.keys(), new Set(Object.keys(facts))))
    return { code: 'TD1308', place: at, params: { code: criterion.code, input: id, ...near } }
  })
  problems.push(...linked.problems)
  return linked.facts
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
    if (change.points === undefined && !change.facts && !change.evidence)
      diagnostics.push({ code: 'TD1315', place })
    const { stage, reason, by, date } = change
    const problems: Diagnostic[] = []
    const facts = ownFacts(change.facts, criterion, within(place, 'facts'), problems)
    const accepted =
      change.evidence && linkAccepted(change.evidence, criterion, within(place, 'evidence'), problems)
    const linked: Change = {
      place,
      stage,
      ...(change.points !== undefined && { points: rational(change.points) }),
      facts: accepted ? new Map([...facts, [papersOf(change.code), accepted]]) : facts,
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
