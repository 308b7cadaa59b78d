import type { Lookup, Reader } from '../expressions/evaluate.ts'
import type { Part, Reference, Total } from '../expressions/expression.ts'
import { type Rational, ZERO } from '../expressions/rational.ts'
import type { CriterionResult } from '../model/results.ts'
import type { CompiledTable } from './compile-table.ts'
import type { Corrected, Figures } from './figures.ts'
import { type Maxima, maximaOf } from './maxima.ts'
import { type Frame, type PlannedNode, type PlannedRecall, planOf, type TablePlan } from './plan-table.ts'
import type { Source } from './read-reference.ts'
import { type Memory, remembered } from './recall.ts'
import { factorsOf } from './repeat.ts'
import type { UnitTraits } from './unit-traits.ts'

/** The points of a node and the sums that they consist of; absent where they cannot be computed. */
export interface NodeValue {
  readonly points: Rational | undefined
  readonly part: (of: Part) => Rational | undefined
  /** Where many units have the same value in common: what follows from it alone, once somebody has worked it out. */
  readonly shared?: { result?: CriterionResult }
}

/** A table computed for one unit; each figure is computed once, when it is first asked for. */
export interface Evaluation extends Source {
  node(code: string): NodeValue
  /** The same by the place of the node in the plan of the table. */
  nodeAt(index: number): NodeValue
  /** The figures on the way to the points of a node, by the name of their step. */
  steps(code: string): ReadonlyMap<string, Rational | undefined>
  maximum(code: string): Rational
  readonly assigned: Rational
  total(of: Total): Rational | undefined
  readonly percent: Rational | undefined
  readonly lookup: Lookup
  /** Reads also what belongs to one criterion alone: the marks that a person gave it. */
  lookupIn(code: string): Lookup
  /** Whether a node does not count for the unit, or has nothing to be computed from. */
  isWithout(code: string): boolean
}

/** A figure over the cluster of the unit, whose own values `own` gives. */
export type BestOf = (reference: Extract<Reference, { op: 'cluster' }>, own: Lookup) => Rational | undefined

/**
 * The same unit seen from its other side: what is the same there is not computed again. Not a literal, of which V8 may
 * come to think that it lives long: it would then keep the whole evaluation, long after nobody needs it any more.
 */
export class Twin {
  readonly evaluation: Evaluation
  readonly corrected: Corrected

  constructor(evaluation: Evaluation, corrected: Corrected) {
    this.evaluation = evaluation
    this.corrected = corrected
  }
}

/**
 * Computes a table for one unit.
 * @param excluded groups and criteria that do not apply to the unit or were not assigned to it.
 */
export function evaluateTable(
  table: CompiledTable,
  unit: UnitTraits,
  figures: Figures,
  excluded: ReadonlySet<string>,
  bestOf: BestOf,
  twin?: Twin,
): Evaluation {
  return new TableEvaluation(table, unit, figures, excluded, bestOf, twin)
}

class TableEvaluation implements Evaluation, Source {
  readonly unit: UnitTraits
  readonly assigned: Rational
  readonly lookup: Lookup
  readonly #table: CompiledTable
  readonly #plan: TablePlan
  readonly #figures: Figures
  readonly #excluded: ReadonlySet<string>
  readonly #best: BestOf
  readonly #twin: Twin | undefined
  readonly #maxima: Maxima['maxima']
  #nodes: (NodeValue | undefined)[] | undefined
  #values: Map<string, Rational | undefined> | undefined
  #totals: Map<Total | 'percent', Rational | undefined> | undefined

  constructor(
    table: CompiledTable,
    unit: UnitTraits,
    figures: Figures,
    excluded: ReadonlySet<string>,
    best: BestOf,
    twin: Twin | undefined,
  ) {
    this.unit = unit
    this.#best = best
    this.#table = table
    this.#plan = planOf(table)
    this.#figures = figures
    this.#excluded = excluded
    this.#twin = twin
    this.lookup = reference => this.#plan.read(reference)(this)
    const isCommon = excluded.size === 0 && table.repeats.size === 0
    // How often the maximum of an item can be had depends on nothing but lists and traits.
    const { maxima, assigned } = isCommon
      ? this.#plan
      : maximaOf(table.table, excluded, factorsOf(table.repeats, this.lookup))
    this.#maxima = maxima
    this.assigned = assigned
  }

  fact(input: string) {
    return this.#figures.facts.get(input)
  }

  ofCluster(reference: Extract<Reference, { op: 'cluster' }>): Rational | undefined {
    return this.#best(reference, this.lookup)
  }

  judged(code: string, line: string | undefined) {
    return this.#figures.judged(code, line)
  }

  maximum(code: string): Rational {
    return this.#maxima.get(code) ?? ZERO
  }

