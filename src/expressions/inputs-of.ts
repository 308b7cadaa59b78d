import type { Expression } from './expression.ts'

/** The inputs whose facts an expression reads. */
export function inputsOf(expression: Expression): string[] {
  switch (expression.op) {
    case 'fact':
      return [expression.input]
    case 'sum':
    case 'min':
    case 'max':
      return expression.terms.flatMap(inputsOf)
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return [expression.left, expression.right].flatMap(inputsOf)
    case 'round':
      return inputsOf(expression.of)
    case 'if': {
      const { condition, then, otherwise } = expression
      return [condition.left, condition.right, then, otherwise].flatMap(inputsOf)
    }
    default:
      return []
  }
}
