import type { LineItem, Start } from '../../model/campaign.ts'
import { bands } from './bands.ts'
import { bestShare } from './best-share.ts'
import { cases } from './cases.ts'
import { choice } from './choice.ts'
import { countTable } from './count-table.ts'
import { deadline } from './deadline.ts'
import { formula } from './formula.ts'
import { full } from './full.ts'
import { judged } from './judged.ts'
import { leader } from './leader.ts'
import { level } from './level.ts'
import { meanShare } from './mean-share.ts'
import { passFail } from './pass-fail.ts'
import { perEvent } from './per-event.ts'
import { perStep } from './per-step.ts'
import type { Rule } from './rule.ts'
import { targetShare } from './target-share.ts'
import { twoWay } from './two-way.ts'
import { zero } from './zero.ts'

/** How a criterion's points start, or one line of bonus or deduction. */
export type Form = Start | LineItem

/** Every form of points, by its `kind`: the type checker holds the table against the branches of the schema. */
const RULES: { readonly [K in Form['kind']]: Rule<Extract<Form, { kind: K }>> } = {
  full,
  zero,
  judged,
  pass_fail: passFail,
  choice,
  bands,
  count_table: countTable,
  two_way: twoWay,
  cases,
  target_share: targetShare,
  mean_share: meanShare,
  leader,
  best_share: bestShare,
  level,
  formula,
  per_event: perEvent,
  per_step: perStep,
  deadline,
}

// The registry guarantees that the rule found under a kind takes exactly the values of that kind.
export const ruleOf = (form: Form): Rule<Form> => RULES[form.kind] as Rule<Form>
