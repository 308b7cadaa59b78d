import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Range } from '../expressions/range.ts'
import { compare, isMultipleOf, type Rational, rational, toDecimal, ZERO } from '../expressions/rational.ts'
import { referencesOf } from '../expressions/walk.ts'
import type { Criterion, Entry, LineItem, Start, Unit } from '../model/campaign.ts'
import { criteriaOf } from '../model/tree.ts'
import { isNumber } from './aggregate.ts'
import { checkPapers } from './check-papers.ts'
import type { CompiledTable } from './compile-table.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'
import { evaluateTable } from './evaluate-table.ts'
import { factPlace } from './fact-place.ts'
import { figuresAfter } from './figures.ts'
import { inputsThrough } from './inputs-through.ts'
import { ruleOf } from './rules/index.ts'
import { judgedBounds } from './rules/judged.ts'
import { levelBounds } from './rules/level.ts'

/** What a table says of a unit's claims: the criteria that can be judged by, and how far their points can go. */
export interface ClaimRules {
  readonly compiled: CompiledTable
  readonly ranges: ReadonlyMap<string, Range>
  /** Criteria that cannot be computed: no claim is held against them. */
  readonly flawed: ReadonlySet<Criterion>
}

/** What is wrong with the points of one unit, self-given or reviewed, and with the figures that they need. */
export function checkClaims(evaluated: EvaluatedUnit, rules: ClaimRules): Diagnostic[] {
  const { report } = evaluated.unit
  if (report.state !== 'present') return []
  return criteriaOf(rules.compiled.table)
    .filter(criterion => !rules.flawed.has(criterion))
    .flatMap(criterion => {
      const entry = report.entries.get(criterion.code)
      // A status stands unless a reviewer went on to score the criterion.
      if (!entry || (entry.status && entry.changes.length === 0)) return []
      const targets = checkTargets(entry, evaluated.unit, criterion)
      return targets.length > 0 ? targets : checkEntry(entry, evaluated, criterion, rules)
    })
}

/** A share needs a target above zero and a result that is not below it. */
function checkTargets(entry: Entry, unit: Unit, criterion: Criterion): Diagnostic[] {
  const inputs = formsOf(criterion).flatMap(form => ruleOf(form).targets?.(form) ?? [])
  return [...new Set(inputs)].flatMap(input => {
    if (compare(unit.targets.get(input) ?? ZERO, ZERO) <= 0) {
      return [{ code: 'TD1414', place: unit.place, params: { unit: unit.name, input } }]
    }
    return [entry, ...entry.changes].flatMap(({ facts, place }): Diagnostic[] => {
      const value = facts.get(input)
      if (!value || !isNumber(value) || compare(value, ZERO) >= 0) return []
      const params = { value: decimal(value), comparison: '≥', limit: 0 }
      const at = place === entry.place ? factPlace(unit, input) : within(place, 'facts', input)
      return [{ code: 'TD1206', place: at ?? place, params }]
    })
  })
}

function formsOf({ start, bonuses = [], deductions = [] }: Criterion): readonly (Start | LineItem)[] {
  return [start, ...bonuses, ...deductions]
}

function checkEntry(
  entry: Entry,
  evaluated: EvaluatedUnit,
  criterion: Criterion,
  rules: ClaimRules,
): Diagnostic[] {
  const bounds = boundsOf(criterion, rules)
  const reviewed = entry.changes.flatMap(({ points, place }) =>
    points ? checkPoints(points, criterion, bounds, within(place, 'points')) : [],
  )
  return [
    ...checkClaim(entry, evaluated, criterion, bounds),
    ...checkMarks(entry, criterion),
    ...reviewed,
    ...checkOrder(entry, evaluated, criterion, rules),
    ...checkUndecided(entry, evaluated, criterion, rules),
    ...checkPapers(entry, evaluated, criterion, rules.compiled),
  ]
}

function checkClaim(
  entry: Entry,
  { self }: EvaluatedUnit,
  criterion: Criterion,
  bounds: Bounds,
): Diagnostic[] {
  const { claimed } = entry
  if (!claimed) return []
  const place = within(entry.place, 'claimed')
  // What is judged is the start alone; lines and bounds come after it.
  const judged = marksOf(criterion.start, criterion)
  if (judged) return checkPoints(claimed, criterion, judged, place)
  // A claim on a computed criterion is a statement to compare with, never the score (Q16).
  const { points } = self.node(criterion.code)
  if (points && compare(points, claimed) === 0) return []
  const problems = checkPoints(claimed, criterion, bounds, place)
  if (!points || problems.length > 0) return problems
  const params = { claimed: decimal(claimed), code: criterion.code, computed: decimal(points) }
  return [{ code: 'TD1413', place, params }]
}

/** Marks of judged lines: each within the bounds of its line. */
function checkMarks({ marks, place }: Entry, criterion: Criterion): Diagnostic[] {
  if (!marks) return []
  const lines = [...(criterion.bonuses ?? []), ...(criterion.deductions ?? [])]
  return lines.flatMap(line => {
    const mark = line.id === undefined ? undefined : marks.get(line.id)
    const bounds = marksOf(line, criterion)
    return mark && bounds ? checkPoints(mark, criterion, bounds, within(place, 'marks', line.id ?? '')) : []
  })
}

