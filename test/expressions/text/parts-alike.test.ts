import { describe, expect, it } from 'vitest'
import { diagnosticsOf, holds, problemsOf, valueFrom } from './clerk-scope.ts'

describe('of two parts the one that counts', () => {
  it('may be a condition or a date as well as a number', () => {
    expect(holds('default(chua_bao_cao > 5, true)')).toBe('yes')
    expect(holds('default(ky_luat, true)')).toBe('no')
    expect(valueFrom('if(ky_luat, ngay_han, ngay_nop) - ngay_han')).toBe('2')
  })

  it.each([
    ["if(ky_luat, 'kha', 2)", "'kha'", 'text', 'number'],
    ['if(ky_luat, xep_loai, 2)', 'xep_loai', 'choice', 'number'],
    ['if(ky_luat, vi_pham, ngay_han)', 'vi_pham', 'records', 'date'],
    ["if(ky_luat, 1, 'kha')", "'kha'", 'text', 'number'],
    ['default(so_dat, ky_luat)', 'ky_luat', 'yes_no', 'number'],
    ['default(quy, 0)', 'quy', 'periods', 'number'],
  ])('is of the same kind as the other: %s', (text, words, found, expected) => {
    expect(problemsOf(text)).toEqual([['TD1427', words]])
    expect(diagnosticsOf(text)[0]?.params).toMatchObject({
      found: { term: `kind_${found}` },
      expected: { term: `kind_${expected}` },
    })
  })
})

describe('what is asked of an input', () => {
  it('may be its target by period', () => {
    expect(valueFrom('target(quy)')).toBe('60')
    expect(problemsOf('target(ky_luat)')).toEqual([['TD1427', 'ky_luat']])
  })

  it('may be whether a word is known of which any can stand', () => {
    expect(holds('reported(type)')).toBe('yes')
    expect(problemsOf("reported('type')", 'yes_no')).toEqual([['TD1427', "'type'"]])
  })
})

describe('words between conditions', () => {
  it.each([
    'so_dat > 5 AND co_ke_hoach',
    'NOT ky_luat OR false',
    'KHÔNG ky_luat VÀ co_ke_hoach',
    'không ky_luat và co_ke_hoach'.normalize('NFD'),
  ])('may be written in any case, and with marks of their own: %s', text => {
    expect(holds(text)).toBe('yes')
  })
})
