import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { type Expression, round } from '../expressions/expression.ts'
import type { Campaign, Gate, Quota } from '../model/campaign.ts'
import { stagesOf } from '../model/stages.ts'
import { campaignAmount } from './campaign-amount.ts'
import { classBounds } from './class-bounds.ts'
import { type CompiledTable, DEFAULT_PLACES } from './compile-table.ts'
import { type Compiler, compileText } from './rule-context.ts'
import type { RosterNames } from './table-scope.ts'
import { unitScope } from './unit-scope.ts'

export interface CompiledGate {
  readonly gate: Gate
  readonly when: Expression
  /** By effect: the points that it adds or sets, where it does. */
  readonly amounts: readonly (Expression | undefined)[]
}

/** The rules of a campaign about whole units, as expressions over the results of one table. */
export interface UnitRules {
  readonly gates: readonly CompiledGate[]
  /** The lower bound of each class, from the highest down. */
  readonly bounds: readonly (Expression | undefined)[]
  /** Conditions of each class, by its id. */
  readonly requires: ReadonlyMap<string, readonly { readonly holds: Expression; readonly reason: string }[]>
  readonly tieBreaks: readonly {
    readonly name: string
    readonly by: Expression
    readonly isLowerBetter: boolean
  }[]
  /** Conditions of quotas, by id. */
  readonly quotas: ReadonlyMap<string, Expression>
}

/** What of campaign.yaml says something about whole units. */
export type CampaignRules = Pick<Campaign, 'ranking' | 'classification' | 'gates' | 'quotas' | 'stages'>

/** Compiles the conditions and formulas of a campaign against one table; what they cannot mean there is reported. */
export function compileUnitRules(
  { ranking, classification, gates, quotas, ...campaign }: CampaignRules,
  table: CompiledTable,
  roster?: RosterNames,
  others: readonly CompiledTable[] = [],
): { rules: UnitRules; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const compiler: Compiler = { inputs: new Map(), report: diagnostic => diagnostics.push(diagnostic) }
  const scope = unitScope(
    table,
    roster,
    stagesOf(campaign).map(({ id }) => id),
    others,
  )
  const compile = (text: string, expected: 'number' | 'yes_no', ...at: readonly (string | number)[]) =>
    compileText(text, scope, within(CAMPAIGN, ...at), expected, compiler)
  /** What a formula gives is printed like the points of a criterion, and rounded like them. */
  const amount = (points: number | string, place: Place) => {
    const expression = campaignAmount(points, scope, place, compiler)
    return typeof points === 'number' ? expression : round(expression, table.table.rounding ?? DEFAULT_PLACES)
  }
  const rules: UnitRules = {
    gates: gates.map((gate, index) => ({
      gate,
      when: compile(gate.when, 'yes_no', 'gates', index, 'when'),
      amounts: gate.effects.map((effect, at) =>
        'points' in effect
          ? amount(effect.points, within(CAMPAIGN, 'gates', index, 'effects', at, 'points'))
          : undefined,
      ),
    })),
    bounds: classBounds(classification?.classes ?? [], compiler, roster),
    requires: new Map(
      (classification?.classes ?? []).map(({ id, requires = [] }, index) => [
        id,
        requires.map(({ holds, reason }, at) => ({
          holds: compile(holds, 'yes_no', 'classification', 'classes', index, 'requires', at, 'holds'),
          reason,
        })),
      ]),
    ),
    tieBreaks: (ranking.tie_breaks ?? []).map(({ name, by, better }, index) => ({
      name,
      by: compile(by, 'number', 'ranking', 'tie_breaks', index, 'by'),
      isLowerBetter: better === 'lower',
    })),
    quotas: new Map(
      quotas.flatMap(({ id, when }: Quota, index) =>
        when === undefined ? [] : [[id, compile(when, 'yes_no', 'quotas', index, 'when')] as const],
      ),
    ),
  }
  return { rules, diagnostics }
}

const CAMPAIGN: Place = { file: 'campaign.yaml' }
