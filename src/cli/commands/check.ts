import { filesOf, loadWorkspace } from '../../workspace/load.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { fill, type Session } from '../session.ts'
import { runStages } from '../stages.ts'

/** `thidua check`: reads and checks everything, writes nothing. */
export async function check(session: Session): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.resolve(session.folder))
  const { diagnostics } = runStages(workspace)
  const files = filesOf(workspace).length
  const isClean = diagnostics.length === 0
  return finish(
    {
      command: 'check',
      diagnostics,
      workspace,
      result: { files },
      ...(isClean && { next: fill(session.texts.clean, { files }) }),
    },
    session,
  )
}
