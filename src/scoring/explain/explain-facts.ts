import { evaluate } from '../../expressions/evaluate.ts'
import type { Expression } from '../../expressions/expression.ts'
import { inputsOf, referencesOf } from '../../expressions/walk.ts'
import type { Criterion, Entry, Fact, Input } from '../../model/campaign.ts'
import { inputsOfTable } from '../../model/tree.ts'
import type { CompiledTable } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { say, type Wording } from '../rules/rule.ts'
import { factText } from './fact-text.ts'
import { rationalText } from './wording.ts'
import { workingOf } from './working.ts'

export interface FactExplanation {
  readonly label: string
  readonly value: string
  /** What the unit had reported, where a reviewer corrected it. */
  readonly reported: string | null
  readonly target: string | null
  /** Who supplied it, where that is not the unit (G15). */
  readonly source?: SourceExplanation
}

export interface SourceExplanation {
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
  { figures, unit }: EvaluatedUnit,
  table: CompiledTable,
  words: Wording,
): FactExplanation[] {
  const { language } = words
  const own = new Set(inputs.map(({ id }) => id))
  const read = new Set(readBy(code, table).flatMap(inputsOf))
  const others = inputsOfTable(table.table).filter(
    ({ id }) => !own.has(id) && (read.has(id) || entry?.facts.has(id)),
  )
  return [...inputs, ...others].flatMap(input => {
    const found = figures.verified.facts.get(input.id)
    const reported = figures.self.facts.get(input.id)
    const source = sourceOf(input, unit)
    if (!found) return source ? [notSupplied(input, source, words)] : []
    const text = (fact: Fact, of: Input) => factText(fact, of, language)
    const isCorrected = reported !== undefined && text(reported, input) !== text(found, input)
    const target = unit.targets.get(input.id)
    return [
      {
        label: input.label,
        value: text(found, input),
        reported: isCorrected ? text(reported, input) : null,
        target: target ? text(target, input) : null,
        ...(source && { source }),
      },
    ]
  })
}

/** The file of the department, else the department that the table names. */
function sourceOf(
  { id, supplied_by }: Input,
  { report }: EvaluatedUnit['unit'],
): SourceExplanation | undefined {
  const supplied = report.state === 'present' ? report.supplied?.get(id) : undefined
  if (supplied) return { by: supplied.by, date: supplied.date, basis: supplied.basis ?? null }
  return supplied_by === undefined ? undefined : { by: supplied_by, date: null, basis: null }
}

function notSupplied({ label }: Input, source: SourceExplanation, words: Wording): FactExplanation {
  const value = say(words, 'chưa có', 'not there yet')
  return { label, value, reported: null, target: null, source }
}

/** The named values and conditions that a criterion reads, each after those that it is computed from. */
export function explainValues(
  { code }: Criterion,
  { verified: { lookup } }: EvaluatedUnit,
  table: CompiledTable,
  words: Wording,
): ValueExplanation[] {
  const { values = [], conditions = [] } = table.table
  const ids = valuesRead(table.nodes.get(code)?.steps.map(({ expression }) => expression) ?? [], table)
  return ids.flatMap((id): ValueExplanation[] => {
    const expression = table.values.get(id)
    const found = expression && evaluate(expression, lookup)
    if (!found) return []
    const named = values.find(each => each.id === id)
    if (named) {
      const unit = named.unit ? ` ${named.unit}` : ''
      const working = workingOf(expression, lookup, words.language) ?? null
      return [{ label: named.label, working, value: `${rationalText(found, words.language)}${unit}` }]
    }
    const label = conditions.find(each => each.id === id)?.label ?? id
    const holds = found.numerator === 0n ? say(words, 'không đạt', 'not met') : say(words, 'đạt', 'met')
    return [{ label, working: null, value: holds }]
  })
}

/** All expressions that the points of a criterion are computed from, also those that only a name stands for. */
function readBy(code: string, table: CompiledTable): Expression[] {
  const own = table.nodes.get(code)?.steps.map(({ expression }) => expression) ?? []
  const named = valuesRead(own, table).flatMap(id => table.values.get(id) ?? [])
  return [...own, ...named]
}

/** The ids of the named values that expressions read, also through one another. */
function valuesRead(expressions: readonly Expression[], table: CompiledTable): string[] {
  const entered = new Set<string>()
  const found: string[] = []
  const visit = (expression: Expression) => {
    for (const reference of referencesOf(expression)) {
      if (reference.op !== 'value' || entered.has(reference.id)) continue
      entered.add(reference.id)
      const value = table.values.get(reference.id)
      if (value) visit(value)
      found.push(reference.id)
    }
  }
  expressions.forEach(visit)
  return found
}
