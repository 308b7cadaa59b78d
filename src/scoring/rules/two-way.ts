import { within } from '../../diagnostics/diagnostic.ts'
import { choose, chosen, type Expression, missing } from '../../expressions/expression.ts'
import type { Axis, FormTwoWay } from '../../model/generated/criteria.ts'
import { bandConditions, bandTaken, boundWords } from './bands.ts'
import { checkOptions } from './choice.ts'
import { amountTold, type Reading, type Rule, type RuleContext, say, type Wording } from './rule.ts'

/** Points where a row and a column meet. */
export const twoWay: Rule<FormTwoWay> = {
  expression: (rule, context) => {
    const rows = axisConditions(rule.rows, 'rows', context)
    const columns = axisConditions(rule.columns, 'columns', context)
    checkSize(rule, rows.length, columns.length, context)
    return pick(rows, row =>
      pick(columns, column => {
        const amount = rule.points[row]?.[column]
        return amount === undefined ? missing : context.amount(amount, 'points', row, column)
      }),
    )
  },
  words: ({ rows, columns, points }, words) => {
    const [down, across] = [axisWords(rows, words), axisWords(columns, words)]
    const cells = points.map(
      (row, index) =>
        `${down[index]} (${row.map((amount, at) => `${across[at]}: ${words.amount(amount)}`).join(', ')})`,
    )
    const by = say(words, 'theo', 'by')
    return `${by} ${words.input(rows.input)} × ${words.input(columns.input)}: ${cells.join('; ')}`
  },
  told: ({ rows, columns, points }, reading, words) => {
    const [row, column] = [
      axisTaken(rows, 'rows', reading, words),
      axisTaken(columns, 'columns', reading, words),
    ]
    const amount = row && column && points[row.index]?.[column.index]
    if (!row || !column || amount === undefined) return []
    const at = reading.context.amount(amount, 'points', row.index, column.index)
    return [`${row.told}; ${column.told}: ${amountTold(at, reading, words)}`]
  },
}

/** The row or column on which the unit stands. */
function axisTaken(axis: Axis, side: 'rows' | 'columns', reading: Reading, words: Wording) {
  if (axis.bands) return bandTaken(axis.bands, axis.input, reading, words, side, 'bands')
  const fact = reading.fact(axis.input)
  const [option] = fact && 'options' in fact ? fact.options : []
  const index = axis.options?.indexOf(option ?? '') ?? -1
  if (option === undefined || index === -1) return undefined
  return { index, told: `${words.input(axis.input)}: ${words.option(axis.input, option)}` }
}

/** Whether the value lies in each part of an axis; the last part of bands takes the rest. */
function axisConditions(
  axis: Axis,
  side: 'rows' | 'columns',
  context: RuleContext,
): (Expression | undefined)[] {
  if ((axis.options === undefined) === (axis.bands === undefined)) {
    context.report({
      code: 'TD1441',
      place: within(context.place, side),
      params: { first: 'options', second: 'bands' },
    })
    return []
  }
  if (axis.bands) {
    const value = context.formula(axis.input, side, 'input')
    return bandConditions(axis.bands, value, context, side, 'bands')
  }
  const listed = axis.options ?? []
  const declared = context.input(axis.input, ['choice'], side, 'input')?.options ?? []
  const all = within(context.place, side, 'options')
  checkOptions(
    axis.input,
    declared.map(({ id }) => id),
    listed,
    { each: listed.map((_, index) => within(all, index)), all },
    context,
  )
  return listed.map(option => chosen(axis.input, option))
}

function pick(
  conditions: readonly (Expression | undefined)[],
  at: (index: number) => Expression,
): Expression {
  return conditions.reduceRight<Expression>(
    (otherwise, condition, index) => (condition ? choose(condition, at(index), otherwise) : at(index)),
    missing,
  )
}

function checkSize({ points }: FormTwoWay, rows: number, columns: number, context: RuleContext): void {
  if (rows === 0 || columns === 0) return
  const uneven = points.findIndex(row => row.length !== columns)
  if (points.length === rows && uneven === -1) return
  const all = within(context.place, 'points')
  const place = points.length === rows ? within(all, uneven) : all
  context.report({ code: 'TD1445', place, params: { rows, columns } })
}

function axisWords({ input, options, bands }: Axis, words: Wording): string[] {
  return options
    ? options.map(option => words.option(input, option))
    : (bands ?? []).map(band => boundWords(band, words, input))
}
