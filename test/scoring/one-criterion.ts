import { toDecimal } from '../../src/expressions/rational.ts'
import type { Criterion, Input, LineItem, Start, Table } from '../../src/model/campaign.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import { compileTable } from '../../src/scoring/compile-table.ts'
import { evaluateCluster } from '../../src/scoring/evaluate-cluster.ts'
import type { RosterNames } from '../../src/scoring/table-scope.ts'
import {
  type About,
  campaign,
  criterion,
  group,
  pointsOf,
  report,
  resultsOf,
  TABLE_PLACE,
  type Told,
  type ToldFacts,
  table,
  unit,
} from './fixtures.ts'

/** A unit of the cluster: what it reports of the one criterion, its targets, its type and traits. */
export interface Member extends Told, About {
  readonly targets?: Readonly<Record<string, number>>
}

/** A criterion whose points are kept to four decimals, so that a fraction can be seen. */
export function starting(start: Start, inputs: readonly Input[], more: Partial<Criterion> = {}): Criterion {
  return criterion('II.1', start, {
    rounding: 4,
    ...(inputs.length > 0 && { inputs: [...inputs] }),
    ...more,
  })
}

/** A criterion that starts with nothing and gains what one line gives. */
export function gaining(line: LineItem, inputs: readonly Input[], more: Partial<Criterion> = {}): Criterion {
  return starting({ kind: 'zero' }, inputs, { bonuses: [line], ...more })
}

/** A criterion that starts with its maximum and loses what one line takes. */
export function losing(line: LineItem, inputs: readonly Input[], more: Partial<Criterion> = {}): Criterion {
  return starting({ kind: 'full' }, inputs, { deductions: [line], ...more })
}

/** The points of each unit of a cluster, from the table to the result; null where there are none. */
export function pointsInCluster(each: Criterion, ...members: readonly Member[]): (string | null)[] {
  const whole = tableOf(each)
  const units = members.map(({ targets = {}, type, traits, ...told }, index) =>
    unit(`don-vi-${index + 1}`, report({ [each.code]: told }), targets, {
      ...(type !== undefined && { type }),
      ...(traits && { traits }),
    }),
  )
  return resultsOf(campaign(whole, units)).map(result => pointsOf(result)[each.code] ?? null)
}

/** The points of a unit that is alone in its cluster. */
export function pointsFor(each: Criterion, facts: ToldFacts, more: Member = {}): string | null {
  return pointsInCluster(each, { facts, ...more })[0] ?? null
}

/** What is wrong with the criterion in its table, as code and place below the criterion. */
export function problemsIn(each: Criterion, roster?: RosterNames): [code: string, place: string][] {
  const above = '/tables/0/groups/0/criteria/0'
  return checkTable(tableOf(each), TABLE_PLACE, roster).diagnostics.map(({ code, place }) => [
    code,
    (place?.pointer ?? '').replace(above, ''),
  ])
}

/** A table of this one criterion. */
export function tableOf(each: Criterion): Table {
  return table([group('II', [each])])
}

/** The figures on the way to the points, by the name of their step. */
export function stepsOf(each: Criterion, facts: ToldFacts, more: Member = {}): Record<string, string | null> {
  const whole = tableOf(each)
  const { compiled } = compileTable(whole)
  const { targets = {}, type, traits, ...told } = { facts, ...more }
  const about = { ...(type !== undefined && { type }), ...(traits && { traits }) }
  const alone = unit('don-vi-1', report({ [each.code]: told }), targets, about)
  const [cluster] = campaign(whole, [alone]).clusters
  const evaluated = cluster && evaluateCluster(cluster, compiled).get(alone.id)
  const steps = evaluated?.verified.steps(each.code) ?? new Map<string, undefined>()
  return Object.fromEntries([...steps].map(([name, value]) => [name, value ? toDecimal(value, 4) : null]))
}
