import { isTrue } from '../../expressions/evaluate.ts'
import { choose, type Expression, missing } from '../../expressions/expression.ts'
import type { FormCases } from '../../model/generated/criteria.ts'
import { amountTold, type Rule, say } from './rule.ts'

/** Points of the first case whose condition holds. What the source leaves open is declared, and gives no points at all. */
export const cases: Rule<FormCases> = {
  expression: ({ cases: rows, otherwise, hole }, context) => {
    if ((otherwise === undefined) === (hole === undefined)) {
      context.report({ code: 'TD1441', place: context.place, params: { first: 'otherwise', second: 'hole' } })
    }
    const rest = otherwise === undefined ? missing : context.amount(otherwise, 'otherwise')
    return rows.reduceRight<Expression>(
      (below, { when, points }, index) =>
        choose(
          context.condition(when, 'cases', index, 'when'),
          context.amount(points, 'cases', index, 'points'),
          below,
        ),
      rest,
    )
  },
  words: ({ cases: rows, otherwise }, words) => {
    const listed = rows.map(
      ({ when, label, points }) => `${label ?? words.input(when)}: ${words.amount(points)}`,
    )
    const rest = otherwise === undefined ? say(words, 'không quy định', 'not ruled') : words.amount(otherwise)
    return `${listed.join('; ')}; ${say(words, 'còn lại', 'otherwise')}: ${rest}`
  },
  told: ({ cases: rows, otherwise }, reading, words) => {
    const { context, value } = reading
    const taken = rows.findIndex(({ when }, index) => {
      const holds = value(context.condition(when, 'cases', index, 'when'))
      return holds !== undefined && isTrue(holds)
    })
    const row = rows[taken]
    const points = row ? row.points : otherwise
    if (points === undefined) return []
    const at = row ? ['cases', taken, 'points'] : ['otherwise']
    const amount = amountTold(context.amount(points, ...at), reading, words)
    if (!row) {
      const rest = say(words, 'Không thuộc trường hợp nào nêu trên', 'None of the cases above')
      return [`${rest}: ${amount}`]
    }
    const which = row.label ?? words.input(row.when)
    return [say(words, `Thuộc trường hợp: ${which}: ${amount}`, `The case that holds: ${which}: ${amount}`)]
  },
}
