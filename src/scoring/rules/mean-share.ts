import {
  choose,
  compare,
  divide,
  type Expression,
  fact,
  min,
  missing,
  multiply,
  number,
  present,
  sum,
  target,
} from '../../expressions/expression.ts'
import type { FormMeanShare } from '../../model/generated/criteria.ts'
import { NUMERIC, type Rule, say } from './rule.ts'
import { hasTarget, percent } from './target-share.ts'

/** Điểm chuẩn × the mean, over the parts, of the mean share of each part's inputs: a mean of means, not pooled. */
export const meanShare: Rule<FormMeanShare> = {
  expression: (rule, context) => {
    const means = rule.parts.map((inputs, part) =>
      mean(
        inputs.map((id, index) => {
          context.input(id, NUMERIC, 'parts', part, index)
          return shareOf(id, rule)
        }),
      ),
    )
    return multiply(number(context.criterion.max), mean(means))
  },
  words: ({ parts, most = 100 }, words) => {
    const listed = parts.map(inputs => inputs.map(words.input).join(', ')).join(' | ')
    return say(
      words,
      `điểm chuẩn × trung bình các tỷ lệ hoàn thành (mỗi tỷ lệ tối đa ${words.number(most)}%): ${listed}`,
      `the maximum × the mean of the shares of the targets (each at most ${words.number(most)}%): ${listed}`,
    )
  },
  targets: ({ parts, without_target = 'error' }) => (without_target === 'error' ? parts.flat() : []),
}

function shareOf(input: string, { most = 100, without_target = 'error' }: FormMeanShare): Expression {
  const share = min(number(percent(most)), divide(fact(input), target(input)))
  if (without_target === 'error') return share
  const otherwise = { full: number(1), zero: number(0), skip: missing }[without_target]
  return choose(hasTarget(target(input)), share, otherwise)
}

/** Of those that there are; a mean of nothing is missing. */
function mean(terms: readonly Expression[]): Expression {
  const [only] = terms
  if (terms.length === 1 && only) return only
  const count = sum(...terms.map(present))
  return choose(compare(count, '>', number(0)), divide(sum(...terms), count), missing)
}
