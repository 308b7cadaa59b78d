import { type Diagnostic, within } from '../../diagnostics/diagnostic.ts'
import { divide, type Expression, multiply, number } from '../../expressions/expression.ts'
import { isMultipleOf, rational } from '../../expressions/rational.ts'
import type { Criterion } from '../../model/campaign.ts'
import type { FormJudged } from '../../model/generated/criteria.ts'
import { type Rule, type RuleContext, say, type Wording } from './rule.ts'

/** A person gives the points (or marks, which are converted), within bounds, in steps and levels where the table says so. */
export const judged: Rule<FormJudged> = {
  expression: (rule, context) => {
    for (const problem of problems(rule, context)) context.report(problem)
    const given: Expression = { op: 'judged', ...(context.line !== undefined && { line: context.line }) }
    if (rule.out_of === undefined) return given
    return divide(multiply(given, number(context.criterion.max)), number(rule.out_of))
  },
  words: (rule, words) => {
    const [least, most] = judgedBounds(rule, words).map(words.number)
    const steps =
      rule.step === undefined
        ? ''
        : say(words, `, bước ${words.number(rule.step)}`, `, in steps of ${words.number(rule.step)}`)
    const scale =
      rule.out_of === undefined
        ? ''
        : say(
            words,
            `, nhân ${words.number(words.max)} chia ${words.number(rule.out_of)}`,
            `, times ${words.number(words.max)} over ${words.number(rule.out_of)}`,
          )
    return say(
      words,
      `chấm theo đánh giá, từ ${least} đến ${most}${steps}${scale}${stageWords(rule, words)}`,
      `judged, from ${least} to ${most}${steps}${scale}${stageWords(rule, words)}`,
    )
  },
}

/** What is different at single stages, and who scores this part. */
function stageWords({ by_stage = {}, assessor }: FormJudged, words: Wording): string {
  const stages = Object.entries(by_stage).map(([id, { step, out_of }]) => {
    const scale =
      out_of === undefined
        ? []
        : [say(words, `thang ${words.number(out_of)}`, `out of ${words.number(out_of)}`)]
    const grid =
      step === undefined
        ? []
        : [say(words, `bước ${words.number(step)}`, `in steps of ${words.number(step)}`)]
    return `, ${words.stage(id)}: ${[...scale, ...grid].join(', ')}`
  })
  const names = typeof assessor === 'string' ? assessor : assessor?.join('; ')
  const by = names === undefined ? '' : say(words, `, người chấm: ${names}`, `, scored by: ${names}`)
  return `${stages.join('')}${by}`
}

/** Between which marks the scorer chooses. */
export function judgedBounds(
  { least = 0, most, out_of }: FormJudged,
  { max }: Pick<Criterion, 'max'>,
): [least: number, most: number] {
  return [least, most ?? out_of ?? max]
}

/** The grid has to reach the highest mark; levels have to be ones that can be given. */
function problems(rule: FormJudged, { criterion, place }: RuleContext): Diagnostic[] {
  const { step, rubric = [] } = rule
  const [least, most] = judgedBounds(rule, criterion)
  const isOff = (value: number) => step !== undefined && !isMultipleOf(rational(value), rational(step))
  const grid = isOff(most)
    ? [{ code: 'TD1406' as const, place: within(place, 'step'), params: { step: step ?? 0, max: most } }]
    : []
  const levels = rubric.flatMap(({ from, to = from }, index): Diagnostic[] =>
    from < least || to > most || to < from
      ? [{ code: 'TD1440', place: within(place, 'rubric', index), params: { from, to, least, most } }]
      : [],
  )
  const ofStages = Object.entries(rule.by_stage ?? {}).flatMap(([stage, own]): Diagnostic[] => {
    const top = own.out_of ?? most
    if (own.step === undefined || isMultipleOf(rational(top), rational(own.step))) return []
    const at = within(place, 'by_stage', stage, 'step')
    return [{ code: 'TD1406', place: at, params: { step: own.step, max: top } }]
  })
  return [...grid, ...ofStages, ...levels]
}
