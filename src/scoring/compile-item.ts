import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { type Expression, round, step } from '../expressions/expression.ts'
import type { Scope } from '../expressions/text/scope.ts'
import { inputsOf, referencesOf, replaceReferences, replaceSteps } from '../expressions/walk.ts'
import type { Criterion, Input, LineItem, Start } from '../model/campaign.ts'
import { hasPaper } from '../model/evidence.ts'
import type { Field } from '../model/generated/criteria.ts'
import { type CompiledNode, compileCriterion } from './compile-criterion.ts'
import { nodeRanges, rangeOfSteps } from './ranges.ts'
import { overItems, type Repeat } from './repeat.ts'
import type { Compiler } from './rule-context.ts'
import { inputName } from './table-scope.ts'

/**
 * A criterion that is scored for each item of a list. It is compiled as any other, with the fields of an item for its
 * inputs: the whole order of lines, gate, coefficient, bounds and rounding holds for one item (Q1). What the unit gets
 * is then a figure over the items.
 */
export function compileItemCriterion(
  criterion: Criterion,
  place: Place,
  scope: Scope,
  places: number,
  repeat: Repeat,
  compiler: Compiler,
): CompiledNode {
  const fields = fieldInputs(repeat.input)
  const inputs = new Map([...compiler.inputs, ...fields])
  const ranges = nodeRanges(criterion, inputs)
  const names = itemScope(scope, repeat.input)
  const node = compileCriterion(criterion, place, names, places, ranges, { ...compiler, inputs })
  const steps = new Map(node.steps.map(({ name, expression }) => [name, expression]))
  const own = (expression: Expression) =>
    ofItem(replaceSteps(expression, steps), fields, papersIn(repeat.input))
  const whole = (expression: Expression) => overItems(repeat, own(expression))
  const points = own(node.points)
  for (const problem of problemsOf(criterion, points, fields, place)) compiler.report(problem)
  return {
    code: criterion.code,
    steps: [
      { name: 'items', label: { kind: 'items' }, expression: overItems(repeat, points) },
      {
        name: 'points',
        label: { kind: 'rounding' },
        expression: round(step('items'), criterion.rounding ?? places),
      },
    ],
    points: step('points'),
    start: whole(node.start),
    bonus: whole(node.bonus),
    deduction: whole(node.deduction),
    gained: whole(node.gained),
    lost: whole(node.lost),
    item: { repeat, points, range: rangeOfSteps(node.points, node.steps, ranges) },
    ...(node.papers && { papers: node.papers }),
  }
}

/** What formulas about one item may name: also its fields, by their own ids. */
function itemScope(scope: Scope, list: Input): Scope {
  const fields = [...fieldInputs(list)].map(([id, input]) => [id, inputName(input)] as const)
  return { ...scope, names: new Map([...scope.names, ...fields]) }
}

/** The fields of a list as if each were an input; words are no figures, and a paper is there or not. */
function fieldInputs({ fields = [] }: Input): ReadonlyMap<string, Input> {
  return new Map(
    fields.flatMap(({ optional: _, type, ...field }: Field) =>
      type === 'text' ? [] : [[field.id, { ...field, type: type === 'evidence' ? 'yes_no' : type }] as const],
    ),
  )
}

/** The fields of a list that are papers. */
function papersIn({ fields = [] }: Input): ReadonlySet<string> {
  return new Set(fields.flatMap(({ id, type }) => (type === 'evidence' ? [id] : [])))
}

/** The facts of an item are the fields of its record. */
function ofItem(
  expression: Expression,
  fields: ReadonlyMap<string, Input>,
  papers: ReadonlySet<string>,
): Expression {
  return replaceReferences(expression, reference => {
    if (reference.op !== 'fact' && reference.op !== 'chosen') return reference
    if (!fields.has(reference.input)) return reference
    const option = reference.op === 'chosen' ? { option: reference.option } : {}
    const field = papers.has(reference.input) ? hasPaper(reference.input) : reference.input
    return { op: 'field', field, ...option }
  })
}

/** An item has no cluster to lead, no mark and no due date of its own, and its fields have no targets by unit. */
const NOT_OF_ITEMS: ReadonlySet<string> = new Set([
  'judged',
  'level',
  'leader',
  'best_share',
  'mean_share',
  'deadline',
])

/** What a rule says of the unit as a whole and not of one of its items. */
function problemsOf(
  criterion: Criterion,
  points: Expression,
  fields: ReadonlyMap<string, Input>,
  place: Place,
): Diagnostic[] {
  const forms = formsOf(criterion).flatMap(({ form, path }): Diagnostic[] => {
    const at = within(place, ...path)
    if (NOT_OF_ITEMS.has(form.kind)) {
      return [{ code: 'TD1462', place: within(at, 'kind'), params: { what: form.kind } }]
    }
    return targetsOf(form)
      .filter(id => fields.has(id))
      .map(input => ({ code: 'TD1463', place: within(at, 'input'), params: { input } }))
  })
  if (forms.length > 0) return forms
  const [read] = referencesOf(points).flatMap((reference): Diagnostic[] => {
    if (reference.op === 'target' && fields.has(reference.input)) {
      return [{ code: 'TD1463', place, params: { input: reference.input } }]
    }
    if (reference.op === 'cluster') return [{ code: 'TD1462', place, params: { what: 'cluster' } }]
    if (reference.op !== 'aggregate') return []
    const inside = [reference.value, reference.where].flatMap(part => (part ? inputsOf(part) : []))
    return inside.some(id => fields.has(id))
      ? [{ code: 'TD1462', place, params: { what: reference.input } }]
      : []
  })
  return read ? [read] : []
}

/** The inputs whose own target a form goes by. */
function targetsOf(form: Start | LineItem): readonly string[] {
  if (form.kind === 'target_share' && form.target === undefined) return [form.input]
  return form.kind === 'per_step' && form.threshold === undefined ? [form.input] : []
}

function formsOf({ start, bonuses = [], deductions = [] }: Criterion) {
  return [
    { form: start, path: ['start'] },
    ...bonuses.map((form, index) => ({ form, path: ['bonuses', index] })),
    ...deductions.map((form, index) => ({ form, path: ['deductions', index] })),
  ] as const
}
