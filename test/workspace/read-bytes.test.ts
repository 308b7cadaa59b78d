import { execFileSync } from 'node:child_process'
import { chmod, mkdir, symlink, truncate } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isInside, readBytes } from '../../src/workspace/read-bytes.ts'
import { folderWith } from './folder.ts'

const FILE = 'reports/bv-phoi.yaml'

/** What is said of a file that is not read. */
async function problemOf(folder: string) {
  const read = await readBytes(folder, FILE)
  if (!('problem' in read)) throw new TypeError('it should not have been read')
  expect(read.problem.place).toEqual({ file: FILE })
  return { code: read.problem.code, params: read.problem.params }
}

async function textOf(folder: string): Promise<string> {
  const read = await readBytes(folder, FILE)
  if (!('bytes' in read)) throw new TypeError(`it should have been read: ${read.problem.code}`)
  return Buffer.from(read.bytes).toString()
}

/** A campaign folder with a link in place of a report. */
async function folderWithLink(target: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await folderWith(files)
  await mkdir(join(folder, 'reports'), { recursive: true })
  await symlink(target, join(folder, FILE))
  return folder
}

const unreadable = (term: string) => ({ code: 'TD1007', params: { reason: { term } } })

describe('a file is read', () => {
  it('up to a million bytes', async () => {
    expect((await textOf(await folderWith({ [FILE]: 'a'.repeat(1_000_000) }))).length).toBe(1_000_000)
  })

  it('when it is empty', async () => {
    expect(await textOf(await folderWith({ [FILE]: '' }))).toBe('')
  })

  it('through a link within the folder', async () => {
    const folder = await folderWithLink('../evidence/bv-phoi.yaml', {
      'evidence/bv-phoi.yaml': 'unit: bv-phoi',
    })
    expect(await textOf(folder)).toBe('unit: bv-phoi')
  })

  it.skipIf(process.platform !== 'linux')('whatever size the system says it has (on Linux)', async () => {
    const read = await readBytes('/proc/self', 'status')
    expect('bytes' in read && Buffer.from(read.bytes).toString()).toContain('Pid:')
  })

  it('where the folder itself is a link, or is named in a roundabout way', async () => {
    const folder = await folderWith({ 'that/reports/bv-phoi.yaml': 'unit: bv-phoi' })
    await symlink('that', join(folder, 'phong-trao'))
    expect(await textOf(join(folder, 'phong-trao'))).toBe('unit: bv-phoi')
    expect(await textOf(`${folder}/that/../phong-trao/.`)).toBe('unit: bv-phoi')
  })
})

describe('a file of more than a million bytes is refused', () => {
  it('by one byte (TD1003)', async () => {
    expect(await problemOf(await folderWith({ [FILE]: 'a'.repeat(1_000_001) }))).toEqual({
      code: 'TD1003',
      params: { size: 1_000_001, limit: 1_000_000 },
    })
  })

  it('by 199 million, without reading it', async () => {
    const folder = await folderWith({ [FILE]: '' })
    await truncate(join(folder, FILE), 200_000_000)
    const start = performance.now()
    expect((await problemOf(folder)).params).toEqual({ size: 200_000_000, limit: 1_000_000 })
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('what is no file is not opened (TD1007)', () => {
  it('nothing at all', async () => {
    expect(await problemOf(await folderWith({}))).toEqual(unreadable('not_found'))
  })

  it('a folder', async () => {
    expect(await problemOf(await folderWith({ [`${FILE}/ghi-chu.txt`]: '' }))).toEqual(
      unreadable('directory'),
    )
  })

  it('a file where its folder should be', async () => {
    expect(await problemOf(await folderWith({ reports: '' }))).toEqual(unreadable('obstructed'))
  })

  it.skipIf(process.platform === 'win32')('a pipe, into which nobody writes (not on Windows)', async () => {
    const folder = await folderWith({ 'reports/bv-mat.yaml': '' })
    execFileSync('mkfifo', [join(folder, FILE)])
    expect(await problemOf(folder)).toEqual(unreadable('no_regular_file'))
  })

  it.skipIf(process.platform === 'win32')('a socket (not on Windows)', async () => {
    const folder = await folderWith({ 'reports/bv-mat.yaml': '' })
    const server = createServer()
    await new Promise<void>(resolve => server.listen(join(folder, FILE), resolve))
    onTestFinished(() => {
      server.close()
    })
    expect(await problemOf(folder)).toEqual(unreadable('no_regular_file'))
  })

  it.skipIf(process.platform === 'win32')('a device that never ends (not on Windows)', async () => {
    const read = await readBytes('/dev', 'zero')
    expect('problem' in read && read.problem.params).toEqual({ reason: { term: 'no_regular_file' } })
  })

  it('a link to a file that is gone', async () => {
    expect(await problemOf(await folderWithLink('bv-mat.yaml'))).toEqual(unreadable('not_found'))
  })

  it('links that lead in a circle', async () => {
    const folder = await folderWithLink('bv-mat.yaml')
    await symlink('bv-phoi.yaml', join(folder, 'reports/bv-mat.yaml'))
    expect(await problemOf(folder)).toEqual(unreadable('loop'))
  })
})

// Who is root may read everything.
it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a file without permission is not read (TD1007; not as root, not on Windows)',
  async () => {
    const folder = await folderWith({ [FILE]: 'unit: bv-phoi' })
    await chmod(join(folder, FILE), 0)
    expect(await problemOf(folder)).toEqual(unreadable('denied'))
  },
)

describe('a link out of the folder is not followed (TD1016)', () => {
  const outside = { code: 'TD1016', params: undefined }

  it('to a file beside it', async () => {
    const folder = await folderWith({ 'khac.yaml': 'unit: bv-phoi', 'that/reports/bv-mat.yaml': '' })
    await symlink('../../khac.yaml', join(folder, 'that', FILE))
    expect(await problemOf(join(folder, 'that'))).toEqual(outside)
  })

  it('to a folder whose name begins like its own', async () => {
    const folder = await folderWith({ 'nam-2026-cu/bv-phoi.yaml': '', 'nam-2026/reports/bv-mat.yaml': '' })
    await symlink('../../nam-2026-cu/bv-phoi.yaml', join(folder, 'nam-2026', FILE))
    expect(await problemOf(join(folder, 'nam-2026'))).toEqual(outside)
  })

  it('through a linked folder', async () => {
    const [folder, other] = [await folderWith({}), await folderWith({ 'bv-phoi.yaml': 'unit: bv-phoi' })]
    await symlink(other, join(folder, 'reports'))
    expect(await problemOf(folder)).toEqual(outside)
  })

  it('to a folder above', async () => {
    const folder = await folderWithLink('../..')
    expect(await problemOf(folder)).toEqual(outside)
  })
})

it('tells what is inside a folder', () => {
  const folder = join('/', 'du-lieu', 'nam-2026')
  expect(isInside(join(folder, 'reports', 'a.yaml'), folder)).toBe(true)
  expect(isInside(join(folder, '..a.yaml'), folder)).toBe(true)
  expect(isInside(folder, folder)).toBe(true)
  expect(isInside(dirname(folder), folder)).toBe(false)
  expect(isInside(`${folder}-cu`, folder)).toBe(false)
})
