import type { Total } from '../expressions/expression.ts'
import { add, type Rational, round, subtract, toDecimal, ZERO } from '../expressions/rational.ts'
import type { Entry, Group, Unit } from '../model/campaign.ts'
import type { CriterionResult, Parts, Sums, UnitResult } from '../model/results.ts'
import { type Node, nodesOf } from '../model/tree.ts'
import { type CompiledTable, DEFAULT_PLACES, roleOf } from './compile-table.ts'
import { isUnfinished, stateOf } from './criterion-state.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'
import { type Evaluation, evaluateTable } from './evaluate-table.ts'
import { figuresAfter } from './figures.ts'
import { planOf } from './plan-table.ts'
import { reviewedBy, toldChange } from './told-change.ts'
import { whoOwes } from './who-owes.ts'

/** A unit's result before it is compared with the others of its cluster. */
export type UnrankedUnit = Omit<
  UnitResult,
  'rank' | 'tied' | 'decided_by' | 'ranked_on' | 'class' | 'classified_on' | 'gates' | 'adjustments'
>

type Present = Extract<Unit['report'], { state: 'present' }>

/** The result of a unit whose report is missing or invalid: its state, and nothing to count. */
export function resultWithout(unit: Unit): UnrankedUnit {
  const { id, name, report } = unit
  const isInvalid = report.state === 'invalid'
  return {
    id,
    name,
    state: isInvalid ? 'invalid' : 'missing',
    submitted: isInvalid ? (report.submitted ?? null) : null,
    late: isInvalid && report.late,
    criteria: [],
    groups: [],
    self: NO_SUMS,
    verified: NO_SUMS,
    assigned: null,
    percent: null,
    ...ownTable(unit),
  }
}

function ownTable({ table }: Unit): Pick<UnitResult, 'table'> {
  return table ? { table: table.id } : {}
}

/** The result of a unit that has reported. */
export function scoreUnit(evaluated: EvaluatedUnit, table: CompiledTable): UnrankedUnit {
  const { unit, self, verified } = evaluated
  const { report } = unit
  if (report.state !== 'present') return resultWithout(unit)
  const criteria: CriterionResult[] = []
  const groups: UnitResult['groups'] = []
  const places = table.table.rounding ?? DEFAULT_PLACES
  let role = roleOf({})
  for (const node of partsToScore(table)) {
    if (node.kind === 'criterion') {
      criteria.push(criterionResult(node, report, evaluated, table))
      continue
    }
    // A group inside another one has the role of the whole.
    if (node.depth === 0) role = roleOf(node.group)
    groups.push(groupResult(node.group, role, evaluated, places))
  }
  const sums = sumsOf(verified)
  // A coefficient, cap or bound that is not known leaves a sum unknown, though every criterion has its points.
  const isOpen = (points: string | null, assigned: string) => points === null && assigned !== '0'
  const assigned = toDecimal(verified.assigned)
  const unfinished =
    criteria.some(isUnfinished) ||
    groups.some(group => isOpen(group.verified, group.assigned)) ||
    isOpen(sums.scored, assigned)
  return {
    id: unit.id,
    name: unit.name,
    state: unfinished ? 'incomplete' : 'scored',
    submitted: report.submitted,
    late: report.late,
    ...reviewedBy(report),
    ...ownTable(unit),
    criteria,
    groups,
    self: sumsOf(self),
    verified: sums,
    assigned,
    // A percent of what has points so far would count the rest as zero.
    percent: unfinished ? null : print(verified.percent),
  }
}

const NO_SUMS: Sums = { scored: null, bonus: null, deduction: null, total: null }

function sumsOf(evaluation: Evaluation): Sums {
  const of = (total: Total) => print(evaluation.total(total))
  return { scored: of('scored'), bonus: of('bonus'), deduction: of('deduction'), total: of('total') }
}

function groupResult(
  { code, rounding }: Group,
  role: UnitResult['groups'][number]['role'],
  { self, verified }: EvaluatedUnit,
  places: number,
): UnitResult['groups'][number] {
  const [reported, found] = [self.node(code), verified.node(code)]
  const points = print(found.points)
  return {
    code,
    role,
    self: reported === found ? points : print(reported.points),
    verified: points,
    parts: partsOf(verified, code, rounding ?? places),
    assigned: toDecimal(verified.maximum(code)),
  }
}

/** A group, or a criterion with its place in the plan of the table. */
type PartToScore =
  | Extract<Node, { kind: 'group' }>
  | (Extract<Node, { kind: 'criterion' }> & { readonly needs: boolean; readonly index: number })

