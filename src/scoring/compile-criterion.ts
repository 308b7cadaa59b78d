import { type Diagnostic, type Place, within as placeWithin } from '../diagnostics/diagnostic.ts'
import { add, choose, type Expression, max, min, number, step, subtract } from '../expressions/expression.ts'
import type { Range } from '../expressions/range.ts'
import type { Scope } from '../expressions/text/scope.ts'
import type { Criterion, JointCap, LineItem } from '../model/campaign.ts'
import { checkOverlaps, takenBefore } from './check-overlaps.ts'
import { type CompiledPaper, compilePapers } from './compile-papers.ts'
import { type NodeRanges, rangeOfSteps } from './ranges.ts'
import type { Repeat } from './repeat.ts'
import { type Compiler, ruleContext } from './rule-context.ts'
import { ruleOf } from './rules/index.ts'
import { type Recorder, scaleAndBound } from './scale-and-bound.ts'
import { criterionScope, withPapers } from './table-scope.ts'

/** One figure on the way to the points of a criterion or group; later steps read the earlier ones. */
export interface Step {
  readonly name: string
  readonly label: StepLabel
  readonly expression: Expression
}

/** What a step is, for those who put it into words. */
export type StepLabel =
  | { readonly kind: 'start' }
  | { readonly kind: 'line'; readonly side: Side; readonly index: number }
  | { readonly kind: 'joint_cap'; readonly index: number }
  /** Points for a paper that is missing, by its place among the kinds; whether all are there without which nothing counts. */
  | { readonly kind: 'paper'; readonly index: number }
  | { readonly kind: 'papers' }
  | { readonly kind: 'bonus' | 'deduction' | 'gate' | 'net' | 'coefficient' | 'bounds' | 'rounding' }
  /** Of criteria that are scored for each item of a list. */
  | { readonly kind: 'items' }
  /** Of groups only. */
  | { readonly kind: 'children' | 'reweight' }
  | { readonly kind: 'side_cap'; readonly side: Side; readonly index: number }

export type Side = 'bonuses' | 'deductions'

/** The way to the points of a criterion or group, and which steps hold the sums that they consist of. */
export interface CompiledNode {
  readonly code: string
  readonly steps: readonly Step[]
  readonly points: Expression
  readonly start: Expression
  readonly bonus: Expression
  readonly deduction: Expression
  /** What of the bonus and of the deduction reached the points. */
  readonly gained: Expression
  readonly lost: Expression
  /** Of a criterion that is scored for each item of a list: what one item gives, and between which numbers that lies. */
  readonly item?: { readonly repeat: Repeat; readonly points: Expression; readonly range: Range }
  /** Of each kind of evidence whether it is needed and not there. */
  readonly papers?: readonly CompiledPaper[]
}

/** A line as it counts in the sum of its side: by itself, or together with others under a joint cap. */
interface Term {
  readonly ids: ReadonlySet<string>
  readonly value: Expression
}

const NOTHING = number(0)

/**
 * Start + bonuses − deductions, the sums of each side capped before they meet; then the gate, the coefficient,
 * the bounds and the rounding (the normative order, Q1).
 * @param places decimals of the points, unless the criterion says otherwise.
 */
