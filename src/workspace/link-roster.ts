import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { repeated } from '../diagnostics/repeated.ts'
import { type Rational, rational } from '../expressions/rational.ts'
import type { Criterion, Input, Table, Unit, UnitsFile } from '../model/campaign.ts'
import { criteriaOf, inputsOfTable } from '../model/tree.ts'
import { suggestion } from '../vietnamese/suggest.ts'
import type { InputFile } from './read-file.ts'
import { similarNames } from './similar-names.ts'
import { traitGaps } from './trait-gaps.ts'

/** A unit of the roster, with its cluster and table, before its report is looked for. */
export interface RosterUnit {
  readonly id: string
  readonly name: string
  readonly place: Place
  readonly type?: string
  /** What it was called in earlier results. */
  readonly former?: readonly string[]
  /** Where it is not that of the cluster. */
  readonly table?: Table
  readonly traits: Unit['traits']
  readonly targets: ReadonlyMap<string, Rational>
  /** Whether its targets have errors: its points would not be those that it was promised. */
  readonly isUnsound: boolean
}

export interface RosterCluster {
  readonly id: string
  readonly name: string
  readonly table: Table
  readonly units: readonly RosterUnit[]
}

/** Clusters and units, each cluster with the scoring table that it names. */
export function linkRoster(
  file: InputFile<'units'>,
  criteria: InputFile<'criteria'>,
  flawed: ReadonlySet<Criterion>,
): { clusters: RosterCluster[]; diagnostics: Diagnostic[] } {
  const { clusters: found = [] } = file.sound
  const place = (...path: readonly (string | number)[]) =>
    file.restore(within({ file: file.file }, 'clusters', ...path))
  const units = found.flatMap((cluster, index) =>
    cluster.units.map((unit, unitIndex) => ({ unit, place: place(index, 'units', unitIndex) })),
  )
  const diagnostics = [
    ...repeated(
      found.map(({ id }, index) => ({ id, place: place(index, 'id') })),
      'TD1304',
      'id',
    ),
    ...repeated(
      units.map(each => ({ id: each.unit.id, place: within(each.place, 'id') })),
      'TD1303',
      'unit',
    ),
    ...similarNames(found.map(({ id, name }, index) => ({ id, name, place: place(index, 'name') }))),
    ...similarNames(
      units.map(({ unit: { id, name }, place: at }) => ({ id, name, place: within(at, 'name') })),
    ),
  ]

  const tables = new Map((criteria.sound.tables ?? []).map(table => [table.id, table]))
  const clusters = found.flatMap((cluster, index) => {
    const idOf = (unit: number) => place(index, 'units', unit, 'id')
    diagnostics.push(...headProblems(cluster, file, place(index, 'head'), idOf))
    const table = tables.get(cluster.table)
    if (!table) {
      if (!criteria.mayHaveLost(cluster.table)) {
        diagnostics.push({ ...unknownTable(cluster.table, criteria), place: place(index, 'table') })
      }
      return []
    }
    const roster = cluster.units.map((unit, unitIndex): RosterUnit => {
      const at = place(index, 'units', unitIndex)
      const own = unit.table === undefined ? table : tables.get(unit.table)
      if (!own && !criteria.mayHaveLost(unit.table ?? '')) {
        diagnostics.push({ ...unknownTable(unit.table ?? '', criteria), place: within(at, 'table') })
      }
      const { targets, problems } = targetsOf(unit, own ?? table, at, criteria)
      // An input whose id is misspelt in the table is missed here, as are those of an unknown table: one cause.
      const hasFlaws = !own || criteriaOf(own).some(each => flawed.has(each))
      if (!hasFlaws) diagnostics.push(...problems)
      const reused = reusedIds(unit, units, at)
      diagnostics.push(...reused)
      return {
        id: unit.id,
        name: unit.name,
        place: at,
        ...traitsOf(unit),
        ...(unit.former && { former: unit.former }),
        ...(own && own !== table && { table: own }),
        targets,
        isUnsound: problems.length + reused.length > 0,
      }
    })
    return [{ id: cluster.id, name: cluster.name, table, units: roster }]
  })
  diagnostics.push(...traitGaps(clusters.flatMap(cluster => cluster.units)))
  return { clusters, diagnostics }
}

/** With the id of another unit as its own former one, the past of that unit would count twice. */
function reusedIds(
  { former = [] }: UnitsFile['clusters'][number]['units'][number],
  units: readonly { readonly unit: { readonly id: string }; readonly place: Place }[],
  place: Place,
): Diagnostic[] {
  return former.flatMap((id, index): Diagnostic[] => {
    const other = units.find(({ unit }) => unit.id === id)
    if (!other) return []
    const related = [within(other.place, 'id')]
    return [{ code: 'TD1372', place: within(place, 'former', index), params: { unit: id }, related }]
  })
}

function unknownTable(id: string, criteria: InputFile<'criteria'>): Diagnostic {
  const ids = (criteria.sound.tables ?? []).map(table => table.id)
  const near = suggestion(id, ids)
  const declared = within({ file: criteria.file }, 'tables', ids.indexOf(near.suggestion ?? ''), 'id')
  const related = near.suggestion ? [criteria.restore(declared)] : []
  return { code: 'TD1307', params: { table: id, ...near }, related }
}

function headProblems(
  { head, units }: UnitsFile['clusters'][number],
  file: InputFile<'units'>,
  place: Place,
  placeOf: (unit: number) => Place,
): Diagnostic[] {
  const ids = units.map(({ id }) => id)
  if (!head || ids.includes(head) || file.mayHaveLost(head)) return []
  const near = suggestion(head, ids)
  const related = near.suggestion ? [placeOf(ids.indexOf(near.suggestion))] : []
  return [{ code: 'TD1314', place, params: { unit: head, ...near }, related }]
}

/** The type of a unit and what else is known of it. */
function traitsOf({ type, traits = {} }: UnitsFile['clusters'][number]['units'][number]) {
  const linked = Object.entries(traits).map(
    ([id, value]) => [id, typeof value === 'number' ? rational(value) : value] as const,
  )
  return { ...(type !== undefined && { type }), traits: new Map(linked) }
}

const TARGETED: readonly Input['type'][] = ['count', 'number', 'percent', 'money']

/** The unit's own target of each input, else the common one. */
function targetsOf(
  { targets = {} }: UnitsFile['clusters'][number]['units'][number],
  table: Table,
  place: Place,
  criteria: InputFile<'criteria'>,
): { targets: Map<string, Rational>; problems: Diagnostic[] } {
  const inputs = inputsOfTable(table).filter(({ type }) => TARGETED.includes(type))
  const linked = new Map<string, Rational>()
  for (const { id, target } of inputs) if (target !== undefined) linked.set(id, rational(target))
  const known = new Set(inputs.map(({ id }) => id))
  const problems: Diagnostic[] = []
  for (const [id, target] of Object.entries(targets)) {
    if (known.has(id)) {
      linked.set(id, rational(target))
    } else if (!criteria.mayHaveLost(id)) {
      const params = { input: id, table: table.id, ...suggestion(id, known) }
      problems.push({ code: 'TD1313', place: { ...within(place, 'targets', id), at: 'key' }, params })
    }
  }
  return { targets: linked, problems }
}
