import { type Diagnostic, isWithin, type Place, within } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import { repeated } from '../diagnostics/repeated.ts'
import { add, compare, multiply, type Rational, rational, toDecimal, ZERO } from '../expressions/rational.ts'
import { inputsOf } from '../expressions/walk.ts'
import type { Criterion, Group, Input, Table } from '../model/campaign.ts'
import { kindsOf } from '../model/evidence.ts'
import { basesOf, childrenOf, inputsWithPaths, type Node, nodesOf } from '../model/tree.ts'
import { checkBounds } from './check-bounds.ts'
import { checkCaps } from './check-caps.ts'
import { checkCycles } from './check-cycles.ts'
import { checkInputs } from './check-inputs.ts'
import { checkPast } from './check-past.ts'
import { type CompiledTable, compileTable, roleOf } from './compile-table.ts'
import { isFullForNothing } from './criterion-state.ts'
import { expressionsOf } from './table-expressions.ts'
import type { RosterNames } from './table-scope.ts'

export interface CheckedTable {
  readonly diagnostics: readonly Diagnostic[]
  /** Criteria that cannot be computed as they stand: nobody's points and facts are judged by them. */
  readonly flawed: readonly Criterion[]
}

/** What is wrong with a table in itself: codes, inputs, rules, formulas, maxima that do not add up. */
export function checkTable(
  table: Table,
  place: Place,
  roster?: RosterNames,
  namesInRules: ReadonlySet<string> = new Set(),
): CheckedTable {
  const nodes = nodesOf(table).map(node => ({ node, place: within(place, ...node.path) }))
  const codes = nodes.map(each => ({
    id: each.node.kind === 'group' ? each.node.group.code : each.node.criterion.code,
    place: within(each.place, 'code'),
  }))
  const { compiled, diagnostics: rules } = compileTable(table, place, roster)
  const shapes = [
    ...nodes.flatMap(checkShape),
    ...nodes.flatMap(checkKinds),
    ...inputsWithPlaces(table, place).flatMap(checkInputs),
  ]
  const repeatedCodes = repeated(codes, 'TD1401', 'code')
  // With a code twice it is not clear who needs whom.
  const cycles = repeatedCodes.length > 0 ? [] : checkCycles(compiled, place)
  const problems = [...shapes, ...rules, ...checkCaps(table, place), ...cycles]
  const bounds = problems.length + repeatedCodes.length > 0 ? [] : checkBounds(table, compiled, place)
  const repeatedIds = [...checksWithPlaces(table, place), ...nodes.map(kindsWithPlaces)].flatMap(ids =>
    repeated(ids, 'TD1304', 'id'),
  )
  const repeatedInputs = repeated(
    inputsWithPlaces(table, place).map(({ input, place: at }) => ({ id: input.id, place: within(at, 'id') })),
    'TD1410',
    'input',
  )
  const isRepeated = ({ place: at }: Diagnostic) =>
    repeatedInputs.some(each => at !== undefined && isWithin(each.place, at))
  const unused = repeatedCodes.length > 0 ? [] : checkUnused(table, compiled, place, problems, namesInRules)
  const lacking = problems.length > 0 ? [] : checkPast(inputsWithPlaces(table, place), compiled)
  const sums = nodes.flatMap(checkGroupMaximum)
  const flawed = nodes.flatMap(({ node, place: at }) => {
    const isFlawed = [...problems, ...bounds].some(problem => isError(problem) && isWithin(problem.place, at))
    return node.kind === 'criterion' && isFlawed ? [node.criterion] : []
  })
  const diagnostics = [
    ...repeatedCodes,
    ...repeatedInputs,
    ...repeatedIds,
    ...problems,
    ...bounds,
    ...checkSilent(nodes, compiled, problems),
    // An input that stands twice is one matter, even if no rule reads the second.
    ...unused.filter(each => !isRepeated(each)),
    ...lacking,
    // A maximum that is wrong in a group is wrong in the scale as well: one cause.
    ...(sums.length > 0 ? sums : checkScale(table, within(place, 'scale'))),
  ]
  return { diagnostics, flawed }
}

interface PlacedNode {
  readonly node: Node
  readonly place: Place
}

/** A group consists of smaller groups or of criteria; only a whole group has a role. */
function checkShape({ node, place }: PlacedNode): Diagnostic[] {
  if (node.kind !== 'group') return []
  const { code, groups, criteria, role } = node.group
  const isEither = (groups === undefined) !== (criteria === undefined)
  return [
    ...(isEither
      ? []
      : [{ code: 'TD1441', place, params: { first: 'groups', second: 'criteria' } } as const]),
    ...(role !== undefined && node.depth > 0
      ? [{ code: 'TD1451', place: within(place, 'role'), params: { code } } as const]
      : []),
  ]
}

