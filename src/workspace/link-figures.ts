import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import type { FiguresFile, Input, Supplied } from '../model/campaign.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import type { Schedules } from './duties/schedule.ts'
import { inPeriodOrder, linkFact } from './link-facts.ts'
import { pathOf } from './pointers.ts'
import type { InputFile } from './read-file.ts'
import type { TableIndex } from './table-index.ts'
import { together } from './together.ts'

/** What departments supply, by unit and input (G15). */
export interface LinkedFigures {
  readonly byUnit: ReadonlyMap<string, ReadonlyMap<string, Supplied>>
  /** Units to which a figure with errors belongs, as far as can be told. */
  readonly invalid: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** The units for which figures may stand here. */
export interface Recipients {
  /** Where each unit stands in the roster. */
  readonly places: ReadonlyMap<string, Place>
  /** The table of each unit, as far as it is known. */
  readonly tables: ReadonlyMap<string, TableIndex>
  readonly units: InputFile<'units'>
}

/** Reads the files of departments: each figure goes to the unit and input that it names, and is given once. */
export function linkFigures(files: readonly InputFile<'figures'>[], recipients: Recipients): LinkedFigures {
  const byUnit = new Map<string, Map<string, Supplied>>()
  const invalid = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const refuse = (unit: string, diagnostic: Diagnostic) => {
    diagnostics.push(diagnostic)
    if (isError(diagnostic)) invalid.add(unit)
  }
  const give = (unit: string, input: Input, supplied: Supplied) => {
    const own = byUnit.get(unit) ?? new Map<string, Supplied>()
    byUnit.set(unit, own)
    const earlier = own.get(input.id)
    const fact = earlier ? together(earlier.fact, supplied.fact) : supplied.fact
    if (fact) own.set(input.id, { ...supplied, fact: inPeriodOrder(fact, input) })
    else if (earlier) refuse(unit, contradiction(supplied.place, earlier.place, unit, input))
  }

  for (const file of files) {
    for (const [index, item] of (file.sound.figures ?? []).entries()) {
      const place = file.restore(within({ file: file.file }, 'figures', index))
      const units = Object.keys(item.values)
      const listed = new Set(units)
      const problem = inputProblem(item.input, within(place, 'input'), recipients)
      if (problem) {
        diagnostics.push(problem)
        for (const unit of units) invalid.add(unit)
        continue
      }
      for (const unit of units) {
        const at = within(place, 'values', unit)
        const found = recipientOf(unit, item.input, at, listed, recipients)
        if ('problem' in found) refuse(found.unit, found.problem)
        if (!('input' in found)) continue
        const { value: fact, problems } = linkFact(found.input, item.values[unit], at, found.due)
        // What a criterion with errors of its own asks for may not be what it should.
        if (!found.isFlawed) for (const each of problems) refuse(unit, each)
        if (fact) give(unit, found.input, { place: at, fact, ...sourceOf(file.sound) })
      }
    }
  }
  for (const unit of brokenFor(files, byUnit, recipients)) invalid.add(unit)
  return { byUnit, invalid, diagnostics }
}

/** A figure that stands in two places with two values. */
export function contradiction(place: Place, earlier: Place, unit: string, { label }: Input): Diagnostic {
  return { code: 'TD1358', place, params: { label, unit }, related: [earlier] }
}

function sourceOf({ by = '', date = '', basis }: Partial<FiguresFile>): Omit<Supplied, 'place' | 'fact'> {
  return { by, date, ...(basis !== undefined && { basis }) }
}

/** An input that no table has, or that every table asks of the unit itself. */
function inputProblem(id: string, place: Place, recipients: Recipients): Diagnostic | undefined {
  const tables = [...new Set(recipients.tables.values())]
  const declared = tables.flatMap(({ inputs }) => inputs.get(id)?.input ?? [])
  if (declared.some(({ supplied_by }) => supplied_by !== undefined)) return undefined
  const [first] = declared
  if (first) return { code: 'TD1356', place, params: { input: id, label: first.label } }
  if (tables.length === 0 || tables.some(table => table.mayHaveLost(id))) return undefined
  const supplied = tables.flatMap(({ inputs }) =>
    [...inputs.values()].flatMap(({ input }) => (input.supplied_by === undefined ? [] : [input.id])),
  )
  return { code: 'TD1355', place, params: { input: id, ...suggestion(id, supplied) } }
}

/** The unit's own input of this id; or what is wrong, and which unit misses the figure. */
function recipientOf(
  unit: string,
  id: string,
  place: Place,
  listed: ReadonlySet<string>,
  { places, tables, units }: Recipients,
):
  | { input: Input; isFlawed: boolean | undefined; due: Schedules['due'] }
  | { problem: Diagnostic; unit: string }
  | Record<string, never> {
  const at = { ...place, at: 'key' } as const
  if (!places.has(unit)) {
    if (units.mayHaveLost(unit)) return {}
    const near = suggestion(unit, without(places.keys(), listed))
    const declared = places.get(near.suggestion ?? '')
    const related = declared ? { related: [declared] } : {}
    const problem: Diagnostic = { code: 'TD1360', place: at, params: { unit, ...near }, ...related }
    return { problem, unit: near.suggestion ?? unit }
  }
  const table = tables.get(unit)
  const { input, owner } = table?.inputs.get(id) ?? {}
  if (table && input?.supplied_by !== undefined) {
    return { input, isFlawed: owner && table.flawed.has(owner), due: table.schedules.due }
  }
  if (!table || (!input && table.mayHaveLost(id))) return {}
  if (input)
    return { problem: { code: 'TD1356', place: at, params: { input: id, label: input.label } }, unit }
  return { problem: { code: 'TD1357', place: at, params: { input: id, unit, table: table.id } }, unit }
}

/**
 * Units that errors in the form of the files concern: the one whose value it is; where an item or more is lost,
 * every unit that lacks a figure; where it is not known who vouches for the figures, all units that are named.
 */
function brokenFor(
  files: readonly InputFile<'figures'>[],
  byUnit: ReadonlyMap<string, ReadonlyMap<string, Supplied>>,
  { tables }: Recipients,
): string[] {
  const lacking = () =>
    [...tables].flatMap(([unit, { inputs }]) => {
      const own = byUnit.get(unit)
      const lacks = [...inputs.values()].some(
        ({ input }) => input.supplied_by !== undefined && !own?.has(input.id),
      )
      return lacks ? [unit] : []
    })
  return files.flatMap(file => {
    const errors = file.diagnostics.filter(isError).map(({ place }) => pathOf(place?.pointer ?? ''))
    const single = errors.flatMap(path =>
      path[0] === 'figures' && path[2] === 'values' && path[3] !== undefined ? [String(path[3])] : [],
    )
    const isLost = errors.length > single.length
    const isUnnamed = [...file.broken].some(key => key !== 'figures')
    const named = (file.sound.figures ?? []).flatMap(({ values }) => Object.keys(values))
    return [...single, ...(isLost ? lacking() : []), ...(isUnnamed ? named : [])]
  })
}
