import { choose, type Expression, missing } from '../../expressions/expression.ts'
import type { FormCases } from '../../model/generated/criteria.ts'
import { type Rule, say } from './rule.ts'

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
}
