import { evaluate, isTrue, type Lookup } from '../expressions/evaluate.ts'
import type { Expression, Part, Reference, Total } from '../expressions/expression.ts'
import { ONE, type Rational, ZERO } from '../expressions/rational.ts'
import { referencesOf } from '../expressions/walk.ts'
import type { Criterion, Fact, Facts, Group, Unit } from '../model/campaign.ts'
import { childrenOf, isCriterion } from '../model/tree.ts'
import { aggregateOf, isNumber } from './aggregate.ts'
import type { CompiledNode } from './compile-criterion.ts'
import type { CompiledTable } from './compile-table.ts'
import { type Maxima, maximaOf } from './maxima.ts'
import { type Recall, recallFor, remembered } from './recall.ts'

/** What is known of one unit, seen from one side: what it says itself, or what was found. */
export interface Figures {
  readonly facts: KnownFacts
  /** Points that a person gave a criterion, or the mark of one of its lines. */
  readonly judged: (code: string, line: string | undefined) => Rational | undefined
  /** Points that a reviewer put in place of what is computed, by criterion. */
  readonly given: ReadonlyMap<string, Rational>
  /** Criteria that do not count for the unit, or have nothing to be computed from. */
  readonly without: ReadonlySet<string>
}

export type KnownFacts = Pick<Facts, 'get' | 'has'>

/** The points of a node and the sums that they consist of; absent where they cannot be computed. */
export interface NodeValue {
  readonly points: Rational | undefined
  readonly part: (of: Part) => Rational | undefined
}

/** A table computed for one unit; each figure is computed once, when it is first asked for. */
export interface Evaluation {
  node(code: string): NodeValue
  /** The figures on the way to the points of a node, by the name of their step. */
  steps(code: string): ReadonlyMap<string, Rational | undefined>
  maximum(code: string): Rational
  readonly assigned: Rational
  total(of: Total): Rational | undefined
  readonly percent: Rational | undefined
  readonly lookup: Lookup
  /** Reads also what belongs to one criterion alone: the marks that a person gave it. */
  lookupIn(code: string): Lookup
}

/** A figure over the cluster of the unit, whose own values `own` gives. */
export type BestOf = (reference: Extract<Reference, { op: 'cluster' }>, own: Lookup) => Rational | undefined

const NO_VALUE: NodeValue = { points: undefined, part: () => undefined }

/**
 * Computes a table for one unit.
 * @param excluded groups and criteria that do not apply to the unit or were not assigned to it.
 * @param twin the same unit seen from its other side: a group whose parts agree is not added up again.
 */
export function evaluateTable(
  table: CompiledTable,
  unit: UnitTraits,
  figures: Figures,
  excluded: ReadonlySet<string>,
  bestOf: BestOf,
  twin?: Evaluation,
): Evaluation {
  const nodes: NodeValue[] = []
  const values = new Map<string, Rational | undefined>()
  const totals = new Map<Total | 'percent', Rational | undefined>()
  const common = commonOf(table)
  const { maxima, assigned } = excluded.size === 0 ? common : maximaOf(table.table, excluded)

  const lookup: Lookup = reference => {
    switch (reference.op) {
      case 'fact':
        return numberOf(figures.facts.get(reference.input))
      case 'chosen':
        return isChosen(figures.facts.get(reference.input), reference.option)
      case 'aggregate':
        return aggregateOf(reference, figures.facts.get(reference.input), lookup)
      case 'target':
        return unit.targets.get(reference.input)
      case 'trait':
        return traitOf(unit, reference.trait, reference.option)
      case 'value':
        return namedValue(reference.id)
      case 'points':
        return reference.part ? node(reference.code).part(reference.part) : node(reference.code).points
      case 'maximum':
        return maxima.get(reference.code) ?? ZERO
      case 'total':
        return total(reference.of)
      case 'assigned':
        return assigned
      case 'cluster':
        return bestOf(reference, lookup)
      case 'adjustments':
        return ZERO
      case 'judged':
      case 'step':
      case 'field':
        return undefined
    }
  }
  const namedValue = (id: string) =>
    memoized(values, id, () => {
      const expression = table.values.get(id)
      return expression && evaluate(expression, lookup)
    })
  const total = (of: Total) => memoized(totals, of, () => evaluate(table.totals[of], lookup))
  const node = (code: string): NodeValue => {
    const planned = common.nodes.get(code)
    if (!planned) return NO_VALUE
    const known = nodes[planned.index]
    if (known) return known
    // A circle of criteria is refused by the checks; until then it must not turn for ever.
    nodes[planned.index] = NO_VALUE
    const value = excluded.has(code) || figures.without.has(code) ? NO_VALUE : nodeValue(planned)
    nodes[planned.index] = value
    return value
  }
  const nodeValue = ({ compiled, recall, parts }: PlannedNode) => {
    const { code } = compiled
    if (twin && parts?.every(part => node(part) === twin.node(part))) return twin.node(code)
    if (recall) return withGiven(code, recalledValue(compiled, recall))
    return withGiven(code, evaluateLazily(compiled, parts ? lookup : lookupIn(code)))
  }
  const withGiven = (code: string, value: NodeValue) => {
    const given = figures.given.get(code)
    if (!given) return value
    // Points that a person gave are as they are: nothing in them was gained or lost that a cap could take back.
    const part = (of: Part) => (of === 'gained' || of === 'lost' ? ZERO : value.part(of))
    return { points: given, part }
  }
  const recalledValue = (compiled: CompiledNode, { reads, memory }: Recall<NodeValue>) => {
    let found = memory
    for (const reference of reads) found = remembered(found, lookUp(compiled.code, reference))
    found.result ??= evaluateNode(compiled, lookupIn(compiled.code))
    return found.result
  }
  /** Reads of a node what belongs to it alone: the marks that a person gave. */
  const lookUp = (code: string, reference: Reference) =>
    reference.op === 'judged' ? figures.judged(code, reference.line) : lookup(reference)
  const lookupIn =
    (code: string): Lookup =>
    reference =>
      lookUp(code, reference)

  return {
    node,
    steps: code => {
      const compiled = table.nodes.get(code)
      if (!compiled) return new Map()
      const read = readingSteps(compiled, lookupIn(code))
      return new Map(compiled.steps.map(({ name }) => [name, read({ op: 'step', step: name })]))
    },
    maximum: code => maxima.get(code) ?? ZERO,
    assigned,
    total,
    get percent() {
      return memoized(totals, 'percent', () => evaluate(table.percent, lookup))
    },
    lookup,
    lookupIn,
  }
}

