import { describe, expect, it } from 'vitest'
import { within } from '../../src/diagnostics/diagnostic.ts'
import { readInputFile } from '../../src/workspace/read-file.ts'
import type { FileKind } from '../../src/workspace/schemas.ts'
import { CRITERIA, folderWith, reportOf, UNITS } from './folder.ts'

const read = async <K extends FileKind>(kind: K, text: string) =>
  readInputFile(await folderWith({ 'tep.yaml': text }), 'tep.yaml', kind)

const FILE = { file: 'tep.yaml' }

describe('what is left of a file in which something is wrong', () => {
  it('is the file itself where nothing is', async () => {
    const { sound, value, mayHaveLost } = await read('units', UNITS)
    expect(sound).toBe(value)
    expect(mayHaveLost('bv-khac')).toBe(false)
  })

  it('lacks an optional key that is wrong, and keeps the item', async () => {
    const { sound } = await read(
      'report',
      reportOf('bv-mat', '[{ code: "I.1", claimed: chín }, { code: "I.2", claimed: 3 }]'),
    )
    expect(sound.entries).toEqual([{ code: 'I.1' }, { code: 'I.2', claimed: 3 }])
  })

  it('lacks an item without what it needs, and knows which id went with it', async () => {
    const { sound, mayHaveLost } = await read(
      'units',
      UNITS.replace('name: Bệnh viện Mắt', 'ten: Bệnh viện Mắt'),
    )
    expect(sound.clusters?.[0]?.units.map(({ id }) => id)).toEqual(['bv-mat', 'bv-phoi'])
    const broken = await read('units', UNITS.replace('id: bv-phoi', 'id: [bv-phoi]'))
    expect(broken.sound.clusters?.[0]?.units.map(({ id }) => id)).toEqual(['bv-mat'])
    expect(broken.mayHaveLost('bv-phoi')).toBe(true)
    expect(mayHaveLost('bv-khac')).toBe(false)
  })

  it('has a blank in place of a name that is missing: nothing refers to it', async () => {
    const { sound } = await read('units', UNITS.replace('        name: Bệnh viện Phổi\n', ''))
    expect(sound.clusters?.[0]?.units[1]).toEqual({ id: 'bv-phoi', name: '' })
  })

  it('lacks a criterion in whose rules something is wrong: without a part they would be other rules', async () => {
    const { sound, mayHaveLost } = await read('criteria', CRITERIA.replace('step: 0.5', 'step: nửa điểm'))
    expect(sound.tables?.[0]?.groups[0]?.criteria?.map(({ code }) => code)).toEqual(['I.1', 'I.3'])
    expect(mayHaveLost('I.2')).toBe(true)
  })

  it('may lack anything where a top-level key has another name', async () => {
    const { sound, mayHaveLost } = await read('units', UNITS.replace('clusters:', 'clustrs:'))
    expect(sound.clusters).toBeUndefined()
    expect(mayHaveLost('bv-mat')).toBe(true)
  })
})

describe('a place in what is left', () => {
  it('is moved behind the items that went', async () => {
    const entries = '[{ claimed: 1 }, { code: "I.1", claimed: 1 }, { code: [] }, { code: "I.2", claimed: 3 }]'
    const { sound, restore } = await read('report', reportOf('bv-mat', entries))
    expect(sound.entries).toHaveLength(2)
    const places = [0, 1].map(index => restore(within(FILE, 'entries', index, 'claimed')).pointer)
    expect(places).toEqual(['/entries/1/claimed', '/entries/3/claimed'])
  })

  it('is not moved by lists of an item that went itself', async () => {
    const text = UNITS.replace('    table: bang-2026\n', '').replace('id: bv-mat', 'id: [bv-mat]')
    const { sound, restore } = await read('units', text)
    expect(sound.clusters?.map(({ id }) => id)).toEqual(['cum-2'])
    expect(restore(within(FILE, 'clusters', 0, 'units', 0, 'id')).pointer).toBe('/clusters/1/units/0/id')
  })
})
