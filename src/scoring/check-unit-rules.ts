import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { repeated } from '../diagnostics/repeated.ts'
import type { Campaign, CampaignFile, Cluster, Sound } from '../model/campaign.ts'
import { suggestion } from '../vietnamese/suggest.ts'
import { checkClasses } from './check-classes.ts'
import { checkComparisons, checkQuotas } from './check-quotas.ts'
import { checkClassBounds } from './class-bounds.ts'
import { compileTable } from './compile-table.ts'
import { quotaSize } from './quota-size.ts'
import type { RosterNames } from './table-scope.ts'
import { tablesOf } from './tables-of.ts'
import { type CampaignRules, compileUnitRules } from './unit-rules.ts'

type Rules = Pick<Sound<CampaignFile>, 'classification' | 'gates' | 'quotas' | 'ranking'> &
  Pick<Campaign, 'stages'>

const FILE: Place = { file: 'campaign.yaml' }

/** Checks what a campaign says of whole units: classes, gates, quotas, ranks, and their conditions against each table. */
export function checkUnitRules(
  rules: Rules,
  clusters: readonly Cluster[],
  roster?: RosterNames,
): Diagnostic[] {
  const { classification, gates = [], quotas = [], ranking, stages } = rules
  const classes = classification?.classes ?? []
  const compilable: CampaignRules = {
    ranking: { ...ranking, by: ranking?.by ?? 'points' },
    gates,
    quotas,
    ...(stages && { stages }),
    ...(classification?.by && {
      classification: { ...classification, by: classification.by, classes: [...classes] },
    }),
  }
  return [
    ...checkClasses(classes),
    ...checkClassBounds(classes, clusters, roster),
    ...repeatedIds(gates, 'gates'),
    ...repeatedIds(quotas, 'quotas'),
    ...repeatedIds(stages ?? [], 'stages'),
    ...(classification ? checkClassNames(rules) : checkNoClasses(rules)),
    ...checkQuotaNames(rules),
    ...checkQuotas(quotas),
    ...checkSizes(quotas, roster),
    ...checkComparisons(rules, clusters),
    ...checkConditions(compilable, clusters, roster),
  ]
}

/** All words in the conditions and formulas of a campaign, whether or not they mean something there. */
export function namesInRules({
  ranking,
  classification,
  gates = [],
  quotas = [],
}: Rules): ReadonlySet<string> {
  const texts = [
    ...gates.map(({ when }) => when),
    ...effectsIn(gates).flatMap(({ effect }) => ('points' in effect ? String(effect.points) : [])),
    ...(classification?.classes ?? []).flatMap(({ requires = [] }) => requires.map(({ holds }) => holds)),
    ...(ranking?.tie_breaks ?? []).map(({ by }) => by),
    ...quotas.flatMap(({ when }) => when ?? []),
  ]
  return new Set(texts.flatMap(text => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []))
}

function repeatedIds(
  items: readonly { readonly id: string }[],
  key: 'gates' | 'quotas' | 'stages',
): Diagnostic[] {
  const ids = items.map(({ id }, index) => ({ id, place: within(FILE, key, index, 'id') }))
  return repeated(ids, 'TD1304', 'id')
}

function unknown(id: string, known: readonly string[], place: Place): Diagnostic[] {
  if (known.includes(id)) return []
  return [{ code: 'TD1430', place, params: { id, known: known.join(', ') || '–', ...suggestion(id, known) } }]
}

function effectsIn(gates: Rules['gates'] = []) {
  return gates.flatMap(({ effects }, index) =>
    effects.map((effect, at) => ({ effect, place: within(FILE, 'gates', index, 'effects', at) })),
  )
}

function checkClassNames({ classification, gates, quotas = [] }: Rules): Diagnostic[] {
  const known = (classification?.classes ?? []).map(({ id }) => id)
  const ofGates = effectsIn(gates).flatMap(({ effect, place }) =>
    effect.kind === 'class_at_most' ? unknown(effect.class, known, within(place, 'class')) : [],
  )
  const ofQuotas = quotas.flatMap(({ from_class }, index) =>
    from_class === undefined ? [] : unknown(from_class, known, within(FILE, 'quotas', index, 'from_class')),
  )
  return [...ofGates, ...ofQuotas]
}

const ABOUT_CLASSES: readonly string[] = ['class_at_most', 'classes_lower', 'unclassified']

/** What would do nothing in a campaign without classes, told once. */
function checkNoClasses({ ranking, gates, quotas = [] }: Rules): Diagnostic[] {
  const [place, ...related] = [
    ...(ranking?.class_first ? [within(FILE, 'ranking', 'class_first')] : []),
    ...effectsIn(gates).flatMap(({ effect, place: at }) =>
      ABOUT_CLASSES.includes(effect.kind) ? [within(at, 'kind')] : [],
    ),
    ...quotas.flatMap(({ from_class }, index) =>
      from_class === undefined ? [] : [within(FILE, 'quotas', index, 'from_class')],
    ),
  ]
  return place ? [{ code: 'TD1435', place, ...(related.length > 0 && { related }) }] : []
}

/** A quota may only look at those above it: they are awarded in this order. */
function checkQuotaNames({ gates, quotas = [] }: Rules): Diagnostic[] {
  const ids = quotas.map(({ id }) => id)
  const ofGates = effectsIn(gates).flatMap(({ effect, place }) =>
    effect.kind === 'not_considered'
      ? (effect.awards ?? []).flatMap((id, index) => unknown(id, ids, within(place, 'awards', index)))
      : [],
  )
  const ofQuotas = quotas.flatMap(({ within: around, unless = [] }, index) => {
    const place = within(FILE, 'quotas', index)
    const above = ids.slice(0, index)
    return [
      ...(around === undefined ? [] : unknown(around, above, within(place, 'within'))),
      ...unless.flatMap((id, each) => unknown(id, above, within(place, 'unless', each))),
    ]
  })
  return [...ofGates, ...ofQuotas]
}

/** The numbers and shares of quotas that are formulas. */
function checkSizes(quotas: CampaignRules['quotas'], roster?: RosterNames): Diagnostic[] {
  const found: Diagnostic[] = []
  const compiler = { inputs: new Map(), report: (diagnostic: Diagnostic) => found.push(diagnostic) }
  for (const [index, quota] of quotas.entries())
    quotaSize(quota, within(FILE, 'quotas', index), compiler, roster)
  return found
}

/** Conditions and formulas, against the table of each cluster; what is wrong with all of them is told once. */
function checkConditions(
  rules: CampaignRules,
  clusters: readonly Cluster[],
  roster?: RosterNames,
): Diagnostic[] {
  const tables = tablesOf(clusters).map(table => compileTable(table, undefined, roster).compiled)
  const found = tables.flatMap(table => compileUnitRules(rules, table, roster, tables).diagnostics)
  const seen = new Set<string>()
  return found.filter(({ code, place }) => {
    const key = JSON.stringify([code, place])
    return seen.has(key) ? false : seen.add(key)
  })
}
