import { expect, test } from 'vitest'
import {
  fact,
  multiply,
  number,
  points,
  round,
  sum,
  target,
  total,
  when,
} from '../../src/expressions/expression.ts'
import type { CellOf } from '../../src/expressions/formula.ts'
import { referencesOf } from '../../src/expressions/walk.ts'
import { joinRuns, whenAllPresent, whenAnyPresent } from '../../src/workbooks/formulas.ts'

const cellOf: CellOf = reference => {
  if (reference.op === 'fact') return 'I5'
  if (reference.op === 'target') return 'G5'
  return reference.op === 'points' ? `D${reference.code}` : 'D40'
}

test('cells below one another are joined to a range', () => {
  expect(joinRuns('SUM(D8,D9,D10)')).toBe('SUM(D8:D10)')
  expect(joinRuns('MIN(5,SUM(AB8,AB9,AB11))+COUNT(D3,E4)')).toBe('MIN(5,SUM(AB8:AB9,AB11))+COUNT(D3,E4)')
  expect(joinRuns('SUM(D8)')).toBe('SUM(D8)')
})

test('a formula shows the state while one of the figures that it reads is absent', () => {
  const expression = round(multiply(fact('a'), target('a')), 2)
  expect(whenAllPresent(expression, cellOf, referencesOf(expression).map(cellOf), '–')).toBe(
    'IF(COUNT(I5,G5)<2,"–",ROUND(ROUND(I5*G5,9),2))',
  )
})

test('a figure that is read several times is counted once', () => {
  const expression = when(
    fact('a'),
    '>=',
    number(90),
    number(5),
    when(fact('a'), '>', number(80), number(3), number(0)),
  )
  expect(whenAllPresent(expression, cellOf, referencesOf(expression).map(cellOf), '–')).toBe(
    'IF(COUNT(I5)<1,"–",IF(I5>=90,5,IF(I5>80,3,0)))',
  )
})

test('a formula without figures needs none', () => {
  expect(whenAllPresent(round(number(5), 2), cellOf, [], '–')).toBe('ROUND(5,2)')
})

test('a sum of nothing is empty and not 0', () => {
  expect(whenAnyPresent(sum(points('8'), points('9')), cellOf)).toBe('IF(COUNT(D8:D9)=0,"",SUM(D8:D9))')
  expect(whenAnyPresent(total('scored'), cellOf)).toBe('IF(COUNT(D40)=0,"",D40)')
})
