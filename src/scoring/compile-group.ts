import { type Place, within as placeWithin } from '../diagnostics/diagnostic.ts'
import {
  add,
  choose,
  compare,
  divide,
  type Expression,
  max,
  maximum,
  min,
  missing,
  multiply,
  number,
  type Part,
  points as pointsOf,
  present,
  step,
  subtract,
  sum,
} from '../expressions/expression.ts'
import { add as plus, multiply as product, rational, ZERO } from '../expressions/rational.ts'
import type { Scope } from '../expressions/text/scope.ts'
import type { Criterion, Group, JointCap } from '../model/campaign.ts'
import { childrenOf, isCriterion } from '../model/tree.ts'
import type { CompiledNode, Step } from './compile-criterion.ts'
import { type Compiler, compileAmount, compileText } from './rule-context.ts'
import { type Recorder, scaleAndBound } from './scale-and-bound.ts'
import { criterionScope } from './table-scope.ts'

/**
 * The children combined; then the caps on the two sides of the whole group (they act on gains and losses before
 * these meet, on top of the caps below), the coefficient, the bounds and the rounding.
 */
export function compileGroup(
  group: Group,
  place: Place,
  scope: Scope,
  places: number,
  compiler: Compiler,
): CompiledNode {
  const steps: Step[] = []
  const record: Recorder = (name, label, expression) => {
    steps.push({ name, label, expression })
    return step(name)
  }
  const own = criterionScope(scope, group.max)
  const amount = (value: number | string, ...at: readonly (string | number)[]) =>
    compileAmount(value, group.max, own, placeWithin(place, ...at), compiler)
  const part = (of: Part) => combined(group, of)

  const children = record('children', { kind: 'children' }, combined(group))
  const { net, bonus, deduction } = capSides(
    { net: children, bonus: part('gained'), deduction: part('lost') },
    group.caps ?? [],
    (cap, index) => amount(cap, 'caps', index, 'cap'),
    record,
    index => compiler.report({ code: 'TD1450', place: placeWithin(place, 'caps', index) }),
  )
  const isReweighted = group.absent === 'reweight'
  const whole = isReweighted ? record('reweight', { kind: 'reweight' }, reweighted(net, group)) : net
  const { coefficient, floor, ceiling } = group
  const scaling = {
    coefficient:
      coefficient === undefined
        ? undefined
        : compileText(coefficient, own, placeWithin(place, 'coefficient'), 'number', compiler),
    floor: floor === undefined ? undefined : amount(floor, 'floor'),
    ceiling: ceiling === undefined ? undefined : amount(ceiling, 'ceiling'),
    rounding: group.rounding ?? (canBeFraction(group) ? places : undefined),
  }
  const start = group.combine === 'best' ? children : part('start')
  const scaled = (side: Expression) => (isReweighted ? reweighted(side, group) : side)
  const sides = { bonus: scaled(bonus), deduction: scaled(deduction) }
  const reached = scaleAndBound(whole, sides, scaling, record)
  return { code: group.code, steps, start, bonus, deduction, ...reached }
}

/** Sums of rounded points need no rounding of their own; quotients, factors and formulas do. */
function canBeFraction({ combine = 'sum', absent, coefficient, floor, ceiling, caps = [] }: Group): boolean {
  const isSum = combine === 'sum' || combine === 'best'
  const isScaled = absent === 'reweight' || coefficient !== undefined
  const amounts = [floor, ceiling, ...caps.map(({ cap }) => cap)]
  return !isSum || isScaled || amounts.some(amount => typeof amount === 'string')
}

