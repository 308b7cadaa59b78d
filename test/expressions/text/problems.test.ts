import { describe, expect, it } from 'vitest'
import { diagnosticsOf, PLACE, problemsOf, SCOPE } from './clerk-scope.ts'

describe('a formula that cannot be read (TD1424)', () => {
  it.each([
    ['', 'formula_empty', undefined],
    ['   ', 'formula_empty', undefined],
    ['so_dat +', 'formula_expected', '+'],
    ['+ so_dat', 'formula_expected', '+'],
    ['so_dat +* so_giao', 'formula_expected', '*'],
    ['so_dat so_giao', 'formula_expected', 'so_giao'],
    ['(so_dat', 'formula_expected', 'so_dat'],
    ['so_dat)', 'formula_expected', ')'],
    ['min(so_dat, )', 'formula_expected', ')'],
    ['min(so_dat', 'formula_expected', 'so_dat'],
    ['min(so_dat so_giao)', 'formula_expected', 'so_giao'],
    ['so_dat and', 'formula_expected', 'and'],
    ['and so_dat', 'formula_expected', 'and'],
    ['so_dat%', 'formula_expected', '%'],
    ['0,5 * so_dat', 'formula_decimal_comma', '0,5'],
    ['so_dat * 12,5', 'formula_decimal_comma', '12,5'],
    ['(0,5)', 'formula_decimal_comma', '0,5'],
    ['so_dat # 5', 'formula_character', '#'],
    ['so_dat ^ 2', 'formula_character', '^'],
    ['so_dat; so_giao', 'formula_character', ';'],
    ['.5', 'formula_character', '.'],
    ['so_dat 👍', 'formula_character', '👍'],
    ["xep_loai = 'kha", 'formula_open_quote', "'kha"],
    ['xep_loai = “kha"', 'formula_open_quote', '“kha"'],
    ['1 < so_dat < 5', 'formula_chained', '1 < so_dat <'],
    ['so_dat = so_giao = 5', 'formula_chained', 'so_dat = so_giao ='],
  ])('%j: %s, at %j', (text, reason, words) => {
    const [problem, ...others] = diagnosticsOf(text)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'TD1424', params: { reason: { term: reason } } })
    expect(problem?.place?.words).toBe(words)
  })

  it('shows the piece where reading ends', () => {
    expect(diagnosticsOf('(so_dat + 1 so_giao')[0]?.params?.piece).toBe('so_giao')
    expect(diagnosticsOf('min(so_dat; 1)')[0]?.params?.piece).toBe(';')
  })
})

describe('a name that is not known (TD1425)', () => {
  it.each([
    ['so_datt / so_giao', 'so_datt', 'so_dat'],
    ['traits.giuongg', 'traits.giuongg', 'traits.giuong'],
    ['SO_DAT', 'SO_DAT', 'so_dat'],
    ["if(xep_loai = 'khaa', 1, 2)", "'khaa'", 'kha'],
    ["points('II.4')", "'II.4'", 'II.3'],
    ['count(vi_pham, nangg)', 'nangg', 'nang'],
    ['mean(quy, valu > 1)', 'valu', 'value'],
    ['distinct(vi_pham, khoaa)', 'khoaa', 'khoa'],
    ['top(vi_pham, 2, so_nguoii)', 'so_nguoii', 'so_nguoi'],
    ["if(has(danh_hieu, 'coo'), 1, 2)", "'coo'", 'co'],
    ['số_đạt', 'số_đạt', 'so_dat'],
  ])('%s: %s, where %s is near', (text, words, near) => {
    const [problem, ...others] = diagnosticsOf(text)
    expect(others).toEqual([])
    expect([problem?.code, problem?.place?.words, problem?.params?.suggestion]).toEqual([
      'TD1425',
      words,
      near,
    ])
  })

  it('lists what could have been named', () => {
    expect(diagnosticsOf("points('IX')")[0]?.params?.known).toBe('II, II.3')
  })

  it('is told for each name of the formula', () => {
    expect(problemsOf('mot + hai * min(ba, so_dat)')).toEqual([
      ['TD1425', 'mot'],
      ['TD1425', 'hai'],
      ['TD1425', 'ba'],
    ])
  })

  it('is a field outside of its list, and the name of a period outside of its periods', () => {
    expect(problemsOf('so_nguoi + 1')).toEqual([['TD1425', 'so_nguoi']])
    expect(problemsOf('value + 1')).toEqual([['TD1425', 'value']])
    expect(problemsOf('count(vi_pham, value > 1)')).toEqual([['TD1425', 'value']])
  })

  it('is any function without its brackets', () => {
    expect(problemsOf('min + 1')).toEqual([['TD1425', 'min']])
  })
})

