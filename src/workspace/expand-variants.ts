import { type Diagnostic, isWithin, type Place, within } from '../diagnostics/diagnostic.ts'
import type { CriteriaFile, Criterion, Group, Table } from '../model/campaign.ts'
import { nodesOf } from '../model/tree.ts'
import { suggestion } from '../vietnamese/suggest.ts'
import { pointerOf } from './pointers.ts'
import type { SoundPart } from './sound-part.ts'

type Written = Omit<Table, 'groups'> & { readonly groups?: Group[] }

/** What a table takes from the one on which it is based, unless it says so itself. */
const INHERITED = [
  'rounding',
  'bonus_in_percent',
  'adds_up',
  'absent',
  'percent_rounding',
  'caps',
  'stages',
  'assessor',
  'apart',
  'inputs',
  'values',
  'conditions',
  'checks',
] as const

/**
 * Writes out the tables that are variants of another one, so that nobody behind the reader has to know of them.
 * Each part of a variant has its place where it is written: in the table on which it is based, or among its changes.
 */
export function expandVariants(
  part: SoundPart,
  file: string,
): SoundPart & { diagnostics: readonly Diagnostic[] } {
  const { tables, ...rest } = part.sound as { tables?: readonly Written[] }
  if (!tables) return { ...part, diagnostics: [] }
  const origins = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const full = tables.filter(({ base, groups }) => base === undefined && groups !== undefined)
  const expanded = tables.flatMap((table, index): Table[] => {
    const place = part.restore(within({ file }, 'tables', index))
    const { base, groups } = table
    if ((base === undefined) === (groups === undefined)) {
      diagnostics.push({ code: 'TD1441', place, params: { first: 'base', second: 'groups' } })
    }
    if (groups) return [{ ...table, groups }]
    const found = full.find(({ id }) => id === base)
    if (!found?.groups) {
      if (base !== undefined) diagnostics.push(unknownBase(base, full, within(place, 'base')))
      // Without groups there is nothing to score by; who names the table is not to blame.
      return [{ ...table, groups: [] }]
    }
    const unknown = unknownCodes(table, { ...found, groups: found.groups }, place)
    diagnostics.push(...unknown)
    // Dropped or added in the wrong place, everything behind would look wrong as well.
    if (unknown.length > 0) return [{ ...table, groups: [] }]
    const baseIndex = tables.indexOf(found)
    const baseAt = part.restore(within({ file }, 'tables', baseIndex))
    diagnostics.push(...keptAndDropped(table, { ...found, groups: found.groups }, place, baseAt))
    return [variant(table, index, { ...found, groups: found.groups }, baseIndex, origins)]
  })
  const sound: Pick<CriteriaFile, 'tables'> = { ...rest, tables: expanded }
  const restore = (place: Place) => part.restore(movedBack(place, origins))
  const mayHaveLost = diagnostics.length > 0 ? () => true : part.mayHaveLost
  return { ...part, sound, restore, mayHaveLost, diagnostics }
}

