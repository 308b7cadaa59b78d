import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Table } from '../model/campaign.ts'
import { criteriaOf, nodesOf } from '../model/tree.ts'
import { roleOf } from './compile-table.ts'

/** Caps that could not do what they say: over a group of which only the best part counts, or past lines that they do not see. */
export function checkCaps(table: Table, place: Place): Diagnostic[] {
  const ofBest = nodesOf(table).flatMap((node): Diagnostic[] => {
    if (node.kind !== 'group' || node.group.combine !== 'best' || !node.group.caps) return []
    return [{ code: 'TD1482', place: within(place, ...node.path, 'caps'), params: { code: node.group.code } }]
  })
  return [...ofBest, ...(table.caps ?? []).flatMap((cap, index) => unseen(cap.lines, table, place, index))]
}

/** Of a group of bonuses what counts is what is left after its own deductions, which a cap of the table cannot see. */
function unseen(lines: unknown, table: Table, place: Place, index: number): Diagnostic[] {
  if (lines !== 'deductions' && lines !== 'bonuses') return []
  const [role, side] =
    lines === 'deductions' ? (['bonus', 'deductions'] as const) : (['deduction', 'bonuses'] as const)
  const hidden = table.groups.flatMap((group, at) =>
    roleOf(group) === role
      ? criteriaOf(group)
          .filter(criterion => criterion[side])
          .map(({ code }) => ({ code, place: within(place, 'groups', at) }))
      : [],
  )
  const [first] = hidden
  if (!first) return []
  return [
    {
      code: 'TD1483',
      place: within(place, 'caps', index),
      params: { code: first.code },
      related: [first.place],
    },
  ]
}
