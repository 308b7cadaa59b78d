import type { Expression } from '../expressions/expression.ts'
import type { Range } from '../expressions/range.ts'
import { toDecimal } from '../expressions/rational.ts'
import type { Amount, Group, Input } from '../model/campaign.ts'
import type { CompiledTable } from './compile-table.ts'
import { nodeRanges, rangeOfSteps } from './ranges.ts'
import { fixedAmount } from './rule-context.ts'

const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number
const ANYTHING: Range = [NEGATIVE_INFINITY, POSITIVE_INFINITY]

/**
 * What a sum under caps can give: what its criteria start with, and of each side no more than its caps. Interval by
 * interval that cannot be seen, since a cap is taken from points of which it is a part.
 */
export function rangeUnderCaps(
  group: Group,
  compiled: CompiledTable,
  inputs: ReadonlyMap<string, Input>,
): Range {
  const { combine = 'sum', absent, caps = [], criteria = [], max } = group
  const hasFactor = [group, ...criteria].some(({ coefficient }) => coefficient !== undefined)
  if (caps.length === 0 || criteria.length === 0 || combine !== 'sum' || absent === 'reweight' || hasFactor) {
    return ANYTHING
  }
  const limit = (side: 'bonuses' | 'deductions') =>
    Math.min(
      ...caps.map(({ lines, cap }) => (lines === side ? fixed(cap, max) : undefined) ?? POSITIVE_INFINITY),
    )
  let [least, most, gained, lost] = [0, 0, 0, 0]
  for (const criterion of criteria) {
    const node = compiled.nodes.get(criterion.code)
    if (!node) return ANYTHING
    const rangeOf = (part: Expression) => rangeOfSteps(part, node.steps, nodeRanges(criterion, inputs))
    const start = widened(rangeOf(node.start), criterion)
    least += start[0]
    most += start[1]
    gained += Math.max(0, rangeOf(node.bonus)[1])
    lost += Math.max(0, rangeOf(node.deduction)[1])
  }
  const net: Range = [least - Math.min(limit('deductions'), lost), most + Math.min(limit('bonuses'), gained)]
  return widened(net, group)
}

/** A floor can lift points above all of this, a ceiling press them below. */
function widened(
  [least, most]: Range,
  { floor, ceiling, max }: Pick<Group, 'floor' | 'ceiling' | 'max'>,
): Range {
  return [
    ceiling === undefined ? least : Math.min(least, fixed(ceiling, max) ?? NEGATIVE_INFINITY),
    floor === undefined ? most : Math.max(most, fixed(floor, max) ?? POSITIVE_INFINITY),
  ]
}

/** As a number that is only compared, never counted. */
function fixed(amount: Amount | undefined, max: number): number | undefined {
  const value = amount === undefined ? undefined : fixedAmount(amount, max)
  return value && Number(toDecimal(value))
}
