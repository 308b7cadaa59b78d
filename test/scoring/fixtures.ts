import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.ts'
import { evaluate } from '../../src/expressions/evaluate.ts'
import type { Expression } from '../../src/expressions/expression.ts'
import { type Rational, rational, toDecimal } from '../../src/expressions/rational.ts'
import type {
  Campaign,
  Change,
  Criterion,
  Entry,
  Fact,
  Group,
  Input,
  Report,
  Stage,
  Start,
  Table,
  Unit,
} from '../../src/model/campaign.ts'
import { presentReport } from '../../src/model/report.ts'
import type { UnitResult } from '../../src/model/results.ts'
import { inputsOfTable } from '../../src/model/tree.ts'
import { rangesOf } from '../../src/scoring/check-bounds.ts'
import { checkClaims } from '../../src/scoring/check-claims.ts'
import { compileTable } from '../../src/scoring/compile-table.ts'
import { evaluateCluster } from '../../src/scoring/evaluate-cluster.ts'
import { ruleContext } from '../../src/scoring/rule-context.ts'
import { type Form, ruleOf } from '../../src/scoring/rules/index.ts'
import { score } from '../../src/scoring/score.ts'
import { criterionScope, tableScope } from '../../src/scoring/table-scope.ts'

export const TABLE_PLACE: Place = { file: 'criteria.yaml', pointer: '/tables/0' }

export function criterion(code: string, start: Start, more: Partial<Criterion> = {}): Criterion {
  return { code, title: `Tiêu chí ${code}`, max: 10, start, ...more }
}

export function input(id: string, type: Input['type'], more: Partial<Input> = {}): Input {
  return { id, label: `Số liệu ${id}`, type, ...more }
}

/** A group whose maximum is what its criteria add up to, unless told. */
export function group(code: string, criteria: readonly Criterion[], more: Partial<Group> = {}): Group {
  const max = criteria.reduce((sum, each) => sum + each.max, 0)
  return { code, title: `Nhóm ${code}`, max, criteria: [...criteria], ...more }
}

/** A table whose scale is what its scored groups add up to, unless told. */
export function table(groups: readonly Group[], more: Partial<Table> = {}): Table {
  const scale = groups
    .filter(({ role = 'scored' }) => role === 'scored')
    .reduce((sum, { max }) => sum + max, 0)
  return {
    id: 'bang-2026',
    title: 'Bảng chấm điểm',
    edition: '2026.1',
    scale,
    groups: [...groups],
    ...more,
  }
}

/** A rule as an expression, in a criterion that declares these inputs, and what is wrong with it. */
export function ruleOn(
  form: Form,
  inputs: readonly Input[],
  max = 10,
): { expression: Expression; problems: Diagnostic[] } {
  const each = criterion('II.1', { kind: 'zero' }, { max, ...(inputs.length > 0 && { inputs: [...inputs] }) })
  const whole = table([group('II', [each])])
  const problems: Diagnostic[] = []
  const compiler = {
    inputs: new Map(inputsOfTable(whole).map(declared => [declared.id, declared])),
    report: (problem: Diagnostic) => problems.push(problem),
  }
  const scope = criterionScope(tableScope(whole), max)
  const expression = ruleOf(form).expression(form, ruleContext(each, TABLE_PLACE, scope, compiler))
  return { expression, problems }
}

type Numbers = Readonly<Record<string, number>>

const exact = (numbers: Numbers = {}): Map<string, Rational> =>
  new Map(Object.entries(numbers).map(([id, value]) => [id, rational(value)]))

/** By input: a number (yes is 1, no is 0), or what `chose`, `cases` and `periods` make. */
export type ToldFacts = Readonly<Record<string, number | Fact>>

const exactFacts = (facts: ToldFacts = {}): Map<string, Fact> =>
  new Map(
    Object.entries(facts).map(([id, value]) => [id, typeof value === 'number' ? rational(value) : value]),
  )

/** What was chosen from a list. */
export const chose = (...options: readonly string[]): Fact => ({ options })

export type ToldCase = Readonly<Record<string, number | string>>

/** Cases that happened, with the fields that each of them has. */
export const cases = (...records: readonly ToldCase[]): Fact => ({
  records: records.map(
    fields =>
      new Map(
        Object.entries(fields).map(([id, value]) => [
          id,
          typeof value === 'number' ? rational(value) : value,
        ]),
      ),
  ),
})

/** Values by period, as far as there are any. */
export const periods = (values: Numbers): Fact => ({ periods: exact(values) })

/** The value of a rule's expression for some facts and targets, as printed; undefined where it is missing. */
export function computed(
  expression: Expression,
  { facts, targets, claimed }: { facts?: Numbers; targets?: Numbers; claimed?: number } = {},
): string | undefined {
  const [known, goals] = [exact(facts), exact(targets)]
  const value = evaluate(expression, reference => {
    if (reference.op === 'fact') return known.get(reference.input)
    if (reference.op === 'target') return goals.get(reference.input)
    return reference.op === 'judged' && claimed !== undefined ? rational(claimed) : undefined
  })
  return value && toDecimal(value, 4).replace(/\.?0+$/, '')
}

