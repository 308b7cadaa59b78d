import {
  add,
  adjustments,
  adjustmentsInPercent,
  assigned,
  choose,
  compare,
  divide,
  type Expression,
  maximum,
  multiply,
  number,
  points,
  sum,
  total,
  trait,
} from '../expressions/expression.ts'
import type { Kind, Named, Scope } from '../expressions/text/scope.ts'
import { criteriaOf } from '../model/tree.ts'
import { type CompiledTable, percentOf, roleOf } from './compile-table.ts'
import { type RosterNames, SUBMITTED, tableScope } from './table-scope.ts'

/**
 * What conditions on a whole unit may name: all that the table's own formulas may, the sums of the unit, and of
 * how many of its groups or criteria something holds.
 * @param others the tables of other units.
 */
export function unitScope(
  compiled: CompiledTable,
  roster?: RosterNames,
  stages: readonly string[] = [],
  others: readonly CompiledTable[] = [],
): Scope {
  const scope = tableScope(compiled.table, roster)
  // What only another table has can be named as well: of units that are not asked for it, it says nothing.
  const elsewhere = others.map(({ table }) => tableScope(table, roster))
  const sums: readonly (readonly [string, Kind, Expression])[] = [
    ['total', 'number', add(total('total'), adjustments)],
    ['scored', 'number', total('scored')],
    ['bonus', 'number', compiled.gains],
    ['deduction', 'number', compiled.losses],
    ['percent', 'number', percentOf(sum(compiled.numerator, adjustmentsInPercent), compiled.table)],
    ['assigned', 'number', assigned],
    ['late', 'yes_no', trait('late')],
  ]
  const names = new Map<string, Named>([
    // An input that is called like it keeps its name.
    ['submitted', { kind: 'date', expression: trait(SUBMITTED) }],
    ...REPORTED.map(of => [of, { kind: 'number', expression: { op: 'reported', of } }] as const),
    ...elsewhere.flatMap(each => [...each.names]),
    ...scope.names,
    ...sums.map(([name, kind, expression]) => [name, { kind, expression }] as const),
  ])
  const codes = new Set([scope, ...elsewhere].flatMap(each => [...(each.codes ?? [])]))
  const whole = { ...scope, names, codes, stages }
  const scored = compiled.table.groups.filter(group => roleOf(group) === 'scored')
  const each = (codes: readonly string[]) => codes.map(code => partScope(whole, code))
  const groups = each(scored.map(({ code }) => code))
  const criteria = each(criteriaOf({ groups: scored }).map(({ code }) => code))
  return {
    ...whole,
    quantifiers: new Map([
      ['any_group', { of: 'any', scopes: groups }],
      ['any_criterion', { of: 'any', scopes: criteria }],
      ['count_group', { of: 'count', scopes: groups }],
      ['count_criterion', { of: 'count', scopes: criteria }],
    ]),
  }
}

const REPORTED = ['days_late', 'self_total'] as const

/** One group or criterion, as a condition about each of them sees it; one that does not count for the unit is passed over. */
function partScope(scope: Scope, code: string): Scope {
  const share = multiply(divide(points(code), maximum(code)), number(100))
  const own = { points: points(code), max: maximum(code), share }
  const named = Object.entries(own).map(([name, expression]): [string, Named] => [
    name,
    { kind: 'number', expression },
  ])
  const counts = compare(maximum(code), '>', number(0))
  const { quantifiers: _, ...rest } = scope
  return {
    ...rest,
    names: new Map([...scope.names, ...named]),
    guard: condition => choose(counts, condition, number(0)),
  }
}
