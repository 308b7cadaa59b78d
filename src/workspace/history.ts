import { lstat, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { codeOf, reasonOf } from '../diagnostics/system-error.ts'
import type { Results } from '../model/results.ts'
import { results as isResults } from './generated/results-validator.js'
import { isInside } from './read-bytes.ts'
import { readText } from './read-text.ts'

/** Results of ten thousand units; beyond this somebody put something else here. */
const LIMIT = 200_000_000

/** JSON lets every character be written by its number: those that command a terminal are nobody's name or reason. */
const COMMANDS = /\\u00(?:0[0-8bce-f]|1[0-9a-f]|7f|[89][0-9a-f])|\\[bf]|[\u007f-\u009f]/i

/** The results of one year as they are kept in `history/`. */
export interface HistoryFile {
  readonly year: number
  /** Path inside the folder, with `/`. */
  readonly file: string
  readonly text: string
  /** Absent where the file has errors. */
  readonly results?: Results
  readonly diagnostics: readonly Diagnostic[]
}

/** By year; a year of which nothing is kept is not there. */
export type History = ReadonlyMap<number, HistoryFile>

/** Where the results of a year are kept, as a path inside the campaign folder. */
export const historyFile = (year: number) => `history/${year}.json`

/** Reads the kept results of some years, as far as there are any. */
export async function readHistory(folder: string, years: Iterable<number>): Promise<History> {
  const history = new Map<number, HistoryFile>()
  for (const year of years) {
    const found = await readYear(folder, year)
    if (found) history.set(year, found)
  }
  return history
}

async function readYear(folder: string, year: number): Promise<HistoryFile | undefined> {
  const file = historyFile(year)
  const refused = await refusal(folder, file)
  if (refused === 'absent') return undefined
  const { text, problems } = refused ? { problems: [refused] } : await readText(folder, file, LIMIT)
  if (text === undefined) return { year, file, text: '', diagnostics: problems }
  const read = parse(text, year)
  if ('results' in read) return { year, file, text, results: read.results, diagnostics: [] }
  return { year, file, text, diagnostics: [{ code: 'TD1608', place: { file }, params: read }] }
}

/** Why nothing may be read there; a folder that leads elsewhere must not be written into either. */
async function refusal(folder: string, file: string): Promise<Diagnostic | 'absent' | undefined> {
  try {
    const isOutside = !isInside(await realpath(join(folder, 'history')), await realpath(folder))
    if (isOutside) return { code: 'TD1016', place: { file: 'history/' } }
    await lstat(join(folder, file))
    return undefined
  } catch (error) {
    if (codeOf(error) === '') throw error
    if (codeOf(error) === 'ENOENT') return 'absent'
    return { code: 'TD1007', place: { file }, params: { reason: reasonOf(error) } }
  }
}

type Misread = {
  readonly part: string
  readonly problem: { readonly term: 'no_json' | 'no_results' | 'other_year' }
}

/** The results that a text holds, or what of it is wrong first. */
function parse(text: string, year: number): { readonly results: Results } | Misread {
  const wrong = (term: Misread['problem']['term'], part: string): Misread => ({ part, problem: { term } })
  let value: unknown
  try {
    value = COMMANDS.test(text) ? undefined : JSON.parse(text)
  } catch {
    // Too many brackets inside one another are no JSON either.
    value = undefined
  }
  if (value === undefined) return wrong('no_json', '/')
  if (!isKept(value)) return wrong('no_results', firstError())
  return value.campaign.year === year ? { results: value } : wrong('other_year', '/campaign/year')
}

/** Where what is there is not what should be, or is missing. */
function firstError(): string {
  const { instancePath = '', params = {} } = isResults.errors?.[0] ?? {}
  const key: unknown = params.missingProperty ?? params.additionalProperty
  return key === undefined ? instancePath : `${instancePath}/${String(key)}`
}

function isKept(value: unknown): value is Results {
  return isResults(value)
}
