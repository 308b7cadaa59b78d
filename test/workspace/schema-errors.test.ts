import { describe, expect, it } from 'vitest'
import { readInputFile } from '../../src/workspace/read-file.ts'
import type { FileKind } from '../../src/workspace/schemas.ts'
import { CAMPAIGN, CRITERIA, folderWith, reportOf, reviewOf, seen, UNITS } from './folder.ts'

async function read(kind: FileKind, text: string) {
  const file = await readInputFile(await folderWith({ 'tep.yaml': text }), 'tep.yaml', kind)
  return { ...file, found: seen(file.diagnostics).map(each => each.replace(' tep.yaml', '')) }
}

const found = async (kind: FileKind, text: string) => (await read(kind, text)).found
const params = async (kind: FileKind, text: string) => (await read(kind, text)).diagnostics[0]?.params

const entry = (text: string) => reportOf('bv-mat', `\n  - { code: "I.1", ${text} }`)

/** criteria.yaml with another start for its first criterion. */
const starting = (start: string) => CRITERIA.replace('{ kind: target_share, input: luot_kham }', start)

describe('sound files', () => {
  it.each<[FileKind, string]>([
    ['campaign', CAMPAIGN],
    ['units', UNITS],
    ['criteria', CRITERIA],
    ['report', reportOf('bv-mat')],
    ['review', reviewOf('bv-mat', 'code: "I.1", stage: council, points: 5')],
  ])('of kind %s give no message', async (kind, text) => {
    const { diagnostics, broken, value } = await read(kind, text)
    expect(diagnostics).toEqual([])
    expect(broken.size).toBe(0)
    expect(value).toHaveProperty('version', 1)
  })
})

