import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import type { Results } from '../model/results.ts'
import { compareResults } from '../scoring/compare-results.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { historyFile } from '../workspace/history.ts'
import { filesOf, type Workspace } from '../workspace/load.ts'

/** Who closed the results, when, and the files that they followed from. */
export type Closing = NonNullable<Results['closed']>

/** Who opened closed results again, when and why. */
export type Reopening = NonNullable<Results['log']>[number]['reopened']

/** Results that were closed: they are what is printed, whatever became of the files since. */
export interface Closed {
  readonly results: Results
  readonly closing: Closing
  /** Whether the files of today give other results. */
  readonly differs: boolean
}

/** The kept results of the campaign's own year, closed or reopened, as far as they can be read. */
export function keptResults({ campaign, history }: Workspace): Results | undefined {
  return history.get(campaign.sound.year ?? 0)?.results
}

/** Whether kept results that are needed cannot be read: it is not known then what may be printed. */
export function isHistoryBroken({ history }: Workspace): boolean {
  return [...history.values()].some(({ diagnostics }) => diagnostics.some(isError))
}

/** The closed results, where there are any, with how those of today differ from them. */
export function closedResults(
  workspace: Workspace,
  now: Results | undefined,
): { readonly closed?: Closed; readonly diagnostics: readonly Diagnostic[] } {
  const results = keptResults(workspace)
  const closing = results?.closed
  if (!results || !closing) return { diagnostics: [] }
  const place = { file: historyFile(results.campaign.year) }
  // Where the files give no results at all, their own errors say why.
  if (!now) return { closed: { results, closing, differs: true }, diagnostics: [] }
  const differences = compareResults(results, now, place)
  const diagnostics = [...differences, ...editedFiles(workspace, closing)]
  return { closed: { results, closing, differs: differences.length > 0 }, diagnostics }
}

function editedFiles(workspace: Workspace, { date, files }: Closing): Diagnostic[] {
  const before = new Map(files.map(({ file, sha256 }) => [file, sha256]))
  const now = new Map(hashesOf(workspace).map(({ file, sha256 }) => [file, sha256]))
  const edited = [...new Set([...before.keys(), ...now.keys()])].filter(
    file => before.get(file) !== now.get(file),
  )
  return edited
    .toSorted()
    .map(file => ({ code: 'TD1493', place: { file }, params: { date: slashDate(date) } }))
}

/** A hash of every file that the results follow from; line ends and forms of letters make no difference. */
export function hashesOf(workspace: Workspace): Closing['files'] {
  const own = historyFile(workspace.campaign.sound.year ?? 0)
  const past = [...workspace.history.values()].filter(({ file }) => file !== own)
  return [...filesOf(workspace), ...past].map(({ file, text }) => ({
    file,
    sha256: createHash('sha256').update(text).digest('hex'),
  }))
}
