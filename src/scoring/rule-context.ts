import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { type Expression, missing, number } from '../expressions/expression.ts'
import { divide, multiply, type Rational, rational } from '../expressions/rational.ts'
import { compileFormula } from '../expressions/text/compile-formula.ts'
import type { Scope } from '../expressions/text/scope.ts'
import type { Amount, Criterion, Input } from '../model/campaign.ts'
import { suggestion } from '../vietnamese/suggest.ts'
import { NAME, NUMERIC, type RuleContext } from './rules/rule.ts'

/** What the parts of one table share while it is compiled. */
export interface Compiler {
  readonly inputs: ReadonlyMap<string, Input>
  /** Where each input is declared. */
  readonly inputPlaces?: ReadonlyMap<string, Place>
  report(diagnostic: Diagnostic): void
}

/** How the rules of a criterion turn what the clerk wrote into expressions; problems go to the compiler. */
export function ruleContext(
  criterion: Criterion,
  place: Place,
  scope: Scope,
  compiler: Compiler,
  line?: string,
): RuleContext {
  const { inputs, report } = compiler
  const compile = (
    text: string | number,
    names: Scope,
    expected: 'number' | 'yes_no',
    at: readonly (string | number)[],
  ) => compileText(text, names, within(place, ...at), expected, compiler)
  /** A bare name that is no value and no input of these types: the message can say more than one about a formula. */
  const named = (
    text: string | number,
    types: readonly Input['type'][],
    at: readonly (string | number)[],
  ) => {
    if (typeof text === 'number' || !NAME.test(text)) return undefined
    if (scope.names.has(text) && !inputs.has(text)) return undefined
    const problem = inputProblem(text, types, criterion, compiler)
    if (!problem || inputs.get(text)?.per) return undefined
    // Elsewhere a condition or a value may have been meant, which a formula can suggest.
    if (problem.code === 'TD1402' && at.at(-1) !== 'input') return undefined
    report({ ...problem, place: within(place, ...at) })
    return missing
  }
  const inRecord = (input: string): Scope => {
    const fields = scope.names.get(input)?.fields ?? new Map()
    return { ...scope, names: new Map([...scope.names, ...fields]) }
  }
  const price = (amount: Amount, names: Scope, at: readonly (string | number)[]) => {
    if (typeof amount === 'number' && amount <= 0) {
      report({
        code: 'TD1206',
        place: within(place, ...at),
        params: { value: amount, comparison: '>', limit: 0 },
      })
    }
    return compileAmount(amount, criterion.max, names, within(place, ...at), compiler)
  }
  return {
    criterion,
    place,
    ...(line !== undefined && { line }),
    report,
    formula: (text, ...at) => named(text, NUMERIC, at) ?? compile(text, scope, 'number', at),
    condition: (text, ...at) => named(text, ['yes_no'], at) ?? compile(text, scope, 'yes_no', at),
    amount: (amount, ...at) => compileAmount(amount, criterion.max, scope, within(place, ...at), compiler),
    price: (amount, ...at) => price(amount, scope, at),
    record: (input, text, ...at) => compile(text, inRecord(input), 'yes_no', at),
    recordPrice: (input, amount, ...at) => price(amount, inRecord(input), at),
    find: id => inputs.get(id),
    input: (id, types, ...at) => {
      const problem = inputProblem(id, types, criterion, compiler)
      if (problem) report({ ...problem, place: within(place, ...at) })
      return problem ? undefined : inputs.get(id)
    },
  }
}

/** A formula or condition as an expression; missing where it cannot be understood, which is reported. */
export function compileText(
  text: string | number,
  scope: Scope,
  place: Place,
  expected: 'number' | 'yes_no',
  { report }: Compiler,
): Expression {
  const { expression, diagnostics } = compileFormula(String(text), scope, place, expected)
  for (const diagnostic of diagnostics) report(diagnostic)
  return expression ?? missing
}

/** A number; `50%` of the maximum; `all` of it; or a formula (G4). */
export function compileAmount(
  amount: Amount,
  max: number,
  scope: Scope,
  place: Place,
  compiler: Compiler,
): Expression {
  const fixed = fixedAmount(amount, max)
  return fixed ? number(fixed) : compileText(String(amount).trim(), scope, place, 'number', compiler)
}

/** An amount that is no formula: the same for every unit. */
export function fixedAmount(amount: Amount, max: number): Rational | undefined {
  if (typeof amount === 'number') return rational(amount)
  const text = amount.trim()
  if (text === 'all') return rational(max)
  const share = /^(-?\d{1,7}(?:[.,]\d{1,12})?)\s*%$/.exec(text)?.[1]
  return share === undefined
    ? undefined
    : multiply(rational(max), divide(rational(share.replace(',', '.')), rational(100)))
}

/** A rule reads an input: it must be declared, with one of these types. */
export function inputProblem(
  id: string,
  types: readonly Input['type'][],
  criterion: Pick<Criterion, 'code' | 'inputs'>,
  { inputs, inputPlaces }: Compiler,
): Omit<Diagnostic, 'place'> | undefined {
  const input = inputs.get(id)
  if (!input) {
    const own = (criterion.inputs ?? []).map(each => each.id)
    const near = suggestion(id, own.length > 0 ? own : inputs.keys())
    const declared = inputPlaces?.get(near.suggestion ?? '')
    const params = { input: id, criterion: criterion.code, ...near }
    return { code: 'TD1402', params, ...(declared && { related: [declared] }) }
  }
  if (types.includes(input.type)) return undefined
  const declared = inputPlaces?.get(id)
  const params = { input: id, type: input.type, expected: types }
  return { code: 'TD1403', params, ...(declared && { related: [declared] }) }
}