describe('a function that is not known or called in another way (TD1426)', () => {
  it.each([
    ['average(so_dat, so_giao)', 'average(so_dat, so_giao)'],
    ['roundd(so_dat)', 'roundd(so_dat)'],
    ['if(ky_luat, 1)', 'if(ky_luat, 1)'],
    ['min()', 'min()'],
    ['1 + abs(so_dat, 2)', 'abs(so_dat, 2)'],
    ['ratio(so_dat, so_giao)', 'ratio(so_dat, so_giao)'],
    ['round(so_dat, 7)', '7'],
    ['round(so_dat, so_giao)', 'so_giao'],
    ['round(so_dat, -1)', '-1'],
    ['round(so_dat, 50%)', '50%'],
    ['round_to(so_dat, 0)', '0'],
    ['round_to(so_dat, 25%)', '25%'],
    ['round_to(so_dat, -1)', '-1'],
    ['round_to(so_dat, so_giao)', 'so_giao'],
    ['round_to(so_dat)', 'round_to(so_dat)'],
    ['cluster_count()', 'cluster_count()'],
    ['sum(vi_pham)', 'sum(vi_pham)'],
    ['sum(vi_pham, so_nguoi, nang, nang)', 'sum(vi_pham, so_nguoi, nang, nang)'],
    ['sum(quy, value, value > 1, 2)', 'sum(quy, value, value > 1, 2)'],
    ['lowest(so_dat, so_giao)', 'lowest(so_dat, so_giao)'],
    ['points(so_dat)', 'so_dat'],
    ['top(vi_pham, so_dat, so_nguoi)', 'so_dat'],
    ['bottom(vi_pham, 0, so_nguoi)', '0'],
    ['earliest(vi_pham, 1.5, so_nguoi)', '1.5'],
    ['top(vi_pham, 200%, so_nguoi)', '200%'],
    ['top(vi_pham, 2)', 'top(vi_pham, 2)'],
    ['distinct(vi_pham, so_nguoi + 1)', 'distinct(vi_pham, so_nguoi + 1)'],
    ['distinct(vi_pham)', 'distinct(vi_pham)'],
    ['constructor(1)', 'constructor(1)'],
    ['toString()', 'toString()'],
  ])('%s, at %s', (text, words) => {
    expect(problemsOf(text)).toEqual([['TD1426', words]])
  })

  it('says how the function is called', () => {
    expect(diagnosticsOf('ratio(so_dat, so_giao)')[0]?.params).toMatchObject({
      name: 'ratio',
      signature: 'ratio(a, b, c)',
    })
    expect(diagnosticsOf('avg(1)')[0]?.params?.name).toBe('avg')
    expect(diagnosticsOf('roundd(1)')[0]?.params?.suggestion).toBe('round')
  })

  it('is one that has no meaning here', () => {
    const { codes: _, allowsCluster: __, ...narrow } = SCOPE
    expect(problemsOf("points('II.3')", 'number', narrow)).toEqual([['TD1426', "points('II.3')"]])
    expect(problemsOf('best(so_dat)', 'number', narrow)).toEqual([['TD1426', 'best(so_dat)']])
  })
})

describe('a function of lists with a single number (TD1497)', () => {
  it.each([
    'mean(so_dat)',
    'sum(so_dat)',
    'highest(so_dat)',
    'lowest(so_dat)',
    'last(so_dat)',
    'mean(so_dat / so_giao)',
    'sum(sum(vi_pham, so_nguoi))',
  ])('%s would be that number', text => {
    expect(diagnosticsOf(`1 + ${text}`)).toEqual([
      { code: 'TD1497', place: { ...PLACE, words: text }, params: { piece: text } },
    ])
  })

  it('lets lists, periods and several numbers be', () => {
    expect(problemsOf('mean(quy) + sum(vi_pham, so_nguoi) + mean(so_dat, so_giao)')).toEqual([])
  })

  it('tells a condition in place of the number first', () => {
    expect(problemsOf('mean(ky_luat)')).toEqual([['TD1427', 'ky_luat']])
  })
})

