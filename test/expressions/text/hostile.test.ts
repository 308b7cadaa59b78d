import { describe, expect, it } from 'vitest'
import { FUNCTIONS } from '../../../src/expressions/text/functions/index.ts'
import { fc } from '../fixed-seed.ts'
import { diagnosticsOf, problemsOf } from './clerk-scope.ts'

/** Something of every kind. */
const KINDS = [
  'so_dat',
  'ky_luat',
  'xep_loai',
  'danh_hieu',
  'ngay_nop',
  'vi_pham',
  'quy',
  "'kha'",
  '2',
  'true',
]

describe('whatever stands where', () => {
  it.each(Object.keys(FUNCTIONS))('%s gives an expression or says what is wrong', name => {
    const calls = KINDS.flatMap(a => [
      `${name}(${a})`,
      ...KINDS.flatMap(b => [`${name}(${a}, ${b})`, ...KINDS.map(c => `${name}(${a}, ${b}, ${c})`)]),
    ])
    for (const call of calls) {
      expect(() => diagnosticsOf(call)).not.toThrow()
    }
  })

  it.each(['+', '-', '*', '/', '=', '<>', '<', 'and', 'or'])('%s does so between any two', sign => {
    for (const text of KINDS.flatMap(a => KINDS.map(b => `${a} ${sign} ${b}`))) {
      expect(() => diagnosticsOf(text)).not.toThrow()
    }
  })
})

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
  ])('%s ends with a problem', (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0)
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
