import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { type Rational, rational } from '../expressions/rational.ts'
import type { Criterion, Input, StageName } from '../model/campaign.ts'
import type { Apart } from '../model/generated/criteria.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import type { Schedules } from './duties/schedule.ts'
import type { WrittenFacts } from './link-facts.ts'

/** The scoring table of a unit, as far as it is sound, to look criteria up in. */
export interface TableIndex {
  readonly id: string
  readonly criteria: ReadonlyMap<string, Criterion>
  /** Inputs that belong to no single criterion. */
  readonly shared: ReadonlyMap<string, Input>
  /** All inputs, each with the criterion that asks for it. */
  readonly inputs: ReadonlyMap<string, { readonly input: Input; readonly owner?: Criterion }>
  /** Where the code of each criterion stands in criteria.yaml. */
  readonly places: ReadonlyMap<string, Place>
  /** The stages of the campaign in their order; absent where they have errors of their own. */
  readonly stages?: readonly StageName[]
  /** The sides of the whole table that have a cap. */
  readonly capped: ReadonlySet<string>
  /** By criterion that several people score each apart: how their marks become one. */
  readonly apart: ReadonlyMap<string, Apart>
  /** Criteria with errors of their own: their inputs may not be what they should. */
  readonly flawed: ReadonlySet<Criterion>
  readonly schedules: Schedules
  mayHaveLost(code: string): boolean
  /** Decimals of the points of a criterion. */
  decimals(code: string): number
}

/** @param taken codes that the file has already: none of them was meant a second time. */
export function findCriterion(
  code: string,
  table: TableIndex,
  place: Place,
  taken: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): Criterion | undefined {
  const criterion = table.criteria.get(code)
  if (!criterion && !table.mayHaveLost(code)) {
    const near = suggestion(code, without(table.criteria.keys(), taken))
    const related = table.places.get(near.suggestion ?? '')
    const params = { code, table: table.id, ...near }
    const at = within(place, 'code')
    diagnostics.push({ code: 'TD1305', place: at, params, ...(related && { related: [related] }) })
  }
  return criterion
}

/** What is wrong with a fact that is given for the whole table and is not one of its own. */
export function unknownShared(table: TableIndex, written: WrittenFacts) {
  return (input: string, place: Place): Diagnostic => {
    const owner = ownerOf(input, table)
    if (owner) return { code: 'TD1337', place, params: { input, code: owner.code } }
    const near = suggestion(input, without(table.shared.keys(), new Set(Object.keys(written))))
    return { code: 'TD1308', place, params: { code: table.id, input, ...near } }
  }
}

/** A figure that is no misspelt one of this criterion: it belongs to the whole table, or to another criterion. */
export function declaredElsewhere(
  input: string,
  { code }: Criterion,
  table: TableIndex,
  place: Place,
): Diagnostic | undefined {
  if (table.shared.has(input)) return { code: 'TD1494', place, params: { input, code } }
  const owner = ownerOf(input, table)
  return owner && { code: 'TD1495', place, params: { input, code, owner: owner.code } }
}

function ownerOf(input: string, { criteria }: TableIndex): Criterion | undefined {
  return [...criteria.values()].find(({ inputs = [] }) => inputs.some(({ id }) => id === input))
}

/** Marks of judged lines, by the id of the line. */
export function linkMarks(
  marks: Readonly<Record<string, number>>,
  { code, bonuses = [], deductions = [] }: Criterion,
  place: Place,
  problems: Diagnostic[],
): ReadonlyMap<string, Rational> {
  const judged = [...bonuses, ...deductions].filter(
    ({ kind, id }) => id && (kind === 'judged' || kind === 'level'),
  )
  const ids = judged.flatMap(({ id }) => (id === undefined ? [] : [id]))
  for (const id of Object.keys(marks)) {
    if (ids.includes(id)) continue
    problems.push({
      code: 'TD1338',
      place: { ...within(place, id), at: 'key' },
      params: { line: id, code, ...suggestion(id, ids) },
    })
  }
  return new Map(Object.entries(marks).map(([id, mark]) => [id, rational(mark)]))
}
