import { chosen, type Expression, fact, number, trait } from '../expressions/expression.ts'
import type { Kind, Named, Scope } from '../expressions/text/scope.ts'
import type { Criterion, Input, Table } from '../model/campaign.ts'
import { hasPaper, kindsOf, papersOf } from '../model/evidence.ts'
import type { Field } from '../model/generated/criteria.ts'
import type { TraitKind } from '../model/trait-kind.ts'
import { inputsOfTable, nodesOf } from '../model/tree.ts'

/** What is known of the units, for formulas that tell them apart. Absent: whatever a formula names is taken to exist. */
export interface RosterNames {
  readonly types: readonly string[]
  readonly clusters: readonly string[]
  readonly traits: ReadonlyMap<string, TraitKind>
}

/** What the formulas of a table may name: its inputs, named values and conditions, and what is known of the unit. */
export function tableScope(table: Table, roster?: RosterNames): Scope {
  const names = new Map<string, Named>([
    ...inputsOfTable(table).map(input => [input.id, inputName(input)] as const),
    ...(table.values ?? []).map(({ id }) => [id, named('number', { op: 'value', id })] as const),
    ...(table.conditions ?? []).map(({ id }) => [id, named('yes_no', { op: 'value', id })] as const),
    ...unitNames(roster),
  ])
  const codes = new Set(
    nodesOf(table).map(node => (node.kind === 'group' ? node.group : node.criterion).code),
  )
  return { names, codes, allowsCluster: true }
}

/** The trait that holds the day on which the report came in: by a name that no clerk can give a trait. */
export const SUBMITTED = 'report.submitted'

/** Adds the papers of a criterion, which only its own formulas can ask for. */
export function withPapers(scope: Scope, criterion: Criterion): Scope {
  const options = kindsOf(criterion).map(({ id }) => id)
  return { ...scope, papers: { options, chosen: kind => chosen(papersOf(criterion.code), kind) } }
}

/** Adds what only a criterion can name: its own maximum and sums. */
export function criterionScope(
  scope: Scope,
  max: number,
  parts: Readonly<Record<string, Expression>> = {},
): Scope {
  const own = Object.entries(parts).map(([name, expression]) => [name, named('number', expression)] as const)
  return { ...scope, names: new Map([...scope.names, ['max', named('number', number(max))], ...own]) }
}

/** `type`, `cluster` and `traits.…`. */
export function unitNames(roster?: RosterNames): [string, Named][] {
  const word = (name: string, options?: readonly string[]): Named => ({
    kind: 'choice',
    chosen: option => ({ op: 'trait', trait: name, option }),
    ...(options && { options }),
  })
  const traits = [...(roster?.traits ?? [])].map(([id, values]): [string, Named] => [
    `traits.${id}`,
    typeof values === 'string' ? named(values, trait(id)) : word(id, values),
  ])
  return [['type', word('type', roster?.types)], ['cluster', word('cluster', roster?.clusters)], ...traits]
}

/** What an input is in a formula. */
export function inputName({ id, type, options = [], fields = [], per }: Input): Named {
  if (per) return { kind: 'periods', input: id }
  switch (type) {
    case 'choice':
    case 'several':
      return { kind: type, chosen: option => chosen(id, option), options: options.map(option => option.id) }
    case 'records':
      return {
        kind: 'records',
        input: id,
        fields: new Map(fields.flatMap(fieldName)),
        columns: fields.map(field => field.id),
      }
    case 'receipt':
      return { kind: 'records', input: id, fields: RECEIPT_FIELDS }
    case 'yes_no':
    case 'date':
      return named(type, fact(id))
    default:
      return named('number', fact(id))
  }
}

function fieldName({ id, type, options = [] }: Field): [string, Named][] {
  switch (type) {
    case 'text':
      return []
    case 'choice':
      return [
        [
          id,
          {
            kind: 'choice',
            chosen: option => ({ op: 'field', field: id, option }),
            options: options.map(option => option.id),
          },
        ],
      ]
    case 'yes_no':
    case 'date':
      return [[id, named(type, { op: 'field', field: id })]]
    case 'evidence':
      return [[id, named('yes_no', { op: 'field', field: hasPaper(id) })]]
    default:
      return [[id, named('number', { op: 'field', field: id })]]
  }
}

/** What is recorded of each due date: the day itself and the day that counts, days late (below zero: early), whether it came, whether it was in order. */
const RECEIPT_FIELDS: ReadonlyMap<string, Named> = new Map([
  ['days_late', named('number', { op: 'field', field: 'days_late' })],
  ['working_days_late', named('number', { op: 'field', field: 'working_days_late' })],
  ['due', named('date', { op: 'field', field: 'due' })],
  ['on', named('date', { op: 'field', field: 'on' })],
  ['received', named('yes_no', { op: 'field', field: 'received' })],
  ['defective', named('yes_no', { op: 'field', field: 'defective' })],
])

function named(kind: Kind, expression: Expression): Named {
  return { kind, expression }
}
