import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../architecture/source-files.ts'
import {
  definitionOf,
  NAMES,
  type Part,
  partsOf,
  plainValidator,
  type Schema,
  schemaOf,
} from './schema-files.ts'

describe.each(NAMES)('%s.schema.json, in an editor,', name => {
  const root = schemaOf(name)
  const parts = partsOf(root)
  const all = [{ pointer: '', schema: root, isOptional: false }, ...parts]

  it('names, explains and shows by example every key, item and definition', () => {
    expect(parts.length).toBeGreaterThan(10)
    const isSilent = ({ title, description, examples = [] }: Schema) =>
      !title || !description || examples.length === 0
    expect(pointersOf(parts, isSilent)).toEqual([])
  })

  it('gives no example that it would refuse', () => {
    const validator = plainValidator(name)
    const refused = parts.flatMap(({ pointer, schema: { examples = [] } }) =>
      examples.filter(example => !validator(pointer)(example)).map(example => ({ pointer, example })),
    )
    expect(refused).toEqual([])
  })

  it('speaks Vietnamese, with its diacritics', () => {
    const unlike = all.flatMap(({ pointer, schema: { title, description, enumDescriptions = [] } }) =>
      [title, description, ...enumDescriptions]
        .filter(text => !/(?=\P{ASCII})\p{L}/u.test(text ?? ''))
        .map(text => `${pointer}: ${text}`),
    )
    expect(unlike).toEqual([])
  })

  it('is written in composed letters', () => {
    const text = readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')
    expect(text === text.normalize('NFC')).toBe(true)
  })

  it('has titles that are labels and explanations that are sentences', () => {
    expect(pointersOf(all, ({ title = '' }) => /[.;:]$|^\s|\s$|^\p{Ll}/u.test(title))).toEqual([])
    // An explanation may begin with the word that it explains: `full: đủ điểm chuẩn`.
    const isSentence = /^(?:\p{Lu}|[a-z_]+: )(?:\S| (?=\S))+\.$/u
    expect(pointersOf(all, ({ description = '' }) => !isSentence.test(description))).toEqual([])
  })

  it('says of every key that may be left out what happens then, and of no other', () => {
    const saysSo = /[Kk]hông bắt buộc|[Kk]hông ghi/
    const optional = all.filter(({ isOptional }) => isOptional)
    expect(pointersOf(optional, ({ description = '' }) => !saysSo.test(description))).toEqual([])
    const required = parts.filter(({ isOptional, pointer }) => !isOptional && !isDefinition(pointer))
    expect(pointersOf(required, ({ description = '' }) => /Không bắt buộc/.test(description))).toEqual([])
  })

  it('explains each word of a closed list', () => {
    const lists = parts.filter(({ schema }) => schema.enum)
    const differ = ({ enum: words, enumDescriptions }: Schema) =>
      new Set(enumDescriptions).size !== words?.length || enumDescriptions?.length !== words.length
    expect(pointersOf(lists, differ)).toEqual([])
  })

  it('fills in what can have one value only', () => {
    const fixed = parts.filter(({ schema }) => schema.const !== undefined)
    expect(pointersOf(fixed, each => each.default !== each.const)).toEqual([])
  })

  it('lists the kinds of a union as its branches have them', () => {
    for (const { schema } of parts.filter(each => each.schema.discriminator)) {
      const tag = schema.discriminator?.propertyName ?? ''
      const branches = (schema.oneOf ?? []).map(branch => definitionOf(branch, root))
      expect(schema.properties?.[tag]?.enum).toEqual(branches.map(branch => branch.properties?.[tag]?.const))
    }
  })
})

function pointersOf(parts: readonly Part[], isWrong: (schema: Schema) => boolean): string[] {
  return parts.filter(({ schema }) => isWrong(schema)).map(({ pointer }) => pointer)
}

function isDefinition(pointer: string): boolean {
  return /^\/definitions\/[^/]+$/.test(pointer)
}
