import { choose, compare, type Expression, missing, number } from '../../expressions/expression.ts'
import { compare as exactOrder, rational } from '../../expressions/rational.ts'
import type { FormCountTable } from '../../model/generated/criteria.ts'
import { amountTold, type Rule, say, valueTold, type Wording } from './rule.ts'

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
    const rows = points.map(
      (amount, index) => `${times(index, points.length, words)}: ${words.amount(amount)}`,
    )
    return `${words.input(input)}: ${rows.join('; ')}`
  },
  told: ({ input, points }, reading, words) => {
    const count = reading.value(reading.context.formula(input, 'input'))
    if (!count) return []
    const row = points.findLastIndex((_, index) => exactOrder(count, rational(index)) >= 0)
    const amount = points[row]
    if (amount === undefined) return []
    const told = amountTold(reading.context.amount(amount, 'points', row), reading, words)
    const which = say(words, 'thuộc mức', 'in the row')
    return [`${valueTold(input, count, words)}, ${which} ${times(row, points.length, words)}: ${told}`]
  },
}

/** The last row stands for every higher count. */
function times(index: number, rows: number, words: Wording): string {
  return index === rows - 1 ? `${index} ${say(words, 'trở lên', 'or more')}` : String(index)
}
