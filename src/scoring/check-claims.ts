import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Range } from '../expressions/range.ts'
import { compare, isMultipleOf, type Rational, rational, toDecimal, ZERO } from '../expressions/rational.ts'
import type { Change, Criterion, Entry, LineItem, Start, Unit } from '../model/campaign.ts'
import { isPapers } from '../model/evidence.ts'
import { criteriaOf, formOf } from '../model/tree.ts'
import { isNumber } from './aggregate.ts'
import { checkItemNames } from './check-item-names.ts'
import { checkPapers } from './check-papers.ts'
import { checkUndecided } from './check-undecided.ts'
import type { CompiledTable } from './compile-table.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'
import { evaluateTable } from './evaluate-table.ts'
import { factPlace } from './fact-place.ts'
import { figuresAfter } from './figures.ts'
import { formsOf } from './find-hole.ts'
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
      if (!entry) return checkUndecided(undefined, evaluated, criterion, rules.compiled)
      // A status stands unless a reviewer went on to score the criterion.
      if (entry.status && entry.changes.length === 0) return []
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

function checkEntry(
  entry: Entry,
  evaluated: EvaluatedUnit,
  criterion: Criterion,
  rules: ClaimRules,
): Diagnostic[] {
  const bounds = boundsOf(criterion, evaluated, rules)
  const reviewed = entry.changes.flatMap(change => checkChange(change, criterion, bounds))
  return [
    ...checkItemNames(entry, criterion, rules.compiled),
    ...checkClaim(entry, evaluated, criterion, bounds),
    ...checkMarks(entry, criterion),
    ...reviewed,
    ...checkOrder(entry, evaluated, criterion, rules),
    ...checkUndecided(entry, evaluated, criterion, rules.compiled),
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

/** What a reviewer wrote, as it was written: within the bounds of the table, unless they are lifted for it (Q17, G18). */
function checkChange(change: Change, criterion: Criterion, bounds: Bounds): Diagnostic[] {
  const { stage, place, beyond, shared } = change
  if (shared) return []
  const points = change.given?.points ?? change.points
  const marks = [...(change.given?.marks ?? change.marks ?? [])]
  const problems = [
    ...(points
      ? checkPoints(points, criterion, atStage(bounds, criterion, stage), within(place, 'points'))
      : []),
    ...marks.flatMap(([line, mark]) => {
      const form = formOf(criterion, line)
      const own = form && marksOf(form, criterion, stage)
      const at = line === undefined ? within(place, 'mark') : within(place, 'marks', line)
      return own ? checkPoints(mark, criterion, own, at) : []
    }),
  ]
  if (!beyond) return problems
  return problems.length > 0 ? [] : [{ code: 'TD1467', place: { ...within(place, 'beyond'), at: 'key' } }]
}

/** A stage may have a grid of its own, also where it gives the points of the whole criterion (G11). */
function atStage(bounds: Bounds, { start }: Criterion, stage: string): Bounds {
  const own = start.kind === 'judged' ? start.by_stage?.[stage] : undefined
  if (bounds.step === undefined && own?.step === undefined) return bounds
  const { step: _, ...rest } = bounds
  if (own?.out_of !== undefined) return rest
  return bounds.isJudgedAlone && own?.step !== undefined ? { ...rest, step: own.step } : bounds
}

/** Between which marks a person chooses; absent where nobody does. */
function marksOf(form: Start | LineItem, criterion: Criterion, stage?: string): Bounds | undefined {
  if (form.kind === 'level') {
    const [min, max] = levelBounds(form, criterion)
    return { min, max, step: 1 }
  }
  if (form.kind !== 'judged') return undefined
  const [min, max] = judgedBounds(form, criterion)
  const own = stage === undefined ? undefined : form.by_stage?.[stage]
  if (own?.out_of !== undefined) {
    return { min: 0, max: own.out_of, ...(own.step !== undefined && { step: own.step }) }
  }
  const { rubric, step } = { ...form, ...own }
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
    if (!change.marks) {
      const isOfPapers = [...change.facts.keys()].every(isPapers)
      return [{ code: 'TD1420', place: within(change.place, isOfPapers ? 'evidence' : 'facts'), params }]
    }
    const key = change.marks.has(undefined) ? 'mark' : 'marks'
    return [{ code: 'TD1469', place: within(change.place, key), params }]
  })
}

interface Bounds {
  /** Whether nothing but what is judged makes up the points. */
  readonly isJudgedAlone?: true
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Levels, of which one must hold the points. */
  readonly rubric?: readonly { readonly from: number; readonly to?: number }[]
}

/** Between which points a reviewer may decide: as far as the rules can go, and from 0 to the maximum in any case. */
function boundsOf(
  criterion: Criterion,
  { self, verified }: EvaluatedUnit,
  { ranges, compiled }: ClaimRules,
): Bounds {
  const { max, open, start, bonuses, deductions, code } = criterion
  const item = compiled.nodes.get(code)?.item
  // Of a list that was corrected it counts what could be had before as well: that stage gave its points by it.
  const [reported, found] = [self.maximum(code), verified.maximum(code)]
  const most = compare(reported, found) > 0 ? reported : found
  if (item) return open || item.range[1] > max ? {} : { max: decimal(most) }
  const [lowest, highest] = (!open && ranges.get(code)) || [
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]
  const floor = typeof criterion.floor === 'number' ? criterion.floor : Math.min(0, lowest)
  const ceiling = typeof criterion.ceiling === 'number' ? criterion.ceiling : Math.max(max, highest)
  // With lines of bonus or deduction the points of a reviewer are more than what is judged in steps.
  const isJudgedAlone = start.kind === 'judged' && start.out_of === undefined && !bonuses && !deductions
  return {
    ...(Number.isFinite(floor) && { min: floor }),
    ...(Number.isFinite(ceiling) && { max: ceiling }),
    ...(isJudgedAlone && { isJudgedAlone }),
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
