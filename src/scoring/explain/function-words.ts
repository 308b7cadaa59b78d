import type { Syntax } from '../../expressions/text/parse.ts'
import { type FormulaNames, HIGHEST, insideOf, optionWords, print } from './formula-words.ts'

const AGGREGATES: Readonly<Record<string, string>> = {
  sum: 'tổng',
  mean: 'trung bình cộng',
  lowest: 'số thấp nhất',
  highest: 'số cao nhất',
  last: 'số cuối cùng',
}

/** What units of a cluster are compared by. */
const OF_CLUSTER: Readonly<Record<string, string>> = {
  best: 'mức cao nhất trong cụm của',
  cluster_lowest: 'mức thấp nhất trong cụm của',
  cluster_mean: 'bình quân của cụm về',
  cluster_rank: 'hạng trong cụm theo',
}

/** Of some cases of a list only. */
const EXTREMES: Readonly<Record<string, string>> = {
  top: 'cao nhất',
  bottom: 'thấp nhất',
  earliest: 'sớm nhất',
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
  if (name in OF_CLUSTER) return clusterWords(name, args, names)
  if (name in EXTREMES) return extremesWords(name, args, names)
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
    case 'round_to':
      return `${a}, làm tròn đến bội của ${b}`
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
    case 'distinct':
      return distinctWords(args, names)
    case 'cluster_count':
      return `số đơn vị trong cụm có ${a}`
    case 'reviewed':
      return `bước “${stageOf(first, names)}” đã xong`
    case 'reviewed_on':
      return `ngày xong bước “${stageOf(first, names)}”`
    case 'evidence':
      return `có minh chứng “${first?.kind === 'text' ? (names.papers.get(first.value) ?? first.value) : ''}”`
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

/** `mức cao nhất trong cụm của “Số sáng kiến” (trong các đơn vị có “Đã ký”)`. */
function clusterWords(name: string, [of, among]: readonly Syntax[], names: FormulaNames): string {
  const isTurned = name === 'cluster_rank' && of?.kind === 'negative'
  const turned = isTurned ? ', thấp nhất là 1' : ''
  const compared = isTurned ? of.of : of
  const what = `${compared ? print(compared, names, HIGHEST) : ''}${turned}`
  const some = among ? ` (trong các đơn vị có ${print(among, names, 0)})` : ''
  return `${OF_CLUSTER[name]} ${what}${some}`
}

/** `tổng “Điểm” của 3 mục cao nhất trong “Đợt kiểm tra” mà …`. */
function extremesWords(name: string, args: readonly Syntax[], names: FormulaNames): string {
  const [list, number, value, where] = args
  const { items, inner } = listWords(list, where, names)
  const what = value ? print(value, inner, HIGHEST) : ''
  return `tổng ${what} của ${number ? print(number, names, HIGHEST) : ''} mục ${EXTREMES[name]} trong ${items}`
}

/** `số giá trị khác nhau của “Khoa” trong “Đợt kiểm tra” mà …`. */
function distinctWords([list, field, where]: readonly Syntax[], names: FormulaNames): string {
  const { items, inner } = listWords(list, where, names)
  return `số giá trị khác nhau của ${field ? print(field, inner, HIGHEST) : ''} trong ${items}`
}

/** A list with the condition on its cases, and what a formula about them may name. */
function listWords(list: Syntax | undefined, where: Syntax | undefined, names: FormulaNames) {
  const inner = list?.kind === 'name' ? insideOf(names, list.value) : names
  const only = where ? ` mà ${print(where, inner, 0)}` : ''
  return { items: `${list ? print(list, names, 0) : ''}${only}`, inner }
}

function stageOf(id: Syntax | undefined, { stage }: FormulaNames): string {
  return id?.kind === 'text' ? stage(id.value) : ''
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
  return name in AGGREGATES || name in OF_CLUSTER || name in EXTREMES || PHRASES.has(name)
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
  'round_to',
  'distinct',
  'cluster_count',
])

function isCondition(syntax: Syntax | undefined): boolean {
  return syntax?.kind === 'not' || (syntax?.kind === 'operation' && !'+-*/'.includes(syntax.sign))
}
