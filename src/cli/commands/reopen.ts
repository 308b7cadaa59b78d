import { join } from 'node:path'
import { CannotProceed } from '../../diagnostics/cannot-proceed.ts'
import { isError } from '../../diagnostics/message.ts'
import { historyFile } from '../../workspace/history.ts'
import { diagnosticsOf, loadWorkspace } from '../../workspace/load.ts'
import { keptResults } from '../closed.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import type { Session } from '../session.ts'
import { keep } from './close.ts'

/** `thidua reopen --by … --reason …`: lets results follow the files again; that they were closed stays on record. */
export async function reopen(session: Session): Promise<ExitCode> {
  const { texts, paint, options } = session
  const command = 'reopen'
  const workspace = await loadWorkspace(session.resolve(session.folder))
  const kept = keptResults(workspace)
  if (!kept?.closed) {
    // Without the year, or with a file that cannot be read, it is not known whether anything was closed.
    const files = ['campaign.yaml', ...[...workspace.history.values()].map(({ file }) => file)]
    const diagnostics = diagnosticsOf(workspace).filter(
      each => isError(each) && files.includes(each.place?.file ?? ''),
    )
    if (diagnostics.length === 0) throw new CannotProceed({ code: 'TD1610' })
    return finish({ command, workspace, diagnostics, result: null, next: texts.nextAfterErrors }, session)
  }
  const { by, date, note } = kept.closed
  const reopened = {
    by: options.by ?? '',
    date: options.date ?? session.today(),
    reason: options.reason ?? '',
  }
  const log = [...(kept.log ?? []), { closed: { by, date, note }, reopened }]
  const file = historyFile(kept.campaign.year)
  await keep({ ...kept, closed: null, log }, file, session)
  return finish(
    {
      command,
      diagnostics: [],
      result: { file: join(session.folder, file), reopened },
      lines: [`${paint.out.good(texts.reopened)}  ${join(session.folder, file)}`],
      next: texts.nextAfterReopening,
    },
    session,
  )
}
