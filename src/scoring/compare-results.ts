import type { Diagnostic, Param, Place, Term } from '../diagnostics/diagnostic.ts'
import type { Results, UnitResult } from '../model/results.ts'

/** One thing that is not what it was, as a message says it. */
interface Difference {
  readonly unit: string
  readonly what: Param
  /** Of the criterion or group, where it is about the points of one. */
  readonly code?: string
  readonly before: Param
  readonly now: Param
}

/** What of the results is no longer as it was kept: unit by unit, criterion by criterion. */
export function compareResults(kept: Results, now: Results, place: Place): Diagnostic[] {
  const [before, after] = [unitsOf(kept), unitsOf(now)]
  const differences = [
    ...[...before.values()].flatMap(unit => unitDifferences(unit, after.get(unit.id))),
    ...[...after.values()].filter(({ id }) => !before.has(id)).map(added),
    ...awardDifferences(kept, now),
  ]
  const all = differences.length > 0 ? differences : frameDifference(kept, now)
  return all.map(({ unit, what, code, before: was, now: is }) => ({
    code: 'TD1492',
    place,
    params: { unit, what, code: code === undefined ? '' : ` ${code}`, before: was, now: is },
  }))
}

function unitsOf({ clusters }: Results): Map<string, UnitResult> {
  return new Map(clusters.flatMap(({ units }) => units.map(unit => [unit.id, unit] as const)))
}

const term = (name: Term): Param => ({ term: name })

function added({ name }: UnitResult): Difference {
  return { unit: name, what: term('kept_unit'), before: term('no_value'), now: term('has_value') }
}

function unitDifferences(kept: UnitResult, now: UnitResult | undefined): Difference[] {
  const unit = kept.name
  if (!now) return [{ unit, what: term('kept_unit'), before: term('has_value'), now: term('no_value') }]
  const known: readonly Known[] = [
    ['kept_state', term(`state_${kept.state}`), term(`state_${now.state}`)],
    ...partDifferences(kept, now),
    ['kept_total', points(kept.verified.total), points(now.verified.total)],
    ['kept_percent', points(kept.percent), points(now.percent)],
    ['kept_rank', kept.rank ?? term('no_value'), now.rank ?? term('no_value')],
    ['kept_class', kept.class?.name ?? term('no_value'), now.class?.name ?? term('no_value')],
  ]
  const found = known.flatMap(([what, before, is, code]): Difference[] =>
    isSame(before, is) ? [] : [{ unit, what: term(what), before, now: is, ...(code && { code }) }],
  )
  return found.length > 0 ? found : otherDifference(unit, kept, now)
}

type Known = readonly [what: Term, before: Param, now: Param, code?: string]

/** Points of criteria; those of groups only where no criterion explains them. */
function partDifferences(kept: UnitResult, now: UnitResult): readonly Known[] {
  const criteria = pointsByCode(kept.criteria, now.criteria)
  return criteria.some(([, before, is]) => !isSame(before, is))
    ? criteria
    : pointsByCode(kept.groups, now.groups)
}

interface Part {
  readonly code: string
  readonly verified: string | null
}

function pointsByCode(kept: readonly Part[], now: readonly Part[]): Known[] {
  const [before, after] = [kept, now].map(parts => new Map(parts.map(each => [each.code, each.verified])))
  const codes = new Set([...kept, ...now].map(({ code }) => code))
  return [...codes].map(code => ['kept_points', points(before?.get(code)), points(after?.get(code)), code])
}

function awardDifferences(kept: Results, now: Results): Difference[] {
  const lists = ({ quotas }: Results) =>
    new Map(
      quotas.map(each => [`${each.id} ${each.among}`, { name: each.name, units: each.units.join(', ') }]),
    )
  const [before, after] = [lists(kept), lists(now)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Difference[] => {
    const [was, is] = [before.get(key), after.get(key)]
    if (was?.units === is?.units) return []
    const list = (units: string | undefined): Param => units || term('no_value')
    const name = was?.name ?? is?.name ?? ''
    return [{ unit: name, what: term('kept_awards'), before: list(was?.units), now: list(is?.units) }]
  })
}

/** Something around the units: a title or the edition of a table, the name of a cluster. */
function frameDifference(kept: Results, now: Results): Difference[] {
  const frame = ({ campaign, tables, clusters, quotas }: Results) => ({
    campaign,
    tables,
    clusters: clusters.map(({ units, ...cluster }) => ({ ...cluster, units: units.map(({ id }) => id) })),
    quotas,
  })
  return otherDifference(kept.campaign.name, frame(kept), frame(now))
}

/** The first value below two parts of results that is not the same. Keys that were not kept say nothing. */
function otherDifference(unit: string, kept: unknown, now: unknown): Difference[] {
  const found = firstDifference(kept, now)
  if (!found) return []
  const [before, is] = found.map(printed)
  return [{ unit, what: term('kept_other'), before: before ?? '', now: is ?? '' }]
}

function firstDifference(kept: unknown, now: unknown): readonly [unknown, unknown] | undefined {
  if (Object.is(kept, now)) return undefined
  if (!isObject(kept) || !isObject(now)) return [kept, now]
  if (Array.isArray(kept) && Array.isArray(now) && kept.length !== now.length) {
    return [kept.length, now.length]
  }
  for (const [key, value] of Object.entries(kept)) {
    const found = key === 'facts' ? undefined : firstDifference(value, Reflect.get(now, key))
    if (found) return found
  }
  return undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function printed(value: unknown): Param {
  if (typeof value === 'boolean') return term(value ? 'yes' : 'no')
  if (typeof value === 'string') return points(value)
  return typeof value === 'number' ? value : term('no_value')
}

/** Decimal texts as numbers, which every language writes in its own way. */
function points(value: string | null | undefined): Param {
  if (value === null || value === undefined) return term('no_value')
  return /^-?\d{1,15}(?:\.\d+)?$/.test(value) ? Number(value) : value
}

function isSame(a: Param, b: Param): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
