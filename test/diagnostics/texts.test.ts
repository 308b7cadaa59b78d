import { describe, expect, it } from 'vitest'
import { CODES, type Code } from '../../src/diagnostics/codes.ts'
import { en } from '../../src/diagnostics/texts/en.ts'
import type { Text } from '../../src/diagnostics/texts/text.ts'
import { vi } from '../../src/diagnostics/texts/vi.ts'

const codes = Object.keys(CODES) as Code[]
const FIELDS = ['message', 'remedy', 'suggestion'] as const

const placeholders = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

const texts = (text: Text) => FIELDS.flatMap(field => text[field] ?? [])

describe('the texts of the messages', () => {
  it('are there for every code, and for no other, in both languages', () => {
    expect(Object.keys(vi)).toEqual(codes)
    expect(Object.keys(en)).toEqual(codes)
  })

  it('have codes that are numbered upwards in their families', () => {
    expect(codes).toEqual(codes.toSorted())
    expect(codes.every(code => /^TD1[0-7]\d\d$/.test(code))).toBe(true)
  })

  it.each(codes)('of %s have the same fields and placeholders in both languages', code => {
    for (const field of FIELDS) {
      expect(vi[code][field] === undefined).toBe(en[code][field] === undefined)
      // Descriptions come from the schemas, which are Vietnamese: the English message does without.
      const shared = placeholders(vi[code][field]).filter(name => name !== 'description')
      expect(new Set(shared)).toEqual(new Set(placeholders(en[code][field])))
    }
  })

  it.each(codes)('of %s say what to do about an error', code => {
    if (CODES[code] !== 'note') expect(vi[code].remedy).toBeTruthy()
    if (vi[code].suggestion) expect(placeholders(vi[code].suggestion)).toEqual(['suggestion'])
  })

  it.each(codes)('of %s are composed, on one line, without spaces at the ends', code => {
    for (const text of [...texts(vi[code]), ...texts(en[code])]) {
      expect(text.normalize('NFC')).toBe(text)
      expect(text).not.toMatch(/^\s|\s$|\n| {2}/)
    }
  })
})
