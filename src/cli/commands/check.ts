import { filesOf, loadWorkspace } from '../../workspace/load.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { reportStates, stateLines } from '../report-states.ts'
import { fill, type Session } from '../session.ts'
import { runStages } from '../stages.ts'

/** `thidua check`: reads and checks everything, writes nothing. */
export async function check(session: Session): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.resolve(session.folder))
  const { diagnostics, scores } = runStages(workspace)
  const files = filesOf(workspace).length
  const reports = scores ? reportStates(scores.results) : null
  return finish(
    {
      command: 'check',
      diagnostics,
      workspace,
      result: { files, reports },
      lines: reports && !session.options.quiet ? stateLines(reports, session) : [],
      ...(diagnostics.length === 0 && { next: fill(session.texts.clean, { files }) }),
      isExplained: true,
    },
    session,
  )
}