const PARTS = new WeakMap<CompiledTable, readonly PartToScore[]>()

function partsToScore(table: CompiledTable): readonly PartToScore[] {
  const known = PARTS.get(table)
  if (known) return known
  const plan = planOf(table)
  const needing = new Set(plan.needing)
  const parts = nodesOf(table.table).map((node): PartToScore => {
    if (node.kind === 'group') return node
    const { code } = node.criterion
    return { ...node, needs: needing.has(code), index: plan.nodes.get(code)?.index ?? -1 }
  })
  PARTS.set(table, parts)
  return parts
}

/** Units of which the same points were found share what is said of it; why there are none depends on more than that. */
function criterionResult(
  part: Extract<PartToScore, { kind: 'criterion' }>,
  { entries, exceptions }: Present,
  evaluated: EvaluatedUnit,
  table: CompiledTable,
): CriterionResult {
  const { code } = part.criterion
  const { self, verified, excluded, stages } = evaluated
  const value = verified.nodeAt(part.index)
  const isPlain = !exceptions.has(code) && !stages.has(code) && !excluded.has(code)
  const isShared = isPlain && value.points !== undefined && self.nodeAt(part.index) === value
  const shared = isShared ? value.shared : undefined
  if (shared?.result) return shared.result
  const result = ownResult(part, entries.get(code), evaluated, table)
  if (shared) shared.result = result
  return result
}

function ownResult(
  { criterion, needs }: Extract<PartToScore, { kind: 'criterion' }>,
  entry: Entry | undefined,
  evaluated: EvaluatedUnit,
  table: CompiledTable,
): CriterionResult {
  const { code } = criterion
  const { self, verified, excluded } = evaluated
  const { points } = verified.node(code)
  const owes = () => whoOwes(code, evaluated, table)
  const plain = stateOf(entry, excluded.has(code), points !== undefined, needs, owes)
  // A criterion that waits for a stage has been reported, and not been scored.
  const state = plain === 'not_reported' && evaluated.stages.has(code) ? 'not_scored' : plain
  const places = criterion.rounding ?? table.table.rounding ?? DEFAULT_PLACES
  return {
    code,
    state,
    self: print(self.node(code).points),
    verified: print(points),
    parts: points ? partsOf(verified, code, places) : NO_PARTS,
    changes:
      entry && (state === 'scored' || evaluated.stages.has(code))
        ? changesOf(code, entry, evaluated, table)
        : [],
  }
}

const NO_PARTS: Parts = { start: null, bonus: null, deduction: null, adjusted: null }

/**
 * The sums that points consist of: start + bonus − deduction + adjusted. Each is printed to the places of the
 * points, and what gates, coefficients, bounds, roundings and reviewers changed is the difference, so that the
 * printed figures add up.
 */
function partsOf(evaluation: Evaluation, code: string, places: number): Parts {
  const node = evaluation.node(code)
  const { points } = node
  if (!points) return NO_PARTS
  const start = node.part('start')
  const first = round(start ?? ZERO, places)
  const gained = round(node.part('bonus') ?? ZERO, places)
  const lost = round(node.part('deduction') ?? ZERO, places)
  const adjusted = subtract(round(points, places), subtract(add(first, gained), lost))
  return {
    start: start ? toDecimal(first) : null,
    bonus: toDecimal(gained),
    deduction: toDecimal(lost),
    adjusted: toDecimal(adjusted),
  }
}

/** Changes apply in order: corrected facts are computed again; points that a reviewer gave replace what is computed. */
function changesOf(
  code: string,
  entry: Entry,
  { traits, figures, excluded, bestVerified, stages, verified }: EvaluatedUnit,
  table: CompiledTable,
): CriterionResult['changes'] {
  if (entry.changes.length === 0) return []
  const points = Array.from({ length: entry.changes.length + 1 }, (_, count) => {
    // After all of them it is what was found, unless stages are put together.
    if (count === entry.changes.length && !stages.has(code)) return print(verified.node(code).points)
    const partial = figuresAfter(figures.verified, code, entry, count)
    return print(evaluateTable(table, traits, partial, excluded, bestVerified).node(code).points)
  })
  return entry.changes.map((change, index) =>
    toldChange(change, points[index] ?? null, points[index + 1] ?? null),
  )
}

function print(value: Rational | undefined): string | null {
  return value ? toDecimal(value) : null
}
