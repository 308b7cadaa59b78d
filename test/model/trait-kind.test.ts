import { expect, it } from 'vitest'
import { traitKinds } from '../../src/model/trait-kind.ts'

it('a trait is a condition where all units say yes or no, else a number, and words where one says a word', () => {
  const kinds = traitKinds([
    ['noi_tru', true],
    ['so_giuong', 120],
    ['hang', 'hang-2'],
    ['noi_tru', false],
    ['tu_chu', true],
    ['tu_chu', 0],
    ['hang', 'hang-1'],
    ['hang', 'hang-2'],
    ['hang', true],
  ])
  expect([...kinds]).toEqual([
    ['noi_tru', 'yes_no'],
    ['so_giuong', 'number'],
    ['hang', ['hang-2', 'hang-1']],
    ['tu_chu', 'number'],
  ])
})
