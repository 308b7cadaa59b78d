import {
  ceil,
  choose,
  compare,
  divide,
  type Expression,
  floor,
  max,
  min,
  multiply,
  number,
  present,
  round,
  subtract,
  target,
} from '../../expression.ts'
import { rational, ZERO } from '../../rational.ts'
import type { Syntax } from '../parse.ts'
import type { Resolver, Value } from '../value.ts'
import { type FormulaFunction, MANY } from './function.ts'

/** Functions of numbers and conditions. */
export const NUMBER_FUNCTIONS = {
  if: {
    signature: 'if(c, a, b)',
    vi: 'a khi điều kiện c đúng, không thì b',
    en: 'a where the condition c holds, else b',
    example: "if(type = 'benh-vien', 2, 3)",
    arity: [3, 3],
    resolve: ([c, a, b], resolver) => {
      const condition = c && resolver.as('yes_no', c)
      const pair = alike(a, b, resolver)
      return condition && pair && { kind: pair.kind, expression: choose(condition, pair.first, pair.second) }
    },
  },
  min: numbers('min(a, b, …)', 'số nhỏ nhất', 'the lowest number', 'min(max, so_bai * 0.25)', terms =>
    min(...terms),
  ),
  max: numbers('max(a, b, …)', 'số lớn nhất', 'the highest number', 'max(0, so_dat - so_giao)', terms =>
    max(...terms),
  ),
  abs: numbers(
    'abs(a)',
    'giá trị tuyệt đối',
    'the number without its sign',
    'abs(chenh_lech)',
    ([a]) => (a ? max(number(0), a, subtract(number(0), a)) : number(0)),
    [1, 1],
  ),
  round: rounding(
    'round(a, n)',
    'làm tròn đến n chữ số thập phân, nửa ra xa số 0; n bỏ trống là 0',
    'rounded to n decimals, halves away from zero',
    'round(ty_le, 1)',
    round,
  ),
  floor: rounding('floor(a, n)', 'làm tròn xuống', 'rounded down', 'floor(so_lan / 3)', floor),
  ceil: rounding('ceil(a, n)', 'làm tròn lên', 'rounded up', 'ceil(so_nguoi * 0.2)', ceil),
  round_to: {
    signature: 'round_to(a, bước)',
    vi: 'làm tròn đến bội gần nhất của bước, là một số dương; đúng giữa hai bội thì ra xa số 0',
    en: 'rounded to the nearest multiple of a step, a positive number; halves away from zero',
    example: 'round_to(ty_le * 4, 0.25)',
    arity: [2, 2],
    resolve: ([a, step], resolver) => {
      const of = a && resolver.as('number', a)
      const size = step?.kind === 'number' && !step.isPercent ? rational(step.value) : ZERO
      if (step && size.numerator === 0n) {
        return resolver.report('TD1426', step, { name: 'round_to', signature: 'round_to(a, bước)' })
      }
      return of && { kind: 'number', expression: multiply(round(divide(of, number(size)), 0), number(size)) }
    },
  },
  ratio: numbers(
    'ratio(a, b, c)',
    'a chia cho b; khi b bằng 0 thì c',
    'a over b; c where b is 0',
    'ratio(so_dat, so_giao, 0) * 100',
    ([a, b, c]) => (a && b && c ? choose(compare(b, '=', number(0)), c, divide(a, b)) : number(0)),
    [3, 3],
  ),
  default: {
    signature: 'default(a, b)',
    vi: 'a; khi a chưa có số liệu thì b',
    en: 'a, or b where a has no value',
    example: 'default(target(ty_le), 90)',
    arity: [2, 2],
    resolve: ([a, b], resolver) => {
      const pair = alike(a, b, resolver)
      return pair && { kind: pair.kind, expression: choose(present(pair.first), pair.first, pair.second) }
    },
  },
  reported: {
    signature: 'reported(a)',
    vi: 'đúng khi a có số liệu',
    en: 'holds where a has a value',
    example: 'reported(ket_qua_nam_truoc)',
    arity: [1, 1],
    resolve: ([a], resolver) => {
      const value = a && resolver.value(a)
      if (!a || !value) return undefined
      if (value.kind === 'records' || value.kind === 'periods') {
        const count: Expression = { op: 'aggregate', input: value.named.input ?? '', of: 'count' }
        return { kind: 'yes_no', expression: present(count) }
      }
      if ('expression' in value) return { kind: 'yes_no', expression: present(value.expression) }
      // Any option says whether something was chosen at all.
      const chosen = value.kind === 'text' ? undefined : value.named.chosen?.(value.named.options?.[0] ?? '')
      if (!chosen) return resolver.report('TD1427', a, { found: value.kind, expected: 'input' })
      return { kind: 'yes_no', expression: present(chosen) }
    },
  },
  target: {
    signature: 'target(số liệu)',
    vi: 'chỉ tiêu giao cho đơn vị của một đầu vào',
    en: 'the target of the unit for an input',
    example: 'target(ty_le_qua_han)',
    arity: [1, 1],
    resolve: ([a], resolver) => {
      const value = a && resolver.value(a)
      if (!a || !value) return undefined
      const input = inputOf(value)
      if (input === undefined) return resolver.report('TD1427', a, { found: value.kind, expected: 'input' })
      return { kind: 'number', expression: target(input) }
    },
  },
} as const satisfies Readonly<Record<string, FormulaFunction>>

/** Two parts of which one is taken: both of the kind of the first. */
function alike(a: Syntax | undefined, b: Syntax | undefined, resolver: Resolver) {
  const first = a && resolver.value(a)
  const second = b && resolver.value(b)
  if (!a || !b || !first || !second) return undefined
  if (!('expression' in first)) {
    const expected = 'expression' in second ? second.kind : 'number'
    return resolver.report('TD1427', a, { found: first.kind, expected })
  }
  const fitting = resolver.fit(first.kind, second, b)
  return fitting && { kind: first.kind, first: first.expression, second: fitting }
}

/** The input that a name stands for, where units report a number, once or by period. */
function inputOf(value: Value): string | undefined {
  if (value.kind === 'periods') return value.named.input
  return value.kind === 'number' && value.expression.op === 'fact' ? value.expression.input : undefined
}

function numbers(
  signature: string,
  vi: string,
  en: string,
  example: string,
  build: (terms: readonly Expression[]) => Expression,
  arity: readonly [number, number] = [1, MANY],
): FormulaFunction {
  const resolve: FormulaFunction['resolve'] = (args, resolver) => {
    const terms = args.map(each => resolver.as('number', each))
    const known = terms.filter(term => term !== undefined)
    return known.length === terms.length ? { kind: 'number', expression: build(known) } : undefined
  }
  return { signature, vi, en, example, arity, resolve }
}

function rounding(
  signature: string,
  vi: string,
  en: string,
  example: string,
  build: (of: Expression, places: number) => Expression,
): FormulaFunction {
  const resolve: FormulaFunction['resolve'] = ([a, n], resolver) => {
    const of = a && resolver.as('number', a)
    const places = n === undefined ? 0 : n.kind === 'number' && !n.isPercent ? Number(n.value) : -1
    if (n && !(Number.isInteger(places) && places >= 0 && places <= 6)) {
      return resolver.report('TD1426', n, { name: signature.slice(0, signature.indexOf('(')), signature })
    }
    return of && { kind: 'number', expression: build(of, places) }
  }
  return { signature, vi, en, example, arity: [1, 2], resolve }
}
