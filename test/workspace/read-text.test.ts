import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { readText } from '../../src/workspace/read-text.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { legacyBytes, toLegacy } from '../vietnamese/to-legacy.ts'
import { folderWith } from './folder.ts'

async function read(content: string | Uint8Array) {
  return readText(await folderWith({ 'units.yaml': content }), 'units.yaml')
}

/** The only problem of a file of which there is no text. */
async function refusal(content: string | Uint8Array): Promise<Diagnostic | undefined> {
  const { text, problems } = await read(content)
  expect([text, problems.length]).toEqual([undefined, 1])
  return problems[0]
}

const SAMPLE = 'version: 1\nunit: bv-phoi\nby: Phòng Kế hoạch tổng hợp\n'

const utf16 = (text: string) => Buffer.from(text, 'utf16le')

function utf32(text: string): Buffer {
  const units = Uint32Array.from([...text], character => character.codePointAt(0) ?? 0)
  const bytes = Buffer.alloc(units.length * 4)
  units.forEach((unit, index) => {
    bytes.writeUInt32LE(unit, index * 4)
  })
  return bytes
}

describe('reading a text file', () => {
  it('takes off the byte order mark', async () => {
    expect(await read('\ufeffname: Sở Y tế\n')).toEqual({ text: 'name: Sở Y tế\n', problems: [] })
  })

  it('takes out the marks that are left where files were joined', async () => {
    expect((await read('\ufeff\ufeffa: 1\n\ufeffb: 2\n')).text).toBe('a: 1\nb: 2\n')
  })

  it.each([
    ['of Windows', 'a: 1\r\nb: 2\r\n'],
    ['of an old Mac', 'a: 1\rb: 2\r'],
    ['of both and of Unix', 'a: 1\r\nb: 2\r'],
  ])('understands the line ends %s', async (_, content) => {
    expect(await read(content)).toEqual({ text: 'a: 1\nb: 2\n', problems: [] })
  })

  it('puts tone marks and letters together', async () => {
    const written = 'Sở Y tế tỉnh Thanh Hóa'
    expect(written.normalize('NFD')).not.toBe(written)
    expect(await read(written.normalize('NFD'))).toEqual({ text: written.normalize('NFC'), problems: [] })
  })

  it('reads an empty file as empty text', async () => {
    expect(await read('')).toEqual({ text: '', problems: [] })
  })

  it('leaves a single NUL in a file to those who read the text', async () => {
    expect(await read('by: Phòng\u0000Kế hoạch')).toEqual({ text: 'by: Phòng\u0000Kế hoạch', problems: [] })
  })
})

describe('a file that is no UTF-8 is refused, and its encoding named (TD1001)', () => {
  it.each<[encoding: string, bytes: Uint8Array, how: string]>([
    ['UTF-16', utf16(`\ufeff${SAMPLE}`), 'as Windows calls Unicode'],
    ['UTF-16', utf16(`\ufeff${SAMPLE}`).swap16(), 'with its bytes the other way'],
    ['UTF-16', utf16(SAMPLE), 'without a byte order mark'],
    ['UTF-16', utf16(SAMPLE).swap16(), 'without a mark, with its bytes the other way'],
    ['UTF-32', utf32(`\ufeff${SAMPLE}`), 'with a byte order mark'],
    ['UTF-32', utf32(SAMPLE), 'without one'],
    ['UTF-32', utf32(`\ufeff${SAMPLE}`).swap32(), 'with its bytes the other way'],
    ['UTF-32', utf32(SAMPLE).swap32(), 'without a mark, with its bytes the other way'],
    ['TCVN3', legacyBytes(SAMPLE, 'TCVN3'), 'as with .VnTime'],
    ['VNI', legacyBytes(SAMPLE, 'VNI'), 'as with VNI-Times'],
    ['Windows-1258', legacyBytes(SAMPLE, 'Windows-1258'), 'as old Notepad saved'],
  ])('%s, %s', async (encoding, bytes) => {
    expect(await refusal(bytes)).toEqual({
      code: 'TD1001',
      place: { file: 'units.yaml' },
      params: { encoding },
    })
  })

  it.each([
    ['Western letters', Buffer.from('by: Müller', 'latin1')],
    ['too few words to tell', legacyBytes('by: Tổ Y tế', 'TCVN3')],
    ['a Word file', Buffer.from('504b030414000600080000002100dfa4d26c', 'hex')],
    [
      'a picture in which there are Vietnamese words by chance',
      Buffer.from([1, ...legacyBytes(SAMPLE, 'TCVN3')]),
    ],
    ['text that is cut within a letter', Buffer.from('by: Sở').subarray(0, -1)],
  ])('or not, for %s', async (_, bytes) => {
    expect((await refusal(bytes))?.params).toEqual({ encoding: { term: 'unknown_encoding' } })
  })
})

