import { join } from 'node:path'
import { CannotProceed } from '../../diagnostics/cannot-proceed.ts'
import type { Results } from '../../model/results.ts'
import { writeText } from '../../output/write-text.ts'
import { slashDate } from '../../vietnamese/dates.ts'
import { historyFile } from '../../workspace/history.ts'
import { loadWorkspace } from '../../workspace/load.ts'
import { type Closing, hashesOf, keptResults } from '../closed.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish, isFailure } from '../finish.ts'
import { openResults } from '../results-document.ts'
import { fill, type Session } from '../session.ts'
import { lackOf, runStages, type Scores } from '../stages.ts'

/** `thidua close --by …`: keeps the results in `history/<year>.json`, whatever becomes of the files. */
export async function close(session: Session): Promise<ExitCode> {
  const { texts, paint, options } = session
  const workspace = await loadWorkspace(session.resolve(session.folder))
  const stages = runStages(workspace)
  if (stages.closed) throw alreadyClosed(stages.closed.closing)
  const lack = lackOf(stages)
  const diagnostics = [...stages.diagnostics, ...lack.diagnostics]
  const command = 'close'
  const { scores } = stages
  if (!scores || diagnostics.some(each => isFailure(each, session))) {
    return finish(
      { command, workspace, ...lack, diagnostics, result: null, next: texts.nextAfterErrors },
      session,
    )
  }
  if (!options.provisional) refuseProvisional(scores)
  const closing: Closing = {
    by: options.by ?? '',
    date: options.date ?? session.today(),
    note: options.note ?? null,
    files: hashesOf(workspace),
  }
  const file = historyFile(scores.results.campaign.year)
  const { log } = keptResults(workspace) ?? {}
  const kept: Results = { ...openResults(scores), closed: closing, ...(log && { log }) }
  await keep(kept, file, session)
  return finish(
    {
      command,
      workspace,
      diagnostics,
      result: { file: join(session.folder, file), closed: closing },
      lines: [`${paint.out.good(texts.closed)}  ${join(session.folder, file)}`],
      next: fill(texts.nextAfterClosing, [slashDate(closing.date)]),
    },
    session,
  )
}

/** Puts kept results in their place. */
export function keep(results: Results, file: string, session: Session): Promise<void> {
  const path = join(session.folder, file)
  return writeText(session.resolve(path), `${JSON.stringify(results, undefined, 2)}\n`, path)
}

function alreadyClosed({ by, date }: Closing): CannotProceed {
  return new CannotProceed({ code: 'TD1609', params: { by, date: slashDate(date) } })
}

/** Ranks that could still change are closed only by somebody who knows it. */
function refuseProvisional({ results }: Scores): void {
  const open = results.clusters.filter(({ provisional }) => provisional)
  if (open.length === 0) return
  throw new CannotProceed({
    code: 'TD1611',
    params: { clusters: open.map(({ name }) => `"${name}"`).join(', ') },
  })
}
