import { evaluate, isTrue, type Lookup } from '../expressions/evaluate.ts'
import { ONE, type Rational, rational, ZERO } from '../expressions/rational.ts'
import type { Criterion, Group, Unit } from '../model/campaign.ts'
import { childrenOf, isCriterion } from '../model/tree.ts'
import { dayNumber } from '../vietnamese/dates.ts'
import type { CompiledTable } from './compile-table.ts'
import { SUBMITTED } from './table-scope.ts'

/** What of a unit the expressions read beside its figures. */
export type UnitTraits = Pick<Unit, 'type' | 'traits' | 'targets'> & {
  readonly cluster: string
  /** Whether the report came in after its due day. */
  readonly late: boolean
  /** The day on which it came in. */
  readonly submitted?: string
}

/**
 * A number; whether the type, cluster or trait is that word; nothing where the unit does not have the trait. A unit
 * without a type is of none that a table names.
 */
export function traitOf(unit: UnitTraits, name: string, option: string | undefined): Rational | undefined {
  if (name === 'late') return unit.late ? ONE : ZERO
  if (name === SUBMITTED) return unit.submitted ? rational(dayNumber(unit.submitted)) : undefined
  const value = name === 'type' ? unit.type : name === 'cluster' ? unit.cluster : unit.traits.get(name)
  if (option !== undefined) {
    if (value === undefined && name !== 'type') return undefined
    return value === option ? ONE : ZERO
  }
  if (typeof value === 'boolean') return value ? ONE : ZERO
  return typeof value === 'string' ? undefined : value
}

/** Groups and criteria that do not apply to a unit, with all that stands below them. */
export function notApplicable(table: CompiledTable, unit: UnitTraits): Set<string> {
  if (table.applies.size === 0) return new Set()
  const lookup: Lookup = reference => {
    if (reference.op === 'trait') return traitOf(unit, reference.trait, reference.option)
    return reference.op === 'target' ? unit.targets.get(reference.input) : undefined
  }
  const left = new Set<string>()
  const visit = (part: Group | Criterion, isOut: boolean) => {
    const condition = table.applies.get(part.code)
    const value = condition && evaluate(condition, lookup)
    const isLeft = isOut || (value !== undefined && !isTrue(value))
    if (isLeft) left.add(part.code)
    if (!isCriterion(part)) for (const child of childrenOf(part)) visit(child, isLeft)
  }
  for (const group of table.table.groups) visit(group, false)
  return left
}
