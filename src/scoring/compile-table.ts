import {
  add,
  assigned,
  divide,
  type Expression,
  missing,
  multiply,
  number,
  points,
  round,
  subtract,
  sum,
  type Total,
  total,
  when,
  within,
} from '../expressions/expression.ts'
import type { Criterion, Group, Role, Table } from '../model/campaign.ts'
import { lineRule, startRule } from './rules/index.ts'

/** A scoring table as expressions: what is evaluated, and what the workbook prints as formulas. */
export interface CompiledTable {
  readonly table: Table
  /** Points of a criterion from its facts, by code. */
  readonly criteria: ReadonlyMap<string, Expression>
  /** Points of a group from those of its criteria, by code. */
  readonly groups: ReadonlyMap<string, Expression>
  readonly totals: Readonly<Record<Total, Expression>>
  /** Percent of the assigned points, two decimals. */
  readonly percent: Expression
}

/** Percents are compared and printed with two decimals. */
const PERCENT_PLACES = 2
const DEFAULT_PLACES = 2

export function compileTable(table: Table): CompiledTable {
  const places = table.rounding ?? DEFAULT_PLACES
  const ofRole = (role: Role) =>
    sum(...table.groups.filter(group => roleOf(group) === role).map(group => points(group.code)))
  return {
    table,
    criteria: new Map(
      table.groups.flatMap(group =>
        group.criteria.map(criterion => [criterion.code, criterionPoints(criterion, places)]),
      ),
    ),
    groups: new Map(table.groups.map(group => [group.code, groupPoints(group)])),
    totals: {
      scored: ofRole('scored'),
      bonus: ofRole('bonus'),
      deduction: ofRole('deduction'),
      total: sum(total('scored'), total('bonus'), total('deduction')),
    },
    percent: percentOf(table.bonus_in_percent ? total('total') : sum(total('scored'), total('deduction'))),
  }
}

export function roleOf(group: Group): Role {
  return group.role ?? 'scored'
}

/** Start + bonuses − deductions, then the bounds, then the rounding. */
function criterionPoints(criterion: Criterion, places: number): Expression {
  const start = startRule(criterion.start).expression(criterion.start, criterion)
  const lines = (items: Criterion['bonuses'] = []) =>
    items.map(line => lineRule(line).expression(line, criterion))
  const [bonuses, deductions] = [lines(criterion.bonuses), lines(criterion.deductions)]
  const raised = bonuses.reduce(add, start)
  const net = deductions.reduce(subtract, raised)
  return round(within(net, criterion), places)
}

function groupPoints(group: Group): Expression {
  return within(sum(...group.criteria.map(criterion => points(criterion.code))), group)
}

function percentOf(numerator: Expression): Expression {
  const share = round(multiply(divide(numerator, assigned), number(100)), PERCENT_PLACES)
  return when(assigned, '>', number(0), share, missing)
}
