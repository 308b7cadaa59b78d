import { CannotProceed } from '../diagnostics/cannot-proceed.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { finish } from './finish.ts'
import type { Session } from './session.ts'
import { VERSION } from './version.ts'

/** A command: works in a session, tells its exit code. */
export type Run = (session: Session, operand?: string, second?: string) => Promise<ExitCode>

/** Runs a command; what keeps it from its work becomes a message and exit code 3. */
export async function runCommand(
  command: string,
  run: Run,
  session: Session,
  operands: readonly string[] = [],
): Promise<ExitCode> {
  const exitCode = EXIT.cannotProceed
  try {
    return await run(session, operands[0], operands[1])
  } catch (error) {
    if (error instanceof CannotProceed) {
      return finish({ command, diagnostics: [error.diagnostic], result: null, exitCode }, session)
    }
    if (session.options.debug) session.err(error instanceof Error ? (error.stack ?? '') : String(error))
    const bug: Diagnostic = { code: 'TD1607', params: { version: VERSION } }
    return finish({ command, diagnostics: [bug], result: null, exitCode }, session)
  }
}
