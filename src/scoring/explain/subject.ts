import type { Lookup } from '../../expressions/evaluate.ts'
import type { Scope } from '../../expressions/text/scope.ts'
import type { CompiledTable } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import type { Language } from './wording.ts'

/** What the parts of the table of one unit are explained from. */
export interface Subject {
  readonly evaluated: EvaluatedUnit
  readonly table: CompiledTable
  /** What the formulas of the table may name. */
  readonly scope: Scope
  /** The units with which it is compared, itself among them. */
  readonly peers: readonly EvaluatedUnit[]
  readonly language: Language
}

/** Reads the steps of a part before everything else. */
export function readingSteps({ evaluated }: Subject, code: string): Lookup {
  const steps = evaluated.verified.steps(code)
  const lookup = evaluated.verified.lookupIn(code)
  return reference => (reference.op === 'step' ? steps.get(reference.step) : lookup(reference))
}
