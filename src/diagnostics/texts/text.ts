import type { Code } from '../codes.ts'

/** The words of one code; `{name}` is filled from the diagnostic. */
export interface Text {
  /** What the code is about in a few words, without placeholders: the heading of its explanation. */
  readonly title: string
  /** What is wrong at this place. */
  readonly message: string
  /** Why it matters, in one sentence. */
  readonly reason?: string
  /** What to do about it. */
  readonly remedy?: string
  /** Shown instead of the remedy when the diagnostic has a `suggestion`. */
  readonly suggestion?: string
  /** The long text of `thidua explain`: paragraphs, with a blank line between them. */
  readonly explanation: string
}

export type Language = 'vi' | 'en'
export type Catalogue = Readonly<Record<Code, Text>>
