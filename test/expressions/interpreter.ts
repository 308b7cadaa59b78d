import {
  add,
  compare,
  divide,
  floor,
  multiply,
  negate,
  type Rational,
  rational,
  round,
  subtract,
} from '../../src/expressions/rational.ts'

/** A value, or nothing where a cell is empty. */
type Value = Rational | undefined

/**
 * Computes a printed formula as a spreadsheet program does, but exactly: `+ - * /`, brackets, `ROUND`, `INT`,
 * `MIN`, `MAX`, `SUM`, `COUNT`, `IF` with comparisons joined by `AND`, `OR` and `NOT`, numbers and cells.
 */
export function interpret(formula: string, cells: ReadonlyMap<string, Rational>): Value {
  const tokens = formula.match(/\d+(?:\.\d+)?|[A-Z]+\d*|>=|<>|[-+*/(),>=]/g) ?? []
  if (tokens.join('') !== formula) throw new SyntaxError(`unexpected sign in ${formula}`)
  let next = 0
  const take = (token: string) => {
    if (tokens[next] !== token) throw new SyntaxError(`expected ${token} at ${tokens.slice(next).join('')}`)
    next++
  }
  const taken = (...allowed: readonly string[]) => {
    const token = tokens[next]
    if (token === undefined || !allowed.includes(token)) return undefined
    next++
    return token
  }
  const there = (value: Value): Rational => {
    if (!value) throw new TypeError(`an empty cell in ${formula}`)
    return value
  }

  const sum = (): Value => {
    let left = product()
    for (let sign = taken('+', '-'); sign; sign = taken('+', '-')) {
      left = (sign === '+' ? add : subtract)(there(left), there(product()))
    }
    return left
  }
  const product = (): Value => {
    let left = operand()
    for (let sign = taken('*', '/'); sign; sign = taken('*', '/')) {
      left = (sign === '*' ? multiply : divide)(there(left), there(operand()))
    }
    return left
  }
  const operand = (): Value => {
    if (taken('-')) return negate(there(operand()))
    if (taken('(')) {
      const inside = sum()
      take(')')
      return inside
    }
    const token = tokens[next++] ?? ''
    if (/^\d/.test(token)) return rational(token)
    return tokens[next] === '(' ? call(token) : cells.get(token)
  }
  const call = (name: string): Value => {
    take('(')
    if (name === 'IF') return choice()
    const values = [sum()]
    while (taken(',')) values.push(sum())
    take(')')
    if (name === 'SUM')
      return values.reduce((left, right) => (left && right ? add(left, right) : (left ?? right)))
    const [first, second] = values
    if (name === 'COUNT') return rational(values.filter(Boolean).length)
    if (name === 'INT') return floor(there(first), 0)
    if (name === 'ROUND') return round(there(first), Number(there(second).numerator))
    const direction = { MIN: -1, MAX: 1 }[name]
    if (!direction) throw new SyntaxError(`unknown function ${name}`)
    return values.map(there).reduce((best, each) => (compare(each, best) * direction > 0 ? each : best))
  }
  /** Both sides are read, as they stand in the formula; only the chosen one is looked at. */
  const choice = (): Value => {
    const holds = condition()
    take(',')
    const then = sum()
    take(',')
    const otherwise = sum()
    take(')')
    return holds ? then : otherwise
  }
  const condition = (): boolean => {
    const name = tokens[next + 1] === '(' ? taken('AND', 'OR', 'NOT') : undefined
    if (name) {
      take('(')
      const parts = [condition()]
      while (taken(',')) parts.push(condition())
      take(')')
      if (name === 'NOT') return !parts[0]
      return name === 'AND' ? parts.every(Boolean) : parts.some(Boolean)
    }
    const left = there(sum())
    const is = taken('>', '>=', '=', '<>')
    const order = compare(left, there(sum()))
    if (is === '=' || is === '<>') return (order === 0) === (is === '=')
    return is === '>' ? order > 0 : order >= 0
  }

  const value = sum()
  if (next < tokens.length) throw new SyntaxError(`left over: ${tokens.slice(next).join('')}`)
  return value
}
