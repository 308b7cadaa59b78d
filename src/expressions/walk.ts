import { choose, type Expression, type Reference } from './expression.ts'

/** The parts that an expression consists of. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'sum':
    case 'min':
    case 'max':
    case 'all':
    case 'any':
      return expression.terms
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'compare':
      return [expression.left, expression.right]
    case 'round':
    case 'floor':
    case 'ceil':
    case 'not':
    case 'present':
      return [expression.of]
    case 'if':
      return [expression.condition, expression.then, expression.otherwise]
    default:
      return []
  }
}

/** What an expression reads, each once, in the order of reading. */
export function referencesOf(expression: Expression): Reference[] {
  const found = new Map<string, Reference>()
  const visit = (part: Expression) => {
    if (part.op === 'number' || part.op === 'missing') return
    const parts = partsOf(part)
    for (const each of parts) visit(each)
    if (isReference(part)) found.set(keyOf(part), part)
  }
  visit(expression)
  return [...found.values()]
}

const REFERENCES = {
  fact: true,
  chosen: true,
  aggregate: true,
  field: true,
  target: true,
  trait: true,
  value: true,
  judged: true,
  step: true,
  points: true,
  maximum: true,
  total: true,
  assigned: true,
  adjustments: true,
  reported: true,
  cluster: true,
} as const satisfies Record<Reference['op'], true>

export function isReference(expression: Expression): expression is Reference {
  return expression.op in REFERENCES
}

/** Equal for equal expressions. */
export function keyOf(expression: Expression): string {
  return JSON.stringify(expression, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))
}

/** The inputs whose facts an expression reads, also through the records and cluster mates that it looks at. */
export function inputsOf(expression: Expression): string[] {
  return referencesOf(expression).flatMap(reference => {
    switch (reference.op) {
      case 'fact':
      case 'chosen':
      case 'aggregate':
        return [reference.input]
      case 'cluster':
        return [reference.of, ...(reference.among ? [reference.among] : [])].flatMap(inputsOf)
      default:
        return []
    }
  })
}

/** The fields of records that an expression reads, also inside of what it adds up. */
export function fieldsOf(expression: Expression): string[] {
  return referencesOf(expression).flatMap(reference => {
    if (reference.op === 'field') return [reference.field]
    if (reference.op !== 'aggregate') return []
    const { value, where } = reference
    return [...(value ? fieldsOf(value) : []), ...(where ? fieldsOf(where) : [])]
  })
}

/** The expression with what a step stands for in place of its name. */
export function replaceSteps(expression: Expression, steps: ReadonlyMap<string, Expression>): Expression {
  return replaceReferences(expression, reference => {
    if (reference.op !== 'step') return reference
    const own = steps.get(reference.step)
    return own ? replaceSteps(own, steps) : { op: 'missing' }
  })
}

/** The expression with something else in place of what it reads. */
export function replaceReferences(
  expression: Expression,
  replaced: (reference: Reference) => Expression,
): Expression {
  const inside = (part: Expression) => replaceReferences(part, replaced)
  switch (expression.op) {
    case 'number':
    case 'missing':
      return expression
    case 'sum':
    case 'min':
    case 'max':
    case 'all':
    case 'any':
      return { ...expression, terms: expression.terms.map(inside) }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'compare':
      return { ...expression, left: inside(expression.left), right: inside(expression.right) }
    case 'round':
    case 'floor':
    case 'ceil':
    case 'not':
    case 'present':
      return { ...expression, of: inside(expression.of) }
    case 'if':
      return choose(inside(expression.condition), inside(expression.then), inside(expression.otherwise))
    default:
      return replaced(expression)
  }
}

/** Whether an expression reads a field of the record that it is about. */
export function readsFields(expression: Expression): boolean {
  return referencesOf(expression).some(({ op }) => op === 'field')
}