function variant(
  table: Written,
  index: number,
  base: Table,
  baseIndex: number,
  origins: Map<string, string>,
): Table {
  const { drop = [], max = {}, replace = [], add = [] } = table.changes ?? {}
  const [here, there] = [`/tables/${index}`, `/tables/${baseIndex}`]
  const changes = `${here}/changes`
  for (const key of INHERITED) if (table[key] === undefined) origins.set(`${here}/${key}`, `${there}/${key}`)

  const criteriaOf = (group: Group, from: string, to: string): Criterion[] => {
    const own = (group.criteria ?? []).map((criterion, at) => ({ criterion, from: `${from}/criteria/${at}` }))
    const kept = own
      .filter(({ criterion }) => !drop.includes(criterion.code))
      .map(each => {
        const at = replace.findIndex(({ code }) => code === each.criterion.code)
        const instead = replace[at]
        return instead ? { criterion: instead, from: `${changes}/replace/${at}` } : each
      })
    const added = add.flatMap((each, at) =>
      each.to === group.code
        ? each.criteria.map((criterion, item) => ({
            criterion,
            from: `${changes}/add/${at}/criteria/${item}`,
          }))
        : [],
    )
    return [...kept, ...added].map(({ criterion, from: origin }, at) => {
      origins.set(`${to}/criteria/${at}`, origin)
      return withMax(criterion, `${to}/criteria/${at}`)
    })
  }
  const withMax = <P extends Group | Criterion>(part: P, at: string): P => {
    const own = max[part.code]
    if (own === undefined) return part
    origins.set(`${at}/max`, pointerOf(`${changes}/max`, part.code))
    return { ...part, max: own }
  }
  const groupsOf = (groups: readonly Group[], from: string, to: string): Group[] => {
    const result: Group[] = []
    for (const [at, group] of groups.entries()) {
      if (drop.includes(group.code)) continue
      const [origin, place] = [`${from}/groups/${at}`, `${to}/groups/${result.length}`]
      origins.set(place, origin)
      // A sum that no longer comes out is a matter of the variant.
      origins.set(`${place}/max`, changes)
      const inner = group.groups && groupsOf(group.groups, origin, place)
      const criteria = group.criteria && criteriaOf(group, origin, place)
      if ((inner ?? criteria ?? []).length === 0) continue
      result.push(
        withMax({ ...group, ...(inner && { groups: inner }), ...(criteria && { criteria }) }, place),
      )
    }
    return result
  }
  const inherited = Object.fromEntries(
    INHERITED.map(key => [key, table[key] ?? base[key]]).filter(([, value]) => value !== undefined),
  )
  return { ...table, ...inherited, groups: groupsOf(base.groups, there, here) }
}

/** From the longest part of the pointer that comes from elsewhere, the way back to where it is written. */
function movedBack(place: Place, origins: ReadonlyMap<string, string>): Place {
  let { pointer = '' } = place
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const origin = origins.get(pointer.slice(0, end))
    if (origin === undefined) continue
    pointer = origin + pointer.slice(end)
    return { ...place, pointer }
  }
  return place
}

function unknownBase(base: string, full: readonly Written[], place: Place): Diagnostic {
  const ids = full.map(({ id }) => id)
  return { code: 'TD1437', place, params: { base, known: ids.join(', ') || '–', ...suggestion(base, ids) } }
}

/** Parts that every variant keeps, and that one drops: by itself, or with the group in which they stand. */
function keptAndDropped(
  { changes: { drop = [] } = {} }: Written,
  base: Table,
  place: Place,
  baseAt: Place,
): Diagnostic[] {
  const nodes = nodesOf(base).map(node => ({
    part: node.kind === 'group' ? node.group : node.criterion,
    place: within(baseAt, ...node.path),
  }))
  return drop.flatMap((code, index): Diagnostic[] => {
    const dropped = nodes.find(({ part }) => part.code === code)
    const kept = nodes.find(
      ({ part, place: at }) => part.keep && dropped !== undefined && isWithin(at, dropped.place),
    )
    if (!kept) return []
    const related = [within(kept.place, 'keep')]
    const params = { code, kept: kept.part.code }
    return [{ code: 'TD1365', place: within(place, 'changes', 'drop', index), params, related }]
  })
}

/** Changes name groups and criteria that the table below has; each is told where it is written. */
function unknownCodes({ changes = {} }: Written, base: Table, place: Place): Diagnostic[] {
  const nodes = nodesOf(base)
  const criteria = nodes.flatMap(node => (node.kind === 'criterion' ? [node.criterion.code] : []))
  const groups = nodes.flatMap(node => (node.kind === 'group' ? [node.group.code] : []))
  const all = [...groups, ...criteria]
  const unknown = (
    code: string,
    known: readonly string[],
    ...at: readonly (string | number)[]
  ): Diagnostic[] =>
    known.includes(code)
      ? []
      : [
          {
            code: 'TD1438',
            place: within(place, 'changes', ...at),
            params: { code, base: base.id, ...suggestion(code, known) },
          },
        ]
  const { drop = [], max = {}, replace = [], add = [] } = changes
  return [
    ...drop.flatMap((code, index) => unknown(code, all, 'drop', index)),
    ...Object.keys(max).flatMap(code => unknown(code, all, 'max', code)),
    ...replace.flatMap(({ code }, index) => unknown(code, criteria, 'replace', index, 'code')),
    ...add.flatMap(({ to }, index) => unknown(to, groups, 'add', index, 'to')),
  ]
}
