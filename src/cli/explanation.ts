import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type {
  CriterionExplanation,
  FactExplanation,
  StepExplanation,
} from '../scoring/explain/explain-criterion.ts'
import type { PartExplanation, UnitExplanation } from '../scoring/explain/explain-unit.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { fill, type Session } from './session.ts'

const WIDTH = 80

/** The explanation of a unit as lines of 80 columns, fit to be pasted into a letter: its totals add up line by line. */
export function explanationLines(unit: UnitExplanation, session: Session): string[] {
  return [...heading(unit, session), ...unit.parts.flatMap(part => ['', ...partLines(part, session)])]
}

function heading(unit: UnitExplanation, session: Session): string[] {
  const { texts, paint } = session
  const { result, cluster, table, rank } = unit
  const provisional = cluster.provisional ? ` (${texts.provisional})` : ''
  return [
    paint.out.strong(`${unit.name} (${unit.id})`),
    ...wrapped(`${cluster.name}${provisional}`),
    ...wrapped(fill(texts.explainTable, [table.title, table.edition])),
    '',
    ...totalLines(unit, session),
    ...(rank ? rankLines(rank, session) : [`${texts.rank}: – (${remarkOf(unit, session)})`]),
    ...classLines(result, session),
    ...result.adjustments.flatMap(({ name, points: added, reason }) =>
      reason === null ? [] : wrapped(`${name} (${points(added, session)}): ${reason}`),
    ),
    ...result.gates.map(
      gate => `${texts.explainGate}: ${gate.name}${gate.undecided ? ` (${texts.explainUndecided})` : ''}`,
    ),
    ...unit.awards.map(
      ({ name, tied }) => `${texts.explainAward}: ${name}${tied ? ` (${texts.explainTied})` : ''}`,
    ),
  ]
}

/** The total as a sum of what it consists of. */
function totalLines({ result }: UnitExplanation, session: Session): string[] {
  const { texts } = session
  const { verified, assigned, percent, adjustments } = result
  if (verified.total === null || result.state !== 'scored') return []
  const number = (value: string | null) => points(value, session)
  const parts = [
    `${texts.explainScored} ${number(verified.scored)}`,
    ...(verified.bonus === null ? [] : [`${texts.explainBonus} ${number(verified.bonus)}`]),
    ...(verified.deduction === null ? [] : [`${texts.explainDeduction} ${number(verified.deduction)}`]),
    ...adjustments.map(({ name, points: added }) => `${name} ${number(added)}`),
  ]
  const share = percent === null ? '' : `; ${fill(texts.explainPercent, [number(assigned), number(percent)])}`
  return wrapped(`${texts.total}: ${number(verified.total)} = ${parts.join(' + ')}${share}`)
}

function rankLines(rank: NonNullable<UnitExplanation['rank']>, session: Session): string[] {
  const { texts } = session
  const basis = rank.by === 'percent' ? texts.percent : texts.total
  const next = ({ name, value }: { name: string; value: string }) => `${name} (${points(value, session)})`
  const clauses = [
    fill(texts.explainRank, [rank.rank, rank.of, basis.toLocaleLowerCase('vi'), points(rank.value, session)]),
    ...(rank.tiedWith.length > 0 ? [`${texts.tied}: ${rank.tiedWith.join(', ')}`] : []),
    ...(rank.decidedBy ? [fill(texts.explainDecided, [rank.decidedBy])] : []),
    ...(rank.ahead ? [`${texts.explainAhead} ${next(rank.ahead)}`] : []),
    ...(rank.behind ? [`${texts.explainBehind} ${next(rank.behind)}`] : []),
  ]
  return wrapped(`${texts.rank}: ${clauses.join('; ')}`)
}

function classLines({ class: own, classified_on }: UnitExplanation['result'], session: Session): string[] {
  if (!own) return []
  const { texts } = session
  const lowered = own.reached ? fill(texts.explainReached, [own.reached, own.reasons.join('; ')]) : ''
  return wrapped(
    `${texts.explainClass}: ${own.name} (${points(classified_on, session)})${lowered && `; ${lowered}`}`,
  )
}

