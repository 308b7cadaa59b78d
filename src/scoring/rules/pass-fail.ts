import { choose } from '../../expressions/expression.ts'
import type { FormPassFail } from '../../model/generated/criteria.ts'
import { type Rule, say } from './rule.ts'

/** Đạt: điểm chuẩn; không đạt: 0; or what the table says instead. */
export const passFail: Rule<FormPassFail> = {
  expression: ({ input, points = 'all', otherwise = 0 }, context) =>
    choose(
      context.condition(input, 'input'),
      context.amount(points, 'points'),
      context.amount(otherwise, 'otherwise'),
    ),
  words: ({ input, points = 'all', otherwise = 0 }, words) => {
    const [condition, passed, failed] = [words.input(input), words.amount(points), words.amount(otherwise)]
    return say(
      words,
      `${condition}: đạt được ${passed}, không đạt được ${failed}`,
      `${condition}: passed ${passed}, failed ${failed}`,
    )
  },
}
