import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/workspace/parse-yaml.ts'

/** Code and marked text of each problem. */
function problems(text: string): (readonly [string, string | undefined])[] {
  return parseYaml(text, 'campaign.yaml').diagnostics.map(({ code, place }) => [
    code,
    place?.range && text.slice(...place.range),
  ])
}

describe('reading YAML', () => {
  it('gives the plain value and the document', () => {
    const { value, document, diagnostics } = parseYaml(
      '# chú thích\nyear: 2026\nname: Thi đua\n',
      'campaign.yaml',
    )
    expect(value).toEqual({ year: 2026, name: 'Thi đua' })
    expect(document?.get('year')).toBe(2026)
    expect(diagnostics).toEqual([])
  })

  it('takes one document between its marks', () => {
    expect(parseYaml('---\nyear: 2026\n...\n', 'campaign.yaml').value).toEqual({ year: 2026 })
  })

  it('keeps dates and words as text', () => {
    expect(parseYaml('a: 2026-12-31\nb: không\nc: no\nd: 9,5\n', 'x.yaml').value).toEqual({
      a: '2026-12-31',
      b: 'không',
      c: 'no',
      d: '9,5',
    })
  })

  it.each<[string, string, string, string | undefined]>([
    ['an unclosed quote (TD1019)', 'name: "Sở Y tế\nyear: 2026', 'TD1019', '"Sở Y tế'],
    ['a quote closed by that of another line (TD1019)', 'a: "x\nb: "y"\n', 'TD1019', '"x'],
    ['an unclosed single quote (TD1019)', "a: 'x\nb: 1\n", 'TD1019', "'x"],
    ['quotes inside quotes (TD1020)', 'a: "Thi đua "Xanh" tốt"\n', 'TD1020', '"Thi đua "Xanh" tốt"'],
    ['a sign that cannot begin a value (TD1002)', 'name: @sở\n', 'TD1002', '@'],
    ['an unclosed bracket (TD1019)', 'a: 1\nb: [x, [y]\nc: 1', 'TD1019', '[x, [y]'],
    ['an unclosed brace (TD1019)', 'a: { b: 1\nc: 2\n', 'TD1019', '{ b: 1'],
    ['emphasis taken for an alias (TD1005)', 'text: *đậm* chữ\n', 'TD1005', '*đậm* chữ'],
    ['a control character (TD1004)', 'name: Sở\u0007 Y tế\n', 'TD1004', '\u0007'],
    ['a line separator (TD1004)', 'name: Sở\u2028Y tế\n', 'TD1004', '\u2028'],
    ['a lone surrogate (TD1004)', 'name: \ud800\n', 'TD1004', '\ud800'],
    ['an empty file (TD1008)', '', 'TD1008', undefined],
    ['comments only (TD1008)', '# chưa viết\n\n', 'TD1008', undefined],
    ['null (TD1008)', 'null\n', 'TD1008', undefined],
    ['several documents (TD1009)', 'a: 1\n---\nb: 2\n', 'TD1009', '---\nb: 2\n'],
    ['a directive (TD1010)', '%YAML 1.2\n---\na: 1\n', 'TD1010', '%YAML 1.2'],
    [
      'a directive for tags (TD1010)',
      '%TAG ! tag:vidu,2026:\n---\na: 1\n',
      'TD1010',
      '%TAG ! tag:vidu,2026:',
    ],
    ['a tab as indent (TD1011)', 'launch:\n\tplace: Lam Giang\n', 'TD1011', '\t'],
    ['a colon inside a sentence (TD1012)', 'title: Mục 1: Tổ chức\n', 'TD1012', 'Mục 1: Tổ chức'],
    ['a sentence of two lines before a colon (TD1012)', 'Tên dài\nhai dòng: 1\n', 'TD1012', 'Tên dài'],
    ['uneven indentation (TD1013)', 'year: 2026\n  name: Thi đua\n', 'TD1013', 'name: Thi đua'],
  ])('reports %s at its place, and nothing after it', (_, text, code, marked) => {
    const [first, ...others] = problems(text)
    expect(others).toEqual([])
    expect(first?.[0]).toBe(code)
    if (marked !== '') expect(first?.[1]).toBe(marked)
    expect(parseYaml(text, 'x.yaml').value).toBeUndefined()
  })

  it('names the control character', () => {
    expect(parseYaml('a: \u0000', 'x.yaml').diagnostics[0]?.params).toEqual({ character: '0000' })
    expect(parseYaml('a: \u2029', 'x.yaml').diagnostics[0]?.params).toEqual({ character: '2029' })
  })

  it.each([
    ['an anchor of a value', 'a: &mau 1\n', '&mau'],
    ['an anchor of a list', 'a: &nhom [1]\n', '&nhom'],
    ['an anchor of a map', 'a: &cap { e: 1 }\n', '&cap'],
    ['an alias', 'a: *mau\n', '*mau'],
  ])('reports %s (TD1005)', (_, text, marked) => {
    expect(problems(text)).toEqual([['TD1005', marked]])
  })

  it('keeps the first of two keys, and goes on with it', () => {
    expect(parseYaml('year: 2026\nyear: 2027\n', 'x.yaml').value).toEqual({ year: 2026 })
  })

  it.each([
    ['a tag', 'a: !ngay 2026\n', '!ngay'],
    ['a tag that YAML itself defines', 'a: !!str 2026\n', '!!str'],
  ])('reports %s (TD1010), and goes on', (_, text, marked) => {
    expect(problems(text)).toEqual([['TD1010', marked]])
    expect(parseYaml(text, 'x.yaml').value).toBeDefined()
  })

  it('reports a merge key like an anchor (TD1005)', () => {
    expect(problems('a:\n  <<: { b: 1 }\n  c: 2\n')).toEqual([['TD1005', '<<']])
    expect(parseYaml('a:\n  <<: { b: 1 }\n  c: 2\n', 'x.yaml').value).toEqual({ a: { c: 2 } })
  })

  it.each([
    ['name: Phòng khám #3\n', [['TD1015', '#3']]],
    ['name: Phòng khám # 3 giường\n', []],
    ['name: "Phòng khám #3" # ghi chú\n', []],
    ['name: Phòng khám#3\n', []],
    ['- Trạm y tế #xã\n- Khoa\n', [['TD1015', '#xã']]],
  ])('in %j looks whether a comment was meant as text (TD1015)', (text, found) => {
    expect(problems(text)).toEqual(found)
  })

  it('reports every line that is indented by a tab, and every sentence with a colon', () => {
    const tabs = 'a:\n\tb: 1\n\tc: 2\n'
    expect(problems(tabs).map(([code]) => code)).toEqual(['TD1011', 'TD1011'])
    const colons = 'name: Cụm 1: Bệnh viện\nb: 1\ntitle: Mục 2: Thi đua\n'
    expect(problems(colons)).toEqual([
      ['TD1012', 'Cụm 1: Bệnh viện'],
      ['TD1012', 'Mục 2: Thi đua'],
    ])
  })

  it('shows a sentence in quotes, where it is one', () => {
    const fixOf = (text: string) => parseYaml(text, 'x.yaml').diagnostics[0]?.fix
    expect(fixOf('name: Cụm 1: Bệnh viện "A"\n')).toEqual({ replace: '"Cụm 1: Bệnh viện \\"A\\""' })
    // How many spaces a tab stands for, only the clerk knows.
    expect(fixOf('a:\n\tb: 1\n')).toBeUndefined()
    expect(fixOf('facts: luot_kham: 5\n')).toBeUndefined()
  })

  it('reports an anchor and what refers to it once (TD1005)', () => {
    expect(problems('a: &mau 1\nb: *mau\nc: *mau\n').map(([code]) => code)).toEqual(['TD1005'])
  })

  it('reports a key that stands twice, and where it stands first (TD1006)', () => {
    const text = 'year: 2026\n"year": 2027\nissuer: { name: a, name: b }\n'
    expect(problems(text)).toEqual([
      ['TD1006', '"year"'],
      ['TD1006', 'name'],
    ])
    expect(parseYaml(text, 'x.yaml').diagnostics[0]).toEqual({
      code: 'TD1006',
      place: { file: 'x.yaml', range: [11, 17], pointer: '/year' },
      params: { key: 'year' },
      related: [{ file: 'x.yaml', range: [0, 4] }],
    })
  })

  it('shows the first of three, not the second', () => {
    const [, third] = parseYaml('a: 1\na: 2\na: 3\n', 'x.yaml').diagnostics
    expect(third?.related).toEqual([{ file: 'x.yaml', range: [0, 1] }])
  })
})
