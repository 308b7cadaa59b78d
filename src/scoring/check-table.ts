import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { repeated } from '../diagnostics/repeated.ts'
import { add, compare, rational, toDecimal, ZERO } from '../expressions/rational.ts'
import type { Criterion, Group, Table } from '../model/campaign.ts'
import { checkBounds } from './check-bounds.ts'
import { roleOf } from './compile-table.ts'
import { lineRule, startRule } from './rules/index.ts'

/** What is wrong with a table in itself: codes, inputs, rules, maxima that do not add up. */
export function checkTable(table: Table, place: Place): Diagnostic[] {
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
  return [
    ...repeated(codes, 'TD1401', 'code'),
    ...repeated(inputs, 'TD1410', 'input'),
    ...criteria.flatMap(each => checkRules(each.criterion, each.place)),
    ...table.groups.flatMap((group, index) =>
      checkGroupMaximum(group, within(place, 'groups', index, 'max')),
    ),
    ...table.groups.flatMap((group, index) => checkBounds(group, within(place, 'groups', index))),
    ...checkScale(table, within(place, 'scale')),
  ]
}

function checkRules(criterion: Criterion, place: Place): Diagnostic[] {
  const lines = (key: 'bonuses' | 'deductions') =>
    (criterion[key] ?? []).flatMap((line, index) =>
      lineRule(line).check(line, criterion, within(place, key, index)),
    )
  const { start } = criterion
  return [
    ...startRule(start).check(start, criterion, within(place, 'start')),
    ...lines('bonuses'),
    ...lines('deductions'),
  ]
}

/** Only of scored groups: the maximum of a bonus group is a ceiling, below what its lines could add up to. */
function checkGroupMaximum(group: Group, place: Place): Diagnostic[] {
  const sum = group.criteria.map(({ max }) => rational(max)).reduce(add, ZERO)
  if (roleOf(group) !== 'scored' || compare(sum, rational(group.max)) === 0) return []
  return [
    { code: 'TD1408', place, params: { sum: Number(toDecimal(sum)), max: group.max, code: group.code } },
  ]
}

function checkScale(table: Table, place: Place): Diagnostic[] {
  const scored = table.groups.filter(group => roleOf(group) === 'scored')
  const sum = scored.map(({ max }) => rational(max)).reduce(add, ZERO)
  if (compare(sum, rational(table.scale)) === 0) return []
  return [{ code: 'TD1409', place, params: { sum: Number(toDecimal(sum)), scale: table.scale } }]
}