  value(id: string): Rational | undefined {
    this.#values ??= new Map()
    return memoized(this.#values, id, this.#plan.values.get(id), this)
  }

  total(of: Total): Rational | undefined {
    this.#totals ??= new Map()
    return memoized(this.#totals, of, this.#plan.totals[of], this)
  }

  get percent(): Rational | undefined {
    this.#totals ??= new Map()
    return memoized(this.#totals, 'percent', this.#plan.totals.percent, this)
  }

  node(code: string): NodeValue {
    const planned = this.#plan.nodes.get(code)
    return planned ? this.nodeAt(planned.index) : NO_VALUE
  }

  nodeAt(index: number): NodeValue {
    this.#nodes ??= new Array(this.#plan.inOrder.length)
    const nodes = this.#nodes
    const known = nodes[index]
    if (known) return known
    const planned = this.#plan.inOrder[index]
    if (!planned) return NO_VALUE
    // A circle of criteria is refused by the checks; until then it must not turn for ever.
    nodes[index] = NO_VALUE
    const value = this.isWithout(planned.code) ? NO_VALUE : this.#compute(planned)
    nodes[index] = value
    return value
  }

  steps(code: string): ReadonlyMap<string, Rational | undefined> {
    const [compiled, planned] = [this.#table.nodes.get(code), this.#plan.nodes.get(code)]
    if (!compiled || !planned) return new Map()
    const { steps } = new LazyValue(planned, this)
    return new Map(compiled.steps.map(({ name }, index) => [name, steps[index]]))
  }

  lookupIn(code: string): Lookup {
    return reference =>
      reference.op === 'judged' ? this.judged(code, reference.line) : this.lookup(reference)
  }

  isWithout(code: string): boolean {
    return this.#excluded.has(code) || this.#figures.without.has(code)
  }

  #compute(planned: PlannedNode): NodeValue {
    const twin = this.#twin
    if (twin && this.#isAsIn(twin, planned)) return twin.evaluation.nodeAt(planned.index)
    const { recall } = planned
    const value = recall?.memory
      ? this.#recalled(planned, recall.reads, recall.memory)
      : new LazyValue(planned, this)
    const given = this.#figures.given.get(planned.code)
    return given ? givenValue(given, value) : value
  }

  /** Whether the other side must come to the same: from the same parts, or from figures that nobody corrected. */
  #isAsIn({ evaluation, corrected }: Twin, { code, parts, recall }: PlannedNode): boolean {
    if (this.#figures.given.has(code)) return false
    if (parts) {
      for (const part of parts) if (this.nodeAt(part) !== evaluation.nodeAt(part)) return false
      return true
    }
    if (!recall || evaluation.isWithout(code) || corrected.marks.has(code)) return false
    if (!recall.memory) return recall.reads.every(read => read(this) === read(evaluation))
    for (const input of recall.inputs) if (corrected.inputs.has(input)) return false
    return true
  }

  #recalled(planned: PlannedNode, reads: PlannedRecall['reads'], memory: Memory<NodeValue>): NodeValue {
    let found = memory
    for (const read of reads) found = remembered(found, read(this))
    found.result ??= new KnownValue(planned, this)
    return found.result
  }
}

/** Points that a person gave are as they are: nothing in them was gained or lost that a cap could take back. */
function givenValue(given: Rational, computed: NodeValue): NodeValue {
  return { points: given, part: of => (of === 'gained' || of === 'lost' ? ZERO : computed.part(of)) }
}

const NO_VALUE: NodeValue = { points: undefined, part: () => undefined }

/** Computes the steps of a node, each of which may read those before it. */
function computeSteps(frame: Frame, { steps }: PlannedNode): void {
  for (let index = 0; index < steps.length; index++) frame.steps[index] = steps[index]?.(frame)
}

/** All at once, to be kept for other units. */
class KnownValue implements NodeValue {
  readonly points: Rational | undefined
  readonly shared: NonNullable<NodeValue['shared']> = {}
  readonly #start: Rational | undefined
  readonly #bonus: Rational | undefined
  readonly #deduction: Rational | undefined
  readonly #gained: Rational | undefined
  readonly #lost: Rational | undefined

  constructor(planned: PlannedNode, source: Source) {
    const frame: Frame = { source, steps: new Array(planned.steps.length) }
    computeSteps(frame, planned)
    const { sums } = planned
    this.points = planned.points(frame)
    this.#start = sums.start(frame)
    this.#bonus = sums.bonus(frame)
    this.#deduction = sums.deduction(frame)
    this.#gained = sums.gained(frame)
    this.#lost = sums.lost(frame)
  }

  part(of: Part): Rational | undefined {
    switch (of) {
      case 'start':
        return this.#start
      case 'bonus':
        return this.#bonus
      case 'deduction':
        return this.#deduction
      case 'gained':
        return this.#gained
      case 'lost':
        return this.#lost
    }
  }
}

/** The points at once, the sums that they consist of when somebody asks: mostly nobody does. */
class LazyValue implements NodeValue, Frame {
  readonly points: Rational | undefined
  readonly source: Source
  readonly steps: (Rational | undefined)[]
  readonly #planned: PlannedNode
  #known: Map<Part, Rational | undefined> | undefined

  constructor(planned: PlannedNode, source: Source) {
    this.#planned = planned
    this.source = source
    this.steps = new Array(planned.steps.length)
    computeSteps(this, planned)
    this.points = planned.points(this)
  }

  part(of: Part): Rational | undefined {
    this.#known ??= new Map()
    return memoized(this.#known, of, this.#planned.sums[of], this)
  }
}

function memoized<K, From>(
  known: Map<K, Rational | undefined>,
  key: K,
  reader: Reader<From> | undefined,
  from: From,
): Rational | undefined {
  if (known.has(key)) return known.get(key)
  // As with nodes: a circle has no value.
  known.set(key, undefined)
  const value = reader?.(from)
  known.set(key, value)
  return value
}
