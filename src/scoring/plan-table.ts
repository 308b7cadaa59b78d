import { preparing, type Reader } from '../expressions/evaluate.ts'
import type { Expression, Part, Reference, Total } from '../expressions/expression.ts'
import type { Rational } from '../expressions/rational.ts'
import { inputsOf, referencesOf } from '../expressions/walk.ts'
import { criteriaOf } from '../model/tree.ts'
import { type StageRule, stageRules } from './combine-stages.ts'
import type { CompiledNode } from './compile-criterion.ts'
import type { CompiledTable } from './compile-table.ts'
import { needsEntry } from './criterion-state.ts'
import type { NodeValue } from './evaluate-table.ts'
import { type Maxima, maximaOf } from './maxima.ts'
import { readerOf, type Source } from './read-reference.ts'
import { type Memory, recallable } from './recall.ts'

/** How a table is computed for any unit: everything that need be found out only once. */
export interface TablePlan extends Maxima {
  readonly nodes: ReadonlyMap<string, PlannedNode>
  /** The same in the order of the file: each stands at its index. */
  readonly inOrder: readonly PlannedNode[]
  /** Codes of the criteria that wait for a word of the unit. */
  readonly needing: readonly string[]
  /** By criterion whose stages are put together: how. */
  readonly stages: ReadonlyMap<string, StageRule>
  readonly values: ReadonlyMap<string, Reader<Source>>
  readonly totals: Readonly<Record<Total | 'percent', Reader<Source>>>
  /** How a reference is read that stands in no node of the table. */
  readonly read: (expression: Expression) => Reader<Source>
}

export interface PlannedNode {
  readonly index: number
  readonly code: string
  /** Of nodes that need nothing but a few figures of their own. */
  readonly recall: PlannedRecall | undefined
  /** Of nodes that need nothing but the points of others: their indexes. */
  readonly parts: readonly number[] | undefined
  readonly steps: readonly Reader<Frame>[]
  readonly points: Reader<Frame>
  readonly sums: Readonly<Record<Part, Reader<Frame>>>
}

export interface PlannedRecall {
  readonly reads: readonly Reader<Source>[]
  /** Inputs that are read. */
  readonly inputs: readonly string[]
  /** Absent where the other units of the cluster decide as well: the same values then hardly ever come again. */
  readonly memory: Memory<NodeValue> | undefined
}

/** A node on its way: where it reads from, and its steps so far. */
export interface Frame {
  readonly source: Source
  readonly steps: (Rational | undefined)[]
}

const PLANS = new WeakMap<CompiledTable, TablePlan>()

export function planOf(table: CompiledTable): TablePlan {
  const known = PLANS.get(table)
  if (known) return known
  const plan = planTable(table)
  PLANS.set(table, plan)
  return plan
}

function planTable(table: CompiledTable): TablePlan {
  const indexes = new Map([...table.nodes.keys()].map((code, index) => [code, index]))
  const read = preparing<Source>(reference => readerOf(reference, indexes))
  const nodes = [...table.nodes].map(([code, node]): [string, PlannedNode] => [
    code,
    planNode(code, node, indexes, read),
  ])
  return {
    ...maximaOf(table.table, new Set()),
    nodes: new Map(nodes),
    inOrder: nodes.map(([, node]) => node),
    needing: criteriaOf(table.table).flatMap(criterion => {
      const node = table.nodes.get(criterion.code)
      return node && needsEntry(criterion, node) ? [criterion.code] : []
    }),
    stages: stageRules(table.table),
    values: new Map([...table.values].map(([id, expression]) => [id, read(expression)])),
    totals: {
      scored: read(table.totals.scored),
      bonus: read(table.totals.bonus),
      deduction: read(table.totals.deduction),
      total: read(table.totals.total),
      percent: read(table.percent),
    },
    read,
  }
}

function planNode(
  code: string,
  { steps, points, start, bonus, deduction, gained, lost }: CompiledNode,
  indexes: ReadonlyMap<string, number>,
  read: TablePlan['read'],
): PlannedNode {
  const names = steps.map(({ name }) => name)
  const readIn = preparing<Frame>(reference => readerIn(reference, code, names, read))
  const expressions = [...steps.map(({ expression }) => expression), points, start, bonus, deduction]
  expressions.push(gained, lost)
  return {
    index: indexes.get(code) ?? 0,
    code,
    recall: planRecall(code, expressions, read),
    parts: partsRead(expressions, indexes),
    steps: steps.map(({ expression }) => readIn(expression)),
    points: readIn(points),
    sums: {
      start: readIn(start),
      bonus: readIn(bonus),
      deduction: readIn(deduction),
      gained: readIn(gained),
      lost: readIn(lost),
    },
  }
}

function planRecall(
  code: string,
  expressions: readonly Expression[],
  read: TablePlan['read'],
): PlannedRecall | undefined {
  const references = recallable(expressions)
  return (
    references && {
      reads: references.map(reference => readerOutside(reference, code, read)),
      inputs: references.flatMap(inputsOf),
      memory: references.some(({ op }) => op === 'cluster') ? undefined : {},
    }
  )
}

/** Reads what belongs to a node alone, the steps before and the marks that a person gave; and all else of the unit. */
function readerIn(
  reference: Reference,
  code: string,
  names: readonly string[],
  read: TablePlan['read'],
): Reader<Frame> {
  if (reference.op === 'step') {
    const index = names.indexOf(reference.step)
    return ({ steps }) => steps[index]
  }
  const outside = readerOutside(reference, code, read)
  return ({ source }) => outside(source)
}

/** Reads what stands outside of the steps of a node. */
function readerOutside(reference: Reference, code: string, read: TablePlan['read']): Reader<Source> {
  if (reference.op !== 'judged') return read(reference)
  const { line } = reference
  return source => source.judged(code, line)
}

/** What a node is put together from; absent where it also reads something else of the unit. */
function partsRead(
  expressions: readonly Expression[],
  indexes: ReadonlyMap<string, number>,
): readonly number[] | undefined {
  const parts = new Set<number>()
  for (const reference of expressions.flatMap(referencesOf)) {
    if (reference.op === 'points') parts.add(indexes.get(reference.code) ?? -1)
    else if (reference.op !== 'step' && reference.op !== 'maximum') return undefined
  }
  return parts.size > 0 ? [...parts] : undefined
}
