import type { Expression } from '../expressions/expression.ts'
import { inputsOf, referencesOf } from '../expressions/walk.ts'
import type { PresentReport } from '../model/campaign.ts'
import { inputsOfTable, isAsked } from '../model/tree.ts'
import type { CompiledTable } from './compile-table.ts'
import type { EvaluatedUnit } from './evaluate-cluster.ts'

export type Debtor = 'unit' | 'suppliers' | 'neither'

/** What a criterion has no points without, as far as it is known: figures, marks, and other criteria. */
interface Missing {
  readonly inputs: ReadonlySet<string>
  /** Whether a mark is missing, or a criterion of which the unit has to say something. */
  readonly word: boolean
  /** Whether a criterion is missing that the unit has spoken of, and that is not scored yet. */
  readonly others: boolean
}

/**
 * Who has yet to bring what a criterion has no points without: the unit; or nobody but those who supply figures in
 * its place (G15), as it is not to be reminded of what it was never asked; or neither.
 */
export function whoOwes(code: string, evaluated: EvaluatedUnit, table: CompiledTable): Debtor {
  const { report } = evaluated.unit
  if (report.state !== 'present') return 'neither'
  const { inputs, word, others } = missingFor(code, evaluated, report, table)
  const missing = inputsOfTable(table.table).filter(({ id }) => inputs.has(id))
  if (word || missing.some(input => isAsked(input) && !isNotDue(input.id, report))) return 'unit'
  const isSupplied = missing.length > 0 && missing.every(({ supplied_by }) => supplied_by !== undefined)
  return isSupplied && !others ? 'suppliers' : 'neither'
}

function missingFor(
  code: string,
  { figures: { verified }, excluded }: EvaluatedUnit,
  { entries }: PresentReport,
  table: CompiledTable,
): Missing {
  const inputs = new Set<string>()
  const seen = new Set<string>()
  let [word, others] = [false, false]
  const read = (expression: Expression, own: string) => {
    for (const input of inputsOf(expression)) if (!verified.facts.has(input)) inputs.add(input)
    for (const reference of referencesOf(expression)) {
      if (reference.op === 'judged' && !verified.judged(own, reference.line)) word = true
      else if (reference.op === 'value') readValue(reference.id, own)
      else if (reference.op === 'points') readNode(reference.code)
    }
  }
  const readValue = (id: string, own: string) => {
    const value = table.values.get(id)
    if (!value || seen.has(`value ${id}`)) return
    seen.add(`value ${id}`)
    read(value, own)
  }
  const readNode = (other: string) => {
    if (seen.has(other) || excluded.has(other) || verified.given.has(other)) return
    seen.add(other)
    if (!verified.without.has(other)) {
      for (const { expression } of table.nodes.get(other)?.steps ?? []) read(expression, other)
    } else if (entries.has(other)) others = true
    else word = true
  }
  readNode(code)
  return { inputs, word, others }
}

/** Whether the unit has said of something that has to be handed in that it is not due yet, and has left nothing unsaid. */
function isNotDue(input: string, { pending }: PresentReport): boolean {
  const records = pending?.get(input)?.records ?? []
  const isSaid = records.every(item => item.has('pending') || item.has('received'))
  return isSaid && records.some(item => item.has('pending'))
}
