import type { Neighbour } from '../scoring/explain/explain-rank.ts'
import type { UnitExplanation } from '../scoring/explain/explain-unit.ts'
import type { ReviewExplanation } from '../scoring/explain/stage-words.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { points, summand, wrapped } from './explanation-text.ts'
import { openRemarks } from './open-remarks.ts'
import { fill, type Session } from './session.ts'

/** What a unit has in all, and where it stands with that. */
export function headingLines(unit: UnitExplanation, session: Session): string[] {
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
    ...classLines(unit, session),
    ...result.adjustments.flatMap(({ name, points: added, reason }, index) => {
      const told = reason ?? unit.rules?.workings[index] ?? null
      return told === null ? [] : wrapped(`${name} (${points(added, session)}): ${told}`)
    }),
    ...unit.gates.flatMap(({ name, undecided, effects }) => {
      const does = undecided ? texts.explainUndecided : effects.join('; ')
      return wrapped(`${texts.explainGate}: ${name}${does && ` (${does})`}`)
    }),
    ...unit.reviewed.flatMap(review => wrapped(reviewLine(review, session))),
    ...unit.awards.flatMap(({ name, tied }) =>
      wrapped(`${texts.explainAward}: ${name}${tied ? ` (${texts.explainTied})` : ''}`),
    ),
  ]
}

/** A stage that has finished with the unit; without a change it has confirmed what it found. */
function reviewLine({ stage, by, date, changes }: ReviewExplanation, { texts }: Session): string {
  const what = changes === 0 ? texts.explainConfirmed : fill(texts.explainChanged, [changes])
  return fill(texts.explainReviewed, [stage, by, slashDate(date), what])
}

/** The total as a sum of what it consists of. */
function totalLines({ result, table }: UnitExplanation, session: Session): string[] {
  const { texts } = session
  const { verified, assigned, percent, adjustments } = result
  if (verified.total === null || result.state !== 'scored') return []
  const number = (value: string | null) => points(value, session)
  const parts = [
    `${texts.explainScored} ${number(verified.scored)}`,
    ...(verified.bonus === null ? [] : [`${texts.explainBonus} ${number(verified.bonus)}`]),
    ...(verified.deduction === null
      ? []
      : [`${texts.explainDeduction} ${summand(verified.deduction, session)}`]),
    ...adjustments.map(({ name, points: added }) => `${name} ${summand(added, session)}`),
  ]
  const whole = table.reweighted
    ? fill(texts.explainPercentOfScale, [number(table.scale), number(percent)])
    : fill(texts.explainPercent, [number(assigned), number(percent)])
  const isWithoutBonus = verified.bonus !== null && !table.bonusInPercent
  const share = percent === null ? '' : `; ${whole}${isWithoutBonus ? ` ${texts.explainWithoutBonus}` : ''}`
  return [
    ...wrapped(`${texts.total}: ${number(verified.total)} = ${parts.join(' + ')}${share}`),
    ...tableLines(result, table, session),
  ]
}

/** What was done to the sums of the whole table. */
function tableLines(
  { verified, assigned }: UnitExplanation['result'],
  { scale, reweighted, caps }: UnitExplanation['table'],
  session: Session,
): string[] {
  const { texts } = session
  const number = (value: string | null) => points(value, session)
  const isScaled = reweighted && assigned !== scale
  const figures = isScaled ? [scale, reweighted.sum, assigned, verified.scored].map(number) : []
  return [
    ...(isScaled ? wrapped(fill(texts.explainReweighted, figures)) : []),
    ...caps.flatMap(({ rule, cut }) => {
      const bitten = cut === null ? '' : ` (${fill(texts.explainCut, [number(cut)])})`
      return wrapped(`${texts.explainTableCap}: ${rule}${bitten}`)
    }),
  ]
}

function rankLines(rank: NonNullable<UnitExplanation['rank']>, session: Session): string[] {
  const { texts } = session
  const basis = rank.by === 'percent' ? texts.percent : texts.total
  const next = ({ name, value, class: own }: Neighbour) =>
    `${name} (${own === null ? '' : `${own}, `}${points(value, session)})`
  const basisText = basis.toLocaleLowerCase('vi')
  const by = rank.class === null ? basisText : fill(texts.explainClassFirst, [basisText])
  const clauses = [
    fill(texts.explainRank, [rank.rank, rank.of, by, points(rank.value, session)]),
    ...(rank.tiedWith.length > 0 ? [`${texts.tied}: ${rank.tiedWith.join(', ')}`] : []),
    ...(rank.decidedBy ? [decidedClause(rank.decidedBy, rank.deciding, session)] : []),
    ...(rank.ahead ? [`${texts.explainAhead} ${next(rank.ahead)}`] : []),
    ...(rank.behind ? [`${texts.explainBehind} ${next(rank.behind)}`] : []),
  ]
  return wrapped(`${texts.rank}: ${clauses.join('; ')}`)
}

/** What told a unit from those that are equal, with the figure of each. */
function decidedClause(
  by: string,
  deciding: NonNullable<UnitExplanation['rank']>['deciding'],
  { texts }: Session,
): string {
  const figures = deciding.map(({ name, value }) => `${name}: ${value}`).join('; ')
  return fill(texts.explainDecided, [by]) + (figures && ` (${figures})`)
}

function classLines({ result, classReasons, rules }: UnitExplanation, session: Session): string[] {
  const { class: own, classified_on } = result
  if (!own) return []
  const { texts } = session
  const bounds = (rules?.bounds ?? []).map(({ name, bound, above }) =>
    fill(above ? texts.explainAbove : texts.explainFrom, [name, bound]),
  )
  const lowered = own.reached ? fill(texts.explainReached, [own.reached, classReasons.join('; ')]) : ''
  return [
    ...wrapped(
      `${texts.explainClass}: ${own.name} (${points(classified_on, session)})${lowered && `; ${lowered}`}`,
    ),
    ...(bounds.length > 0 ? wrapped(`${texts.explainBounds}: ${bounds.join('; ')}`) : []),
  ]
}

function remarkOf({ result }: UnitExplanation, { texts }: Session): string {
  if (result.state === 'missing') return texts.missing
  if (result.state === 'invalid') return texts.invalid
  return openRemarks(result, texts).join('; ') || texts.explainUnranked
}
