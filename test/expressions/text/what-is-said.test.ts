import { describe, expect, it } from 'vitest'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { FUNCTIONS } from '../../../src/expressions/text/functions/index.ts'
import type { Scope } from '../../../src/expressions/text/scope.ts'
import { diagnosticsOf, problemsOf, SCOPE } from './clerk-scope.ts'

const said = (text: string, expected: 'number' | 'yes_no' = 'number', scope: Scope = SCOPE) =>
  diagnosticsOf(text, expected, scope).map(problem => messageOf(problem, 'vi').message)

describe('what the clerk is told', () => {
  it.each([
    ['so_dat * 0,5', 'không đọc được công thức ở "0,5": số thập phân trong công thức viết dấu chấm, như 0.5'],
    [
      'so_dat, so_giao',
      'không đọc được công thức ở ",": ở đây thiếu hoặc thừa một số, một tên, một phép tính hoặc một dấu ngoặc',
    ],
    [
      'so_dat /',
      'không đọc được công thức ở "/": ở đây thiếu hoặc thừa một số, một tên, một phép tính hoặc một dấu ngoặc',
    ],
    ['so_dat + ky_luat', '"ky_luat" là điều kiện (đúng hoặc sai), nhưng ở đây cần số'],
    ['if(so_dat, 1, 0)', '"so_dat" là số, nhưng ở đây cần điều kiện (đúng hoặc sai)'],
    ['SUM(so_dat)', 'hàm "SUM" không có trong công cụ; có thể viết: sum(danh sách, mục, điều kiện)'],
    ['ratio(so_dat)', 'hàm "ratio" không dùng được như ở đây; có thể viết: ratio(a, b, c)'],
  ])('%s: %s', (text, message) => {
    expect(said(text)).toEqual([message])
  })

  it('names no function that has no meaning there', () => {
    const { codes: _, allowsCluster: __, stages: ___, papers: ____, ...narrow } = SCOPE
    const [problem] = diagnosticsOf("points('II.3')", 'number', narrow)
    const signature = problem?.params?.signature
    const offered = typeof signature === 'object' && 'names' in signature ? signature.names : []
    expect(offered).toContain('has_any')
    expect(offered.filter(name => FUNCTIONS[name]?.isAvailable)).toEqual([])
  })

  it('lists every function where none of nearly this name is there', () => {
    const [message = ''] = said('rank(so_dat)')
    expect(message).toContain('hàm "rank" không có trong công cụ; có thể viết: if, min, max')
    for (const name of ['sum', 'mean', 'highest', 'lowest', 'count', 'best'])
      expect(message.split(', ')).toContain(name)
  })

  it('says so where there is nothing to name', () => {
    expect(said('so_dat', 'number', { names: new Map() })).toEqual([
      'công thức nhắc đến "so_dat" là tên chưa có; các tên có thể dùng: –',
    ])
  })

  it('is told once of a condition that is looked at in several groups', () => {
    const groups = ['I', 'II', 'III'].map(() => SCOPE)
    const scope = { ...SCOPE, quantifiers: new Map([['any_group', { of: 'any' as const, scopes: groups }]]) }
    expect(problemsOf('any_group(so_datt < 5)', 'yes_no', scope)).toEqual([['TD1425', 'so_datt']])
    expect(diagnosticsOf('any_grup(so_dat < 5)', 'yes_no', scope)[0]?.params?.suggestion).toBe('any_group')
  })
})
