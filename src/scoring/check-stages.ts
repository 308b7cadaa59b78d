import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type {
  CriteriaFile,
  Criterion,
  Group,
  LineItem,
  Sound,
  StageName,
  Start,
  Table,
} from '../model/campaign.ts'
import { SELF } from '../model/stages.ts'
import { nodesOf } from '../model/tree.ts'
import { suggestion } from '../vietnamese/suggest.ts'

/** Stages that tables give a weight, a grid or a scale: each has to be one of the campaign. */
export function checkStages(
  { tables = [] }: Sound<CriteriaFile>,
  stages: readonly StageName[],
): Diagnostic[] {
  const ids = stages.map(({ id }) => id)
  return tables.flatMap((table, index) => {
    const place = within({ file: 'criteria.yaml' }, 'tables', index)
    return [
      ...ofWeights(table, ids, place),
      ...nodesOf(table).flatMap(node => {
        const at = within(place, ...node.path)
        if (node.kind === 'group') return ofWeights(node.group, ids, at)
        return [...ofWeights(node.criterion, ids, at), ...ofForms(node.criterion, ids, at)]
      }),
    ]
  })
}

function ofWeights(
  { stages }: Table | Group | Criterion,
  ids: readonly string[],
  place: Place,
): Diagnostic[] {
  return unknown(stages?.weights, [SELF, ...ids], within(place, 'stages', 'weights'))
}

function ofForms(
  { start, bonuses = [], deductions = [] }: Criterion,
  ids: readonly string[],
  place: Place,
): Diagnostic[] {
  const of = (form: Start | LineItem, ...at: readonly (string | number)[]) =>
    form.kind === 'judged' ? unknown(form.by_stage, ids, within(place, ...at, 'by_stage')) : []
  return [
    ...of(start, 'start'),
    ...bonuses.flatMap((line, index) => of(line, 'bonuses', index)),
    ...deductions.flatMap((line, index) => of(line, 'deductions', index)),
  ]
}

function unknown(named: object = {}, known: readonly string[], place: Place): Diagnostic[] {
  return Object.keys(named)
    .filter(stage => !known.includes(stage))
    .map(stage => ({
      code: 'TD1349',
      place: { ...within(place, stage), at: 'key' },
      params: { stage, known: known.join(', '), ...suggestion(stage, known) },
    }))
}
