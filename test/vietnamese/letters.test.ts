import { expect, test } from 'vitest'
import { letterOfPoint } from '../../src/vietnamese/letters.ts'

const lettersOf = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => letterOfPoint(from + index)).join(' ')

test('the letters of điểm are 23, in the order of the decree', () => {
  expect(lettersOf(0, 23)).toBe('a b c d đ e g h i k l m n o p q r s t u v x y')
})

test('after y come two letters', () => {
  expect(lettersOf(22, 7)).toBe('y aa ab ac ad ađ ae')
  expect(lettersOf(45, 3)).toBe('ay ba bb')
  expect(letterOfPoint(23 + 23 * 23 - 1)).toBe('yy')
  expect(letterOfPoint(23 + 23 * 23)).toBe('aaa')
})

test('no letter comes twice', () => {
  const letters = lettersOf(0, 2000).split(' ')
  expect(new Set(letters).size).toBe(2000)
})
