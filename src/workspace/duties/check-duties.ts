import { type Diagnostic, isWithin, type Place, within } from '../../diagnostics/diagnostic.ts'
import { isError } from '../../diagnostics/message.ts'
import type { Criterion, Input, Table } from '../../model/campaign.ts'
import { inputsWithPaths, nodesOf } from '../../model/tree.ts'
import type { InputFile } from '../read-file.ts'
import { schedulesOf } from './schedule.ts'

/** What is wrong with when things have to be handed in, at its place in the sound part of criteria.yaml. */
export function checkDuties(
  campaign: InputFile<'campaign'>,
  criteria: InputFile<'criteria'> | undefined,
): { diagnostics: Diagnostic[]; flawed: ReadonlySet<Criterion> } {
  const tables = (criteria?.sound.tables ?? []).map((table, index) => ({
    table,
    place: within({ file: 'criteria.yaml' }, 'tables', index),
  }))
  const wrong = tables.flatMap(({ table, place }) => {
    const paths = new Map(inputsWithPaths(table).map(({ input, path }) => [input, path]))
    const placeOf = (input: Input) => within(place, ...(paths.get(input) ?? []))
    return schedulesOf(table, campaign.sound, placeOf, campaign.mayHaveLost).diagnostics
  })
  const flawed = tables.flatMap(({ table, place }) =>
    nodesOf(table).flatMap(node => {
      const at = within(place, ...node.path)
      const isFlawed = wrong.some(each => isError(each) && isWithin(each.place, at))
      return node.kind === 'criterion' && isFlawed ? [node.criterion] : []
    }),
  )
  const isBroken = campaign.broken.has('') || campaign.broken.has('holidays')
  const [first, ...related] =
    campaign.sound.holidays || isBroken
      ? []
      : tables.flatMap(({ table, place }) => needingHolidays(table, place))
  const lacking: Diagnostic[] = first ? [{ code: 'TD1343', place: first, related }] : []
  return { diagnostics: [...wrong, ...lacking], flawed: new Set(flawed) }
}

/** Where working days are counted, or due days moved off the days off. */
function needingHolidays(table: Table, place: Place): Place[] {
  const ofInputs = inputsWithPaths(table).flatMap(({ input, path }) => {
    const at = within(place, ...path)
    const days = (input.due ?? []).flatMap((due, index) =>
      typeof due === 'object' && due.working ? [within(at, 'due', index, 'working')] : [],
    )
    return [...days, ...(input.off_day === 'next' ? [within(at, 'off_day')] : [])]
  })
  const ofForms = nodesOf(table).flatMap(node => {
    if (node.kind === 'group') return []
    const at = within(place, ...node.path)
    const { start, bonuses = [], deductions = [] } = node.criterion
    const forms = [
      { form: start, at: within(at, 'start') },
      ...bonuses.map((form, index) => ({ form, at: within(at, 'bonuses', index) })),
      ...deductions.map((form, index) => ({ form, at: within(at, 'deductions', index) })),
    ]
    return forms.flatMap(({ form, at: of }) =>
      form.kind === 'deadline' && form.working ? [within(of, 'working')] : [],
    )
  })
  return [...ofInputs, ...ofForms]
}
