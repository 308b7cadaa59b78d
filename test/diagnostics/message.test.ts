import { describe, expect, it } from 'vitest'
import type { Param, Term } from '../../src/diagnostics/diagnostic.ts'
import { isError, messageOf, severityOf } from '../../src/diagnostics/message.ts'

const understood = (value: Param, language: 'vi' | 'en') =>
  messageOf({ code: 'TD1102', params: { source: 'x', value } }, language).message

describe('the words of a diagnostic', () => {
  it('are filled in, in either language', () => {
    const diagnostic = { code: 'TD1411', params: { points: 5.5, max: 5, code: 'I.3' } } as const
    expect(messageOf(diagnostic, 'vi')).toMatchObject({
      message: 'điểm 5,5 vượt mức tối đa 5 của tiêu chí "I.3"',
      remedy: 'Sửa điểm cho không quá 5.',
    })
    expect(messageOf(diagnostic, 'en')).toMatchObject({
      message: '5.5 points are more than the maximum 5 of criterion "I.3"',
      remedy: 'Give at most 5 points.',
    })
  })

  it('show numbers as the language writes them, and text as it stands', () => {
    expect(understood(9.5, 'vi')).toBe('đã hiểu "x" là 9,5')
    expect(understood(9.5, 'en')).toBe('understood "x" as 9.5')
    expect(understood(-0.25, 'vi')).toBe('đã hiểu "x" là -0,25')
    expect(understood('9.5', 'vi')).toBe('đã hiểu "x" là 9.5')
  })

  it.each<[Term, string, string]>([
    ['yes', 'có (true)', 'yes (true)'],
    ['no', 'không (false)', 'no (false)'],
    ['empty', 'giá trị trống', 'an empty value'],
    [
      'busy',
      'tệp đang mở trong chương trình khác, hoặc không có quyền ghi',
      'the file is open in another program, or permission is denied',
    ],
  ])('have their own for %s', (term, vietnamese, english) => {
    expect(understood({ term }, 'vi')).toBe(`đã hiểu "x" là ${vietnamese}`)
    expect(understood({ term }, 'en')).toBe(`understood "x" as ${english}`)
  })

  it('suggest what was meant instead of listing everything', () => {
    const params = { key: 'yaer', allowed: ['id', 'name', 'year'] }
    expect(messageOf({ code: 'TD1201', params }, 'vi').remedy).toBe('Các khóa dùng được: id, name hoặc year.')
    expect(messageOf({ code: 'TD1201', params }, 'en').remedy).toContain('id, name, or year')
    const guessed = messageOf({ code: 'TD1201', params: { ...params, suggestion: 'year' } }, 'vi')
    expect(guessed.remedy).toMatch(/"year"\?$/)
    expect(guessed.remedy).not.toContain('name')
  })

  it('have no remedy where there is nothing to do', () => {
    expect(messageOf({ code: 'TD1102', params: {} }, 'vi')).not.toHaveProperty('remedy')
  })

  it('keep a placeholder that nothing fills, so that the gap is seen', () => {
    expect(messageOf({ code: 'TD1006' }, 'en').message).toBe('the key "{key}" appears twice')
  })

  it('say why it matters, where there is something to say', () => {
    expect(messageOf({ code: 'TD1411', params: {} }, 'vi').reason).toBeTruthy()
    expect(messageOf({ code: 'TD1701', params: {} }, 'vi')).not.toHaveProperty('reason')
  })

  it('cut a runaway value in its middle, so that of a path the name is left', () => {
    const path = `${'thi-dua/'.repeat(1000)}campaign.yaml`
    expect(understood(path, 'vi')).toBe(`đã hiểu "x" là ${path.slice(0, 70)}…${path.slice(-40)}`)
    expect(understood('a'.repeat(110), 'vi')).toBe(`đã hiểu "x" là ${'a'.repeat(110)}`)
  })

  it('do not take braces or dollar signs of the file for placeholders', () => {
    expect(understood('{source} $& $1', 'en')).toBe('understood "x" as {source} $& $1')
  })
})

describe('the severity of a diagnostic', () => {
  it.each([
    ['TD1411', 'error', true],
    ['TD1413', 'warning', false],
    ['TD1102', 'note', false],
  ] as const)('%s is: %s', (code, severity, error) => {
    expect(severityOf({ code })).toBe(severity)
    expect(isError({ code })).toBe(error)
  })
})

describe('names that there are', () => {
  it('stand in a row, whatever the language', () => {
    expect(understood({ names: ['so_dat', 'so_giao'] }, 'vi')).toBe('đã hiểu "x" là so_dat, so_giao')
    expect(understood({ names: ['so_dat'] }, 'en')).toBe('understood "x" as so_dat')
    expect(understood({ names: [] }, 'vi')).toBe('đã hiểu "x" là –')
  })

  it('are left out whole where there are too many', () => {
    const names = Array.from({ length: 60 }, (_, index) => `tieu_chi_${index}`)
    const shown = understood({ names }, 'vi').slice('đã hiểu "x" là '.length)
    expect(shown.length).toBeLessThan(290)
    expect(shown.split(', ').slice(0, -1)).toEqual(names.slice(0, shown.split(', ').length - 1))
    expect(shown.endsWith(', …')).toBe(true)
  })
})
