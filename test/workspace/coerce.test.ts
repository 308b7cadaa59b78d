import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { coerce, sourceOf } from '../../src/workspace/coerce.ts'
import type { Schema } from '../../src/workspace/schemas.ts'

const SCHEMA: Schema = {
  type: 'object',
  properties: {
    scale: { type: 'number' },
    year: { type: 'integer' },
    due: { type: 'string', format: 'date' },
    date: { type: ['string', 'null'], format: 'date' },
    title: { type: 'string' },
    points: { type: 'array', items: { type: 'number' } },
    names: { type: 'array' },
    facts: { type: 'object', additionalProperties: { type: ['number', 'boolean'] } },
    part: { $ref: '#/definitions/part' },
    start: {
      type: 'object',
      discriminator: { propertyName: 'kind' },
      oneOf: [{ $ref: '#/definitions/share' }, { $ref: '#/definitions/full' }],
    },
  },
  definitions: {
    part: { type: 'object', properties: { cap: { type: 'number' } } },
    share: { type: 'object', properties: { kind: { const: 'share' }, cap: { type: 'number' } } },
    full: { type: 'object', properties: { kind: { const: 'full' } } },
  },
}

function read(text: string) {
  const document = parseDocument(text, { uniqueKeys: false })
  const { value, diagnostics } = coerce(document.toJS(), SCHEMA, document, 'criteria.yaml')
  return { value, found: diagnostics.map(({ code, place }) => `${code} ${place?.pointer}`), diagnostics }
}

describe('what a clerk wrote', () => {
  it('that needs no understanding passes without a word', () => {
    const { value, found } = read(
      'scale: 9.5\nyear: 2026\ndue: 2026-12-31\ntitle: 9,5\nfacts: { a: true, b: 3 }\n',
    )
    expect(value).toEqual({
      scale: 9.5,
      year: 2026,
      due: '2026-12-31',
      title: '9,5',
      facts: { a: true, b: 3 },
    })
    expect(found).toEqual([])
  })

  it('as a number with a comma is a number, and noted (TD1102)', () => {
    const { value, diagnostics } = read('scale: 9,5\n')
    expect(value).toEqual({ scale: 9.5 })
    expect(diagnostics).toEqual([
      {
        code: 'TD1102',
        place: { file: 'criteria.yaml', pointer: '/scale' },
        params: { source: '9,5', value: 9.5 },
      },
    ])
  })

  it('as a quoted number is a number, and no news', () => {
    expect(read('year: "2026"\n')).toMatchObject({ value: { year: 2026 }, found: [] })
  })

  it('as a doubtful number is an error with both readings (TD1101)', () => {
    for (const text of ['scale: 1.234\n', 'scale: "1.234"\n', 'scale: 1,234\n']) {
      expect(read(text).diagnostics[0]).toMatchObject({
        code: 'TD1101',
        params: { first: 1234, second: 1.234, firstWritten: '1234', secondWritten: '1.2340' },
      })
    }
    expect(read('year: 010\n').found).toEqual(['TD1101 /year'])
  })

  it.each(['0x1F', '1e3', '.inf', '.nan', '0o17', '12345678901234567'])(
    'as %s is a number to YAML and not to us (TD1105)',
    source => {
      expect(read(`scale: ${source}\n`).diagnostics).toEqual([
        { code: 'TD1105', place: { file: 'criteria.yaml', pointer: '/scale' }, params: { source } },
      ])
    },
  )

  it('as a number with dots between thousands is that number, whatever YAML took it for', () => {
    expect(read('scale: 1.234.567\n')).toMatchObject({
      value: { scale: 1_234_567 },
      found: ['TD1102 /scale'],
    })
  })

  it('as a day of Vietnam is a day, and noted (TD1103)', () => {
    const { value, diagnostics } = read('due: 31/12/2026\n')
    expect(value).toEqual({ due: '2026-12-31' })
    expect(diagnostics[0]).toMatchObject({
      code: 'TD1103',
      params: { source: '31/12/2026', value: '2026-12-31' },
    })
  })

  it('as a day that does not exist is an error (TD1104)', () => {
    expect(read('due: 29/02/2026\n')).toMatchObject({ value: { due: '29/02/2026' }, found: ['TD1104 /due'] })
  })

  it('as a blank day stays blank', () => {
    expect(read('date:\n')).toMatchObject({ value: { date: null }, found: [] })
  })

  it('as có or không is yes or no where that can be meant (TD1106)', () => {
    const { value, diagnostics } = read('facts: { a: đạt, b: Không đạt }\n')
    expect(value).toEqual({ facts: { a: true, b: false } })
    expect(diagnostics.map(({ code, params }) => [code, params?.value])).toEqual([
      ['TD1106', { term: 'yes' }],
      ['TD1106', { term: 'no' }],
    ])
    expect(read('scale: có\n')).toMatchObject({ value: { scale: 'có' }, found: [] })
  })

  it('that cannot be understood is left for the schema to refuse', () => {
    const text = 'scale: chín\nyear: [2026]\npoints: 5\nunknown: 9,5\nnames: [9,5]\n'
    expect(read(text).found).toEqual([])
    expect(read(text).value).toEqual({
      scale: 'chín',
      year: [2026],
      points: 5,
      unknown: '9,5',
      names: [9, 5],
    })
  })

  it('is understood in lists, in maps, behind references and in the chosen branch', () => {
    const text =
      'points: ["1,5", 2]\nfacts: { a: "9,5" }\npart: { cap: "2,5" }\nstart: { kind: share, cap: "99,5" }\n'
    expect(read(text)).toMatchObject({
      value: { points: [1.5, 2], facts: { a: 9.5 }, part: { cap: 2.5 }, start: { kind: 'share', cap: 99.5 } },
      found: ['TD1102 /points/0', 'TD1102 /facts/a', 'TD1102 /part/cap', 'TD1102 /start/cap'],
    })
  })

  it('in a branch that has no such key stays as it is', () => {
    expect(read('start: { kind: full, cap: "99,5" }\n')).toMatchObject({
      value: { start: { cap: '99,5' } },
      found: [],
    })
    expect(read('start: { kind: khac, cap: "99,5" }\n').found).toEqual([])
  })

  it('under a name that every object has is no property of the schema', () => {
    expect(read('constructor: "9,5"\n')).toMatchObject({ value: { constructor: '9,5' }, found: [] })
  })
})

describe('the source of a value', () => {
  const document = parseDocument('code: 2.10\nlist: [1.50]\nempty:\n')

  it('is what stands in the file', () => {
    expect(sourceOf(document.getIn(['code'], true))).toBe('2.10')
    expect(sourceOf(document.getIn(['list', 0], true))).toBe('1.50')
    expect(sourceOf(parseDocument('2.10').contents)).toBe('2.10')
  })

  it('is empty for what is no scalar', () => {
    expect(sourceOf(document.getIn(['list'], true))).toBe('')
    expect(sourceOf(undefined)).toBe('')
  })
})
