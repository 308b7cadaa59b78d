import { describe, expect, it } from 'vitest'
import { CODES, type Code } from '../../src/diagnostics/codes.ts'
import { en } from '../../src/diagnostics/texts/en/index.ts'
import type { Text } from '../../src/diagnostics/texts/text.ts'
import { vi } from '../../src/diagnostics/texts/vi/index.ts'

const codes = Object.keys(CODES) as Code[]
const FIELDS = ['title', 'message', 'reason', 'remedy', 'suggestion'] as const

const placeholders = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

const texts = (text: Text) => FIELDS.flatMap(field => text[field] ?? [])

describe('the texts of the messages', () => {
  it('are there for every code, and for no other, in both languages', () => {
    expect(Object.keys(vi).sort()).toEqual(codes)
    expect(Object.keys(en).sort()).toEqual(codes)
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

  it.each(codes)('of %s have a short title without blanks', code => {
    for (const { title } of [vi[code], en[code]]) {
      expect(title).toMatch(/^\P{Lu}.*[^.]$/u)
      expect(placeholders(title)).toEqual([])
      expect(title.length).toBeLessThanOrEqual(60)
    }
  })

  it.each(codes)('of %s give reasons with blanks that the message fills', code => {
    for (const { message, reason } of [vi[code], en[code]]) {
      expect(placeholders(message)).toEqual(expect.arrayContaining(placeholders(reason)))
      if (reason !== undefined) expect(reason).toMatch(/^[\p{Lu}"“].*\.$/u)
    }
  })

  it('give a reason for every error and warning about the files', () => {
    const isAboutFiles = (code: Code) => CODES[code] !== 'note' && !/^TD1[67]/.test(code)
    const silent = codes.filter(code => isAboutFiles(code) && !vi[code].reason)
    // A file that cannot be opened says why in the message itself.
    expect(silent).toEqual(['TD1007'])
  })

  it.each(codes)('of %s explain at length, in as many paragraphs in both languages', code => {
    const paragraphs = ({ explanation }: Text) => explanation.split(/\n\s*\n/).length
    expect(paragraphs(vi[code])).toBeGreaterThanOrEqual(2)
    expect(paragraphs(en[code])).toBe(paragraphs(vi[code]))
    for (const { explanation } of [vi[code], en[code]]) {
      expect(explanation.normalize('NFC')).toBe(explanation)
      expect(placeholders(explanation)).toEqual([])
    }
  })

  it.each(codes)('of %s are composed, on one line, without spaces at the ends', code => {
    for (const text of [...texts(vi[code]), ...texts(en[code])]) {
      expect(text.normalize('NFC')).toBe(text)
      expect(text).not.toMatch(/^\s|\s$|\n| {2}/)
    }
  })
})
