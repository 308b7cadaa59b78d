import { type Place, within } from '../diagnostics/diagnostic.ts'
import { allOf, choose, chosen, type Expression, not, number } from '../expressions/expression.ts'
import type { Scope } from '../expressions/text/scope.ts'
import type { Criterion, EvidenceKind } from '../model/campaign.ts'
import { kindsOf, papersOf } from '../model/evidence.ts'
import { type Compiler, ruleContext } from './rule-context.ts'

/** A kind of evidence, and whether it is needed and not there. */
export interface CompiledPaper {
  readonly kind: EvidenceKind
  readonly missing: Expression
}

/** What the papers of a criterion do to its points (G10). */
interface Papers {
  readonly all: readonly CompiledPaper[]
  /** Whether all are there without which nothing counts; absent where no paper is as important. */
  readonly counts: Expression | undefined
  /** The points that a missing paper costs, by its place among the kinds. */
  readonly deductions: readonly { readonly index: number; readonly points: Expression }[]
}

/** @param place of the criterion. */
export function compilePapers(criterion: Criterion, place: Place, scope: Scope, compiler: Compiler): Papers {
  const compiled = kindsOf(criterion).map((kind, index) => {
    const context = ruleContext(criterion, within(place, 'evidence', index), scope, compiler)
    const absent = not(chosen(papersOf(criterion.code), kind.id))
    const needed = kind.when === undefined ? undefined : context.condition(kind.when, 'when')
    return { kind, index, context, missing: needed ? allOf(absent, needed) : absent }
  })
  const required = compiled.filter(({ kind }) => kind.when_missing === 'not_counted')
  return {
    all: compiled.map(({ kind, missing }) => ({ kind, missing })),
    counts: required.length > 0 ? allOf(...required.map(({ missing }) => not(missing))) : undefined,
    deductions: compiled.flatMap(({ kind: { when_missing, points }, index, context, missing }) => {
      if (when_missing !== 'deduction' || points === undefined) return []
      return [{ index, points: choose(missing, context.price(points, 'points'), number(0)) }]
    }),
  }
}