/** Points are deducted for a missing paper if, and only if, it says so and how many. */
function checkKinds({ node, place }: PlacedNode): Diagnostic[] {
  if (node.kind !== 'criterion') return []
  return kindsOf(node.criterion).flatMap(({ id, when_missing, points }, index): Diagnostic[] => {
    const isDeducted = when_missing === 'deduction'
    if (isDeducted === (points !== undefined)) return []
    const at = within(place, 'evidence', index)
    return [{ code: 'TD1473', place: within(at, isDeducted ? 'when_missing' : 'points'), params: { id } }]
  })
}

interface PlacedId {
  readonly id: string
  readonly place: Place
}

function kindsWithPlaces({ node, place }: PlacedNode): PlacedId[] {
  if (node.kind !== 'criterion') return []
  return kindsOf(node.criterion).map(({ id }, index) => ({
    id,
    place: within(place, 'evidence', index, 'id'),
  }))
}

/** A list of its own, as the kinds of each criterion are. */
function checksWithPlaces({ checks = [] }: Table, place: Place): PlacedId[][] {
  return [checks.map(({ id }, index) => ({ id, place: within(place, 'checks', index, 'id') }))]
}

function inputsWithPlaces(table: Table, place: Place): { input: Input; place: Place }[] {
  return inputsWithPaths(table).map(({ input, path }) => ({ input, place: within(place, ...path) }))
}

/**
 * A figure that is asked for and moves no points is rather a rule that was forgotten. Who judges may just look at
 * it, and a rule that is not understood may read it.
 */
function checkUnused(
  table: Table,
  compiled: CompiledTable,
  place: Place,
  problems: readonly Diagnostic[],
  namesInRules: ReadonlySet<string>,
): Diagnostic[] {
  const bases = inputsWithPaths(table).flatMap(({ input }) => basesOf(input))
  const expressions = [...expressionsOf(compiled), ...compiled.checks.map(({ holds }) => holds)]
  const used = new Set([...expressions.flatMap(inputsOf), ...bases, ...namesInRules])
  // Where a group does not find its list, it is not the list that is not read.
  const isListUnknown = problems.some(problem => problem.place?.pointer?.endsWith('/each/input'))
  return inputsWithPlaces(table, place).flatMap(({ input, place: at }): Diagnostic[] => {
    const above = at.pointer?.replace(/\/inputs\/\d+$/, '') ?? ''
    const owner = nodesOf(table).find(({ path }) => within(place, ...path).pointer === above)
    const start = owner?.kind === 'criterion' ? owner.criterion.start.kind : undefined
    const isLookedAt = start === 'judged' || start === 'level'
    const isUnclear = problems.some(problem => isWithin(problem.place, { file: at.file, pointer: above }))
    const isMissed = isListUnknown && input.type === 'records'
    if (used.has(input.id) || isLookedAt || isUnclear || isMissed) return []
    return [{ code: 'TD1423', place: within(at, 'id'), params: { input: input.id } }]
  })
}

/** Full points for which there is nothing to report are easily never reported, and units then have no result. */
function checkSilent(
  nodes: readonly PlacedNode[],
  { nodes: compiled }: CompiledTable,
  problems: readonly Diagnostic[],
): Diagnostic[] {
  return nodes.flatMap(({ node, place }): Diagnostic[] => {
    const own = node.kind === 'criterion' ? compiled.get(node.criterion.code) : undefined
    if (node.kind !== 'criterion' || !own || !isFullForNothing(node.criterion, own)) return []
    if (problems.some(problem => isWithin(problem.place, place))) return []
    return [{ code: 'TD1378', place: within(place, 'start'), params: { code: node.criterion.code } }]
  })
}

/** Only of scored groups: the maximum of a bonus group is a ceiling, below what its lines could add up to. */
function checkGroupMaximum({ node, place }: PlacedNode): Diagnostic[] {
  if (node.kind !== 'group') return []
  const { group } = node
  const { combine = 'sum', adds_up, code, max } = group
  const isAdded = combine === 'sum' || combine === 'weighted_sum'
  const isMeant = roleOf(group) !== 'scored' || adds_up === false || !isAdded
  const sum = sumOf(childrenOf(group).map(child => weightedMaximum(child, combine === 'weighted_sum')))
  if (isMeant || childrenOf(group).length === 0 || compare(sum, rational(max)) === 0) return []
  return [{ code: 'TD1408', place: within(place, 'max'), params: { sum: Number(toDecimal(sum)), max, code } }]
}

function weightedMaximum({ max, weight = 1 }: Criterion | Group, isWeighted: boolean): Rational {
  return isWeighted ? multiply(rational(max), rational(weight)) : rational(max)
}

function sumOf(values: readonly Rational[]): Rational {
  return values.reduce(add, ZERO)
}

function checkScale(table: Table, place: Place): Diagnostic[] {
  const scored = table.groups.filter(group => roleOf(group) === 'scored')
  const sum = sumOf(scored.map(({ max }) => rational(max)))
  if (table.adds_up === false || compare(sum, rational(table.scale)) === 0) return []
  return [{ code: 'TD1409', place, params: { sum: Number(toDecimal(sum)), scale: table.scale } }]
}
