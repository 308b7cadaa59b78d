import type { Syntax } from '../../expressions/text/parse.ts'
import { type FormulaNames, HIGHEST, insideOf, optionWords, print } from './formula-words.ts'

const AGGREGATES: Readonly<Record<string, string>> = {
  sum: 'tổng',
  mean: 'trung bình cộng',
  lowest: 'số thấp nhất',
  highest: 'số cao nhất',
  last: 'số cuối cùng',
}

const PARTS: Readonly<Record<string, string>> = {
  points: 'điểm',
  start: 'điểm ban đầu',
  bonus: 'điểm cộng',
  deduction: 'điểm trừ',
  maximum: 'điểm chuẩn',
}

const QUANTIFIERS: Readonly<Record<string, string>> = {
  any_group: 'có nhóm mà',
  any_criterion: 'có tiêu chí mà',
  count_group: 'số nhóm mà',
  count_criterion: 'số tiêu chí mà',
}

/** What a function of a formula gives, in Vietnamese. */
export function callWords(name: string, args: readonly Syntax[], names: FormulaNames): string {
  const [a = '', b = '', c = ''] = args.map(each => print(each, names, 0))
  const [tight = ''] = args.map(each => print(each, names, HIGHEST))
  const [first, ...rest] = args
  if (name in AGGREGATES || name === 'count') return aggregateWords(name, args, names)
  if (name in PARTS && first?.kind === 'text') return `${PARTS[name]} của ${first.value}`
  if (name in QUANTIFIERS) return `${QUANTIFIERS[name]} ${a}`
  switch (name) {
    case 'if':
      return conditionalWords(args, names)
    case 'min':
    case 'max':
      return extremeWords(name, args, names)
    case 'abs':
      return `giá trị tuyệt đối của ${tight}`
    case 'round':
      return `${a}, làm tròn${b ? ` ${b} chữ số thập phân` : ' đến số nguyên'}`
    case 'floor':
      return `${a}, làm tròn xuống`
    case 'ceil':
      return `${a}, làm tròn lên`
    case 'ratio':
      return `${tight} / ${args[1] ? print(args[1], names, HIGHEST) : b}, mẫu số bằng 0 thì ${c}`
    case 'default':
      return `${a}, chưa có thì ${b}`
    case 'reported':
      return `đã có ${tight}`
    case 'target':
      return `chỉ tiêu ${tight}`
    case 'has':
    case 'has_any':
    case 'has_all':
      return `${tight} ${CHOSEN[name]} ${rest.map(each => (first && optionWords(first, each, names)?.option) ?? print(each, names, 0)).join(', ')}`
    case 'number_of':
      return `số mục đã chọn ở ${tight}`
    case 'best':
      return `mức cao nhất trong cụm của ${tight}${b ? ` (trong các đơn vị có ${b})` : ''}`
    default:
      return `${name}(${args.map(each => print(each, names, 0)).join('; ')})`
  }
}

const CHOSEN = { has: 'có', has_any: 'có một trong', has_all: 'có đủ' } as const

/** Of two, one being a plain bound: `…, không quá điểm chuẩn`. */
function extremeWords(name: 'min' | 'max', args: readonly Syntax[], names: FormulaNames): string {
  const isBound = (syntax: Syntax | undefined) =>
    syntax?.kind === 'number' || (syntax?.kind === 'name' && syntax.value === 'max')
  const bound = args.length === 2 ? args.find(isBound) : undefined
  const bounded = args.find(each => each !== bound)
  if (bound && bounded) {
    const limit = name === 'min' ? 'không quá' : 'không dưới'
    return `${print(bounded, names, 1)}, ${limit} ${print(bound, names, 0)}`
  }
  const all = args.map(each => print(each, names, 0)).join('; ')
  return `số ${name === 'min' ? 'nhỏ' : 'lớn'} nhất trong (${all})`
}

/** Over the cases of a list, over periods, or over plain numbers. */
function aggregateWords(name: string, args: readonly Syntax[], names: FormulaNames): string {
  const [list, ...rest] = args
  const fields = list?.kind === 'name' ? names.lists.get(list.value) : undefined
  if (!list || !fields) {
    const all = args.map(each => print(each, names, 0)).join('; ')
    return args.length === 1 ? `${AGGREGATES[name] ?? name} ${all}` : `${AGGREGATES[name] ?? name} (${all})`
  }
  const inner = list.kind === 'name' ? insideOf(names, list.value) : names
  const words = rest.map(each => print(each, inner, 0))
  const [value, where] = name === 'count' || isCondition(rest[0]) ? [undefined, words[0]] : words
  const only = where === undefined ? '' : ` mà ${where}`
  const items = `${print(list, names, 0)}${only}`
  if (name === 'count') return `số mục ${items}`
  if (value === undefined) return `${AGGREGATES[name]} ${items}`
  return rest[0]?.kind === 'name'
    ? `${AGGREGATES[name]} ${value} của các mục ${items}`
    : `${AGGREGATES[name]} theo từng mục ${items}: ${value}`
}

/** `nếu … thì 5; nếu … thì 3; còn lại 2`. */
function conditionalWords([condition, then, otherwise]: readonly Syntax[], names: FormulaNames): string {
  if (!condition || !then || !otherwise) return ''
  const isChain = otherwise.kind === 'call' && otherwise.name === 'if'
  const rest = isChain ? conditionalWords(otherwise.args, names) : `còn lại ${print(otherwise, names, 1)}`
  return `nếu ${print(condition, names, 0)} thì ${print(then, names, 1)}; ${rest}`
}

/** Whether what a function gives is told in several words, which need brackets beside a sign. */
export function isPhrase(name: string): boolean {
  return name in AGGREGATES || PHRASES.has(name)
}

const PHRASES: ReadonlySet<string> = new Set([
  'if',
  'min',
  'max',
  'round',
  'floor',
  'ceil',
  'ratio',
  'default',
  'count',
  'best',
])

function isCondition(syntax: Syntax | undefined): boolean {
  return syntax?.kind === 'not' || (syntax?.kind === 'operation' && !'+-*/'.includes(syntax.sign))
}
