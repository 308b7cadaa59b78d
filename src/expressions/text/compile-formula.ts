import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts'
import type { Expression } from '../expression.ts'
import { parseFormula } from './parse.ts'
import { type ResolveProblem, resolver } from './resolve.ts'
import type { Scope } from './scope.ts'
import { stepsOf } from './steps.ts'
import type { SyntaxProblem } from './tokens.ts'

/**
 * A formula or condition, as a clerk writes it, as an expression.
 * @param place the node of the file that holds the text; problems point to the words in it.
 * @returns no expression where something is wrong.
 */
export function compileFormula(
  text: string,
  scope: Scope,
  place: Place,
  expected: 'number' | 'yes_no',
): { readonly expression?: Expression; readonly diagnostics: readonly Diagnostic[] } {
  const at = (start: number, end: number): Place => {
    const words = text.slice(start, end).trim()
    return words === '' ? place : { ...place, words }
  }
  const unreadable = ({ reason, start, end }: SyntaxProblem): Diagnostic => {
    const params = { piece: text.slice(start, end), reason: { term: `formula_${reason}` } as const }
    return { code: 'TD1424', place: at(start, end), params }
  }
  const parsed = parseFormula(text)
  if ('problem' in parsed) {
    return { diagnostics: [unreadable(parsed.problem)] }
  }
  const problems: ResolveProblem[] = []
  const expression = resolver(scope, problems).as(expected, parsed.syntax)
  const diagnostics = problems.map(
    ({ code, at: { start, end }, params }): Diagnostic => ({
      code,
      place: at(start, end),
      params:
        code === 'TD1427'
          ? kindsOf(params, text.slice(start, end))
          : { ...params, ...(code === 'TD1497' && { piece: text.slice(start, end) }) },
    }),
  )
  if (expression && stepsOf(expression) > MOST_STEPS) {
    return { diagnostics: [unreadable({ ...parsed.syntax, reason: 'too_deep' })] }
  }
  return expression && diagnostics.length === 0 ? { expression, diagnostics } : { diagnostics }
}

/** Far above what any rule needs: no formula keeps the scoring of a unit waiting. */
const MOST_STEPS = 1_000_000

/** Kinds are terms, which each language has its own words for. */
function kindsOf(
  { found, expected }: ResolveProblem['params'],
  piece: string,
): NonNullable<Diagnostic['params']> {
  return {
    piece,
    found: { term: `kind_${String(found)}` as KindTerm },
    expected: { term: `kind_${String(expected)}` as KindTerm },
  }
}

type KindTerm =
  `kind_${'number' | 'yes_no' | 'choice' | 'several' | 'date' | 'records' | 'periods' | 'text' | 'input' | 'zero' | 'nonzero'}`
