import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { loadWorkspace } from '../../workspace/load.ts'
import { deliver } from '../deliver.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { makeLetterFile } from '../products.ts'
import type { Session } from '../session.ts'
import { runStages } from '../stages.ts'

/** `thidua dispatch`: writes the launch letter. Needs campaign.yaml alone. */
export async function dispatch(session: Session): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.resolve(session.folder), { letterOnly: true })
  const { letter, isWithoutLetter, diagnostics } = runStages(workspace)
  const files = letter ? [await makeLetterFile(letter)] : []
  const delivery = await deliver(files, session)
  const lack: Diagnostic[] = isWithoutLetter ? [{ code: 'TD1377', place: { file: 'campaign.yaml' } }] : []
  const found = [...diagnostics, ...lack, ...delivery.diagnostics]
  return finish({ command: 'dispatch', workspace, ...delivery, diagnostics: found }, session)
}
