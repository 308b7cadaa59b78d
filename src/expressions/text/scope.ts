import type { Expression } from '../expression.ts'

/** What a name stands for: what it can be compared with, and which functions take it. */
export type Kind = 'number' | 'yes_no' | 'choice' | 'several' | 'date' | 'records' | 'periods'

export interface Named {
  readonly kind: Kind
  /** Of number, yes_no and date: what the name stands for. */
  readonly expression?: Expression
  /** Of choice and several: whether an option is chosen. */
  readonly chosen?: (option: string) => Expression
  /** The options that there are; absent where any word may stand. */
  readonly options?: readonly string[]
  /** Of records and periods: the id of the input. */
  readonly input?: string
  /** Of records: what each of them says. */
  readonly fields?: ReadonlyMap<string, Named>
  /** Of records: all that they are asked for, also in words, by which they can be told apart. */
  readonly columns?: readonly string[]
}

/** What a formula may name. */
export interface Scope {
  readonly names: ReadonlyMap<string, Named>
  /** Codes whose points may be asked for; absent where there are none. */
  readonly codes?: ReadonlySet<string>
  /** Kinds of evidence of which may be asked whether they are there. */
  readonly papers?: Required<Pick<Named, 'options' | 'chosen'>>
  /** Whether figures of the cluster may be asked for. */
  readonly allowsCluster?: boolean
  /** The stages of which it may be asked whether they have finished; absent where they may not. */
  readonly stages?: readonly string[]
  /** Functions that hold a condition against several scopes: whether it holds in any of them, or in how many. */
  readonly quantifiers?: ReadonlyMap<
    string,
    { readonly of: 'any' | 'count'; readonly scopes: readonly Scope[] }
  >
  /** Of such a scope: makes a condition fail where its subject does not count. */
  guard?(condition: Expression): Expression
}