/** The children's points, or one of the sums that these consist of, put together as the group says. */
function combined(group: Group, part?: Part): Expression {
  const children = group.combine === 'weighted_mean' ? weighedParts(group) : childrenOf(group)
  const own = children.map(({ code }) => pointsOf(code, part))
  const there = children.map(({ code }) => present(pointsOf(code)))
  const weights = children.map(({ weight = 1 }) => number(weight))
  const weighted = () => sum(...own.map((points, index) => multiply(weights[index] ?? number(1), points)))
  const mean = (total: Expression, count: Expression) =>
    choose(compare(count, '>', number(0)), divide(total, count), missing)
  switch (group.combine) {
    case 'weighted_sum':
      return weighted()
    case 'mean':
      return mean(sum(...own), sum(...there))
    case 'weighted_mean':
      return mean(weighted(), sum(...there.map((is, index) => multiply(weights[index] ?? number(1), is))))
    case 'best':
      // Of which sums the best child consists is told at that child.
      return part ? number(0) : highest(own, there)
    default:
      return sum(...own)
  }
}

/**
 * What a weighted mean is taken of. A smaller group that is one as well, with no weight, cap or bound of its own, is
 * there to show its own mean: in the whole each of its parts counts by its own weight, so that nothing is rounded twice.
 */
function weighedParts(group: Group): readonly (Group | Criterion)[] {
  return childrenOf(group).flatMap(child =>
    !isCriterion(child) && child.combine === 'weighted_mean' && hasNothingOfItsOwn(child)
      ? weighedParts(child)
      : [child],
  )
}

function hasNothingOfItsOwn({ weight, caps, coefficient, floor, ceiling, absent }: Group): boolean {
  return [weight, caps, coefficient, floor, ceiling, absent].every(each => each === undefined)
}

/** The highest of those that there are. */
function highest(points: readonly Expression[], there: readonly Expression[]): Expression {
  return points.reduce<Expression>((best, each, index) => {
    const isThere = there[index] ?? number(1)
    return choose(isThere, choose(present(best), max(best, each), each), best)
  }, missing)
}

/**
 * Caps what was gained in all and what was lost in all, each by itself: neither pays for what the other lost (A5).
 * @param net what the parts give together before.
 */
export function capSides(
  sides: { readonly net: Expression; readonly bonus: Expression; readonly deduction: Expression },
  caps: readonly JointCap[],
  amount: (cap: number | string, index: number) => Expression,
  record: Recorder,
  refuse: (index: number) => void,
): { net: Expression; bonus: Expression; deduction: Expression } {
  let { net, bonus, deduction } = sides
  for (const [index, { lines, cap, count, overlap }] of caps.entries()) {
    const isOfSide = lines === 'bonuses' || lines === 'deductions'
    if (!isOfSide || cap === undefined || count === 'highest' || overlap !== undefined) {
      refuse(index)
      continue
    }
    const side = lines === 'bonuses' ? bonus : deduction
    const capped = record(
      `caps.${index}`,
      { kind: 'side_cap', side: lines, index },
      min(amount(cap, index), side),
    )
    const excess = subtract(side, capped)
    if (lines === 'bonuses') {
      bonus = capped
      net = subtract(net, excess)
    } else {
      deduction = capped
      net = add(net, excess)
    }
  }
  const isChanged = net !== sides.net
  return { net: isChanged ? record('net', { kind: 'net' }, net) : net, bonus, deduction }
}

/**
 * The points of what is assigned, scaled up to the whole (C5: the total stays comparable). A mean and the best of
 * several are of the whole already.
 */
function reweighted(net: Expression, group: Group): Expression {
  const { combine = 'sum' } = group
  if (combine !== 'sum' && combine !== 'weighted_sum') return net
  const children = childrenOf(group).map(({ code, max, weight = 1 }) => {
    const factor = rational(combine === 'weighted_sum' ? weight : 1)
    return { all: product(rational(max), factor), assigned: multiply(number(factor), maximum(code)) }
  })
  const whole = number(children.map(({ all }) => all).reduce(plus, ZERO))
  const assigned = sum(...children.map(each => each.assigned))
  return choose(compare(assigned, '>', number(0)), divide(multiply(net, whole), assigned), missing)
}
