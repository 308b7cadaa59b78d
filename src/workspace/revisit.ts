import { parse } from 'yaml'
import type { Place } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import type { CampaignFile, CriteriaFile, LaunchedCampaign, Table } from '../model/campaign.ts'
import { inputsWithPaths } from '../model/tree.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { NO_HOLIDAYS } from './carry-over.ts'
import { readDate } from './clerk-values.ts'
import { pointerOf } from './pointers.ts'
import type { InputFile } from './read-file.ts'
import { commentsIn, type ScalarInText, scalarsIn } from './yaml-scalars.ts'
import { mentionsOfTime } from './years.ts'

/** A place in a file carried over from last year that the clerk must look at. */
export interface Revisit {
  readonly kind:
    | 'theme'
    | 'phase'
    | 'period'
    | 'holidays'
    | 'due'
    | 'subject'
    | 'letter'
    | 'signer'
    | 'clusters'
    | 'targets'
    | 'edition'
    | 'wording'
    | 'comments'
    | 'errors'
  readonly place: Place
  /** What there is, for the sentence that says it; `due` as ISO, other dates as printed. */
  readonly params: Readonly<Record<string, string | number>>
}

/**
 * What to look at in a campaign.yaml that has been carried over.
 * @param text the new file. The old one had no errors, so that its form is known.
 * @param year the old year, as below.
 */
export function revisitCampaign(text: string, year: number): Revisit[] {
  const file = 'campaign.yaml'
  const at = (...path: ScalarInText['path']): Place => ({ file, pointer: pointerOf('', ...path) })
  const { theme, phases = [], periods = [], launch } = parse(text, { logLevel: 'silent' }) as CampaignFile
  const scalars = scalarsIn(text)
  return [
    ...(theme ? [{ kind: 'theme', place: at('theme'), params: { text: theme, year } } as const] : []),
    ...phases.map(({ name, from, to }, index): Revisit => {
      const params = { name, from: printed(from), to: printed(to) }
      return { kind: 'phase', place: at('phases', index, 'from'), params }
    }),
    ...periods.map(({ name, due }, index): Revisit => {
      return {
        kind: 'period',
        place: at('periods', index, 'due'),
        params: { name, due: readDate(due) ?? due },
      }
    }),
    ...noHolidays(text, file, year),
    ...(launch ? letterToRevisit(launch, at) : []),
    ...scalars.filter(isLetterText).flatMap(mentions('letter', file, year)),
    ...scalars.filter(isTextAround).flatMap(mentions('wording', file, year)),
    ...comments(text, scalars, file, year),
  ]
}

function letterToRevisit(
  { subject, signer: { title, name } }: LaunchedCampaign['launch'],
  at: (...path: ScalarInText['path']) => Place,
): Revisit[] {
  return [
    { kind: 'subject', place: at('launch', 'subject'), params: { text: subject } },
    { kind: 'signer', place: at('launch', 'signer', 'name'), params: { title: title.join(' '), name } },
  ]
}

/** What to look at in the roster. */
export function revisitUnits(input: InputFile<'units'>, year: number): Revisit[] {
  const { file, text, value, diagnostics } = input
  if (!value || diagnostics.some(isError)) return [errors(input, year)]
  const units = value.clusters.flatMap((cluster, at) =>
    cluster.units.map(({ targets = {} }, index) => ({
      hasTargets: Object.keys(targets).length > 0,
      pointer: pointerOf('', 'clusters', at, 'units', index, 'targets'),
    })),
  )
  const withTargets = units.filter(({ hasTargets }) => hasTargets)
  const [first] = withTargets
  const count = { clusters: value.clusters.length, units: units.length, year }
  const scalars = scalarsIn(text)
  return [
    { kind: 'clusters', place: { file, pointer: '/clusters', at: 'key' }, params: count },
    ...(first ? [targetsFrom({ file, pointer: first.pointer, at: 'key' }, withTargets.length, year)] : []),
    ...scalars.filter(isKeyOf('name')).flatMap(mentions('wording', file, year)),
    ...comments(text, scalars, file, year),
  ]
}

