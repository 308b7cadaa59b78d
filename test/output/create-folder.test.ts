import { mkdirSync, writeFileSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CannotProceed } from '../../src/diagnostics/cannot-proceed.ts'
import { createFolder } from '../../src/output/create-folder.ts'
import { filesBelow } from '../../src/output/files-below.ts'
import { folderWith } from '../workspace/folder.ts'

const codeOf = (making: Promise<void>) =>
  making.then(
    () => 'made',
    error => (error instanceof CannotProceed ? error.diagnostic.code : String(error)),
  )

test('a new folder holds texts and copies, also of files that may not be written', async () => {
  const old = await folderWith({ 'units.yaml': 'version: 1\r\n' })
  await chmod(join(old, 'units.yaml'), 0o444)
  const folder = join(await folderWith({}), 'phong-trào', 'năm 2027')
  await createFolder(
    folder,
    new Map([
      ['campaign.yaml', { text: 'year: 2027\n' }],
      ['nam-cu/units.yaml', { copyOf: join(old, 'units.yaml') }],
    ]),
  )
  expect(await filesBelow(folder)).toEqual(['campaign.yaml', 'nam-cu/units.yaml'])
  expect(await readFile(join(folder, 'nam-cu', 'units.yaml'), 'utf8')).toBe('version: 1\r\n')
  expect((await stat(join(folder, 'nam-cu', 'units.yaml'))).mode & 0o200).toBe(0o200)
  expect(await readdir(join(folder, '..'))).toEqual(['năm 2027'])
})

test('a new folder is open to whom every new folder is open', async () => {
  const parent = await folderWith({})
  await createFolder(join(parent, 'nam-2027'), new Map([['campaign.yaml', { text: '' }]]))
  await mkdir(join(parent, 'khac'))
  const mode = async (name: string) => (await stat(join(parent, name))).mode
  expect(await mode('nam-2027')).toBe(await mode('khac'))
})

test('an empty folder is filled, and stays the same folder', async () => {
  const folder = await folderWith({})
  const { ino } = await stat(folder)
  await createFolder(folder, new Map([['schemas/units.schema.json', { text: '{}' }]]))
  expect(await filesBelow(folder)).toEqual(['schemas/units.schema.json'])
  expect(await readdir(folder)).toEqual(['schemas'])
  expect((await stat(folder)).ino).toBe(ino)
})

test('a folder with something in it is refused', async () => {
  const folder = await folderWith({ 'ghi-chu.txt': 'việc cần làm' })
  expect(await codeOf(createFolder(folder, new Map([['campaign.yaml', { text: '' }]])))).toBe('TD1606')
  expect(await readdir(folder)).toEqual(['ghi-chu.txt'])
})

test('so is a file', async () => {
  const folder = await folderWith({ 'nam-2027': '' })
  expect(await codeOf(createFolder(join(folder, 'nam-2027'), new Map()))).toBe('TD1605')
})

test.each([
  ['a folder that is not there yet', 'phong-trao/nam-2027'],
  ['an empty folder', '.'],
])('a failure half way leaves nothing behind: %s', async (_, name) => {
  const parent = await folderWith({})
  const contents = new Map([
    ['campaign.yaml', { text: 'year: 2027\n' }],
    ['units.yaml', { copyOf: join(parent, 'khong-co.yaml') }],
  ])
  expect(await codeOf(createFolder(join(parent, name), contents))).toBe('TD1602')
  expect(await readdir(parent)).toEqual([])
})

test('a failure at the very end leaves nothing behind either, and no file of others is lost', async () => {
  const parent = await folderWith({})
  const folder = join(parent, 'nam-2027')
  // While the folder is being made, somebody else puts a file at its place.
  const meddling = {
    get text() {
      mkdirSync(folder)
      writeFileSync(join(folder, 'cua-nguoi-khac.txt'), '')
      return 'year: 2027\n'
    },
  }
  const contents = new Map([['campaign.yaml', meddling]])
  expect(await codeOf(createFolder(folder, contents))).toBe('TD1605')
  expect(await readdir(parent)).toEqual(['nam-2027'])
  expect(await readdir(folder)).toEqual(['cua-nguoi-khac.txt'])
})

test('a folder that does not exist has no files', async () => {
  expect(await filesBelow(join(await folderWith({}), 'history'))).toEqual([])
})
