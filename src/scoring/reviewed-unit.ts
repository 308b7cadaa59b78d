import { reviewedTrait } from '../expressions/expression.ts'
import { rational } from '../expressions/rational.ts'
import type { Change, Entry, Facts, SignOff, Unit } from '../model/campaign.ts'
import { presentReport } from '../model/report.ts'
import { criteriaOf } from '../model/tree.ts'
import { dayNumber } from '../vietnamese/dates.ts'
import type { CompiledTable } from './compile-table.ts'
import { needsEntry } from './criterion-state.ts'
import { inputsRead } from './inputs-read.ts'
import { planOf } from './plan-table.ts'

type Present = Extract<Unit['report'], { state: 'present' }>

/**
 * A unit as its reviewers left it: what they corrected of facts that several criteria read is a change of each of
 * these, and conditions can ask which stages have finished with it.
 */
export function reviewedUnit(unit: Unit, table: CompiledTable): Unit {
  const { report, traits } = unit
  if (report.state !== 'present') return unit
  const { corrections = [], reviewed = [] } = report
  const isStaged = planOf(table).stages.size > 0 && report.exceptions.size > 0
  if (corrections.length + reviewed.length === 0 && !isStaged) return unit
  return {
    ...unit,
    traits: reviewed.length > 0 ? new Map([...traits, ...reviewed.map(finished)]) : traits,
    report: corrections.length > 0 || isStaged ? withCorrections(report, corrections, table) : report,
  }
}

/** Several may confirm one stage: it has finished when the last one did. */
function finished({ stage, date }: SignOff, _: number, all: readonly SignOff[]) {
  const dates = all.filter(each => each.stage === stage).map(each => each.date)
  const last = dates.reduce((latest, each) => (each > latest ? each : latest), date)
  return [reviewedTrait(stage), rational(dayNumber(last))] as const
}

function withCorrections(report: Present, corrections: readonly Change[], table: CompiledTable): Present {
  const entries = new Map(report.entries)
  const { stages } = planOf(table)
  for (const criterion of criteriaOf(table.table)) {
    const { code } = criterion
    const [entry, node] = [entries.get(code), table.nodes.get(code)]
    const read = inputsRead(code, table)
    const elsewhere = stages.has(code) ? changedElsewhere(code, report) : []
    const own = [...corrections, ...elsewhere].filter(({ facts }) =>
      [...facts.keys()].some(input => read.has(input)),
    )
    const [first] = own
    // What the unit has not reported, or has no points for, is not reported by correcting something else.
    if (!first || !node || entry?.status || (!entry && needsEntry(criterion, node))) continue
    entries.set(
      code,
      withChanges(entry ?? { place: first.place, facts: new Map(), changes: [] }, own, report),
    )
  }
  return presentReport({ ...report, entries })
}

/** What was corrected of the figures of other criteria: where stages are put together, each has to see its own. */
function changedElsewhere(code: string, { exceptions }: Present): Change[] {
  return [...exceptions].flatMap(([of, { changes }]) =>
    of === code
      ? []
      : changes.map(({ points: _, marks: __, given: ___, ...rest }) => ({ ...rest, shared: true })),
  )
}

/** An entry with changes of facts that stand elsewhere, and with what was reported there. */
function withChanges(entry: Entry, shared: readonly Change[], { facts: reported }: Present): Entry {
  const facts = new Map(entry.facts)
  for (const input of shared.flatMap(change => [...change.facts.keys()])) copy(input, reported, facts)
  const changes = [...entry.changes, ...shared].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
  return { ...entry, facts, changes }
}

function copy(input: string, from: Facts, to: Map<string, NonNullable<ReturnType<Facts['get']>>>) {
  const fact = from.get(input)
  if (fact) to.set(input, fact)
}