describe('a value of one kind where another belongs (TD1427)', () => {
  it.each([
    ['ky_luat + 1', 'ky_luat', 'yes_no', 'number'],
    ['1 + ky_luat', 'ky_luat', 'yes_no', 'number'],
    ['-ky_luat', 'ky_luat', 'yes_no', 'number'],
    ['so_dat + xep_loai', 'xep_loai', 'choice', 'number'],
    ['so_dat > 5', 'so_dat > 5', 'yes_no', 'number'],
    ['if(so_dat, 1, 2)', 'so_dat', 'number', 'yes_no'],
    ['if(ky_luat, 1, true)', 'true', 'yes_no', 'number'],
    ["if(ky_luat, 'kha', 1)", "'kha'", 'text', 'number'],
    ['if(ky_luat, xep_loai, 1)', 'xep_loai', 'choice', 'number'],
    ['min(so_dat, ngay_nop)', 'ngay_nop', 'date', 'number'],
    ['ngay_nop', 'ngay_nop', 'date', 'number'],
    ['ngay_nop + ngay_han', 'ngay_nop', 'date', 'number'],
    ['so_dat / 0', '0', 'zero', 'nonzero'],
    ['so_dat / 0%', '0%', 'zero', 'nonzero'],
    ["'kha'", "'kha'", 'text', 'number'],
    ['vi_pham', 'vi_pham', 'records', 'number'],
    ['quy * 2', 'quy', 'periods', 'number'],
    ['count(so_dat)', 'so_dat', 'number', 'records'],
    ['top(quy, 1, value)', 'quy', 'periods', 'records'],
    ['distinct(so_dat, khoa)', 'so_dat', 'number', 'records'],
    ['earliest(vi_pham, 1, nang)', 'nang', 'yes_no', 'number'],
    ['bottom(vi_pham, 1, so_nguoi, so_nguoi)', 'so_nguoi', 'number', 'yes_no'],
    ['sum(vi_pham, nang)', 'nang', 'yes_no', 'number'],
    ['count(vi_pham, so_nguoi)', 'so_nguoi', 'number', 'yes_no'],
    ['number_of(xep_loai)', 'xep_loai', 'choice', 'several'],
    ['target(5)', '5', 'number', 'input'],
    ['target(max)', 'max', 'number', 'input'],
    ['best(ky_luat)', 'ky_luat', 'yes_no', 'number'],
    ['best(so_dat, so_giao)', 'so_giao', 'number', 'yes_no'],
  ])('%s: %s is %s, and not %s', (text, words, found, expected) => {
    expect(diagnosticsOf(text)).toEqual([
      {
        code: 'TD1427',
        place: { ...PLACE, words },
        params: {
          piece: words,
          found: { term: `kind_${found}` },
          expected: { term: `kind_${expected}` },
        },
      },
    ])
  })

  it.each([
    ['so_dat', 'so_dat', 'number', 'yes_no'],
    ['ky_luat and so_dat', 'so_dat', 'number', 'yes_no'],
    ['not so_dat', 'so_dat', 'number', 'yes_no'],
    ['ky_luat > co_ke_hoach', 'ky_luat', 'yes_no', 'number'],
    ['ky_luat = 1', '1', 'number', 'yes_no'],
    ["so_dat = 'kha'", "'kha'", 'text', 'number'],
    ["'kha' = so_dat", "'kha'", 'text', 'number'],
    ['xep_loai = 5', '5', 'number', 'text'],
    ['xep_loai = danh_hieu', 'danh_hieu', 'several', 'text'],
    ["xep_loai > 'kha'", 'xep_loai', 'choice', 'number'],
    ["danh_hieu = 'co'", 'danh_hieu', 'several', 'choice'],
    ['ngay_nop > 5', '5', 'number', 'date'],
    ["ngay_nop > '2026-02-30'", "'2026-02-30'", 'text', 'date'],
    ["ngay_nop > '1/12/2026'", "'1/12/2026'", 'text', 'date'],
    ["has(so_dat, 'co')", 'so_dat', 'number', 'several'],
    ['has(danh_hieu, so_dat)', 'so_dat', 'number', 'text'],
    ['has_all(danh_hieu, so_dat, ky_luat)', 'so_dat', 'number', 'text'],
  ])('as a condition, %s: %s is %s, and not %s', (text, words, found, expected) => {
    const [problem] = diagnosticsOf(text, 'yes_no')
    expect([problem?.code, problem?.place?.words, problem?.params?.found, problem?.params?.expected]).toEqual(
      ['TD1427', words, { term: `kind_${found}` }, { term: `kind_${expected}` }],
    )
  })

  it('is told together with what else is wrong', () => {
    expect(problemsOf('ky_luat + mot and hai', 'yes_no')).toEqual([
      ['TD1425', 'mot'],
      ['TD1425', 'hai'],
    ])
    expect(problemsOf('max(ky_luat, mot, roundd(2))')).toEqual([
      ['TD1427', 'ky_luat'],
      ['TD1425', 'mot'],
      ['TD1426', 'roundd(2)'],
    ])
  })
})
