import { SHELLS } from '../command-line.ts'
import { bashScript } from '../completion/bash.ts'
import { fishScript } from '../completion/fish.ts'
import { powershellScript } from '../completion/powershell.ts'
import { completionWords, type Words } from '../completion/words.ts'
import { zshScript } from '../completion/zsh.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import type { Session } from '../session.ts'

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (words: Words) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
}

/** `thidua completion <shell>`: prints the script that completes words in that shell. */
export async function completion(session: Session, operand?: string): Promise<ExitCode> {
  const shell = SHELLS.find(each => each === operand) ?? 'bash'
  const script = SCRIPTS[shell](completionWords(session.language))
  return finish(
    { command: 'completion', diagnostics: [], result: { shell, script }, lines: [script] },
    session,
  )
}
