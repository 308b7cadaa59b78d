import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { evaluate, isTrue, type Lookup } from '../expressions/evaluate.ts'
import type { Expression } from '../expressions/expression.ts'
import { inputsOf } from '../expressions/walk.ts'
import type { Unit } from '../model/campaign.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'
import { factPlace } from './fact-place.ts'
import { withValues } from './inputs-read.ts'

/**
 * What a table says must hold among the figures of every unit. What was found after review decides; what the unit
 * had reported and a reviewer has put right is worth a warning. Where a figure is missing nothing can be told.
 */
export function checkRelations({ unit, table, self, verified }: EvaluatedUnit): Diagnostic[] {
  return table.checks.flatMap(({ check: { message, holds: text, level = 'error' }, holds }): Diagnostic[] => {
    const [reported, found] = [fails(holds, self.lookup), fails(holds, verified.lookup)]
    if (!reported && !found) return []
    const inputs = [...new Set(withValues([holds], table).flatMap(inputsOf))]
    const places = placesOf(unit, inputs, reported)
    const [place = unit.place, ...related] = places
    const code = found && level === 'error' ? 'TD1476' : 'TD1477'
    return [{ code, place, params: { message, holds: text }, ...(related.length > 0 && { related }) }]
  })
}

function fails(holds: Expression, lookup: Lookup): boolean {
  const value = evaluate(holds, lookup)
  return value !== undefined && !isTrue(value)
}

/** Where the figures stand: as they were reported, or, where only a reviewer's differ, the corrections first. */
function placesOf(unit: Unit, inputs: readonly string[], wereReported: boolean): Place[] {
  const first = inputs.flatMap(input => factPlace(unit, input) ?? [])
  if (wereReported) return first
  const corrected = inputs.flatMap(input => correctionOf(unit, input) ?? [])
  const others = inputs.flatMap(input => (correctionOf(unit, input) ? [] : (factPlace(unit, input) ?? [])))
  return [...corrected, ...others]
}

/** The last correction of a figure. */
function correctionOf({ report }: Unit, input: string): Place | undefined {
  if (report.state !== 'present') return undefined
  const { entries, corrections = [] } = report
  const changes = [...[...entries.values()].flatMap(entry => entry.changes), ...corrections]
  const last = changes.findLast(({ facts }) => facts.has(input))
  return last && within(last.place, 'facts', input)
}
