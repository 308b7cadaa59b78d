import { within } from '../../diagnostics/diagnostic.ts'
import {
  add,
  allOf,
  best,
  within as bounded,
  choose,
  compare,
  divide,
  type Expression,
  maximum,
  min,
  multiply,
  not,
  number,
  present,
  subtract,
  target,
} from '../../expressions/expression.ts'
import type { Criterion } from '../../model/campaign.ts'
import type { FormLeader } from '../../model/generated/criteria.ts'
import { NAME, type Rule, type RuleContext, say, type Wording } from './rule.ts'
import { hasTarget } from './target-share.ts'

/**
 * Part of the points below the target, half of them at it, all of them for who exceeds it most (by percent) in the
 * cluster, in between by how far one exceeds it. Units that have a result and no target are compared with the best
 * of themselves and never lead. Nobody above the target: nobody gets more than the half.
 */
export const leader: Rule<FormLeader> = {
  expression: (rule, context) => {
    if (!NAME.test(rule.input)) {
      context.report({ code: 'TD1447', place: within(context.place, 'input'), params: { input: rule.input } })
    }
    const achieved = context.formula(rule.input, 'input')
    const goal = target(rule.input)
    const max = number(context.criterion.max)
    const atTarget = context.amount(rule.at_target ?? '50%', 'at_target')
    const ratio = divide(achieved, goal)
    const found = bestOf(ratio, rule.among, context, ratio, hasTarget(goal))
    // Before a correction a unit may have been further than anybody is now: then it led.
    const lead = choose(compare(ratio, '>', found), ratio, found)
    const excess = divide(subtract(ratio, number(1)), subtract(lead, number(1)))
    // Both shares lie between 0 and 1 anyway; written down, the check of the bounds can see it as well.
    const share = bounded(excess, { floor: number(0), ceiling: number(1) })
    const above = add(atTarget, multiply(subtract(max, atTarget), share))
    const withTarget = choose(
      compare(ratio, '>', number(1)),
      above,
      multiply(atTarget, min(number(1), ratio)),
    )
    const none = multiply(number(0), achieved)
    const group = bestOf(achieved, rule.among, context, none, not(hasTarget(goal)))
    return choose(hasTarget(goal), withTarget, shareOfBest(achieved, group, max, number(0)))
  },
  words: ({ input, among, at_target = '50%' }, words) => {
    const [what, half] = [words.input(input), words.amount(at_target)]
    const whom = amongWords(among, words)
    return say(
      words,
      `${what}: dưới chỉ tiêu được phần của ${half} theo tỷ lệ, đạt chỉ tiêu được ${half}, dẫn đầu cụm về tỷ lệ vượt${whom} được điểm chuẩn, giữa hai mức tính theo tỷ lệ vượt`,
      `${what}: below the target a share of ${half}, at the target ${half}, the maximum for the leader of the cluster${whom}, in between by the excess`,
    )
  },
}

/**
 * The highest value in the cluster, of the units that count.
 * @param among the condition that the rule says, if it does: there may be nobody of whom it holds.
 * @param otherwise what is taken then.
 */
export function bestOf(
  of: Expression,
  among: string | undefined,
  context: RuleContext,
  otherwise: Expression,
  ...conditions: readonly Expression[]
): Expression {
  const counting = [...counted(context.criterion), ...conditions]
  const all = counting.length === 0 ? [] : [allOf(...counting)]
  if (among === undefined) return best(of, ...all)
  const found = best(of, allOf(...counting, context.condition(among, 'among')))
  return choose(present(found), found, otherwise)
}

/** With whom a unit is compared, where the rule says so. */
export function amongWords(among: string | undefined, words: Wording): string {
  if (among === undefined) return ''
  const which = words.input(among)
  return say(words, ` (chỉ so với đơn vị đáp ứng: ${which})`, ` (only of units for which: ${which})`)
}

/** Who was not assigned the criterion is no one to be compared with, whatever it reports of figures that are shared. */
function counted({ code, max }: Criterion): Expression[] {
  return max === 0 ? [] : [compare(maximum(code), '>', number(0))]
}

/** `max` × value / the highest value, which is the unit's own where it is the best. */
export function shareOfBest(
  value: Expression,
  highest: Expression,
  max: Expression,
  whenNone: Expression,
): Expression {
  const share = min(number(1), divide(value, highest))
  return choose(compare(highest, '>', number(0)), multiply(max, share), whenNone)
}
