import { evaluate } from '../../expressions/evaluate.ts'
import { fieldsOf } from '../../expressions/walk.ts'
import type { Criterion, Entry, Fact, Input } from '../../model/campaign.ts'
import { basesOf, inputsOfTable } from '../../model/tree.ts'
import type { CompiledTable } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { inputsRead, readBy, valuesRead } from '../inputs-read.ts'
import { say, type Wording } from '../rules/rule.ts'
import { clusterFigures } from './cluster-figures.ts'
import { noPast, sourceOf } from './explain-past.ts'
import { factText } from './fact-text.ts'
import { knownOf } from './known.ts'
import type { Subject } from './subject.ts'
import { rationalText } from './wording.ts'
import { workingOf } from './working.ts'

export interface FactExplanation {
  readonly label: string
  readonly value: string
  /** What the unit had reported, where a reviewer corrected it. */
  readonly reported: string | null
  readonly target: string | null
  /** Of a figure of the past: where it was read. */
  readonly source?: string
  /** Who supplied it, where that is not the unit (G15). */
  readonly supplied?: SupplierExplanation
}

export interface SupplierExplanation {
  readonly by: string
  /** Absent, as the basis, where the figure does not stand in a file of its supplier. */
  readonly date: string | null
  readonly basis: string | null
}

/** A value or condition that the table names, as it is for the unit. */
export interface ValueExplanation {
  readonly label: string
  readonly working: string | null
  readonly value: string
}

/** The facts of a criterion: its own, then those from elsewhere that its rule reads or its entry tells. */
export function explainFacts(
  { code, inputs = [] }: Criterion,
  entry: Entry | undefined,
  { figures, unit, excluded }: EvaluatedUnit,
  table: CompiledTable,
  words: Wording,
): FactExplanation[] {
  const { language } = words
  const past = unit.report.state === 'present' ? unit.report.past : undefined
  const own = new Set(inputs.map(({ id }) => id))
  const all = inputsOfTable(table.table)
  const direct = new Set([...own, ...inputsRead(code, table)])
  const read = new Set([...direct, ...all.filter(({ id }) => direct.has(id)).flatMap(basesOf)])
  const others = all.filter(({ id }) => !own.has(id) && (read.has(id) || entry?.facts.has(id)))
  const { report } = unit
  const isDue = entry?.status === undefined && !excluded.has(code) && report.state === 'present'
  const pending = isDue ? report.pending : undefined
  const countsWorkingDays = readBy(code, table).flatMap(fieldsOf).includes('working_days_late')
  return [...inputs, ...others].flatMap((input): FactExplanation[] => {
    // Of what has to be handed in the days are told also while something of it is open.
    const found = figures.verified.facts.get(input.id) ?? pending?.get(input.id)
    const reported = figures.self.facts.get(input.id)
    const supplied = supplierOf(input, unit)
    if (!found) return notKnown(input, supplied, words)
    const text = (fact: Fact, of: Input) => factText(fact, of, language, countsWorkingDays)
    const isCorrected = !input.past && reported !== undefined && text(reported, input) !== text(found, input)
    const target = unit.targets.get(input.id)
    const read = past?.get(input.id)
    return [
      {
        label: input.label,
        value: text(found, input),
        reported: isCorrected ? text(reported, input) : null,
        target: target ? text(target, input) : null,
        ...(read && { source: sourceOf(read, found, input, words) }),
        ...(supplied && { supplied }),
      },
    ]
  })
}

/** The file of the department, else the department that the table names. */
function supplierOf(
  { id, supplied_by }: Input,
  { report }: EvaluatedUnit['unit'],
): SupplierExplanation | undefined {
  const supplied = report.state === 'present' ? report.supplied?.get(id) : undefined
  if (supplied) return { by: supplied.by, date: supplied.date, basis: supplied.basis ?? null }
  return supplied_by === undefined ? undefined : { by: supplied_by, date: null, basis: null }
}

/** What is said of a figure that is not there: of one of the past, and of one that a department supplies. */
function notKnown(
  { label, past }: Input,
  supplied: SupplierExplanation | undefined,
  words: Wording,
): FactExplanation[] {
  const none = { label, reported: null, target: null }
  if (supplied) return [{ ...none, value: say(words, 'chưa có', 'not there yet'), supplied }]
  return past ? [{ ...none, value: noPast(words) }] : []
}

/** The named values and conditions that a criterion reads, each after those that it is computed from; then the cluster's. */
export function explainValues({ code }: Criterion, subject: Subject, words: Wording): ValueExplanation[] {
  const { evaluated, table } = subject
  const { lookup } = evaluated.verified
  const known = knownOf(subject)
  const { values = [], conditions = [] } = table.table
  const ids = valuesRead(table.nodes.get(code)?.steps.map(({ expression }) => expression) ?? [], table)
  const found = ids.flatMap((id): ValueExplanation[] => {
    const expression = table.values.get(id)
    const value = expression && evaluate(expression, lookup)
    if (!value) return []
    const named = values.find(each => each.id === id)
    if (named) {
      const working = workingOf(expression, lookup, words.language, known) ?? null
      return [
        { label: named.label, working, value: `${rationalText(value, words.language)}${words.unit(id)}` },
      ]
    }
    const label = conditions.find(each => each.id === id)?.label ?? id
    const holds = value.numerator === 0n ? say(words, 'không đạt', 'not met') : say(words, 'đạt', 'met')
    return [{ label, working: null, value: holds }]
  })
  return [...found, ...clusterFigures(readBy(code, table), subject, words)]
}
