import type { Diagnostic } from './diagnostic.ts'

/** The work cannot be done at all: a file is missing, unreadable or unwritable. Ends with exit code 3. */
export class CannotProceed extends Error {
  override readonly name = 'CannotProceed'
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code)
    this.diagnostic = diagnostic
  }
}
