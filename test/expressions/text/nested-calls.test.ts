import { describe, expect, it } from 'vitest'
import { diagnosticsOf, problemsOf, valueFrom } from './clerk-scope.ts'

const nested = (before: string, inner: string, after: string, times: number) =>
  `${before.repeat(times)}${inner}${after.repeat(times)}`

const TOO_DEEP = { code: 'TD1424', params: { reason: { term: 'formula_too_deep' } } }

describe('functions inside of functions', () => {
  it.each([
    ['sum(', 'so_dat', ', so_khong)', '30'],
    ['sum(quy, ', 'value', ')', '240'],
    ['if(ky_luat, 0, ', 'so_dat', ')', '30'],
  ])('are read in no more time than they take to write: %s… %s', (before, inner, after, value) => {
    const times = before.includes('quy') ? 1 : 45
    expect(valueFrom(nested(before, inner, after, times))).toBe(value)
  })

  it('tell what is wrong in the innermost once', () => {
    expect(problemsOf(nested('sum(', 'so_datt', ')', 45))).toEqual([['TD1425', 'so_datt']])
    expect(problemsOf(nested('mean(', 'ky_luat', ')', 45))).toEqual([['TD1427', 'ky_luat']])
    expect(problemsOf(nested('sum(quy, ', 'so_datt', ')', 45))).toEqual([['TD1425', 'so_datt']])
  })

  it.each([
    ['abs, which looks at its number twice', nested('abs(', 'so_dat', ')', 40)],
    ['ratio, which looks at its divisor twice', nested('ratio(1, ', 'so_dat', ', 0)', 40)],
    ['default, which looks at its first part twice', nested('default(', 'so_dat', ', 0)', 40)],
    ['mean, which counts the numbers that are there', nested('mean(', 'so_dat', ', so_giao)', 40)],
    ['lists, which look at every record', nested('sum(vi_pham, ', 'so_nguoi', ')', 5)],
    ['the best of the cluster, which looks at every unit', nested('best(', 'so_dat', ')', 5)],
  ])('are refused where a score would never be done: %s', (_, text) => {
    const [problem, ...others] = diagnosticsOf(text)
    expect(others).toEqual([])
    expect(problem).toMatchObject(TOO_DEEP)
  })

  it('are allowed where each has its use', () => {
    expect(valueFrom(nested('abs(', '-7', ')', 10))).toBe('7')
    expect(valueFrom('count(vi_pham, so_nguoi > mean(vi_pham, so_nguoi))')).toBe('1')
  })

  it('a chain longer than a key of the table can hold is refused, too', () => {
    expect(diagnosticsOf(`${'1 + '.repeat(500_000)}1`)).toMatchObject([TOO_DEEP])
  })
})
