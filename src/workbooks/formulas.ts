import type { Expression } from '../expressions/expression.ts'
import { type CellOf, formula } from '../expressions/formula.ts'
import { referencesOf } from '../expressions/walk.ts'
import { textLiteral } from './safe-text.ts'

/**
 * An expression that needs some figures: while one of these cells is empty, `otherwise` is shown.
 * Without this a program would take the empty cell for 0.
 */
export function whenAllPresent(
  expression: Expression,
  cellOf: CellOf,
  cells: readonly string[],
  otherwise: string,
): string {
  if (cells.length === 0) return formula(expression, cellOf)
  return `IF(COUNT(${cells.join(',')})<${cells.length},${textLiteral(otherwise)},${formula(expression, cellOf)})`
}

/** A sum over what is there; where nothing is, an empty text and not 0. */
export function whenAnyPresent(expression: Expression, cellOf: CellOf): string {
  // The assigned points are always there; they say nothing about whether points are.
  const cells = referencesOf(expression)
    .filter(({ op }) => op === 'points' || op === 'total')
    .map(cellOf)
  return joinRuns(`IF(COUNT(${cells.join(',')})=0,"",${formula(expression, cellOf)})`)
}

/**
 * Writes `SUM(D8,D9,D10)` as `SUM(D8:D10)`, as a person would; a function takes 255 arguments at most.
 */
export function joinRuns(text: string): string {
  return text.replace(/(?<=\b(?:SUM|COUNT)\()[A-Z]+\d+(?:,[A-Z]+\d+)+(?=\))/g, list => {
    const runs: { column: string; first: number; last: number }[] = []
    for (const cell of list.split(',')) {
      const column = cell.replace(/\d/g, '')
      const row = Number(cell.slice(column.length))
      const run = runs.at(-1)
      if (run && run.column === column && run.last + 1 === row) run.last = row
      else runs.push({ column, first: row, last: row })
    }
    return runs
      .map(({ column, first, last }) =>
        first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
      )
      .join(',')
  })
}