export function compileCriterion(
  criterion: Criterion,
  place: Place,
  scope: Scope,
  places: number,
  ranges: NodeRanges,
  compiler: Compiler,
): CompiledNode {
  const steps: Step[] = []
  const record: Recorder = (name, label, expression) => {
    steps.push({ name, label, expression })
    return step(name)
  }
  const named = withPapers(scope, criterion)
  const own = criterionScope(named, criterion.max)
  const form = (item: Criterion['start'] | LineItem, at: Place, taken: readonly Expression[] = []) => {
    const id = 'id' in item ? item.id : undefined
    const context = { ...ruleContext(criterion, at, own, compiler, id), taken }
    const points = ruleOf(item).expression(item, context)
    const when = 'when' in item ? item.when : undefined
    const cap = 'cap' in item ? item.cap : undefined
    const conditional = when === undefined ? points : choose(context.condition(when, 'when'), points, NOTHING)
    return cap === undefined ? conditional : min(context.price(cap, 'cap'), conditional)
  }

  const start = record('start', { kind: 'start' }, form(criterion.start, placeWithin(place, 'start')))
  const lines = (side: Side) =>
    (criterion[side] ?? []).map((line, index) => ({
      id: line.id,
      value: record(
        `${side}.${index}`,
        { kind: 'line', side, index },
        form(line, placeWithin(place, side, index), takenBefore(criterion, side, index, own, compiler)),
      ),
    }))
  for (const problem of checkOverlaps(criterion, place, own, compiler)) compiler.report(problem)
  const sides = splitBySign(lines('bonuses'), lines('deductions'), steps, ranges)
  const context = ruleContext(criterion, place, own, compiler)
  const papers = compilePapers(criterion, place, own, compiler)
  for (const { index, points } of papers.deductions) {
    sides.deductions.push({
      ids: new Set(),
      value: record(`paper.${index}`, { kind: 'paper', index }, points),
    })
  }
  const capped = jointCaps(criterion, sides, place, context, record, compiler)
  const bonus =
    capped.bonuses.length > 0 ? record('bonus', { kind: 'bonus' }, total(capped.bonuses)) : NOTHING
  const deduction =
    capped.deductions.length > 0
      ? record('deduction', { kind: 'deduction' }, total(capped.deductions))
      : NOTHING

  const proven = withProof(papers.counts, { start, bonus }, rangeOfSteps(start, steps, ranges)[0] < 0, record)
  const gated = gate(criterion, { ...proven, deduction }, context, record)
  const net = record('net', { kind: 'net' }, meet(gated, capped))
  const parts = { start: gated.start, bonus: gated.bonus, deduction: gated.deduction }
  const withParts = criterionScope(named, criterion.max, parts)
  const late = ruleContext(criterion, place, withParts, compiler)
  const { coefficient, floor, ceiling, rounding = places } = criterion
  const scaling = {
    coefficient: coefficient === undefined ? undefined : late.formula(coefficient, 'coefficient'),
    floor: floor === undefined ? undefined : late.amount(floor, 'floor'),
    ceiling: ceiling === undefined ? undefined : late.amount(ceiling, 'ceiling'),
    rounding,
  }
  const points = scaleAndBound(net, parts, scaling, record)
  return { code: criterion.code, steps, ...parts, ...points, papers: papers.all }
}

/** A line whose value can be below zero (signed tables) counts on the other side with what it loses (G12). */
function splitBySign(
  bonuses: readonly { id: string | undefined; value: Expression }[],
  deductions: readonly { id: string | undefined; value: Expression }[],
  steps: readonly Step[],
  ranges: NodeRanges,
): Record<Side, Term[]> {
  const term = ({ id, value }: { id: string | undefined; value: Expression }): Term => ({
    ids: new Set(id === undefined ? [] : [id]),
    value,
  })
  const isSigned = ({ value }: { value: Expression }) => rangeOfSteps(value, steps, ranges)[0] < 0
  const gains = ({ value }: { value: Expression }) => max(NOTHING, value)
  const losses = ({ value }: { value: Expression }) => max(NOTHING, subtract(NOTHING, value))
  const own = (line: { id: string | undefined; value: Expression }) =>
    isSigned(line) ? term({ ...line, value: gains(line) }) : term(line)
  const crossed = (line: { id: string | undefined; value: Expression }) =>
    isSigned(line) ? [term({ id: undefined, value: losses(line) })] : []
  return {
    bonuses: [...bonuses.map(own), ...deductions.flatMap(crossed)],
    deductions: [...deductions.map(own), ...bonuses.flatMap(crossed)],
  }
}

