import { best, number } from '../../expressions/expression.ts'
import type { FormBestShare } from '../../model/generated/criteria.ts'
import { counted, shareOfBest } from './leader.ts'
import { type Rule, say } from './rule.ts'

/** Điểm chuẩn × kết quả / kết quả cao nhất của cụm. */
export const bestShare: Rule<FormBestShare> = {
  expression: ({ input, when_none = 'zero' }, context) => {
    const value = context.formula(input, 'input')
    const max = number(context.criterion.max)
    return shareOfBest(
      value,
      best(value, ...counted(context.criterion)),
      max,
      when_none === 'full' ? max : number(0),
    )
  },
  words: ({ input }, words) =>
    say(
      words,
      `điểm chuẩn × ${words.factor(input)} / mức cao nhất trong cụm`,
      `the maximum × ${words.factor(input)} / the highest of the cluster`,
    ),
}