describe('one cause gives one message', () => {
  it('an unknown key, at the key, with those that can stand there (TD1201)', async () => {
    expect(await found('report', `${reportOf('bv-mat')}ghi_chu: x\n`)).toEqual(['TD1201 /ghi_chu (key)'])
    expect(await params('report', `${reportOf('bv-mat')}ghi_chu: x\n`)).toEqual({
      key: 'ghi_chu',
      allowed: ['version', 'unit', 'submitted', 'by', 'facts', 'entries'],
    })
  })

  it('an unknown key that is a known one misspelt: the missing one is not reported too', async () => {
    const text = reportOf('bv-mat').replace('submitted:', 'submited:')
    expect(await found('report', text)).toEqual(['TD1201 /submited (key)'])
    expect((await params('report', text))?.suggestion).toBe('submitted')
  })

  it('a misspelt key below the top does not hide what is missing elsewhere', async () => {
    const text = UNITS.replace('name: Bệnh viện Mắt', 'nam: Bệnh viện Mắt').replace(
      '    table: bang-2026\n',
      '',
    )
    expect(await found('units', text)).toEqual([
      'TD1202 /clusters/0 (key)',
      'TD1201 /clusters/0/units/0/nam (key)',
    ])
  })

  it('a key that every object has is unknown like any other', async () => {
    expect(await found('report', `__proto__: 1\nconstructor: 2\n${reportOf('bv-mat')}`)).toEqual([
      'TD1201 /__proto__ (key)',
      'TD1201 /constructor (key)',
    ])
  })

  it('a key with a slash or a tilde is found', async () => {
    expect(await found('report', `${reportOf('bv-mat')}a/b~c: x\n`)).toEqual(['TD1201 /a~1b~0c (key)'])
  })

  it('a missing key (TD1202)', async () => {
    expect(await found('report', 'version: 1\nunit: bv-mat\nentries: []\n')).toEqual(['TD1202  (key)'])
    expect(await params('report', 'version: 1\nunit: bv-mat\nentries: []\n')).toEqual({ key: 'submitted' })
  })

  it.each([
    ['- 1\n', { expected: { term: 'map' }, actual: { term: 'list' } }],
    ['Báo cáo\n', { expected: { term: 'map' }, actual: '"Báo cáo"' }],
    [reportOf('bv-mat', 'x'), { expected: { term: 'list' }, actual: '"x"' }],
    [reportOf('bv-mat', '{ a: 1 }'), { expected: { term: 'list' }, actual: { term: 'map' } }],
    [reportOf('bv-mat', ''), { expected: { term: 'list' }, actual: { term: 'empty' } }],
    [reportOf('bv-mat', '[5]'), { expected: { term: 'map' }, actual: 5 }],
    [reportOf('true'), { expected: { term: 'text' }, actual: '"true"' }],
    [entry('claimed: ""'), { expected: { term: 'number' }, actual: { term: 'empty' } }],
    [entry('claimed: true'), { expected: { term: 'number' }, actual: '"true"' }],
  ])('another kind of value than asked for (TD1203): %j', async (text, expected) => {
    const { diagnostics } = await read('report', text)
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD1203'])
    expect(diagnostics[0]?.params).toEqual(expected)
  })

  it('a number that is not whole, or a yes that is none (TD1203)', async () => {
    const rounding = CRITERIA.replace('scale: 20', 'scale: 20\n    rounding: 1.5\n    bonus_in_percent: 2')
    const { diagnostics } = await read('criteria', rounding)
    expect(diagnostics.map(({ params: each }) => each?.expected)).toEqual([
      { term: 'integer' },
      { term: 'boolean' },
    ])
  })

  it('a value that is none of those allowed, with the nearest (TD1204)', async () => {
    expect(await found('report', entry('status: not_asigned'))).toEqual(['TD1204 /entries/0/status'])
    expect(await params('report', entry('status: not_asigned'))).toEqual({
      value: 'not_asigned',
      allowed: ['none', 'not_assigned', 'not_applicable', 'not_scored'],
      suggestion: 'not_assigned',
    })
    expect(await params('report', entry('status: hỏng'))).not.toHaveProperty('suggestion')
  })

  it('another version of the format (TD1204)', async () => {
    const text = reportOf('bv-mat').replace('version: 1', 'version: 2')
    expect(await found('report', text)).toEqual(['TD1204 /version'])
    expect(await params('report', text)).toMatchObject({ value: '2', allowed: ['1'] })
  })

  it('text that has not the right form, with what the form is and an example (TD1205)', async () => {
    expect(await found('units', UNITS.replace('id: bv-mat', 'id: BV Mắt'))).toEqual([
      'TD1205 /clusters/0/units/0/id',
    ])
    expect(await params('units', UNITS.replace('id: bv-mat', 'id: BV Mắt'))).toEqual({
      value: 'BV Mắt',
      description: 'Chữ thường không dấu, chữ số và dấu gạch nối; cũng là tên tệp báo cáo',
      example: 'bvdk-tinh',
    })
  })

  it('a key that has not the right form, at the key (TD1205)', async () => {
    const text = UNITS.replace('luot_kham: 16', '"Lượt khám": 16')
    expect(await found('units', text)).toEqual(['TD1205 /clusters/0/units/0/targets/Lượt khám (key)'])
    const shown = await params('units', text)
    expect(shown?.value).toBe('Lượt khám')
    expect(shown?.example).not.toContain('object')
  })

  it('a day that does not exist is reported once, in the words for days (TD1104)', async () => {
    expect(await found('report', reportOf('bv-mat', '[]', '31/02/2026'))).toEqual(['TD1104 /submitted'])
  })

  it.each([
    ['scale: 20', 'scale: 0', { value: 0, comparison: '>', limit: 0 }],
    ['max: 20', 'max: -5', { value: -5, comparison: '≥', limit: 0 }],
    ['max: 20', 'max: 100001', { value: 100_001, comparison: '≤', limit: 100_000 }],
  ])('a number out of its range (TD1206): %s → %s', async (from, to, expected) => {
    const { diagnostics } = await read('criteria', CRITERIA.replace(from, to))
    expect(diagnostics.map(({ code, params: each }) => [code, each])).toEqual([['TD1206', expected]])
  })

  it('too few or too many items (TD1207)', async () => {
    expect(
      await params('criteria', starting('{ kind: bands, input: luot_kham, bands: [{ points: 1 }] }')),
    ).toEqual({
      actual: 1,
      comparison: '≥',
      limit: 2,
    })
    const facts = Array.from({ length: 41 }, (_, index) => `f${index}: 1`).join(', ')
    expect(await params('report', entry(`facts: { ${facts} }`))).toEqual({
      actual: 41,
      comparison: '≤',
      limit: 40,
    })
    expect(await found('report', entry('facts: {}'))).toEqual(['TD1207 /entries/0/facts'])
  })

  it('a code that YAML took for a number, as it stands in the file (TD1208)', async () => {
    const text = reportOf('bv-mat', '\n  - { code: 2.10, claimed: 1 }')
    expect(await found('report', text)).toEqual(['TD1208 /entries/0/code'])
    expect(await params('report', text)).toEqual({ source: '2.10', value: 2.1 })
  })

  it('text that is empty or blank (TD1203)', async () => {
    for (const blank of ['""', '"  "']) {
      expect(await params('units', UNITS.replace('name: Bệnh viện Mắt', `name: ${blank}`))).toEqual({
        expected: { term: 'text' },
        actual: { term: 'empty' },
      })
    }
  })

  it('text that is too long (TD1210)', async () => {
    const long = UNITS.replace('Bệnh viện Mắt', 'Bệnh viện '.repeat(60).trim())
    expect(await params('units', long)).toEqual({ actual: 599, comparison: '≤', limit: 500 })
  })
})

