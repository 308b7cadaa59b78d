import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { rational, ZERO } from '../expressions/rational.ts'
import type {
  Change,
  Criterion,
  Entry,
  Fact,
  Facts,
  Input,
  PresentReport,
  ReportFile,
  SignOff,
  Supplied,
} from '../model/campaign.ts'
import { kindsOf, papersOf } from '../model/evidence.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import { asksNothing } from './asks-nothing.ts'
import { settleReceipts } from './duties/settle.ts'
import { checkDecisions, type LinkedChanges, linkChanges, linkReviewed } from './link-changes.ts'
import { linkFacts, type WrittenFacts } from './link-facts.ts'
import { kindsAmong, linkPapers } from './link-papers.ts'
import type { InputFile } from './read-file.ts'
import { supply } from './supply.ts'
import { declaredElsewhere, findCriterion, linkMarks, type TableIndex, unknownShared } from './table-index.ts'

const UNCHANGED: readonly Change[] = []

/** What a report and its reviews say. */
export interface LinkedReport extends Pick<PresentReport, 'entries' | 'pending'> {
  readonly shared: Facts
  readonly corrections: readonly Change[]
  readonly reviewed: readonly SignOff[]
  readonly diagnostics: readonly Diagnostic[]
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
): LinkedReport {
  const diagnostics: Diagnostic[] = []
  const reported = linkShared(report, table, diagnostics)
  const linked = review ? linkChanges(review, table, diagnostics) : NO_CHANGES
  const reviewed = review ? linkReviewed(review, table, linked, diagnostics) : []
  if (review) diagnostics.push(...checkDecisions(review, table))
  const { byCode: changes, shared: corrections } = linked
  const entries = new Map<string, Entry>()
  const taken = new Set((report.sound.entries ?? []).map(({ code }) => code))

  for (const [index, entry] of (report.sound.entries ?? []).entries()) {
    const place = report.restore(within({ file: report.file }, 'entries', index))
    const { code } = entry
    const criterion = findCriterion(code, table, place, taken, diagnostics)
    if (!criterion) continue
    const earlier = entries.get(code)
    if (earlier) {
      const related = [within(earlier.place, 'code')]
      diagnostics.push({ code: 'TD1306', place: within(place, 'code'), params: { code }, related })
      continue
    }
    const own = linkEntry(entry, criterion, place, table, supplied)
    if (!table.flawed.has(criterion)) diagnostics.push(...own.problems)
    // The spread last: objects of one shape are much faster to read.
    // Under the table's own text: keys that are one object are found much faster.
    entries.set(criterion.code, { changes: changes.get(code) ?? UNCHANGED, ...own.entry })
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
  const known = withoutPapers(entries, shared, table)
  const settled = settleReceipts(entries, known, corrections, table.schedules)
  return { ...settled, reviewed, diagnostics }
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

const NO_CHANGES: LinkedChanges = { byCode: new Map(), shared: [] }

/** A review whose report has not come in: it changes nothing yet, but it can be checked. */
export function checkLoneReview(review: InputFile<'review'>, unit: string, table: TableIndex): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  linkReviewed(review, table, linkChanges(review, table, diagnostics), diagnostics)
  return [{ code: 'TD1318', place: { file: review.file }, params: { unit } }, ...diagnostics]
}

/** The facts that stand beside the entries, for the whole table. */
function linkShared(report: InputFile<'report'>, table: TableIndex, diagnostics: Diagnostic[]): Facts {
  const place = report.restore(within({ file: report.file }, 'facts'))
  const written = report.sound.facts ?? {}
  const unknown = unknownShared(table, written)
  const linked = linkFacts(written, table.shared, place, unknown, table.schedules.due)
  diagnostics.push(...linked.problems)
  return linked.facts
}

function linkEntry(
  { code, status, claimed, marks, facts, evidence = [] }: ReportFile['entries'][number],
  criterion: Criterion,
  place: Place,
  table: TableIndex,
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
      : ownFacts(facts, criterion, within(place, 'facts'), table, problems)
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
  const own = inputs.filter(({ past }) => !past)
  return own.length > 0 && own.every(({ type, per }) => NOTHING[type] !== undefined && !per)
}

/** Nothing this year, as the unit knows it: what was last year and what somebody else supplied stays as it was. */
function nothingHappened({ inputs = [] }: Criterion, supplied: ReadonlyMap<string, Supplied>): Facts {
  const own = inputs.filter(({ id, past }) => !past && !supplied.has(id))
  return new Map(own.map(({ id, type }): [string, Fact] => [id, NOTHING[type] ?? ZERO]))
}

function ownFacts(
  facts: WrittenFacts = {},
  criterion: Criterion,
  place: Place,
  table: TableIndex,
  problems: Diagnostic[],
): Facts {
  const inputs = new Map((criterion.inputs ?? []).map(input => [input.id, input]))
  const linked = linkFacts(
    facts,
    inputs,
    place,
    (id, at) => {
      const elsewhere = declaredElsewhere(id, criterion, table, at)
      if (elsewhere) return elsewhere
      const near = suggestion(id, without(inputs.keys(), new Set(Object.keys(facts))))
      return { code: 'TD1308', place: at, params: { code: criterion.code, input: id, ...near } }
    },
    table.schedules.due,
  )
  problems.push(...linked.problems)
  return linked.facts
}

function isLeftOut({ status }: Entry): boolean {
  return status === 'not_assigned' || status === 'not_applicable'
}
