import { type Place, within } from '../diagnostics/diagnostic.ts'
import type { Scope } from '../expressions/text/scope.ts'
import type { Criterion, Group, Input, Table } from '../model/campaign.ts'
import { nodesOf } from '../model/tree.ts'
import { type Repeat, repeatOf } from './repeat.ts'
import type { Compiler } from './rule-context.ts'
import { inputName, type RosterNames, unitNames } from './table-scope.ts'

export interface Repeats {
  /** By the code of the group. */
  readonly repeats: ReadonlyMap<string, Repeat>
  /** Of the criteria in such groups; unknown where the list of the group is. */
  readonly of: ReadonlyMap<Criterion, Repeat | 'unknown'>
}

/** The groups that are scored for each item of a list, and which criteria stand in them. */
export function compileRepeats(
  table: Table,
  place: Place,
  roster: RosterNames | undefined,
  compiler: Compiler,
): Repeats {
  const repeats = new Map<string, Repeat>()
  const of = new Map<Criterion, Repeat | 'unknown'>()
  const about = (input: Input): Scope => ({
    names: new Map([...unitNames(roster), ...(inputName(input).fields ?? [])]),
    codes: new Set(),
  })
  const around: (Repeat | 'unknown' | undefined)[] = []
  for (const node of nodesOf(table)) {
    const above = around[node.depth - 1]
    if (node.kind === 'criterion') {
      if (above) of.set(node.criterion, above)
      continue
    }
    const { group } = node
    const at = within(place, ...node.path)
    around[node.depth] = above
    if (above || group.each) checkPlainSum(group, above !== undefined, at, compiler)
    if (above || !group.each) continue
    const repeat = repeatOf(group, group.each, at, about, compiler)
    around[node.depth] = repeat ?? 'unknown'
    if (repeat) repeats.set(group.code, repeat)
  }
  return { repeats, of }
}

/** What an item gets is the sum of its criteria, whatever the items give together; and an item has no items. */
function checkPlainSum(group: Group, isInside: boolean, place: Place, { report }: Compiler): void {
  const { code, combine = 'sum' } = group
  if (combine !== 'sum') report({ code: 'TD1464', place: within(place, 'combine'), params: { code } })
  if (isInside && group.each) report({ code: 'TD1464', place: within(place, 'each'), params: { code } })
}
