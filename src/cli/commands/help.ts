import { COMMANDS, namesOf } from '../command-line.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { helpIn } from '../help/help.ts'
import type { Session } from '../session.ts'

/** `thidua help [command]`, and what `--help` prints. */
export async function help(session: Session, operand?: string): Promise<ExitCode> {
  const { program, commands } = helpIn(session.language)
  const entry = COMMANDS.find(each => operand !== undefined && namesOf(each).includes(operand))
  const text = entry ? commands[entry.name] : program
  if (session.options.json) {
    const { finish } = await import('../finish.ts')
    return finish({ command: 'help', diagnostics: [], result: { text } }, session)
  }
  session.out(text)
  return EXIT.done
}
