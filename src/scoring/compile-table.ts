import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import {
  add,
  assigned,
  choose,
  compare,
  divide,
  type Expression,
  max,
  min,
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
} from '../expressions/expression.ts'
import { replaceSteps } from '../expressions/walk.ts'
import type { Check, Criterion, Group, Role, Table } from '../model/campaign.ts'
import { DEFAULT_PLACES, inputsOfTable, nodesOf } from '../model/tree.ts'
import { type CompiledNode, compileCriterion, type Side } from './compile-criterion.ts'
import { capSides, compileGroup } from './compile-group.ts'
import { compileItemCriterion } from './compile-item.ts'
import { compileRepeats } from './compile-repeats.ts'
import { nodeRanges } from './ranges.ts'
import type { Repeat } from './repeat.ts'
import { type Compiler, compileAmount, compileText } from './rule-context.ts'
import { criterionScope, type RosterNames, tableScope, unitNames } from './table-scope.ts'

/** A scoring table as expressions: what is evaluated, explained, and printed as formulas by the workbook. */
export interface CompiledTable {
  readonly table: Table
  /** Groups and criteria by code, in the order of the file. */
  readonly nodes: ReadonlyMap<string, CompiledNode>
  /** By the code of their group what is scored for each item of a list. */
  readonly repeats: ReadonlyMap<string, Repeat>
  /** Named values and conditions by id; a condition is 1 or 0. */
  readonly values: ReadonlyMap<string, Expression>
  /** What must hold of the figures of every unit. */
  readonly checks: readonly { readonly check: Check; readonly holds: Expression }[]
  /** Whether a group or criterion applies to a unit; those that are not here always do. */
  readonly applies: ReadonlyMap<string, Expression>
  readonly totals: Readonly<Record<Total, Expression>>
  /** The lowest cap on each side of the whole table, where there is one. */
  readonly limits: ReadonlyMap<Side, Expression>
  /** All that was gained and all that was lost, whether in groups of their own or in lines; both above zero. */
  readonly gains: Expression
  readonly losses: Expression
  /** What the percent counts of the points. */
  readonly numerator: Expression
  /** Percent of the assigned points, two decimals unless the table says otherwise. */
  readonly percent: Expression
}

