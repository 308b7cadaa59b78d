import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { rational } from '../expressions/rational.ts'
import type { Change, Criterion, Marks, ReviewFile, SignOff, StageName } from '../model/campaign.ts'
import { papersOf } from '../model/evidence.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import { combineApart } from './combine-apart.ts'
import { onOwnScale } from './convert-mark.ts'
import { linkFacts } from './link-facts.ts'
import { linkAccepted } from './link-papers.ts'
import type { InputFile } from './read-file.ts'
import { declaredElsewhere, findCriterion, linkMarks, type TableIndex, unknownShared } from './table-index.ts'

type WrittenChange = NonNullable<ReviewFile['changes']>[number]

/** What reviewers changed: of single criteria, and of the facts that belong to none of them. */
export interface LinkedChanges {
  readonly byCode: ReadonlyMap<string, readonly Change[]>
  readonly shared: readonly Change[]
}

/** The changes of a review in the order of the stages, then of the file. */
export function linkChanges(
  review: InputFile<'review'>,
  table: TableIndex,
  diagnostics: Diagnostic[],
): LinkedChanges {
  const written = review.sound.changes ?? []
  const taken = new Set(written.flatMap(({ code }) => code ?? []))
  const linked = written.flatMap((change, index) => {
    const place = review.restore(within({ file: review.file }, 'changes', index))
    const { code } = change
    const criterion = code === undefined ? undefined : findCriterion(code, table, place, taken, diagnostics)
    if (code !== undefined && !criterion) return []
    diagnostics.push(...checkStage(change.stage, table.stages, within(place, 'stage')))
    const problems: Diagnostic[] = []
    const own = criterion
      ? ofCriterion(change, criterion, table, place, problems)
      : ofShared(change, table, place, problems)
    if (!criterion || !table.flawed.has(criterion)) diagnostics.push(...problems)
    return [{ criterion, change: own }]
  })
  const position = ({ stage }: Change) => positionOf(stage, table.stages)
  const sorted = linked
    .sort((a, b) => position(a.change) - position(b.change))
    .map(({ criterion, change }, order) => ({ criterion, change: { ...change, order } }))
  const shared = sorted.flatMap(({ criterion, change }) => (criterion ? [] : [change]))
  const byCode = new Map<string, readonly Change[]>()
  for (const { criterion, change } of sorted) {
    if (criterion) byCode.set(criterion.code, [...(byCode.get(criterion.code) ?? []), change])
  }
  for (const [code, changes] of byCode) {
    const apart = table.apart.get(code)
    if (apart) byCode.set(code, combineApart(changes, apart, table.decimals(code)))
  }
  return { byCode, shared }
}

/** The stages that have finished with the unit, each behind the changes that stood when it did. */
export function linkReviewed(
  review: InputFile<'review'>,
  { stages }: TableIndex,
  { byCode, shared }: LinkedChanges,
  diagnostics: Diagnostic[],
): SignOff[] {
  const changes = [...byCode.values(), shared].flat()
  const reviewed = review.sound.reviewed ?? []
  diagnostics.push(...changes.flatMap(change => checkDate(change, reviewed)))
  return reviewed.map(({ stage, by, date }, index) => {
    const place = review.restore(within({ file: review.file }, 'reviewed', index))
    diagnostics.push(...checkStage(stage, stages, within(place, 'stage')))
    const position = positionOf(stage, stages)
    const before = changes.filter(change => positionOf(change.stage, stages) <= position).length
    return { stage, by, date, before }
  })
}

/** A stage that has finished changes nothing any more; several may say so, the last one counts. */
function checkDate(
  { stage, place, date }: Change,
  reviewed: NonNullable<ReviewFile['reviewed']>,
): Diagnostic[] {
  const days = reviewed.filter(each => each.stage === stage).map(each => each.date)
  const [last] = days.sort().reverse()
  if (last === undefined || date <= last) return []
  return [{ code: 'TD1353', place: within(place, 'date'), params: { stage, date: slashDate(last) } }]
}

