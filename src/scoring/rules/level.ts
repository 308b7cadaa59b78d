import { type Expression, judged } from '../../expressions/expression.ts'
import type { Criterion } from '../../model/campaign.ts'
import type { FormLevel } from '../../model/generated/criteria.ts'
import { type Rule, say } from './rule.ts'

/** The points are the level that was reached, a whole number. */
export const level: Rule<FormLevel> = {
  expression: (_, { line }): Expression => (line === undefined ? judged : { op: 'judged', line }),
  words: (rule, words) => {
    const [lowest, highest] = levelBounds(rule, words)
    return say(
      words,
      `mức đạt được, từ ${lowest} đến ${highest}`,
      `the level reached, from ${lowest} to ${highest}`,
    )
  },
}

export function levelBounds(
  { lowest = 1, highest }: FormLevel,
  { max }: Pick<Criterion, 'max'>,
): [number, number] {
  return [lowest, highest ?? max]
}
