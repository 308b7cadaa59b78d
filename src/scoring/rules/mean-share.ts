import {
  add,
  anyOf,
  choose,
  divide,
  type Expression,
  fact,
  min,
  missing,
  multiply,
  number,
  target,
} from '../../expressions/expression.ts'
import type { FormMeanShare } from '../../model/generated/criteria.ts'
import { NUMERIC, type Rule, say } from './rule.ts'
import { capOf, hasTarget } from './target-share.ts'

/** Điểm chuẩn × the mean, over the parts, of the mean share of each part's inputs: a mean of means, not pooled. */
export const meanShare: Rule<FormMeanShare> = {
  expression: (rule, context) => {
    const highest = capOf(rule.most, context)
    const parts = rule.parts.map((inputs, part) => {
      const shares = inputs.map((id, index) => {
        context.input(id, NUMERIC, 'parts', part, index)
        return shareOf(id, highest, rule)
      })
      return mean(shares, highest)
    })
    const { value, counts } = mean(parts, highest)
    const points = multiply(number(context.criterion.max), value)
    return counts ? choose(counts, points, missing) : points
  },
  words: ({ parts, most = 100 }, words) => {
    const listed = parts.map(inputs => inputs.map(id => words.input(id)).join(', ')).join(' | ')
    return say(
      words,
      `điểm chuẩn × trung bình các tỷ lệ hoàn thành (mỗi tỷ lệ tối đa ${words.input(most)}%): ${listed}`,
      `the maximum × the mean of the shares of the targets (each at most ${words.input(most)}%): ${listed}`,
    )
  },
  targets: ({ parts, without_target = 'error' }) => (without_target === 'error' ? parts.flat() : []),
}

/** A share, and whether it counts for the unit; without that it always does. */
interface Share {
  readonly value: Expression
  readonly counts?: Expression
}

function shareOf(input: string, highest: Expression, { without_target = 'error' }: FormMeanShare): Share {
  const share = min(highest, divide(fact(input), target(input)))
  if (without_target === 'error') return { value: share }
  const isAssigned = hasTarget(target(input))
  if (without_target === 'skip') return { value: share, counts: isAssigned }
  return { value: choose(isAssigned, share, number(without_target === 'full' ? 1 : 0)) }
}

/** Of the shares that count; missing as soon as one of these is: what is not reported never raises a mean. */
function mean(shares: readonly Share[], highest: Expression): Share {
  const [only] = shares
  if (shares.length === 1 && only) return only
  const total = sumOf(shares.map(({ value, counts }) => (counts ? choose(counts, value, number(0)) : value)))
  const counts = shares.flatMap(share => share.counts ?? [])
  if (counts.length === 0) return { value: divide(total, number(shares.length)) }
  // No mean passes the highest share; written down, the check of the bounds can see it as well.
  return { value: min(highest, divide(total, sumOf(counts))), counts: anyOf(...counts) }
}

function sumOf(terms: readonly Expression[]): Expression {
  const [first = number(0), ...rest] = terms
  return rest.reduce((left, right) => add(left, right), first)
}
