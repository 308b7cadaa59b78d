import { loadWorkspace } from '../../workspace/load.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import type { Session } from '../session.ts'
import { requireFiles, runStages } from '../stages.ts'
import { standings } from '../standings.ts'

/** `thidua score`: the standings of every cluster. */
export async function score(session: Session): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.folder)
  const stages = runStages(workspace)
  requireFiles(stages)
  const { scores, diagnostics } = stages
  return finish(
    {
      command: 'score',
      diagnostics,
      workspace,
      result: scores?.results ?? null,
      lines: scores ? standings(scores.results, session) : [],
    },
    session,
  )
}
