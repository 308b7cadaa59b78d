import wrapAnsi from 'wrap-ansi'
import type { Results, UnitResult } from '../model/results.ts'
import { unfinishedOf } from '../scoring/criterion-state.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { fill, type Session } from './session.ts'
import { WIDTH } from './width.ts'

/** Who has not reported, or not in full, or late: states of the units, no mistakes of the files. */
export interface ReportStates {
  readonly units: number
  readonly missing: readonly Named[]
  readonly invalid: readonly Named[]
  readonly incomplete: readonly (Named & { readonly criteria: readonly string[] })[]
  /** What others than the unit have not supplied for it. */
  readonly unsupplied: readonly (Named & { readonly criteria: readonly string[] })[]
  readonly late: readonly (Named & { readonly submitted: string | undefined })[]
}

interface Named {
  readonly id: string
  readonly name: string
}

export function reportStates(results: Results): ReportStates {
  const units = results.clusters.flatMap(cluster => cluster.units)
  const inState = (state: UnitResult['state']) => units.filter(unit => unit.state === state)
  const named = ({ id, name }: UnitResult) => ({ id, name })
  // What a department supplies is never the unit's fault: it is told apart.
  const open = inState('incomplete').map(unit => {
    const { unit: criteria, suppliers: supplied } = unfinishedOf(unit.criteria)
    return { unit: named(unit), criteria, supplied }
  })
  return {
    units: units.length,
    missing: inState('missing').map(named),
    invalid: inState('invalid').map(named),
    incomplete: open.flatMap(({ unit, criteria, supplied }) =>
      criteria.length > 0 || supplied.length === 0 ? [{ ...unit, criteria }] : [],
    ),
    unsupplied: open.flatMap(({ unit, supplied }) =>
      supplied.length > 0 ? [{ ...unit, criteria: supplied }] : [],
    ),
    late: units
      .filter(({ late }) => late)
      .map(unit => ({ ...named(unit), submitted: unit.submitted ?? undefined })),
  }
}

/** The same for people: a line for each state that occurs; none where every report is in. */
export function stateLines(states: ReportStates, { texts, paint }: Session): string[] {
  const { units, missing, invalid, incomplete, unsupplied, late } = states
  const withCodes = (some: ReportStates['incomplete']) =>
    some.map(({ name, criteria }) => `${name} (${criteria.join(', ')})`)
  const heading = (text: string) => fill(text, ['']).replace(/:\s*$/, '')
  const line = (title: string, names: readonly string[]) =>
    names.length === 0 ? [] : wrapped(`${paint.out.warning(title)} (${names.length}): ${names.join('; ')}`)
  const lines = [
    ...line(
      texts.missing,
      missing.map(({ name }) => name),
    ),
    ...line(
      texts.invalid,
      invalid.map(({ name }) => name),
    ),
    ...line(heading(texts.incomplete), withCodes(incomplete)),
    ...line(heading(texts.unsupplied), withCodes(unsupplied)),
    ...line(
      texts.lateReports,
      late.map(({ name, submitted }) => `${name} (${slashDate(submitted ?? '')})`),
    ),
  ]
  return lines.length === 0 ? [] : [paint.out.strong(fill(texts.reportStates, [units])), ...lines]
}

function wrapped(text: string): string[] {
  const lines = wrapAnsi(text, WIDTH - 4).split('\n')
  return lines.map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
}