export interface CheckedCompilation {
  readonly compiled: CompiledTable
  /** What is wrong with rules, formulas, caps and bounds in themselves. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Percents are compared and printed with two decimals. */
const DEFAULT_PERCENT_PLACES = 2

export { DEFAULT_PLACES }

/**
 * @param place where the table stands, for the diagnostics.
 * @param roster what formulas may know of the units.
 */
export function compileTable(table: Table, place: Place = NOWHERE, roster?: RosterNames): CheckedCompilation {
  const diagnostics: Diagnostic[] = []
  const compiler: Compiler = {
    inputs: new Map(inputsOfTable(table).map(input => [input.id, input])),
    inputPlaces: inputPlacesOf(table, place),
    report: diagnostic => diagnostics.push(diagnostic),
  }
  const scope = tableScope(table, roster)
  // Whether a part counts for a unit stands before anything is computed: only what the unit is can tell.
  const unitOnly = { names: new Map(unitNames(roster)), codes: new Set<string>() }
  const places = table.rounding ?? DEFAULT_PLACES
  const nodes = new Map<string, CompiledNode>()
  const lists = compileRepeats(table, place, roster, compiler)
  const applies = new Map<string, Expression>()
  for (const node of nodesOf(table)) {
    const at = within(place, ...node.path)
    const part = node.kind === 'group' ? node.group : node.criterion
    const compiled =
      node.kind === 'group'
        ? compileGroup(node.group, at, scope, places, compiler)
        : criterionOf(node.criterion, at, scope, places, lists.of.get(node.criterion), compiler)
    // With a code twice the first one counts; that the second stands there is reported elsewhere.
    if (!nodes.has(part.code)) nodes.set(part.code, compiled)
    if (part.applies !== undefined) {
      applies.set(part.code, compileText(part.applies, unitOnly, within(at, 'applies'), 'yes_no', compiler))
    }
  }
  const values = compileValues(table, place, scope, compiler)
  const checks = (table.checks ?? []).map((check, index) => {
    const at = within(place, 'checks', index, 'holds')
    return { check, holds: compileText(check.holds, scope, at, 'yes_no', compiler) }
  })
  const limits = new Map<Side, Expression>()
  const totals = compileTotals(table, place, scope, limits, compiler)
  const numerator = table.bonus_in_percent ? total('total') : sum(total('scored'), total('deduction'))
  const percent = percentOf(numerator, table)
  return {
    compiled: {
      table,
      nodes,
      repeats: lists.repeats,
      values,
      checks,
      applies,
      totals,
      limits,
      ...sidesOf(table),
      numerator,
      percent,
    },
    diagnostics,
  }
}

export function roleOf(group: Pick<Group, 'role'>): Role {
  return group.role ?? 'scored'
}

/** The points of a node in one expression, its steps put in place of their names. */
export function inlined({ steps, points: last }: CompiledNode): Expression {
  const byName = new Map(steps.map(({ name, expression }) => [name, expression]))
  return replaceSteps(last, byName)
}

const NOWHERE: Place = { file: 'criteria.yaml' }

function criterionOf(
  criterion: Criterion,
  place: Place,
  scope: ReturnType<typeof tableScope>,
  places: number,
  repeat: Repeat | 'unknown' | undefined,
  compiler: Compiler,
): CompiledNode {
  if (repeat === undefined || repeat === 'unknown') {
    // Without its list what a rule names cannot be known either: one cause.
    const quiet = repeat === undefined ? compiler : { ...compiler, report: () => {} }
    return compileCriterion(criterion, place, scope, places, nodeRanges(criterion, compiler.inputs), quiet)
  }
  return compileItemCriterion(criterion, place, scope, places, repeat, compiler)
}

function compileValues(
  table: Table,
  place: Place,
  scope: ReturnType<typeof tableScope>,
  compiler: Compiler,
): Map<string, Expression> {
  const values = (table.values ?? []).map(({ id, formula, rounding }, index): [string, Expression] => {
    const value = compileText(formula, scope, within(place, 'values', index, 'formula'), 'number', compiler)
    return [id, rounding === undefined ? value : round(value, rounding)]
  })
  const conditions = (table.conditions ?? []).map(({ id, formula }, index): [string, Expression] => [
    id,
    compileText(formula, scope, within(place, 'conditions', index, 'formula'), 'yes_no', compiler),
  ])
  return new Map([...values, ...conditions])
}

/** Where the id of each input stands; of one that stands twice, the first. */
function inputPlacesOf(table: Table, place: Place): Map<string, Place> {
  const shared = (table.inputs ?? []).map(({ id }, index) => [id, ['inputs', index, 'id']] as const)
  const own = nodesOf(table).flatMap(node =>
    node.kind === 'group'
      ? []
      : (node.criterion.inputs ?? []).map(
          ({ id }, index) => [id, [...node.path, 'inputs', index, 'id']] as const,
        ),
  )
  return new Map([...shared, ...own].reverse().map(([id, path]) => [id, within(place, ...path)]))
}

/** What was gained and lost in the whole table: groups of bonus or deduction, and the lines of scored criteria. */
function sidesOf(table: Table): Pick<CompiledTable, 'gains' | 'losses'> {
  const ofRole = (role: Role) => table.groups.filter(group => roleOf(group) === role)
  const lines = (part: 'gained' | 'lost') => ofRole('scored').map(({ code }) => points(code, part))
  const lost = ofRole('deduction').map(({ code }) => subtract(number(0), points(code)))
  return {
    gains: sum(number(0), ...ofRole('bonus').map(({ code }) => points(code)), ...lines('gained')),
    losses: sum(number(0), ...lost, ...lines('lost')),
  }
}

/** The sums over the groups of each role; caps of the whole table act on all gains and on all losses (C7). */
function compileTotals(
  table: Table,
  place: Place,
  scope: ReturnType<typeof tableScope>,
  limits: Map<Side, Expression>,
  compiler: Compiler,
): Record<Total, Expression> {
  const ofRole = (role: Role) => table.groups.filter(group => roleOf(group) === role)
  const codes = (role: Role) => ofRole(role).map(({ code }) => points(code))
  const { gains, losses } = sidesOf(table)
  const own = criterionScope(scope, table.scale)
  const capped = capSides(
    { net: number(0), bonus: gains, deduction: losses },
    table.caps ?? [],
    (cap, index) => {
      const at = within(place, 'caps', index, 'cap')
      const limit = round(
        compileAmount(cap, table.scale, own, at, compiler),
        table.rounding ?? DEFAULT_PLACES,
      )
      const { lines } = table.caps?.[index] ?? {}
      if (lines === 'bonuses' || lines === 'deductions') {
        const lower = limits.get(lines)
        limits.set(lines, lower ? min(lower, limit) : limit)
      }
      return limit
    },
    (_, __, expression) => expression,
    index => compiler.report({ code: 'TD1450', place: within(place, 'caps', index) }),
  )
  const plain = {
    scored: sum(...codes('scored')),
    bonus: sum(...codes('bonus')),
    deduction: sum(...codes('deduction')),
  }
  // What a cap takes back is taken from the groups of that side, and only what is above these from the lines.
  const take = (excess: Expression, from: Expression) => {
    const ofGroups = min(excess, max(number(0), sum(number(0), from)))
    return { ofGroups, ofLines: subtract(excess, ofGroups) }
  }
  const over = take(subtract(gains, capped.bonus), plain.bonus)
  const under = take(subtract(losses, capped.deduction), subtract(number(0), sum(number(0), plain.deduction)))
  const isCapped = (side: 'bonuses' | 'deductions') => (table.caps ?? []).some(({ lines }) => lines === side)
  const raised = isCapped('deductions') ? add(plain.scored, under.ofLines) : plain.scored
  const scored = isCapped('bonuses') ? subtract(raised, over.ofLines) : raised
  const scaled = round(
    divide(multiply(scored, number(table.scale)), assigned),
    table.rounding ?? DEFAULT_PLACES,
  )
  return {
    scored: table.absent === 'reweight' ? when(assigned, '>', number(0), scaled, missing) : scored,
    bonus: isCapped('bonuses') ? subtract(plain.bonus, over.ofGroups) : plain.bonus,
    deduction: isCapped('deductions') ? add(plain.deduction, under.ofGroups) : plain.deduction,
    total: sum(total('scored'), total('bonus'), total('deduction')),
  }
}

export function percentOf(numerator: Expression, table: Table): Expression {
  const share = round(
    multiply(divide(numerator, wholeOf(table)), number(100)),
    table.percent_rounding ?? DEFAULT_PERCENT_PLACES,
  )
  return choose(compare(assigned, '>', number(0)), share, missing)
}

/** Of what the percent is taken: of what was assigned; where points were scaled up to the whole scale, of that. */
export function wholeOf({ absent, scale }: Table): Expression {
  return absent === 'reweight' ? number(scale) : assigned
}
