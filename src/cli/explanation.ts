import type { CriterionExplanation } from '../scoring/explain/explain-criterion.ts'
import type {
  FactExplanation,
  SupplierExplanation,
  ValueExplanation,
} from '../scoring/explain/explain-facts.ts'
import type { PaperExplanation } from '../scoring/explain/explain-papers.ts'
import type { StepExplanation } from '../scoring/explain/explain-steps.ts'
import type { PartExplanation, UnitExplanation } from '../scoring/explain/explain-unit.ts'
import type { ChangeExplanation } from '../scoring/explain/stage-words.ts'
import { equation } from '../scoring/rules/rule.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { headingLines } from './explanation-heading.ts'
import { indented, points, row } from './explanation-text.ts'
import { fill, type Session } from './session.ts'

/** The explanation of a unit as lines of 80 columns, fit to be pasted into a letter: its totals add up line by line. */
export function explanationLines(unit: UnitExplanation, session: Session): string[] {
  return [...headingLines(unit, session), ...unit.parts.flatMap(part => ['', ...partLines(part, session)])]
}

function partLines(part: PartExplanation, session: Session): string[] {
  if (part.kind === 'criterion') return criterionLines(part.criterion, session)
  const { code, title, max, weight, points: own, rule, steps, items } = part
  const { paint, texts } = session
  const head = row(
    `${code}. ${title}${weightText(weight, session)}`,
    outOf(own, points(max, session), session),
  )
  return [
    ...head.split('\n').map(line => paint.out.strong(line)),
    ...(rule.length > 0 ? indented(`${texts.explainRule}: ${rule.join('; ')}`) : []),
    ...(items?.steps ?? []).flatMap(step => stepLines(step)),
    ...(items?.leftOut ?? []).flatMap(each => leftOutLines(each, session)),
    ...steps.flatMap(step => stepLines(step)),
  ]
}

function leftOutLines(
  { record, reason }: { readonly record: string; readonly reason: string },
  { texts }: Session,
): string[] {
  return indented(`${texts.explainLeftOut}: ${record} (${reason})`)
}

/** What is only added or taken off has no maximum to be measured by. */
function outOf(own: string | null, max: string, session: Session): string {
  const figure = points(own, session)
  return max === '0' ? figure : `${figure} / ${max}`
}

function weightText(weight: string | null, { texts }: Session): string {
  return weight === null ? '' : ` (${fill(texts.explainWeight, [weight])})`
}

function criterionLines(criterion: CriterionExplanation, session: Session): string[] {
  const { texts, paint } = session
  const { code, title, max, state, points: own, closing } = criterion
  const given = state === 'scored' ? outOf(own, max, session) : texts[STATES[state]]
  const head = row(`${code}. ${title}${weightText(criterion.weight, session)}`, given).split('\n')
  return [
    ...head.map(line => paint.out.strong(line)),
    ...criterion.facts.flatMap(fact => indented(factLine(fact, session))),
    ...criterion.papers.flatMap(paper => indented(paperLine(paper, session))),
    ...criterion.values.flatMap(value => indented(valueLine(value))),
    ...indented(`${texts.explainRule}: ${criterion.rule.join('; ')}`),
    ...(criterion.assessor ? indented(`${texts.explainAssessor}: ${criterion.assessor}`) : []),
    ...criterion.steps.flatMap(step => [...toldLines(step, session), ...stepLines(step)]),
    ...ownLines(criterion, session),
    ...(criterion.stages.length > 0 ? indented(stagesLine(criterion, session)) : []),
    ...criterion.changes.flatMap(change => indented(changeLine(change, session))),
    ...(closing ? stepLines(closing) : []),
  ]
}

