import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const EXAMPLE = join(ROOT, 'examples', 'so-y-te-2026')
const BASE = join(ROOT, 'test', 'golden', 'base')

export interface Finished {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command as a user would, with nothing in the environment but PATH and what is given. */
export async function thidua(
  args: readonly string[],
  { env = {}, cwd = ROOT, bin = join(ROOT, 'bin', 'thidua.js'), uid }: Surroundings = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  const written = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text))
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  )
  return { exitCode, ...written }
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly bin?: string
  /** User and group that the command runs as. */
  readonly uid?: number
}

// Tests run side by side here, so that only the end of the file is a safe time to clean up.
const folders: string[] = []
afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))

/** An empty folder that goes away with the tests. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-cli-'))
  folders.push(folder)
  return folder
}

/** A copy of the small campaign of the golden cases: two clusters, five units, no mistakes. */
export async function smallCampaign(): Promise<string> {
  const folder = await temporaryFolder()
  await cp(BASE, folder, { recursive: true })
  return folder
}

/** Hash of every file below a folder, by path. */
export async function hashesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const hash = async (path: string) =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  return new Map(await Promise.all(paths.sort().map(async path => [path, await hash(path)] as const)))
}
