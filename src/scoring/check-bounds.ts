import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Range } from '../expressions/range.ts'
import type { Criterion, Group, Input, Role, Table } from '../model/campaign.ts'
import { inputsOfTable, type Node, nodesOf } from '../model/tree.ts'
import { type CompiledTable, roleOf } from './compile-table.ts'
import { rangeUnderCaps } from './range-under-caps.ts'
import { type NodeRanges, nodeRanges, rangeOfSteps } from './ranges.ts'

const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number

/**
 * Where points can pass the maximum or fall below zero and the table does not say that this is meant.
 * Nothing is bounded by default: a table says `floor`, `ceiling` or `open` (Q2, Q3).
 */
export function checkBounds(table: Table, compiled: CompiledTable, place: Place): Diagnostic[] {
  const ranges = new Map([...rangesOf(table, compiled), ...itemRanges(compiled)])
  return table.groups.flatMap((group, index) => {
    const at = within(place, 'groups', index)
    const nodes = nodesOf({ groups: [group] }).map(node => ({ node, place: placeOf(node, at) }))
    const contradictions = nodes.flatMap(({ node, place: where }) => contradictionOf(partOf(node), where))
    return contradictions.length > 0
      ? contradictions
      : checkRanges(roleOf(group), nodes, ranges, table, compiled)
  })
}

/** Least and most points of each criterion and group, by code; infinite where nothing bounds them. */
export function rangesOf(table: Table, compiled: CompiledTable): ReadonlyMap<string, Range> {
  const inputs = inputsById(table)
  const known = new Map<string, Range>()
  const nodes = nodesOf(table)
  // From the last to the first, so that a group is looked at after what stands in it.
  for (const node of [...nodes].reverse()) {
    const own = compiled.nodes.get(partOf(node).code)
    if (!own) continue
    const range = rangeOfSteps(own.points, own.steps, readerOf(node, inputs, known))
    const capped = node.kind === 'group' ? rangeUnderCaps(node.group, compiled, inputs) : ANYTHING
    known.set(own.code, [Math.max(range[0], capped[0]), Math.min(range[1], capped[1])])
  }
  return known
}

/** Of criteria that are scored for each item of a list the range of one item: that is what their maximum is about. */
function itemRanges({ nodes }: CompiledTable): [string, Range][] {
  return [...nodes].flatMap(([code, { item }]): [string, Range][] => (item ? [[code, item.range]] : []))
}

function inputsById(table: Table): ReadonlyMap<string, Input> {
  return new Map(inputsOfTable(table).map(input => [input.id, input]))
}

/** The ranges of what the expressions of a part read: facts, and the points of other parts as far as they are known. */
function readerOf(
  node: Node,
  inputs: ReadonlyMap<string, Input>,
  known: ReadonlyMap<string, Range>,
): NodeRanges {
  const facts: NodeRanges = node.kind === 'criterion' ? nodeRanges(node.criterion, inputs) : NO_FACTS
  return reference => {
    if (reference.op !== 'points') return facts(reference)
    if (reference.part) return [0, Number.POSITIVE_INFINITY]
    return known.get(reference.code) ?? ANYTHING
  }
}

/** Why a criterion of a deduction group can add points: a deduction that can be below zero, or what it starts with. */
function gainOf({ node, place }: PlacedNode, read: NodeRanges, { nodes }: CompiledTable): Diagnostic {
  const { code } = partOf(node)
  const steps = nodes.get(code)?.steps ?? []
  const range = ({ expression }: (typeof steps)[number]) => rangeOfSteps(expression, steps, read)
  const turned = steps.flatMap(each => {
    const isLine = each.label.kind === 'line' && each.label.side === 'deductions'
    return isLine && exceeds(0, range(each)[0]) ? [each.label.index] : []
  })
  const adds = steps.some(
    each =>
      (each.label.kind === 'start' || (each.label.kind === 'line' && each.label.side === 'bonuses')) &&
      exceeds(range(each)[1], 0),
  )
  const [first] = turned
  if (adds || first === undefined || node.kind !== 'criterion')
    return { code: 'TD1421', place, params: { code } }
  const line = within(place, 'deductions', first)
  const isFormula = node.criterion.deductions?.[first]?.kind === 'formula'
  return { code: 'TD1496', place: isFormula ? within(line, 'formula') : line, params: { code } }
}

interface PlacedNode {
  readonly node: Node
  readonly place: Place
}

const ANYTHING: Range = [NEGATIVE_INFINITY, POSITIVE_INFINITY]
const NO_FACTS: NodeRanges = ({ op }) => (op === 'maximum' ? [0, Number.POSITIVE_INFINITY] : ANYTHING)

function partOf(node: Node): Group | Criterion {
  return node.kind === 'group' ? node.group : node.criterion
}

/** `path` begins at the group itself: `groups/0` is the group that stands at `place`. */
function placeOf({ path }: Node, place: Place): Place {
  return within(place, ...path.slice(2))
}

/** A floor above the ceiling leaves no points to give. Formulas are not compared. */
function contradictionOf({ code, floor, ceiling }: Criterion | Group, place: Place): Diagnostic[] {
  if (typeof floor !== 'number' || typeof ceiling !== 'number' || floor <= ceiling) return []
  return [{ code: 'TD1422', place: within(place, 'floor'), params: { code, floor, ceiling } }]
}

function checkRanges(
  role: Role,
  nodes: readonly PlacedNode[],
  ranges: ReadonlyMap<string, Range>,
  table: Table,
  compiled: CompiledTable,
): Diagnostic[] {
  const criteria = nodes.filter(({ node }) => node.kind === 'criterion')
  const rangeOf = ({ node }: PlacedNode) => ranges.get(partOf(node).code) ?? ANYTHING
  if (role === 'deduction') {
    return criteria
      .filter(each => exceeds(rangeOf(each)[1], 0))
      .map(each => gainOf(each, readerOf(each.node, inputsById(table), ranges), compiled))
  }
  const unbounded = criteria.flatMap(each => checkRange(rangeOf(each), partOf(each.node), each.place))
  if (unbounded.length > 0) return unbounded
  // The maximum of a scored group that adds up is kept by its criteria; any other can promise more than it gives.
  return nodes
    .filter(({ node }) => node.kind === 'group' && (role === 'bonus' || !keepsMaximum(node.group)))
    .flatMap(each => checkRange(rangeOf(each), partOf(each.node), each.place))
}

/** Parts that are not meant to add up are not meant to keep within the maximum either. */
function keepsMaximum({ combine = 'sum', coefficient, absent }: Group): boolean {
  return (combine === 'sum' || absent === 'reweight') && coefficient === undefined
}

function checkRange(
  [least, most]: Range,
  { code, max, open = false, floor, ceiling }: Pick<Criterion, 'code' | 'max' | 'open' | 'floor' | 'ceiling'>,
  place: Place,
): Diagnostic[] {
  if (open) return []
  const at = within(place, 'max')
  // A bound that is written, wherever it lies, is meant.
  if (exceeds(most, max) && ceiling === undefined)
    return [{ code: 'TD1418', place: at, params: { code, max } }]
  return exceeds(0, least) && floor === undefined ? [{ code: 'TD1419', place: at, params: { code } }] : []
}

/** Ranges are computed in binary: a difference this small is none. */
const NOTHING = 1e-9

function exceeds(a: number, b: number): boolean {
  return a - b > NOTHING
}
