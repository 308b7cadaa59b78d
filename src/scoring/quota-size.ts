import { type Place, within } from '../diagnostics/diagnostic.ts'
import { evaluate } from '../expressions/evaluate.ts'
import type { Expression } from '../expressions/expression.ts'
import { ONE, type Rational, rational, ZERO } from '../expressions/rational.ts'
import type { Named, Scope } from '../expressions/text/scope.ts'
import type { Quota } from '../model/campaign.ts'
import { campaignAmount } from './campaign-amount.ts'
import type { Compiler } from './rule-context.ts'
import { type RosterNames, unitNames } from './table-scope.ts'

/** Those among whom a quota is awarded. */
export interface Partition {
  /** The cluster or type; null where it is awarded among all. */
  readonly among: string | null
  readonly units: number
  readonly ranked: number
}

/** How many a quota takes, or which share: a number, or a formula over those among whom it is awarded. */
export function quotaSize(
  { number, share, per }: Pick<Quota, 'number' | 'share' | 'per'>,
  place: Place,
  compiler: Compiler,
  roster?: RosterNames,
): { readonly number?: Expression; readonly share?: Expression } {
  const scope = partitionScope(per, roster)
  const compile = (amount: number | string, key: 'number' | 'share') =>
    campaignAmount(amount, scope, within(place, key), compiler)
  return {
    ...(number !== undefined && { number: compile(number, 'number') }),
    ...(share !== undefined && { share: compile(share, 'share') }),
  }
}

/** The number and share for one partition. */
export function sizeFor(
  quota: Pick<Quota, 'number' | 'share' | 'per'>,
  partition: Partition,
): { readonly number?: Rational; readonly share?: Rational } {
  const { number, share } = quotaSize(quota, { file: 'campaign.yaml' }, CHECKED)
  const evaluated = (expression: Expression) => evaluate(expression, reference => read(reference, partition))
  return {
    ...(number && { number: evaluated(number) ?? ZERO }),
    ...(share && { share: evaluated(share) ?? ZERO }),
  }
}

/** What is wrong with a formula the checks have told. */
const CHECKED: Compiler = { inputs: new Map(), report: () => undefined }

/** `units` and `ranked`: how many there are; and which cluster or type it is, where it is one. */
function partitionScope(per: Quota['per'] = 'cluster', roster?: RosterNames): Scope {
  const size = (id: string): [string, Named] => [id, { kind: 'number', expression: { op: 'value', id } }]
  const own = unitNames(roster).filter(([name]) => name === per)
  return { names: new Map([size('units'), size('ranked'), ...own]) }
}

function read(reference: Expression, { among, units, ranked }: Partition): Rational | undefined {
  if (reference.op === 'trait') return among === reference.option ? ONE : ZERO
  if (reference.op !== 'value') return undefined
  return rational(reference.id === 'units' ? units : ranked)
}