export interface Told {
  readonly facts?: ToldFacts
  readonly claimed?: number
  /** Marks for judged lines, by the id of the line. */
  readonly marks?: Numbers
  readonly status?: NonNullable<Entry['status']>
  readonly changes?: readonly Change[]
}

export function entry({ facts, claimed, marks, status, changes = [] }: Told, place?: Place): Entry {
  return {
    place: place ?? { file: 'reports/don-vi.yaml', pointer: '/entries/0' },
    facts: exactFacts(facts),
    changes,
    ...(claimed !== undefined && { claimed: rational(claimed) }),
    ...(marks && { marks: exact(marks) }),
    ...(status && { status }),
  }
}

/** What a unit reports, by criterion; a criterion that is not named is not reported. */
export function report(entries: Readonly<Record<string, Told>>, late = false, shared?: ToldFacts): Report {
  return presentReport({
    submitted: late ? '2026-11-18' : '2026-11-10',
    late,
    ...(shared && { shared: exactFacts(shared) }),
    entries: new Map(
      Object.entries(entries).map(([code, told], index) => [
        code,
        entry(told, { file: 'reports/don-vi.yaml', pointer: `/entries/${index}` }),
      ]),
    ),
  })
}

/** What a reviewer changes: marks by the id of their line, the mark of the start by itself. */
export interface ToldChange extends Partial<Pick<Change, 'by' | 'beyond' | 'shared' | 'order' | 'given'>> {
  readonly points?: number
  readonly facts?: ToldFacts
  readonly mark?: number
  readonly marks?: Numbers
}

export function change(
  stage: Stage,
  { points, facts, mark, marks, ...more }: ToldChange,
  reason = 'Đối chiếu hồ sơ',
): Change {
  const given = new Map<string | undefined, Rational>(exact(marks))
  if (mark !== undefined) given.set(undefined, rational(mark))
  return {
    place: { file: 'reviews/don-vi.yaml', pointer: '/changes/0' },
    stage,
    facts: exactFacts(facts),
    ...(points !== undefined && { points: rational(points) }),
    ...(given.size > 0 && { marks: given }),
    reason,
    by: 'Tổ thẩm định',
    date: '2026-12-08',
    ...more,
  }
}

/** What is known of a unit beside its targets. */
export interface About {
  readonly type?: string
  readonly traits?: Readonly<Record<string, number | boolean | string>>
}

export function unit(id: string, told: Report, targets: Numbers = {}, { type, traits }: About = {}): Unit {
  return {
    id,
    name: `Trung tâm Y tế ${id}`,
    place: { file: 'units.yaml', pointer: '/clusters/0/units/0' },
    ...(type !== undefined && { type }),
    traits: new Map(
      Object.entries(traits ?? {}).map(([name, value]) => [
        name,
        typeof value === 'number' ? rational(value) : value,
      ]),
    ),
    targets: exact(targets),
    report: told,
  }
}

export function campaign(
  scoringTable: Table,
  units: readonly Unit[],
  more: Partial<Campaign> = {},
): Campaign {
  return {
    id: 'thi-dua-2026',
    name: 'Phong trào thi đua năm 2026',
    year: 2026,
    ranking: { by: 'points' },
    gates: [],
    quotas: [],
    clusters: [{ id: 'cum-1', name: 'Cụm thi đua số 1', table: scoringTable, units }],
    ...more,
  }
}

/** Results of the units of the only cluster, in the order of the roster. */
export function resultsOf(told: Campaign): readonly UnitResult[] {
  const [cluster, ...others] = score(told).clusters
  if (!cluster || others.length > 0) throw new RangeError('one cluster expected')
  return cluster.units
}

/** The result of one unit that reports by itself. */
export function resultOf(scoringTable: Table, told: Report, targets: Numbers = {}): UnitResult {
  const [result] = resultsOf(campaign(scoringTable, [unit('khu-vuc-1', told, targets)]))
  if (!result) throw new RangeError('one unit expected')
  return result
}

/** What is wrong with the claims of a unit that is alone in its cluster. */
export function claimProblems(scoringTable: Table, alone: Unit): Diagnostic[] {
  const { compiled } = compileTable(scoringTable)
  const rules = { compiled, ranges: rangesOf(scoringTable, compiled), flawed: new Set<Criterion>() }
  const cluster = { id: 'cum-1', name: 'Cụm thi đua số 1', table: scoringTable, units: [alone] }
  const evaluated = evaluateCluster(cluster, compiled).get(alone.id)
  return evaluated ? checkClaims(evaluated, rules) : []
}

/** Verified points by code of criterion. */
export function pointsOf({ criteria }: UnitResult): Record<string, string | null> {
  return Object.fromEntries(criteria.map(({ code, verified }) => [code, verified]))
}

export function codesOf(diagnostics: readonly { readonly code: string }[]): string[] {
  return diagnostics.map(({ code }) => code)
}
