import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { toDecimal } from '../expressions/rational.ts'
import type { Criterion, Entry, Fact, Input, PastFigure, Report, Table } from '../model/campaign.ts'
import { asksForPapers } from '../model/evidence.ts'
import type { Past } from '../model/generated/criteria.ts'
import { presentReport } from '../model/report.ts'
import { nodesOf } from '../model/tree.ts'
import { isoDay } from '../vietnamese/dates.ts'
import { asksNothing } from './asks-nothing.ts'
import { type History, type HistoryFile, historyFile } from './history.ts'
import type { RosterUnit } from './link-roster.ts'
import { hasPart, isSameFact, keptOf, readKept } from './past-figure.ts'
import { pastUnit } from './past-unit.ts'
import type { InputFile } from './read-file.ts'

/** An input that is a figure of the past, with the criterion that it belongs to. */
interface PastInput {
  readonly input: Input
  readonly past: Past
  readonly year: number
  readonly owner?: Criterion
  readonly place: Place
}

/** The inputs of a table that look back, for a campaign of a year. */
export function pastInputs(table: Table, year: number, criteria: InputFile<'criteria'>): PastInput[] {
  const above = ['tables', criteria.sound.tables?.indexOf(table) ?? 0]
  const owners = nodesOf(table).flatMap(node =>
    node.kind === 'group' ? [] : [{ owner: node.criterion, path: [...above, ...node.path] }],
  )
  return [{ owner: undefined, path: above }, ...owners].flatMap(({ owner, path }) =>
    ((owner ?? table).inputs ?? []).flatMap((input, index): PastInput[] => {
      const { past } = input
      if (!past) return []
      const place = criteria.restore(within({ file: criteria.file }, ...path, 'inputs', index, 'past'))
      return [{ input, past, year: year - (past.years_ago ?? 1), place, ...(owner && { owner }) }]
    }),
  )
}

/**
 * Puts figures of the past into the report of a unit: what was typed stays, the rest is read from the kept results.
 * @param file the report.
 */
export function linkPast(
  unit: Pick<RosterUnit, 'id' | 'former' | 'place'>,
  report: Report,
  inputs: readonly PastInput[],
  history: History,
  file: string,
): { report: Report; problems: readonly Diagnostic[] } {
  if (report.state !== 'present' || inputs.length === 0) return { report, problems: [] }
  const problems: Diagnostic[] = []
  const entries = new Map(report.entries)
  const shared = new Map(report.shared)
  const past = new Map<string, PastFigure>()
  for (const each of inputs) {
    const { input, owner } = each
    const told = typed(input.id, owner && entries.get(owner.code), shared, within({ file }, 'facts'))
    const given = report.supplied?.get(input.id)
    const written = told && given && !told.isReviewed ? { ...told, place: given.place } : told
    const figure = figureOf(unit, each, history, written !== undefined, problems)
    if (!figure) continue
    past.set(input.id, figure)
    if (written) problems.push(...difference(input, figure, written))
    // What a reviewer typed corrects the figure that was read.
    if (written && !written.isReviewed) continue
    if (owner) putInto(entries, owner, input.id, figure.fact, unit.place)
    else shared.set(input.id, figure.fact)
  }
  return { report: presentReport({ ...report, entries, shared, past }), problems }
}

/** A figure that stands in the report or a review, with its place: the last word counts. */
interface Written {
  readonly fact: Fact
  readonly place: Place
  readonly isReviewed: boolean
}

function typed(
  id: string,
  entry: Entry | undefined,
  shared: ReadonlyMap<string, Fact>,
  facts: Place,
): Written | undefined {
  const change = entry?.changes.findLast(each => each.facts.has(id))
  const found = [
    { of: change, isReviewed: true },
    { of: entry, isReviewed: false },
  ]
  for (const { of, isReviewed } of found) {
    const fact = of?.facts.get(id)
    if (of && fact) return { fact, place: within(of.place, 'facts', id), isReviewed }
  }
  const fact = shared.get(id)
  return fact && { fact, place: within(facts, id), isReviewed: false }
}

/** The figure that the kept results have of the unit, and what to say where they have none. */
function figureOf(
  unit: Pick<RosterUnit, 'id' | 'former' | 'place'>,
  { input, past, year, place }: PastInput,
  history: History,
  isTyped: boolean,
  problems: Diagnostic[],
): PastFigure | undefined {
  const tell = (...found: readonly Diagnostic[]) => {
    if (!isTyped) problems.push(...found)
    return undefined
  }
  const kept = history.get(year)
  const file = historyFile(year)
  if (!kept) return tell(noSource(input, place, file, 'past_no_file'))
  if (!kept.results) return undefined
  if (!hasPart(past, kept.results)) return tell(noSource(input, place, file, 'past_no_part'))
  const found = pastUnit(unit, kept.results, file)
  if (!('verified' in found)) return tell(found)
  const value = keptOf(past, found)
  if (value === undefined) return undefined
  const fact = readKept(input, value)
  if (!fact) {
    problems.push({ code: 'TD1490', place, params: { label: input.label, value: String(value), file } })
    return undefined
  }
  return { fact, year, file, isClosed: isClosed(kept), ...(found.id !== unit.id && { former: found.id }) }
}

function isClosed({ results }: HistoryFile): boolean {
  return Boolean(results?.closed)
}

function noSource(
  { label }: Input,
  place: Place,
  file: string,
  term: 'past_no_file' | 'past_no_part',
): Diagnostic {
  return { code: 'TD1370', place, params: { label, file, problem: { term } } }
}

/** Into the entry of its criterion; what is not asked of the unit needs no entry of its own. */
function putInto(entries: Map<string, Entry>, owner: Criterion, id: string, fact: Fact, place: Place): void {
  const entry = entries.get(owner.code)
  if (entry) entries.set(owner.code, { ...entry, facts: new Map([...entry.facts, [id, fact]]) })
  else if (asksNothing(owner) && !asksForPapers(owner)) {
    entries.set(owner.code, { changes: [], place, facts: new Map([[id, fact]]) })
  }
}

function difference({ label, type }: Input, { fact, file }: PastFigure, written: Written): Diagnostic[] {
  if (isSameFact(fact, written.fact)) return []
  const text = (each: Fact) => plainText(each, type)
  const params = { label, value: text(written.fact), kept: text(fact), file }
  return [{ code: 'TD1369', place: written.place, params }]
}

/** A fact as the clerk would type it. */
function plainText(fact: Fact, type: Input['type']): string | number {
  if ('options' in fact) return fact.options.join(', ')
  if (!('numerator' in fact)) return ''
  if (type === 'date') return isoDay(Number(fact.numerator))
  return type === 'yes_no' ? String(fact.numerator !== 0n) : Number(toDecimal(fact))
}
