import { evaluate, type Lookup } from '../expressions/evaluate.ts'
import type { Total } from '../expressions/expression.ts'
import { add, type Rational, rational, toDecimal, ZERO } from '../expressions/rational.ts'
import type { Entry, Unit } from '../model/campaign.ts'
import type { CriterionResult, Sums, UnitResult } from '../model/results.ts'
import { type CompiledTable, roleOf } from './compile-table.ts'
import { type CriterionScore, isUnfinished, scoreCriterion } from './score-criterion.ts'

/** A unit's result before it is compared with the others of its cluster. */
export type UnrankedUnit = Omit<UnitResult, 'rank' | 'tied' | 'class'>

const TOTALS: readonly Total[] = ['scored', 'bonus', 'deduction', 'total']

export function scoreUnit(unit: Unit, table: CompiledTable): UnrankedUnit {
  const { report } = unit
  const identity = { id: unit.id, name: unit.name }
  if (report.state !== 'present') {
    const submitted = report.state === 'invalid' ? (report.submitted ?? null) : null
    const late = report.state === 'invalid' && report.late
    return { ...identity, state: report.state, submitted, late, ...NOTHING }
  }
  const scores = new Map<string, CriterionScore>()
  for (const group of table.table.groups) {
    for (const { code } of group.criteria) {
      scores.set(code, scoreCriterion(report.entries.get(code), unit, table.criteria.get(code)))
    }
  }
  const assigned = assignedByGroup(table, report.entries)
  const self = aggregate(table, scores, 'self', assigned.all)
  const verified = aggregate(table, scores, 'verified', assigned.all)
  const unfinished = [...scores.values()].some(isUnfinished)
  return {
    ...identity,
    state: unfinished ? 'incomplete' : 'scored',
    submitted: report.submitted,
    late: report.late,
    criteria: [...scores].map(([code, result]) => criterionResult(code, result)),
    groups: table.table.groups.map(group => ({
      code: group.code,
      role: roleOf(group),
      self: print(self.groups.get(group.code)),
      verified: print(verified.groups.get(group.code)),
      assigned: toDecimal(assigned.byGroup.get(group.code) ?? ZERO),
    })),
    self: self.sums,
    verified: verified.sums,
    assigned: toDecimal(assigned.all),
    // A percent of what has points so far would count the rest as zero.
    percent: unfinished ? null : print(verified.percent),
  }
}

const NO_SUMS: Sums = { scored: null, bonus: null, deduction: null, total: null }
const NOTHING = { criteria: [], groups: [], self: NO_SUMS, verified: NO_SUMS, assigned: null, percent: null }

/** Groups, sums and percent, seen from one side: what the unit says, or what was verified. */
function aggregate(
  table: CompiledTable,
  scores: ReadonlyMap<string, CriterionScore>,
  side: 'self' | 'verified',
  assigned: Rational,
) {
  const groups = new Map<string, Rational | undefined>()
  const totals = new Map<Total, Rational | undefined>()
  const lookup: Lookup = reference => {
    if (reference.op === 'points') return scores.get(reference.code)?.[side] ?? groups.get(reference.code)
    if (reference.op === 'total') return totals.get(reference.of)
    return reference.op === 'assigned' ? assigned : undefined
  }
  for (const [code, expression] of table.groups) groups.set(code, evaluate(expression, lookup))
  for (const name of TOTALS) totals.set(name, evaluate(table.totals[name], lookup))
  const sums = Object.fromEntries(TOTALS.map(name => [name, print(totals.get(name))])) as unknown as Sums
  return { groups, sums, percent: evaluate(table.percent, lookup) }
}

/** Maxima of the criteria that were assigned; bonus and deduction stand outside the scale. */
function assignedByGroup({ table }: CompiledTable, entries: ReadonlyMap<string, Entry>) {
  const byGroup = new Map<string, Rational>()
  let all = ZERO
  for (const group of table.groups) {
    const maxima = group.criteria
      .filter(({ code }) => counts(entries.get(code)))
      .map(({ max }) => rational(max))
    const sum = maxima.reduce(add, ZERO)
    byGroup.set(group.code, sum)
    if (roleOf(group) === 'scored') all = add(all, sum)
  }
  return { byGroup, all }
}

function counts(entry: Entry | undefined): boolean {
  return entry?.status !== 'not_assigned' && entry?.status !== 'not_applicable'
}

function criterionResult(code: string, { state, self, verified, changes }: CriterionScore): CriterionResult {
  return {
    code,
    state,
    self: print(self),
    verified: print(verified),
    changes: changes.map(({ change, before, after }) => ({
      stage: change.stage,
      before: print(before),
      after: print(after),
      reason: change.reason,
      by: change.by,
      date: change.date,
    })),
  }
}

function print(value: Rational | undefined): string | null {
  return value ? toDecimal(value) : null
}
