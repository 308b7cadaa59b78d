import { lstat, readdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CannotProceed } from '../diagnostics/cannot-proceed.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { codeOf, reasonOf } from '../diagnostics/system-error.ts'
import { inputsOfTable } from '../model/tree.ts'
import { type History, readHistory } from './history.ts'
import { isInside } from './read-bytes.ts'
import { type InputFile, readInputFile } from './read-file.ts'

/** The files of a campaign folder, read and checked one by one. */
export interface Workspace {
  readonly campaign: InputFile<'campaign'>
  /** Absent when the folder has none: the letter needs only campaign.yaml. */
  readonly units?: InputFile<'units'>
  readonly criteria?: InputFile<'criteria'>
  readonly reports: readonly InputFile<'report'>[]
  readonly reviews: readonly InputFile<'review'>[]
  /** Kept results: those of the campaign's own year, and of the years at which an input looks back. */
  readonly history: History
  /** What departments supply for many units at once. */
  readonly figures: readonly InputFile<'figures'>[]
  /** What else stands in the folders of these files: `bv-mat.yaml.txt`, a folder. Nobody reads it. */
  readonly ignored: readonly string[]
  /** Files that are probably units.yaml or criteria.yaml under another name. */
  readonly misnamed: readonly { readonly file: string; readonly expected: string }[]
}

/**
 * Reads the whole folder, or campaign.yaml alone.
 * @throws {CannotProceed} when campaign.yaml is missing or cannot be read.
 */
export async function loadWorkspace(
  folder: string,
  { letterOnly = false }: { letterOnly?: boolean } = {},
): Promise<Workspace> {
  if (!(await exists(join(folder, 'campaign.yaml')))) {
    const lookalike = await lookalikeOf(folder, 'campaign')
    const params = { folder: resolve(folder), ...(lookalike && { suggestion: lookalike }) }
    throw new CannotProceed({ code: 'TD1601', params })
  }
  const campaign = await readInputFile(folder, 'campaign.yaml', 'campaign')
  const unreadable = campaign.diagnostics.find(({ code }) => code === 'TD1007')
  if (unreadable) {
    const { reason = '' } = unreadable.params ?? {}
    throw new CannotProceed({ code: 'TD1602', params: { file: 'campaign.yaml', reason } })
  }
  if (letterOnly) {
    return { campaign, reports: [], reviews: [], figures: [], history: new Map(), ignored: [], misnamed: [] }
  }

  const misnamed: { file: string; expected: string }[] = []
  const optional = async <K extends 'units' | 'criteria'>(kind: K): Promise<{ [P in K]?: InputFile<K> }> => {
    const file = `${kind}.yaml`
    if (await exists(join(folder, file))) {
      return { [kind]: await readInputFile(folder, file, kind) } as { [P in K]?: InputFile<K> }
    }
    const lookalike = await lookalikeOf(folder, kind)
    if (lookalike) misnamed.push({ file: lookalike, expected: file })
    return {}
  }
  const reports = await readAll(folder, 'reports', 'report')
  const reviews = await readAll(folder, 'reviews', 'review')
  const figures = await readAll(folder, 'figures', 'figures')
  const units = await optional('units')
  const criteria = await optional('criteria')
  return {
    campaign,
    ...units,
    ...criteria,
    history: await readHistory(folder, yearsToRead(campaign, criteria.criteria)),
    reports: reports.files,
    reviews: reviews.files,
    figures: figures.files,
    ignored: [...reports.ignored, ...reviews.ignored, ...figures.ignored],
    misnamed: [...misnamed, ...(await misnamedFolders(folder))],
  }
}

function yearsToRead(
  campaign: InputFile<'campaign'>,
  criteria: InputFile<'criteria'> | undefined,
): Set<number> {
  const { year } = campaign.sound
  if (year === undefined) return new Set()
  const inputs = (criteria?.sound.tables ?? []).flatMap(inputsOfTable)
  return new Set([year, ...inputs.flatMap(({ past }) => (past ? [year - (past.years_ago ?? 1)] : []))])
}

export function filesOf(workspace: Workspace): InputFile[] {
  const { campaign, units, criteria, reports, reviews, figures } = workspace
  const tables = [...(units ? [units] : []), ...(criteria ? [criteria] : [])]
  return [campaign, ...tables, ...reports, ...reviews, ...figures]
}

export function diagnosticsOf(workspace: Workspace): Diagnostic[] {
  const ignored = workspace.ignored.map((file): Diagnostic => ({ code: 'TD1322', place: { file } }))
  const misnamed = workspace.misnamed.map(
    ({ file, expected }): Diagnostic => ({ code: 'TD1328', place: { file }, params: { expected } }),
  )
  const files = [...filesOf(workspace), ...workspace.history.values()]
  return [...files.flatMap(({ diagnostics }) => diagnostics), ...ignored, ...misnamed]
}

/** `units.yml`, `units.yaml.txt`, `units (1).yaml`: what was probably meant to be `units.yaml`, where that is missing. */
async function lookalikeOf(folder: string, name: string): Promise<string | undefined> {
  const pattern = new RegExp(String.raw`^${name}\s*(?:\(\d+\))?\.ya?ml(?:\.txt)?$`, 'i')
  try {
    const entries = await readdir(folder)
    return entries.filter(entry => pattern.test(entry)).sort()[0]
  } catch (error) {
    // A folder that cannot be listed is told of by whoever needs its files.
    if (codeOf(error) === '') throw error
    return undefined
  }
}

/** What systems and editors leave behind, and no clerk has put there. */
const JUNK = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|(?:~|\.bak|\.tmp)$/i

/** Every YAML file of a folder, in the order of their names, and what else stands there. */
async function readAll<K extends 'report' | 'review' | 'figures'>(
  folder: string,
  subfolder: string,
  kind: K,
): Promise<{ files: InputFile<K>[]; ignored: string[] }> {
  const path = join(folder, subfolder)
  let entries: string[]
  let isOutside: boolean
  try {
    isOutside = !isInside(await realpath(path), await realpath(folder))
    entries = isOutside ? [] : await readdir(path)
  } catch (error) {
    if (!(await exists(path))) return { files: [], ignored: [] }
    throw new CannotProceed({ code: 'TD1602', params: { file: `${subfolder}/`, reason: reasonOf(error) } })
  }
  if (isOutside) throw new CannotProceed({ code: 'TD1016', place: { file: `${subfolder}/` } })
  const names = entries.filter(name => !JUNK.test(name))
  const yaml = names.filter(name => /\.ya?ml$/i.test(name)).sort()
  const files: InputFile<K>[] = []
  for (const name of yaml) files.push(await readInputFile(folder, `${subfolder}/${name}`, kind))
  const ignored = names.filter(name => !yaml.includes(name)).sort()
  return { files, ignored: ignored.map(name => `${subfolder}/${name}`) }
}

/** A file or folder of nearly this name, where that of the right name is missing. */
async function misnamedFolders(folder: string): Promise<{ file: string; expected: string }[]> {
  const entries = await readdir(folder)
  return ['reports', 'reviews', 'figures'].flatMap(expected => {
    if (entries.includes(expected)) return []
    const pattern = new RegExp(String.raw`^${expected.slice(0, -1)}s?\s*(?:\(\d+\))?$`, 'i')
    return entries.filter(entry => pattern.test(entry)).map(entry => ({ file: `${entry}/`, expected }))
  })
}

/** A link is there even where it leads nowhere: that is a problem to be told of, not a file that is missing. */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    return codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR'
  }
}