describe('a rule that is chosen by its kind', () => {
  it('without kind names the kinds that there are (TD1209)', async () => {
    const { diagnostics } = await read('criteria', starting('{ input: luot_kham }'))
    const [unknown, ...others] = diagnostics
    expect(others).toEqual([])
    expect(unknown?.code).toBe('TD1209')
    expect(unknown?.place).toEqual({
      file: 'tep.yaml',
      pointer: '/tables/0/groups/0/criteria/0/start',
      at: 'key',
    })
    expect(unknown?.params).toEqual({
      key: 'kind',
      allowed: expect.arrayContaining(['full', 'judged', 'leader', 'deadline']),
    })
  })

  it('of an unknown kind suggests the nearest, and says nothing of its other keys (TD1204)', async () => {
    const { diagnostics, found: places } = await read('criteria', starting('{ kind: judge, stp: 1 }'))
    expect(places).toEqual(['TD1204 /tables/0/groups/0/criteria/0/start/kind'])
    expect(diagnostics[0]?.params?.suggestion).toBe('judged')
  })

  it('is checked against the branch of its kind alone', async () => {
    expect(await found('criteria', starting('{ kind: judged, stp: 1 }'))).toEqual([
      'TD1201 /tables/0/groups/0/criteria/0/start/stp (key)',
    ])
    expect((await params('criteria', starting('{ kind: judged, stp: 1 }')))?.allowed).toEqual(
      expect.arrayContaining(['kind', 'step', 'rubric', 'cap']),
    )
    expect(await params('criteria', starting('{ kind: pass_fail }'))).toEqual({ key: 'input' })
    expect(await found('criteria', starting('{ kind: target_share, input: x, most: 0 }'))).toEqual([
      'TD1206 /tables/0/groups/0/criteria/0/start/most',
    ])
  })

  it('that is no map at all (TD1203)', async () => {
    expect(await found('criteria', starting('full'))).toEqual(['TD1203 /tables/0/groups/0/criteria/0/start'])
  })

  it('works alike for the lines of bonus and deduction', async () => {
    const text = starting('{ kind: full }\n            bonuses: [{ kind: per_evnt, input: a, points: 1 }]')
    expect(await found('criteria', text)).toEqual(['TD1204 /tables/0/groups/0/criteria/0/bonuses/0/kind'])
  })
})

describe('parts of the letter, which are text or a map', () => {
  const part = (text: string) => CAMPAIGN.replace('{ text: Đẩy mạnh phong trào thi đua. }', text)

  it('may be either, however deep', async () => {
    const deep = '{ title: Nội dung, content: [Mở đầu, { text: a, content: [{ content: [b] }] }] }'
    expect(await found('campaign', part(deep))).toEqual([])
  })

  it('that are a number have to be put in quotes (TD1208)', async () => {
    expect(await found('campaign', part('2026'))).toEqual(['TD1208 /launch/content/0'])
  })

  it('with an unknown key say so at their place', async () => {
    expect(await found('campaign', part('{ title: a, content: [{ txt: b }] }'))).toEqual([
      'TD1201 /launch/content/0/content/0/txt (key)',
    ])
  })
})
