import { type Aggregate, divide, type Expression, present, sum } from '../../expression.ts'
import type { Syntax } from '../parse.ts'
import type { Named } from '../scope.ts'
import type { Resolver, Value } from '../value.ts'
import { type FormulaFunction, MANY } from './function.ts'

/** Functions over numbers, over the cases of a list, or over periods. */
export const LIST_FUNCTIONS = {
  sum: aggregate(
    'sum',
    'sum(danh sách, mục, điều kiện)',
    'tổng: của các số; của một mục trên các trường hợp; của các kỳ',
    'the sum of numbers, of a field over cases, or of periods',
    "sum(vi_pham, so_luong, muc = 'nang')",
  ),
  mean: aggregate(
    'mean',
    'mean(danh sách, mục, điều kiện)',
    'trung bình cộng',
    'the mean',
    'mean(ty_le_quy, if(value >= 90, 5, 3))',
  ),
  lowest: aggregate(
    'lowest',
    'lowest(danh sách, mục, điều kiện)',
    'giá trị nhỏ nhất của các trường hợp hoặc các kỳ',
    'the lowest of cases or periods',
    'lowest(ty_le_quy)',
  ),
  highest: aggregate(
    'highest',
    'highest(danh sách, mục, điều kiện)',
    'giá trị lớn nhất của các trường hợp hoặc các kỳ',
    'the highest of cases or periods',
    'highest(vi_pham, so_luong)',
  ),
  last: aggregate(
    'last',
    'last(danh sách, mục, điều kiện)',
    'giá trị cuối cùng',
    'the last value',
    'last(ty_le_quy)',
  ),
  count: {
    signature: 'count(danh sách, điều kiện)',
    vi: 'số trường hợp, hoặc số kỳ có số liệu, thỏa mãn điều kiện; giá trị của kỳ gọi là value',
    en: 'how many cases, or periods with a value, meet a condition; the value of a period is called value',
    example: 'count(ty_le_quy, value >= 90)',
    arity: [1, 2],
    resolve: ([list, where], resolver) => {
      const found = list && listOf(list, resolver)
      if (!found) return undefined
      const condition = where && resolver.as('yes_no', where, inside(found, resolver))
      if (where && !condition) return undefined
      return {
        kind: 'number',
        expression: {
          op: 'aggregate',
          input: found.input ?? '',
          of: 'count',
          ...(condition && { where: condition }),
        },
      }
    },
  },
} as const satisfies Readonly<Record<string, FormulaFunction>>

/** Over plain numbers, over a field of records, or over periods. */
function aggregate(
  of: Exclude<Aggregate, 'count'>,
  signature: string,
  vi: string,
  en: string,
  example: string,
): FormulaFunction {
  const resolve: FormulaFunction['resolve'] = (args, resolver, call) => {
    const [list, ...rest] = args
    const first = list && resolver.value(list)
    if (!list || !first) return undefined
    if (first.kind !== 'records' && first.kind !== 'periods') {
      const values = [first, ...rest.map(each => resolver.value(each))]
      return overNumbers(of, values, args, resolver, call)
    }
    const scope = inside(first.named, resolver)
    // Of periods the value itself may be meant: `sum(p, value > 90)` has a condition only.
    const [second] = rest
    const found = second && resolver.value(second, scope)
    const isBare = first.kind === 'periods' && rest.length === 1 && found?.kind === 'yes_no'
    const [field, where] = isBare ? [undefined, second] : rest
    const isWrong = (first.kind === 'records' && field === undefined) || rest.length > 2
    if (isWrong) return resolver.report('TD1426', call, { name: of, signature })
    const value = field && resolver.fit('number', found, field)
    const condition =
      where && (isBare ? resolver.fit('yes_no', found, where) : resolver.as('yes_no', where, scope))
    if ((field && !value) || (where && !condition)) return undefined
    const expression: Expression = {
      op: 'aggregate',
      input: first.named.input ?? '',
      of,
      ...(value && { value }),
      ...(condition && { where: condition }),
    }
    return { kind: 'number', expression }
  }
  return { signature, vi, en, example, arity: [1, MANY], resolve }
}

/** A sum leaves out what has no value; a mean counts what has one. */
function overNumbers(
  of: Exclude<Aggregate, 'count'>,
  values: readonly (Value | undefined)[],
  args: readonly Syntax[],
  resolver: Resolver,
  call: Syntax,
): Value | undefined {
  const terms = args.map((each, index) => resolver.fit('number', values[index], each))
  const known = terms.filter(term => term !== undefined)
  if (known.length < terms.length) return undefined
  // Of one number it would be that number: the whole cluster, or several cases, must have been meant.
  if (args.length === 1) return resolver.report('TD1497', call, {})
  const total = sum(...known)
  if (of === 'sum') return { kind: 'number', expression: total }
  if (of === 'mean') return { kind: 'number', expression: divide(total, sum(...known.map(present))) }
  return resolver.report('TD1426', call, { name: of, signature: LIST_FUNCTIONS[of].signature })
}

function listOf(syntax: Syntax, resolver: Resolver) {
  const value = resolver.value(syntax)
  if (!value) return undefined
  if (value.kind !== 'records' && value.kind !== 'periods') {
    return resolver.report('TD1427', syntax, { found: value.kind, expected: 'records' })
  }
  return value.named
}

/** The scope inside a list: the fields of its records, or `value` for the value of a period. */
export function inside(named: { readonly fields?: ReadonlyMap<string, Named> }, { scope }: Resolver) {
  const value = { kind: 'number', expression: { op: 'field', field: 'value' } } as const
  const own = named.fields ?? new Map([['value', value]])
  return { ...scope, names: new Map([...scope.names, ...own]) }
}
