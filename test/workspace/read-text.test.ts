import { describe, expect, it } from 'vitest'
import { readText } from '../../src/workspace/read-text.ts'
import { folderWith } from './folder.ts'

async function read(content: string | Uint8Array) {
  return readText(await folderWith({ 'units.yaml': content }), 'units.yaml')
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('reading a text file', () => {
  it('takes off the byte order mark', async () => {
    expect(await read(Buffer.from('\ufeffname: Sở Y tế\n'))).toEqual({ text: 'name: Sở Y tế\n' })
  })

  it('ends lines with a line feed', async () => {
    expect(await read('a: 1\r\nb: 2\r\n')).toEqual({ text: 'a: 1\nb: 2\n' })
  })

  it('puts tone marks and letters together', async () => {
    const written = 'Sở Y tế tỉnh Thanh Hóa'
    expect(written.normalize('NFD')).not.toBe(written)
    expect(await read(written.normalize('NFD'))).toEqual({ text: written.normalize('NFC') })
  })

  it('reads an empty file as empty text', async () => {
    expect(await read('')).toEqual({ text: '' })
  })
})

describe('a text file that cannot be read', () => {
  it.each([
    ['UTF-16', utf16('Sở Y tế'), 'UTF-16'],
    ['UTF-16 with its bytes the other way', utf16('Sở Y tế').swap16(), 'UTF-16'],
    ['an older Vietnamese encoding', Buffer.from([0x53, 0xf4, 0x20, 0x59]), 'Windows-1258, TCVN3, VNI…'],
  ])('because it is in %s says so (TD1001)', async (_, bytes, encoding) => {
    expect(await read(bytes)).toEqual({
      problem: { code: 'TD1001', place: { file: 'units.yaml' }, params: { encoding } },
    })
  })

  it('because it is too large says how large it may be (TD1003)', async () => {
    expect(await read('a'.repeat(1_000_000))).toHaveProperty('text')
    expect(await read('a'.repeat(1_000_001))).toEqual({
      problem: {
        code: 'TD1003',
        place: { file: 'units.yaml' },
        params: { size: 1_000_001, limit: 1_000_000 },
      },
    })
  })

  it('because it is a folder says so (TD1007)', async () => {
    const folder = await folderWith({ 'units.yaml/ghi-chu.txt': '' })
    expect((await readText(folder, 'units.yaml')).problem).toEqual({
      code: 'TD1007',
      place: { file: 'units.yaml' },
      params: { reason: { term: 'directory' } },
    })
  })

  it('because it is not there says so (TD1007)', async () => {
    const { problem } = await readText(await folderWith({}), 'units.yaml')
    expect(problem?.params).toEqual({ reason: { term: 'not_found' } })
  })
})