/** Between which marks a person chooses; absent where nobody does. */
function marksOf(form: Start | LineItem, criterion: Criterion): Bounds | undefined {
  if (form.kind === 'level') {
    const [min, max] = levelBounds(form, criterion)
    return { min, max, step: 1 }
  }
  if (form.kind !== 'judged') return undefined
  const [min, max] = judgedBounds(form, criterion)
  const { step, rubric } = form
  return { min, max, ...(step !== undefined && { step }), ...(rubric && { rubric }) }
}

/** Facts that are corrected after points were given change nothing: the points stand, and the reviewer should know (Q22). */
function checkOrder(
  entry: Entry,
  { traits, figures, excluded, bestVerified }: EvaluatedUnit,
  { code }: Criterion,
  { compiled }: ClaimRules,
): Diagnostic[] {
  return entry.changes.flatMap((change, index): Diagnostic[] => {
    const isLate = entry.changes.slice(0, index).some(({ points }) => points)
    if (change.points || !isLate) return []
    const changes = entry.changes.slice(0, index + 1).map(({ points: _, ...facts }) => facts)
    const found = figuresAfter(figures.verified, code, { ...entry, changes }, index + 1)
    const { points } = evaluateTable(compiled, traits, found, excluded, bestVerified).node(code)
    const params = { code, computed: points ? decimal(points) : '–' }
    return [{ code: 'TD1420', place: within(change.place, 'facts'), params }]
  })
}

/**
 * All figures are there and no points come out: they fall into what the table leaves open (Q6), or something is
 * divided by zero. Never a zero by accident.
 */
function checkUndecided(
  entry: Entry,
  { unit, self, verified, figures, excluded, stages }: EvaluatedUnit,
  { code }: Criterion,
  { compiled }: ClaimRules,
): Diagnostic[] {
  const node = compiled.nodes.get(code)
  if (!node || excluded.has(code) || entry.status) return []
  // With stages what was found is put together from several, and may wait for one.
  const side = !self.node(code).points ? 'self' : !verified.node(code).points ? 'verified' : undefined
  if (!side || (side === 'verified' && stages.has(code))) return []
  const expressions = node.steps.map(({ expression }) => expression)
  const inputs = new Set(expressions.flatMap(each => inputsThrough(each, compiled.values)))
  const isJudged = expressions.flatMap(referencesOf).some(({ op }) => op === 'judged')
  const isComplete = [...inputs].every(input => figures[side].facts.has(input))
  if (inputs.size === 0 || !isComplete || isJudged) return []
  const place = factsPlace(entry, unit)
  return [{ code: 'TD1455', place, params: { code } }]
}

/** Where the figures of an entry stand; of those that others supplied, the first of them. */
function factsPlace({ place, facts }: Entry, { report }: Unit): Place {
  const supplied = report.state === 'present' ? report.supplied : undefined
  const [first] = facts.keys()
  const isOwn = first === undefined || [...facts.keys()].some(input => !supplied?.has(input))
  return isOwn ? within(place, 'facts') : (supplied?.get(first)?.place ?? place)
}

interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Levels, of which one must hold the points. */
  readonly rubric?: readonly { readonly from: number; readonly to?: number }[]
}

/** Between which points a reviewer may decide: as far as the rules can go, and from 0 to the maximum in any case. */
function boundsOf(criterion: Criterion, { ranges }: ClaimRules): Bounds {
  const { max, open, start, bonuses, deductions, code } = criterion
  const [least, most] = (!open && ranges.get(code)) || [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const floor = typeof criterion.floor === 'number' ? criterion.floor : Math.min(0, least)
  const ceiling = typeof criterion.ceiling === 'number' ? criterion.ceiling : Math.max(max, most)
  // With lines of bonus or deduction the points of a reviewer are more than what is judged in steps.
  const isJudgedAlone = start.kind === 'judged' && start.out_of === undefined && !bonuses && !deductions
  return {
    ...(Number.isFinite(floor) && { min: floor }),
    ...(Number.isFinite(ceiling) && { max: ceiling }),
    ...(isJudgedAlone && start.step !== undefined && { step: start.step }),
    ...(isJudgedAlone && start.rubric && { rubric: start.rubric }),
  }
}

/** Points that a person wrote down: between the bounds, and on the grid of what is judged. */
function checkPoints(
  points: Rational,
  { code }: Criterion,
  { min, max, step, rubric }: Bounds,
  place: Place,
): Diagnostic[] {
  const shown = { points: decimal(points), code }
  if (max !== undefined && compare(points, rational(max)) > 0) {
    return [{ code: 'TD1411', place, params: { ...shown, max } }]
  }
  if (min !== undefined && compare(points, rational(min)) < 0) {
    return [{ code: 'TD1417', place, params: { ...shown, min } }]
  }
  if (step !== undefined && !isMultipleOf(points, rational(step))) {
    return [{ code: 'TD1412', place, params: { ...shown, step } }]
  }
  const value = Number(toDecimal(points))
  if (rubric && !rubric.some(({ from, to = from }) => value >= from && value <= to)) {
    return [{ code: 'TD1456', place, params: shown }]
  }
  return []
}

function decimal(value: Rational): number {
  return Number(toDecimal(value))
}
