import { allOf, anyOf, type Expression, number, sum } from '../../expression.ts'
import type { Syntax } from '../parse.ts'
import type { Resolver } from '../value.ts'
import { type FormulaFunction, MANY } from './function.ts'

/** Functions of what was chosen from a list. */
export const CHOICE_FUNCTIONS = {
  has: choosing(
    'has(a, lựa chọn)',
    'đúng khi đã chọn lựa chọn này',
    'holds where this option is chosen',
    "has(danh_hieu, 'co_thi_dua')",
    anyOf,
    [2, 2],
  ),
  has_any: choosing(
    'has_any(a, lựa chọn, …)',
    'đúng khi đã chọn ít nhất một trong các lựa chọn',
    'holds where any of these is chosen',
    "has_any(danh_hieu, 'co', 'bang_khen')",
    anyOf,
  ),
  has_all: choosing(
    'has_all(a, lựa chọn, …)',
    'đúng khi đã chọn tất cả các lựa chọn',
    'holds where all of these are chosen',
    "has_all(ho_so, 'ke_hoach', 'bao_cao')",
    allOf,
  ),
  number_of: {
    signature: 'number_of(a)',
    vi: 'số lựa chọn đã chọn',
    en: 'how many options are chosen',
    example: 'number_of(danh_hieu)',
    arity: [1, 1],
    resolve: ([a], resolver) => {
      const value = a && resolver.value(a)
      if (!a || !value) return undefined
      if (value.kind !== 'several')
        return resolver.report('TD1427', a, { found: value.kind, expected: 'several' })
      const options = value.named.options ?? []
      return {
        kind: 'number',
        expression: sum(...options.map(option => value.named.chosen?.(option) ?? number(0))),
      }
    },
  },
  evidence: {
    signature: 'evidence(loại minh chứng)',
    vi: 'đúng khi tiêu chí có minh chứng loại này; chỉ dùng trong tiêu chí khai báo loại ấy ở evidence',
    en: 'holds where the criterion has evidence of this kind; only in a criterion that declares the kind',
    example: "evidence('bien_ban')",
    arity: [1, 1],
    isAvailable: ({ papers }) => papers !== undefined,
    resolve: ([kind], resolver) => {
      const { papers } = resolver.scope
      const expression = kind && papers && optionOf(kind, papers, resolver)
      return expression && { kind: 'yes_no', expression }
    },
  },
} as const satisfies Readonly<Record<string, FormulaFunction>>

function choosing(
  signature: string,
  vi: string,
  en: string,
  example: string,
  join: (...terms: readonly Expression[]) => Expression,
  arity: readonly [number, number] = [2, MANY],
): FormulaFunction {
  const resolve: FormulaFunction['resolve'] = ([a, ...rest], resolver) => {
    const value = a && resolver.value(a)
    if (!a || !value) return undefined
    if (value.kind !== 'several' && value.kind !== 'choice') {
      return resolver.report('TD1427', a, { found: value.kind, expected: 'several' })
    }
    const { named } = value
    const terms = rest.map(each => optionOf(each, named, resolver))
    const known = terms.filter(term => term !== undefined)
    if (known.length < terms.length) return undefined
    const [only] = known
    return { kind: 'yes_no', expression: known.length === 1 && only ? only : join(...known) }
  }
  return { signature, vi, en, example, arity, resolve }
}

/** Whether the option in quotes is chosen. */
export function optionOf(
  syntax: Syntax,
  {
    options,
    chosen,
  }: { readonly options?: readonly string[]; readonly chosen?: (option: string) => Expression },
  resolver: Resolver,
): Expression | undefined {
  if (syntax.kind !== 'text') {
    const found = resolver.value(syntax)
    return found && resolver.report('TD1427', syntax, { found: found.kind, expected: 'text' })
  }
  if (options && !options.includes(syntax.value)) {
    return resolver.report('TD1425', syntax, { name: syntax.value, known: options })
  }
  return chosen?.(syntax.value)
}
