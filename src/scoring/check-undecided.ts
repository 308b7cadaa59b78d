import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { evaluate } from '../expressions/evaluate.ts'
import type { Reference } from '../expressions/expression.ts'
import { referencesOf } from '../expressions/walk.ts'
import type { Criterion, Entry, PresentReport, Report } from '../model/campaign.ts'
import { isPapers } from '../model/evidence.ts'
import type { CompiledTable } from './compile-table.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'
import { findHole } from './find-hole.ts'
import { inputsRead } from './inputs-read.ts'

const OF_FIGURES: readonly Reference['op'][] = ['fact', 'chosen', 'aggregate', 'value', 'step', 'field']

/**
 * All figures are there and no points come out: they fall into what the table leaves open (Q6), or something is
 * divided by zero. Never a zero by accident.
 */
export function checkUndecided(
  entry: Entry | undefined,
  evaluated: EvaluatedUnit,
  criterion: Criterion,
  compiled: CompiledTable,
): Diagnostic[] {
  const { code } = criterion
  const { self, verified, figures, excluded, stages } = evaluated
  const { report } = evaluated.unit
  const node = compiled.nodes.get(code)
  if (!node || excluded.has(code) || entry?.status) return []
  // With stages what was found is put together from several, and may wait for one.
  const side = !self.node(code).points ? 'self' : !verified.node(code).points ? 'verified' : undefined
  if (!side || (side === 'verified' && stages.has(code))) return []
  const expressions = node.steps.map(({ expression }) => expression)
  const inputs = inputsRead(code, compiled)
  const isJudged = expressions.flatMap(referencesOf).some(({ op }) => op === 'judged')
  // Without an entry nothing is known of the criterion but the figures that it shares with others.
  const isOfFigures = expressions.flatMap(referencesOf).every(({ op }) => OF_FIGURES.includes(op))
  if (!entry && (figures[side].without.has(code) || !isOfFigures)) return []
  const isComplete = [...inputs].every(input => figures[side].facts.has(input))
  const isEmpty = node.item && evaluate(node.item.repeat.count, evaluated[side].lookup)?.numerator === 0n
  if (inputs.size === 0 || !isComplete || isJudged || isEmpty) return []
  const hole = findHole(criterion, compiled.table, evaluated[side].lookup)
  const place = placeOfFigures(report, entry ?? entryWith(inputs, report), hole?.input)
  return [
    {
      code: 'TD1455',
      ...(place && { place }),
      params: { code, ...(hole && { suggestion: hole.neighbours }) },
    },
  ]
}

/** The entry of another criterion that brings the figures: a list, of which each item is scored. */
function entryWith(inputs: ReadonlySet<string>, report: Report): Entry | undefined {
  const entries = report.state === 'present' ? [...report.entries.values()] : []
  return entries.find(({ facts }) => [...inputs].some(input => facts.has(input)))
}

/** Where the figures stand that give no points: the one that falls into a hole, where it was last said. */
function placeOfFigures(report: Report, entry: Entry | undefined, input: string | undefined) {
  const { shared, sharedPlace, supplied } = report.state === 'present' ? report : {}
  const all = entry && factsPlace(entry, supplied)
  if (input === undefined) return all ?? sharedPlace
  const change = entry?.changes.findLast(({ facts }) => facts.has(input))
  if (change) return within(change.place, 'facts', input)
  const given = supplied?.get(input)
  if (given) return given.place
  if (all && entry.facts.has(input)) return within(all, input)
  return sharedPlace && shared?.has(input) ? within(sharedPlace, input) : (all ?? sharedPlace)
}

/** Where the figures of an entry stand; of those that others supplied, the first of them. */
function factsPlace({ place, facts }: Entry, supplied: PresentReport['supplied']): Place {
  const inputs = [...facts.keys()].filter(id => !isPapers(id))
  const [first] = inputs.map(id => supplied?.get(id)?.place)
  return first && inputs.every(id => supplied?.has(id)) ? first : within(place, 'facts')
}
