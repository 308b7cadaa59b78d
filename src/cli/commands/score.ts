import { CannotProceed } from '../../diagnostics/cannot-proceed.ts'
import { loadWorkspace } from '../../workspace/load.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import type { Session } from '../session.ts'
import { runStages, type Stages } from '../stages.ts'
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

/** @throws {CannotProceed} when there is nothing to score with. */
export function requireFiles({ missing }: Stages): void {
  if (missing.length > 0) throw new CannotProceed({ code: 'TD1603', params: { files: missing.join(', ') } })
}
