import { loadWorkspace } from '../../workspace/load.ts'
import { deliver } from '../deliver.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { makeWorkbookFile } from '../products.ts'
import type { Session } from '../session.ts'
import { requireFiles, runStages } from '../stages.ts'

/** `thidua sheets`: writes the year-end workbook. */
export async function sheets(session: Session): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.folder)
  const stages = runStages(workspace)
  requireFiles(stages)
  const { scores, diagnostics } = stages
  const files = scores ? [await makeWorkbookFile(scores)] : []
  const delivery = await deliver(files, session)
  const found = [...diagnostics, ...delivery.diagnostics]
  return finish({ command: 'sheets', workspace, ...delivery, diagnostics: found }, session)
}
