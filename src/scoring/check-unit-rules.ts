import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { repeated } from '../diagnostics/repeated.ts'
import type { CampaignFile, Classification, Cluster, Quota, Sound } from '../model/campaign.ts'
import { suggestion } from '../vietnamese/suggest.ts'
import { compileTable } from './compile-table.ts'
import type { RosterNames } from './table-scope.ts'
import { type CampaignRules, compileUnitRules } from './unit-rules.ts'

type Rules = Pick<Sound<CampaignFile>, 'classification' | 'gates' | 'quotas' | 'ranking'>

const FILE: Place = { file: 'campaign.yaml' }

/** Checks what a campaign says of whole units: classes, gates, quotas, ranks, and their conditions against each table. */
export function checkUnitRules(
  rules: Rules,
  clusters: readonly Cluster[],
  roster?: RosterNames,
): Diagnostic[] {
  const { classification, gates = [], quotas = [], ranking } = rules
  const classes = classification?.classes ?? []
  const found = [
    ...checkClasses(classes),
    ...repeatedIds(gates, 'gates'),
    ...repeatedIds(quotas, 'quotas'),
    ...checkNames(rules),
    ...quotas.flatMap(checkQuota),
    ...(ranking?.by === 'points' ? checkScales(ranking.among, clusters) : []),
  ]
  const compilable: CampaignRules = {
    ranking: { ...ranking, by: ranking?.by ?? 'points' },
    gates,
    quotas,
    ...(classification?.by && {
      classification: { ...classification, by: classification.by, classes: [...classes] },
    }),
  }
  return [...found, ...checkConditions(compilable, clusters, roster)]
}

/** Checks the classes: from high to low, the last taking the rest. */
function checkClasses(classes: Classification['classes']): Diagnostic[] {
  const place = (index: number) => within(FILE, 'classification', 'classes', index)
  const bounds = classes.flatMap((each, index): Diagnostic[] => {
    const isLast = index === classes.length - 1
    const count = Number(each.from !== undefined) + Number(each.above !== undefined)
    if (count !== (isLast ? 0 : 1)) return [{ code: 'TD1416', place: place(index) }]
    const [own, higher] = [boundOf(each), boundOf(classes[index - 1] ?? {})]
    if (own === undefined || higher === undefined || own < higher) return []
    const isSingle = own === higher && each.from !== undefined && classes[index - 1]?.above !== undefined
    if (isSingle) return []
    const key = each.from === undefined ? 'above' : 'from'
    const above = classes[index - 1]?.from === undefined ? 'above' : 'from'
    const related = [within(place(index - 1), above)]
    return [{ code: 'TD1415', place: within(place(index), key), params: { from: own }, related }]
  })
  const ids = classes.map(({ id }, index) => ({ id, place: within(place(index), 'id') }))
  return [...repeated(ids, 'TD1304', 'id'), ...bounds]
}

function boundOf({ from, above }: { readonly from?: number; readonly above?: number }): number | undefined {
  return from ?? above
}

function repeatedIds(items: readonly { readonly id: string }[], key: 'gates' | 'quotas'): Diagnostic[] {
  const ids = items.map(({ id }, index) => ({ id, place: within(FILE, key, index, 'id') }))
  return repeated(ids, 'TD1304', 'id')
}

/** Classes and quotas that gates and quotas name. */
function checkNames({ classification, gates = [], quotas = [] }: Rules): Diagnostic[] {
  const classIds = (classification?.classes ?? []).map(({ id }) => id)
  const quotaIds = quotas.map(({ id }) => id)
  const unknown = (id: string | undefined, known: readonly string[], place: Place): Diagnostic[] =>
    id === undefined || known.includes(id)
      ? []
      : [{ code: 'TD1430', place, params: { id, known: known.join(', ') || '–', ...suggestion(id, known) } }]
  const ofGates = gates.flatMap(({ effects }, index) =>
    effects.flatMap((effect, at) => {
      const place = within(FILE, 'gates', index, 'effects', at)
      if (effect.kind === 'class_at_most') return unknown(effect.class, classIds, within(place, 'class'))
      if (effect.kind !== 'not_considered') return []
      return (effect.awards ?? []).flatMap((id, each) => unknown(id, quotaIds, within(place, 'awards', each)))
    }),
  )
  // A quota may only look at those above it: they are awarded in this order.
  const ofQuotas = quotas.flatMap(({ from_class, within: around, unless = [] }, index) => {
    const place = within(FILE, 'quotas', index)
    const above = quotaIds.slice(0, index)
    return [
      ...unknown(from_class, classIds, within(place, 'from_class')),
      ...unknown(around, above, within(place, 'within')),
      ...unless.flatMap((id, each) => unknown(id, above, within(place, 'unless', each))),
    ]
  })
  return [...ofGates, ...ofQuotas]
}

function checkQuota({ number, share, of, within: around }: Quota, index: number): Diagnostic[] {
  const place = within(FILE, 'quotas', index)
  const isEither = (number === undefined) !== (share === undefined)
  return [
    ...(isEither ? [] : [{ code: 'TD1441', place, params: { first: 'number', second: 'share' } } as const]),
    ...(of === 'quota' && around === undefined
      ? [{ code: 'TD1431', place: within(place, 'of') } as const]
      : []),
  ]
}

/** Points of different scales cannot be compared (Q13). */
function checkScales(among: string | undefined, clusters: readonly Cluster[]): Diagnostic[] {
  const scales = new Set(clusters.map(({ table }) => table.scale))
  if (among === undefined || among === 'cluster' || scales.size <= 1) return []
  const params = { scales: [...scales].join(', ') }
  return [{ code: 'TD1432', place: within(FILE, 'ranking', 'among'), params }]
}

/** Conditions and formulas, against the table of each cluster; what is wrong with all of them is told once. */
function checkConditions(
  rules: CampaignRules,
  clusters: readonly Cluster[],
  roster?: RosterNames,
): Diagnostic[] {
  const tables = new Map(clusters.map(({ table }) => [table.id, table]))
  const found = [...tables.values()].flatMap(table => {
    const { compiled } = compileTable(table)
    return compileUnitRules(rules, compiled, roster).diagnostics
  })
  const seen = new Set<string>()
  return found.filter(({ code, place }) => {
    const key = JSON.stringify([code, place])
    return seen.has(key) ? false : seen.add(key)
  })
}
