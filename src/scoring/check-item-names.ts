import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Criterion, Entry, Facts } from '../model/campaign.ts'
import type { CompiledTable } from './compile-table.ts'
import type { Repeat } from './repeat.ts'

/** Items of one name: one of them was rather written down twice, and would be scored twice. */
export function checkItemNames(
  { facts, place, changes }: Entry,
  { inputs = [] }: Criterion,
  { repeats }: CompiledTable,
): Diagnostic[] {
  const own = [...repeats.values()].filter(({ input }) => inputs.some(({ id }) => id === input.id))
  return [{ facts, place }, ...changes].flatMap(told =>
    own.flatMap(({ input }) => repeatedNames(told.facts, input, within(told.place, 'facts', input.id))),
  )
}

function repeatedNames(facts: Facts, { id, fields = [] }: Repeat['input'], place: Place): Diagnostic[] {
  const field = fields.find(({ type }) => type === 'text')?.id
  const fact = facts.get(id)
  if (field === undefined || !fact || !('records' in fact)) return []
  const names = fact.records.map(record => record.get(field))
  const at = (index: number) => within(place, index, field)
  return names.flatMap((name, index): Diagnostic[] => {
    const first = names.indexOf(name)
    if (typeof name !== 'string' || first === index) return []
    return [{ code: 'TD1345', place: at(index), params: { name }, related: [at(first)] }]
  })
}
