import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Expression } from '../expression.ts'
import type { Syntax } from './parse.ts'
import type { Named, Scope } from './scope.ts'

/** Kinds that have a value of their own. */
export type ValueKind = 'number' | 'yes_no' | 'date'

/** What a part of a formula is: something with a value, a list to choose from, or a word in quotes. */
export type Value =
  | { readonly kind: ValueKind; readonly expression: Expression }
  | { readonly kind: 'choice' | 'several' | 'records' | 'periods'; readonly named: Named }
  | { readonly kind: 'text'; readonly text: string }

/** What the parts of a formula are resolved with; what is wrong is told, and counts as unknown (`undefined`). */
export interface Resolver {
  readonly scope: Scope
  value(syntax: Syntax, scope?: Scope): Value | undefined
  /** A part that must be of this kind. */
  as(kind: ValueKind, syntax: Syntax, scope?: Scope): Expression | undefined
  /** The same of a part whose meaning is known already: to ask again takes time and tells problems twice. */
  fit(kind: ValueKind, value: Value | undefined, syntax: Syntax): Expression | undefined
  report(
    code: 'TD1425' | 'TD1426' | 'TD1427' | 'TD1497',
    at: Syntax,
    params: NonNullable<Diagnostic['params']>,
  ): undefined
}
