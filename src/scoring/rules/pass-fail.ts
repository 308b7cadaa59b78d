import { isTrue } from '../../expressions/evaluate.ts'
import { choose } from '../../expressions/expression.ts'
import type { FormPassFail } from '../../model/generated/criteria.ts'
import { amountTold, effect, NAME, type Rule, say, type Wording } from './rule.ts'

/** Đạt: điểm chuẩn; không đạt: 0; or what the table says instead. */
export const passFail: Rule<FormPassFail> = {
  expression: ({ input, points = 'all', otherwise = 0 }, context) =>
    choose(
      context.condition(input, 'input'),
      context.amount(points, 'points'),
      context.amount(otherwise, 'otherwise'),
    ),
  words: (rule, words) => {
    const [yes, no] = outcomes(rule, words)
    return `${words.input(questionOf(rule).about)}: ${yes}; ${no}`
  },
  told: (rule, reading, words) => {
    const { input, points = 'all', otherwise = 0 } = rule
    const { about } = questionOf(rule)
    const holds = reading.value(reading.context.condition(input, 'input'))
    // Of a start that is one answer the figure and the rule tell all there is.
    if (!holds || (words.side === undefined && NAME.test(about))) return []
    const [yes, no] = outcomes(rule, words, {
      yes: amountTold(reading.context.amount(points, 'points'), reading, words),
      no: amountTold(reading.context.amount(otherwise, 'otherwise'), reading, words),
    })
    const subject = NAME.test(about)
      ? words.input(about)
      : say(words, 'Điều kiện nêu trên', 'The condition above')
    return [`${subject}: ${isTrue(holds) ? yes : no}`]
  },
}

/** A question that is answered with no is not asked with a second no: `not phat_dong` asks about `phat_dong`. */
function questionOf({ input }: FormPassFail): { readonly about: string; readonly isTurned: boolean } {
  const about = /^\s*not\s+([a-z][a-z0-9_]*)\s*$/.exec(input)?.[1]
  return { about: about ?? input, isTurned: about !== undefined }
}

/** What is given where the condition holds and where it does not, each with the answer to the question. */
function outcomes(
  rule: FormPassFail,
  words: Wording,
  told?: { readonly yes: string; readonly no: string },
): [string, string] {
  const { points = 'all', otherwise = 0 } = rule
  const { about, isTurned } = questionOf(rule)
  const passed = told?.yes ?? effect(words.amount(points), words)
  const failed = told?.no ?? effect(words.amount(otherwise), words)
  const isName = NAME.test(about)
  const [yes, no] = isName
    ? [say(words, 'có', 'yes'), say(words, 'không', 'no')]
    : [say(words, 'đúng', 'holds'), say(words, 'không đúng', 'does not hold')]
  return isTurned ? [`${no}: ${passed}`, `${yes}: ${failed}`] : [`${yes}: ${passed}`, `${no}: ${failed}`]
}
