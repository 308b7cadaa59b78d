import { type Diagnostic, isWithin, type Place, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import { repeated } from '../diagnostics/repeated.ts'
import { inputsOf } from '../expressions/inputs-of.ts'
import { add, compare, rational, toDecimal, ZERO } from '../expressions/rational.ts'
import type { Criterion, Group, Table } from '../model/campaign.ts'
import { checkBounds } from './check-bounds.ts'
import { roleOf } from './compile-table.ts'
import { lineRule, startRule } from './rules/index.ts'

export interface CheckedTable {
  readonly diagnostics: readonly Diagnostic[]
  /** Criteria that cannot be computed as they stand: nobody's points and facts are judged by them. */
  readonly flawed: readonly Criterion[]
}

/** What is wrong with a table in itself: codes, inputs, rules, maxima that do not add up. */
export function checkTable(table: Table, place: Place): CheckedTable {
  const criteria = table.groups.flatMap((group, groupIndex) =>
    group.criteria.map((criterion, index) => ({
      criterion,
      place: within(place, 'groups', groupIndex, 'criteria', index),
    })),
  )
  const codes = [
    ...table.groups.map((group, index) => ({
      id: group.code,
      place: within(place, 'groups', index, 'code'),
    })),
    ...criteria.map(each => ({ id: each.criterion.code, place: within(each.place, 'code') })),
  ]
  const inputs = criteria.flatMap(each =>
    (each.criterion.inputs ?? []).map(({ id }, index) => ({
      id,
      place: within(each.place, 'inputs', index, 'id'),
    })),
  )
  const rules = [
    ...criteria.flatMap(each => checkRules(each.criterion, each.place)),
    ...table.groups.flatMap((group, index) => checkBounds(group, within(place, 'groups', index))),
  ]
  const sums = table.groups.flatMap((group, index) =>
    checkGroupMaximum(group, within(place, 'groups', index, 'max')),
  )
  const repeatedInputs = repeated(inputs, 'TD1410', 'input')
  const isRepeated = ({ place: at }: Diagnostic) =>
    repeatedInputs.some(each => at !== undefined && isWithin(each.place, at))
  const diagnostics = [
    ...repeated(codes, 'TD1401', 'code'),
    ...repeatedInputs,
    // An input that stands twice is one matter, even if no rule reads the second.
    ...rules.filter(each => each.code !== 'TD1423' || !isRepeated(each)),
    // A maximum that is wrong in a group is wrong in the scale as well: one cause.
    ...(sums.length > 0 ? sums : checkScale(table, within(place, 'scale'))),
  ]
  const flawed = criteria.filter(each =>
    rules.some(rule => isError(rule) && isWithin(rule.place, each.place)),
  )
  return { diagnostics, flawed: flawed.map(({ criterion }) => criterion) }
}

function checkRules(criterion: Criterion, place: Place): Diagnostic[] {
  const lines = (key: 'bonuses' | 'deductions') =>
    (criterion[key] ?? []).flatMap((line, index) =>
      lineRule(line).check(line, criterion, within(place, key, index)),
    )
  const { start } = criterion
  const problems = [
    ...startRule(start).check(start, criterion, within(place, 'start')),
    ...lines('bonuses'),
    ...lines('deductions'),
  ]
  return problems.length > 0 ? problems : checkUnused(criterion, place)
}

/** A figure that is asked for and moves no points is rather a rule that was forgotten. Who judges may just look at it. */
function checkUnused(criterion: Criterion, place: Place): Diagnostic[] {
  const { start, bonuses = [], deductions = [], inputs = [] } = criterion
  if (start.kind === 'judged') return []
  const rules = [
    startRule(start).expression(start, criterion),
    ...[...bonuses, ...deductions].map(line => lineRule(line).expression(line, criterion)),
  ]
  const used = new Set(rules.flatMap(inputsOf))
  return inputs.flatMap(({ id }, index): Diagnostic[] =>
    used.has(id)
      ? []
      : [{ code: 'TD1423', place: within(place, 'inputs', index, 'id'), params: { input: id } }],
  )
}

/** Only of scored groups: the maximum of a bonus group is a ceiling, below what its lines could add up to. */
function checkGroupMaximum(group: Group, place: Place): Diagnostic[] {
  const sum = group.criteria.map(({ max }) => rational(max)).reduce(add, ZERO)
  const isMeant = roleOf(group) !== 'scored' || group.adds_up === false
  if (isMeant || compare(sum, rational(group.max)) === 0) return []
  return [
    { code: 'TD1408', place, params: { sum: Number(toDecimal(sum)), max: group.max, code: group.code } },
  ]
}

function checkScale(table: Table, place: Place): Diagnostic[] {
  const scored = table.groups.filter(group => roleOf(group) === 'scored')
  const sum = scored.map(({ max }) => rational(max)).reduce(add, ZERO)
  if (table.adds_up === false || compare(sum, rational(table.scale)) === 0) return []
  return [{ code: 'TD1409', place, params: { sum: Number(toDecimal(sum)), scale: table.scale } }]
}
