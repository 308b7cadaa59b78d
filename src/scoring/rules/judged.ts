import { within } from '../../diagnostics/diagnostic.ts'
import { judged as judgedPoints } from '../../expressions/expression.ts'
import { isMultipleOf, rational } from '../../expressions/rational.ts'
import type { StartJudged } from '../../model/generated/criteria.ts'
import type { Rule } from './rule.ts'

/** A person gives the points, from 0 to điểm chuẩn, in steps where the table says so. */
export const judged: Rule<StartJudged> = {
  check: ({ step }, criterion, place) =>
    step === undefined || isMultipleOf(rational(criterion.max), rational(step))
      ? []
      : [{ code: 'TD1406', place: within(place, 'step'), params: { step, max: criterion.max } }],
  expression: () => judgedPoints,
  range: (_, { max }) => [0, max],
}
