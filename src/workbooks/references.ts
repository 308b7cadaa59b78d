import type { Expression, Reference } from '../expressions/expression.ts'

/** What an expression reads, each once, in the order of reading. */
export function referencesOf(expression: Expression): Reference[] {
  const found = new Map<string, Reference>()
  collect(expression, found)
  return [...found.values()]
}

function collect(expression: Expression, found: Map<string, Reference>): void {
  switch (expression.op) {
    case 'number':
    case 'missing':
      return
    case 'sum':
    case 'min':
    case 'max':
      for (const term of expression.terms) collect(term, found)
      return
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      collect(expression.left, found)
      collect(expression.right, found)
      return
    case 'round':
      collect(expression.of, found)
      return
    case 'if':
      collect(expression.condition.left, found)
      collect(expression.condition.right, found)
      collect(expression.then, found)
      collect(expression.otherwise, found)
      return
    default:
      found.set(JSON.stringify(expression), expression)
  }
}
