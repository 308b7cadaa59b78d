import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CannotProceed } from '../diagnostics/cannot-proceed.ts'
import { codeOf, reasonOf } from '../diagnostics/system-error.ts'

/** A text, or the path of a file whose bytes are to be copied. */
export type Content = { readonly text: string } | { readonly copyOf: string }

/**
 * Makes a folder with these files. They are written under a temporary name first: when one of them fails,
 * or the program is stopped, there is no half of a folder.
 * @param contents path inside the new folder → what it holds.
 * @throws {CannotProceed} when the folder holds anything already, or cannot be written.
 */
export async function createFolder(folder: string, contents: ReadonlyMap<string, Content>): Promise<void> {
  const undo: (() => Promise<unknown>)[] = []
  try {
    const exists = await isEmptyFolder(folder)
    const around = exists ? folder : dirname(resolve(folder))
    undo.push(...(await makeFolders(around)))
    const staging = await mkdtemp(join(around, '.thidua-'))
    undo.push(() => rm(staging, { recursive: true, force: true }))
    // One level deeper, because the temporary folder itself is closed to everybody else.
    const made = join(staging, 'new')
    await mkdir(made)
    for (const [path, content] of contents) await writeOne(join(made, path), content)
    // A folder that is there already may be where the user's shell stands: it stays, and is filled.
    for (const name of exists ? await readdir(made) : ['.']) {
      await rename(join(made, name), join(folder, name))
      undo.push(() => rm(join(folder, name), { recursive: true, force: true }))
    }
    await rm(staging, { recursive: true, force: true })
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined)
    if (error instanceof CannotProceed || codeOf(error) === '') throw error
    throw new CannotProceed({ code: 'TD1605', params: { file: folder, reason: reasonOf(error) } })
  }
}

/** Whether there is such a folder; one with something in it is refused. */
async function isEmptyFolder(folder: string): Promise<boolean> {
  try {
    if ((await readdir(folder)).length > 0) throw new CannotProceed({ code: 'TD1606', params: { folder } })
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** Makes a folder and those above it, and tells how to take away again what was made: each only while it is empty. */
async function makeFolders(folder: string): Promise<(() => Promise<unknown>)[]> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return []
  const made: string[] = []
  for (let each = folder; each.length >= first.length; each = dirname(each)) made.unshift(each)
  return made.map(each => () => rmdir(each))
}

async function writeOne(path: string, content: Content): Promise<void> {
  const bytes = 'text' in content ? content.text : await readSource(content.copyOf)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

async function readSource(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new CannotProceed({ code: 'TD1602', params: { file: path, reason: reasonOf(error) } })
  }
}
