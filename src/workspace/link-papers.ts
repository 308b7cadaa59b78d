import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Chosen, Criterion, Paper, ReportFile } from '../model/campaign.ts'
import { kindsOf } from '../model/evidence.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'

type Written = NonNullable<ReportFile['entries'][number]['evidence']>

/** The papers of an entry; each kind that is named must be one of its criterion. */
export function linkPapers(
  written: Written,
  criterion: Criterion,
  place: Place,
  problems: Diagnostic[],
): readonly Paper[] {
  const named = written.flatMap((each, index) =>
    typeof each === 'string' ? [] : [{ id: each.kind, place: within(place, index, 'kind') }],
  )
  checkKinds(named, criterion, problems)
  return written.map(each => (typeof each === 'string' ? { text: each } : each))
}

/** The kinds that a reviewer accepts. */
export function linkAccepted(
  written: readonly string[],
  criterion: Criterion,
  place: Place,
  problems: Diagnostic[],
): Chosen {
  const named = written.map((id, index) => ({ id, place: within(place, index) }))
  checkKinds(named, criterion, problems)
  return { options: [...new Set(written)] }
}

/** Which kinds are there, as a fact. */
export function kindsAmong(papers: readonly Paper[]): Chosen {
  return { options: [...new Set(papers.flatMap(({ kind }) => kind ?? []))] }
}

function checkKinds(
  named: readonly { readonly id: string; readonly place: Place }[],
  criterion: Criterion,
  problems: Diagnostic[],
): void {
  const known = kindsOf(criterion).map(({ id }) => id)
  const taken = new Set(named.map(({ id }) => id))
  for (const { id, place } of named) {
    if (known.includes(id)) continue
    const params = { kind: id, code: criterion.code, known: known.join(', ') || '–' }
    problems.push({ code: 'TD1359', place, params: { ...params, ...suggestion(id, without(known, taken)) } })
  }
}
