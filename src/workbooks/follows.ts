import { evaluate, isTrue, type Lookup } from '../expressions/evaluate.ts'
import type { Expression, Reference } from '../expressions/expression.ts'
import { type CellOf, weighed } from '../expressions/formula.ts'
import { compare } from '../expressions/rational.ts'
import { isReference, partsOf, replaceSteps } from '../expressions/walk.ts'
import { inputsOfTable } from '../model/tree.ts'
import type { UnitColumn } from './cluster-cells.ts'
import type { Side } from './cluster-layout.ts'
import type { Plan } from './plan.ts'
import { unitCells } from './unit-cells.ts'

/**
 * Whether a sheet computes of an expression what scoring does. It does not where something is missing: in a
 * spreadsheet a text is larger than every number, and an empty cell is 0. Only a sum leaves out what is missing,
 * `present` asks for it, and a branch that is not taken does not matter.
 * @param code of the criterion whose marks are read.
 */
export function followsOnSheet(
  expression: Expression,
  plan: Plan,
  at: UnitColumn,
  side: Side,
  code?: string,
  known: Map<string, boolean> = new Map(),
): boolean {
  const evaluation = at.cluster.evaluated.get(at.unit.id)?.[side]
  if (!evaluation) return false
  const lookup = code === undefined ? evaluation.lookup : evaluation.lookupIn(code)
  const cellOf = unitCells(plan, at, side, code)
  const follows = (part: Expression): boolean => {
    if (evaluate(part, lookup) === undefined) return false
    switch (part.op) {
      case 'sum':
        return part.terms.every(term => isLeftOut(term, lookup, cellOf) || follows(term))
      case 'present':
        return isCounted(part.of, at, cellOf)
      case 'if': {
        const condition = evaluate(part.condition, lookup)
        const taken = condition && isTrue(condition) ? part.then : part.otherwise
        return follows(part.condition) && follows(taken)
      }
      case 'value':
        return valueFollows(part.id)
      case 'points':
        return part.part === undefined || partFollows(part)
      case 'total':
        // The cell of the total also holds what decisions and gates added.
        return side === 'self' || part.of !== 'total' || at.unit.adjustments.length === 0
      default:
        return isReference(part) || partsOf(part).every(follows)
    }
  }
  const valueFollows = (id: string) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const value = at.cluster.compiled.values.get(id)
    const result = value === undefined || follows(value)
    known.set(id, result)
    return result
  }
  /** Of points that a person gave nothing counts as gained or lost, whatever the figures say. */
  const partFollows = (reference: Extract<Reference, { op: 'points' }>) => {
    const node = at.cluster.compiled.nodes.get(reference.code)
    const value = lookup(reference)
    if (!node || !reference.part || !value) return false
    const steps = new Map(node.steps.map(({ name, expression: each }) => [name, each]))
    const own = replaceSteps(node[reference.part], steps)
    const computed = evaluate(own, evaluation.lookupIn(reference.code))
    if (!computed || compare(computed, value) !== 0) return false
    return followsOnSheet(own, plan, at, side, reference.code, known)
  }
  return follows(expression)
}

/** Whether a cell, and not a figure that is computed or written into the formula. */
export function isCell(text: string): boolean {
  return /^(?:'(?:[^']|'')+'!)?[A-Z]+\d+$/.test(text)
}

/** Whether a sum on the sheet leaves a term out as scoring does. */
function isLeftOut(term: Expression, lookup: Lookup, cellOf: CellOf): boolean {
  if (evaluate(term, lookup) !== undefined) return false
  if (term.op === 'sum') return term.terms.every(each => isLeftOut(each, lookup, cellOf))
  const read = weighed(term)?.right ?? term
  return isReference(read) && isCell(cellOf(read))
}

/** Whether counting tells that there is a value: COUNT counts the numbers in cells, and nothing else. */
function isCounted(of: Expression, { cluster }: UnitColumn, cellOf: CellOf): boolean {
  if (!isReference(of) || !isCell(cellOf(of))) return false
  const input =
    of.op === 'fact' ? inputsOfTable(cluster.cluster.table).find(({ id }) => id === of.input) : undefined
  return input?.options === undefined && input?.type !== 'date'
}
