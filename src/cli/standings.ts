import Table from 'cli-table3'
import type { ClusterResult, Results, UnitResult } from '../model/results.ts'
import { beyondIn } from '../scoring/beyond-in.ts'
import { signedText } from '../scoring/explain/wording.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { awardLines } from './awards.ts'
import { openRemarks } from './open-remarks.ts'
import { fill, type Session } from './session.ts'

/** Widths that together, with the spaces between them, fill a terminal of 80 columns. */
const COLUMNS = [6, 29, 9, 8, 9, 18]

/** The standings of every cluster as lines for a terminal of 80 columns. */
export function standings(results: Results, session: Session): string[] {
  return [
    ...results.clusters.flatMap(cluster => [...clusterTable(cluster, session), '']),
    ...awardLines(results, session),
  ]
}

function clusterTable(cluster: ClusterResult, session: Session): string[] {
  const { texts, paint } = session
  const count = fill(texts.units, [cluster.units.length])
  const provisional = cluster.provisional ? ` · ${paint.out.warning(texts.provisional)}` : ''
  const table = new Table({
    head: [texts.rank, texts.unit, texts.self, texts.total, texts.percent, texts.remark],
    colWidths: COLUMNS,
    colAligns: ['right', 'left', 'right', 'right', 'right', 'left'],
    wordWrap: true,
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  })
  for (const unit of byRank(cluster.units)) table.push(row(unit, session))
  const lines = table.toString().split('\n')
  const [head = '', ...rows] = lines.map(line => line.trimEnd())
  return [`${paint.out.strong(cluster.name)} (${count})${provisional}`, paint.out.dim(head), ...rows]
}

function row(unit: UnitResult, session: Session): string[] {
  const { language } = session
  const number = (value: string | null) => {
    if (value === null) return '–'
    return Number(value).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', TWO_PLACES)
  }
  const isPartial = unit.state === 'incomplete'
  const { self, verified, percent } = unit
  const points = isPartial ? [null, null, null] : [self.total, verified.total, percent]
  const remarks = remarksOf(unit, session).join('; ')
  return [String(unit.rank ?? '–'), unit.name, ...points.map(number), remarks]
}

function remarksOf(unit: UnitResult, session: Session): string[] {
  const { texts } = session
  const open = openRemarks(unit, texts)
  const states = {
    scored: unit.percent === null ? [texts.nothingAssigned] : [],
    missing: [texts.missing],
    invalid: [texts.invalid],
    incomplete: open.length > 0 ? open : [fill(texts.incomplete, [''])],
  }
  const beyond = beyondIn(unit)
  const submitted = slashDate(unit.submitted ?? '')
  const remarks = [
    ...(unit.class ? [unit.class.name] : []),
    ...rulesOf(unit, session),
    ...(unit.tied ? [texts.tied] : []),
    ...(unit.decided_by === null ? [] : [fill(texts.explainDecided, [unit.decided_by])]),
    ...states[unit.state],
    ...(beyond.length > 0 ? [fill(texts.beyond, [beyond.join(', ')])] : []),
    ...(unit.late ? [fill(texts.late, [submitted])] : []),
  ]
  return [...new Set(remarks)]
}

/** The gates that hit a unit, what they and others added or took, and what lowered its class: each name once. */
function rulesOf({ gates, adjustments, class: own }: UnitResult, { texts, language }: Session): string[] {
  const added = adjustments.map(({ name, points }) => `${name} ${signedText(points, language)}`)
  const isAdded = (told: string) => adjustments.some(({ name }) => name === told)
  const hit = gates.filter(({ name, undecided }) => undecided || !isAdded(name))
  return [
    ...hit.map(({ name, undecided, effects }) => {
      if (undecided) return `${name} (${texts.explainUndecided})`
      return effects.includes('not_considered') ? fill(texts.notConsidered, [name]) : name
    }),
    ...(own?.reasons ?? []).filter(reason => !isAdded(reason)),
    ...added,
  ]
}

function byRank(units: readonly UnitResult[]): UnitResult[] {
  return [...units].sort((a, b) => (a.rank ?? UNRANKED) - (b.rank ?? UNRANKED))
}

/** Behind every rank. */
const UNRANKED = Number.MAX_SAFE_INTEGER

const TWO_PLACES = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

const NO_LINES = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map(part => [part, '']),
)
