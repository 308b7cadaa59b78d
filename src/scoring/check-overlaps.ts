import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { allOf, type Expression } from '../expressions/expression.ts'
import type { Scope } from '../expressions/text/scope.ts'
import type { Criterion, Input, JointCap } from '../model/campaign.ts'
import { canOverlap } from './can-overlap.ts'
import { type EventLine, linesBefore, membersOf, priceOf } from './overlap.ts'
import { type Compiler, ruleContext } from './rule-context.ts'
import { caseConditions } from './rules/per-event.ts'

const SIDES = ['bonuses', 'deductions'] as const
type Side = (typeof SIDES)[number]

/** For each line that takes a case before this one: when it does. */
export function takenBefore(
  criterion: Criterion,
  side: Side,
  index: number,
  scope: Scope,
  compiler: Compiler,
): Expression[] {
  return linesBefore(criterion, side, index).map(each => {
    const context = quietContext(criterion, scope, compiler)
    const { when } = each.line
    const own = caseConditions(each.line, context)
    return allOf(...own, ...(when === undefined ? [] : [context.condition(when, 'when')]))
  })
}

/** What is wrong with what a criterion says of cases that fit several lines, or should have been said (Q15). */
export function checkOverlaps(
  criterion: Criterion,
  place: Place,
  scope: Scope,
  compiler: Compiler,
): Diagnostic[] {
  const told = (criterion.caps ?? []).flatMap((cap, index) =>
    cap.overlap === undefined ? [] : checkSet(cap, criterion, within(place, 'caps', index), compiler),
  )
  return told.length > 0 ? told : SIDES.flatMap(side => untold(criterion, side, place, scope, compiler))
}

/** A set says how cases count only where its lines count the cases of one list, at prices that can be compared. */
function checkSet(cap: JointCap, criterion: Criterion, place: Place, { inputs }: Compiler): Diagnostic[] {
  const members = SIDES.flatMap(side => membersOf(cap, side, criterion))
  const lists = members.filter(({ line }) => inputs.get(line.input)?.type === 'records')
  const [first] = lists
  const same = lists.filter(({ line }) => line.input === first?.line.input)
  const isNamed = Array.isArray(cap.lines)
  // An id that there is not has been told of already.
  const known = SIDES.flatMap(side => criterion[side] ?? []).filter(({ id }) => cap.lines.includes(id ?? ''))
  if (same.length < 2 || (isNamed && same.length < known.length)) {
    return [{ code: 'TD1478', place: within(place, 'overlap') }]
  }
  const priced = cap.overlap === 'dearer' ? same.filter(({ line }) => !priceOf(line, criterion)) : []
  return priced.slice(0, 1).map(({ line }) => ({
    code: 'TD1479',
    place: within(place, 'overlap'),
    params: { points: String(line.points) },
  }))
}

/** Pairs of lines whose classes can overlap, where nothing is said of it. */
function untold(
  criterion: Criterion,
  side: Side,
  place: Place,
  scope: Scope,
  compiler: Compiler,
): Diagnostic[] {
  const lines = membersOf({ lines: side }, side, criterion)
  const isTold = (a: EventLine, b: EventLine) =>
    (criterion.caps ?? []).some(cap => {
      const members = membersOf(cap, side, criterion).map(({ index }) => index)
      return cap.overlap !== undefined && members.includes(a.index) && members.includes(b.index)
    })
  return lines.flatMap((own, at) =>
    lines.slice(0, at).flatMap((other): Diagnostic[] => {
      const input = compiler.inputs.get(own.line.input)
      if (other.line.input !== own.line.input || input?.type !== 'records' || isTold(own, other)) return []
      if (!mayOverlap(own, other, input, criterion, scope, compiler)) return []
      const placeOf = ({ index }: EventLine) => within(place, side, index, 'where')
      return [{ code: 'TD1480', place: placeOf(own), related: [placeOf(other)] }]
    }),
  )
}

/** Only of classes that both lines name; a line with a condition of its own may never meet the other. */
function mayOverlap(
  { line: a }: EventLine,
  { line: b }: EventLine,
  input: Input,
  criterion: Criterion,
  scope: Scope,
  compiler: Compiler,
): boolean {
  const isPlain = [a, b].every(
    ({ where, when, exempt }) => where !== undefined && when === undefined && exempt === undefined,
  )
  if (!isPlain) return false
  const context = quietContext(criterion, scope, compiler)
  return canOverlap(allOf(...caseConditions(a, context)), allOf(...caseConditions(b, context)), input)
}

/** What is wrong with a line is told where it is compiled. */
function quietContext(criterion: Criterion, scope: Scope, { inputs }: Compiler) {
  return ruleContext(criterion, { file: 'criteria.yaml' }, scope, { inputs, report: () => undefined })
}