function remarkOf({ result }: UnitExplanation, { texts }: Session): string {
  if (result.state === 'missing') return texts.missing
  if (result.state === 'invalid') return texts.invalid
  const open = result.criteria.filter(({ state }) => state === 'not_reported' || state === 'not_scored')
  return open.length > 0
    ? fill(texts.incomplete, [open.map(({ code }) => code).join(', ')])
    : texts.explainUnranked
}

function partLines(part: PartExplanation, session: Session): string[] {
  if (part.kind === 'criterion') return criterionLines(part.criterion, session)
  const { code, title, max, points: own } = part
  const { paint } = session
  return [paint.out.strong(row(`${code}. ${title}`, `${points(own, session)} / ${points(max, session)}`))]
}

function criterionLines(criterion: CriterionExplanation, session: Session): string[] {
  const { texts, paint } = session
  const { code, title, max, state, points: own, self } = criterion
  const given = state === 'scored' ? `${points(own, session)} / ${max}` : texts[STATES[state]]
  const weight = criterion.weight === null ? '' : ` (${fill(texts.explainWeight, [criterion.weight])})`
  const head = row(`${code}. ${title}${weight}`, given).split('\n')
  const claimed =
    self !== own && self !== null && state === 'scored'
      ? [fill(texts.explainSelf, [points(self, session)])]
      : []
  return [
    ...head.map(line => paint.out.strong(line)),
    ...criterion.facts.flatMap(fact => indented(factLine(fact, session))),
    ...indented(`${texts.explainRule}: ${criterion.rule.join('; ')}`),
    ...criterion.records.flatMap(({ counted, leftOut }) => [
      ...counted.flatMap(record => indented(`${texts.explainCounted}: ${record}`)),
      ...leftOut.flatMap(({ record, reason }) => indented(`${texts.explainLeftOut}: ${record} (${reason})`)),
    ]),
    ...criterion.steps.flatMap(step => stepLines(step)),
    ...claimed.flatMap(line => indented(line)),
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
  ]
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
} as const

const STAGES = {
  self: 'self',
  cluster: 'stageCluster',
  verification: 'stageVerification',
  council: 'stageCouncil',
} as const

function factLine({ label, value, reported, target }: FactExplanation, { texts }: Session): string {
  const goal = target === null ? '' : ` (${texts.explainTarget} ${target})`
  const corrected = reported === null ? '' : `; ${fill(texts.explainCorrected, [reported])}`
  return `${label}: ${value}${goal}${corrected}`
}

/** The label and how it was worked out on the left, the figure on the right. */
function stepLines({ label, working, value, changedBy }: StepExplanation): string[] {
  const worked = working === null || working === value ? '' : ` = ${working}`
  const figure = changedBy === null ? value : `${value} (${changedBy})`
  return row(`  · ${label}${worked}`, figure, '    ').split('\n')
}

/** A text on the left, wrapped where it is long, and a figure at the right edge of its last line. */
function row(text: string, figure: string, hanging = '   '): string {
  const room = WIDTH - stringWidth(figure) - 2
  const lines = wrapAnsi(text, room, { trim: false }).split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => {
      const own = index === 0 ? line : `${hanging}${line.trimStart()}`
      return index === last
        ? `${own}${' '.repeat(Math.max(2, WIDTH - stringWidth(own) - stringWidth(figure)))}${figure}`
        : own.trimEnd()
    })
    .join('\n')
}

function wrapped(text: string): string[] {
  return wrapAnsi(text, WIDTH).split('\n')
}

function indented(text: string): string[] {
  const [first = '', ...rest] = wrapAnsi(text, WIDTH - 6).split('\n')
  return [`  · ${first}`, ...rest.map(line => `    ${line}`)]
}

function points(decimal: string | null, { language }: Session): string {
  if (decimal === null) return '–'
  return (language === 'vi' ? decimal.replace('.', ',') : decimal).replace(/^-/, '−')
}