/** Joint caps in the order in which they are written: each replaces its lines by what they give together (G1). */
function jointCaps(
  { caps = [] }: Criterion,
  sides: Record<Side, Term[]>,
  place: Place,
  context: ReturnType<typeof ruleContext>,
  record: Recorder,
  compiler: Compiler,
): Record<Side, readonly Term[]> {
  const result = { ...sides }
  for (const [index, cap] of caps.entries()) {
    const at = placeWithin(place, 'caps', index)
    const found = findTerms(cap, result, at)
    if ('problem' in found) {
      compiler.report(found.problem)
      continue
    }
    const { side, terms } = found
    if (cap.cap === undefined && cap.count !== 'highest') {
      // What is said of cases alone leaves the sums of the lines as they are.
      if (cap.overlap !== undefined) continue
      compiler.report({ code: 'TD1448', place: at })
    }
    const together = cap.count === 'highest' ? max(...terms.map(({ value }) => value)) : total(terms)
    const limit = cap.cap === undefined ? undefined : context.price(cap.cap, 'caps', index, 'cap')
    const value = record(
      `caps.${index}`,
      { kind: 'joint_cap', index },
      limit ? min(limit, together) : together,
    )
    const ids = new Set(terms.flatMap(term => [...term.ids]))
    result[side] = [...result[side].filter(term => !terms.includes(term)), { ids, value }]
  }
  return result
}

function findTerms(
  { lines }: JointCap,
  sides: Record<Side, readonly Term[]>,
  place: Place,
): { side: Side; terms: readonly Term[] } | { problem: Diagnostic } {
  const at = placeWithin(place, 'lines')
  if (lines === 'bonuses' || lines === 'deductions') {
    if (sides[lines].length === 0) return { problem: { code: 'TD1449', place: at, params: { lines } } }
    return { side: lines, terms: sides[lines] }
  }
  const wanted = new Set(Array.isArray(lines) ? lines : [lines])
  const side = (['bonuses', 'deductions'] as const).find(name =>
    sides[name].some(({ ids }) => [...ids].some(id => wanted.has(id))),
  )
  const terms = side
    ? sides[side].filter(({ ids }) => ids.size > 0 && [...ids].every(id => wanted.has(id)))
    : []
  const found = new Set(terms.flatMap(({ ids }) => [...ids]))
  const left = [...wanted].filter(id => !found.has(id))
  if (!side || left.length > 0) {
    const first = Array.isArray(lines) ? lines.findIndex(id => left.includes(id)) : -1
    const place = first === -1 ? at : placeWithin(at, first)
    return { problem: { code: 'TD1449', place, params: { lines: left.join(', ') } } }
  }
  return { side, terms }
}

/** Without the papers that were required neither the start nor a bonus counts; what is lost stays lost (G10). */
function withProof(
  counts: Expression | undefined,
  { start, bonus }: Record<'start' | 'bonus', Expression>,
  isSigned: boolean,
  record: Recorder,
): Record<'start' | 'bonus', Expression> {
  if (!counts) return { start, bonus }
  const holds = record('papers', { kind: 'papers' }, counts)
  return {
    start: choose(holds, start, isSigned ? min(NOTHING, start) : NOTHING),
    bonus: choose(holds, bonus, NOTHING),
  }
}

/** What is left where a condition of the criterion does not hold: by default nothing, and nothing is taken further (Q4). */
function gate(
  { gate: rule }: Criterion,
  { start, bonus, deduction }: Record<'start' | 'bonus' | 'deduction', Expression>,
  context: ReturnType<typeof ruleContext>,
  record: Recorder,
) {
  if (!rule) return { start, bonus, deduction }
  const holds = record('gate', { kind: 'gate' }, context.condition(rule.holds, 'gate', 'holds'))
  const left = context.amount(rule.points ?? 0, 'gate', 'points')
  const gated = { start: choose(holds, start, left), bonus, deduction }
  if (rule.takes === 'start_only') return gated
  return { ...gated, bonus: choose(holds, bonus, NOTHING), deduction: choose(holds, deduction, NOTHING) }
}

function meet(
  { start, bonus, deduction }: Record<'start' | 'bonus' | 'deduction', Expression>,
  { bonuses, deductions }: Record<Side, readonly Term[]>,
): Expression {
  const raised = bonuses.length > 0 ? add(start, bonus) : start
  return deductions.length > 0 ? subtract(raised, deduction) : raised
}

function total(terms: readonly Term[]): Expression {
  const [first, ...rest] = terms.map(({ value }) => value)
  return first ? rest.reduce(add, first) : NOTHING
}
