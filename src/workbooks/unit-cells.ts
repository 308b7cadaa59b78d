import type { Reference } from '../expressions/expression.ts'
import { type CellOf, formula } from '../expressions/formula.ts'
import { isDecimal, toDecimal } from '../expressions/rational.ts'
import { replaceSteps } from '../expressions/walk.ts'
import type { Input } from '../model/campaign.ts'
import { criteriaOf } from '../model/tree.ts'
import { address, onSheet } from './address.ts'
import type { UnitColumn } from './cluster-cells.ts'
import type { Side } from './cluster-layout.ts'
import { type FactColumn, factPlace, sharedFacts } from './facts-layout.ts'
import type { Plan } from './plan.ts'
import { textLiteral } from './safe-text.ts'
import { SPREADSHEET_EPOCH } from './shown-fact.ts'

/** A formula may not be longer; where it would be, the cell holds the value alone. */
export const LONGEST_FORMULA = 8000

/**
 * Where what the expressions of a unit read stands: figures on the sheet of figures, points and sums on the sheet of
 * the cluster. What stands on no sheet (traits, figures over lists, figures of the cluster) is a number.
 * @param code of the criterion whose marks are read.
 * @param values the texts of named values that are known already.
 */
export function unitCells(
  plan: Plan,
  at: UnitColumn,
  side: Side,
  code?: string,
  values: Map<string, string> = new Map(),
): CellOf {
  const { cluster, unit, column } = at
  const { layout, compiled } = cluster
  const block = layout[side]
  const literal = (reference: Reference) => {
    const evaluation = cluster.evaluated.get(unit.id)?.[side]
    const value = (code === undefined ? evaluation?.lookup : evaluation?.lookupIn(code))?.(reference)
    if (!value) return '""'
    return isDecimal(value) ? toDecimal(value) : `(${value.numerator}/${value.denominator})`
  }
  const figure = (input: string, wanted: FactColumn) => figureCell(plan, at, input, wanted)
  const reported = side === 'self' ? 'reported' : 'verified'
  const cellOf: CellOf = reference => {
    switch (reference.op) {
      case 'fact':
        return numberIn(figure(reference.input, reported), inputOf(at, reference.input)) ?? literal(reference)
      case 'target':
        return figure(reference.input, 'target') ?? literal(reference)
      case 'chosen': {
        const cell = figure(reference.input, reported)
        return cell ? chosenIn(cell, inputOf(at, reference.input), reference.option) : literal(reference)
      }
      case 'judged':
        return judgedCell(plan, at, side, reference, code) ?? literal(reference)
      case 'points': {
        const row = block.points.get(reference.code)
        const node = compiled.nodes.get(reference.code)
        if (!reference.part) return row === undefined ? literal(reference) : address({ row, column })
        if (!node) return literal(reference)
        const steps = new Map(node.steps.map(({ name, expression }) => [name, expression]))
        const cells = unitCells(plan, at, side, reference.code, values)
        return `(${formula(replaceSteps(node[reference.part], steps), cells)})`
      }
      case 'value': {
        const known = values.get(reference.id)
        if (known !== undefined) return known
        const value = compiled.values.get(reference.id)
        const written = value ? `(${formula(value, cellOf)})` : literal(reference)
        // Values of values may grow beyond all bounds.
        const text = written.length <= LONGEST_FORMULA ? written : literal(reference)
        values.set(reference.id, text)
        return text
      }
      case 'total':
        return address({ row: block.totals[reference.of], column })
      case 'assigned':
        return address({ row: layout.assigned, column })
      default:
        return literal(reference)
    }
  }
  return cellOf
}

/** The cell of an input's figure on the sheet of figures. */
function figureCell(
  plan: Plan,
  { cluster, unit }: UnitColumn,
  input: string,
  column: FactColumn,
): string | undefined {
  const { table } = cluster.cluster
  const shared = sharedFacts(table)
  const owners = [...(shared ? [shared] : []), ...criteriaOf(table)]
  const owner = owners.find(({ inputs = [] }) => inputs.some(({ id }) => id === input))
  const first = owner && plan.facts.get(unit.id)?.get(owner.code)
  return owner && first !== undefined
    ? onSheet(plan.factsSheet, factPlace(first, owner, column, input))
    : undefined
}

function judgedCell(
  plan: Plan,
  { cluster, unit, member }: UnitColumn,
  side: Side,
  { line }: Extract<Reference, { op: 'judged' }>,
  code: string | undefined,
): string | undefined {
  const criterion = criteriaOf(cluster.cluster.table).find(each => each.code === code)
  const first = criterion && plan.facts.get(unit.id)?.get(criterion.code)
  if (!criterion || first === undefined || line !== undefined) return undefined
  const { report } = member
  const changes = report.state === 'present' ? report.entries.get(criterion.code)?.changes : undefined
  // A mark that a reviewer gave in its place stands on no sheet.
  if (side === 'verified' && changes?.some(({ marks }) => marks?.has(undefined))) return undefined
  return onSheet(plan.factsSheet, factPlace(first, criterion, 'claimed'))
}

function inputOf({ cluster }: UnitColumn, id: string): Input | undefined {
  const { table } = cluster.cluster
  return [...(table.inputs ?? []), ...criteriaOf(table).flatMap(({ inputs = [] }) => inputs)].find(
    each => each.id === id,
  )
}

/** A day as formulas count it stands in its cell as spreadsheets count it. */
function numberIn(cell: string | undefined, input: Input | undefined): string | undefined {
  return cell !== undefined && input?.type === 'date' ? `(${cell}-${SPREADSHEET_EPOCH})` : cell
}

/** Whether the label of an option stands in a cell, alone or in a list. */
function chosenIn(cell: string, input: Input | undefined, option: string): string {
  const label = input?.options?.find(({ id }) => id === option)?.label ?? option
  if (input?.type !== 'several') return `IF(EXACT(${cell},${textLiteral(label)}),1,0)`
  const listed = `"; "&${cell}&"; "`
  return `IF(ISNUMBER(FIND(${textLiteral(`; ${label}; `)},${listed})),1,0)`
}
