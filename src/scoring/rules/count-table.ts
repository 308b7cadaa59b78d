import { choose, compare, type Expression, missing, number } from '../../expressions/expression.ts'
import type { FormCountTable } from '../../model/generated/criteria.ts'
import { type Rule, say } from './rule.ts'

/** Points for 0, 1, 2 … times; the last row stands for every higher count. */
export const countTable: Rule<FormCountTable> = {
  expression: ({ input, points }, context) => {
    const count = context.formula(input, 'input')
    // From the last row down, so that a count between two whole numbers takes the lower one.
    return points.reduce<Expression>((below, amount, index) => {
      const here = context.amount(amount, 'points', index)
      return choose(compare(count, '>=', number(index)), here, below)
    }, missing)
  },
  words: ({ input, points }, words) => {
    const rows = points.map((amount, index) => {
      const times =
        index === points.length - 1 ? `${index} ${say(words, 'trở lên', 'or more')}` : String(index)
      return `${times}: ${words.amount(amount)}`
    })
    return `${words.input(input)}: ${rows.join('; ')}`
  },
}
