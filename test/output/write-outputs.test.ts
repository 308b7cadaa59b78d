import { createHash } from 'node:crypto'
import { access, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { writeOutputs } from '../../src/output/write-outputs.ts'

const LETTER = 'van-ban-phat-dong.docx'
const WORKBOOK = 'bang-tong-hop-diem.xlsx'
const LONG_AGO = new Date('2026-03-02T00:00:00Z')

let folder: string

beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'thidua-output-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  folder = join(parent, 'out')
})

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const read = (name: string) => readFile(join(folder, name), 'utf8')
const edit = (name: string, text: string) => writeFile(join(folder, name), text)
const names = async () => (await readdir(folder)).sort()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const manifest = async (): Promise<unknown> => JSON.parse(await read('manifest.json'))

describe('the manifest', () => {
  test('holds the hash of each file, in the order of their names', async () => {
    await writeOutputs(folder, [file(LETTER, 'công văn'), file(WORKBOOK, 'bảng điểm')])
    expect(await manifest()).toEqual({
      version: 1,
      files: { [WORKBOOK]: { sha256: sha256('bảng điểm') }, [LETTER]: { sha256: sha256('công văn') } },
    })
    expect((await read('manifest.json')).indexOf(WORKBOOK)).toBeLessThan(
      (await read('manifest.json')).indexOf(LETTER),
    )
  })

  test('is not written when nothing was', async () => {
    expect(await writeOutputs(join(folder, 'out'), [])).toEqual([])
    await expect(access(join(folder, 'out'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('remembers files of earlier runs that this run does not write', async () => {
    await writeOutputs(folder, [file(WORKBOOK, 'bảng điểm')])
    await writeOutputs(folder, [file(LETTER, 'công văn')])
    const [outcome] = await writeOutputs(folder, [file(WORKBOOK, 'bảng điểm mới')])
    expect(outcome?.state).toBe('written')
  })

  test.each([
    ['text that is not JSON', '{"version": 1, "files": {'],
    ['a list', '[]'],
    ['null', 'null'],
    ['entries without a hash', `{"version": 1, "files": {"${LETTER}": null}}`],
    ['nothing', ''],
  ])('claims nothing when it holds %s', async (_, text) => {
    await writeOutputs(folder, [file(LETTER, 'công văn')])
    await edit('manifest.json', text)
    const [outcome] = await writeOutputs(folder, [file(LETTER, 'công văn mới')])
    expect(outcome).toEqual({ name: LETTER, writtenAs: 'van-ban-phat-dong-moi.docx', state: 'beside' })
    expect(await read(LETTER)).toBe('công văn')
  })

  test('comes last: when it cannot be written, the files stand and the failure is told', async () => {
    await mkdir(join(folder, 'manifest.json'), { recursive: true })
    const outcomes = await writeOutputs(folder, [file(LETTER, 'công văn')])
    expect(outcomes.map(({ name, state }) => [name, state])).toEqual([
      [LETTER, 'written'],
      ['manifest.json', 'failed'],
    ])
    expect(await read(LETTER)).toBe('công văn')
  })

  test('records the files that were written although another one failed', async () => {
    await mkdir(join(folder, LETTER), { recursive: true })
    const first = await writeOutputs(folder, [file(LETTER, 'công văn'), file(WORKBOOK, 'bảng điểm')])
    expect(first).toEqual([
      { name: LETTER, writtenAs: LETTER, state: 'failed', reason: { term: 'directory' } },
      { name: WORKBOOK, writtenAs: WORKBOOK, state: 'written' },
    ])
    expect(await manifest()).toEqual({ version: 1, files: { [WORKBOOK]: { sha256: sha256('bảng điểm') } } })
    await rm(join(folder, LETTER), { recursive: true })
    const outcomes = await writeOutputs(folder, [file(LETTER, 'công văn'), file(WORKBOOK, 'bảng điểm mới')])
    expect(outcomes.map(({ state }) => state)).toEqual(['written', 'written'])
  })
})

describe('a file', () => {
  test('is written into a folder that is made for it, without leaving temporary files', async () => {
    const outcomes = await writeOutputs(folder, [file(LETTER, 'công văn')])
    expect(outcomes).toEqual([{ name: LETTER, writtenAs: LETTER, state: 'written' }])
    expect(await names()).toEqual(['manifest.json', LETTER])
  })

  test('is replaced when it is still as the tool wrote it', async () => {
    await writeOutputs(folder, [file(LETTER, 'công văn')])
    const outcomes = await writeOutputs(folder, [file(LETTER, 'công văn mới')])
    expect(outcomes).toEqual([{ name: LETTER, writtenAs: LETTER, state: 'written' }])
    expect(await read(LETTER)).toBe('công văn mới')
  })

  test('is not touched when it is the same already', async () => {
    await writeOutputs(folder, [file(LETTER, 'công văn')])
    await utimes(join(folder, LETTER), LONG_AGO, LONG_AGO)
    const outcomes = await writeOutputs(folder, [file(LETTER, 'công văn')])
    expect(outcomes).toEqual([{ name: LETTER, writtenAs: LETTER, state: 'unchanged' }])
    expect((await stat(join(folder, LETTER))).mtime).toEqual(LONG_AGO)
  })

  test('that somebody deleted is written again', async () => {
    await writeOutputs(folder, [file(LETTER, 'công văn')])
    await rm(join(folder, LETTER))
    const [outcome] = await writeOutputs(folder, [file(LETTER, 'công văn')])
    expect(outcome?.state).toBe('written')
    expect(await read(LETTER)).toBe('công văn')
  })

  test('that the tool did not write is kept, even on the first run', async () => {
    await mkdir(folder)
    await edit(LETTER, 'bản của Văn phòng')
    const outcomes = await writeOutputs(folder, [file(LETTER, 'công văn')])
    expect(outcomes).toEqual([{ name: LETTER, writtenAs: 'van-ban-phat-dong-moi.docx', state: 'beside' }])
    expect(await read(LETTER)).toBe('bản của Văn phòng')
  })
})

describe('a file that somebody edited', () => {
  beforeEach(async () => {
    await writeOutputs(folder, [file(LETTER, 'công văn')])
    await edit(LETTER, 'Giám đốc đã sửa')
  })

  test('is kept, and the new one stands beside it', async () => {
    await writeOutputs(folder, [file(LETTER, 'công văn mới')])
    expect(await read(LETTER)).toBe('Giám đốc đã sửa')
    expect(await read('van-ban-phat-dong-moi.docx')).toBe('công văn mới')
  })

  test('stays the edited one in later runs, and the one beside it is replaced', async () => {
    await writeOutputs(folder, [file(LETTER, 'công văn mới')])
    const outcomes = await writeOutputs(folder, [file(LETTER, 'công văn mới nữa')])
    expect(outcomes).toEqual([{ name: LETTER, writtenAs: 'van-ban-phat-dong-moi.docx', state: 'beside' }])
    expect(await read('van-ban-phat-dong-moi.docx')).toBe('công văn mới nữa')
    expect(await names()).toEqual(['manifest.json', 'van-ban-phat-dong-moi.docx', LETTER])
  })

  test('leads to a third and a fourth when those beside it are edited too', async () => {
    await writeOutputs(folder, [file(LETTER, 'bản 2')])
    await edit('van-ban-phat-dong-moi.docx', 'Phó Giám đốc đã sửa')
    const [third] = await writeOutputs(folder, [file(LETTER, 'bản 3')])
    await edit('van-ban-phat-dong-moi-2.docx', 'Chánh Văn phòng đã sửa')
    const [fourth] = await writeOutputs(folder, [file(LETTER, 'bản 4')])
    expect([third?.writtenAs, fourth?.writtenAs]).toEqual([
      'van-ban-phat-dong-moi-2.docx',
      'van-ban-phat-dong-moi-3.docx',
    ])
    expect(await read('van-ban-phat-dong-moi.docx')).toBe('Phó Giám đốc đã sửa')
    expect(await read('van-ban-phat-dong-moi-2.docx')).toBe('Chánh Văn phòng đã sửa')
  })

  test('counts as the own one again once it equals the new one', async () => {
    const outcomes = await writeOutputs(folder, [file(LETTER, 'Giám đốc đã sửa')])
    expect(outcomes).toEqual([{ name: LETTER, writtenAs: LETTER, state: 'unchanged' }])
    const [next] = await writeOutputs(folder, [file(LETTER, 'công văn mới')])
    expect(next?.writtenAs).toBe(LETTER)
  })

  test('is replaced when asked for', async () => {
    const outcomes = await writeOutputs(folder, [file(LETTER, 'công văn mới')], { replace: true })
    expect(outcomes).toEqual([{ name: LETTER, writtenAs: LETTER, state: 'written' }])
    expect(await read(LETTER)).toBe('công văn mới')
  })
})

test('a folder that is a file is refused, and the file is intact', async () => {
  await writeFile(folder, 'Ghi chú của văn thư')
  expect(await writeOutputs(folder, [file(LETTER, 'công văn')])).toEqual([
    { name: LETTER, writtenAs: LETTER, state: 'failed', reason: { term: 'obstructed' } },
  ])
  expect(await readFile(folder, 'utf8')).toBe('Ghi chú của văn thư')
})
