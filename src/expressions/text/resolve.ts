import { suggestion } from '../../vietnamese/suggest.ts'
import {
  add,
  allOf,
  anyOf,
  choose,
  compare,
  divide,
  type Expression,
  multiply,
  not,
  number,
  subtract,
} from '../expression.ts'
import { divide as quotient, rational } from '../rational.ts'
import { readIsoDay } from './days.ts'
import { optionOf } from './functions/choices.ts'
import { FUNCTIONS } from './functions/index.ts'
import type { Operator, Syntax } from './parse.ts'
import type { Scope } from './scope.ts'
import type { Resolver, Value } from './value.ts'

export interface ResolveProblem {
  readonly code: 'TD1425' | 'TD1426' | 'TD1427' | 'TD1497'
  readonly at: Syntax
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
}

/** Gives every name its meaning and every operation its kinds; all problems are collected. */
export function resolver(scope: Scope, problems: ResolveProblem[]): Resolver {
  const self: Resolver = {
    scope,
    value: (syntax, inner) => meaningOf(syntax, inner ? resolver(inner, problems) : self),
    as: (kind, syntax, inner) => self.fit(kind, self.value(syntax, inner), syntax),
    fit: (kind, value, syntax) => {
      if (!value) return undefined
      const suited = kind === 'number' ? countable(value) : value
      if (suited.kind === kind && 'expression' in suited) return suited.expression
      return self.report('TD1427', syntax, { found: value.kind, expected: kind })
    },
    report: (code, at, params) => {
      const { known, ...rest } = params
      const near = Array.isArray(known) ? suggestion(String(params.name), known.map(String)) : {}
      const shown = Array.isArray(known) ? { known: known.slice(0, MOST_SHOWN).join(', ') || '–' } : {}
      const flat = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, String(value)]))
      problems.push({ code, at, params: { ...flat, ...shown, ...near } })
      return undefined
    },
  }
  return self
}

/** Of what could have been named, so many are listed. */
const MOST_SHOWN = 20

function meaningOf(syntax: Syntax, resolver: Resolver): Value | undefined {
  switch (syntax.kind) {
    case 'number': {
      const value = rational(syntax.value)
      return numeric(number(syntax.isPercent ? quotient(value, rational(100)) : value))
    }
    case 'text':
      return { kind: 'text', text: syntax.value }
    case 'name':
      return nameOf(syntax, resolver)
    case 'call':
      return callOf(syntax, resolver)
    case 'negative': {
      const of = resolver.as('number', syntax.of)
      return of && numeric(subtract(number(0), of))
    }
    case 'not': {
      const of = resolver.as('yes_no', syntax.of)
      return of && yesNo(not(of))
    }
    case 'operation':
      return operationOf(syntax, resolver)
  }
}

function nameOf(syntax: Extract<Syntax, { kind: 'name' }>, resolver: Resolver): Value | undefined {
  if (syntax.value === 'true' || syntax.value === 'false')
    return yesNo(number(syntax.value === 'true' ? 1 : 0))
  const named = resolver.scope.names.get(syntax.value)
  if (!named) {
    return resolver.report('TD1425', syntax, { name: syntax.value, known: [...resolver.scope.names.keys()] })
  }
  const { kind, expression } = named
  if (kind === 'number' || kind === 'yes_no' || kind === 'date') return expression && { kind, expression }
  return { kind, named }
}

function callOf(syntax: Extract<Syntax, { kind: 'call' }>, resolver: Resolver): Value | undefined {
  const { name, args } = syntax
  if (resolver.scope.quantifiers?.has(name)) return quantified(args, resolver, name, syntax)
  const called = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  const isAvailable = called && (called.isAvailable?.(resolver.scope) ?? true)
  if (!isAvailable) return withoutFunction(syntax, resolver)
  const [least, most] = called.arity
  if (args.length < least || args.length > most) {
    return resolver.report('TD1426', syntax, { name, signature: called.signature })
  }
  return called.resolve(args, resolver, syntax)
}

/** Says which function may have been meant, or which ones there are here. */
function withoutFunction(syntax: Extract<Syntax, { kind: 'call' }>, { scope, report }: Resolver): undefined {
  const available = Object.entries(FUNCTIONS).filter(([, { isAvailable }]) => isAvailable?.(scope) ?? true)
  const known = [...available.map(([name]) => name), ...(scope.quantifiers?.keys() ?? [])]
  const near = suggestion(syntax.name, known)
  const signature = FUNCTIONS[near.suggestion ?? '']?.signature ?? known.join(', ')
  return report('TD1426', syntax, { name: syntax.name, signature, ...near })
}

/** Whether a condition holds in any of several scopes, or in how many; where one cannot be told, neither can their number. */
function quantified(
  args: readonly Syntax[],
  resolver: Resolver,
  name: string,
  call: Syntax,
): Value | undefined {
  const { scopes, of } = resolver.scope.quantifiers?.get(name) ?? { scopes: [], of: 'any' }
  const [condition] = args
  if (!condition || args.length !== 1) {
    return resolver.report('TD1426', call, { name, signature: `${name}(điều kiện)` })
  }
  const terms: Expression[] = []
  for (const scope of scopes) {
    const holds = resolver.as('yes_no', condition, scope)
    // What is wrong in one scope is wrong in each, and told once.
    if (!holds) return undefined
    terms.push(scope.guard?.(holds) ?? holds)
  }
  if (of === 'any') return yesNo(anyOf(...terms))
  const each = terms.map(term => choose(term, number(1), number(0)))
  return { kind: 'number', expression: each.reduce(add, number(0)) }
}

