import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { evaluate, isTrue } from '../expressions/evaluate.ts'
import type { Criterion, Entry } from '../model/campaign.ts'
import { papersOf } from '../model/evidence.ts'
import type { CompiledTable } from './compile-table.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'

/** Papers that are needed and not there, where that is an error or has to be cleared up (G10). */
export function checkPapers(
  entry: Entry,
  { verified, excluded }: EvaluatedUnit,
  { code }: Criterion,
  { nodes }: CompiledTable,
): Diagnostic[] {
  if (excluded.has(code)) return []
  return (nodes.get(code)?.papers ?? []).flatMap(({ kind, missing }): Diagnostic[] => {
    if (kind.when_missing !== 'error' && kind.when_missing !== 'clarify') return []
    const value = evaluate(missing, verified.lookup)
    if (!value || !isTrue(value)) return []
    const params = { kind: kind.id, label: kind.label, code }
    return [
      { code: kind.when_missing === 'error' ? 'TD1474' : 'TD1475', place: papersPlace(entry, code), params },
    ]
  })
}

/** Where the papers are listed last: by a reviewer, by the unit, or nowhere. */
function papersPlace({ place, papers = [], changes }: Entry, code: string): Place {
  const reviewed = changes.findLast(({ facts }) => facts.has(papersOf(code)))
  if (reviewed) return within(reviewed.place, 'evidence')
  return papers.length > 0 ? within(place, 'evidence') : within(place, 'code')
}