/** What of a unit the expressions read beside its figures. */
export type UnitTraits = Pick<Unit, 'type' | 'traits' | 'targets'> & {
  readonly cluster: string
  /** Whether the report came in after its due day. */
  readonly late: boolean
}

/** What the evaluations of a table have in common. */
interface Common extends Maxima {
  readonly nodes: ReadonlyMap<string, PlannedNode>
}

interface PlannedNode {
  readonly index: number
  readonly compiled: CompiledNode
  /** Of nodes that need nothing but a few figures of their own. */
  readonly recall: Recall<NodeValue> | undefined
  /** Of nodes that need nothing but the points of others. */
  readonly parts: readonly string[] | undefined
}

const COMMON = new WeakMap<CompiledTable, Common>()

function commonOf(table: CompiledTable): Common {
  const known = COMMON.get(table)
  if (known) return known
  const planned = [...table.nodes].map(([code, compiled], index): [string, PlannedNode] => {
    const { steps, points, start, bonus, deduction, gained, lost } = compiled
    const parts = [points, start, bonus, deduction, gained, lost]
    const expressions = [...steps.map(({ expression }) => expression), ...parts]
    return [code, { index, compiled, recall: recallFor(expressions), parts: partsRead(expressions) }]
  })
  const common = { ...maximaOf(table.table, new Set()), nodes: new Map(planned) }
  COMMON.set(table, common)
  return common
}

/** The codes of what a node is put together from; absent where it also reads something else of the unit. */
function partsRead(expressions: readonly Expression[]): readonly string[] | undefined {
  const codes = new Set<string>()
  for (const reference of expressions.flatMap(referencesOf)) {
    if (reference.op === 'points') codes.add(reference.code)
    else if (reference.op !== 'step' && reference.op !== 'maximum') return undefined
  }
  return codes.size > 0 ? [...codes] : undefined
}

/** All at once, to be kept for other units. */
function evaluateNode(node: CompiledNode, lookup: Lookup): NodeValue {
  const read = readingSteps(node, lookup)
  const parts: Readonly<Record<Part, Rational | undefined>> = {
    start: evaluate(node.start, read),
    bonus: evaluate(node.bonus, read),
    deduction: evaluate(node.deduction, read),
    gained: evaluate(node.gained, read),
    lost: evaluate(node.lost, read),
  }
  return { points: evaluate(node.points, read), part: of => parts[of] }
}

/** The points at once, the sums that they consist of when somebody asks: mostly nobody does. */
function evaluateLazily(node: CompiledNode, lookup: Lookup): NodeValue {
  const read = readingSteps(node, lookup)
  const known = new Map<Part, Rational | undefined>()
  const part = (of: Part) => memoized(known, of, () => evaluate(node[of], read))
  return { points: evaluate(node.points, read), part }
}

/** Computes the steps of a node, each of which may read those before it. */
function readingSteps({ steps }: CompiledNode, lookup: Lookup): Lookup {
  const names: string[] = []
  const values: (Rational | undefined)[] = []
  const read: Lookup = reference =>
    reference.op === 'step' ? values[names.indexOf(reference.step)] : lookup(reference)
  for (const { name, expression } of steps) {
    values.push(evaluate(expression, read))
    names.push(name)
  }
  return read
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

function memoized<K>(
  known: Map<K, Rational | undefined>,
  key: K,
  compute: () => Rational | undefined,
): Rational | undefined {
  if (known.has(key)) return known.get(key)
  // As with nodes: a circle has no value.
  known.set(key, undefined)
  const value = compute()
  known.set(key, value)
  return value
}

function numberOf(fact: Fact | undefined): Rational | undefined {
  return fact && isNumber(fact) ? fact : undefined
}

function isChosen(fact: Fact | undefined, option: string): Rational | undefined {
  if (!fact || !('options' in fact)) return undefined
  return fact.options.includes(option) ? ONE : ZERO
}

/**
 * A number; whether the type, cluster or trait is that word; nothing where the unit does not have the trait. A unit
 * without a type is of none that a table names.
 */
export function traitOf(unit: UnitTraits, name: string, option: string | undefined): Rational | undefined {
  if (name === 'late') return unit.late ? ONE : ZERO
  const value = name === 'type' ? unit.type : name === 'cluster' ? unit.cluster : unit.traits.get(name)
  if (option !== undefined) {
    if (value === undefined && name !== 'type') return undefined
    return value === option ? ONE : ZERO
  }
  if (typeof value === 'boolean') return value ? ONE : ZERO
  return typeof value === 'string' ? undefined : value
}