const ARITHMETIC = { '+': add, '-': subtract, '*': multiply, '/': divide } as const

function operationOf(syntax: Extract<Syntax, { kind: 'operation' }>, resolver: Resolver): Value | undefined {
  const { sign, left, right } = syntax
  if (sign === 'and' || sign === 'or') {
    const [a, b] = [resolver.as('yes_no', left), resolver.as('yes_no', right)]
    return a && b && yesNo(sign === 'and' ? allOf(a, b) : anyOf(a, b))
  }
  const [a, b] = [resolver.value(left), resolver.value(right)]
  if (!a || !b) return undefined
  if (sign === '+' || sign === '-' || sign === '*' || sign === '/')
    return arithmetic(syntax, sign, countable(a), countable(b), resolver)
  const isCounted = a.kind === 'number' || b.kind === 'number'
  return isCounted
    ? comparison(syntax, sign, countable(a), countable(b), resolver)
    : comparison(syntax, sign, a, b, resolver)
}

/** A trait that is true or false is 1 or 0 where a number is needed: `traits.noi_tru = 1`. */
function countable(value: Value): Value {
  const isTrait = value.kind === 'yes_no' && value.expression.op === 'trait'
  return isTrait ? numeric(value.expression) : value
}

type Operation = Extract<Syntax, { kind: 'operation' }>

/** Numbers with numbers; days are added to a date, and two dates are so many days apart. */
function arithmetic(
  { left, right }: Operation,
  sign: keyof typeof ARITHMETIC,
  a: Value,
  b: Value,
  resolver: Resolver,
): Value | undefined {
  const isSum = sign === '+' || sign === '-'
  const [first, second] = [
    a.kind === 'date' || b.kind !== 'date' ? a : asDate(a),
    a.kind === 'date' ? asDate(b) : b,
  ]
  if (first.kind === 'date' && 'expression' in second && isSum) {
    if (second.kind === 'date' && sign === '-') return numeric(subtract(first.expression, second.expression))
    if (second.kind === 'number')
      return { kind: 'date', expression: ARITHMETIC[sign](first.expression, second.expression) }
  }
  const isWrong = a.kind !== 'number' ? left : right
  if (a.kind !== 'number' || b.kind !== 'number') {
    return resolver.report('TD1427', isWrong, {
      found: a.kind !== 'number' ? a.kind : b.kind,
      expected: 'number',
    })
  }
  if (sign === '/' && b.expression.op === 'number' && b.expression.value.numerator === 0n) {
    return resolver.report('TD1427', right, { found: 'zero', expected: 'nonzero' })
  }
  return numeric(ARITHMETIC[sign](a.expression, b.expression))
}

/** Like with like: a choice with one of its options, a date with a date. */
function comparison(
  { left, right }: Operation,
  sign: Exclude<Operator, 'and' | 'or' | keyof typeof ARITHMETIC>,
  a: Value,
  b: Value,
  resolver: Resolver,
): Value | undefined {
  const choice = a.kind === 'choice' ? a : b.kind === 'choice' ? b : undefined
  if (choice) {
    const other = choice === a ? right : left
    if (sign !== '=' && sign !== '<>')
      return resolver.report('TD1427', choice === a ? left : right, { found: 'choice', expected: 'number' })
    const chosen = optionOf(other, choice.named, resolver)
    return chosen && yesNo(sign === '=' ? chosen : not(chosen))
  }
  const [first, second] = [b.kind === 'date' ? asDate(a) : a, a.kind === 'date' ? asDate(b) : b]
  if ('expression' in first && 'expression' in second && first.kind === second.kind) {
    const isOrdered = first.kind !== 'yes_no' || sign === '=' || sign === '<>'
    if (isOrdered) return yesNo(compare(first.expression, sign, second.expression))
    return resolver.report('TD1427', left, { found: 'yes_no', expected: 'number' })
  }
  const isLeftWrong = !('expression' in first)
  const beside = second.kind !== 'text' ? second.kind : first.kind === 'several' ? 'choice' : 'number'
  const expected = isLeftWrong ? beside : first.kind
  return resolver.report('TD1427', isLeftWrong ? left : right, {
    found: isLeftWrong ? first.kind : second.kind,
    expected,
  })
}

/** A text that is a day, where a date is asked for. */
function asDate(value: Value): Value {
  const day = value.kind === 'text' ? readIsoDay(value.text) : undefined
  return day === undefined ? value : { kind: 'date', expression: number(day) }
}

function numeric(expression: Expression): Value {
  return { kind: 'number', expression }
}

function yesNo(expression: Expression): Value {
  return { kind: 'yes_no', expression }
}
