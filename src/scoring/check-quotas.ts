import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import type { CampaignFile, Cluster, Quota, Ranking, Sound } from '../model/campaign.ts'
import { tablesOf } from './tables-of.ts'

const FILE = { file: 'campaign.yaml' }

/** Checks what each quota says by itself, and the one in which it is nested. */
export function checkQuotas(quotas: readonly Quota[]): Diagnostic[] {
  return quotas.flatMap((quota, index) => {
    const place = within(FILE, 'quotas', index)
    const { number, share, of, within: around, per = 'cluster' } = quota
    const found: Diagnostic[] = []
    if ((number === undefined) === (share === undefined)) {
      found.push({ code: 'TD1441', place, params: { first: 'number', second: 'share' } })
    }
    if (of !== 'quota') return found
    if (around === undefined) return [...found, { code: 'TD1431', place: within(place, 'of') }]
    const outer = quotas.slice(0, index).find(({ id }) => id === around)
    if (!outer || per === 'all' || (outer.per ?? 'cluster') === per) return found
    return [...found, { code: 'TD1433', place: within(place, 'within'), params: { outer: around, per } }]
  })
}

/** Whether units that are compared can be: points of one scale only (Q13), types only where each unit has one. */
export function checkComparisons(
  {
    ranking,
    classification,
    quotas = [],
  }: Pick<Sound<CampaignFile>, 'ranking' | 'classification' | 'quotas'>,
  clusters: readonly Cluster[],
): Diagnostic[] {
  const byPoints = (ranking?.by ?? 'points') === 'points'
  const apart = byPoints ? clusters.flatMap(scalesApart) : []
  const scales = [...new Set(tablesOf(clusters).map(({ scale }) => scale))]
  // Within one cluster they are compared whatever the ranking is among: one cause.
  const mixed = scales.length > 1 && byPoints && apart.length === 0
  const without = clusters.flatMap(({ units }) => units.filter(({ type }) => type === undefined))
  const [first] = without
  const comparisons: (readonly [among: Ranking['among'], path: readonly (string | number)[]])[] = [
    [ranking?.among, ['ranking', 'among']],
    ...(classification?.classes ?? []).flatMap(({ at_most }, index) =>
      at_most ? [[at_most.per, ['classification', 'classes', index, 'at_most', 'per']] as const] : [],
    ),
    ...quotas.map(({ per }, index) => [per, ['quotas', index, 'per']] as const),
  ]
  const found = comparisons.flatMap(([among = 'cluster', path]): Diagnostic[] => {
    const place = within(FILE, ...path)
    return [
      ...(mixed && among !== 'cluster'
        ? [{ code: 'TD1432', place, params: { scales: scales.join(', ') } } as const]
        : []),
      ...(first && among === 'type'
        ? [
            {
              code: 'TD1434',
              place,
              params: { count: without.length, first: first.id },
              related: [first.place],
            } as const,
          ]
        : []),
    ]
  })
  return [...apart, ...once(found)]
}

/** Units of one cluster whose own table has another scale than that of the cluster. */
function scalesApart({ table, units }: Cluster): Diagnostic[] {
  return units.flatMap((unit): Diagnostic[] => {
    if (!unit.table || unit.table.scale === table.scale) return []
    const { file, pointer = '' } = unit.place
    const common = within({ file, pointer: pointer.replace(/\/units\/\d+$/, '') }, 'table')
    const params = { unit: unit.name, own: unit.table.scale, common: table.scale }
    return [{ code: 'TD1366', place: within(unit.place, 'table'), params, related: [common] }]
  })
}

/** One cause, one message: the first of each kind, the others beside it. */
function once(found: readonly Diagnostic[]): Diagnostic[] {
  const codes = [...new Set(found.map(({ code }) => code))]
  return codes.flatMap(code => {
    const [first, ...others] = found.filter(each => each.code === code)
    if (!first) return []
    const related = [...(first.related ?? []), ...others.flatMap(({ place }) => place ?? [])]
    return [related.length > 0 ? { ...first, related } : first]
  })
}