describe('letters of an old font in UTF-8 (TD1017)', () => {
  it.each(['TCVN3', 'VNI', 'Windows-1258'] as const)(
    'of %s are found; the text is there all the same',
    async encoding => {
      const pasted = toLegacy('Phòng Kế hoạch tổng hợp', encoding)
      const text = SAMPLE.replace('Phòng Kế hoạch tổng hợp', pasted)
      const start = text.indexOf(pasted)
      expect(await read(text)).toEqual({
        text,
        problems: [
          {
            code: 'TD1017',
            place: { file: 'units.yaml', range: [start, start + pasted.length] },
            params: { encoding, reading: 'Phòng Kế hoạch tổng hợp' },
          },
        ],
      })
    },
  )

  it('have their place in the text as it was put together', async () => {
    const pasted = toLegacy('Bệnh viện Đa khoa tỉnh', 'TCVN3')
    const { text = '', problems } = await read(
      `\ufeff${'# Các đơn vị\r\n'.normalize('NFD')}name: ${pasted}\r\n`,
    )
    expect(text.slice(...(problems[0]?.place?.range ?? []))).toBe(pasted)
  })

  it('are one problem of a file, and show at most 60 characters', async () => {
    const sentence = 'Nâng cao chất lượng phục vụ người bệnh tại các cơ sở khám bệnh, chữa bệnh trong tỉnh'
    const { problems } = await read(`a: ${toLegacy(sentence, 'VNI')}\nb: ${toLegacy(sentence, 'VNI')}\n`)
    expect(problems.map(({ params }) => params?.reading)).toEqual([`${sentence.slice(0, 59)}…`])
  })

  it('do not matter in comments, which are not printed', async () => {
    expect((await read(`# ${toLegacy(SAMPLE, 'TCVN3').replaceAll('\n', ' ')}\na: 1\n`)).problems).toEqual([])
  })
})

describe('thousands of marks on one letter', () => {
  it('are refused before they are put into order, which would take minutes (TD1004)', async () => {
    expect(await refusal(`by: a${'\u0301\u0323'.repeat(200_000)}\n`)).toEqual({
      code: 'TD1004',
      place: { file: 'units.yaml' },
      params: { character: '0301' },
    })
  })

  it('are refused with byte order marks among them, too (TD1004)', async () => {
    expect((await refusal(`by: a${`${'\u0301\u0323'.repeat(15)}\ufeff`.repeat(5000)}\n`))?.code).toBe(
      'TD1004',
    )
  })

  it('are not those of a letter that is written apart', async () => {
    expect((await read('by: ệ'.normalize('NFD'))).problems).toEqual([])
  })
})

it('whatever bytes a file has, there is its text or a problem with a name for it', async () => {
  const folder = await folderWith({})
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.uint8Array({ maxLength: 400, min: 0xa1 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map(text => utf16(text)),
    fc.string({ unit: 'grapheme', maxLength: 200 }).map(text => Buffer.from(text)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async content => {
      await writeFile(join(folder, 'units.yaml'), content)
      const { text, problems } = await readText(folder, 'units.yaml')
      if (text === undefined)
        expect(problems.map(({ code }) => code)).toEqual([expect.stringMatching(/^TD100[14]$/)])
      else expect([text.normalize('NFC'), /\r|\ufeff/.test(text)]).toEqual([text, false])
    }),
    { numRuns: 300 },
  )
})

it('no-break spaces that indent a line or follow a key are spaces, those inside a text stay', async () => {
  const folder = await folderWith({ 'units.yaml': '\u00a0\u00a0name:\u00a0Bệnh viện\u00a0Mắt\n' })
  expect((await readText(folder, 'units.yaml')).text).toBe('  name: Bệnh viện\u00a0Mắt\n')
})
