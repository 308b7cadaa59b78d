import type { Expression, Limit, Order } from '../../expression.ts'
import type { Syntax } from '../parse.ts'
import type { Resolver } from '../value.ts'
import type { FormulaFunction } from './function.ts'
import { inside } from './lists.ts'

const distinct: FormulaFunction = {
  signature: 'distinct(danh sách, mục, điều kiện)',
  vi: 'số giá trị khác nhau của một mục (số người, số đơn vị) trong các trường hợp thỏa mãn điều kiện; mục kiểu text cũng được',
  en: 'how many different values a field has (persons, places) in the cases that meet a condition; also of a text',
  example: 'distinct(sang_kien, nguoi)',
  arity: [2, 3],
  resolve: ([list, field, where], resolver, call) => {
    const found = list && recordsOf(list, resolver)
    if (!found || !field) return undefined
    const columns = found.columns ?? [...(found.fields?.keys() ?? [])]
    if (field.kind !== 'name') {
      return resolver.report('TD1426', call, { name: 'distinct', signature: distinct.signature })
    }
    if (!columns.includes(field.value))
      return resolver.report('TD1425', field, { name: field.value, known: columns })
    const condition = where && resolver.as('yes_no', where, inside(found, resolver))
    if (where && !condition) return undefined
    // Of those that say the same one counts.
    const limit: Limit = { count: 1, counts: true, order: 'earliest', per: { field: field.value } }
    const expression: Expression = {
      op: 'aggregate',
      input: found.input ?? '',
      of: 'count',
      ...(condition && { where: condition }),
      limits: [limit],
    }
    return { kind: 'number', expression }
  },
}

/** Functions over some of the cases of a list: those that come first, those that differ. */
export const RECORD_FUNCTIONS = {
  top: firstOf(
    'top',
    'highest',
    'tổng của n trường hợp có giá trị cao nhất',
    'the sum of the n highest of a field over cases',
    'top(sang_kien, 3, diem)',
  ),
  bottom: firstOf(
    'bottom',
    'lowest',
    'tổng của n trường hợp có giá trị thấp nhất',
    'the sum of the n lowest of a field over cases',
    'bottom(kiem_tra, 2, diem)',
  ),
  earliest: firstOf(
    'earliest',
    'earliest',
    'tổng của n trường hợp sớm nhất, theo mục kiểu date đầu tiên; không có mục ấy thì theo thứ tự ghi',
    'the sum over the n earliest cases, by their first date, or else as they are listed',
    'earliest(dot_kham, 4, so_nguoi)',
  ),
  distinct,
} as const satisfies Readonly<Record<string, FormulaFunction>>

/** The sum over so many records that come first. */
function firstOf(name: string, order: Order, vi: string, en: string, example: string): FormulaFunction {
  const signature = `${name}(danh sách, n, mục, điều kiện)`
  const resolve: FormulaFunction['resolve'] = ([list, n, field, where], resolver, call) => {
    const found = list && recordsOf(list, resolver)
    if (!found || !field) return undefined
    const count = n?.kind === 'number' && !n.isPercent ? Number(n.value) : 0
    if (!Number.isInteger(count) || count < 1) {
      return resolver.report('TD1426', n ?? call, { name, signature })
    }
    const scope = inside(found, resolver)
    const value = resolver.as('number', field, scope)
    const condition = where && resolver.as('yes_no', where, scope)
    if (!value || (where && !condition)) return undefined
    const date = [...(found.fields ?? [])].find(([, { kind }]) => kind === 'date')?.[0]
    const limit: Limit = { count, counts: true, order, ...(date !== undefined && { date }) }
    const expression: Expression = {
      op: 'aggregate',
      input: found.input ?? '',
      of: 'sum',
      value,
      ...(condition && { where: condition }),
      limits: [limit],
    }
    return { kind: 'number', expression }
  }
  return { signature, vi, en, example, arity: [3, 4], resolve }
}

/** Periods have nothing by which one of them could be told from another. */
function recordsOf(syntax: Syntax, resolver: Resolver) {
  const value = resolver.value(syntax)
  if (!value) return undefined
  if (value.kind !== 'records') {
    return resolver.report('TD1427', syntax, { found: value.kind, expected: 'records' })
  }
  return value.named
}
