import type { Place } from '../diagnostics/diagnostic.ts'
import { type Expression, missing, number } from '../expressions/expression.ts'
import type { Scope } from '../expressions/text/scope.ts'
import { type Compiler, compileText } from './rule-context.ts'

/** A number of campaign.yaml, or a formula for it. A percent alone does not say of what, and is reported. */
export function campaignAmount(
  amount: number | string,
  scope: Scope,
  place: Place,
  compiler: Compiler,
): Expression {
  if (typeof amount === 'number') return number(amount)
  if (/^\s*[-−–+]?\s*\d+(?:[.,]\d+)?\s*%\s*$/.test(amount)) {
    compiler.report({ code: 'TD1498', place, params: { text: amount.trim() } })
    return missing
  }
  return compileText(amount, scope, place, 'number', compiler)
}