/** Decisions that are said to hold to a cap that the table does not have. */
export function checkDecisions(review: InputFile<'review'>, { capped }: TableIndex): Diagnostic[] {
  return (review.sound.decisions ?? []).flatMap(({ points, caps }, index): Diagnostic[] => {
    if (caps !== 'hold' || capped.has(points < 0 ? 'deductions' : 'bonuses')) return []
    const place = within({ file: review.file }, 'decisions', index, 'caps')
    return [{ code: 'TD1468', place: review.restore(place) }]
  })
}

/** A stage that nobody declares stands behind all others. */
function positionOf(stage: string, stages: readonly StageName[] = []): number {
  const index = stages.findIndex(({ id }) => id === stage)
  return index === -1 ? stages.length : index
}

function checkStage(stage: string, stages: readonly StageName[] | undefined, place: Place): Diagnostic[] {
  if (!stages || stages.some(({ id }) => id === stage)) return []
  const ids = stages.map(({ id }) => id)
  return [{ code: 'TD1349', place, params: { stage, known: ids.join(', '), ...suggestion(stage, ids) } }]
}

function ofCriterion(
  change: WrittenChange,
  criterion: Criterion,
  table: TableIndex,
  place: Place,
  problems: Diagnostic[],
): Change {
  const { points, mark, marks, facts, evidence } = change
  const isEmpty = points === undefined && mark === undefined && !marks && !facts && !evidence
  if (isEmpty) problems.push({ code: 'TD1315', place })
  const { code, start, inputs = [] } = criterion
  if (mark !== undefined && start.kind !== 'judged' && start.kind !== 'level') {
    problems.push({ code: 'TD1352', place: { ...within(place, 'mark'), at: 'key' }, params: { code } })
  }
  const known = new Map(inputs.map(input => [input.id, input]))
  const unknown = (id: string, at: Place): Diagnostic => {
    if (table.shared.has(id)) return { code: 'TD1351', place: at, params: { code, input: id } }
    const elsewhere = declaredElsewhere(id, criterion, table, at)
    if (elsewhere) return elsewhere
    const near = suggestion(id, without(known.keys(), new Set(Object.keys(facts ?? {}))))
    return { code: 'TD1308', place: at, params: { code, input: id, ...near } }
  }
  const linked = linkFacts(facts ?? {}, known, within(place, 'facts'), unknown, table.schedules.due)
  problems.push(...linked.problems)
  const accepted = evidence && linkAccepted(evidence, criterion, within(place, 'evidence'), problems)
  const given: Marks = new Map([
    ...(mark === undefined ? [] : [[undefined, rational(mark)] as const]),
    ...(marks ? linkMarks(marks, criterion, within(place, 'marks'), problems) : []),
  ])
  const converted = onOwnScale(given, criterion, change.stage)
  return {
    ...common(change, place),
    ...(points !== undefined && { points: rational(points) }),
    ...(given.size > 0 && { marks: converted ?? given }),
    ...(converted && { given: { marks: given } }),
    facts: accepted ? new Map([...linked.facts, [papersOf(code), accepted]]) : linked.facts,
  }
}

/** Without a criterion only facts can be meant that several of them read. */
function ofShared(change: WrittenChange, table: TableIndex, place: Place, problems: Diagnostic[]): Change {
  const written = change.facts ?? {}
  const foreign = (['points', 'mark', 'marks', 'evidence', 'beyond'] as const).filter(
    key => change[key] !== undefined,
  )
  for (const key of foreign) {
    problems.push({ code: 'TD1350', place: { ...within(place, key), at: 'key' }, params: { key } })
  }
  if (!change.facts && foreign.length === 0) problems.push({ code: 'TD1315', place })
  const unknown = unknownShared(table, written)
  const linked = linkFacts(written, table.shared, within(place, 'facts'), unknown, table.schedules.due)
  problems.push(...linked.problems)
  return { ...common(change, place), facts: linked.facts, shared: true }
}

function common({ stage, beyond, reason, by, date }: WrittenChange, place: Place) {
  return { place, stage, ...(beyond && { beyond }), reason, by, date }
}
