import { describe, expect, it } from 'vitest'
import { fc } from '../fixed-seed.ts'
import { diagnosticsOf, problemsOf } from './clerk-scope.ts'

describe('a formula that was written to break the reader', () => {
  it.each([
    ['ten thousand brackets', '('.repeat(10_000)],
    ['ten thousand brackets that are closed', `${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['ten thousand minus signs', `${'-'.repeat(10_000)}1`],
    ['ten thousand negations', `${'not '.repeat(10_000)}true`],
    ['functions inside of one another', `${'abs('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['conditions inside of one another', `${'if(true, '.repeat(5_000)}1`],
  ])('%s are too deep (TD1424)', (_, text) => {
    const [problem, ...others] = diagnosticsOf(text)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'TD1424', params: { reason: { term: 'formula_too_deep' } } })
  })

  it('is read up to fifty brackets', () => {
    expect(problemsOf(`${'('.repeat(50)}1${')'.repeat(50)}`)).toEqual([])
    expect(problemsOf(`${'('.repeat(51)}1${')'.repeat(51)}`).map(([code]) => code)).toEqual(['TD1424'])
  })

  it.each([
    ['a name of a megabyte', 'a'.repeat(1_000_000)],
    ['a number of a megabyte', '9'.repeat(1_000_000)],
    ['blanks of a megabyte', ' '.repeat(1_000_000)],
    ['an open quote of a megabyte', `'${'a'.repeat(1_000_000)}`],
    ['operators of a megabyte', '<>'.repeat(500_000)],
    ['digits and points of a megabyte', '1.'.repeat(500_000)],
    ['marks of a megabyte', `a${'\u0301'.repeat(1_000_000)}`],
  ])('%s ends with a problem, soon', (_, text) => {
    const start = performance.now()
    expect(problemsOf(text).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('a long sum stays shallow', () => {
    expect(problemsOf(Array.from({ length: 1_000 }, (_, index) => `${index}`).join(' + '))).toEqual([])
  })

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
    '%s is no name and no function',
    name => {
      expect(problemsOf(`${name} + 1`).map(([code]) => code)).toEqual([
        name.startsWith('_') ? 'TD1424' : 'TD1425',
      ])
      expect(problemsOf(`${name}(1)`).map(([code]) => code)).toEqual([
        name.startsWith('_') ? 'TD1424' : 'TD1426',
      ])
    },
  )

  it('whatever it is, gives an expression or problems whose words stand in it', () => {
    const pieces = fc.constantFrom(
      ...[
        'so_dat',
        'ky_luat',
        'vi_pham',
        "'kha'",
        'xep_loai',
        '1',
        '0,5',
        '50%',
        '(',
        ')',
        ',',
        '+',
        '-',
        '*',
      ],
      ...[
        '/',
        '=',
        '<',
        'and',
        'not',
        'if(',
        'min(',
        'count(',
        'points(',
        "'",
        '“',
        '≥',
        'Đ',
        '\u0301',
        '\n',
        '$',
      ],
    )
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 20 }).map(list => list.join(' ')),
      fc.array(pieces, { maxLength: 12 }).map(list => list.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('number' as const, 'yes_no' as const), (source, expected) => {
        for (const [code, words] of problemsOf(source, expected)) {
          expect(['TD1424', 'TD1425', 'TD1426', 'TD1427']).toContain(code)
          if (words !== undefined) expect(source).toContain(words)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