/** What the unit claims, and what its own figures give, where that differs from the points. */
function ownLines(
  { state, points: own, self, claimed, facts }: CriterionExplanation,
  session: Session,
): string[] {
  if (state !== 'scored') return []
  const { texts } = session
  // Figures that others supplied are not the unit's.
  const isOthers = facts.length > 0 && facts.every(({ supplied }) => supplied !== undefined)
  const isOwn = !isOthers && self !== null && self !== own && self !== claimed
  return [
    ...(isOwn ? indented(fill(texts.explainSelf, [points(self, session)])) : []),
    ...(claimed !== null && claimed !== own
      ? indented(fill(texts.explainClaimed, [points(claimed, session)]))
      : []),
  ]
}

function valueLine({ label, working, value }: ValueExplanation): string {
  return `${label}: ${working === null || working === value ? value : equation(working, value)}`
}

/** How the stages were put together: `Tự chấm 8 × 30, Thẩm định 9 × 70`. */
function stagesLine({ stages }: CriterionExplanation, { texts }: Session): string {
  const terms = stages.map(({ name, points: given, weight }) => `${name} ${given ?? '–'} × ${weight}`)
  return `${texts.explainStages}: ${terms.join(', ')}`
}

const STATES = {
  scored: 'total',
  not_assigned: 'explainNotAssigned',
  not_applicable: 'explainNotApplicable',
  not_scored: 'explainNotScored',
  not_reported: 'explainNotReported',
  pending: 'explainPending',
  not_supplied: 'explainNotSupplied',
} as const

/** One change: the stage, the points before and behind it, the reason, who and when. */
function changeLine(change: ChangeExplanation, session: Session): string {
  const remarks = change.remarks.length > 0 ? ` (${change.remarks.join('; ')})` : ''
  return fill(session.texts.explainChange, [
    `${change.stageName}${remarks}`,
    points(change.before, session),
    points(change.after, session),
    change.reason,
    change.by,
    slashDate(change.date),
  ])
}

function factLine(
  { label, value, reported, target, source, supplied }: FactExplanation,
  { texts }: Session,
): string {
  const goal = target === null ? '' : ` (${texts.explainTarget} ${target})`
  const before = supplied === undefined ? texts.explainCorrected : texts.explainReplaced
  const corrected = reported === null ? '' : `; ${fill(before, [reported])}`
  const read = source === undefined ? '' : ` (${source})`
  const given = supplied === undefined ? '' : `; ${supplierText(supplied, texts)}`
  return `${label}: ${value}${goal}${corrected}${read}${given}`
}

/** Who supplied a figure, when, and from which papers. */
function supplierText({ by, date, basis }: SupplierExplanation, texts: Session['texts']): string {
  const clauses = [
    fill(texts.explainSupplied, [by]),
    ...(date === null ? [] : [fill(texts.explainSuppliedOn, [slashDate(date)])]),
    ...(basis === null ? [] : [fill(texts.explainSuppliedFrom, [basis])]),
  ]
  return clauses.join(' ')
}

/** A kind of evidence: its papers, or that there is none, and what that did. */
function paperLine({ label, status, papers, effect }: PaperExplanation, { texts }: Session): string {
  const listed = papers.length === 0 ? '' : ` (${papers.join('; ')})`
  return `${texts.explainEvidence} ${label}: ${status}${listed}${effect === null ? '' : `; ${effect}`}`
}

/** What a start or line looked at, before what it gave. */
function toldLines({ told, records }: StepExplanation, { texts }: Session): string[] {
  return [
    ...told.flatMap(indented),
    ...records.counted.flatMap(record => indented(`${texts.explainCounted}: ${record}`)),
    ...records.leftOut.flatMap(({ record, reason }) =>
      indented(`${texts.explainLeftOut}: ${record}${reason && ` (${reason})`}`),
    ),
  ]
}

/** The label and how it was worked out on the left, the figure on the right. */
function stepLines({ label, working, value, changedBy }: StepExplanation): string[] {
  const worked = working === null || working === value ? '' : ` = ${working}`
  const figure = changedBy === null ? value : `${value} (${changedBy})`
  return row(`  · ${label}${worked}`, figure, '    ').split('\n')
}
