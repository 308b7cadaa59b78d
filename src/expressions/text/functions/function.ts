import type { Syntax } from '../parse.ts'
import type { Scope } from '../scope.ts'
import type { Resolver, Value } from '../value.ts'

/** A function that formulas may call; `signature` says how, for messages and for the reference of the language. */
export interface FormulaFunction {
  readonly signature: string
  readonly vi: string
  readonly en: string
  readonly example: string
  /** Least and most numbers of arguments. */
  readonly arity: readonly [least: number, most: number]
  /** Whether it has a meaning here; absent where it always has. */
  isAvailable?(scope: Scope): boolean
  resolve(args: readonly Syntax[], resolver: Resolver, call: Syntax): Value | undefined
}

/** As many arguments as a formula needs. */
export const MANY = 60
