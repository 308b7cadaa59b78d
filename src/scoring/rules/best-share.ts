import { multiply, number } from '../../expressions/expression.ts'
import type { FormBestShare } from '../../model/generated/criteria.ts'
import { amongWords, bestOf, shareOfBest } from './leader.ts'
import { type Rule, say } from './rule.ts'

/** Điểm chuẩn × kết quả / kết quả cao nhất của cụm. */
export const bestShare: Rule<FormBestShare> = {
  expression: ({ input, among, when_none = 'zero' }, context) => {
    const value = context.formula(input, 'input')
    const max = number(context.criterion.max)
    // With nobody to be compared with, it is as if nobody had reached anything.
    const highest = bestOf(value, among, context, multiply(number(0), value))
    return shareOfBest(value, highest, max, when_none === 'full' ? max : number(0))
  },
  words: ({ input, among }, words) =>
    say(
      words,
      `điểm chuẩn × ${words.factor(input)} / mức cao nhất trong cụm${amongWords(among, words)}`,
      `the maximum × ${words.factor(input)} / the highest of the cluster${amongWords(among, words)}`,
    ),
}
