import type { CriterionExplanation } from '../scoring/explain/explain-criterion.ts'
import type {
  FactExplanation,
  SourceExplanation,
  ValueExplanation,
} from '../scoring/explain/explain-facts.ts'
import type { PaperExplanation } from '../scoring/explain/explain-papers.ts'
import type { StepExplanation } from '../scoring/explain/explain-steps.ts'
import type { PartExplanation, UnitExplanation } from '../scoring/explain/explain-unit.ts'
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
  const { code, title, max, weight, points: own, rule, steps } = part
  const { paint, texts } = session
  const head = row(
    `${code}. ${title}${weightText(weight, session)}`,
    `${points(own, session)} / ${points(max, session)}`,
  )
  return [
    ...head.split('\n').map(line => paint.out.strong(line)),
    ...(rule.length > 0 ? indented(`${texts.explainRule}: ${rule.join('; ')}`) : []),
    ...steps.flatMap(step => stepLines(step)),
  ]
}

function weightText(weight: string | null, { texts }: Session): string {
  return weight === null ? '' : ` (${fill(texts.explainWeight, [weight])})`
}

function criterionLines(criterion: CriterionExplanation, session: Session): string[] {
  const { texts, paint } = session
  const { code, title, max, state, points: own, closing } = criterion
  const given = state === 'scored' ? `${points(own, session)} / ${max}` : texts[STATES[state]]
  const head = row(`${code}. ${title}${weightText(criterion.weight, session)}`, given).split('\n')
  return [
    ...head.map(line => paint.out.strong(line)),
    ...criterion.facts.flatMap(fact => indented(factLine(fact, session))),
    ...criterion.papers.flatMap(paper => indented(paperLine(paper, session))),
    ...criterion.values.flatMap(value => indented(valueLine(value))),
    ...indented(`${texts.explainRule}: ${criterion.rule.join('; ')}`),
    ...criterion.records.flatMap(({ counted, leftOut }) => [
      ...counted.flatMap(record => indented(`${texts.explainCounted}: ${record}`)),
      ...leftOut.flatMap(({ record, reason }) => indented(`${texts.explainLeftOut}: ${record} (${reason})`)),
    ]),
    ...criterion.steps.flatMap(step => stepLines(step)),
    ...ownLines(criterion, session),
    ...(criterion.stages.length > 0 ? indented(stagesLine(criterion, session)) : []),
    ...criterion.changes.flatMap(change =>
      indented(
        fill(texts.explainChange, [
          texts[STAGES[change.stage]],
          points(change.before, session),
          points(change.after, session),
          change.reason,
          change.by,
          slashDate(change.date),
        ]),
      ),
    ),
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
  const isOthers = facts.length > 0 && facts.every(({ source }) => source !== undefined)
  const isOwn = !isOthers && self !== null && self !== own && self !== claimed
  return [
    ...(isOwn ? indented(fill(texts.explainSelf, [points(self, session)])) : []),
    ...(claimed !== null && claimed !== own
      ? indented(fill(texts.explainClaimed, [points(claimed, session)]))
      : []),
  ]
}

function valueLine({ label, working, value }: ValueExplanation): string {
  return working === null || working === value ? `${label}: ${value}` : `${label}: ${working} = ${value}`
}

/** How the stages were put together: `Tự chấm 8 × 30, Thẩm định 9 × 70`. */
function stagesLine({ stages }: CriterionExplanation, { texts }: Session): string {
  const terms = stages.map(
    ({ stage, points: given, weight }) => `${texts[STAGES[stage]]} ${given ?? '–'} × ${weight}`,
  )
  return `${texts.explainStages}: ${terms.join(', ')}`
}

const STATES = {
  scored: 'total',
  not_assigned: 'explainNotAssigned',
  not_applicable: 'explainNotApplicable',
  not_scored: 'explainNotScored',
  not_reported: 'explainNotReported',
  not_supplied: 'explainNotSupplied',
} as const

const STAGES = {
  self: 'self',
  cluster: 'stageCluster',
  verification: 'stageVerification',
  council: 'stageCouncil',
} as const

function factLine({ label, value, reported, target, source }: FactExplanation, { texts }: Session): string {
  const goal = target === null ? '' : ` (${texts.explainTarget} ${target})`
  const before = source === undefined ? texts.explainCorrected : texts.explainReplaced
  const corrected = reported === null ? '' : `; ${fill(before, [reported])}`
  return `${label}: ${value}${goal}${corrected}${source === undefined ? '' : `; ${sourceText(source, texts)}`}`
}

/** Who supplied a figure, when, and from which papers. */
function sourceText({ by, date, basis }: SourceExplanation, texts: Session['texts']): string {
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

/** The label and how it was worked out on the left, the figure on the right. */
function stepLines({ label, working, value, changedBy }: StepExplanation): string[] {
  const worked = working === null || working === value ? '' : ` = ${working}`
  const figure = changedBy === null ? value : `${value} (${changedBy})`
  return row(`  · ${label}${worked}`, figure, '    ').split('\n')
}
