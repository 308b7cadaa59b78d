import { type Place, within } from '../../diagnostics/diagnostic.ts'
import {
  anyOf,
  choose,
  chosen,
  type Expression,
  max,
  missing,
  number,
  present,
  sum,
} from '../../expressions/expression.ts'
import type { FormChoice } from '../../model/generated/criteria.ts'
import { suggestion } from '../../vietnamese/suggest.ts'
import { amountTold, type Rule, type RuleContext, say } from './rule.ts'

/** Points of the option that was chosen; of several, the highest or their sum. */
export const choice: Rule<FormChoice> = {
  expression: (rule, context) => {
    const input = context.input(rule.input, ['choice', 'several'], 'input')
    const places = rule.levels.map((_, index) => within(context.place, 'levels', index, 'option'))
    checkOptions(
      rule.input,
      input?.options?.map(({ id }) => id) ?? [],
      rule.levels.map(({ option }) => option),
      { each: places, all: within(context.place, 'levels') },
      context,
    )
    const levels = rule.levels.map(({ option, points }, index) => ({
      isChosen: chosen(rule.input, option),
      points: context.amount(points, 'levels', index, 'points'),
    }))
    if (input?.type === 'several') {
      const counted = levels.map(({ isChosen, points }) => choose(isChosen, points, number(0)))
      if (rule.count === 'sum') return sum(...counted)
      const isAbove = rule.levels.every(({ points }) => typeof points === 'number' && points >= 0)
      return isAbove ? max(...counted) : highestChosen(levels)
    }
    return levels.reduceRight<Expression>(
      (otherwise, { isChosen, points }) => choose(isChosen, points, otherwise),
      missing,
    )
  },
  words: (rule, words) => {
    const rows = rule.levels.map(
      ({ option, points }) => `${words.option(rule.input, option)}: ${words.amount(points)}`,
    )
    const several =
      rule.count === 'sum' ? say(words, ' (cộng các mức đã chọn)', ' (all chosen added up)') : ''
    return `${words.input(rule.input)}: ${rows.join('; ')}${several}`
  },
  told: ({ input, levels, count }, reading, words) => {
    const fact = reading.fact(input)
    if (!fact || !('options' in fact)) return []
    const chosenLevels = levels.flatMap(({ option, points }, index) => {
      const amount = reading.context.amount(points, 'levels', index, 'points')
      return fact.options.includes(option)
        ? [`${words.option(input, option)}: ${amountTold(amount, reading, words)}`]
        : []
    })
    if (chosenLevels.length <= 1) {
      const none = say(words, 'không chọn mức nào', 'nothing chosen')
      return [`${words.input(input)}: ${chosenLevels[0] ?? none}`]
    }
    const how =
      count === 'sum'
        ? say(words, 'cộng các mức đã chọn', 'all chosen added up')
        : say(words, 'chỉ tính mức cao nhất', 'only the highest counts')
    return [`${words.input(input)}: ${chosenLevels.join('; ')} (${how})`]
  },
}

/** Where options may cost points, the highest of those chosen may be below zero; with none chosen it is 0. */
function highestChosen(
  levels: readonly { readonly isChosen: Expression; readonly points: Expression }[],
): Expression {
  const highest = levels.reduce<Expression>(
    (best, { isChosen, points }) => choose(isChosen, choose(present(best), max(best, points), points), best),
    missing,
  )
  return choose(anyOf(...levels.map(({ isChosen }) => isChosen)), highest, number(0))
}

/** Every option has its points once. */
export function checkOptions(
  input: string,
  options: readonly string[],
  listed: readonly string[],
  places: { readonly each: readonly Place[]; readonly all: Place },
  context: RuleContext,
): void {
  if (options.length === 0) return
  for (const [index, option] of listed.entries()) {
    const place = places.each[index] ?? places.all
    const first = listed.indexOf(option)
    if (!options.includes(option)) {
      const free = options.filter(each => !listed.includes(each))
      context.report({ code: 'TD1442', place, params: { option, input, ...suggestion(option, free) } })
    } else if (first !== index) {
      const related = [places.each[first] ?? places.all]
      context.report({ code: 'TD1443', place, params: { option }, related })
    }
  }
  const left = options.filter(option => !listed.includes(option))
  const isOneUnknown = listed.some(option => !options.includes(option))
  if (left.length > 0 && !isOneUnknown) {
    context.report({ code: 'TD1444', place: places.all, params: { options: left.join(', '), input } })
  }
}
