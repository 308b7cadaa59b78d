import type { FormFormula } from '../../model/generated/criteria.ts'
import { type Rule, say } from './rule.ts'

/** Points by a formula of the table itself. */
export const formula: Rule<FormFormula> = {
  expression: ({ formula: text }, context) => context.formula(text, 'formula'),
  words: ({ formula: text }, words) =>
    say(words, `theo công thức ${words.input(text)}`, `by the formula ${words.input(text)}`),
}
