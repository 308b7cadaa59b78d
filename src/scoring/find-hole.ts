import { evaluate, isTrue, type Lookup } from '../expressions/evaluate.ts'
import { number } from '../expressions/expression.ts'
import type { Criterion, LineItem, Start, Table } from '../model/campaign.ts'
import type { FormBands } from '../model/generated/criteria.ts'
import { inputsOfTable } from '../model/tree.ts'
import { ruleContext } from './rule-context.ts'
import { bandConditions } from './rules/bands.ts'
import type { RuleContext } from './rules/rule.ts'
import { criterionScope, tableScope } from './table-scope.ts'

/** A band of which the source says nothing, into which a figure falls. */
export interface Hole {
  readonly input: string
  /** The bands above and below it, as they stand in the table. */
  readonly neighbours: readonly string[]
}

/** The declared hole of a criterion into which one of the unit's figures falls (Q6); undefined where there is none. */
export function findHole(criterion: Criterion, table: Table, lookup: Lookup): Hole | undefined {
  const compiler = {
    inputs: new Map(inputsOfTable(table).map(input => [input.id, input])),
    // What is wrong with the table has been said.
    report: () => undefined,
  }
  const scope = criterionScope(tableScope(table), criterion.max)
  const context = ruleContext(criterion, { file: 'criteria.yaml' }, scope, compiler)
  for (const form of formsOf(criterion)) {
    const hole = form.kind === 'bands' && counts(form, context, lookup) && holeIn(form, context, lookup)
    if (hole) return hole
  }
  return undefined
}

/** All ways in which a criterion gives points. */
export function formsOf({ start, bonuses = [], deductions = [] }: Criterion): readonly (Start | LineItem)[] {
  return [start, ...bonuses, ...deductions]
}

function counts(form: { readonly when?: string }, context: RuleContext, lookup: Lookup): boolean {
  const holds = form.when === undefined ? undefined : evaluate(context.condition(form.when, 'when'), lookup)
  return form.when === undefined || (holds !== undefined && isTrue(holds))
}

function holeIn({ input, bands }: FormBands, context: RuleContext, lookup: Lookup): Hole | undefined {
  const value = evaluate(context.formula(input, 'input'), lookup)
  if (!value) return undefined
  const reached = bandConditions(bands, number(value), context, 'bands').map(
    condition => condition && evaluate(condition, lookup),
  )
  // The last band has no condition; before it, what is not known is not skipped.
  const index = reached.findIndex((each, at) => at === bands.length - 1 || !each || isTrue(each))
  if (bands[index]?.hole === undefined) return undefined
  return {
    input,
    neighbours: [bands[index - 1], bands[index + 1]].flatMap(band => (band ? [shown(band)] : [])),
  }
}

/** A band as the table has it. */
function shown({ from, above, points, hole }: FormBands['bands'][number]): string {
  const parts = Object.entries({ from, above, points, hole }).filter(([, value]) => value !== undefined)
  return `{ ${parts.map(([key, value]) => `${key}: ${value}`).join(', ')} }`
}
