import type { Code } from '../codes.ts'

/** The words of one message; `{name}` is filled from the diagnostic. */
export interface Text {
  readonly message: string
  /** What to do about it. */
  readonly remedy?: string
  /** Shown instead of the remedy when the diagnostic has a `suggestion`. */
  readonly suggestion?: string
}

export type Catalogue = Readonly<Record<Code, Text>>
export type Language = 'vi' | 'en'
