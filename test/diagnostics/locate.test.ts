import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/diagnostics/diagnostic.ts'
import { within } from '../../src/diagnostics/diagnostic.ts'
import { locator } from '../../src/diagnostics/locate.ts'

const TEXT = `version: 1
# các cụm
clusters:
  - id: cum-1
    name: "Cụm số 1: Bệnh viện"
    units:
      - { id: bv-mat, targets: { luot_kham: 16 } }
      - id: bv-phoi
"a/b~c": >-
  hai
  dòng
blank:
empty: []
1: một
`

const find = locator(TEXT)
const locate = (place: Place) => find(place).range
const textAt = (pointer: string, at?: Place['at']) => {
  const range = locate({ file: 'units.yaml', pointer, ...(at && { at }) })
  return range && TEXT.slice(...range)
}

describe('finding a place in a file', () => {
  it.each([
    ['/version', '1'],
    ['/clusters/0/id', 'cum-1'],
    ['/clusters/0/name', '"Cụm số 1: Bệnh viện"'],
    ['/clusters/0/units/0/targets/luot_kham', '16'],
    ['/clusters/0/units/1/id', 'bv-phoi'],
    ['/a~1b~0c', '>-\n  hai\n  dòng\n'],
    ['/1', 'một'],
  ])('the value at %s is %j', (pointer, text) => {
    expect(textAt(pointer)).toBe(text)
    expect(textAt(pointer, 'value')).toBe(text)
  })

  it.each([
    ['/version', 'version'],
    ['/clusters/0/name', 'name'],
    ['/clusters/0/units/0/targets/luot_kham', 'luot_kham'],
    ['/a~1b~0c', '"a/b~c"'],
  ])('the key at %s is %s', (pointer, text) => {
    expect(textAt(pointer, 'key')).toBe(text)
  })

  it('a map or a list is shown by its first key or item', () => {
    expect(textAt('')).toBe('version')
    expect(textAt('/clusters')).toBe('id')
    expect(textAt('/clusters/0')).toBe('id')
    expect(textAt('/clusters/0/units/0/targets')).toBe('luot_kham')
    expect(textAt('/empty')).toBe('[]')
  })

  it('the key of an item of a list is the item', () => {
    expect(textAt('/clusters/0/units/1', 'key')).toBe('id')
  })

  it('a missing key is shown where it should stand', () => {
    expect(textAt('/clusters/0/table')).toBe('id')
    expect(textAt('/version/deeper')).toBe('1')
    expect(textAt('/nothing/at/all')).toBe('version')
  })

  it('a blank value is at its place, which has no width', () => {
    const range = locate({ file: 'units.yaml', pointer: '/blank' })
    expect(range?.[0]).toBe(TEXT.indexOf('blank:') + 'blank:'.length)
    expect(range?.[1]).toBe(range?.[0])
  })

  it('a range is itself, and a file as a whole has none', () => {
    expect(locate({ file: 'units.yaml', range: [3, 5] })).toEqual([3, 5])
    expect(locate({ file: 'units.yaml' })).toBeUndefined()
  })

  it('works as far as a broken file can be read', () => {
    const broken = locator('year: 2026\nname: "Sở Y tế\n')
    expect(broken({ file: 'x.yaml', pointer: '/year' })).toEqual({
      range: [6, 10],
      start: { line: 1, column: 7 },
      end: { line: 1, column: 11 },
    })
    expect(locator('')({ file: 'x.yaml', pointer: '/year' })).toEqual({})
  })

  it('finds the first of two keys of the same name', () => {
    expect(locator('a: 1\na: 2\n')({ file: 'x.yaml', pointer: '/a' }).range).toEqual([3, 4])
  })
})

describe('a place below another', () => {
  it('has its keys escaped', () => {
    expect(within({ file: 'x.yaml', pointer: '/a' }, 'b/c~d', 0)).toEqual({
      file: 'x.yaml',
      pointer: '/a/b~1c~0d/0',
    })
    expect(within({ file: 'x.yaml' }, 'a')).toEqual({ file: 'x.yaml', pointer: '/a' })
  })

  it('means the value, even below a key', () => {
    expect(within({ file: 'x.yaml', pointer: '/a', at: 'key' }, 'b')).toEqual({
      file: 'x.yaml',
      pointer: '/a/b',
    })
  })
})
