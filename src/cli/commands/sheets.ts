import { loadWorkspace } from '../../workspace/load.ts'
import { deliver } from '../deliver.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { makeWorkbookFile, otherWorkbook } from '../products.ts'
import type { Session } from '../session.ts'
import { lackOf, runStages } from '../stages.ts'

/** `thidua sheets`: writes the year-end workbook. */
export async function sheets(session: Session): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.resolve(session.folder))
  const stages = runStages(workspace)
  const lack = lackOf(stages)
  const refused = otherWorkbook(stages, session)
  const files = stages.scores && refused.length === 0 ? [await makeWorkbookFile(stages.scores)] : []
  const delivery = await deliver(files, session)
  const diagnostics = [...stages.diagnostics, ...lack.diagnostics, ...refused, ...delivery.diagnostics]
  return finish({ command: 'sheets', workspace, ...lack, ...delivery, diagnostics }, session)
}
