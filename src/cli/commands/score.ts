import { loadWorkspace } from '../../workspace/load.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { closingLines, resultsDocument, resultsShown } from '../results-document.ts'
import type { Session } from '../session.ts'
import { lackOf, runStages } from '../stages.ts'
import { standings } from '../standings.ts'

/** `thidua score`: the standings of every cluster. */
export async function score(session: Session): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.resolve(session.folder))
  const stages = runStages(workspace)
  const shown = resultsShown(stages)
  const lack = lackOf(stages)
  return finish(
    {
      command: 'score',
      workspace,
      ...lack,
      diagnostics: [...stages.diagnostics, ...lack.diagnostics],
      result: session.options.json ? resultsDocument(stages) : null,
      lines: shown ? [...closingLines(stages, session), ...standings(shown, session)] : [],
    },
    session,
  )
}
