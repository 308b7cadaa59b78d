import { join } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isError } from '../../diagnostics/message.ts'
import { type Content, createFolder } from '../../output/create-folder.ts'
import { carryOver, carryOverDueDays } from '../../workspace/carry-over.ts'
import { loadWorkspace, type Workspace } from '../../workspace/load.ts'
import { findPastResults } from '../../workspace/past-results.ts'
import { type Revisit, revisitCampaign, revisitCriteria, revisitUnits } from '../../workspace/revisit.ts'
import { keptResults } from '../closed.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { openResults } from '../results-document.ts'
import { printReview, reviewItems, reviewLines } from '../revisit-list.ts'
import { fill, type Session } from '../session.ts'
import { runStages, type Stages } from '../stages.ts'
import { inShell, schemas, templates } from './init.ts'

/** `thidua init [folder] --from <folder>`: the new year's folder made from last year's, which stays as it is. */
export async function initFrom(session: Session, folder: string, from: string): Promise<ExitCode> {
  const source = session.resolve(from)
  const workspace = await loadWorkspace(source)
  const stages = runStages(workspace)
  const errors = obstacles(workspace, stages)
  const old = workspace.campaign
  if (!old.value || errors.length > 0) {
    const report = {
      command: 'init',
      workspace,
      diagnostics: errors,
      result: null,
      next: session.texts.nextAfterErrors,
    }
    return finish(report, { ...session, folder: from })
  }
  const { year } = old.value
  const campaign = carryOver(old.text, year)
  const criteria = newCriteria(workspace.criteria, year)
  const past = await pastResults(source, workspace, year, stages)
  const contents = new Map<string, Content>([
    ['campaign.yaml', { text: campaign }],
    ...['units.yaml', 'criteria.yaml']
      .filter(file => !stages.missing.includes(file))
      .map(file => [file, { copyOf: join(source, file) }] as const),
    ...(criteria === undefined ? [] : [['criteria.yaml', { text: criteria }] as const]),
    ...templates(['HUONG-DAN.md']),
    ...schemas(),
    ...past.contents,
  ])
  await createFolder(session.resolve(folder), contents)

  const { texts, paint, options, language } = session
  const files = filesToReview(workspace, campaign, criteria, year)
  const skipped = past.isKept
    ? []
    : [{ what: fill(texts.resultsOf, [year]), why: whyNoResults(stages, session) }]
  const review = files.flatMap(({ revisits, text }) => reviewLines(revisits, text, language))
  const kept = [...past.contents.keys()]
  return finish(
    {
      command: 'init',
      diagnostics: [],
      result: {
        folder,
        from,
        year: year + 1,
        history: kept,
        skipped,
        review: files.flatMap(({ revisits, text }) => reviewItems(revisits, text, language)),
      },
      lines: [
        `${paint.out.good(texts.created)}  ${fill(texts.carriedOver, [folder, from])}`,
        ...kept.map(file => {
          const remark = file === past.provisional ? ` (${texts.provisional})` : ''
          return `${paint.out.good(texts.kept)}  ${join(folder, file)}${remark}`
        }),
        ...skipped.map(({ what, why }) => `${paint.out.warning(texts.skipped)}  ${what}: ${why}`),
        ...(options.quiet ? [] : ['', fill(texts.toReview, [folder]), ...printReview(review)]),
      ],
      next: fill(texts.nextAfterCarryOver, [inShell(folder)]),
    },
    session,
  )
}

/** The tables with their due days a year later; undefined where none moves, and the file is copied as it is. */
function newCriteria(criteria: Workspace['criteria'], year: number): string | undefined {
  if (!criteria || criteria.diagnostics.some(isError)) return undefined
  const text = carryOverDueDays(criteria.text, year)
  return text === criteria.text ? undefined : text
}

/** Errors in campaign.yaml, which is to be changed, and those that kept another file from being read at all. */
function obstacles({ campaign, units, criteria }: Workspace, { diagnostics }: Stages): Diagnostic[] {
  const unread = [units, criteria].filter(input => input?.text === '')
  const files = [campaign, ...unread].map(input => input?.file)
  return diagnostics.filter(each => isError(each) && files.includes(each.place?.file))
}

interface Past {
  readonly contents: ReadonlyMap<string, Content>
  /** Whether the results of the year itself are among them. */
  readonly isKept: boolean
  /** The file with results that could still change. */
  readonly provisional?: string
}

/** Earlier results: what the folder keeps of the years before, and of its own year what was written, else what it gives. */
async function pastResults(
  folder: string,
  workspace: Workspace,
  year: number,
  { scores }: Stages,
): Promise<Past> {
  const { history, results } = await findPastResults(folder)
  const contents = new Map<string, Content>(history.map(file => [file, { copyOf: join(folder, file) }]))
  const own = `history/${year}.json`
  const log = keptResults(workspace)?.closed === null ? keptResults(workspace)?.log : undefined
  // What was opened again follows the files, not what was closed once.
  if (contents.has(own) && !(log && scores)) return { contents, isKept: true }
  if (results && !log) contents.set(own, { copyOf: join(folder, results) })
  if ((results && !log) || !scores) return { contents, isKept: contents.has(own) }
  const now = { ...openResults(scores), ...(log && { log }) }
  contents.set(own, { text: `${JSON.stringify(now, undefined, 2)}\n` })
  const isProvisional = log !== undefined || now.clusters.some(({ provisional }) => provisional)
  return { contents, isKept: true, ...(isProvisional && { provisional: own }) }
}

function whyNoResults({ diagnostics, missing }: Stages, { texts }: Session): string {
  if (missing.length > 0) return fill(texts.needsFiles, [missing.join(', ')])
  const broken = new Set(diagnostics.filter(isError).map(({ place }) => place?.file))
  const files = ['units.yaml', 'criteria.yaml'].filter(file => broken.has(file))
  return fill(texts.filesHaveErrors, [files.join(', ')])
}

interface FileToReview {
  readonly text: string
  readonly revisits: readonly Revisit[]
}

function filesToReview(
  { units, criteria }: Workspace,
  campaign: string,
  newTables: string | undefined,
  year: number,
): FileToReview[] {
  const tables = newTables ?? criteria?.text ?? ''
  return [
    { text: campaign, revisits: revisitCampaign(campaign, year) },
    ...(units ? [{ text: units.text, revisits: revisitUnits(units, year) }] : []),
    ...(criteria ? [{ text: tables, revisits: revisitCriteria(criteria, tables, year) }] : []),
  ]
}
