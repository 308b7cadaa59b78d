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

/** The expression with what a step stands for in place of its name. */
export function replaceSteps(expression: Expression, steps: ReadonlyMap<string, Expression>): Expression {
  const inside = (part: Expression) => replaceSteps(part, steps)
  switch (expression.op) {
    case 'step': {
      const own = steps.get(expression.step)
      return own ? inside(own) : { op: 'missing' }
    }
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
      return expression
  }
}