/**
 * What to look at in the scoring tables.
 * @param text the new file.
 */
export function revisitCriteria(input: InputFile<'criteria'>, text: string, year: number): Revisit[] {
  const { file, value, diagnostics } = input
  if (!value || diagnostics.some(isError)) return [errors(input, year)]
  const scalars = scalarsIn(text)
  const { tables } = parse(text, { logLevel: 'silent' }) as CriteriaFile
  return [
    ...tables.flatMap((table, index) => dueDays(file, table, index)),
    ...value.tables.map(({ edition }, index): Revisit => {
      const place = { file, pointer: pointerOf('', 'tables', index, 'edition') }
      return { kind: 'edition', place, params: { edition } }
    }),
    ...scalars
      .filter(isKeyOf('title', 'label', 'evidence', 'message'))
      .flatMap(mentions('wording', file, year)),
    ...comments(text, scalars, file, year),
  ]
}

/** Where the days off of the old year were left out. */
function noHolidays(text: string, file: string, year: number): Revisit[] {
  const start = text.indexOf(NO_HOLIDAYS)
  if (start === -1) return []
  const range = [start, start + NO_HOLIDAYS.length] as const
  return [{ kind: 'holidays', place: { file, range }, params: { year, next: year + 1 } }]
}

/** The due days that are written as dates, which have moved by a year, one for each input. */
function dueDays(file: string, table: Table, index: number): Revisit[] {
  return inputsWithPaths(table).flatMap(({ input: { label, due = [] }, path }) => {
    const dates = due.filter(each => typeof each === 'string')
    if (dates.length === 0) return []
    const place = { file, pointer: pointerOf('', 'tables', index, ...path, 'due'), at: 'key' } as const
    return [{ kind: 'due', place, params: { label, dates: dates.map(printed).join(', ') } }]
  })
}

function isLetterText({ path }: ScalarInText): boolean {
  const [top, below] = path
  if (top === 'phases') return path.at(-1) === 'focus'
  return top === 'launch' && ['preamble', 'content', 'closing'].includes(String(below))
}

/** Texts around the letter that nobody has moved to the new year. */
function isTextAround({ path: [top, below] }: ScalarInText): boolean {
  return top === 'launch' && ['addressees', 'recipients'].includes(String(below))
}

function isKeyOf(...keys: readonly string[]) {
  return ({ path }: ScalarInText) => keys.includes(String(path.at(-1)))
}

/** One for each text that mentions a time, at its first mention. */
function mentions(kind: 'letter' | 'wording', file: string, year: number) {
  return ({ path, start, source }: ScalarInText): Revisit[] => {
    const found = mentionsOfTime(source, year, { ages: kind === 'letter' })
    const [first] = found
    if (!first) return []
    const range = [start + first.start, start + first.end] as const
    const words = [...new Set(found.map(({ words }) => words))].join(', ')
    return [{ kind, place: { file, pointer: pointerOf('', ...path), range }, params: { words } }]
  }
}

/** One for all comments of a file that name the old year, at the first of them. */
function comments(text: string, scalars: readonly ScalarInText[], file: string, year: number): Revisit[] {
  const named = new RegExp(String.raw`(?<!\d)${year}(?!\d)`, 'g')
  const found = commentsIn(text, scalars).flatMap(({ start, words }) =>
    [...words.matchAll(named)].map(match => start + match.index),
  )
  const [first] = found
  if (first === undefined) return []
  const range = [first, first + String(year).length] as const
  return [{ kind: 'comments', place: { file, range }, params: { year, count: found.length } }]
}

function targetsFrom(place: Place, count: number, year: number): Revisit {
  return { kind: 'targets', place, params: { count, year } }
}

function errors({ file, diagnostics }: InputFile, year: number): Revisit {
  const found = diagnostics.filter(isError)
  return { kind: 'errors', place: found[0]?.place ?? { file }, params: { count: found.length, year } }
}

/** A date as the clerk wrote it, in the form in which dates are printed. */
function printed(date: string): string {
  return slashDate(readDate(date) ?? date)
}
